//! A kiosk without a display, for the tests that look at screens and press keys.
#![allow(dead_code, reason = "each test file uses a part of this")]

use i_slint_backend_testing::{AccessibleRole, ElementHandle, ElementQuery};
use pocket_guide::assets;
use pocket_guide::clock::Clock;
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
    furnish(with_fonts(glass), site)
}

/// The glass and its fonts, and nothing on it yet.
pub fn with_fonts(glass: Glass) -> Headless {
    let glass = Headless::new(glass).expect("the thread has no platform yet");
    let mut fonts = assets::fonts();
    fonts.sort_by_key(|(name, _)| !name.starts_with("NotoSans-"));
    register_fonts(fonts.into_iter().map(|(_, bytes)| bytes));
    glass
}

/// Puts a kiosk behind a glass that has its fonts.
pub fn furnish(glass: Headless, site: Site) -> Screen {
    let desk = Desk::open(Box::new(assets::embedded), site).expect("the shipped content binds");
    let kiosk = Kiosk::open(desk, assets::icon, Box::new(Clock::default))
        .expect("a window in memory opens");
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

/// Every address of the shipped content in the public edition. A chapter opens on its first section, which is left out.
pub fn addresses(desk: &Desk) -> Vec<Address> {
    let mut list = desk.addresses(&State::fresh(desk.site()));
    let first = |chapter: &str, section: &str| {
        let sections = desk.guide().chapter(chapter).map(|it| &it.sections);
        sections.is_some_and(|it| it[0].id.as_str() == section)
    };
    list.retain(|address| match address {
        Address::Section(chapter, section) => !first(chapter.as_str(), section.as_str()),
        _ => true,
    });
    list
}
