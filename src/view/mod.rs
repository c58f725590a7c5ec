//! Turns the state of a visit into what a screen shows: plain models with strings ready to show.
//! It knows the guide and the language, and neither pixels nor Slint.

mod blocks;
mod card;
mod code;
mod desk;
mod display;
mod document;
mod emergency;
mod grids;
mod home;
mod hours;
mod interpreter;
mod item;
pub mod lifeboat;
mod line;
mod lines;
mod local;
mod over;
mod remember;
mod shelf;
mod sources;
mod staff_door;
mod status;
mod still;
mod teller;
mod waiting;
mod words;

pub use card::CardView;
pub use code::Code;
pub use desk::{Desk, Reader};
pub use display::Display;
pub use document::Document;
pub use emergency::Emergency;
pub use grids::{Grid, GridKind};
pub use home::Home;
pub use interpreter::InterpreterCard;
pub use item::{Block, Item, Lamp, Panel, PanelKind, TextKind, Tone};
pub use line::Line;
pub use lines::Helplines;
pub use over::{NATIONS, OverCard};
pub use remember::Remember;
pub use shelf::Shelf;
pub use staff_door::StaffDoor;
pub use status::Glass;
pub use still::StillThere;
pub use teller::{ENGLISH_MARK, Phrase, Teller, base_args};
pub use waiting::{Waiting, is_neutral};

use crate::clock::Clock;
use crate::guide::{Guide, Nation};
use crate::locale::{Args, Catalogue, Language, Registry, Share, Tag};
use crate::session::{self, Address, State, TextSize, Theme};
use crate::site::Site;
use std::rc::Rc;

/// What a view is made from besides the state.
#[derive(Clone, Copy)]
pub struct World<'a> {
    pub guide: &'a Guide,
    pub site: &'a Site,
    pub registry: &'a Registry,
    pub tags: &'a [Tag],
    /// The time at this place, as far as it is known.
    pub clock: &'a Clock,
    /// How far each language of the registry is checked; told on the status page alone and empty elsewhere.
    pub shares: &'a [Share],
    /// What the window lies on, where there is one.
    pub glass: Option<Glass>,
}

impl<'a> World<'a> {
    /// The languages that are offered: those that the site pins, the nation's own, and the others in the order of
    /// the list.
    pub fn languages(&self, nation: Nation) -> Vec<&'a Rc<Language>> {
        let offered = |language: &&Rc<Language>| self.tags.contains(&language.tag);
        let mut languages: Vec<_> = self.registry.iter().filter(offered).collect();
        if let Some(own) = own_language(nation) {
            languages.sort_by_key(|language| language.tag.as_str() != own);
        }
        let pinned = &self.site.pinned;
        languages.sort_by_key(|language| {
            let place = pinned.iter().position(|tag| tag == language.tag.as_str());
            place.unwrap_or(pinned.len())
        });
        languages
    }

    /// The same world as the reducer sees it.
    pub fn session(&self) -> session::World<'a> {
        session::World {
            guide: self.guide,
            site: self.site,
            languages: self.tags,
        }
    }
}

/// The language that comes before English in `nation`: Welsh in Wales, where it is an official language and public
/// bodies treat it no less favourably.
fn own_language(nation: Nation) -> Option<&'static str> {
    (nation == Nation::Wales).then_some("cy")
}

/// Everything the window shows.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    pub shelf: Shelf,
    pub screen: Screen,
    pub over: Option<OverCard>,
    pub covered: bool,
    pub cleared_text: Phrase,
    /// Whether the cover asks if anybody is still there, and what it says.
    pub asking: bool,
    pub still: StillThere,
    pub mirrored: bool,
    pub theme: Theme,
    pub text_size: TextSize,
    /// Whether the page holds a translation that nobody has checked.
    pub draft: bool,
    pub draft_notice: Phrase,
    pub draft_key: Phrase,
    pub english_beside: bool,
    /// The page that is open, from 0; `LAST_PAGE` for the last.
    pub page: usize,
    /// The block to keep in sight instead, where the page was last seen set otherwise.
    pub anchor: Option<usize>,
    /// Changes whenever the place does, so that pages are laid out anew.
    pub place: Address,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    Waiting(Waiting),
    Home(Home),
    Grid(Grid),
    Card(CardView),
    Document(Document),
    Helplines(Helplines),
    Helpline(Line),
    Remember(Remember),
    Interpreter(InterpreterCard),
    Emergency(Emergency),
    Display(Display),
    StaffDoor(StaffDoor),
    StillThere,
    Cleared,
    Lifeboat,
}

impl Screen {
    /// Whether it is read a page at a time.
    pub fn is_turned(&self) -> bool {
        matches!(
            self,
            Screen::Grid(_)
                | Screen::Card(_)
                | Screen::Document(_)
                | Screen::Helplines(_)
                | Screen::Helpline(_)
        )
    }

    /// Where the page turner leads before the first page and after the last.
    pub fn neighbours(&self) -> (Option<&Address>, Option<&Address>) {
        match self {
            Screen::Document(document) => (document.before.as_ref(), document.after.as_ref()),
            _ => (None, None),
        }
    }

    /// Whether it asks a question that is answered by pressing.
    pub fn asks(&self) -> bool {
        let is_answers = |it: &Block| matches!(it, Block::Answers(keys) if !keys.is_empty());
        matches!(self, Screen::Document(it) if it.blocks.iter().any(is_answers))
    }
}

/// Composes the view of a state.
pub fn view(state: &State, world: &World, catalogue: &Catalogue, args: &Rc<Args>) -> View {
    let teller = Teller::new(catalogue, args, state.english_beside);
    let screen = screen(state, world, &teller);
    let over = state
        .over
        .as_ref()
        .and_then(|over| over::over(over, world, state, &teller));
    // The shelf is chrome; what comes before this line decides whether the page is a draft.
    let draft = teller.told_unchecked();
    View {
        shelf: shelf::shelf(world.guide, world.site, state, &teller),
        screen,
        over,
        covered: state.covered,
        cleared_text: teller.ui("cleared-text"),
        asking: state.asking,
        still: still::still(&teller),
        mirrored: teller.language().is_rtl(),
        theme: state.theme,
        text_size: state.text_size,
        draft,
        draft_notice: teller.ui("draft-notice"),
        draft_key: teller.ui(if state.english_beside {
            "draft-key-off"
        } else {
            "draft-key"
        }),
        english_beside: state.english_beside,
        page: state.place.page,
        anchor: state.anchor(),
        place: state.place.address.clone(),
    }
}

fn screen(state: &State, world: &World, teller: &Teller) -> Screen {
    let guide = world.guide;
    let found = match &state.place.address {
        Address::Waiting => Some(Screen::Waiting(waiting::waiting(world, state, teller))),
        Address::Home => None,
        Address::Languages => Some(Screen::Grid(grids::languages(world, state, teller))),
        Address::Advice => Some(Screen::Grid(grids::advice(world, state, teller))),
        Address::Guide => Some(Screen::Grid(grids::contents(world, state, teller))),
        Address::Glossary => Some(Screen::Grid(grids::glossary(world, state, teller))),
        Address::Card(id) => guide
            .card(id.as_str())
            .map(|it| Screen::Card(card::card(it, world, state, teller))),
        Address::Chapter(id) => guide
            .chapter(id.as_str())
            .map(|it| Screen::Document(document::section(it, None, world, state, teller))),
        Address::Section(id, section) => guide.chapter(id.as_str()).map(|it| {
            Screen::Document(document::section(
                it,
                Some(section.as_str()),
                world,
                state,
                teller,
            ))
        }),
        Address::People => Some(Screen::Document(document::people(world, state, teller))),
        Address::Worried => Some(Screen::Document(document::worried(world, state, teller))),
        Address::Parents => Some(Screen::Document(document::parents(world, state, teller))),
        Address::WorkerCard => Some(Screen::Document(document::worker_card(
            world, state, teller,
        ))),
        Address::Pathway => guide
            .steps
            .first()
            .map(|it| Screen::Document(document::step(it, world, state, teller))),
        Address::Step(id) => guide
            .step(id.as_str())
            .map(|it| Screen::Document(document::step(it, world, state, teller))),
        Address::Privacy => Some(Screen::Document(document::privacy(world, state, teller))),
        Address::Sources => Some(Screen::Document(sources::sources(world, teller))),
        Address::Status => Some(Screen::Document(status::status(world, state, teller))),
        Address::Staff => Some(Screen::StaffDoor(staff_door::staff_door(
            &state.place.pad,
            teller,
        ))),
        Address::Helplines => Some(Screen::Helplines(lines::helplines(world, state, teller))),
        Address::Helpline(id) => guide
            .helpline(id.as_str())
            .map(|it| Screen::Helpline(line::line(it, world, state, teller))),
        Address::Remember(id) => guide
            .helpline(id.as_str())
            .and_then(|it| remember::remember(it, world, state, teller))
            .map(Screen::Remember),
        Address::Interpreter => Some(Screen::Interpreter(interpreter::interpreter(state, teller))),
        Address::Emergency => Some(Screen::Emergency(emergency::emergency(guide, teller))),
        Address::Display => Some(Screen::Display(display::display(state, teller))),
        Address::StillThere => Some(Screen::StillThere),
        Address::Cleared => Some(Screen::Cleared),
        Address::Lifeboat => Some(Screen::Lifeboat),
        _ => None,
    };
    // The reducer opens only what exists; should it not, Home is never wrong.
    found.unwrap_or_else(|| Screen::Home(home::home(world.site, teller)))
}
