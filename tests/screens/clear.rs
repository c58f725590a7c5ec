//! Clear screen: where it stands, what it covers, and that nothing is left when it is let go.

use super::*;

impl Finger {
    pub fn clear_key(&self) -> Rect {
        let label = self.view().shelf.clear.text;
        self.key(&label)
    }

    /// Touches Clear screen and gives the picture that is seen while it is held.
    pub fn hold_clear(&mut self) -> Picture {
        let at = self.clear_key().centre();
        self.screen.glass.touch(at.0, at.1, true);
        self.picture()
    }
}

/// Pages of every kind, the last ones with a card over them.
const PAGES: [&str; 11] = [
    "home",
    "advice",
    "advice/not-your-fault",
    "worried",
    "guide",
    "guide/definition",
    "helplines",
    "helplines/childline",
    "emergency",
    "people",
    "glossary/grooming",
];

/// A place far from the shelf, in the middle of the page.
const AWAY: (f32, f32) = (250.0, 150.0);

#[test]
fn touching_clear_screen_shows_the_same_cover_whatever_was_read() {
    let mut finger = Finger::before("medium");
    for language in ["en-GB", "ar"] {
        let mut first: Option<Picture> = None;
        for page in PAGES {
            finger.go(page, language);
            let before = finger.picture();
            let covered = finger.hold_clear();
            assert!(covered != before, "{page} in {language} is not covered");
            match &first {
                None => first = Some(covered),
                Some(first) => assert!(covered == *first, "{page} in {language} shows through"),
            }
            finger.slide(AWAY);
            finger.up(AWAY);
        }
    }
}

#[test]
fn the_cover_is_the_neutral_page_and_nothing_else() {
    let mut finger = Finger::before("medium");
    finger.go("cleared", "en-GB");
    let cleared = finger.picture();
    finger.go("guide/definition", "en-GB");
    assert!(finger.hold_clear() == cleared);
    assert_eq!(plain(&finger.view().cleared_text.text), "One moment");
}

#[test]
fn larger_letters_and_the_english_beside_leave_no_trace_on_the_cover() {
    let mut finger = Finger::at("medium", "guide/definition", "ar");
    let plain = finger.hold_clear();
    finger.slide(AWAY);
    finger.up(AWAY);
    let view = finger.view();
    finger.press(&format!(
        "{}. {}",
        view.draft_notice.text, view.draft_key.text
    ));
    let display = view.shelf.display.text;
    finger.press(&display);
    let Shown::Display(it) = finger.view().screen else {
        panic!("the key Display opens it");
    };
    finger.press(&it.sizes[2].label.text);
    assert!(finger.hold_clear() == plain);
}

#[test]
fn sliding_off_clear_screen_brings_the_same_page_back() {
    let mut finger = Finger::before("medium");
    for page in PAGES {
        finger.go(page, "ar");
        let (before, state) = (finger.picture(), finger.state());
        finger.hold_clear();
        assert!(finger.state().covered);
        finger.slide(AWAY);
        assert_eq!(
            finger.state(),
            state,
            "{page} is uncovered while the finger is still down"
        );
        assert!(finger.picture() == before, "{page} is not what it was");
        let on_the_key = finger.clear_key().centre();
        finger.slide(on_the_key);
        finger.up(on_the_key);
        assert_eq!(
            finger.state(),
            state,
            "{page}: a finger that came back clears nothing"
        );
        assert!(finger.picture() == before, "{page} is not what it was");
    }
}

#[test]
fn letting_go_leaves_nothing_behind() {
    let mut finger = Finger::before("medium");
    let fresh = finger.picture();
    let site = finger.screen.kiosk.desk().site().clone();
    for page in PAGES {
        finger.go(page, "ar");
        let mut state = finger.state();
        state.trail.push(state.place.clone());
        state.reader = pocket_guide::guide::Reader::Parent;
        state.nation = pocket_guide::guide::Nation::Wales;
        state.theme = pocket_guide::session::Theme::Dark;
        state.text_size = pocket_guide::session::TextSize::Large;
        state.english_beside = true;
        finger.screen.kiosk.visit(state);
        finger.picture();
        let at = finger.clear_key().centre();
        finger.down(at);
        finger.up(at);
        assert_eq!(finger.state(), State::fresh(&site), "after {page}");
        assert!(
            finger.picture() == fresh,
            "after {page} the waiting screen differs"
        );
    }
}

#[test]
fn the_next_visitor_finds_home_as_the_first_did() {
    let mut finger = Finger::at_home("medium");
    let home = finger.picture();
    finger.choose_language("العربية");
    let door = match finger.view().screen {
        Shown::Home(it) => it.doors[2].label.text.clone(),
        other => panic!("the language is chosen from Home: {other:?}"),
    };
    finger.press(&door);
    let clear = finger.clear_key().centre();
    finger.tap(clear.0, clear.1);
    finger.expect("waiting");
    finger.tap(300.0, 200.0);
    assert!(finger.picture() == home, "Home tells of the visitor before");
}

#[test]
fn what_is_pressed_under_the_cover_does_nothing() {
    let mut finger = Finger::before("medium");
    for page in ["home", "guide/definition", "helplines", "glossary/grooming"] {
        finger.go(page, "en-GB");
        let before = finger.state();
        let clear = finger.clear_key();
        let keys = finger.screen.keys();
        finger.hold_clear();
        let covered = finger.state();
        let mut pressed = 0;
        for key in keys.iter().filter(|key| Rect::of(key) != clear) {
            // As a screen reader or a keyboard presses it, while the finger holds Clear screen.
            key.invoke_accessible_default_action();
            pressed += 1;
        }
        assert!(pressed > 5, "{page} has only {pressed} keys");
        assert_eq!(finger.state(), covered, "on {page}");
        finger.slide(AWAY);
        finger.up(AWAY);
        assert_eq!(finger.state(), before, "on {page}");
    }
}

#[test]
fn a_second_touch_while_clear_screen_is_held_opens_nothing() {
    let mut finger = Finger::at("medium", "home", "en-GB");
    let before = finger.state();
    let door = match finger.view().screen {
        Shown::Home(it) => it.doors[0].label.text.clone(),
        other => panic!("this is Home: {other:?}"),
    };
    let door = finger.key(&door).centre();
    finger.hold_clear();
    finger.tap(door.0, door.1);
    let after = finger.state();
    assert!(!after.covered || after.place == before.place);
    assert_eq!(after.place, before.place, "the door under the cover opened");
}

#[test]
fn clear_screen_stands_in_the_same_place_on_every_page_and_in_every_language() {
    for (panel, _, _) in PANELS {
        // A thread has one kiosk.
        let each = move || {
            let mut finger = Finger::at_home(panel);
            let glass = finger.screen.glass.glass();
            let (w, h) = (
                glass.width as f32 / glass.scale,
                glass.height as f32 / glass.scale,
            );
            let first = finger.clear_key();
            let (x, y) = first.centre();
            assert!(
                x > w * 0.7 && y > h * 0.8,
                "{panel}: {first:?} is not bottom right"
            );
            assert!(w - (first.x + first.w) < 45.0, "{panel}: {first:?}");
            for language in ["en-GB", "ar"] {
                for page in &PAGES[4..] {
                    finger.go(page, language);
                    assert_eq!(finger.clear_key(), first, "{panel}, {page} in {language}");
                }
            }
        };
        std::thread::spawn(each).join().expect("see above");
    }
}

#[test]
fn no_card_covers_clear_screen() {
    for (panel, _, _) in PANELS {
        let each = move || {
            let mut finger = Finger::before(panel);
            for (page, language) in [("glossary/grooming", "en-GB"), ("people", "ar")] {
                finger.go(page, language);
                if page == "people" {
                    let nation = finger.document();
                    let label = format!("{}. {}", nation.nation_label.text, nation.nation.text);
                    finger.press(&label);
                }
                assert!(
                    finger.state().over.is_some(),
                    "{panel}: a card lies over {page}"
                );
                let key = finger.clear_key();
                for (x, y) in [
                    key.centre(),
                    (key.x + 3.0, key.y + 3.0),
                    (key.x + key.w - 3.0, key.y + 3.0),
                    (key.x + 3.0, key.y + key.h - 3.0),
                    (key.x + key.w - 3.0, key.y + key.h - 3.0),
                ] {
                    // Nothing is drawn between: only what is touched counts.
                    finger.screen.glass.touch(x, y, true);
                    assert!(
                        finger.state().covered,
                        "{panel}: {x} x {y} does not cover {page}"
                    );
                    finger.screen.glass.slide(AWAY.0, AWAY.1);
                    finger.screen.glass.touch(AWAY.0, AWAY.1, false);
                    assert!(!finger.state().covered);
                }
                let (x, y) = key.centre();
                finger.tap(x, y);
                finger.expect("waiting");
            }
        };
        std::thread::spawn(each).join().expect("see above");
    }
}
