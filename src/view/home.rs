//! Home: four doors, and the quiet key about this screen.

use super::item::{Item, Tone};
use super::teller::{Phrase, Teller};
use crate::site::Site;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Home {
    pub title: Phrase,
    pub subtitle: Phrase,
    pub place: Phrase,
    pub about: Phrase,
    pub doors: Vec<Item>,
}

/// Message, icon, hue and address of each door, in order.
const DOORS: [(&str, &str, Tone, &str); 4] = [
    ("home-help", "care", Tone::Honey, "advice"),
    ("home-worried", "people", Tone::Iris, "worried"),
    ("home-guide", "book", Tone::Pine, "guide"),
    ("home-lines", "phone", Tone::Sky, "helplines"),
];

pub fn home(site: &Site, teller: &Teller) -> Home {
    Home {
        title: teller.ui("home-title"),
        subtitle: teller.ui("home-subtitle"),
        place: site
            .place
            .as_ref()
            .map(|place| teller.data(place))
            .unwrap_or_default(),
        about: teller.ui("home-about"),
        doors: DOORS
            .iter()
            .map(|(id, icon, tone, address)| Item {
                label: teller.ui(id),
                note: teller.ui(&format!("{id}-note")),
                icon: (*icon).to_owned(),
                tone: *tone,
                address: (*address).to_owned(),
                ..Item::default()
            })
            .collect(),
    }
}
