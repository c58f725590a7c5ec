//! The waiting screen: greetings, the place and the time where it is trusted. Neutral by construction.

use super::teller::{Phrase, Teller};
use super::{World, own_language};
use crate::session::{BLACK_AFTER, DIM_AFTER, State};

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Waiting {
    pub greeting: Phrase,
    pub welcome: Phrase,
    pub others: Vec<Phrase>,
    pub start: Phrase,
    pub place: String,
    /// Empty where no clock is trusted.
    pub clock: String,
    /// How far the picture has moved, in logical pixels.
    pub dx: f32,
    pub dy: f32,
    /// 0 is lit, 1 is black.
    pub dim: f32,
    pub door_at_end: bool,
}

/// Where the picture stands, a minute each, against image retention.
const SHIFTS: [(f32, f32); 8] = [
    (0.0, 0.0),
    (4.0, -3.0),
    (7.0, 2.0),
    (3.0, 6.0),
    (-2.0, 4.0),
    (-6.0, 0.0),
    (-4.0, -5.0),
    (2.0, -7.0),
];

/// What words begin with that tell what the guide is about, in small letters.
const TELLING: [&str; 34] = [
    "sex",
    "exploit",
    "abus",
    "groom",
    "rape",
    "assault",
    "victim",
    "surviv",
    "safeguard",
    "traffick",
    "slave",
    "violen",
    "cse",
    "csa",
    "nrm",
    "protect",
    "rhyw",
    "camfanteis",
    "gamfanteis",
    "cam-drin",
    "gam-drin",
    "camdrin",
    "gamdrin",
    "trais",
    "drais",
    "diogelu",
    "ddiogelu",
    "dioddef",
    "جنس",
    "استغلال",
    "إساءة",
    "اعتداء",
    "اغتصاب",
    "ضحايا",
];

/// Whether whoever walks by may read the name of the place. One that tells what the guide is about does not stand on the
/// waiting screen, only on Home. A word that merely begins the same is left out too; that does no harm.
pub fn is_neutral(place: &str) -> bool {
    let place = place.to_lowercase();
    let words = place.split(|c: char| !c.is_alphanumeric() && c != '-');
    // Arabic writes its article onto the word.
    let mut words = words.map(|word| word.strip_prefix("ال").unwrap_or(word));
    !words.any(|word| TELLING.iter().any(|it| word.starts_with(it)))
}

/// The arch changes sides this often, in minutes: it is the brightest area.
const SIDES: u32 = 10;

pub fn waiting(world: &World, state: &State, teller: &Teller) -> Waiting {
    let mut languages = world.languages(state.nation);
    languages.retain(|language| language.greeting.is_some());
    // The nation's own language greets first, or else the visit's.
    let first = own_language(state.nation).unwrap_or(state.language.as_str());
    let first = languages.iter().position(|it| it.tag.as_str() == first);
    let greetings: Vec<Phrase> = languages
        .into_iter()
        .filter_map(|language| Some(Teller::own(language.greeting.as_ref()?, language)))
        .collect();
    let minute = state.minutes as usize;
    let (dx, dy) = SHIFTS[minute % SHIFTS.len()];
    let turn = (first.unwrap_or(0) + minute) % greetings.len().max(1);
    Waiting {
        greeting: greetings.get(turn).cloned().unwrap_or_default(),
        others: greetings
            .iter()
            .enumerate()
            .filter(|(i, _)| *i != turn)
            .map(|(_, greeting)| greeting.clone())
            .collect(),
        welcome: teller.ui("waiting-welcome"),
        start: teller.ui("waiting-start"),
        place: world
            .site
            .place
            .clone()
            .filter(|name| is_neutral(name))
            .unwrap_or_default(),
        clock: world
            .clock
            .trusted()
            .map(|now| now.strftime("%H:%M").to_string())
            .unwrap_or_default(),
        dx,
        dy,
        dim: match state.minutes {
            m if m >= BLACK_AFTER => 1.0,
            m if m >= DIM_AFTER => 0.6,
            _ => 0.0,
        },
        door_at_end: state.minutes / SIDES % 2 == 1,
    }
}
