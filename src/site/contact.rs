//! The people and services of a place, and how far each entry may still be believed on a given day.
//! `read` makes them; `view` shows them before every national line.

use super::OpeningHours;
use super::word;
use crate::guide::{Nation, PhoneNumber};
use jiff::civil::Date;
use jiff::{SpanRound, Unit};

/// Somebody a visitor can turn to here, told in the place's own words.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Kebab-case, unique in the file.
    pub id: String,
    pub kind: ContactKind,
    /// What they are called here, such as "Designated safeguarding lead"; a role, never a person's name.
    pub role: String,
    /// What one turns to them for.
    pub purpose: Option<String>,
    pub phone: Option<PhoneNumber>,
    /// For staff alone.
    pub email: Option<String>,
    /// Where they are found.
    pub room: Option<String>,
    /// When they are there.
    pub hours: Option<OpeningHours>,
    /// The first day on which the entry holds.
    pub valid_from: Option<Date>,
    /// The last day on which the entry holds: by then somebody must have looked at it again.
    pub valid_to: Date,
}

impl Contact {
    /// Whether it leads to a person's own telephone or letter box.
    pub fn is_personal(&self) -> bool {
        self.email.is_some() || self.phone.as_ref().is_some_and(super::phone::is_mobile)
    }
}

/// What a contact is, for the words that stand over it in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContactKind {
    /// Who is responsible for safeguarding at this place.
    SafeguardingLead,
    /// The council's or trust's children's services, on working days.
    FrontDoor,
    /// The same at night and at weekends.
    OutOfHours,
    /// A service of the area for children who are or may be exploited.
    LocalService,
}

pub(crate) const KINDS: [(&str, ContactKind); 4] = [
    ("safeguarding-lead", ContactKind::SafeguardingLead),
    ("front-door", ContactKind::FrontDoor),
    ("out-of-hours", ContactKind::OutOfHours),
    ("local-service", ContactKind::LocalService),
];

impl ContactKind {
    pub const ALL: [ContactKind; 4] = [
        ContactKind::SafeguardingLead,
        ContactKind::FrontDoor,
        ContactKind::OutOfHours,
        ContactKind::LocalService,
    ];

    pub fn id(self) -> &'static str {
        word(&KINDS, self)
    }

    /// The line of the directory that stands in while the place's own entry may not be shown.
    pub fn stand_in(self, nation: Nation) -> &'static str {
        match (self, nation) {
            (ContactKind::OutOfHours, Nation::NorthernIreland) => "resws-ni",
            (ContactKind::OutOfHours, _) => "police-101",
            _ => "nspcc-helpline",
        }
    }
}

/// From so many days before its last, somebody should look at an entry again.
pub const DUE: i32 = 30;

/// How far an entry may be believed: the ladder of staleness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Fresh,
    /// It still holds, for so many days after today.
    Due(i32),
    /// Its last day has passed. It is withheld.
    Overdue,
    /// Its first day has not come. It is withheld.
    Early,
    /// Nobody knows what day it is: it is shown with its date.
    Undated,
}

impl Standing {
    /// The standing of `contact` today; `None` where the clock cannot be trusted, and then nothing expires.
    pub fn of(contact: &Contact, today: Option<Date>) -> Standing {
        let Some(today) = today else {
            return Standing::Undated;
        };
        if contact.valid_from.is_some_and(|from| today < from) {
            return Standing::Early;
        }
        match days_between(today, contact.valid_to) {
            left if left < 0 => Standing::Overdue,
            left if left <= DUE => Standing::Due(left),
            _ => Standing::Fresh,
        }
    }

    /// Whether no visitor may be sent there.
    pub fn is_withheld(self) -> bool {
        matches!(self, Standing::Overdue | Standing::Early)
    }
}

/// Whole days from one date to another; below nought where the other has passed.
fn days_between(from: Date, to: Date) -> i32 {
    let days = (to - from).round(SpanRound::new().largest(Unit::Day).days_are_24_hours());
    days.map_or(0, |span| span.get_days())
}
