//! The card over a page: what a word means, or which nation's rules to tell.

use super::World;
use super::item::Item;
use super::lines::filtered;
use super::teller::{Phrase, Teller};
use crate::guide::{Class, Nation};
use crate::session::{Address, Choice, Over, State, can_open};

/// What the key asks for that opens the choice of nation.
pub const NATIONS: &str = "nations";

#[derive(Clone, Debug, PartialEq, Default)]
pub struct OverCard {
    pub caption: Phrase,
    pub title: Phrase,
    pub text: Phrase,
    /// Their `address` is the id of a nation or of a choice, or an address to open.
    pub choices: Vec<Item>,
    pub close: Phrase,
}

pub fn over(over: &Over, world: &World, state: &State, teller: &Teller) -> Option<OverCard> {
    let card = match over {
        Over::Nations => OverCard {
            caption: teller.ui("nations-caption"),
            title: teller.ui("nations-title"),
            text: teller.ui("nations-text"),
            choices: Nation::ALL
                .iter()
                .map(|nation| Item {
                    label: teller.ui(&format!("nation-{}", nation.id())),
                    address: nation.id().to_owned(),
                    chosen: *nation == state.nation,
                    ..Item::default()
                })
                .collect(),
            close: teller.ui("cover-close"),
        },
        Over::Filter => filter(world, state, teller),
        Over::Term(id) => {
            let term = world.guide.term(id.as_str())?;
            let meaning = match (&term.staff_meaning, state.staff) {
                (Some(staff), true) => staff,
                _ => &term.meaning,
            };
            let chapter = term
                .chapter
                .as_ref()
                .and_then(|id| world.guide.chapter(id.as_str()));
            let more = chapter.and_then(|chapter| {
                let address = Address::Chapter(chapter.id.clone());
                let title = teller.content(&chapter.title, Class::C).text;
                (can_open(state, &world.session(), &address)
                    && !is_in(&state.place.address, &chapter.id))
                .then(|| Item {
                    label: teller.ui_with("term-more", &[("chapter", &title)]),
                    address: address.to_string(),
                    ..Item::default()
                })
            });
            OverCard {
                caption: teller.ui("term-caption"),
                title: teller.content(&term.name, Class::C),
                text: teller.content(meaning, term.facts.class),
                choices: more.into_iter().collect(),
                close: teller.ui("cover-close"),
            }
        }
    };
    Some(card)
}

/// What the list of helplines can be filtered by, and the nation whose lines are listed.
fn filter(world: &World, state: &State, teller: &Teller) -> OverCard {
    // Without a trusted clock nobody knows who answers now.
    let offered = |choice: &Choice| *choice != Choice::OpenNow || world.clock.trusted().is_some();
    let choice = |choice: Choice| Item {
        label: teller.ui(&format!("filter-{}", choice.id())),
        address: choice.id().to_owned(),
        chosen: state.filter.asks_for(choice),
        ..Item::default()
    };
    let nation = teller.plain(&format!("nation-{}", state.nation.id()));
    let nation = Item {
        label: teller.ui_with("filter-nation", &[("nation", &nation)]),
        address: NATIONS.to_owned(),
        ..Item::default()
    };
    let count = filtered(world, state).len().to_string();
    let choices = Choice::ALL.into_iter().filter(offered).map(choice);
    OverCard {
        caption: teller.ui("lines-title"),
        title: teller.ui("filter-title"),
        text: teller.ui_with("filter-count", &[("count", &count)]),
        choices: choices.chain([nation]).collect(),
        close: teller.ui("cover-close"),
    }
}

/// Whether the reader is in that chapter already.
fn is_in(address: &Address, chapter: &crate::guide::ChapterId) -> bool {
    matches!(address, Address::Chapter(id) | Address::Section(id, _) if id == chapter)
}
