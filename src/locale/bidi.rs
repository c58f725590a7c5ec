//! Keeps pieces of text apart that run in different directions, and tells which way a character runs.
//! Whoever puts a number, an address or a name beside running text wraps it here first.

const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';
/// So many letters fit a line of any key.
const ONE_LINE: usize = 20;

const RLM: char = '\u{200f}';
const WORD_JOINER: char = '\u{2060}';
const NO_BREAK_SPACE: char = '\u{a0}';
/// A four-per-em space, as wide as a blank. A line may break behind it, and it has its width there.
const COUNTED_BLANK: &str = "\u{2005}";

/// Words whose direction is not known, such as a place's name, set apart from the text around them.
pub fn isolate(text: &str) -> String {
    format!("{FSI}{text}{PDI}")
}

/// Data that runs left to right in every language and is not broken between lines:
/// telephone numbers, postcodes, web addresses, a short reference such as "s. 47".
pub fn ltr_isolate(text: &str) -> String {
    let whole = text.replace(char::is_whitespace, &NO_BREAK_SPACE.to_string());
    format!("{LRI}{whole}{PDI}")
}

/// A Latin name that runs left to right in every language and may be broken between its words:
/// the title of an Act or of a source.
pub fn ltr_name(text: &str) -> String {
    format!("{LRI}{text}{PDI}")
}

/// A name whose hyphens end no line: "non-emergency" stays whole.
pub fn unbroken_hyphens(text: &str) -> String {
    text.replace('-', &format!("{WORD_JOINER}-{WORD_JOINER}"))
}

/// Sets a text that runs from right to left, so that no line of it loses a letter. Latin words in brackets keep their
/// order, with the brackets around it outside, and where they are short they stay on one line.
pub fn typeset_rtl(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 12);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('(') {
        let Some((inside, behind)) = after.split_once(')') else {
            break;
        };
        let latin = inside.chars().all(|c| strong(c) != Some(Strong::Right));
        let inside = match latin {
            true if inside.len() <= ONE_LINE => ltr_isolate(inside),
            true => ltr_name(inside),
            false => inside.to_owned(),
        };
        out.push_str(&format!("{before}({inside})"));
        rest = behind;
    }
    out.push_str(rest);
    words_apart(&out)
}

/// A blank between two Latin words counts as part of the line that it ends: one that does not would push the words out
/// of the line on the left. A word whose first letter carries a mark begins with one of direction: Slint 1.18 leaves a
/// line to begin with the mark alone, and cuts its letter off.
fn words_apart(text: &str) -> String {
    let runs_ltr =
        |word: &str| word.contains(|c: char| c.is_ascii_digit() || strong(c) == Some(Strong::Left));
    let mut out = String::with_capacity(text.len() + 12);
    let mut last: Option<&str> = None;
    for word in text.split(' ') {
        if let Some(last) = last {
            let both_ltr = runs_ltr(last) && runs_ltr(word);
            out.push_str(if both_ltr { COUNTED_BLANK } else { " " });
        }
        if word.chars().nth(1).is_some_and(is_arabic_mark) {
            out.push(RLM);
        }
        out.push_str(word);
        last = Some(word);
    }
    out
}

/// The marks of Arabic that stand over or under a letter: vowels, doubling and the like.
fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}')
}

/// Whether the whole of `text` is one isolate.
pub(super) fn is_isolated(text: &str) -> bool {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        if opens_isolate(c) {
            depth += 1;
        } else if closes_isolate(c) {
            depth = depth.saturating_sub(1);
        }
        if depth == 0 {
            return at > 0 && at + c.len_utf8() == text.len();
        }
    }
    false
}

pub(super) fn opens_isolate(c: char) -> bool {
    matches!(c, LRI | RLI | FSI)
}

pub(super) fn closes_isolate(c: char) -> bool {
    c == PDI
}

/// The older embeddings and overrides, which leak into the text around them.
pub(super) fn is_embedding(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}')
}

/// Characters that draw nothing and need no glyph: direction controls, joiners, variation selectors.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Which way a character makes its paragraph run, if it is one that decides that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strong {
    Left,
    Right,
}

pub(super) fn strong(c: char) -> Option<Strong> {
    match c {
        '\u{200e}' => Some(Strong::Left),
        '\u{200f}' | '\u{61c}' => Some(Strong::Right),
        // Hebrew to Arabic Extended-A, their presentation forms, and the right-to-left planes.
        '\u{590}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}' => c.is_alphabetic().then_some(Strong::Right),
        _ => c.is_alphabetic().then_some(Strong::Left),
    }
}
