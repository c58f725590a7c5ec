//! A small child at the glass and the keyboard: whatever is touched, slid over, pressed or left alone, in any order, the
//! window goes on, and clearing works.

use super::*;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;

const KEYS: [Key; 8] = [
    Key::Tab,
    Key::Return,
    Key::Space,
    Key::Escape,
    Key::DownArrow,
    Key::Backspace,
    Key::Shift,
    Key::F11,
];

#[test]
fn a_small_child_at_the_glass_breaks_nothing() {
    let mut finger = Finger::before("medium");
    let site = finger.screen.kiosk.desk().site().clone();
    let mut runner = TestRunner::deterministic();
    // What is done, where on the glass, which key, and for how many seconds.
    let acts = (0..12u32, 0.0..870f32, 0.0..544f32, 0..KEYS.len(), 0..90u64);
    let mut places = std::collections::BTreeSet::new();
    for _ in 0..3_000 {
        let act = acts.new_tree(&mut runner).expect("every draw gives an act");
        let (what, x, y, key, seconds) = act.current();
        match what {
            0..=6 => finger.tap(x, y),
            7 => {
                finger.down((x, y));
                finger.slide((870.0 - x, 544.0 - y));
                finger.wait(seconds);
                finger.up((870.0 - x, 544.0 - y));
            }
            // A finger that was never put down, or is never taken away.
            8 => finger.up((x, y)),
            9 => finger.down((x, y)),
            10 => finger.type_key(KEYS[key]),
            _ => finger.wait(seconds),
        }
        places.insert(finger.state().place.address.to_string());
    }
    assert!(places.len() > 20, "it came no further than {places:?}");
    finger.up((1.0, 1.0));
    for _ in 0..3 {
        finger.type_key(Key::Shift);
    }
    let state = State {
        minutes: 0,
        covered: false,
        ..finger.state()
    };
    assert_eq!(state, State::fresh(&site));
}
