//! The staff door, from the hash in the file to the end of the visit: the right PIN opens it, wrong ones cost time,
//! clearing the screen gives no new tries, and nothing typed outlives the visit.

use super::*;
use pocket_guide::clock::Clock;
use pocket_guide::session::{Address, Event, Place, State};
use pocket_guide::site::{Door, Pin, Verdict};
use pocket_guide::view::{Desk, Screen};

const PIN: &str = "314159";

/// Hashing takes a while, so it is done once.
static HASH: LazyLock<String> = LazyLock::new(|| {
    let pin: Pin = PIN.parse().expect("six digits are a PIN");
    pin.hash(*b"a salt for tests")
        .expect("there is memory for it")
});

/// A screen with a staff door, and a visitor on Home.
struct Visit {
    desk: Desk,
    state: State,
}

impl Visit {
    fn new() -> Visit {
        let line = format!("edition = \"both\"\npin = \"{}\"", *HASH);
        let text = good_with("edition = \"public\"", &line);
        let site = site_of(&text);
        assert_eq!(told(&site.left_out), "");
        let desk = Desk::open(Box::new(assets::embedded), site).expect("see tests/content.rs");
        let mut visit = Visit {
            state: State::fresh(desk.site()),
            desk,
        };
        visit.send(Event::Wake);
        visit.send(Event::ChooseLanguage("en-GB".parse().expect("a tag")));
        visit
    }

    fn send(&mut self, event: Event) {
        self.desk.update(&mut self.state, event);
    }

    /// Walks to the door by its keys.
    fn stand_at_the_door(&mut self) {
        self.send(Event::OpenAddress(Address::Privacy));
        self.send(Event::OpenAddress(Address::Staff));
        assert_eq!(self.state.place.address, Address::Staff);
    }

    fn type_in(&mut self, digits: &str, second: u64) {
        for digit in digits.bytes() {
            self.send(Event::TypeDigit(digit - b'0'));
        }
        self.send(Event::TryPin { second });
    }

    /// What the door says now.
    fn answer(&mut self) -> String {
        match self.desk.view(&self.state, &Clock::Untrusted).screen {
            Screen::StaffDoor(door) => door.answer.text.replace(['\u{2068}', '\u{2069}'], ""),
            other => panic!("this is no staff door: {other:?}"),
        }
    }
}

#[test]
fn the_right_pin_shows_what_is_for_staff_until_the_screen_is_cleared() {
    let mut visit = Visit::new();
    assert!(!visit.state.staff);
    assert!(!visit.desk.can_open(&visit.state, &Address::Status));
    visit.stand_at_the_door();
    visit.type_in(PIN, 5);
    assert!(visit.state.staff);
    assert_eq!(visit.state.place.address, Address::Status);
    assert!(
        !visit.desk.can_open(&visit.state, &Address::Staff),
        "whoever is in needs no door"
    );
    visit.send(Event::GoBack);
    assert_eq!(
        visit.state.place.address,
        Address::Privacy,
        "back leads to where they came from"
    );
    visit.send(Event::ClearDown);
    visit.send(Event::ClearUp);
    assert_eq!(visit.state, State::fresh(visit.desk.site()));
    assert!(!visit.state.staff);
}

#[test]
fn a_wrong_pin_opens_nothing_and_from_the_third_on_costs_time_that_doubles() {
    let mut visit = Visit::new();
    visit.stand_at_the_door();
    for second in [1, 2] {
        visit.type_in("000000", second);
        assert_eq!(visit.answer(), "That is not the PIN");
    }
    visit.type_in("000000", 3);
    assert_eq!(visit.answer(), "That is not the PIN. Seconds to wait: 30");
    visit.type_in(PIN, 32);
    assert_eq!(
        visit.answer(),
        "Too soon. Seconds to wait: 1",
        "not even the right one is heard"
    );
    visit.type_in("000000", 33);
    assert_eq!(visit.answer(), "That is not the PIN. Seconds to wait: 60");
    // Clearing the screen gives nobody new tries.
    visit.send(Event::ClearDown);
    visit.send(Event::ClearUp);
    visit.send(Event::Wake);
    visit.stand_at_the_door();
    visit.type_in(PIN, 92);
    assert!(!visit.state.staff);
    visit.type_in(PIN, 93);
    assert!(visit.state.staff);
}

#[test]
fn what_is_typed_is_forgotten_with_its_place_and_never_told() {
    let mut visit = Visit::new();
    visit.stand_at_the_door();
    for digit in [3, 1, 4] {
        visit.send(Event::TypeDigit(digit));
    }
    visit.send(Event::EraseDigit);
    let view = visit.desk.view(&visit.state, &Clock::Untrusted);
    let Screen::StaffDoor(door) = &view.screen else {
        panic!("this is the staff door");
    };
    assert_eq!(door.typed, 2);
    assert!(
        !format!("{view:?}{:?}", visit.state).contains("31"),
        "nobody may read the digits"
    );
    visit.send(Event::OpenAddress(Address::Languages));
    assert!(
        visit
            .state
            .trail
            .iter()
            .all(|place| place.pad.typed.is_empty())
    );
    visit.send(Event::GoBack);
    assert_eq!(visit.state.place, Place::top(Address::Staff));
}

#[test]
fn the_door_is_there_only_where_the_file_puts_it() {
    for edition in [Edition::Public, Edition::Staff] {
        let site = Site {
            edition,
            ..Site::default()
        };
        let desk = Desk::open(Box::new(assets::embedded), site).expect("see tests/content.rs");
        let state = State::fresh(desk.site());
        assert!(!desk.can_open(&state, &Address::Staff), "{edition:?}");
    }
}

#[test]
fn a_door_hears_again_after_its_wait_and_forgets_the_count_when_it_opens() {
    let door = Door::new(&HASH).expect("we made the hash");
    for second in 0..3 {
        assert!(matches!(
            door.try_at(second, "000000"),
            Verdict::Wrong { .. }
        ));
    }
    assert_eq!(door.try_at(31, PIN), Verdict::TooSoon { wait: 1 });
    assert_eq!(door.try_at(32, PIN), Verdict::Right);
    assert_eq!(door.try_at(33, "000000"), Verdict::Wrong { wait: 0 });
}

#[test]
fn a_pin_is_six_to_twelve_digits_and_its_hash_does_not_hold_it() {
    for no_pin in ["", "12345", "1234567890123", "12345a", "１２３４５６"] {
        assert!(no_pin.parse::<Pin>().is_err(), "{no_pin}");
    }
    assert!(
        HASH.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
        "{}",
        *HASH
    );
    assert!(!HASH.contains(PIN));
    let pin: Pin = PIN.parse().expect("six digits are a PIN");
    assert!(!format!("{pin:?}").contains('3'));
}
