//! Everything that can happen to a visit. The window's callbacks use the same words.

use super::{Address, Interpreter, TextSize, Theme};
use crate::guide::{Nation, Reader};
use crate::locale::Tag;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A touch on the waiting screen.
    Wake,
    /// A minute has passed on the waiting screen.
    Minute,
    OpenAddress(Address),
    GoBack,
    /// The page turner shows this page of the place, from 0.
    ShowPage(usize),
    ChooseLanguage(Tag),
    ChooseNation(Nation),
    ChooseTheme(Theme),
    ChooseTextSize(TextSize),
    ChooseReader(Reader),
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
    /// Close the card that lies over the page.
    CloseCard,
    /// Clear screen is touched: cover the page.
    ClearDown,
    /// Clear screen is let go inside: forget the visit.
    ClearUp,
    /// The finger slid off Clear screen: uncover the page.
    ClearCancelled,
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

    /// The choice of whose helplines are listed, by the reader's id.
    pub fn choose_reader(id: &str) -> Option<Event> {
        Reader::ALL
            .into_iter()
            .find(|reader| reader.id() == id)
            .map(Event::ChooseReader)
    }
}
