//! The staff door under a finger: digits in their order whatever the language, dots for what is typed, and everything
//! gone when the screen is cleared.

use super::*;
use pocket_guide::site::{Door, Edition, Pin};

const PIN: &str = "271828";

/// Before the door of a place that has one.
fn at_the_door(panel: &str, language: &str) -> Finger {
    let (_, w, h) = PANELS
        .into_iter()
        .find(|(name, _, _)| *name == panel)
        .expect("a panel of the list");
    let pin: Pin = PIN.parse().expect("six digits are a PIN");
    let hash = pin
        .hash(*b"a salt for tests")
        .expect("there is memory for it");
    let site = Site {
        edition: Edition::Both,
        door: Some(Door::new(&hash).expect("we made the hash")),
        ..Site::default()
    };
    let mut finger = Finger {
        screen: common::open(Glass::of(w, h), site),
    };
    finger.go("staff", language);
    finger
}

impl Finger {
    fn type_in(&mut self, digits: &str) {
        for digit in digits.chars() {
            let key = self.key(&digit.to_string());
            let (x, y) = key.centre();
            self.tap(x, y);
        }
    }

    fn door(&self) -> pocket_guide::view::StaffDoor {
        match self.view().screen {
            Shown::StaffDoor(door) => door,
            other => panic!("this is no staff door: {other:?}"),
        }
    }
}

/// Looks at the pad of one panel.
fn look(panel: &str, language: &str) {
    let finger = at_the_door(panel, language);
    let keys: Vec<Rect> = (0..=9)
        .map(|digit| finger.key(&digit.to_string()))
        .collect();
    for key in &keys {
        assert!(key.w >= 65.5 && key.h >= 65.5, "{panel}: {key:?}");
    }
    for row in [[1, 2, 3], [4, 5, 6], [7, 8, 9]] {
        assert!(keys[row[0]].x < keys[row[1]].x && keys[row[1]].x < keys[row[2]].x);
    }
    assert!(keys[1].y < keys[4].y && keys[4].y < keys[7].y && keys[7].y < keys[0].y);
    assert!((keys[0].x - keys[8].x).abs() < 1.0);
}

#[test]
fn the_pad_is_large_enough_on_small_glass_and_its_digits_keep_their_order_from_right_to_left() {
    look("small", "ar");
}

#[test]
fn the_pad_is_large_enough_on_upright_glass() {
    look("upright", "cy");
}

#[test]
fn the_digits_keep_their_order_on_medium_glass() {
    look("medium", "ar");
}

#[test]
fn a_pin_is_typed_corrected_and_tried_with_a_finger() {
    let mut finger = at_the_door("medium", "en-GB");
    let empty = finger.picture();
    finger.type_in("2719");
    assert_eq!(finger.door().typed, 4);
    assert!(finger.picture() != empty, "each digit leaves a dot");
    finger.press("Delete");
    assert_eq!(finger.door().typed, 3);
    finger.press("Open");
    assert_eq!(finger.door().answer.text, "That is not the PIN");
    assert_eq!(finger.door().typed, 0);
    finger.type_in(PIN);
    finger.press("Open");
    finger.expect("status");
    assert!(finger.state().staff);
    let clear = finger.key("Clear screen").centre();
    finger.down(clear);
    finger.up(clear);
    assert_eq!(
        finger.state(),
        State::fresh(finger.screen.kiosk.desk().site())
    );
    assert!(!finger.state().staff);
}

#[test]
fn what_is_typed_looks_the_same_whatever_it_is() {
    let mut finger = at_the_door("small", "en-GB");
    finger.type_in("123456");
    let one = finger.picture();
    for _ in 0..6 {
        finger.press("Delete");
    }
    finger.type_in("908172");
    assert!(
        finger.picture() == one,
        "over a shoulder, only the count is seen"
    );
}
