//! Two languages that nobody speaks, made from English: one longer and accented, one from right to left.
//! Tests and `render` draw pages in them to find words that are written in code, too tight, or not mirrored.

use super::language::{Direction, Language, Plural, Script};
use super::tag::Tag;
use super::{File, Voice};
use std::borrow::Cow;
use std::rc::Rc;

/// `en-XA`: accented, vowels doubled (about 40 % longer), and in square brackets, so that a cut end is seen.
pub fn accented(english: &[File]) -> Voice {
    made_up(english, "en-XA", Direction::Ltr, accent, Some(('[', ']')))
}

/// `ar-XB`: runs from right to left, with the Latin letters in mirror order.
pub fn mirrored(english: &[File]) -> Voice {
    made_up(english, "ar-XB", Direction::Rtl, mirror, None)
}

fn made_up(
    english: &[File],
    tag: &str,
    direction: Direction,
    transform: fn(&str) -> Cow<'_, str>,
    brackets: Option<(char, char)>,
) -> Voice {
    let language = Language {
        tag: tag.parse().unwrap_or_else(|_| Tag::english()),
        own_name: tag.to_owned(),
        english_name: tag.to_owned(),
        greeting: None,
        script: Script::Latin,
        direction,
        family: "Noto Sans".to_owned(),
        size: 1.0,
        line: 1.0,
        plurals: vec![Plural::One, Plural::Other],
        never_last: Vec::new(),
        falls_back_to: None,
    };
    let mut voice = Voice::read(&Rc::new(language), english);
    voice.disguise(transform, brackets);
    voice
}

/// Every letter that has an accented form in the bundled fonts takes it, and vowels are doubled.
fn accent(text: &str) -> Cow<'_, str> {
    let mut longer = String::with_capacity(text.len() * 3);
    for c in text.chars() {
        let accented = ACCENTS
            .chars()
            .zip(ACCENTED.chars())
            .find(|(plain, _)| *plain == c);
        let c = accented.map_or(c, |(_, accented)| accented);
        longer.push(c);
        if "áéíóú".contains(c) {
            longer.push(c);
        }
    }
    Cow::Owned(longer)
}

const ACCENTS: &str = "acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ";
const ACCENTED: &str = "áçďéğĥíĵķĺñóřšťúŵýžÁÇĎÉĞĤÍĴĶĹÑÓŘŠŤÚŴÝŽ";

/// Each line begins with a right-to-left mark and runs under a right-to-left override.
fn mirror(text: &str) -> Cow<'_, str> {
    let mut mirrored = String::with_capacity(text.len() + 12);
    for line in text.split_inclusive('\n') {
        let words = line.trim_end_matches('\n');
        if !words.is_empty() {
            mirrored.extend(["\u{200f}\u{202e}", words, "\u{202c}"]);
        }
        mirrored.push_str(&line[words.len()..]);
    }
    Cow::Owned(mirrored)
}
