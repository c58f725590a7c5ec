//! The staff door: a number pad, so many dots as digits are typed, and what the last try came to. Never the digits.

use super::teller::{Phrase, Teller};
use crate::session::Pad;
use crate::site::Verdict;

#[derive(Clone, Debug, PartialEq, Default)]
pub struct StaffDoor {
    pub title: Phrase,
    pub text: Phrase,
    /// How many digits are typed.
    pub typed: usize,
    /// What the last try came to; empty before it and while another is typed.
    pub answer: Phrase,
    pub erase: Phrase,
    pub enter: Phrase,
}

pub fn staff_door(pad: &Pad, teller: &Teller) -> StaffDoor {
    let seconds = |id: &str, wait: u64| teller.ui_with(id, &[("seconds", &wait.to_string())]);
    StaffDoor {
        title: teller.ui("staff-title"),
        text: teller.ui("staff-text"),
        typed: pad.typed.len(),
        answer: match pad.answer {
            Some(Verdict::Wrong { wait: 0 }) => teller.ui("staff-wrong"),
            Some(Verdict::Wrong { wait }) => seconds("staff-wrong-wait", wait),
            Some(Verdict::TooSoon { wait }) => seconds("staff-wait", wait),
            Some(Verdict::Right) | None => Phrase::default(),
        },
        erase: teller.ui("staff-erase"),
        enter: teller.ui("staff-enter"),
    }
}
