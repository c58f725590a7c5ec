//! Every place in the product, parsed and printed by one type. Keys, links, `render` and the tests all use it.

use crate::guide::{CardId, ChapterId, Guide, HelplineId, SectionId, StepId, TermId};
use std::fmt;
use std::str::FromStr;

/// A place, such as `guide/definition/in-short`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Address {
    Waiting,
    Home,
    Languages,
    Display,
    Emergency,
    Advice,
    Card(CardId),
    Parents,
    Worried,
    Pathway,
    Step(StepId),
    WorkerCard,
    People,
    Guide,
    Chapter(ChapterId),
    Section(ChapterId, SectionId),
    Helplines,
    Helpline(HelplineId),
    Remember(HelplineId),
    Glossary,
    Term(TermId),
    Search,
    Interpreter,
    Privacy,
    Sources,
    Status,
    Staff,
    Calibrate,
    StillThere,
    Cleared,
    Lifeboat,
}

/// The addresses that are one fixed word or path.
const FIXED: [(&str, Address); 24] = [
    ("waiting", Address::Waiting),
    ("home", Address::Home),
    ("languages", Address::Languages),
    ("display", Address::Display),
    ("emergency", Address::Emergency),
    ("advice", Address::Advice),
    ("advice/parents", Address::Parents),
    ("worried", Address::Worried),
    ("pathway", Address::Pathway),
    ("worker-card", Address::WorkerCard),
    ("people", Address::People),
    ("guide", Address::Guide),
    ("helplines", Address::Helplines),
    ("glossary", Address::Glossary),
    ("search", Address::Search),
    ("interpreter", Address::Interpreter),
    ("privacy", Address::Privacy),
    ("sources", Address::Sources),
    ("status", Address::Status),
    ("staff", Address::Staff),
    ("calibrate", Address::Calibrate),
    ("still-there", Address::StillThere),
    ("cleared", Address::Cleared),
    ("lifeboat", Address::Lifeboat),
];

impl Address {
    /// Every address of the product with this guide, also those that are not built or not for every visitor.
    pub fn all(guide: &Guide) -> Vec<Address> {
        let mut all: Vec<Address> = FIXED.iter().map(|(_, address)| address.clone()).collect();
        all.extend(guide.cards.iter().map(|it| Address::Card(it.id.clone())));
        all.extend(guide.steps.iter().map(|it| Address::Step(it.id.clone())));
        for chapter in &guide.chapters {
            all.push(Address::Chapter(chapter.id.clone()));
            let sections = chapter.sections.iter().map(|it| it.id.clone());
            all.extend(sections.map(|id| Address::Section(chapter.id.clone(), id)));
        }
        for line in &guide.helplines {
            all.push(Address::Helpline(line.id.clone()));
            all.push(Address::Remember(line.id.clone()));
        }
        all.extend(guide.glossary.iter().map(|it| Address::Term(it.id.clone())));
        all
    }
}

/// Why a text is not an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAnAddress(pub String);

impl fmt::Display for NotAnAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "\"{}\" is not an address: use one such as home, advice/not-your-fault, guide/definition or helplines/childline",
            self.0
        )
    }
}

impl std::error::Error for NotAnAddress {}

impl FromStr for Address {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, NotAnAddress> {
        if let Some((_, address)) = FIXED.iter().find(|(word, _)| *word == text) {
            return Ok(address.clone());
        }
        let wrong = || NotAnAddress(text.to_owned());
        fn id<T: FromStr>(part: &str, text: &str) -> Result<T, NotAnAddress> {
            part.parse().map_err(|_| NotAnAddress(text.to_owned()))
        }
        let parts: Vec<&str> = text.split('/').collect();
        match parts[..] {
            ["advice", card] => Ok(Address::Card(id(card, text)?)),
            ["pathway", step] => Ok(Address::Step(id(step, text)?)),
            ["guide", chapter] => Ok(Address::Chapter(id(chapter, text)?)),
            ["guide", chapter, section] => {
                Ok(Address::Section(id(chapter, text)?, id(section, text)?))
            }
            ["helplines", line] => Ok(Address::Helpline(id(line, text)?)),
            ["helplines", line, "remember"] => Ok(Address::Remember(id(line, text)?)),
            ["glossary", term] => Ok(Address::Term(id(term, text)?)),
            _ => Err(wrong()),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Card(card) => write!(f, "advice/{card}"),
            Address::Step(step) => write!(f, "pathway/{step}"),
            Address::Chapter(chapter) => write!(f, "guide/{chapter}"),
            Address::Section(chapter, section) => write!(f, "guide/{chapter}/{section}"),
            Address::Helpline(line) => write!(f, "helplines/{line}"),
            Address::Remember(line) => write!(f, "helplines/{line}/remember"),
            Address::Term(term) => write!(f, "glossary/{term}"),
            fixed => {
                let word = FIXED.iter().find(|(_, address)| address == fixed);
                f.write_str(word.map_or("", |(word, _)| word))
            }
        }
    }
}
