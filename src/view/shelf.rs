//! The shelf: what stands at the bottom of every page.

use super::teller::{Phrase, Teller};
use crate::guide::Guide;
use crate::session::{Address, State};
use crate::site::Site;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Shelf {
    pub home: Phrase,
    pub back: Phrase,
    pub language: Phrase,
    pub display: Phrase,
    pub clear: Phrase,
    pub clear_short: Phrase,
    pub danger: Phrase,
    pub danger_number: String,
    pub line_note: Phrase,
    pub line_number: String,
    pub line_address: String,
    pub at_home: bool,
    pub at_display: bool,
    pub at_languages: bool,
    pub previous_page: Phrase,
    pub next_page: Phrase,
}

/// The line that serves in every nation.
const EVERYBODY: &str = "childline";

/// The id of the line under "In danger now".
pub const DANGER: &str = "emergency-999";

pub fn shelf(guide: &Guide, site: &Site, state: &State, teller: &Teller) -> Shelf {
    let number = |id: &str| {
        guide
            .helpline(id)
            .and_then(|line| line.number())
            .map(ToString::to_string)
            .unwrap_or_default()
    };
    // A line of one nation gives way where the reader has chosen another.
    let own = guide.helpline(site.line.as_str());
    let own = own.filter(|line| line.facts.shown_to(state.staff, state.nation));
    let line = own.or_else(|| guide.helpline(EVERYBODY));
    let name = line.map_or_else(String::new, |line| {
        teller.content(&line.spelling, crate::guide::Class::C).text
    });
    Shelf {
        home: teller.ui("shelf-home"),
        back: teller.ui("shelf-back"),
        language: teller.ui("shelf-language"),
        display: teller.ui("shelf-display"),
        clear: teller.ui("shelf-clear"),
        clear_short: teller.ui("shelf-clear-short"),
        danger: teller.ui("shelf-danger"),
        danger_number: number(DANGER),
        line_note: if line.is_some_and(super::super::guide::directory::Helpline::is_free) {
            teller.ui_with("shelf-line", &[("name", &name)])
        } else {
            teller.data(&name)
        },
        line_number: line.map_or_else(String::new, |line| number(line.id.as_str())),
        line_address: line.map_or_else(String::new, |line| format!("helplines/{}", line.id)),
        at_home: state.place.address == Address::Home,
        at_display: state.place.address == Address::Display,
        at_languages: state.place.address == Address::Languages,
        previous_page: teller.ui("pages-up"),
        next_page: teller.ui("pages-down"),
    }
}
