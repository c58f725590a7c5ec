//! What is true of the place rather than of a visitor: its name and nation, what may be seen, the people who are
//! really there, opening hours, the glass. [`read`] takes it from the site file; `commands` hands the bytes in.
//! Nothing here knows a visitor, the time or a word of the guide.

mod contact;
mod door;
mod hours;
mod keys;
mod panel;
mod phone;
mod read;
mod schema;
mod written;

pub use contact::{Contact, ContactKind, DUE, Standing};
pub use door::{Door, Pin, Verdict};
pub use hours::OpeningHours;
pub use panel::{Panel, Pixels};
pub use read::{Given, Known, Reading, read};
pub use schema::schema;
pub use written::{Answers, file};

use crate::guide::{HelplineId, Nation};
use crate::problem::Problem;

/// What is true of the place rather than of a visitor.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// The place's own name, where it is known.
    pub place: Option<String>,
    pub nation: Nation,
    pub edition: Edition,
    /// The door to what is for staff. It is there whenever `edition` is `Both`.
    pub door: Option<Door>,
    /// Tag of the language a visit begins in.
    pub language: String,
    /// Tags of the languages that stand first in the list, in this order.
    pub pinned: Vec<String>,
    /// How far a language must be checked to be offered.
    pub floor: ReviewFloor,
    /// When the place is open; where it is not said, nothing goes by it.
    pub hours: Option<OpeningHours>,
    /// How many times the usual time may pass without a touch, 0.5 to 3.
    pub idle_scale: f32,
    pub panel: Panel,
    /// The line whose number stands on the shelf.
    pub line: HelplineId,
    /// Whether the public may take a number away by pointing a phone at a code.
    pub take_away: bool,
    /// The people and services of this place, in the order in which they are shown.
    pub contacts: Vec<Contact>,
    /// The file all this was read from; none where it is built in.
    pub file: Option<String>,
    /// What of the site file does not apply, and why.
    pub left_out: Vec<Problem>,
}

impl Default for Site {
    fn default() -> Self {
        Site {
            place: None,
            nation: Nation::England,
            edition: Edition::Public,
            door: None,
            language: "en-GB".to_owned(),
            pinned: Vec::new(),
            floor: ReviewFloor::Draft,
            hours: None,
            idle_scale: 1.0,
            panel: Panel::default(),
            line: "childline"
                .parse()
                .expect("\"childline\" is kebab-case; `the_default_site_is_whole` proves it"),
            take_away: false,
            contacts: Vec::new(),
            file: None,
            left_out: Vec::new(),
        }
    }
}

impl Site {
    /// The contacts that this reader may see at all. A mobile and an e-mail address belong to a person, so they are
    /// for staff alone, whatever file they came from.
    pub fn contacts_for(&self, staff: bool) -> impl Iterator<Item = &Contact> {
        self.contacts
            .iter()
            .filter(move |contact| staff || !contact.is_personal())
    }
}

/// What may be seen here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edition {
    /// What is meant for everyone.
    Public,
    /// Everything.
    Staff,
    /// What is meant for everyone, and everything after the PIN.
    Both,
}

/// The editions by the words that stand for them.
pub(crate) const EDITIONS: [(&str, Edition); 3] = [
    ("public", Edition::Public),
    ("staff", Edition::Staff),
    ("both", Edition::Both),
];

impl Edition {
    /// Whether a visit begins among what is for staff.
    pub fn is_staff(self) -> bool {
        self == Edition::Staff
    }

    pub fn id(self) -> &'static str {
        word(&EDITIONS, self)
    }
}

impl std::str::FromStr for Edition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = EDITIONS.iter().find(|(word, _)| *word == text);
        found
            .map(|(_, edition)| *edition)
            .ok_or_else(|| format!("\"{text}\" is not an edition: use public, staff or both"))
    }
}

/// How far every message of a language must be checked before the language is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReviewFloor {
    /// Nobody has to have checked it; unchecked pages say so.
    Draft,
    /// A second speaker has.
    Reviewed,
    /// As reviewed, and passed for safety-critical use.
    Approved,
}

pub(crate) const FLOORS: [(&str, ReviewFloor); 3] = [
    ("draft", ReviewFloor::Draft),
    ("reviewed", ReviewFloor::Reviewed),
    ("approved", ReviewFloor::Approved),
];

impl ReviewFloor {
    pub fn id(self) -> &'static str {
        word(&FLOORS, self)
    }
}

/// The word that stands for `value`.
fn word<T: Copy + PartialEq>(words: &[(&'static str, T)], value: T) -> &'static str {
    let found = words.iter().find(|(_, other)| *other == value);
    found.map_or("", |(word, _)| word)
}
