//! A kiosk without a display, for the tests that look at screens and press keys.
#![allow(dead_code, reason = "each test file uses a part of this")]

use i_slint_backend_testing::{AccessibleRole, ElementHandle, ElementQuery};
use pocket_guide::assets;
use pocket_guide::session::{Address, Place, State};
use pocket_guide::shell::{Glass, Headless, Kiosk, register_fonts};
use pocket_guide::site::Site;
use pocket_guide::view::Desk;
use std::rc::Rc;

pub mod rect;

/// The panels every page is tried on: small, medium, wide, portrait, the turned 10.1" and the upright 7".
pub const PANELS: [(&str, u32, u32); 6] = [
    ("small", 800, 480),
    ("medium", 1280, 800),
    ("wide", 1920, 1080),
    ("portrait", 1080, 1920),
    ("turned", 800, 1280),
    ("upright", 720, 1280),
];

/// A kiosk and the glass it is drawn on. One to a thread.
pub struct Screen {
    pub glass: Headless,
    pub kiosk: Rc<Kiosk>,
}

/// Opens a kiosk with the shipped content.
pub fn open(glass: Glass, site: Site) -> Screen {
    let glass = Headless::new(glass).expect("the thread has no platform yet");
    let mut fonts = assets::fonts();
    fonts.sort_by_key(|(name, _)| !name.starts_with("NotoSans-"));
    register_fonts(fonts.into_iter().map(|(_, bytes)| bytes));
    let desk = Desk::open(Box::new(assets::embedded), site).expect("the shipped content binds");
    let kiosk =
        Kiosk::open(desk, assets::icon, Box::new(|| None)).expect("a window in memory opens");
    Screen { glass, kiosk }
}

impl Screen {
    /// Puts a fresh visitor before `address`, in `language`, and draws.
    pub fn visit(&mut self, address: &Address, language: &str, page: usize) {
        let mut state = State::fresh(self.kiosk.desk().site());
        state.language = language.parse().expect("a tag");
        match address {
            Address::Term(_) => {
                let event = pocket_guide::session::Event::OpenAddress(address.clone());
                self.kiosk.desk().update(&mut state, event);
            }
            address => state.place = Place::at(address.clone(), page),
        }
        self.kiosk.visit(state);
        self.glass.draw();
    }

    /// Touches and lets go in the middle of an element.
    pub fn press(&mut self, element: &ElementHandle) {
        let (at, size) = (element.absolute_position(), element.size());
        let (x, y) = (at.x + size.width / 2.0, at.y + size.height / 2.0);
        self.glass.touch(x, y, true);
        self.glass.touch(x, y, false);
        self.glass.draw();
    }

    /// Presses the key whose accessible name begins with `label`.
    pub fn press_key(&mut self, label: &str) {
        let key = self
            .keys()
            .into_iter()
            .find(|key| key.accessible_label().is_some_and(|l| l.starts_with(label)));
        let key = key.unwrap_or_else(|| panic!("no key \"{label}\" among {:?}", self.key_labels()));
        self.press(&key);
    }

    pub fn keys(&self) -> Vec<ElementHandle> {
        self.with_role(AccessibleRole::Button)
    }

    pub fn key_labels(&self) -> Vec<String> {
        self.keys()
            .iter()
            .filter_map(ElementHandle::accessible_label)
            .map(|label| label.to_string())
            .collect()
    }

    pub fn texts(&self) -> Vec<ElementHandle> {
        self.with_role(AccessibleRole::Text)
    }

    fn with_role(&self, role: AccessibleRole) -> Vec<ElementHandle> {
        ElementQuery::from_root(self.kiosk.window())
            .match_descendants()
            .match_accessible_role(role)
            .find_all()
    }
}

/// Every address that is built, of the shipped content, in the public edition.
pub fn addresses(desk: &Desk) -> Vec<Address> {
    let guide = desk.guide();
    let mut list: Vec<Address> = [
        "waiting",
        "home",
        "advice/parents",
        "worker-card",
        "pathway",
        "languages",
        "display",
        "emergency",
        "advice",
        "worried",
        "people",
        "guide",
        "helplines",
        "glossary",
        "privacy",
        "sources",
        "cleared",
        "lifeboat",
    ]
    .iter()
    .map(|text| text.parse().expect("an address"))
    .collect();
    list.extend(
        guide
            .cards
            .iter()
            .map(|card| Address::Card(card.id.clone())),
    );
    for chapter in guide.chapters.iter().filter(|c| c.is_written()) {
        list.push(Address::Chapter(chapter.id.clone()));
        for section in &chapter.sections[1..] {
            list.push(Address::Section(chapter.id.clone(), section.id.clone()));
        }
    }
    list.extend(
        guide
            .steps
            .iter()
            .map(|step| Address::Step(step.id.clone())),
    );
    list.extend(
        guide
            .helplines
            .iter()
            .map(|line| Address::Helpline(line.id.clone())),
    );
    list.extend(
        guide
            .glossary
            .iter()
            .map(|term| Address::Term(term.id.clone())),
    );
    let state = State::fresh(desk.site());
    list.retain(|address| desk.can_open(&state, address));
    list
}
