//! The cover that asks whether anybody is still there. Neutral by construction: whoever walks by may read it.

use super::teller::{Phrase, Teller};

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StillThere {
    pub title: Phrase,
    /// What happens to a screen that nobody touches.
    pub text: Phrase,
    pub here: Phrase,
}

pub fn still(teller: &Teller) -> StillThere {
    StillThere {
        title: teller.ui("still-title"),
        text: teller.ui("still-text"),
        here: teller.ui("still-here"),
    }
}
