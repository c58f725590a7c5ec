//! The pure reducer: what an event does to a visit. It reads the guide and the site and touches nothing else.

use super::{Address, Event, Key, LAST_PAGE, Over, Pad, Place, State, idle, staff};
use crate::guide::{Block, Guide};
use crate::locale::Tag;
use crate::site::{Edition, Site};

/// What a visit happens in.
#[derive(Clone, Copy)]
pub struct World<'a> {
    pub guide: &'a Guide,
    pub site: &'a Site,
    /// The languages that can be chosen.
    pub languages: &'a [Tag],
}

/// After this many minutes without a touch the waiting screen dims, and after `BLACK_AFTER` it is black.
pub const DIM_AFTER: u32 = 5;
pub const BLACK_AFTER: u32 = 10;

/// The longest trail Back can follow; older places are dropped.
const TRAIL: usize = 32;

/// Applies one event. An event that does not fit the moment changes nothing.
pub fn update(state: &mut State, world: &World, event: Event) {
    if clears(state, &event) {
        // Forgetting is this one assignment.
        *state = State::fresh(world.site);
        return;
    }
    match event {
        Event::ClearDown => {
            state.covered = true;
            return;
        }
        Event::ClearCancelled => {
            state.covered = false;
            return;
        }
        _ if state.covered => return,
        Event::Idle => {
            state.asking = idle::can_be_left(&state.place.address);
            return;
        }
        Event::StillHere => {
            state.asking = false;
            return;
        }
        // Shift alone uncovers nothing: it may be on its way to clearing.
        Event::KeyPressed { key, .. } if state.asking => {
            state.asking = key == Key::Shift;
            return;
        }
        _ if state.asking => return,
        _ => {}
    }
    if state.place.address == Address::Waiting {
        wait(state, &event);
        if !matches!(event, Event::OpenAddress(_)) {
            return;
        }
    }
    match event {
        Event::OpenAddress(address) => open(state, world, address),
        Event::GoBack => {
            state.over = None;
            state.place = state
                .trail
                .pop()
                .unwrap_or_else(|| Place::top(Address::Home));
        }
        Event::ShowPage(page) => {
            state.place.page = page;
            state.place.anchor = None;
        }
        Event::ChooseLanguage(tag) => {
            if world.languages.contains(&tag) {
                if tag.is_english() {
                    state.english_beside = false;
                }
                state.language = tag;
                leave_languages(state);
            }
        }
        Event::ChooseNation(nation) => {
            state.nation = nation;
            state.over = None;
            let trail = std::mem::take(&mut state.trail);
            state.trail = trail
                .into_iter()
                .filter(|place| can_open(state, world, &place.address))
                .collect();
            if !can_open(state, world, &state.place.address) {
                state.place = Place::top(Address::Home);
            }
        }
        Event::ChooseTheme(theme) => state.theme = theme,
        Event::ChooseTextSize(size) => state.text_size = size,
        Event::ChooseReader(reader) => {
            state.reader = reader;
            state.place.page = 0;
        }
        Event::TurnFilter(choice) => {
            state.filter.turn(choice);
            if state.place.address == Address::Helplines {
                state.place.page = 0;
                state.place.anchor = None;
            }
        }
        Event::ChooseInterpreter(interpreter) => state.interpreter = interpreter,
        Event::TurnNumber => {
            if matches!(state.place.address, Address::Remember(_)) {
                state.place.recall = state.place.recall.next();
            }
        }
        Event::TypeDigit(_) | Event::EraseDigit | Event::TryPin { .. } => {
            if state.place.address == Address::Staff {
                staff::press(state, world.site, &event);
            }
        }
        Event::ToggleEnglish => state.english_beside = !state.english_beside,
        Event::OpenNations => state.over = Some(Over::Nations),
        Event::OpenFilter => {
            if state.place.address == Address::Helplines {
                state.over = Some(Over::Filter);
            }
        }
        Event::CloseCard => state.over = None,
        // The waiting screen, the covers and the keyboard have been served above.
        Event::Wake
        | Event::Minute { .. }
        | Event::ClearDown
        | Event::ClearUp
        | Event::ClearCancelled
        | Event::KeyPressed { .. }
        | Event::Idle
        | Event::IdleOver
        | Event::StillHere => {}
    }
}

/// Whether an event ends the visit, whatever lies over the page.
fn clears(state: &mut State, event: &Event) -> bool {
    match event {
        Event::ClearUp => true,
        // A cover that nobody lifts: what lay on the key was no finger.
        Event::Idle => state.covered,
        Event::IdleOver => state.asking,
        // The waiting screen has nothing to clear.
        Event::KeyPressed { key, at } => {
            !state.covered && state.place.address != Address::Waiting && state.keys.press(*key, *at)
        }
        _ => false,
    }
}

/// The waiting screen counts minutes; a touch on a dark one only lights it.
fn wait(state: &mut State, event: &Event) {
    match event {
        Event::Minute { open } => state.minutes = idle::later(state.minutes, *open),
        Event::Wake
        | Event::KeyPressed {
            key: Key::Enter, ..
        } => {
            let dark = state.minutes >= DIM_AFTER;
            state.minutes = 0;
            if !dark {
                state.place = Place::top(Address::Home);
            }
        }
        _ => {}
    }
}

fn open(state: &mut State, world: &World, address: Address) {
    if !can_open(state, world, &address) {
        return;
    }
    if let Address::Term(term) = address {
        state.over = Some(Over::Term(term));
        // A word's meaning lies over a page; there is none under it at the very beginning.
        if state.place.address == Address::Waiting {
            state.place = Place::top(Address::Guide);
        }
        return;
    }
    state.over = None;
    if address == Address::Waiting {
        *state = State::fresh(world.site);
        return;
    }
    // The covers have an address for `render` alone: nobody walks there.
    if !idle::can_be_left(&address) {
        return;
    }
    if address == Address::Home {
        state.trail.clear();
        state.place = Place::top(Address::Home);
        return;
    }
    if address == state.place.address {
        return;
    }
    let step = step_between(state, world.guide, &state.place.address, &address);
    // A page that goes backwards through a chapter opens at its end.
    let page = if step == Some(-1) { LAST_PAGE } else { 0 };
    let mut left = std::mem::replace(&mut state.place, Place::at(address, page));
    left.pad = Pad::default();
    // Turning on to the next section is turning a page: Back then leaves the chapter.
    let turned = matches!(step, Some(-1 | 1));
    if left.address != Address::Waiting && !turned {
        if state.trail.len() == TRAIL {
            state.trail.remove(0);
        }
        state.trail.push(left);
    }
}

/// After choosing, the reader is back on the page they came from.
fn leave_languages(state: &mut State) {
    if state.place.address == Address::Languages {
        state.place = state
            .trail
            .pop()
            .unwrap_or_else(|| Place::top(Address::Home));
    }
}

/// How many sections on `to` is from `from`, where both lie in the same chapter.
fn step_between(state: &State, guide: &Guide, from: &Address, to: &Address) -> Option<isize> {
    let place = |address: &Address| match address {
        Address::Chapter(chapter) => Some((chapter.clone(), 0)),
        Address::Section(chapter, section) => {
            let mut sections = guide
                .chapter(chapter.as_str())?
                .sections_for(state.staff, state.nation);
            let at = sections.position(|s| s.id == *section)?;
            Some((chapter.clone(), at))
        }
        _ => None,
    };
    let (chapter, from) = place(from)?;
    let (same, to) = place(to)?;
    (chapter == same).then(|| to as isize - from as isize)
}

/// Whether an address leads somewhere this visitor may go.
pub fn can_open(state: &State, world: &World, address: &Address) -> bool {
    let guide = world.guide;
    let (staff, nation) = (state.staff, state.nation);
    let shows = |blocks: &[Block]| blocks.iter().any(|it| it.facts.shown_to(staff, nation));
    match address {
        Address::Card(id) => guide
            .card(id.as_str())
            .is_some_and(|card| card.facts.shown_to(staff, nation)),
        Address::Chapter(id) => guide
            .chapter(id.as_str())
            .is_some_and(|chapter| chapter.sections_for(staff, nation).next().is_some()),
        Address::Section(chapter, section) => {
            guide.chapter(chapter.as_str()).is_some_and(|chapter| {
                chapter
                    .sections_for(staff, nation)
                    .any(|s| s.id == *section)
            })
        }
        Address::Helpline(id) => guide
            .helpline(id.as_str())
            .is_some_and(|line| line.facts.shown_to(staff, nation)),
        Address::Remember(id) => guide
            .helpline(id.as_str())
            .is_some_and(|line| line.facts.shown_to(staff, nation) && line.number().is_some()),
        Address::Term(id) => guide
            .term(id.as_str())
            .is_some_and(|term| term.facts.shown_to(staff, nation)),
        Address::Parents => shows(&guide.parents),
        Address::WorkerCard => shows(&guide.worker),
        Address::Pathway => guide
            .steps
            .first()
            .is_some_and(|step| step.facts.shown_to(staff, nation)),
        Address::Step(id) => guide
            .step(id.as_str())
            .is_some_and(|step| step.facts.shown_to(staff, nation)),
        Address::Status => staff,
        // Whoever is in needs no door, and in the public edition there is none.
        Address::Staff => world.site.edition == Edition::Both && !staff,
        Address::Waiting
        | Address::Home
        | Address::Languages
        | Address::Display
        | Address::Emergency
        | Address::Advice
        | Address::Worried
        | Address::People
        | Address::Interpreter
        | Address::Guide
        | Address::Helplines
        | Address::Glossary
        | Address::Privacy
        | Address::Sources
        | Address::StillThere
        | Address::Cleared
        | Address::Lifeboat => true,
        // These screens are not built yet.
        Address::Search | Address::Calibrate => false,
    }
}
