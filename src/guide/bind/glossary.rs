//! The two books that everything else leans on: the glossary's terms and the published sources.

use super::facts::{facts, nations};
use super::register::{Kind, Register};
use crate::guide::ids::{ChapterId, SourceId, TermId};
use crate::guide::model::{Source, Term};
use crate::raw::{Table, Word};

/// Reads `content/glossary.toml`.
pub fn terms(table: Table<'_>, register: &Register) -> Vec<Term> {
    let tables = table.tables("term");
    table.finish(|_| None);
    tables
        .into_iter()
        .filter_map(|table| term(table, register))
        .collect()
}

fn term(mut table: Table<'_>, register: &Register) -> Option<Term> {
    let id: Option<TermId> = register.define(Kind::Term, &mut table);
    let chapter: Option<ChapterId> = table.text_if_any("chapter").and_then(|text| {
        let at = table.at("chapter");
        register.refer(Kind::Chapter, &table, Word { text, at }, None)
    });
    let staff = table.flag("staff");
    let (audience, facts) = facts(&table, register);
    let at = table.at("id");
    let message = |part: &str| {
        let id = id.as_ref()?;
        register.message(&table, at, format!("term-{id}{part}"))
    };
    let name = message("");
    let meaning = message("-meaning");
    let staff_meaning = staff.then(|| message("-staff")).flatten();
    if let Some(id) = &id {
        register.restrict(Kind::Term, id.as_str(), audience);
    }
    table.finish(|_| None);
    Some(Term {
        id: id?,
        name: name?,
        meaning: meaning?,
        staff_meaning,
        chapter,
        facts: facts?,
    })
}

/// Reads `content/sources.toml`.
pub fn sources(table: Table<'_>, register: &Register) -> Vec<Source> {
    let tables = table.tables("source");
    table.finish(|_| None);
    tables
        .into_iter()
        .filter_map(|table| source(table, register))
        .collect()
}

fn source(mut table: Table<'_>, register: &Register) -> Option<Source> {
    let id: Option<SourceId> = register.define(Kind::Source, &mut table);
    let title = table.text("title");
    let publisher = table.text("publisher");
    let date = table.text("date");
    let nations = nations(&table);
    if let Some(date) = date
        && !is_date(date)
    {
        table.report(
            table.at("date"),
            format!("\"{date}\" is not a date"),
            "Write 2017, 2021-02 or 2021-03-18, as far as it is known",
        );
    }
    table.finish(|_| None);
    Some(Source {
        id: id?,
        title: title?.to_owned(),
        publisher: publisher?.to_owned(),
        date: date?.to_owned(),
        nations: nations?,
    })
}

/// Whether `text` is a year, a year and month, or a day.
fn is_date(text: &str) -> bool {
    let shape = text.len() == 4 || text.len() == 7 || text.len() == 10;
    let whole = format!("{text}{}", &"0000-01-01"[text.len().min(10)..]);
    shape && whole.parse::<jiff::civil::Date>().is_ok()
}
