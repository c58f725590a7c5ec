//! Do this now: the emergency number, and the steps for those who can speak and those who cannot.

use super::shelf::DANGER;
use super::teller::{Phrase, Teller};
use crate::guide::Guide;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Emergency {
    pub title: Phrase,
    pub number: String,
    pub free: Phrase,
    pub cannot_call: Phrase,
    pub speak: Phrase,
    pub speak_steps: Vec<Phrase>,
    pub silent: Phrase,
    pub silent_steps: Vec<Phrase>,
    pub deaf: Phrase,
    /// Where other ways to reach the emergency services stand.
    pub deaf_address: String,
    pub unsure: Phrase,
}

pub fn emergency(guide: &Guide, teller: &Teller) -> Emergency {
    let steps = |ids: &[&str]| ids.iter().map(|id| teller.ui(id)).collect();
    Emergency {
        title: teller.ui("emergency-title"),
        number: guide
            .helpline(DANGER)
            .and_then(|line| line.number())
            .map(ToString::to_string)
            .unwrap_or_default(),
        free: teller.ui("emergency-free"),
        cannot_call: teller.ui("line-cannot-call"),
        speak: teller.ui("emergency-speak"),
        speak_steps: steps(&["emergency-speak-police"]),
        silent: teller.ui("emergency-silent"),
        silent_steps: steps(&[
            "emergency-silent-call",
            "emergency-silent-tap",
            "emergency-silent-press",
        ]),
        deaf: teller.ui("line-deaf"),
        deaf_address: format!("helplines/{DANGER}"),
        unsure: teller.ui("emergency-unsure"),
    }
}
