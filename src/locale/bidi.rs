//! Keeps pieces of text apart that run in different directions, and tells which way a character runs.
//! Whoever puts a number, an address or a name beside running text wraps it here first.

pub(super) const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

const WORD_JOINER: char = '\u{2060}';
pub(super) const RLM: char = '\u{200f}';
/// The narrow no-break space, which our fonts draw as wide as a blank. No line breaks there; at the usual one Slint 1.18
/// breaks a line, where that is the first sign that no longer fits.
pub(super) const NO_BREAK_BLANK: &str = "\u{202f}";
const ZERO_WIDTH_SPACE: char = '\u{200b}';
/// So many letters of a name fit a line of any glass.
const ONE_LINE: usize = 20;
/// So many letters fit a line of narrow glass, and so many has the ending of an address, its dots included.
const NARROW: usize = 22;
const ENDING: usize = 8;

/// Words whose direction is not known, such as a place's name, set apart from the text around them.
pub fn isolate(text: &str) -> String {
    format!("{FSI}{text}{PDI}")
}

/// Data that runs left to right in every language and is not broken between lines:
/// telephone numbers, postcodes, web addresses, a short reference such as "s. 47".
pub fn ltr_isolate(text: &str) -> String {
    let whole = text.replace(char::is_whitespace, NO_BREAK_BLANK);
    format!("{LRI}{whole}{PDI}")
}

/// A Latin name that runs left to right in every language and may be broken between its words:
/// the title of an Act or of a source.
pub fn ltr_name(text: &str) -> String {
    format!("{LRI}{text}{PDI}")
}

/// The same, but whole where a line of any glass holds it: what stands in brackets, or the name of a helpline.
pub fn ltr_whole_name(text: &str) -> String {
    match text.len() {
        0..=ONE_LINE => ltr_isolate(text),
        _ => ltr_name(text),
    }
}

/// A web or mail address, which is not broken between lines where narrow glass holds it. A longer one may be before an
/// `@` or `/`, for such a sign at the end of a line would be set on its wrong side in a text from right to left; and
/// before the ending of a long part, such as ".org.uk".
pub fn ltr_address(address: &str) -> String {
    let mut whole = String::with_capacity(address.len() * 2);
    for part in parts(address) {
        if !whole.is_empty() && address.len() > NARROW {
            whole.push(ZERO_WIDTH_SPACE);
        }
        let ending = part
            .char_indices()
            .find(|(at, c)| *c == '.' && part.len() - at <= ENDING)
            .filter(|_| part.len() > NARROW)
            .map(|(at, _)| at);
        for (at, c) in part.char_indices() {
            match c {
                c if c.is_alphanumeric() => whole.push(c),
                c if ending == Some(at) => whole.extend([ZERO_WIDTH_SPACE, c, WORD_JOINER]),
                c if at == 0 => whole.extend([c, WORD_JOINER]),
                c => whole.extend([WORD_JOINER, c, WORD_JOINER]),
            }
        }
    }
    format!("{LRI}{whole}{PDI}")
}

/// An address in pieces of which each but the first begins with an `@` or `/`.
fn parts(address: &str) -> impl Iterator<Item = &str> {
    let mut rest = address;
    std::iter::from_fn(move || {
        let begun = rest.chars().next()?.len_utf8();
        let end = rest[begun..]
            .find(['@', '/'])
            .map_or(rest.len(), |at| begun + at);
        let part;
        (part, rest) = rest.split_at(end);
        Some(part)
    })
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
