//! Every key of the site file: its name, what it is for, and what it may hold. The reader, the schema for editors
//! and the commented file of `site new` are all made from this one table.

use super::contact::KINDS;
use super::{EDITIONS, FLOORS};
use crate::guide::Nation;
use crate::raw::{DAYS, Table};

/// One key.
#[derive(Clone, Copy)]
pub struct Key {
    pub name: &'static str,
    /// What it is for, for the person who fills it in.
    pub about: &'static str,
    /// A value as it would be written; empty for a group.
    pub example: &'static str,
    pub kind: Kind,
}

#[derive(Clone, Copy)]
pub enum Kind {
    /// A text on one line, of at most so many characters.
    Text(usize),
    /// One of a few words.
    Choice(fn() -> Vec<&'static str>),
    /// A list of texts.
    Words,
    /// A list of a few words.
    Choices(fn() -> Vec<&'static str>),
    /// A whole number within bounds.
    Whole(i64, i64),
    /// One of a few whole numbers.
    OneOf(&'static [i64]),
    /// A number within bounds.
    Decimal(f32, f32),
    Flag,
    /// A date, without quotation marks.
    Date,
    /// A time of day, such as "09:00".
    Time,
    /// A table with keys of its own.
    Group(&'static [Key]),
    /// A list of such tables; those named second must be in each.
    Groups(&'static [Key], &'static [&'static str]),
}

const fn key(name: &'static str, kind: Kind, example: &'static str, about: &'static str) -> Key {
    Key {
        name,
        about,
        example,
        kind,
    }
}

fn words<T>(choices: &[(&'static str, T)]) -> Vec<&'static str> {
    choices.iter().map(|(word, _)| *word).collect()
}

pub const NATIONS: [(&str, Nation); 4] = [
    (Nation::England.id(), Nation::England),
    (Nation::Wales.id(), Nation::Wales),
    (Nation::Scotland.id(), Nation::Scotland),
    (Nation::NorthernIreland.id(), Nation::NorthernIreland),
];

pub const PLACE: Key = key(
    "place",
    Kind::Text(60),
    "\"Riverside Youth Centre\"",
    "The place’s own name. It stands on the waiting screen, where everybody reads it.",
);
pub const NATION: Key = key(
    "nation",
    Kind::Choice(|| words(&NATIONS)),
    "\"england\"",
    "The nation whose rules and lines a visit begins with.",
);
pub const EDITION: Key = key(
    "edition",
    Kind::Choice(|| words(&EDITIONS)),
    "\"public\"",
    "What may be seen: public is what is meant for everyone, staff is everything, both is public with a staff door \
     behind a PIN.",
);
pub const PIN: Key = key(
    "pin",
    Kind::Text(200),
    "\"$argon2id$…\"",
    "The PIN of the staff door as a hash, never the digits. `pocket-guide site new` makes it.",
);
pub const LANGUAGE: Key = key(
    "language",
    Kind::Text(35),
    "\"en-GB\"",
    "The language a visit begins in.",
);
pub const PINNED: Key = key(
    "pinned-languages",
    Kind::Words,
    "[\"en-GB\", \"cy\"]",
    "The languages that stand first in the list, in this order.",
);
pub const FLOOR: Key = key(
    "review-floor",
    Kind::Choice(|| words(&FLOORS)),
    "\"draft\"",
    "How far every text of a translation must be checked before the language is offered. With draft, unchecked pages \
     say so.",
);
pub const LINE: Key = key(
    "line",
    Kind::Text(60),
    "\"childline\"",
    "The helpline whose number stands on the bar at the bottom, by its id in content/helplines.toml.",
);
pub const TAKE_AWAY: Key = key(
    "take-away",
    Kind::Flag,
    "false",
    "Whether a visitor may take a number away as a picture for their phone, in the public edition.",
);
pub const IDLE_SCALE: Key = key(
    "idle-scale",
    Kind::Decimal(0.5, 3.0),
    "1.0",
    "How many times the usual time may pass without a touch before the screen asks whether anybody is there.",
);
pub const HOURS: Key = key(
    "hours",
    Kind::Groups(&SLOT, &["days", "from", "to"]),
    "",
    "When the place is open. Outside these hours the waiting screen is black, where the clock can be trusted.",
);
pub const DAYS_OPEN: Key = key(
    "days",
    Kind::Choices(|| words(&DAYS)),
    "[\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"]",
    "The days these times are for.",
);
pub const FROM: Key = key("from", Kind::Time, "\"09:00\"", "When it opens.");
pub const TO: Key = key(
    "to",
    Kind::Time,
    "\"17:30\"",
    "When it closes. A time that is not after the first is on the next day.",
);
pub const PANEL: Key = key(
    "panel",
    Kind::Group(&GLASS),
    "",
    "The glass, as you measured it.",
);
pub const WIDTH: Key = key(
    "width-mm",
    Kind::Whole(50, 3000),
    "218",
    "The width of the lit area in millimetres, as it hangs.",
);
pub const HEIGHT: Key = key(
    "height-mm",
    Kind::Whole(50, 3000),
    "136",
    "The height of the lit area in millimetres, as it hangs.",
);
pub const MOUNTING: Key = key(
    "mounting-height-mm",
    Kind::Whole(300, 2500),
    "1100",
    "From the floor to the middle of the glass, in millimetres.",
);
pub const ROTATION: Key = key(
    "rotation",
    Kind::OneOf(&[0, 90, 180, 270]),
    "0",
    "How far the picture is turned, clockwise, so that it stands upright: 90 where its top is at your left hand, 270 \
     where it is at your right, 180 where it is upside down. Touch is turned with it.",
);
pub const OUTPUT: Key = key(
    "output",
    Kind::Text(20),
    "\"HDMI-A-1\"",
    "Which display, where there are several, by the name of its plug. `pocket-guide screen` lists them.",
);
pub const MODE: Key = key(
    "mode",
    Kind::Text(16),
    "\"1280x720\"",
    "How many pixels the display is driven with, if not as many as it prefers. `pocket-guide screen` lists them.",
);
pub const CONTACT: Key = key(
    "contact",
    Kind::Groups(&PERSON, &["id", "kind", "role", "valid-to"]),
    "",
    "Somebody a visitor can turn to here. They are shown before every national line, in this order. Name roles, not \
     people.",
);
pub const ID: Key = key(
    "id",
    Kind::Text(40),
    "\"safeguarding-lead\"",
    "A name for this entry, in small letters and hyphens.",
);
pub const KIND: Key = key(
    "kind",
    Kind::Choice(|| words(&KINDS)),
    "\"safeguarding-lead\"",
    "What the contact is; its name in every language comes from this.",
);
pub const ROLE: Key = key(
    "role",
    Kind::Text(60),
    "\"Safeguarding lead\"",
    "What they are called here.",
);
pub const FOR: Key = key(
    "for",
    Kind::Text(120),
    "\"Any worry about a child\"",
    "What one turns to them for.",
);
pub const PHONE: Key = key(
    "phone",
    Kind::Text(20),
    "\"020 7946 0000\"",
    "The telephone, in the parts in which it is said. A mobile (07…) is for edition staff alone.",
);
pub const EMAIL: Key = key(
    "email",
    Kind::Text(80),
    "\"safeguarding@example.org\"",
    "An e-mail address; for edition staff alone.",
);
pub const ROOM: Key = key(
    "room",
    Kind::Text(60),
    "\"Room 4, first floor\"",
    "Where they are found. There must be a telephone or a room.",
);
pub const WHEN: Key = key(
    "hours",
    Kind::Groups(&SLOT, &["days", "from", "to"]),
    "",
    "When they are there.",
);
pub const VALID_FROM: Key = key(
    "valid-from",
    Kind::Date,
    "2026-09-01",
    "The first day on which this holds.",
);
pub const VALID_TO: Key = key(
    "valid-to",
    Kind::Date,
    "2027-08-31",
    "The last day on which this holds. After it the entry is withheld, so look at it again before.",
);

pub const SLOT: [Key; 3] = [DAYS_OPEN, FROM, TO];
pub const GLASS: [Key; 6] = [WIDTH, HEIGHT, MOUNTING, ROTATION, OUTPUT, MODE];
pub const PERSON: [Key; 10] = [
    ID, KIND, ROLE, FOR, PHONE, EMAIL, ROOM, VALID_FROM, VALID_TO, WHEN,
];
/// The whole file, in the order in which `site new` writes it.
pub const ROOT: [Key; 13] = [
    PLACE, NATION, EDITION, PIN, LANGUAGE, PINNED, FLOOR, LINE, TAKE_AWAY, IDLE_SCALE, HOURS,
    PANEL, CONTACT,
];

impl Key {
    /// A text of one line that is not too long, where there is one.
    pub fn text(&self, table: &Table<'_>) -> Option<String> {
        let text = table.text_if_any(self.name)?;
        let Kind::Text(most) = self.kind else {
            return None;
        };
        if text.chars().any(char::is_control) {
            let remedy = "Write it on one line, without tabs";
            table.report(
                table.at(self.name),
                format!("\"{}\" has more than one line", self.name),
                remedy,
            );
            return None;
        }
        let length = text.chars().count();
        if length > most {
            table.report(
                table.at(self.name),
                format!("\"{}\" has {length} characters", self.name),
                format!("Say it in at most {most}"),
            );
            return None;
        }
        Some(text.trim().to_owned())
    }

    /// A whole number, where there is one.
    pub fn whole(&self, table: &Table<'_>) -> Option<u16> {
        let (least, most) = match self.kind {
            Kind::Whole(least, most) => (least, most),
            Kind::OneOf(list) => (*list.first()?, *list.last()?),
            _ => return None,
        };
        let number = table.number_if_any(self.name, least, most)?;
        if let Kind::OneOf(list) = self.kind
            && !list.contains(&number)
        {
            let list: Vec<String> = list.iter().map(ToString::to_string).collect();
            table.report(
                table.at(self.name),
                format!("{} = {number} cannot be so", self.name),
                format!("Use one of {}", list.join(", ")),
            );
            return None;
        }
        u16::try_from(number).ok()
    }

    /// A number with or without decimals, where there is one.
    pub fn decimal(&self, table: &Table<'_>) -> Option<f32> {
        match self.kind {
            Kind::Decimal(least, most) => table.decimal_if_any(self.name, least, most),
            _ => None,
        }
    }
}
