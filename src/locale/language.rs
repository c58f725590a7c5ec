//! What the product knows about a language apart from its words: names, script, direction, type and plurals.
//! `registry` reads these facts from `content/languages.toml`; `view` and `shell` set text by them.

use super::tag::Tag;

/// One language, as it stands in `content/languages.toml`.
#[derive(Clone, Debug, PartialEq)]
pub struct Language {
    pub tag: Tag,
    /// What its readers call it, as it stands in the chooser.
    pub own_name: String,
    pub english_name: String,
    /// A neutral word of welcome for the waiting screen, which knows no language yet.
    pub greeting: Option<String>,
    pub script: Script,
    pub direction: Direction,
    /// The font family to ask for first; Noto Sans stands behind it.
    pub family: String,
    /// How much larger its letters must be to read as large as Latin ones.
    pub size: f32,
    /// Its line height as a multiple of the usual one.
    pub line: f32,
    /// The plural categories that its messages must provide, in CLDR's order.
    pub plurals: Vec<Plural>,
    /// Words that turn round or limit the word after them, in small letters; no line ends with one.
    pub never_last: Vec<String>,
    /// The language that is asked before English where this one has no words.
    pub falls_back_to: Option<Tag>,
}

impl Language {
    pub fn is_rtl(&self) -> bool {
        self.direction == Direction::Rtl
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    Ltr,
    Rtl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Bengali,
    Gurmukhi,
    Ethiopic,
}

impl Script {
    /// The script of an ISO 15924 code such as `Latn`, if it is one of ours.
    pub(super) fn of_code(code: &str) -> Option<Script> {
        Some(match code {
            "Latn" => Script::Latin,
            "Cyrl" => Script::Cyrillic,
            "Arab" => Script::Arabic,
            "Beng" => Script::Bengali,
            "Guru" => Script::Gurmukhi,
            "Ethi" => Script::Ethiopic,
            _ => return None,
        })
    }

    pub(super) fn direction(self) -> Direction {
        match self {
            Script::Arabic => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }
}

/// A plural category of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Plural {
    pub const ALL: [Plural; 6] = [
        Plural::Zero,
        Plural::One,
        Plural::Two,
        Plural::Few,
        Plural::Many,
        Plural::Other,
    ];

    /// The name by which Fluent files and `languages.toml` call it.
    pub fn id(self) -> &'static str {
        match self {
            Plural::Zero => "zero",
            Plural::One => "one",
            Plural::Two => "two",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }

    pub(super) fn of_id(id: &str) -> Option<Plural> {
        Plural::ALL.into_iter().find(|plural| plural.id() == id)
    }
}
