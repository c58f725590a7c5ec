//! How far a person has checked each message, as `locales/<tag>/review.toml` records it.
//! A review is tied to the English it was made from by a hash and lapses by itself when that English changes.

use super::tag::Tag;
use super::tree::Pattern;
use super::{File, messages, source};
use crate::problem::Problem;
use fluent_syntax::{ast, serializer};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

/// How far the words of an answer were checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Review {
    /// Nobody has checked the translation, or the English has changed since.
    Draft,
    /// A second speaker has read it against the English.
    Reviewed,
    /// As reviewed, and passed for safety-critical use.
    Approved,
    /// English, from which the others are made.
    Original,
}

impl Review {
    pub fn is_checked(self) -> bool {
        self != Review::Draft
    }

    fn id(self) -> &'static str {
        match self {
            Review::Original | Review::Draft => "draft",
            Review::Reviewed => "reviewed",
            Review::Approved => "approved",
        }
    }
}

/// What the file records of one message.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    #[serde(deserialize_with = "state")]
    pub state: Review,
    /// The hash of the English message that was translated.
    pub english: String,
    pub reviewer: Option<String>,
    pub date: Option<toml::value::Datetime>,
    /// Whether that hash is still right; worked out when it is first asked for.
    #[serde(skip)]
    fits: OnceCell<bool>,
}

impl Record {
    /// The state as it counts today; `english` gives the hash of the English message as it is now.
    pub fn review(&self, english: impl FnOnce() -> Option<String>) -> Review {
        if self.state == Review::Draft {
            return Review::Draft;
        }
        let fits = *self
            .fits
            .get_or_init(|| english().as_deref() == Some(&self.english));
        if fits { self.state } else { Review::Draft }
    }
}

fn state<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Review, D::Error> {
    match String::deserialize(deserializer)?.as_str() {
        "draft" => Ok(Review::Draft),
        "reviewed" => Ok(Review::Reviewed),
        "approved" => Ok(Review::Approved),
        other => Err(serde::de::Error::custom(format!(
            "\"{other}\" is not a state: use draft, reviewed or approved"
        ))),
    }
}

/// The records by message id.
pub(super) type Records = HashMap<String, Record>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    message: Records,
}

/// Whether a path is that of a language's review file.
pub(super) fn is_review_file(file: &str) -> bool {
    file.rsplit('/').next() == Some("review.toml")
}

/// What a person has checked, as the review file among `files` records it. A file of drafts says no more than its
/// absence would and is not parsed: it is as long as the language.
pub(super) fn checked(files: &[File]) -> Records {
    let names = |bytes: &[u8]| {
        let states = [Review::Reviewed, Review::Approved];
        // What is no text says nothing.
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        states.iter().any(|it| text.contains(it.id()))
    };
    let mut own = files.iter().filter(|(file, _)| is_review_file(file));
    if own.any(|(_, bytes)| names(bytes)) {
        read(files, &mut Vec::new())
    } else {
        Records::new()
    }
}

/// Reads the review file among `files`. Where it cannot be read, every message is a draft.
pub(super) fn read(files: &[File], faults: &mut Vec<Problem>) -> Records {
    let mut records = Records::new();
    for (file, bytes) in files.iter().filter(|(file, _)| is_review_file(file)) {
        let Some(text) = source::decode(file, bytes, faults) else {
            continue;
        };
        match toml::from_str::<RawFile>(text) {
            Ok(raw) => records.extend(raw.message),
            Err(error) => faults.push(source::toml_fault(file, text, &error)),
        }
    }
    records
}

/// The first sixteen hexadecimal digits of the SHA-256 of a message's canonical text without its comment.
pub(super) fn hash(
    id: &str,
    value: Option<&Pattern<'_>>,
    attributes: Vec<ast::Attribute<&str>>,
) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: id },
        value: value.cloned(),
        attributes,
        comment: None,
    };
    let text = serializer::serialize(&ast::Resource {
        body: vec![ast::Entry::Message(message)],
    });
    let digest = Sha256::digest(text.as_bytes());
    digest
        .iter()
        .take(8)
        .fold(String::with_capacity(16), |mut hex, byte| {
            // Writing to a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

/// The whole of `locales/<tag>/review.toml` as it ought to stand now: states whose hash still fits are kept,
/// every other message of the language is a draft of today's English.
pub fn review_file(tag: &Tag, english: &[File], files: &[File]) -> String {
    let records = read(files, &mut Vec::new());
    let own = messages::messages_of(files);
    let own: BTreeMap<&str, ()> = own.iter().map(|m| (m.id.as_str(), ())).collect();
    let mut text = format!(
        "# How far each message of {tag} has been checked. \"english\" ties a state to the English it was made from;\n\
         # when that changes, the message is a draft again. Write a state only for a review that was made.\n"
    );
    for message in messages::messages_of(english) {
        if !own.contains_key(message.id.as_str()) {
            continue;
        }
        let kept = records
            .get(&message.id)
            .filter(|record| record.english == message.hash);
        let state = kept.map_or(Review::Draft, |record| record.state);
        text += &format!(
            "\n[message.{}]\nstate = \"{}\"\nenglish = \"{}\"\n",
            message.id,
            state.id(),
            message.hash
        );
        if let Some(reviewer) = kept.and_then(|record| record.reviewer.as_ref()) {
            text += &format!(
                "reviewer = \"{}\"\n",
                reviewer
                    .replace('\\', "\\\\")
                    .replace('"', "\\\"")
                    .replace(char::is_control, " ")
            );
        }
        if let Some(date) = kept.and_then(|record| record.date.as_ref()) {
            text += &format!("date = {date}\n");
        }
    }
    text
}

/// How many messages of a language somebody has checked, of all that English has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Reviewed or approved.
    pub checked: usize,
    pub approved: usize,
    pub of: usize,
}

/// The share of a language: a review counts while the English is the one that it was made from.
pub fn share(english: &[File], files: &[File]) -> Share {
    let records = read(files, &mut Vec::new());
    let messages = messages::messages_of(english);
    let reviews: Vec<Review> = messages
        .iter()
        .filter_map(|message| {
            let record = records.get(&message.id)?;
            Some(record.review(|| Some(message.hash.clone())))
        })
        .collect();
    Share {
        checked: reviews.iter().filter(|it| it.is_checked()).count(),
        approved: reviews.iter().filter(|it| **it == Review::Approved).count(),
        of: messages.len(),
    }
}
