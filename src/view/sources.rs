//! Where the facts come from: the page of all sources, and those that a chapter rests on.

use super::World;
use super::document::Document;
use super::item::{Block, TextKind};
use super::teller::{Phrase, Teller};
use crate::guide::{self, Body, Chapter, Nation, Source};
use crate::session::State;

pub fn sources(world: &World, teller: &Teller) -> Document {
    let mut blocks = vec![
        Block::Text(TextKind::Lead, teller.ui("sources-lead")),
        Block::Text(TextKind::Strong, teller.ui("sources-unchecked")),
        Block::Text(TextKind::Body, teller.ui("sources-booklet")),
        Block::quiet(teller.ui_with(
            "sources-checked",
            &[("date", &teller.date(world.guide.checked))],
        )),
    ];
    for nation in Nation::ALL {
        let own = |source: &&Source| {
            source.nations.contains(nation)
                && source.nations != guide::Nations::ALL
                && source.nations.iter().next() == Some(nation)
        };
        let mut listed = world.guide.sources.iter().filter(own).peekable();
        if listed.peek().is_some() {
            blocks.push(Block::heading(
                teller.ui(&format!("nation-{}", nation.id())),
            ));
            blocks.extend(listed.map(|source| Block::quiet(told_source(source, teller))));
        }
    }
    blocks.push(Block::heading(teller.ui("sources-all-nations")));
    blocks.extend(
        world
            .guide
            .sources
            .iter()
            .filter(|source| source.nations == guide::Nations::ALL)
            .map(|source| Block::quiet(told_source(source, teller))),
    );
    Document {
        title: teller.ui("sources-title"),
        blocks,
        ..Document::default()
    }
}

/// The sources of what the reader sees of a chapter, each once, in the order of the list of sources.
pub fn sources_of<'a>(chapter: &Chapter, world: &World<'a>, state: &State) -> Vec<&'a Source> {
    let mut used = std::collections::BTreeSet::new();
    for section in chapter.sections_for(state.staff, state.nation) {
        for block in section.blocks_for(state.staff, state.nation) {
            used.extend(block.facts.sources.iter().cloned());
            if let Body::DefinitionByNation(nations) = &block.body {
                used.extend(nations.iter().flat_map(|d| d.sources.iter().cloned()));
            }
        }
    }
    world
        .guide
        .sources
        .iter()
        .filter(|source| used.contains(&source.id))
        .collect()
}

/// Names and dates of texts stay as they are, in Latin letters and from the left.
pub fn told_source(source: &Source, teller: &Teller) -> Phrase {
    let Source {
        title,
        publisher,
        date,
        ..
    } = source;
    let end = if title.ends_with('?') { "" } else { "." };
    teller.as_english(&format!("{title}{end} {publisher}, {date}"))
}
