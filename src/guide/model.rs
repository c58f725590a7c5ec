//! The checked guide, as every other room reads it. It is made by `bind` alone and never changes;
//! every reference in it leads somewhere, and every text in it is a [`MessageId`], not a sentence.

use super::directory::{Helpline, RetiredNumber};
use super::hours::BankHolidays;
use super::ids::*;
use jiff::civil::Date;

/// Everything the product knows, in the order in which it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// The content's version, such as `2026.11`.
    pub version: String,
    /// The day on which the content was last compared with its sources; no clock may be trusted before it.
    pub checked: Date,
    /// The day the law is described as at.
    pub law_as_at: Date,
    /// All fifteen chapters in order. A chapter that is not written yet has no sections.
    pub chapters: Vec<Chapter>,
    /// The advice cards that are written, in order.
    pub cards: Vec<Card>,
    /// The page for parents and carers. Empty while it is not written.
    pub parents: Vec<Block>,
    /// The worker's 60-second card. Empty while it is not written.
    pub worker: Vec<Block>,
    /// What this screen can and cannot keep private.
    pub privacy: Vec<Block>,
    /// The pathway's steps; the first is where it begins. Empty while none is written.
    pub steps: Vec<Step>,
    pub helplines: Vec<Helpline>,
    /// Numbers that must never be shown again.
    pub retired: Vec<RetiredNumber>,
    pub bank_holidays: BankHolidays,
    pub glossary: Vec<Term>,
    pub sources: Vec<Source>,
}

/// Who may see a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    Everyone,
    Staff,
}

/// One of the four nations, in the order in which they are always shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Nation {
    England,
    Wales,
    Scotland,
    NorthernIreland,
}

impl Nation {
    /// All four, in the order in which they are always shown.
    pub const ALL: [Nation; 4] = [
        Nation::England,
        Nation::Wales,
        Nation::Scotland,
        Nation::NorthernIreland,
    ];

    /// The id used in content, the site file and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Nation::England => "england",
            Nation::Wales => "wales",
            Nation::Scotland => "scotland",
            Nation::NorthernIreland => "northern-ireland",
        }
    }
}

impl std::str::FromStr for Nation {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Nation::ALL
            .into_iter()
            .find(|nation| nation.id() == text)
            .ok_or_else(|| {
                format!(
                    "\"{text}\" is not a nation: use england, wales, scotland or northern-ireland"
                )
            })
    }
}

/// The nations in which a thing is true. Never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Nations(u8);

impl Nations {
    /// True in all four nations.
    pub const ALL: Nations = Nations(0b1111);

    /// The set of `nations`, or `None` where there is none.
    pub fn of(nations: &[Nation]) -> Option<Nations> {
        let bits = nations.iter().fold(0, |bits, n| bits | 1 << *n as u8);
        (bits != 0).then_some(Nations(bits))
    }

    pub fn contains(self, nation: Nation) -> bool {
        self.0 & 1 << nation as u8 != 0
    }

    /// Whether `self` lies wholly within `other`.
    pub fn within(self, other: Nations) -> bool {
        self.0 & !other.0 == 0
    }

    pub fn iter(self) -> impl Iterator<Item = Nation> {
        Nation::ALL.into_iter().filter(move |n| self.contains(*n))
    }
}

/// How sure the fact base is of a statement. Only these ship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// Read in a primary or official text.
    V1,
    /// Read in a secondary source.
    V2,
    /// Long-settled general knowledge.
    GPlus,
    /// General knowledge of what a role or a word means; never a number, date, duty or contact.
    Gk,
}

impl Certainty {
    /// From the surest.
    pub const ALL: [Certainty; 4] = [
        Certainty::V1,
        Certainty::V2,
        Certainty::GPlus,
        Certainty::Gk,
    ];

    /// As content writes it.
    pub const fn id(self) -> &'static str {
        match self {
            Certainty::V1 => "V1",
            Certainty::V2 => "V2",
            Certainty::GPlus => "G+",
            Certainty::Gk => "GK",
        }
    }
}

/// How carefully a translation of a message must be treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// Safety-critical: emergency, consent, blame, confidentiality, number labels.
    A,
    /// Information.
    B,
    /// Buttons and chrome.
    C,
}

/// What is true of every block, card, term and helpline, as data.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    pub audience: Audience,
    pub nations: Nations,
    pub sources: Vec<SourceId>,
    pub certainty: Certainty,
    pub class: Class,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    pub id: ChapterId,
    /// The icon that stands for it, a file of `ui/icons` without its ending.
    pub icon: String,
    /// Its short title, `chapter-<chapter>`.
    pub title: MessageId,
    pub sections: Vec<Section>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    pub id: SectionId,
    /// `<chapter>-<section>-heading`.
    pub heading: MessageId,
    pub blocks: Vec<Block>,
    /// "Words on this page".
    pub terms: Vec<TermId>,
}

/// The smallest thing that is shown or left out as a whole, and that a page does not break if it can help it.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub id: BlockId,
    pub facts: Facts,
    pub body: Body,
}

/// A short heading and the entries under it.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub heading: Option<MessageId>,
    pub items: Vec<MessageId>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// A paragraph; `lead` is the opening line, `strong` a line that must not be missed.
    Paragraph {
        text: MessageId,
        weight: Weight,
    },
    List(Group),
    Steps(Group),
    /// "What this means for you".
    Callout {
        heading: MessageId,
        text: MessageId,
    },
    /// A definition told by its elements in our own words, with where it comes from.
    Quotation {
        group: Group,
        attribution: MessageId,
    },
    DoDont {
        dos: Group,
        donts: Group,
    },
    SignGroup {
        icon: String,
        group: Group,
    },
    ProcessStage {
        group: Group,
        text: MessageId,
    },
    /// The fact is always told first; the myth never stands alone.
    Myth {
        fact: MessageId,
        myth: MessageId,
    },
    Law(LawEntry),
    /// One definition for each of the four nations, to stand side by side.
    DefinitionByNation(Vec<NationDefinition>),
    Service {
        heading: MessageId,
        text: MessageId,
        helplines: Vec<HelplineId>,
    },
    Contact {
        helpline: HelplineId,
    },
    Term {
        term: TermId,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Body,
    Lead,
    Strong,
    /// A quiet closing line.
    Quiet,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NationDefinition {
    pub nation: Nation,
    pub sources: Vec<SourceId>,
    pub certainty: Certainty,
    pub elements: Vec<MessageId>,
    /// Who says so, and since when.
    pub attribution: MessageId,
}

/// An offence, order, duty or protection.
#[derive(Clone, Debug, PartialEq)]
pub struct LawEntry {
    pub heading: MessageId,
    /// What it says, in plain words.
    pub text: MessageId,
    /// The Act's own title, never translated.
    pub act: String,
    /// Section or article, such as `s.47` or `art 65`.
    pub section: String,
    pub status: LawStatus,
    /// The maximum penalty, where it is known.
    pub maximum: Option<MessageId>,
    /// The day it is described as at, where that is not the guide's own.
    pub as_at: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LawStatus {
    InForce,
    /// Passed or announced, but not known to be in force.
    Pending,
    /// Guidance or practice without the force of an Act.
    NotStatutory,
}

/// An advice card: one idea, at most 100 words, ending in a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub id: CardId,
    pub icon: String,
    /// `card-<id>-title`; class A where blame or confidentiality is its subject.
    pub title: MessageId,
    pub facts: Facts,
    pub blocks: Vec<Block>,
}

/// One question of the pathway.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub id: StepId,
    pub question: MessageId,
    pub facts: Facts,
    pub blocks: Vec<Block>,
    /// Empty at an end, which then leads to people.
    pub answers: Vec<Answer>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub text: MessageId,
    pub note: MessageId,
    pub to: StepId,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    pub id: TermId,
    /// `term-<id>`.
    pub name: MessageId,
    /// `term-<id>-meaning`.
    pub meaning: MessageId,
    /// `term-<id>-staff`, for those who need the exact sense.
    pub staff_meaning: Option<MessageId>,
    /// Where it is explained at length.
    pub chapter: Option<ChapterId>,
    pub facts: Facts,
}

/// A published text that a statement rests on. Its title and publisher are names and stay as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    pub id: SourceId,
    pub title: String,
    pub publisher: String,
    /// The text's own date as far as known: `2017`, `2021-02` or `2021-03-18`.
    pub date: String,
    pub nations: Nations,
}
