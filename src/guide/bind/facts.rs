//! What every block, card, step, helpline and term says of itself: audience, nations, sources, certainty
//! and class, and the words in which content writes them.

use super::register::{Kind, Register, as_id};
use crate::guide::ids::{MessageId, SourceId};
use crate::guide::model::{Audience, Certainty, Class, Facts, Nation, Nations};
use crate::guide::raw::{Table, Word};

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

/// The five facts of `table`, as far as they are written; the audience by itself too, because references
/// are judged by it even where another fact is missing.
pub fn facts(table: &Table<'_>, register: &Register) -> (Option<Audience>, Option<Facts>) {
    let audience = table.choice("audience", &AUDIENCES);
    let nations = nations(table);
    let sources = sources(table, register);
    let certainty = table.choice("certainty", &CERTAINTIES);
    let class = table.choice("class", &CLASSES);
    let facts = || {
        Some(Facts {
            audience: audience?,
            nations: nations?,
            sources,
            certainty: certainty?,
            class: class?,
        })
    };
    (audience, facts())
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
                table.line_of("nations"),
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
        .filter_map(|word| table.chosen("nations", word.line, word.text, &NATIONS))
        .collect();
    Nations::of(&named)
}

/// Refuses what may not rest on general knowledge alone: numbers, dates, duties and contacts.
pub fn refuse_general_knowledge(table: &Table<'_>, certainty: Option<Certainty>, what: &str) {
    if certainty == Some(Certainty::Gk) {
        table.report(
            table.line_of("certainty"),
            format!("{what} cannot rest on general knowledge (GK) alone"),
            "Name a source that says so with its certainty, or take it out",
        );
    }
}

/// The entries of a list of ids that name parts of a text.
pub fn parts<'d>(table: &Table<'d>, key: &'static str) -> Vec<Word<'d>> {
    let mut words = table.words(key);
    words.retain(|word| as_id::<MessageId>(table, word.line, word.text).is_some());
    words
}
