//! Helplines: the list for a reader and a nation, one line in full, and the key that stands for a line elsewhere.

use super::item::{Block, Item, Panel, Tone};
use super::shelf::DANGER;
use super::teller::{Phrase, Teller};
use crate::guide::{Class, Contact, ContactKind, Cost, Guide, Helpline, Known, Reader};
use crate::locale::{Script, ltr_name, unbroken_hyphens};
use crate::session::{Address, State};
use crate::site::Site;

/// The list, with the choice of who is asking.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Helplines {
    pub title: Phrase,
    /// Their `address` is a reader's id.
    pub filters: Vec<Item>,
    pub lines: Vec<Block>,
}

/// One line in full.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Line {
    pub name: Phrase,
    /// The Latin name, where `name` is spelt otherwise.
    pub latin_name: String,
    pub purpose: Phrase,
    /// The number in the parts that are said together; empty where there is none.
    pub chunks: Vec<String>,
    /// A web address to show where there is no number.
    pub address: String,
    /// The key to the number alone, large enough to be learnt; off where there is no number.
    pub remember: Item,
    pub facts_title: Phrase,
    /// What stands first, beside the number where there is room.
    pub first: Vec<Block>,
    /// Questions about a call and their answers.
    pub facts: Vec<Block>,
}

/// Which filter stands for whom.
const FILTERS: [(Reader, &str); 4] = [
    (Reader::YoungPerson, "lines-for-young"),
    (Reader::Parent, "lines-for-parents"),
    (Reader::Professional, "lines-for-staff"),
    (Reader::AdultSurvivor, "lines-for-adults-short"),
];

pub fn helplines(guide: &Guide, site: &Site, state: &State, teller: &Teller) -> Helplines {
    Helplines {
        title: teller.ui("lines-title"),
        filters: FILTERS
            .iter()
            .map(|(reader, label)| Item {
                label: teller.ui(label),
                address: reader.id().to_owned(),
                chosen: *reader == state.reader,
                ..Item::default()
            })
            .collect(),
        lines: std::iter::once(Block::quiet(teller.ui("lines-note")))
            .chain(
                ordered(guide, site, state)
                    .into_iter()
                    .map(|line| Block::Line(item(teller, line))),
            )
            .collect(),
    }
}

/// The lines for the reader, the emergency number and the site's own line before all others.
pub fn ordered<'a>(guide: &'a Guide, site: &Site, state: &State) -> Vec<&'a Helpline> {
    let mut lines = guide.helplines_for(state.reader, state.nation, state.staff);
    lines.sort_by_key(|line| (line.id.as_str() != DANGER, line.id != site.line));
    lines
}

/// The key that stands for a line.
pub fn item(teller: &Teller, line: &Helpline) -> Item {
    let class = line.facts.class;
    Item {
        label: named(teller, line),
        note: teller.content(&line.purpose, class),
        figure: line.number().map(ToString::to_string).unwrap_or_default(),
        status: teller.content(&line.hours.summary, Class::B),
        always_open: line.hours.always_open,
        tone: if line.id.as_str() == DANGER {
            Tone::Urgent
        } else {
            Tone::Plain
        },
        address: if line.id.as_str() == DANGER {
            "emergency".to_owned()
        } else {
            format!("helplines/{}", line.id)
        },
        ..Item::default()
    }
}

/// The name in the reader's language, and the Latin one that callers must recognise where the letters differ: in the
/// same line where both are short, else in one of its own.
pub fn named(teller: &Teller, line: &Helpline) -> Phrase {
    let mut name = teller.content(&line.spelling, Class::C);
    if let Some(latin) = latin_name(teller, line, &name) {
        let short = name.text.chars().count() + latin.chars().count() <= SHORT_NAMES;
        let (between, latin) = if short {
            (" · ", latin.replace(' ', NO_BREAK))
        } else {
            ("\n", latin)
        };
        name.text = format!(
            "{}{between}{}",
            name.text,
            ltr_name(&unbroken_hyphens(&latin))
        );
    }
    name
}

/// So many letters of two names stand in one line of most glass.
const SHORT_NAMES: usize = 30;
const NO_BREAK: &str = "\u{a0}";

/// The Latin name, where `spelt` does not hold it already.
fn latin_name(teller: &Teller, line: &Helpline, spelt: &Phrase) -> Option<String> {
    let other_letters = teller.language().script != Script::Latin;
    (other_letters && !spelt.text.contains(&line.name)).then(|| line.name.clone())
}

pub fn line(line: &Helpline, teller: &Teller) -> Line {
    let class = line.facts.class;
    let called = called(line);
    let name = teller.content(&line.spelling, Class::C);
    Line {
        latin_name: latin_name(teller, line, &name).unwrap_or_default(),
        name,
        purpose: teller.content(&line.purpose, class),
        chunks: line
            .number()
            .map(|number| number.chunks().map(str::to_owned).collect())
            .unwrap_or_default(),
        address: match line.number() {
            Some(_) => String::new(),
            None => line
                .contacts
                .iter()
                .find_map(|contact| contact.address.clone())
                .unwrap_or_default(),
        },
        remember: Item {
            label: teller.ui("line-remember"),
            icon: "bulb".to_owned(),
            tone: Tone::Primary,
            address: Address::Remember(line.id.clone()).to_string(),
            off: line.number().is_none(),
            ..Item::default()
        },
        facts_title: teller.ui("line-facts"),
        first: first(line, teller),
        facts: facts(line, called, teller),
    }
}

/// The contact whose number is shown large.
pub fn called(line: &Helpline) -> Option<&Contact> {
    let number = line.number()?;
    line.contacts
        .iter()
        .find(|contact| contact.number.as_ref() == Some(number))
}

/// What stands first with a line: when it answers and how to say the number.
fn first(line: &Helpline, teller: &Teller) -> Vec<Block> {
    let class = line.facts.class;
    let mut first = vec![fact(
        teller,
        "clock",
        "line-hours",
        teller.content(&line.hours.summary, Class::B),
    )];
    first.extend(
        line.spoken
            .as_ref()
            .map(|id| fact(teller, "speak", "line-say", teller.content(id, class))),
    );
    first
}

fn fact(teller: &Teller, icon: &str, question: &str, answer: Phrase) -> Block {
    Block::Fact(Panel {
        icon: icon.to_owned(),
        label: teller.ui(question),
        lines: vec![answer],
        ..Panel::default()
    })
}

fn facts(line: &Helpline, called: Option<&Contact>, teller: &Teller) -> Vec<Block> {
    let fact = |icon: &str, question: &str, answer| fact(teller, icon, question, answer);
    let mut facts = vec![
        Block::quiet(teller.ui("line-cannot-call")),
        fact(
            "lock",
            "line-private",
            teller.content(&line.private, Class::A),
        ),
        fact(
            "pound",
            "line-cost",
            teller.ui(match called.map(|contact| contact.cost) {
                Some(Cost::Free) => "line-cost-free",
                Some(Cost::Standard) => "line-cost-standard",
                Some(Cost::Unknown) | None => "line-cost-unknown",
            }),
        ),
        fact(
            "doc",
            "line-bill",
            known(
                teller,
                "line-bill",
                called.map_or(Known::Unknown, |c| c.on_bill),
            ),
        ),
        fact(
            "globe",
            "line-interpreter",
            known(teller, "line-interpreter", line.access.interpreters),
        ),
        fact(
            "hands",
            "line-deaf",
            known(teller, "line-deaf", line.access.bsl),
        ),
    ];
    let also: Vec<String> = line
        .contacts
        .iter()
        .filter(|contact| Some(*contact) != called && contact.kind != ContactKind::Phone)
        .filter_map(also)
        .map(|text| ltr_name(&breakable(&text)))
        .collect();
    if !also.is_empty() {
        facts.push(fact("chat", "line-also", teller.data(&also.join("\n"))));
    }
    facts.push(match line.dialled {
        Some(date) => fact(
            "check-ring",
            "line-evidence",
            teller.ui_with("line-dialled", &[("date", &teller.date(date))]),
        ),
        None => fact(
            "info",
            "line-evidence",
            teller.ui_with(
                "line-evidence-year",
                &[("year", &line.evidence.to_string())],
            ),
        ),
    });
    facts
}

/// An address that may be broken at its signs: on narrow glass it has no line to itself.
fn breakable(address: &str) -> String {
    address
        .replace('@', "@\u{200b}")
        .replace('/', "/\u{200b}")
        .replace('.', "\u{200b}.")
}

/// A second way to reach the line, as it is written down.
fn also(contact: &Contact) -> Option<String> {
    match (&contact.number, &contact.keyword, &contact.address) {
        (Some(number), Some(keyword), _) => Some(format!("{keyword}, {number}")),
        (Some(number), None, _) => Some(number.to_string()),
        (None, _, address) => address.clone(),
    }
}

/// `<question>-yes`, `-no` or `-unknown`.
fn known(teller: &Teller, question: &str, known: Known) -> Phrase {
    teller.ui(&format!(
        "{question}-{}",
        match known {
            Known::Yes => "yes",
            Known::No => "no",
            Known::Unknown => "unknown",
        }
    ))
}
