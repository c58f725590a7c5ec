//! What the words themselves may hold: no numbers to ring, no addresses, nothing that runs the wrong way,
//! nothing the fonts cannot draw, no letter borrowed from the wrong alphabet.

use super::Items;
use crate::locale::bidi::{self, Strong};
use crate::locale::language::Language;
use crate::locale::tree::{self, Item, Piece, reference};
use crate::problem::Problem;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Stands where a variable will be: no letter, no digit, no space.
const VARIABLE: char = '\u{fffc}';

pub(super) fn check(
    language: &Language,
    own: &Items,
    covers: &dyn Fn(char) -> bool,
    faults: &mut Vec<Problem>,
) {
    for item in &own.all {
        for (name, pattern) in item.patterns() {
            // Ways to read one message mostly share their mistakes; each is told once.
            let mut told: Vec<(String, &str)> = Vec::new();
            for reading in tree::readings(pattern) {
                let text = text_of(&reading);
                let mut found: Vec<(String, &str)> = Vec::new();
                found.extend(number(&text));
                found.extend(address(&text));
                found.extend(digits(&text));
                found.extend(isolates(&text));
                found.extend(letters(language, &text));
                found.extend(coverage(&text, covers));
                if !item.is_term {
                    found.extend(direction(language, own, &reading));
                }
                for finding in found {
                    if !told.contains(&finding) {
                        told.push(finding);
                    }
                }
            }
            faults.extend(
                told.into_iter()
                    .map(|(message, remedy)| fault(item, &name, message, remedy)),
            );
        }
    }
}

fn fault(item: &Item, name: &str, message: String, remedy: &str) -> Problem {
    item.fault(name, message, remedy)
}

type Finding = Option<(String, &'static str)>;

/// A reading as one text, with a mark for whatever is put in later.
fn text_of(reading: &[Piece]) -> String {
    reading
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Variable | Piece::Reference(_) => Cow::Owned(VARIABLE.to_string()),
        })
        .collect()
}

/// Three digits together, or six with nothing but spaces and hyphens between them.
fn number(text: &str) -> Finding {
    let (mut together, mut all) = (0, String::new());
    for c in text.chars() {
        match c {
            '0'..='9' => {
                together += 1;
                all.push(c);
            }
            ' ' | '-' | '\u{a0}' | '\u{2011}' => together = 0,
            _ => {
                together = 0;
                all.clear();
            }
        }
        if together == 3 || all.len() == 6 {
            return Some((
                format!("it writes a number out ({all}…)"),
                "Take a number to ring as a variable, { $childline }; years and Acts stand in the content file",
            ));
        }
    }
    None
}

/// A web or e-mail address.
fn address(text: &str) -> Finding {
    const ENDINGS: [&str; 14] = [
        "uk", "com", "org", "net", "info", "eu", "io", "gov", "police", "scot", "wales", "cymru",
        "int", "app",
    ];
    let found = text
        .split(|c: char| c.is_whitespace() || c == VARIABLE)
        .find(|word| {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let ending = word.split('/').next().unwrap_or(word).rsplit_once('.');
            word.contains("://")
                || word.starts_with("www.")
                || word
                    .split_once('@')
                    .is_some_and(|(before, after)| !before.is_empty() && !after.is_empty())
                || ending.is_some_and(|(before, ending)| {
                    before.ends_with(|c: char| c.is_ascii_alphanumeric())
                        && ENDINGS.contains(&ending.to_ascii_lowercase().as_str())
                })
        })?;
    let found = found.trim_matches(|c: char| !c.is_alphanumeric());
    Some((
        format!("it writes an address out ({found})"),
        "Remove it: addresses stand in content/helplines.toml and are shown beside the words",
    ))
}

/// Callers press the digits they see, so there is one set of them.
fn digits(text: &str) -> Finding {
    let digit = text.chars().find(|c| !c.is_ascii() && c.is_numeric())?;
    Some((
        format!("it has the digit {digit} ({})", code(digit)),
        "Write digits as 0 to 9 in every language",
    ))
}

/// Every isolate is closed, nothing is closed that was not opened, and nothing older is used.
fn isolates(text: &str) -> Finding {
    if let Some(c) = text.chars().find(|c| bidi::is_embedding(*c)) {
        return Some((
            format!("it has the direction control {}", code(c)),
            "Use the isolates U+2066 to U+2069 instead",
        ));
    }
    // An isolate ends with its paragraph whether it is closed or not.
    let balanced = text.lines().all(|line| {
        let depth = line.chars().try_fold(0u32, |depth, c| {
            if bidi::opens_isolate(c) {
                Some(depth + 1)
            } else if bidi::closes_isolate(c) {
                depth.checked_sub(1)
            } else {
                Some(depth)
            }
        });
        depth == Some(0)
    });
    (!balanced).then(|| {
        (
            "its isolates are not balanced".to_owned(),
            "Close each U+2066, U+2067 or U+2068 with one U+2069 in the same paragraph",
        )
    })
}

/// The first letter outside isolates decides which way a paragraph runs; it must be one of the language's own.
fn direction(language: &Language, own: &Items, reading: &[Piece]) -> Finding {
    let mut text = String::new();
    spell(own, reading, &mut text, 0);
    let wanted = if language.is_rtl() {
        Strong::Right
    } else {
        Strong::Left
    };
    for line in text.lines() {
        let first = first_strong(line);
        if first.is_some_and(|(_, found)| found != wanted) {
            let letter = first.map_or(' ', |(c, _)| c);
            return Some(if language.is_rtl() {
                (
                    format!(
                        "it begins with the left-to-right letter {letter}, so it would run from left to right"
                    ),
                    "Begin with the mark U+200F: {\"\\u200F\"}",
                )
            } else {
                (
                    format!(
                        "it begins with the right-to-left letter {letter}, so it would run from right to left"
                    ),
                    "Begin with the mark U+200E: {\"\\u200E\"}",
                )
            });
        }
        if language.is_rtl() && first.is_none() && line.matches(VARIABLE).count() > 1 {
            return Some((
                "it has no letter of its own, so it would run from left to right".to_owned(),
                "Begin with the mark U+200F: {\"\\u200F\"}",
            ));
        }
    }
    None
}

/// A reading with the words of what it refers to, as far as they can be found.
fn spell(own: &Items, reading: &[Piece], text: &mut String, depth: usize) {
    for piece in reading {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Variable => text.push(VARIABLE),
            Piece::Reference(inline) => {
                let target = reference(inline).and_then(|(name, attribute)| {
                    let item = own.get(&name)?;
                    match attribute {
                        Some(attribute) => item
                            .attributes
                            .iter()
                            .find(|a| a.id.name == attribute)
                            .map(|a| &a.value),
                        None => item.value,
                    }
                });
                let reading = target.and_then(|pattern| tree::readings(pattern).into_iter().next());
                match reading {
                    Some(reading) if depth < 4 => spell(own, &reading, text, depth + 1),
                    _ => text.push(VARIABLE),
                }
            }
        }
    }
}

fn first_strong(line: &str) -> Option<(char, Strong)> {
    let mut depth = 0u32;
    line.chars().find_map(|c| {
        if bidi::opens_isolate(c) {
            depth += 1;
        } else if bidi::closes_isolate(c) {
            depth = depth.saturating_sub(1);
        }
        let strong = bidi::strong(c)?;
        (depth == 0).then_some((c, strong))
    })
}

/// Letters that look right but belong to a neighbour, by language: (language, wrong, right).
const STRAYS: [(&str, &str, &str); 13] = [
    ("ro", "şŞ", "ș with a comma below"),
    ("ro", "ţŢ", "ț with a comma below"),
    ("fa", "يى", "ی (U+06CC)"),
    ("fa", "ك", "ک (U+06A9)"),
    ("ur", "يى", "ی (U+06CC)"),
    ("ur", "ك", "ک (U+06A9)"),
    ("ckb", "ي", "ی (U+06CC)"),
    ("ckb", "ك", "ک (U+06A9)"),
    ("ps", "ك", "ک (U+06A9)"),
    ("ar", "ی", "ي (U+064A)"),
    ("ar", "ک", "ك (U+0643)"),
    ("uk", "ыэЫЭ", "и or е"),
    ("uk", "ёъЁЪ", "йо or an apostrophe"),
];

fn letters(language: &Language, text: &str) -> Finding {
    let of_language = STRAYS
        .iter()
        .filter(|(tag, _, _)| *tag == language.tag.primary());
    let (stray, right) = of_language
        .filter_map(|(_, wrong, right)| Some((text.chars().find(|c| wrong.contains(*c))?, *right)))
        .next()?;
    Some((
        format!(
            "{} does not use the letter {stray} ({}) but {right}",
            language.english_name,
            code(stray)
        ),
        "Type it with a keyboard of this language",
    ))
}

/// Every character that draws something is in the bundled fonts.
fn coverage(text: &str, covers: &dyn Fn(char) -> bool) -> Finding {
    let missing: BTreeSet<char> = text
        .chars()
        .filter(|c| *c != VARIABLE && !c.is_whitespace() && !bidi::is_invisible(*c) && !covers(*c))
        .collect();
    let names: Vec<String> = missing
        .iter()
        .map(|c| format!("{c} ({})", code(*c)))
        .collect();
    (!names.is_empty()).then(|| {
        (
            format!("the bundled fonts cannot draw {}", names.join(", ")),
            "Use another character, or add it to the font subset",
        )
    })
}

fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
