//! Text size and colours for this visit.

use super::item::Item;
use super::teller::{Phrase, Teller};
use crate::session::{State, TextSize, Theme};

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Display {
    pub title: Phrase,
    pub note: Phrase,
    pub size_title: Phrase,
    /// Their `address` is a text size's id.
    pub sizes: Vec<Item>,
    pub colour_title: Phrase,
    /// Their `address` is a theme's id.
    pub colours: Vec<Item>,
}

pub fn display(state: &State, teller: &Teller) -> Display {
    let pick = |id: &str, chosen| Item {
        label: teller.ui(&format!("display-{id}")),
        address: id.to_owned(),
        chosen,
        ..Item::default()
    };
    Display {
        title: teller.ui("display-title"),
        note: teller.ui("display-note"),
        size_title: teller.ui("display-size"),
        sizes: TextSize::ALL
            .iter()
            .map(|size| pick(size.id(), *size == state.text_size))
            .collect(),
        colour_title: teller.ui("display-colours"),
        colours: Theme::ALL
            .iter()
            .map(|theme| pick(theme.id(), *theme == state.theme))
            .collect(),
    }
}
