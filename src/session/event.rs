//! Everything that can happen to a visit. The window's callbacks use the same words.

use super::{Address, Choice, Interpreter, Key, TextSize, Theme};
use crate::guide::{Nation, Reader};
use crate::locale::Tag;
use std::time::Duration;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A touch on the waiting screen.
    Wake,
    /// A minute has passed on the waiting screen. Whether the place is open now, where that is known.
    Minute {
        open: Option<bool>,
    },
    OpenAddress(Address),
    GoBack,
    /// The page turner shows this page of the place, from 0.
    ShowPage(usize),
    ChooseLanguage(Tag),
    ChooseNation(Nation),
    ChooseTheme(Theme),
    ChooseTextSize(TextSize),
    ChooseReader(Reader),
    /// Ask for only such helplines, or no longer.
    TurnFilter(Choice),
    ChooseInterpreter(Interpreter),
    /// Cover the number that is being remembered, or show it again.
    TurnNumber,
    /// A key of the number pad at the staff door.
    TypeDigit(u8),
    EraseDigit,
    /// Try the PIN that is typed; `second` counts from the start of the program.
    TryPin {
        second: u64,
    },
    /// Put the English beside a translation, or take it away.
    ToggleEnglish,
    OpenNations,
    OpenFilter,
    /// Close the card that lies over the page.
    CloseCard,
    /// Clear screen is touched: cover the page.
    ClearDown,
    /// Clear screen is let go inside: forget the visit.
    ClearUp,
    /// The finger slid off Clear screen: uncover the page.
    ClearCancelled,
    /// A key of a keyboard was pressed, `at` so long after the screen was started.
    KeyPressed {
        key: Key,
        at: Duration,
    },
    /// Nobody has touched the page for a while: cover it and ask.
    Idle,
    /// Nobody has answered: forget the visit.
    IdleOver,
    /// Somebody has: the page comes back as it was.
    StillHere,
}

impl Event {
    /// The choice of a nation by its id.
    pub fn choose_nation(id: &str) -> Option<Event> {
        id.parse().ok().map(Event::ChooseNation)
    }

    /// The choice of an interpreter by its id.
    pub fn choose_interpreter(id: &str) -> Option<Event> {
        Interpreter::ALL
            .into_iter()
            .find(|interpreter| interpreter.id() == id)
            .map(Event::ChooseInterpreter)
    }

    /// What the list of helplines is to be filtered by, by its id.
    pub fn turn_filter(id: &str) -> Option<Event> {
        Choice::ALL
            .into_iter()
            .find(|choice| choice.id() == id)
            .map(Event::TurnFilter)
    }

    /// The choice of whose helplines are listed, by the reader's id.
    pub fn choose_reader(id: &str) -> Option<Event> {
        Reader::ALL
            .into_iter()
            .find(|reader| reader.id() == id)
            .map(Event::ChooseReader)
    }
}
