//! Questions that other rooms ask the bound guide: one thing by its id, and what a reader in a nation may
//! see. `staff` is whether the reader came through the staff door; nothing for staff is found without it.

use super::directory::{Cost, Helpline, Reader};
use super::ids::TermId;
use super::model::*;

impl Guide {
    /// The chapter called `id`.
    pub fn chapter(&self, id: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|it| it.id.as_str() == id)
    }

    /// The advice card called `id`.
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.cards.iter().find(|it| it.id.as_str() == id)
    }

    /// The step of the pathway called `id`.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|it| it.id.as_str() == id)
    }

    /// The service called `id`.
    pub fn helpline(&self, id: &str) -> Option<&Helpline> {
        self.helplines.iter().find(|it| it.id.as_str() == id)
    }

    /// The word of the glossary called `id`.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.glossary.iter().find(|it| it.id.as_str() == id)
    }

    /// The published text called `id`.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|it| it.id.as_str() == id)
    }

    /// Every block: of the chapters, the cards, the parents' page, the worker's card, the privacy page and the pathway.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        let sections = self.chapters.iter().flat_map(|it| &it.sections);
        sections
            .flat_map(|it| &it.blocks)
            .chain(self.cards.iter().flat_map(|it| &it.blocks))
            .chain(&self.parents)
            .chain(&self.worker)
            .chain(&self.privacy)
            .chain(self.steps.iter().flat_map(|it| &it.blocks))
    }

    /// Every icon that content names, some of them more than once; each must be a file of `ui/icons`.
    pub fn icons(&self) -> impl Iterator<Item = &str> {
        let of_blocks = self.blocks().filter_map(|block| match &block.body {
            Body::SignGroup { icon, .. } => Some(icon),
            _ => None,
        });
        let of_chapters = self.chapters.iter().map(|it| &it.icon);
        let of_cards = self.cards.iter().map(|it| &it.icon);
        of_chapters
            .chain(of_cards)
            .chain(of_blocks)
            .map(String::as_str)
    }

    /// The lines for `reader` in `nation`: those that are always open first, then those that are free, each
    /// in the order of the directory.
    pub fn helplines_for(&self, reader: Reader, nation: Nation, staff: bool) -> Vec<&Helpline> {
        let mut lines: Vec<&Helpline> = self
            .helplines
            .iter()
            .filter(|line| line.readers.contains(&reader) && line.facts.shown_to(staff, nation))
            .collect();
        lines.sort_by_key(|line| (!line.hours.always_open, !line.is_free()));
        lines
    }

    /// "Words in this section": the terms of `section` and of its blocks that the reader may see, each once.
    pub fn words_on(&self, section: &Section, staff: bool, nation: Nation) -> Vec<&Term> {
        let of_blocks = section.blocks_for(staff, nation).filter_map(Block::term);
        let mut words: Vec<&Term> = Vec::new();
        for id in section.terms.iter().chain(of_blocks) {
            let term = self.term(id.as_str());
            if let Some(term) = term.filter(|it| it.facts.shown_to(staff, nation))
                && !words.iter().any(|word| word.id == term.id)
            {
                words.push(term);
            }
        }
        words
    }
}

impl Block {
    /// The word that it is there to explain, if it does nothing else.
    pub fn term(&self) -> Option<&TermId> {
        match &self.body {
            Body::Term { term } => Some(term),
            _ => None,
        }
    }
}

impl Facts {
    /// Whether a reader in `nation` may see this.
    pub fn shown_to(&self, staff: bool, nation: Nation) -> bool {
        (staff || self.audience == Audience::Everyone) && self.nations.contains(nation)
    }
}

impl Chapter {
    /// Whether there is anything in it yet.
    pub fn is_written(&self) -> bool {
        !self.sections.is_empty()
    }

    /// The section called `id`.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|it| it.id.as_str() == id)
    }

    /// The sections in which the reader finds at least one block.
    pub fn sections_for(&self, staff: bool, nation: Nation) -> impl Iterator<Item = &Section> {
        self.sections
            .iter()
            .filter(move |section| section.blocks_for(staff, nation).next().is_some())
    }
}

impl Section {
    /// The blocks that the reader may see, in order.
    pub fn blocks_for(&self, staff: bool, nation: Nation) -> impl Iterator<Item = &Block> {
        visible(&self.blocks, staff, nation)
    }
}

impl Card {
    /// The blocks that the reader may see, in order; none where the card itself is not for them.
    pub fn blocks_for(&self, staff: bool, nation: Nation) -> impl Iterator<Item = &Block> {
        let shown = self.facts.shown_to(staff, nation);
        visible(&self.blocks, staff, nation).filter(move |_| shown)
    }
}

fn visible(blocks: &[Block], staff: bool, nation: Nation) -> impl Iterator<Item = &Block> {
    blocks
        .iter()
        .filter(move |block| block.facts.shown_to(staff, nation))
}

impl Helpline {
    /// Whether the number that is shown large costs nothing.
    pub fn is_free(&self) -> bool {
        self.contacts.iter().any(|contact| {
            contact.number.is_some()
                && contact.number.as_ref() == self.number()
                && contact.cost == Cost::Free
        })
    }
}
