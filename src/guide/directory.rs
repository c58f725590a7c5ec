//! The directory as part of the checked model: the services a reader can reach, when, how and at what cost,
//! and the numbers that must never be shown again. Made by `bind`, read by every room that shows a helpline.

use super::hours::Hours;
use super::ids::{HelplineId, MessageId};
use super::model::Facts;
use super::number::PhoneNumber;
use jiff::civil::Date;

/// A service a reader can reach.
#[derive(Clone, Debug, PartialEq)]
pub struct Helpline {
    pub id: HelplineId,
    /// The name callers must recognise, in Latin letters.
    pub name: String,
    pub operator: String,
    /// The name in the reader's language, `helpline-<id>-name`.
    pub spelling: MessageId,
    /// Who it is for and what about, `helpline-<id>-purpose`.
    pub purpose: MessageId,
    /// What they keep private and what not, `helpline-<id>-private`.
    pub private: MessageId,
    /// How to say the number, `helpline-<id>-spoken`, where saying it helps.
    pub spoken: Option<MessageId>,
    /// The steps to take, `helpline-<id>-how`, where a way has to be prepared or is not a plain call.
    pub how: Option<MessageId>,
    /// What they ask first, `helpline-<id>-asks`, where it is known.
    pub asks: Option<MessageId>,
    pub readers: Vec<Reader>,
    pub age: AgeRule,
    pub facts: Facts,
    /// The year of the newest evidence.
    pub evidence: i16,
    /// The day on which somebody last dialled it, if anybody has.
    pub dialled: Option<Date>,
    pub contacts: Vec<Contact>,
    pub hours: Hours,
    pub access: Access,
}

impl Helpline {
    /// The number to show large: the first telephone number, else the first text number.
    pub fn number(&self) -> Option<&PhoneNumber> {
        let of = |kind| {
            self.contacts
                .iter()
                .filter(move |c| c.kind == kind)
                .find_map(|c| c.number.as_ref())
        };
        of(ContactKind::Phone).or_else(|| of(ContactKind::Text))
    }
}

/// Who stands in front of the screen, as far as helplines care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reader {
    YoungPerson,
    Parent,
    Professional,
    AdultSurvivor,
}

impl Reader {
    pub const ALL: [Reader; 4] = [
        Reader::YoungPerson,
        Reader::Parent,
        Reader::Professional,
        Reader::AdultSurvivor,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Reader::YoungPerson => "young-person",
            Reader::Parent => "parent",
            Reader::Professional => "professional",
            Reader::AdultSurvivor => "adult-survivor",
        }
    }
}

/// Ages in whole years that a line serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct AgeRule {
    /// Serves people of this age and older.
    pub from: Option<u8>,
    /// Serves people younger than this.
    pub under: Option<u8>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    pub kind: ContactKind,
    /// Present for `Phone` and `Text`.
    pub number: Option<PhoneNumber>,
    /// A web address or e-mail address to show, never to open.
    pub address: Option<String>,
    /// The word to send, for `Text`.
    pub keyword: Option<String>,
    pub cost: Cost,
    pub on_bill: Known,
    pub certainty: ContactCertainty,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContactKind {
    Phone,
    Text,
    Webchat,
    Form,
    Email,
    Website,
    VideoRelay,
}

/// How well a contact is attested. A low one does not ship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContactCertainty {
    High,
    Medium,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cost {
    Free,
    /// The usual rate of the caller's network.
    Standard,
    Unknown,
}

/// Something that is so, is not so, or is not known; the last is said as such.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Known {
    Yes,
    No,
    #[default]
    Unknown,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Access {
    pub interpreters: Known,
    pub welsh: Known,
    pub bsl: Known,
    pub textphone: Known,
}

/// A number that stands on old leaflets and must not be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct RetiredNumber {
    pub number: PhoneNumber,
    /// What it was.
    pub was: String,
}
