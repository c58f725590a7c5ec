//! Sets a told text so that its lines end where a reader would end them, and lose nothing.

use super::bidi::{NO_BREAK_BLANK, RLM, Strong, ltr_name, strong};

/// A four-per-em space, as wide as a blank. A line may break behind it, and it has its width there.
const COUNTED_BLANK: &str = "\u{2005}";
/// So many letters in brackets fit a line of any key.
const ONE_LINE: usize = 20;
/// A word of two parts of so many letters each does not end a line at its hyphen.
const SHORT_PART: usize = 6;
const NO_BREAK_HYPHEN: &str = "\u{2011}";
/// A number of so many digits does not begin a line, after a word of so many letters.
const SHORT_NUMBER: usize = 4;
const SHORT_WORD: usize = 12;
/// A number of so many digits does not end a line, before a Latin word of so many letters.
const COUNT: usize = 2;
const COUNTED: usize = 8;

/// Sets a text that runs from right to left, so that no line of it loses a letter. Latin words in brackets keep their
/// order, with the brackets around it outside; where they are short they stay on one line. A blank between two Latin
/// words counts as part of the line that it ends: one that does not would push the words out of the line on the left.
pub fn typeset_rtl(text: &str) -> String {
    marked(&apart(&latin_in_brackets(text), |last, word| {
        if runs_ltr(last) && runs_ltr(word) {
            COUNTED_BLANK
        } else {
            " "
        }
    }))
}

/// Keeps a short number with the word before it: nobody should have to turn a page between "call" and what to call. One
/// of years or the like is kept with what it counts instead.
pub fn keep_numbers(text: &str) -> String {
    let mut words = text.split(' ').skip(2);
    apart(text, |last, word| {
        let next = words.next().unwrap_or_default();
        let called = is_short_number(word) && last.chars().count() <= SHORT_WORD;
        if counts(last, word) || (called && !counts(word, next)) {
            NO_BREAK_BLANK
        } else {
            " "
        }
    })
}

/// A name whose hyphens end no line: "non-emergency" stays whole.
pub fn unbroken_hyphens(text: &str) -> String {
    text.replace('-', NO_BREAK_HYPHEN)
}

/// Keeps a short word with a hyphen on one line: "drop-in", "e-bost".
pub fn keep_hyphens(text: &str) -> String {
    let kept = |word: &str| match word.split_once('-') {
        Some((before, after)) if is_short_part(before) && is_short_part(after) => {
            format!("{before}{NO_BREAK_HYPHEN}{after}")
        }
        _ => word.to_owned(),
    };
    text.split_inclusive(' ').map(kept).collect()
}

fn latin_in_brackets(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 12);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('(') {
        let Some((inside, behind)) = after.split_once(')') else {
            break;
        };
        let latin = inside.chars().all(|c| strong(c) != Some(Strong::Right));
        let inside = match latin {
            true if inside.len() <= ONE_LINE => ltr_name(&inside.replace(' ', NO_BREAK_BLANK)),
            true => ltr_name(inside),
            false => inside.to_owned(),
        };
        out.push_str(&format!("{before}({inside})"));
        rest = behind;
    }
    out + rest
}

/// `text` with the blank that is due between each two of its words.
fn apart(text: &str, mut blank: impl FnMut(&str, &str) -> &'static str) -> String {
    let mut out = String::with_capacity(text.len() + 12);
    let mut last: Option<&str> = None;
    for word in text.split(' ') {
        if let Some(last) = last {
            out.push_str(blank(last, word));
        }
        out.push_str(word);
        last = Some(word);
    }
    out
}

/// A word whose first letter carries a mark begins with one of direction: Slint 1.18 lets a line begin with the mark
/// alone, and cuts its letter off.
fn marked(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 12);
    for part in text.split_inclusive(' ') {
        if part.chars().nth(1).is_some_and(is_arabic_mark) {
            out.push(RLM);
        }
        out.push_str(part);
    }
    out
}

/// A few letters, whatever signs stand around them, and no more hyphens.
fn is_short_part(part: &str) -> bool {
    let letters = part.chars().filter(|c| c.is_alphabetic()).count();
    (1..=SHORT_PART).contains(&letters)
        && !part.contains('-')
        && !part.contains(|c: char| c.is_ascii_digit())
}

fn runs_ltr(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit() || strong(c) == Some(Strong::Left))
}

/// A few digits, whatever isolates and signs stand around them.
fn is_short_number(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    (1..=SHORT_NUMBER).contains(&digits) && !word.contains(char::is_alphabetic)
}

/// Whether `number` says how many there are of `what`.
fn counts(number: &str, what: &str) -> bool {
    let is_count = (1..=COUNT).contains(&number.len());
    let is_word = what
        .chars()
        .all(|c| strong(c) == Some(Strong::Left) || ".,;".contains(c));
    is_count
        && number.chars().all(|c| c.is_ascii_digit())
        && is_word
        && (1..=COUNTED).contains(&what.chars().count())
}

/// The marks of Arabic that stand over or under a letter: vowels, doubling and the like.
fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}')
}
