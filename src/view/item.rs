//! The pieces that screens are made of: keys, panels and blocks, with strings ready to show.

use super::code::Code;
use super::teller::Phrase;
use std::borrow::Cow;
use std::slice;

/// A place's hue, or what kind of key it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Plain,
    Quiet,
    Primary,
    Urgent,
    Honey,
    Iris,
    Pine,
    Sky,
}

/// What stands before a line's hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Lamp {
    /// A clock: nothing is claimed.
    #[default]
    Hours,
    /// A dot: somebody answers now, or day and night.
    Open,
    /// A ring.
    Closed,
}

/// Something to press.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Item {
    pub label: Phrase,
    pub note: Phrase,
    /// A file of `ui/icons` without its ending; empty for none.
    pub icon: String,
    /// A number beside the words, or a chapter's number.
    pub figure: String,
    pub status: Phrase,
    pub lamp: Lamp,
    pub tone: Tone,
    /// What pressing it asks for: an address, or an id where the screen says so.
    pub address: String,
    pub chosen: bool,
    pub off: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum PanelKind {
    #[default]
    Plain,
    Quote,
    Callout,
    Do,
    Dont,
    /// The one for the nation the reader is in.
    Here,
    Fact,
    Sign,
    Law,
    /// Somebody of this place.
    Person,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Panel {
    pub kind: PanelKind,
    pub icon: String,
    pub label: Phrase,
    pub lines: Vec<Phrase>,
    pub bullets: bool,
    pub note: Phrase,
    /// A law's maximum or a person's number, in a column of its own where there is room.
    pub aside: Phrase,
    /// What must be known before the rest is believed: that a law is not in force yet.
    pub tag: Phrase,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum TextKind {
    Lead,
    #[default]
    Body,
    Strong,
    Quiet,
    Heading,
    /// A small heading over keys.
    Caption,
    Bullet,
}

/// Stages that overlap, as circles.
#[derive(Clone, Debug, PartialEq)]
pub struct Stages {
    pub names: Vec<Item>,
    /// Stands where all of them meet.
    pub together: Phrase,
    /// Stands under the picture.
    pub note: Phrase,
}

/// One piece of a page that is turned.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Text(TextKind, Phrase),
    Step(usize, Phrase),
    Panel(Panel),
    /// A question about a call and its answer, without a border.
    Fact(Panel),
    /// Two panels that stand side by side where there is room.
    Pair(Box<Panel>, Box<Panel>),
    Stages(Stages),
    /// Words to press, in columns.
    Words(Vec<Item>),
    /// The other sections of a chapter under a heading, in columns, where no rail beside the page shows them.
    Contents(Phrase, Vec<Item>),
    Key(Item),
    /// The answers to a question, beside each other where there is room.
    Answers(Vec<Item>),
    /// A helpline, with its number large.
    Line(Item),
    /// A code for a phone's camera, and what stands beside it.
    Code(Code, Vec<Phrase>),
}

impl Block {
    pub fn heading(phrase: Phrase) -> Block {
        Block::Text(TextKind::Heading, phrase)
    }

    /// The same with its running text in paragraphs of at least so many letters, where two languages are told or a panel has
    /// much to say: whoever turns the page then has read whole sentences, and what they say in English.
    pub fn in_paragraphs(&self, letters: usize) -> Vec<Cow<'_, Block>> {
        let panel = |it: &Panel| Panel {
            lines: Phrase::in_paragraphs(&it.lines, letters),
            ..it.clone()
        };
        let parts = |text: &Phrase, part: &dyn Fn(Phrase) -> Block| {
            let texts = Phrase::in_paragraphs(slice::from_ref(text), letters).into_iter();
            texts.map(|text| Cow::Owned(part(text))).collect()
        };
        match self {
            Block::Text(kind, text) if !self.heads() && !text.english.is_empty() => {
                parts(text, &|text| Block::Text(*kind, text))
            }
            Block::Step(number, text) if !text.english.is_empty() => {
                parts(text, &|text| Block::Step(*number, text))
            }
            Block::Panel(it) if !it.bullets => vec![Cow::Owned(Block::Panel(panel(it)))],
            Block::Fact(it) => vec![Cow::Owned(Block::Fact(panel(it)))],
            _ => vec![Cow::Borrowed(self)],
        }
    }

    /// Whether a page should not end after this piece.
    pub fn heads(&self) -> bool {
        matches!(self, Block::Text(TextKind::Heading | TextKind::Caption, _))
    }

    pub fn quiet(phrase: Phrase) -> Block {
        Block::Text(TextKind::Quiet, phrase)
    }
}
