//! A screen that is left alone, and one with a keyboard: the page is covered in time, comes back as it was or is
//! forgotten, and no timer runs that need not. Time passes at once here; nobody waits for it.

use super::*;
use pocket_guide::session::{BLACK_AFTER, DIM_AFTER, Over};
use pocket_guide::site::Edition;
use slint::platform::duration_until_next_timer_update;

/// Pages of every kind, the last ones with a card over them or turned.
const PAGES: [&str; 9] = [
    "home",
    "advice",
    "advice/not-your-fault",
    "guide/definition",
    "helplines",
    "helplines/childline/remember",
    "emergency",
    "interpreter",
    "glossary/grooming",
];

/// The longest that a page is left, and a second.
const LONGEST: u64 = 241;

impl Finger {
    /// After how many seconds the page is covered, to five seconds.
    fn patience(&mut self) -> u64 {
        for waited in (5..=245).step_by(5) {
            self.wait(5);
            if self.state().asking {
                return waited;
            }
        }
        panic!("the page was never covered");
    }

    /// Nobody touches the page until it is covered; the picture of the cover.
    fn walk_away(&mut self) -> Picture {
        self.wait(LONGEST);
        assert!(self.state().asking);
        self.picture()
    }
}

#[test]
fn a_page_that_nobody_touches_is_covered_whatever_it_is() {
    let mut finger = Finger::before("medium");
    for language in ["en-GB", "ar"] {
        finger.go("still-there", language);
        let cover = finger.picture();
        for page in PAGES {
            finger.go(page, language);
            assert!(
                finger.walk_away() == cover,
                "{page} in {language} shows through the cover"
            );
        }
    }
}

#[test]
fn a_touch_anywhere_brings_back_exactly_what_was_there() {
    let mut finger = Finger::before("medium");
    for page in PAGES {
        finger.go(page, "ar");
        finger.screen.kiosk.send(Event::ShowPage(1));
        if page == "guide/definition" {
            finger.screen.kiosk.send(Event::OpenNations);
            assert_eq!(finger.state().over, Some(Over::Nations));
        }
        let (state, picture) = (finger.state(), finger.picture());
        finger.walk_away();
        // Where the page has a key, and where Clear screen stands.
        for at in [(150.0, 250.0), (820.0, 510.0)] {
            finger.wait(25);
            finger.down(at);
            assert!(finger.state().asking, "it acts when the finger is lifted");
            finger.up(at);
            assert_eq!(finger.state(), state, "{page} is not what it was");
            assert!(finger.picture() == picture, "{page} is not what it was");
            finger.walk_away();
        }
    }
}

#[test]
fn the_key_on_the_cover_brings_the_page_back_too() {
    let mut finger = Finger::at("small", "guide/definition", "ar");
    let (state, picture) = (finger.state(), finger.picture());
    finger.walk_away();
    let here = finger.view().still.here.text;
    finger.press(&here);
    assert_eq!(finger.state(), state);
    assert!(finger.picture() == picture);
}

#[test]
fn a_visit_that_nobody_comes_back_to_is_forgotten() {
    let mut finger = Finger::before("medium");
    let fresh = finger.picture();
    for page in PAGES {
        finger.go(page, "ar");
        finger.walk_away();
        finger.wait(29);
        assert!(finger.state().asking, "{page} is kept for thirty seconds");
        finger.wait(2);
        assert_eq!(
            finger.state(),
            State::fresh(finger.screen.kiosk.desk().site()),
            "after {page}"
        );
        assert!(finger.picture() == fresh, "after {page} the screen differs");
    }
}

#[test]
fn a_page_that_says_more_is_left_alone_for_longer() {
    let mut finger = Finger::at("medium", "display", "en-GB");
    assert_eq!(finger.patience(), 60);
    finger.go("guide/definition", "en-GB");
    let long = finger.patience();
    assert!(
        (70..=240).contains(&long),
        "{long} s for a page full of words"
    );
    // The same words, fewer of them to a page.
    finger.go("guide/definition", "en-GB");
    let large = pocket_guide::session::TextSize::Largest;
    finger.screen.kiosk.send(Event::ChooseTextSize(large));
    finger.screen.glass.draw();
    let larger = finger.patience();
    assert!(
        larger < long,
        "{larger} s for fewer words than for {long} s"
    );
}

#[test]
fn every_touch_begins_the_time_anew_also_beside_the_keys() {
    // There is little to read: it is left for a minute.
    let mut finger = Finger::at("medium", "display", "en-GB");
    let language = finger.view().shelf.language.text;
    for _ in 0..3 {
        finger.wait(55);
        // The very edge of the glass, where no key is.
        finger.tap(2.0, 2.0);
        finger.expect("display");
        finger.wait(55);
        finger.press(&language);
        finger.back();
        finger.expect("display");
        assert!(!finger.state().asking);
    }
    finger.wait(59);
    assert!(!finger.state().asking);
    finger.wait(2);
    assert!(finger.state().asking);
}

#[test]
fn a_finger_that_rests_on_a_key_is_somebody_and_a_thing_that_leans_on_it_is_not() {
    let mut finger = Finger::at("medium", "home", "en-GB");
    let door = finger.doors().remove(0);
    let at = finger.key(&door).centre();
    finger.down(at);
    finger.wait(200);
    assert!(!finger.state().asking, "somebody is there");
    finger.up(at);
    finger.expect("advice");
    finger.go("home", "en-GB");
    finger.down(at);
    finger.wait(LONGEST);
    assert!(finger.state().asking);
    finger.wait(31);
    finger.expect("waiting");
}

#[test]
fn what_never_lets_go_of_clear_screen_clears_it() {
    let mut finger = Finger::at("medium", "guide/definition", "ar");
    finger.hold_clear();
    finger.wait(200);
    assert!(finger.state().covered);
    finger.wait(41);
    finger.expect("waiting");
    assert_eq!(
        finger.state(),
        State::fresh(finger.screen.kiosk.desk().site())
    );
}

#[test]
fn the_site_can_give_its_readers_more_time() {
    let site = Site {
        idle_scale: 3.0,
        ..Site::default()
    };
    let mut finger = Finger {
        screen: common::open(Glass::of(1280, 800), site),
    };
    finger.go("display", "en-GB");
    finger.wait(179);
    assert!(!finger.state().asking);
    finger.wait(2);
    assert!(finger.state().asking);
    finger.wait(89);
    assert!(finger.state().asking);
    finger.wait(2);
    finger.expect("waiting");
}

#[test]
fn one_timer_runs_at_most_and_none_on_a_dark_screen() {
    let mut finger = Finger::at("medium", "display", "en-GB");
    let next = || duration_until_next_timer_update().map(|it| it.as_secs());
    assert!(
        next().is_some_and(|it| (55..=60).contains(&it)),
        "{:?}",
        next()
    );
    finger.walk_away();
    assert!(
        next().is_some_and(|it| (25..=30).contains(&it)),
        "{:?}",
        next()
    );
    finger.wait(31);
    for minute in 1..=BLACK_AFTER {
        assert!(
            next().is_some_and(|it| (50..=60).contains(&it)),
            "{:?}",
            next()
        );
        finger.wait(60);
        assert_eq!(finger.state().minutes, minute);
    }
    assert_eq!(next(), None, "a dark screen wakes nothing");
}

#[test]
fn the_waiting_screen_moves_a_little_every_minute_then_dims_and_goes_dark() {
    let mut finger = Finger::before("medium");
    let mut pictures = vec![finger.picture()];
    for _ in 1..=BLACK_AFTER {
        finger.wait(60);
        let picture = finger.picture();
        assert!(!pictures.contains(&picture), "the same as before");
        pictures.push(picture);
    }
    let light = |minute: u32| {
        let picture = &pictures[minute as usize];
        picture.iter().map(|it| u64::from(*it)).sum::<u64>()
    };
    assert!(light(DIM_AFTER) < light(DIM_AFTER - 1) / 2, "it dims");
    assert_eq!(light(BLACK_AFTER), 0, "it is black");
    finger.wait(600);
    assert_eq!(finger.state().minutes, BLACK_AFTER, "and stays so");
    finger.tap(300.0, 200.0);
    finger.expect("waiting");
    finger.tap(300.0, 200.0);
    finger.expect("home");
}

#[test]
fn shift_three_times_clears_from_every_page_and_from_the_cover() {
    let mut finger = Finger::before("medium");
    let fresh = finger.picture();
    for away in [false, true] {
        for page in PAGES {
            finger.go(page, "ar");
            if away {
                finger.walk_away();
            }
            let before = finger.picture();
            finger.type_key(Key::Shift);
            finger.type_key(Key::ShiftR);
            assert!(finger.picture() == before, "twice is not enough");
            finger.type_key(Key::Shift);
            assert_eq!(
                finger.state(),
                State::fresh(finger.screen.kiosk.desk().site())
            );
            assert!(finger.picture() == fresh, "after {page} the screen differs");
        }
    }
}

#[test]
fn a_hand_on_the_keyboard_clears_and_one_key_does_not() {
    let mut finger = Finger::at("medium", "guide/definition", "ar");
    let before = finger.picture();
    for letter in ["a", "a", "A", "a", "a"] {
        finger.screen.glass.key(letter);
    }
    assert!(finger.picture() == before, "one key, however often");
    for letter in ["s", "d", "f", "g"] {
        finger.screen.glass.key(letter);
    }
    finger.expect("waiting");
}

#[test]
fn the_keyboard_clears_after_the_key_that_had_the_focus_is_gone() {
    let mut finger = Finger::at_home("medium");
    // By Tab and Return alone, so that the focus is on a key of a page that has gone.
    finger.type_key(Key::Tab);
    finger.type_key(Key::Return);
    let place = finger.state().place;
    assert_ne!(
        place.address,
        Address::Home,
        "Tab reached a key and Return pressed it"
    );
    for _ in 0..3 {
        finger.type_key(Key::Shift);
    }
    finger.expect("waiting");
}

#[test]
fn the_key_that_brings_the_page_back_presses_nothing_on_it() {
    let mut finger = Finger::at_home("medium");
    finger.type_key(Key::Tab);
    let (state, picture) = (finger.state(), finger.picture());
    finger.walk_away();
    finger.type_key(Key::Return);
    assert_eq!(
        State {
            keys: state.keys.clone(),
            ..finger.state()
        },
        state,
        "Return was for the cover alone"
    );
    // The ring is gone with the focus; the page is the same.
    finger.go("home", "en-GB");
    assert!(finger.picture() != picture);
    finger.expect("home");
}

#[test]
fn return_begins_a_visit_where_there_is_a_keyboard() {
    let mut finger = Finger::before("medium");
    finger.type_key(Key::Return);
    finger.expect("home");
}

#[test]
fn a_staff_screen_forgets_as_well() {
    let site = Site {
        edition: Edition::Staff,
        ..Site::default()
    };
    let mut finger = Finger {
        screen: common::open(Glass::of(1280, 800), site),
    };
    let fresh = finger.picture();
    finger.go("status", "en-GB");
    finger.walk_away();
    finger.wait(31);
    assert!(finger.picture() == fresh);
}
