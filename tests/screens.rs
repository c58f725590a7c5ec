//! Screens as a finger meets them: touches at places on the glass, and what is seen afterwards. Everything goes through
//! the window; only the state of the visit is read besides. `screens/ways.rs` walks from page to page,
//! `screens/keys.rs` tries keys, `screens/helplines.rs` those of the helplines, `screens/headings.rs` looks where titles
//! and keys stand, `screens/reading.rs` turns pages and
//! changes how they are told, `screens/clear.rs` holds and lets go of Clear screen, `screens/staff.rs` opens the staff
//! door, `screens/idle.rs` walks away, `screens/journeys.rs` is four people one after another, `screens/banging.rs` is a
//! small child.

mod common;

#[path = "screens/banging.rs"]
mod banging;
#[path = "screens/clear.rs"]
mod clear;
#[path = "screens/headings.rs"]
mod headings;
#[path = "screens/helplines.rs"]
mod helplines;
#[path = "screens/idle.rs"]
mod idle;
#[path = "screens/journeys.rs"]
mod journeys;
#[path = "screens/keys.rs"]
mod keys;
#[path = "screens/panels.rs"]
mod panels;
#[path = "screens/reading.rs"]
mod reading;
#[path = "screens/staff.rs"]
mod staff;
#[path = "screens/ways.rs"]
mod ways;

use common::rect::Rect;
use common::{PANELS, Screen, addresses};
use i_slint_backend_testing::{AccessibleRole, ElementHandle, ElementQuery};
use pocket_guide::clock::Clock;
use pocket_guide::session::{Address, Event, Place, State, Theme};
use pocket_guide::shell::{Glass, Headless, Lifeboat};
use pocket_guide::site::Site;
use pocket_guide::view::{Block, Document, Item, Panel, Phrase, Screen as Shown, View};
use slint::platform::Key;
use std::time::Duration;

/// A kiosk and the finger before it.
struct Finger {
    screen: Screen,
}

/// Device pixels of one picture.
type Picture = Vec<u8>;

impl Finger {
    /// Before the waiting screen of a panel of `common::PANELS`.
    fn before(panel: &str) -> Finger {
        let (_, w, h) = PANELS
            .into_iter()
            .find(|(name, _, _)| *name == panel)
            .expect("a panel of the list");
        let mut finger = Finger {
            screen: common::open(Glass::of(w, h), Site::default()),
        };
        finger.picture();
        finger
    }

    /// On Home, woken by a touch.
    fn at_home(panel: &str) -> Finger {
        let mut finger = Finger::before(panel);
        finger.tap(300.0, 200.0);
        finger.expect("home");
        finger
    }

    /// A fresh visitor before an address, in a language.
    fn at(panel: &str, address: &str, language: &str) -> Finger {
        let mut finger = Finger::before(panel);
        finger.go(address, language);
        finger
    }

    fn go(&mut self, address: &str, language: &str) {
        let address = address.parse().expect("tests write real addresses");
        self.screen.visit(&address, language, 0);
    }

    fn picture(&mut self) -> Picture {
        self.screen.glass.draw_whole().as_bytes().to_vec()
    }

    fn state(&self) -> State {
        self.screen.kiosk.state()
    }

    /// What the window shows, as it was handed over.
    fn view(&self) -> View {
        let state = self.state();
        self.screen.kiosk.desk_mut().view(&state, &Clock::Untrusted)
    }

    fn document(&self) -> Document {
        match self.view().screen {
            Shown::Document(document) => document,
            other => panic!("this is no document: {other:?}"),
        }
    }

    /// Fails unless the visit is at `address`.
    fn expect(&self, address: &str) {
        assert_eq!(self.state().place.address.to_string(), address);
    }

    fn down(&mut self, (x, y): (f32, f32)) {
        self.screen.glass.touch(x, y, true);
        self.screen.glass.draw();
    }

    fn slide(&mut self, (x, y): (f32, f32)) {
        self.screen.glass.slide(x, y);
        self.screen.glass.draw();
    }

    fn up(&mut self, (x, y): (f32, f32)) {
        self.screen.glass.touch(x, y, false);
        self.screen.glass.draw();
    }

    /// Nobody does anything for so many seconds.
    fn wait(&mut self, seconds: u64) {
        self.screen.glass.pass(Duration::from_secs(seconds));
        self.screen.glass.draw();
    }

    /// A key of a keyboard.
    fn type_key(&mut self, key: Key) {
        self.screen.glass.key(char::from(key));
        self.screen.glass.draw();
    }

    fn tap(&mut self, x: f32, y: f32) {
        self.down((x, y));
        self.up((x, y));
    }

    /// Presses the key with this name in the middle.
    fn press(&mut self, label: &str) {
        let (x, y) = self.key(label).centre();
        self.tap(x, y);
    }

    /// Where the key with this name is; its name may go on with a note.
    fn key(&self, label: &str) -> Rect {
        self.find_key(label).unwrap_or_else(|| {
            let all = self.screen.key_labels();
            panic!("no key \"{label}\" is seen among {all:?}")
        })
    }

    fn find_key(&self, label: &str) -> Option<Rect> {
        self.key_element(label).map(|key| Rect::of(&key))
    }

    fn key_element(&self, label: &str) -> Option<ElementHandle> {
        let goes_on = format!("{label}. ");
        let hidden = self.hidden();
        self.screen.keys().into_iter().find(|key| {
            let name = key.accessible_label().unwrap_or_default();
            let named = name == label || name.starts_with(&goes_on);
            named && !hidden.contains(&Rect::of(key))
        })
    }

    /// What the page turner keeps for other pages.
    fn hidden(&self) -> Vec<Rect> {
        let mut hidden = Vec::new();
        let window = self.screen.kiosk.window();
        for flow in ElementHandle::find_by_element_id(window, "Flow::window") {
            let view = Rect::of(&flow);
            let all = flow.query_descendants().match_descendants().find_all();
            hidden.extend(all.iter().map(Rect::of).filter(|it| !view.holds(*it)));
        }
        hidden
    }

    /// The texts that are seen, or seen in part, in the column of the page, from top to bottom.
    fn column(&self) -> Vec<String> {
        let mut seen = Vec::new();
        let window = self.screen.kiosk.window();
        for flow in ElementHandle::find_by_element_id(window, "Flow::window") {
            let view = Rect::of(&flow);
            let texts = flow
                .query_descendants()
                .match_descendants()
                .match_accessible_role(AccessibleRole::Text)
                .find_all();
            for text in texts {
                let at = Rect::of(&text);
                let part = (at.y + at.h).min(view.y + view.h) - at.y.max(view.y);
                let name = text.accessible_label().unwrap_or_default().to_string();
                if part > 4.0 && !name.is_empty() {
                    seen.push((at.y, name));
                }
            }
        }
        seen.sort_by(|a, b| a.0.total_cmp(&b.0));
        seen.into_iter().map(|(_, name)| name).collect()
    }

    /// Where the text of the page with these words stands, if it is seen.
    fn text_at(&self, words: &str) -> Option<Rect> {
        let texts = self.screen.texts();
        let found = texts
            .iter()
            .find(|text| plain(&text.accessible_label().unwrap_or_default()) == words)?;
        Some(Rect::of(found))
    }

    /// The index of the block whose words stand first on the page.
    fn top_block(&self) -> usize {
        let document = self.document();
        let seen = self.column();
        let is_block = |text: &&String| **text != document.section.text;
        let first = seen.iter().find(is_block).expect("the page has words");
        let blocks = document.blocks;
        let at = blocks.iter().position(|it| words(it).contains(first));
        at.unwrap_or_else(|| panic!("no block says {first:?}"))
    }

    /// Whether words of block `index` are seen on the page.
    fn sees_block(&self, index: usize) -> bool {
        let own = words(&self.document().blocks[index]);
        self.column().iter().any(|text| own.contains(text))
    }

    fn page_down(&mut self) {
        let label = self.view().shelf.next_page.text;
        self.press(&label);
    }

    fn page_up(&mut self) {
        let label = self.view().shelf.previous_page.text;
        self.press(&label);
    }

    /// Whether the page turner leads further down.
    fn can_go_on(&self) -> bool {
        let label = self.view().shelf.next_page.text;
        let key = self.key_element(&label).expect("the page has a turner");
        key.accessible_enabled() == Some(true)
    }

    /// The page that is open, from 1, and how many there are, as the turner says.
    fn turner(&self) -> (usize, usize) {
        let page = self.state().place.page.saturating_add(1);
        let count = self.screen.kiosk.page_count();
        (page.min(count), count)
    }

    fn back(&mut self) {
        let label = self.view().shelf.back.text;
        self.press(&label);
    }

    /// Opens the list of languages and presses one by its own name.
    fn choose_language(&mut self, own_name: &str) {
        let label = self.view().shelf.language.text;
        self.press(&label);
        self.press(own_name);
    }
}

/// Every text of a block.
fn words(block: &Block) -> Vec<String> {
    fn panel(panel: &Panel) -> Vec<String> {
        let phrases =
            panel
                .lines
                .iter()
                .chain([&panel.label, &panel.note, &panel.aside, &panel.tag]);
        phrases.map(|phrase| phrase.text.clone()).collect()
    }
    fn item(item: &Item) -> Vec<String> {
        vec![item.label.text.clone(), item.note.text.clone()]
    }
    match block {
        Block::Text(_, phrase) | Block::Step(_, phrase) => vec![phrase.text.clone()],
        Block::Panel(it) | Block::Fact(it) => panel(it),
        Block::Pair(first, second) => [panel(first), panel(second)].concat(),
        Block::Stages(it) => {
            let names = it.names.iter().flat_map(item);
            let rest = [&it.together, &it.note].map(|phrase| phrase.text.clone());
            names.chain(rest).collect()
        }
        Block::Contents(heading, items) => {
            let heading = [heading.text.clone()].into_iter();
            heading.chain(items.iter().flat_map(item)).collect()
        }
        Block::Words(items) | Block::Answers(items) => items.iter().flat_map(item).collect(),
        Block::Key(it) | Block::Line(it) => item(it),
        Block::Code(_, words) => words.iter().map(|it| it.text.clone()).collect(),
    }
}

/// A text without the marks that steer its direction.
fn plain(text: &str) -> String {
    let steers = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    text.replace("\u{202f}", " ").replace(steers, "")
}

#[test]
fn the_lifeboat_shows_two_numbers_when_there_is_nothing_else() {
    let glass = Glass::of(1280, 800);
    let mut headless = Headless::new(glass).expect("the thread has no platform yet");
    let fonts = pocket_guide::assets::fonts();
    pocket_guide::shell::register_fonts(fonts.into_iter().map(|(_, bytes)| bytes));
    let lifeboat = Lifeboat::open().expect("a window in memory opens");
    let picture = headless.draw().as_bytes().to_vec();
    let all = ElementQuery::from_root(lifeboat.window())
        .match_descendants()
        .match_accessible_role(AccessibleRole::Text)
        .find_all();
    let whole = Rect {
        x: 0.0,
        y: 0.0,
        w: glass.width as f32 / glass.scale,
        h: glass.height as f32 / glass.scale,
    };
    for number in ["999", "0800 1111"] {
        let found = all
            .iter()
            .find(|text| text.accessible_label().is_some_and(|it| it == number))
            .unwrap_or_else(|| panic!("{number} is not on the lifeboat"));
        let at = Rect::of(found);
        assert!(whole.holds(at) && at.h > 20.0, "{number} stands at {at:?}");
        assert!(ink(&picture, glass, at) > 100, "{number} is not drawn");
    }
}

/// How many device pixels of a rectangle differ from its corner.
fn ink(picture: &[u8], glass: Glass, at: Rect) -> usize {
    let device = |length: f32| (length * glass.scale) as usize;
    let pixel = |x: usize, y: usize| &picture[3 * (y * glass.width as usize + x)..][..3];
    let corner = pixel(device(at.x), device(at.y));
    let columns = device(at.x)..device(at.x + at.w);
    columns
        .flat_map(|x| (device(at.y)..device(at.y + at.h)).map(move |y| (x, y)))
        .filter(|(x, y)| pixel(*x, *y) != corner)
        .count()
}
