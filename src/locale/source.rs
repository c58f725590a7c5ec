//! From bytes to text that Fluent and TOML can read, with the line of whatever is wrong.
//! It also tells the few entries that would bring Fluent down instead of giving an error;
//! `index` and `lint` read every `.ftl` file through here.

use super::File;
use crate::problem::Problem;
use fluent_syntax::parser::{ErrorKind, ParserError};
use std::borrow::Cow;
use std::ops::Range;

/// An `.ftl` file whose text is safe to parse.
pub(super) struct Source<'a> {
    pub file: &'a str,
    pub text: Cow<'a, str>,
}

/// The `.ftl` files among `files`, ready to parse.
pub(super) fn sources<'a>(files: &'a [File], faults: &mut Vec<Problem>) -> Vec<Source<'a>> {
    let written = files.iter().filter(|(file, _)| is_fluent(file));
    written
        .filter_map(|(file, bytes)| {
            let text = decode(file, bytes, faults)?;
            Some(Source {
                file,
                text: tame(file, text, faults),
            })
        })
        .collect()
}

pub(super) fn is_fluent(file: &str) -> bool {
    file.ends_with(".ftl")
}

/// The text of a file. A byte order mark at its beginning is passed over.
pub(super) fn decode<'a>(
    file: &str,
    bytes: &'a [u8],
    faults: &mut Vec<Problem>,
) -> Option<&'a str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|b| **b == b'\n').count() + 1;
            faults.push(
                Problem::error(file, "", "the file is not UTF-8 text", "Save it as UTF-8")
                    .at_line(line),
            );
            None
        }
    }
}

/// The line, from 1, in which a byte stands.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    before.iter().filter(|b| **b == b'\n').count() + 1
}

/// Counts lines from one place to a later one, so that a list of places costs one walk over the text.
pub(super) struct Lines<'a> {
    text: &'a str,
    offset: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    pub fn of(text: &'a str) -> Self {
        Lines {
            text,
            offset: 0,
            line: 1,
        }
    }

    /// The line, from 1, in which `part` of the text begins; parts come in order.
    pub fn line_of(&mut self, part: &str) -> usize {
        let offset = offset_of(self.text, part);
        let between = self
            .text
            .as_bytes()
            .get(self.offset..offset)
            .unwrap_or_default();
        self.line += between.iter().filter(|b| **b == b'\n').count();
        self.offset = offset;
        self.line
    }
}

/// Where `part` begins, which must be a slice of `text`.
pub(super) fn offset_of(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

pub(super) fn toml_fault(file: &str, text: &str, error: &toml::de::Error) -> Problem {
    let fault = Problem::error(
        file,
        "",
        error.message().trim_end_matches('.').replace('\n', ", "),
        "Correct the line; keys are listed in docs/TRANSLATING.md",
    );
    match error.span() {
        Some(span) => fault.at_line(line_at(text, span.start)),
        None => fault,
    }
}

/// What a parser error means for the person who edits the file.
pub(super) fn parse_fault(file: &str, text: &str, error: &ParserError) -> Problem {
    let start = error
        .slice
        .as_ref()
        .map_or(error.pos.start, |slice| slice.start);
    let item: String = text
        .get(start..)
        .unwrap_or_default()
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect();
    let remedy = match &error.kind {
        ErrorKind::ExpectedToken('=') => "Write the id, \" = \" and the words on one line",
        ErrorKind::ExpectedToken('}') => "Close every { with a }",
        ErrorKind::UnbalancedClosingBrace => "Remove the } or open it with a {",
        ErrorKind::MissingDefaultVariant => "Mark the last choice with a star: *[other]",
        ErrorKind::MultipleDefaultVariants => "Leave one star only: *[other]",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "Write words after the \"=\", or remove the id"
        }
        _ => "Compare the message with the English one",
    };
    let mut message = error.kind.to_string();
    if let Some(first) = message.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    Problem::error(
        file,
        item,
        format!("Fluent cannot read it: {message}"),
        remedy,
    )
    .at_line(line_at(text, error.pos.start))
}

/// Fluent's parser calls itself once for each opening bracket and has no limit of its own.
const MOST_OPENINGS: usize = 64;

/// `text` without the entries on which Fluent's parser would fail as a program; spaces stand in their place.
fn tame<'a>(file: &str, text: &'a str, faults: &mut Vec<Problem>) -> Cow<'a, str> {
    let mut tamed = Cow::Borrowed(text);
    for range in entries(text) {
        let entry = &text[range.clone()];
        let Some((message, remedy)) = wildness(entry) else {
            continue;
        };
        let id = entry.split([' ', '=']).next().unwrap_or_default();
        faults.push(Problem::error(file, id, message, remedy).at_line(line_at(text, range.start)));
        blank(tamed.to_mut(), range);
    }
    tamed
}

/// What of an entry would bring Fluent's parser down, and the remedy.
pub(super) fn wildness(entry: &str) -> Option<(&'static str, &'static str)> {
    let openings = entry.bytes().filter(|b| matches!(b, b'{' | b'(')).count();
    if entry.starts_with('#') {
        None
    } else if openings > MOST_OPENINGS {
        Some((
            "it opens more than 64 brackets",
            "Split it into several messages",
        ))
    } else if has_torn_escape(entry) {
        Some((
            "a \\u is not followed by its digits",
            "Write \\u and four hexadecimal digits, or the character itself",
        ))
    } else {
        None
    }
}

/// The stretches of `text` that each begin a line with a letter, `-` or `#` and hold one entry or comment line.
pub(super) fn entries(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        if rest >= text.len() {
            return None;
        }
        let start = rest;
        let mut at = start;
        loop {
            at = match text[at..].find('\n') {
                Some(newline) => at + newline + 1,
                None => text.len(),
            };
            let next = text.as_bytes().get(at);
            if next.is_none_or(|b| b.is_ascii_alphabetic() || matches!(b, b'-' | b'#')) {
                break;
            }
        }
        rest = at;
        Some(start..at)
    })
}

fn blank(text: &mut String, range: Range<usize>) {
    let spaces: String = text[range.clone()]
        .bytes()
        .map(|b| if b == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(range, &spaces);
}

/// Whether an escape breaks off before a character that is more than one byte long;
/// fluent-syntax 0.12 cuts that character in two and panics.
fn has_torn_escape(entry: &str) -> bool {
    let bytes = entry.as_bytes();
    entry.match_indices('\\').any(|(at, _)| {
        let digits = match bytes.get(at + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return false,
        };
        bytes
            .iter()
            .skip(at + 2)
            .take(digits)
            .find(|b| !b.is_ascii_hexdigit())
            .is_some_and(|b| !b.is_ascii())
    })
}
