//! What every block, card, step, helpline and term says of itself: audience, nations, sources, certainty
//! and class, and the words in which content writes them.

use super::register::{Kind, Register, is_part};
use crate::guide::ids::SourceId;
use crate::guide::model::{Audience, Certainty, Class, Facts, Nation, Nations};
use crate::raw::{Table, Word};

pub const AUDIENCES: [(&str, Audience); 2] =
    [("everyone", Audience::Everyone), ("staff", Audience::Staff)];

pub const CERTAINTIES: [(&str, Certainty); 4] = [
    (Certainty::V1.id(), Certainty::V1),
    (Certainty::V2.id(), Certainty::V2),
    (Certainty::GPlus.id(), Certainty::GPlus),
    (Certainty::Gk.id(), Certainty::Gk),
];

const CLASSES: [(&str, Class); 3] = [("A", Class::A), ("B", Class::B), ("C", Class::C)];

/// The nations with their ids.
pub const NATIONS: [(&str, Nation); 4] = [
    (Nation::England.id(), Nation::England),
    (Nation::Wales.id(), Nation::Wales),
    (Nation::Scotland.id(), Nation::Scotland),
    (Nation::NorthernIreland.id(), Nation::NorthernIreland),
];

/// A fact that may be left to what lies around: `None` where it is not written, `Some(None)` where it is
/// written wrongly and that has been told.
type Written<T> = Option<Option<T>>;

/// The facts that a chapter, section, card, step or block writes. What lies within writes only what differs
/// from what lies around it.
#[derive(Clone, Debug, Default)]
pub struct Said {
    audience: Written<Audience>,
    nations: Written<Nations>,
    sources: Written<Vec<SourceId>>,
    certainty: Written<Certainty>,
    class: Written<Class>,
}

impl Said {
    /// What `table` writes, and for the rest what is said `around` it.
    pub fn read(table: &Table<'_>, around: &Said, register: &Register) -> Said {
        Said {
            audience: written(table, "audience", &around.audience, || {
                table.choice("audience", &AUDIENCES)
            }),
            nations: written(table, "nations", &around.nations, || nations(table)),
            sources: written(table, "sources", &around.sources, || {
                Some(sources(table, register))
            }),
            certainty: written(table, "certainty", &around.certainty, || {
                table.choice("certainty", &CERTAINTIES)
            }),
            class: written(table, "class", &around.class, || {
                table.choice("class", &CLASSES)
            }),
        }
    }

    /// All five for `table`, or a word about each that is said nowhere; the audience by itself too, because
    /// references are judged by it even where another fact is missing.
    pub fn facts(
        self,
        table: &Table<'_>,
        register: &Register,
    ) -> (Option<Audience>, Option<Facts>) {
        // A key that is absent is asked for once more, and is then told to be missing.
        let audience = self.audience;
        let audience = audience.unwrap_or_else(|| table.choice("audience", &AUDIENCES));
        let nations = self.nations.unwrap_or_else(|| nations(table));
        let cited = self.sources;
        let cited = cited.unwrap_or_else(|| Some(sources(table, register)));
        let certainty = self.certainty;
        let certainty = certainty.unwrap_or_else(|| table.choice("certainty", &CERTAINTIES));
        let class = self.class;
        let class = class.unwrap_or_else(|| table.choice("class", &CLASSES));
        let facts = || {
            Some(Facts {
                audience: audience?,
                nations: nations?,
                sources: cited?,
                certainty: certainty?,
                class: class?,
            })
        };
        (audience, facts())
    }
}

/// What `read` makes of `key`, or what is said around where `table` has no such key.
fn written<T: Clone>(
    table: &Table<'_>,
    key: &'static str,
    around: &Written<T>,
    read: impl FnOnce() -> Option<T>,
) -> Written<T> {
    table.leave(&[key]);
    match table.has(key) {
        true => Some(read()),
        false => around.clone(),
    }
}

/// The five facts of `table`, which has nothing around it.
pub fn facts(table: &Table<'_>, register: &Register) -> (Option<Audience>, Option<Facts>) {
    Said::read(table, &Said::default(), register).facts(table, register)
}

/// The sources of `table`, of which there is at least one.
pub fn sources(table: &Table<'_>, register: &Register) -> Vec<SourceId> {
    let words = table.words("sources");
    register.refer_all(Kind::Source, table, &words, None)
}

/// `nations`, which is "all" or a list of some.
pub fn nations(table: &Table<'_>) -> Option<Nations> {
    match table.glimpse("nations") {
        Some("all") => {
            table.leave(&["nations"]);
            return Some(Nations::ALL);
        }
        Some(word) => {
            table.leave(&["nations"]);
            table.report(
                table.at("nations"),
                format!("\"{word}\" is not a value of \"nations\""),
                "Write nations = \"all\", or a list such as nations = [\"england\"]",
            );
            return None;
        }
        None if !table.has("nations") => {
            table.leave(&["nations"]);
            table.missing(
                "nations",
                "Add nations = \"all\", or a list such as nations = [\"england\"]",
            );
            return None;
        }
        None => {}
    }
    let words = table.words("nations");
    let named: Vec<Nation> = words
        .iter()
        .filter_map(|word| table.chosen("nations", word.at, word.text, &NATIONS))
        .collect();
    Nations::of(&named)
}

/// Refuses what may not rest on general knowledge alone: numbers, dates, duties and contacts.
pub fn refuse_general_knowledge(table: &Table<'_>, certainty: Option<Certainty>, what: &str) {
    if certainty == Some(Certainty::Gk) {
        table.report(
            table.at("certainty"),
            format!("{what} cannot rest on general knowledge (GK) alone"),
            "Name a source that says so with its certainty, or take it out",
        );
    }
}

/// The entries of a list of ids that name parts of a text.
pub fn parts<'d>(table: &Table<'d>, key: &'static str) -> Vec<Word<'d>> {
    let mut words = table.words(key);
    words.retain(|word| is_part(table, word.at, word.text));
    words
}
