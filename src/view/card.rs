//! One advice card, with a person to talk to and the next card.

use super::World;
use super::blocks::Telling;
use super::item::Block;
use super::local::Local;
use super::teller::{Phrase, Teller};
use crate::guide::Card;
use crate::session::{Address, State};

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CardView {
    pub count: Phrase,
    pub title: Phrase,
    pub icon: String,
    pub blocks: Vec<Block>,
    pub talk: Phrase,
    pub next: Phrase,
    /// Empty on the last card.
    pub next_address: String,
}

pub fn card(card: &Card, world: &World, state: &State, teller: &Teller) -> CardView {
    let cards: Vec<&Card> = world
        .guide
        .cards
        .iter()
        .filter(|card| card.facts.shown_to(state.staff, state.nation))
        .collect();
    let at = cards.iter().position(|c| c.id == card.id).unwrap_or(0);
    let telling = Telling {
        world,
        state,
        teller,
    };
    let mut blocks = Vec::new();
    telling.blocks(card.blocks_for(state.staff, state.nation), &mut blocks);
    let local = Local {
        world,
        state,
        teller,
    };
    local.lead_the_lines(&mut blocks);
    CardView {
        count: teller.ui_with(
            "card-count",
            &[
                ("page", &(at + 1).to_string()),
                ("count", &cards.len().to_string()),
            ],
        ),
        title: teller.content(&card.title, card.facts.class),
        icon: card.icon.clone(),
        blocks,
        talk: teller.ui("card-talk"),
        next: teller.ui("card-next"),
        next_address: cards
            .get(at + 1)
            .map(|next| Address::Card(next.id.clone()).to_string())
            .unwrap_or_default(),
    }
}
