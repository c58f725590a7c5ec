//! The cover (`content/guide.toml`) with the fifteen chapters, and the chapter files under it.

use super::blocks::blocks;
use super::facts::Said;
use super::register::{Kind, Register};
use super::scope::Scope;
use crate::guide::ids::{ChapterId, SectionId};
use crate::guide::model::{Chapter, Section};
use crate::raw::{Mark, Table};
use jiff::civil::Date;

/// The chapters in their order; their ids are stable for ever.
pub const CHAPTERS: [&str; 15] = [
    "introduction",
    "definition",
    "process",
    "signs",
    "services",
    "risk-factors",
    "early-intervention",
    "education",
    "legislation",
    "victims",
    "abduction-notices",
    "myths",
    "wardship",
    "nrm",
    "contacts",
];

/// The chapter that `path` belongs to, where it is a chapter's file.
pub fn in_folder(path: &str) -> Option<&str> {
    path.strip_prefix(super::CHAPTER_FOLDER)?
        .strip_suffix(".toml")
}

/// What `content/guide.toml` says.
pub struct Cover {
    pub version: Option<String>,
    pub checked: Option<Date>,
    pub law_as_at: Option<Date>,
    /// The chapters, still without their sections.
    pub chapters: Vec<Chapter>,
}

pub fn cover(table: Table<'_>, register: &Register) -> Cover {
    let tables = table.tables("chapter");
    let order: Vec<(String, Mark)> = tables
        .iter()
        .filter_map(|chapter| Some((chapter.glimpse("id")?.to_owned(), chapter.at("id"))))
        .collect();
    let cover = Cover {
        version: table.text("version").map(str::to_owned),
        checked: table.date("checked"),
        law_as_at: table.date("law-as-at"),
        chapters: tables
            .into_iter()
            .filter_map(|table| chapter(table, register))
            .collect(),
    };
    check_order(&table, &order);
    table.finish(|_| None);
    cover
}

fn chapter(mut table: Table<'_>, register: &Register) -> Option<Chapter> {
    let id: Option<ChapterId> = register.define(Kind::Chapter, &mut table);
    let icon = table.text("icon");
    let at = table.at("id");
    let title = id
        .as_ref()
        .and_then(|id| register.message(&table, at, format!("chapter-{id}")));
    table.finish(|_| None);
    Some(Chapter {
        id: id?,
        icon: icon?.to_owned(),
        title: title?,
        sections: Vec::new(),
    })
}

/// Reports chapters that are unknown, missing or out of order.
fn check_order(table: &Table<'_>, order: &[(String, Mark)]) {
    for (id, at) in order {
        if !CHAPTERS.contains(&id.as_str()) {
            table.report(
                *at,
                format!("\"{id}\" is not one of the fifteen chapters"),
                format!("Use one of {}", CHAPTERS.join(", ")),
            );
        }
    }
    let missing: Vec<&str> = CHAPTERS
        .into_iter()
        .filter(|id| !order.iter().any(|(named, _)| named == id))
        .collect();
    for id in &missing {
        table.report(
            table.start(),
            format!("the chapter \"{id}\" is missing"),
            format!("Add a [[chapter]] with id = \"{id}\""),
        );
    }
    let misplaced = order.iter().zip(CHAPTERS).find(|((id, _), due)| id != due);
    if let Some(((id, at), due)) = misplaced
        && missing.is_empty()
        && order.len() == CHAPTERS.len()
    {
        table.report(
            *at,
            format!("the chapter \"{id}\" stands out of order"),
            format!("Put \"{due}\" in this place"),
        );
    }
}

/// Reads the sections of one chapter file.
pub fn sections(mut table: Table<'_>, chapter: &ChapterId, register: &Register) -> Vec<Section> {
    table.call(chapter.as_str());
    let mut scope = Scope::new(true);
    let tables = table.tables("section");
    if tables.is_empty() {
        table.report(
            table.at("section"),
            "the chapter has no section",
            "Add a [[section]], or take the file away until there is one",
        );
    }
    let said = Said::read(&table, &Said::default(), register);
    table.finish(|_| None);
    tables
        .into_iter()
        .filter_map(|table| section(table, chapter, &said, &mut scope, register))
        .collect()
}

fn section(
    mut table: Table<'_>,
    chapter: &ChapterId,
    around: &Said,
    scope: &mut Scope,
    register: &Register,
) -> Option<Section> {
    let (id, stem) = scope.claim::<SectionId>(&mut table, chapter.as_str(), "section");
    let at = table.at("id");
    let heading = stem.and_then(|stem| {
        let message = format!("{stem}-heading");
        register.message(&table, at, message)
    });
    let terms = table.words_if_any("terms").unwrap_or_default();
    let terms = register.refer_all(Kind::Term, &table, &terms, None);
    let inner = table.tables("block");
    if inner.is_empty() {
        table.report(
            table.start(),
            "the section has no block",
            "Add a [[section.block]]",
        );
    }
    let said = Said::read(&table, around, register);
    table.finish(|_| None);
    let blocks = blocks(inner, chapter.as_str(), &said, scope, register);
    Some(Section {
        id: id?,
        heading: heading?,
        blocks,
        terms,
    })
}
