//! One number, large, to be learnt by heart: looked at, covered, and compared. Nothing is typed and nothing is checked.

use super::lines::{called, named};
use super::teller::{Phrase, Teller};
use crate::guide::{ContactKind, Helpline};
use crate::session::Recall;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Remember {
    pub name: Phrase,
    /// What to do now.
    pub lead: Phrase,
    /// The number in the parts that are said together, or a dot for each of its digits while it is covered.
    pub chunks: Vec<String>,
    /// Whether it is called or sent a text, and which word.
    pub how: Phrase,
    pub is_text: bool,
    pub say: Phrase,
    /// How to say the number, where that helps; not shown while it is covered.
    pub spoken: Phrase,
    /// What the one key does next.
    pub key: Phrase,
    pub covered: bool,
    /// What paper and phones do with a number.
    pub keeps: Phrase,
}

/// Nothing where the line has no number.
pub fn remember(line: &Helpline, recall: Recall, teller: &Teller) -> Option<Remember> {
    let contact = called(line)?;
    let covered = recall == Recall::Say;
    let chunks = contact.number.as_ref()?.chunks();
    let is_text = contact.kind == ContactKind::Text;
    Some(Remember {
        name: named(teller, line),
        lead: teller.ui(match recall {
            Recall::Look => "remember-look",
            Recall::Say => "remember-say",
            Recall::Check => "remember-check",
        }),
        chunks: chunks
            .map(|chunk| match covered {
                true => "•".repeat(chunk.len()),
                false => chunk.to_owned(),
            })
            .collect(),
        how: match &contact.keyword {
            Some(word) if is_text => teller.ui_with("remember-text-word", &[("word", word)]),
            _ if is_text => teller.ui("remember-text"),
            _ => teller.ui("remember-call"),
        },
        is_text,
        say: teller.ui("line-say"),
        spoken: line
            .spoken
            .as_ref()
            .map(|id| teller.content(id, line.facts.class))
            .unwrap_or_default(),
        key: teller.ui(if covered {
            "remember-show"
        } else {
            "remember-hide"
        }),
        covered,
        keeps: teller.ui("remember-keeps"),
    })
}
