//! Screens of equal keys: languages, the topics of advice, the chapters of the guide, the words explained.

use super::World;
use super::item::{Item, Tone};
use super::teller::{Phrase, Teller};
use crate::guide::Class;
use crate::session::{Address, State, can_open};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum GridKind {
    /// The items' addresses are language tags.
    #[default]
    Languages,
    Topics,
    Chapters,
    Words,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Grid {
    pub kind: GridKind,
    pub title: Phrase,
    pub subtitle: Phrase,
    pub items: Vec<Item>,
    /// Keys beside the title.
    pub links: Vec<Item>,
}

/// Every language by its own name, in its own direction and letters.
pub fn languages(world: &World, state: &State, teller: &Teller) -> Grid {
    let languages = world.languages(state.nation).into_iter();
    let items = languages.map(|language| Item {
        label: Teller::own(&language.own_name, language),
        note: if language.tag.is_english() {
            Phrase::default()
        } else {
            Teller::own(&language.english_name, world.registry.english())
        },
        address: language.tag.to_string(),
        chosen: language.tag == state.language,
        ..Item::default()
    });
    Grid {
        kind: GridKind::Languages,
        title: teller.ui("languages-title"),
        items: items.collect(),
        links: vec![Item {
            label: teller.ui("languages-interpreter"),
            address: Address::Interpreter.to_string(),
            ..Item::default()
        }],
        ..Grid::default()
    }
}

pub fn advice(world: &World, state: &State, teller: &Teller) -> Grid {
    let cards = world.guide.cards.iter();
    Grid {
        kind: GridKind::Topics,
        title: teller.ui("advice-title"),
        subtitle: teller.ui("advice-subtitle"),
        items: cards
            .filter(|card| card.facts.shown_to(state.staff, state.nation))
            .map(|card| Item {
                label: teller.content(&card.title, card.facts.class),
                icon: card.icon.clone(),
                tone: Tone::Honey,
                address: Address::Card(card.id.clone()).to_string(),
                ..Item::default()
            })
            .collect(),
        ..Grid::default()
    }
}

pub fn contents(world: &World, state: &State, teller: &Teller) -> Grid {
    let chapters = world.guide.chapters.iter().enumerate();
    Grid {
        kind: GridKind::Chapters,
        title: teller.ui("guide-title"),
        subtitle: teller.ui("guide-subtitle"),
        items: chapters
            .map(|(i, chapter)| {
                let address = Address::Chapter(chapter.id.clone());
                Item {
                    label: teller.content(&chapter.title, Class::C),
                    icon: chapter.icon.clone(),
                    figure: (i + 1).to_string(),
                    off: !can_open(state, &world.session(), &address),
                    address: address.to_string(),
                    ..Item::default()
                }
            })
            .collect(),
        links: [
            ("guide-worker-card", Address::WorkerCard),
            ("guide-glossary", Address::Glossary),
        ]
        .into_iter()
        .map(|(label, address)| Item {
            label: teller.ui(label),
            address: address.to_string(),
            ..Item::default()
        })
        .collect(),
    }
}

/// Every word that is explained, in the order of its letters in the language that answered.
pub fn glossary(world: &World, state: &State, teller: &Teller) -> Grid {
    let terms = world.guide.glossary.iter();
    let mut items: Vec<Item> = terms
        .filter(|term| term.facts.shown_to(state.staff, state.nation))
        .map(|term| Item {
            label: teller.content(&term.name, Class::C),
            address: Address::Term(term.id.clone()).to_string(),
            ..Item::default()
        })
        .collect();
    items.sort_by_cached_key(|item| item.label.text.to_lowercase());
    Grid {
        kind: GridKind::Words,
        title: teller.ui("glossary-title"),
        subtitle: teller.ui("glossary-subtitle"),
        items,
        ..Grid::default()
    }
}
