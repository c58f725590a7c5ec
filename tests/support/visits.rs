//! Events of any kind in any order, for the tests of what holds whatever a visitor did before.

use pocket_guide::guide::{Guide, Nation, Reader};
use pocket_guide::session::{Address, Choice, Event, Interpreter, Key, LAST_PAGE, TextSize, Theme};
use proptest::prelude::*;
use proptest::sample::select;
use std::time::Duration;

/// Everything in a guide that has an address, for everyone or not, and some that is nowhere.
pub fn addresses(guide: &Guide) -> Vec<Address> {
    let mut all = Address::all(guide);
    let nowhere = [
        "advice/nowhere",
        "guide/nowhere/at-all",
        "helplines/nowhere",
        "glossary/nowhere",
    ];
    all.extend(nowhere.map(|it| it.parse().expect("it has the shape of an address")));
    all
}

/// A key, pressed within two minutes of the start.
pub fn any_key() -> impl Strategy<Value = Event> {
    let key = prop_oneof![
        2 => Just(Key::Shift),
        1 => Just(Key::Enter),
        2 => prop::char::range('a', 'f').prop_map(Key::Other),
    ];
    (key, 0..120_000u64).prop_map(|(key, at)| Event::KeyPressed {
        key,
        at: Duration::from_millis(at),
    })
}

pub fn any_event(guide: &Guide) -> impl Strategy<Value = Event> + use<> {
    let fixed = [
        Event::Wake,
        Event::Minute { open: None },
        Event::Minute { open: Some(false) },
        Event::GoBack,
        Event::ToggleEnglish,
        Event::TurnNumber,
        Event::TypeDigit(7),
        Event::EraseDigit,
        Event::TryPin { second: 1 },
        Event::OpenNations,
        Event::OpenFilter,
        Event::CloseCard,
        Event::ClearDown,
        Event::ClearUp,
        Event::ClearCancelled,
        Event::Idle,
        Event::IdleOver,
        Event::StillHere,
    ];
    let tags = ["en-GB", "cy", "ar", "pl"].map(|it| it.parse().expect("a tag"));
    prop_oneof![
        6 => select(addresses(guide)).prop_map(Event::OpenAddress),
        3 => select(fixed.to_vec()),
        1 => any_key(),
        1 => prop_oneof![0..9usize, Just(LAST_PAGE)].prop_map(Event::ShowPage),
        1 => select(tags.to_vec()).prop_map(Event::ChooseLanguage),
        1 => select(Nation::ALL.to_vec()).prop_map(Event::ChooseNation),
        1 => select(Theme::ALL.to_vec()).prop_map(Event::ChooseTheme),
        1 => select(TextSize::ALL.to_vec()).prop_map(Event::ChooseTextSize),
        1 => select(Reader::ALL.to_vec()).prop_map(Event::ChooseReader),
        1 => select(Choice::ALL.to_vec()).prop_map(Event::TurnFilter),
        1 => select(Interpreter::ALL.to_vec()).prop_map(Event::ChooseInterpreter),
    ]
}

pub fn visit(guide: &Guide) -> impl Strategy<Value = Vec<Event>> + use<> {
    prop::collection::vec(any_event(guide), 0..40)
}
