//! Helplines: the list for a reader, a nation and a filter, and the key that stands for a line elsewhere.

use super::World;
use super::hours::{opening, status};
use super::item::{Block, Item, TextKind, Tone};
use super::line::{called, is_urgent};
use super::shelf::DANGER;
use super::teller::{Phrase, Teller};
use crate::clock::Clock;
use crate::guide::{Class, Contact, ContactKind, Cost, Helpline, Known, Reader};
use crate::locale::{Script, ltr_isolate, unbroken_hyphens};
use crate::session::{Filter, State, Way};

/// The list, with the choice of who is asking.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Helplines {
    pub title: Phrase,
    /// Their `address` is a reader's id.
    pub readers: Vec<Item>,
    /// The key to what else can be chosen; marked while anything is.
    pub filter: Item,
    /// That this screen cannot call.
    pub note: Phrase,
    /// The emergency number before all others.
    pub lines: Vec<Block>,
}

/// Which key stands for whom.
const READERS: [(Reader, &str); 4] = [
    (Reader::YoungPerson, "lines-for-young"),
    (Reader::Parent, "lines-for-parents"),
    (Reader::Professional, "lines-for-staff"),
    (Reader::AdultSurvivor, "lines-for-adults-short"),
];

pub fn helplines(world: &World, state: &State, teller: &Teller) -> Helplines {
    let filter = filter(world, state);
    let listed = filtered(world, state);
    let only_danger = listed.iter().all(|line| line.id.as_str() == DANGER);
    let mut lines: Vec<Block> = listed
        .into_iter()
        .map(|line| Block::Line(item(line, world, state, teller)))
        .collect();
    if only_danger {
        lines.push(Block::Text(TextKind::Body, teller.ui("lines-none")));
    }
    if *world.clock == Clock::Untrusted {
        lines.push(Block::quiet(teller.ui("hours-no-time")));
    }
    Helplines {
        title: teller.ui("lines-title"),
        readers: READERS
            .iter()
            .map(|(reader, label)| Item {
                label: teller.ui(label),
                address: reader.id().to_owned(),
                chosen: *reader == state.reader,
                ..Item::default()
            })
            .collect(),
        filter: Item {
            label: match filter.count() {
                0 => teller.ui("filter-key"),
                count => teller.ui_with("filter-key-on", &[("count", &count.to_string())]),
            },
            chosen: filter.count() > 0,
            ..Item::default()
        },
        note: teller.ui("lines-note"),
        lines,
    }
}

/// The lines for the reader, the emergency number and the site's own line before all others.
pub fn ordered<'a>(world: &World<'a>, state: &State) -> Vec<&'a Helpline> {
    let mut lines = world
        .guide
        .helplines_for(state.reader, state.nation, state.staff);
    lines.sort_by_key(|line| (line.id.as_str() != DANGER, line.id != world.site.line));
    lines
}

/// Those of them that the filter lets through; the emergency number always.
pub fn filtered<'a>(world: &World<'a>, state: &State) -> Vec<&'a Helpline> {
    let mut lines = ordered(world, state);
    let filter = filter(world, state);
    lines.retain(|line| line.id.as_str() == DANGER || passes(line, filter, world));
    lines
}

/// What the list is filtered by. Without a trusted clock nobody knows who answers now, so that it cannot be asked for.
fn filter(world: &World, state: &State) -> Filter {
    Filter {
        open_now: state.filter.open_now && world.clock.trusted().is_some(),
        ..state.filter
    }
}

fn passes(line: &Helpline, filter: Filter, world: &World) -> bool {
    let costs_nothing = |contact: &Contact| contact.cost == Cost::Free;
    let free = match (filter.way, called(line)) {
        (Some(way), _) => line
            .contacts
            .iter()
            .any(|it| costs_nothing(it) && is_by(it.kind, way)),
        (None, Some(contact)) => costs_nothing(contact),
        (None, None) => line.contacts.iter().any(costs_nothing),
    };
    filter.way.is_none_or(|way| is_reached(line, way))
        && (free || !filter.free)
        && (!filter.open_now || opening(line, world).is_open())
}

fn is_reached(line: &Helpline, way: Way) -> bool {
    let signed = way == Way::Sign && line.access.bsl == Known::Yes;
    signed || line.contacts.iter().any(|it| is_by(it.kind, way))
}

fn is_by(kind: ContactKind, way: Way) -> bool {
    match way {
        Way::Phone => kind == ContactKind::Phone,
        Way::Text => kind == ContactKind::Text,
        Way::Chat => kind == ContactKind::Webchat,
        Way::Sign => kind == ContactKind::VideoRelay,
    }
}

/// The key that stands for a line.
pub fn item(line: &Helpline, world: &World, state: &State, teller: &Teller) -> Item {
    let danger = line.id.as_str() == DANGER;
    let (status, lamp) = status(line, world, state, teller);
    Item {
        label: named(teller, line),
        note: teller.content(&line.purpose, line.facts.class),
        figure: line.number().map(ToString::to_string).unwrap_or_default(),
        status,
        lamp,
        tone: match is_urgent(line, world) {
            true => Tone::Urgent,
            false => Tone::Plain,
        },
        address: match danger {
            true => "emergency".to_owned(),
            false => format!("helplines/{}", line.id),
        },
        ..Item::default()
    }
}

/// The name in the reader's language, and the Latin one that callers must recognise where the letters differ: in the
/// same line where both are short, else under it as English is.
pub fn named(teller: &Teller, line: &Helpline) -> Phrase {
    let mut name = teller.content(&line.spelling, Class::C);
    if let Some(latin) = latin_name(teller, line, &name) {
        let short = name.text.chars().count() + latin.chars().count() <= SHORT_NAMES;
        let latin = unbroken_hyphens(&latin);
        match short {
            true => name.text.push_str(&format!(" · {}", ltr_isolate(&latin))),
            false => name.english = latin,
        }
    }
    name
}

/// So many letters of two names stand in one line of most glass.
const SHORT_NAMES: usize = 24;

/// The Latin name, where `spelt` does not hold it already.
pub fn latin_name(teller: &Teller, line: &Helpline, spelt: &Phrase) -> Option<String> {
    let other_letters = teller.language().script != Script::Latin;
    (other_letters && !spelt.text.contains(&line.name)).then(|| line.name.clone())
}
