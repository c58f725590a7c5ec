//! How many words there are to read, so that a page that says much is left alone for longer. Words stand between spaces;
//! a language that writes without them would be counted as quick to read.

use super::item::{Block, Item, Panel};
use super::teller::Phrase;
use super::{OverCard, Screen, View};

impl View {
    /// The words on the screen besides those of its column of blocks, of which the window shows one page at a time. What
    /// stands on every page, such as the bar, is not read again and is not counted.
    pub fn words(&self) -> usize {
        self.screen.words() + self.over.as_ref().map_or(0, OverCard::words)
    }
}

impl Screen {
    fn words(&self) -> usize {
        match self {
            Screen::Home(it) => {
                phrases([&it.title, &it.subtitle, &it.place, &it.about]) + items(&it.doors)
            }
            Screen::Grid(it) => {
                phrases([&it.title, &it.subtitle]) + items(&it.items) + items(&it.links)
            }
            Screen::Card(it) => phrases([&it.count, &it.title, &it.talk, &it.next]),
            Screen::Document(it) => {
                phrases([&it.kicker, &it.title, &it.section, &it.nation, &it.stamp])
                    + items(&it.rail)
            }
            Screen::Helplines(it) => phrases([&it.title]) + items(&it.readers) + it.filter.words(),
            // What stands beside the number where there is room; elsewhere it is in the column.
            Screen::Helpline(it) => {
                phrases([&it.name, &it.purpose, &it.facts_title])
                    + it.chunks.len()
                    + it.remember.words()
                    + it.first.iter().map(Block::words).sum::<usize>()
            }
            Screen::Remember(it) => {
                phrases([
                    &it.name,
                    &it.lead,
                    &it.how,
                    &it.say,
                    &it.spoken,
                    &it.key,
                    &it.keeps,
                    &it.code_title,
                    &it.code_note,
                ]) + it.chunks.len()
            }
            Screen::Interpreter(it) => {
                phrases([&it.title, &it.who])
                    + phrases(it.own.iter().chain(&it.english))
                    + items(&it.choices)
            }
            Screen::Emergency(it) => {
                phrases([
                    &it.title,
                    &it.free,
                    &it.cannot_call,
                    &it.speak,
                    &it.silent,
                    &it.deaf,
                    &it.unsure,
                ]) + phrases(it.speak_steps.iter().chain(&it.silent_steps))
            }
            Screen::Display(it) => {
                phrases([&it.title, &it.note, &it.size_title, &it.colour_title])
                    + items(&it.sizes)
                    + items(&it.colours)
            }
            Screen::StaffDoor(it) => {
                phrases([&it.title, &it.text, &it.answer, &it.erase, &it.enter])
            }
            // Nobody has anything to read there.
            Screen::Waiting(_) | Screen::StillThere | Screen::Cleared | Screen::Lifeboat => 0,
        }
    }
}

impl OverCard {
    fn words(&self) -> usize {
        phrases([&self.caption, &self.title, &self.text, &self.close]) + items(&self.choices)
    }
}

impl Block {
    pub fn words(&self) -> usize {
        match self {
            Block::Text(_, phrase) | Block::Step(_, phrase) => phrase.words(),
            Block::Panel(it) | Block::Fact(it) => it.words(),
            Block::Pair(first, second) => first.words() + second.words(),
            Block::Stages(it) => items(&it.names) + phrases([&it.together, &it.note]),
            Block::Contents(heading, list) => heading.words() + items(list),
            Block::Words(list) | Block::Answers(list) => items(list),
            Block::Code(_, beside) => phrases(beside),
            Block::Key(it) | Block::Line(it) => it.words(),
        }
    }
}

impl Panel {
    pub fn words(&self) -> usize {
        phrases(
            self.lines
                .iter()
                .chain([&self.label, &self.note, &self.aside, &self.tag]),
        )
    }
}

impl Item {
    pub fn words(&self) -> usize {
        phrases([&self.label, &self.note, &self.status]) + spaced(&self.figure)
    }
}

impl Phrase {
    /// Its own words, and the English that stands with them.
    pub fn words(&self) -> usize {
        spaced(&self.text) + spaced(&self.english)
    }
}

fn phrases<'a>(all: impl IntoIterator<Item = &'a Phrase>) -> usize {
    all.into_iter().map(Phrase::words).sum()
}

fn items(all: &[Item]) -> usize {
    all.iter().map(Item::words).sum()
}

fn spaced(text: &str) -> usize {
    text.split_whitespace().count()
}
