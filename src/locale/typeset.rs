//! Sets a told text so that its lines end where a reader would end them, and lose nothing.

use super::bidi::{NO_BREAK_BLANK, RLM, Strong, ltr_whole_name, strong};
use super::language::Language;

/// A four-per-em space, as wide as a blank. A line may break behind it, and it has its width there.
const COUNTED_BLANK: &str = "\u{2005}";
/// A word of two parts of so many letters each does not end a line at its hyphen.
const SHORT_PART: usize = 6;
const NO_BREAK_HYPHEN: &str = "\u{2011}";
/// A number of so many digits does not begin a line, after a word of so many letters; a longer one after one of fewer.
const SHORT_NUMBER: usize = 4;
const SHORT_WORD: usize = 12;
const SHORTEST_WORD: usize = 4;
/// Latin words of so many letters together fit a narrow column.
const DENIED: usize = 14;
/// A last Latin word of so many letters, its full stop included, does not stand on a line of its own.
const LAST: usize = 2;
/// A number of so many digits does not end a line, before a Latin word of so many letters.
const COUNT: usize = 2;
const COUNTED: usize = 8;

/// Sets a text that runs from right to left, so that no line of it loses a letter. Latin words in brackets keep their
/// order, with the brackets around it outside; where they are short they stay on one line. A blank between two Latin
/// words counts as part of the line that it ends: one that does not would push the words out of the line on the left.
pub fn typeset_rtl(text: &str, language: &Language) -> String {
    marked(&apart(&latin_in_brackets(text), |last, word| {
        if runs_ltr(last) && runs_ltr(word) {
            COUNTED_BLANK
        } else if denies(last, language) {
            NO_BREAK_BLANK
        } else {
            " "
        }
    }))
}

/// Keeps together what would mislead apart, for a page may end with any line: "not" and what is not so, "call" and what
/// to call, a number of years or the like and what it counts. A last word of a letter or two does not stand alone.
pub fn keep_together(text: &str, language: &Language) -> String {
    let mut words = text.split(' ').skip(2);
    apart(text, |last, word| {
        let next = words.next();
        let room = |letters| last.chars().count() <= letters;
        let called = match digits(word) {
            0 => false,
            1..=SHORT_NUMBER => room(SHORT_WORD) && !next.is_some_and(|next| counts(word, next)),
            _ => room(SHORTEST_WORD),
        };
        let ends = next.is_none() && is_latin(word) && word.chars().count() <= LAST;
        let denied = denies(last, language) && last.len() + word.len() <= DENIED;
        if counts(last, word) || called || (ends && room(SHORT_WORD)) || denied {
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
            true => ltr_whole_name(inside),
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
    for part in text.split_inclusive([' ', '\u{202f}']) {
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

/// How many digits a number has, whatever isolates and signs stand around them; none in what has letters too.
fn digits(word: &str) -> usize {
    match word.contains(char::is_alphabetic) {
        true => 0,
        false => word.chars().filter(char::is_ascii_digit).count(),
    }
}

fn is_latin(word: &str) -> bool {
    let mut letters = word.chars();
    letters.all(|c| strong(c) == Some(Strong::Left) || ".,;".contains(c))
}

/// Whether it turns round or limits the word after it, which a page must not begin with.
fn denies(word: &str, language: &Language) -> bool {
    let mut words = language.never_last.iter();
    words.any(|it| it.eq_ignore_ascii_case(word))
}

/// Whether `number` says how many there are of `what`.
fn counts(number: &str, what: &str) -> bool {
    let is_count = (1..=COUNT).contains(&number.len());
    is_count
        && number.chars().all(|c| c.is_ascii_digit())
        && is_latin(what)
        && (1..=COUNTED).contains(&what.chars().count())
}

/// The marks of Arabic that stand over or under a letter: vowels, doubling and the like.
fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}')
}
