//! All that is remembered of a visitor. Replacing it by a fresh one forgets them; nothing else has to be done.

use super::{Address, Mash};
use crate::guide::{Nation, Reader, TermId};
use crate::locale::Tag;
use crate::site::{Site, Verdict};

/// One visit. `State::fresh` is both the beginning and the wipe.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    pub place: Place,
    /// Where Back leads, the latest last.
    pub trail: Vec<Place>,
    pub language: Tag,
    pub nation: Nation,
    /// Whether what is meant for staff may be seen.
    pub staff: bool,
    pub theme: Theme,
    pub text_size: TextSize,
    /// Whose helplines are listed.
    pub reader: Reader,
    /// Which of them.
    pub filter: Filter,
    /// Whom a visitor would like as interpreter.
    pub interpreter: Interpreter,
    /// Whether the English stands beside a translation.
    pub english_beside: bool,
    pub over: Option<Over>,
    /// While Clear screen is held down, nothing of the page is seen.
    pub covered: bool,
    /// While the screen asks whether anybody is still there, nothing of the page is seen either.
    pub asking: bool,
    /// The keys that may yet clear the screen.
    pub keys: Mash,
    /// Whole minutes on the waiting screen; outside the place's hours it is late at once.
    pub minutes: u32,
}

impl State {
    /// A visit that has not begun: the waiting screen, with the site's own settings.
    pub fn fresh(site: &Site) -> State {
        State {
            place: Place::top(Address::Waiting),
            trail: Vec::new(),
            language: site.language.parse().unwrap_or_else(|_| Tag::english()),
            nation: site.nation,
            staff: site.edition.is_staff(),
            theme: Theme::Light,
            text_size: TextSize::Standard,
            reader: Reader::YoungPerson,
            filter: Filter::default(),
            interpreter: Interpreter::Either,
            english_beside: false,
            over: None,
            covered: false,
            asking: false,
            keys: Mash::default(),
            minutes: 0,
        }
    }

    /// How pages are set now.
    pub fn setting(&self) -> Setting {
        Setting {
            language: self.language.clone(),
            text_size: self.text_size,
            english_beside: self.english_beside,
        }
    }

    /// The block to keep in sight, where the page was last seen in another setting.
    pub fn anchor(&self) -> Option<usize> {
        let anchor = self.place.anchor.as_ref()?;
        (anchor.setting != self.setting()).then_some(anchor.block)
    }

    /// Notes which page is seen, and what stands at its top.
    pub fn see(&mut self, page: usize, block: Option<usize>) {
        let setting = self.setting();
        self.place.page = page;
        self.place.anchor = block.map(|block| Anchor { block, setting });
    }
}

/// An address and the page of it that is open, from 0. `LAST_PAGE` stands for the last, however many there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub address: Address,
    pub page: usize,
    /// What stood at the top of that page when it was last seen.
    pub anchor: Option<Anchor>,
    /// Where the place is a number to remember, how far that has come.
    pub recall: Recall,
    /// Where the place is the staff door, what is typed at it.
    pub pad: Pad,
}

/// The last page of a place, known only when it has been laid out.
pub const LAST_PAGE: usize = usize::MAX;

impl Place {
    /// The first page of `address`.
    pub fn top(address: Address) -> Place {
        Place::at(address, 0)
    }

    /// A page of `address`.
    pub fn at(address: Address, page: usize) -> Place {
        Place {
            address,
            page,
            anchor: None,
            recall: Recall::Look,
            pad: Pad::default(),
        }
    }
}

/// The number pad of the staff door. It is forgotten with its place, and never follows into the trail.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Pad {
    /// The digits so far.
    pub typed: String,
    /// What the last try came to, until another digit is typed.
    pub answer: Option<Verdict>,
}

impl std::fmt::Debug for Pad {
    /// Never the digits.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pad({} digits, {:?})", self.typed.len(), self.answer)
    }
}

/// A block at the top of a page, by its number, and how the page was set. Set otherwise, the page's number
/// means other words; the block is the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    pub block: usize,
    pub setting: Setting,
}

/// Remembering a number: look at it, say it while it is covered, compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recall {
    Look,
    Say,
    Check,
}

impl Recall {
    /// What the one key leads to: covered and seen by turns.
    pub fn next(self) -> Recall {
        match self {
            Recall::Look | Recall::Check => Recall::Say,
            Recall::Say => Recall::Check,
        }
    }
}

/// What decides where pages break, apart from the glass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    pub language: Tag,
    pub text_size: TextSize,
    pub english_beside: bool,
}

/// A card over the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Over {
    Term(TermId),
    Nations,
    /// What the list of helplines is filtered by.
    Filter,
}

/// Which helplines are listed, besides whose they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub way: Option<Way>,
    pub free: bool,
    /// Only where somebody answers now, if the time is known.
    pub open_now: bool,
}

impl Filter {
    /// How many things it asks for.
    pub fn count(self) -> usize {
        usize::from(self.way.is_some()) + usize::from(self.free) + usize::from(self.open_now)
    }

    /// Whether it asks for `choice`.
    pub fn asks_for(self, choice: Choice) -> bool {
        match choice {
            Choice::Way(way) => self.way == Some(way),
            Choice::Free => self.free,
            Choice::OpenNow => self.open_now,
        }
    }

    /// Asks for `choice`, or no longer. Of the ways there is one at a time.
    pub fn turn(&mut self, choice: Choice) {
        match choice {
            Choice::Way(way) => self.way = (self.way != Some(way)).then_some(way),
            Choice::Free => self.free = !self.free,
            Choice::OpenNow => self.open_now = !self.open_now,
        }
    }
}

/// How a line is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    Phone,
    Text,
    Chat,
    /// British Sign Language.
    Sign,
}

/// One thing that a filter can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    Way(Way),
    Free,
    OpenNow,
}

impl Choice {
    pub const ALL: [Choice; 6] = [
        Choice::Way(Way::Phone),
        Choice::Way(Way::Text),
        Choice::Way(Way::Chat),
        Choice::Way(Way::Sign),
        Choice::Free,
        Choice::OpenNow,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Choice::Way(Way::Phone) => "by-phone",
            Choice::Way(Way::Text) => "by-text",
            Choice::Way(Way::Chat) => "by-chat",
            Choice::Way(Way::Sign) => "by-sign",
            Choice::Free => "free",
            Choice::OpenNow => "open-now",
        }
    }
}

/// Whom a visitor would like as interpreter, if that is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Interpreter {
    Woman,
    Man,
    Either,
}

impl Interpreter {
    pub const ALL: [Interpreter; 3] = [Interpreter::Woman, Interpreter::Man, Interpreter::Either];

    pub fn id(self) -> &'static str {
        match self {
            Interpreter::Woman => "woman",
            Interpreter::Man => "man",
            Interpreter::Either => "either",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Theme {
    Light,
    Dark,
    Strong,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Strong];

    pub fn id(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Strong => "strong",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextSize {
    Standard,
    Large,
    Largest,
}

impl TextSize {
    pub const ALL: [TextSize; 3] = [TextSize::Standard, TextSize::Large, TextSize::Largest];

    pub fn id(self) -> &'static str {
        match self {
            TextSize::Standard => "standard",
            TextSize::Large => "large",
            TextSize::Largest => "largest",
        }
    }
}
