//! Everything that a view says and everything that can be pressed on it, for the tests that look at all views alike.
//! A text that every such screen must have is `Must`; one that some have is `May`.

use pocket_guide::view::{Block, Item, Panel, Phrase, Screen, View};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wish {
    Must,
    May,
}
use Wish::{May, Must};

/// What a view holds, each with the name of its part.
#[derive(Default)]
pub struct Walk<'a> {
    pub phrases: Vec<(String, Wish, &'a Phrase)>,
    /// Texts without a voice of their own: numbers, names, times.
    pub plain: Vec<(String, Wish, &'a str)>,
    /// Keys that open an address; the others choose something by an id.
    pub doors: Vec<(String, &'a Item)>,
}

impl<'a> Walk<'a> {
    /// Everything of the view.
    pub fn view(view: &'a View) -> Walk<'a> {
        let mut walk = Walk::page(view);
        let shelf = &view.shelf;
        for (name, phrase) in [
            ("home", &shelf.home),
            ("back", &shelf.back),
            ("language", &shelf.language),
            ("display", &shelf.display),
            ("clear", &shelf.clear),
            ("clear-short", &shelf.clear_short),
            ("danger", &shelf.danger),
            ("line-note", &shelf.line_note),
            ("previous-page", &shelf.previous_page),
            ("next-page", &shelf.next_page),
        ] {
            walk.say(&format!("shelf {name}"), Must, phrase);
        }
        walk.plain
            .push(("shelf danger-number".into(), Must, &shelf.danger_number));
        walk.plain
            .push(("shelf line-number".into(), Must, &shelf.line_number));
        walk.say("cleared-text", Must, &view.cleared_text);
        for phrase in [&view.still.title, &view.still.text, &view.still.here] {
            walk.say("still", Must, phrase);
        }
        walk.say("draft-notice", Must, &view.draft_notice);
        walk.say("draft-key", Must, &view.draft_key);
        walk
    }

    /// The page and the card over it, without the shelf and the covers.
    pub fn page(view: &'a View) -> Walk<'a> {
        let mut walk = Walk::default();
        walk.screen(&view.screen);
        if let Some(over) = &view.over {
            walk.say("over caption", Must, &over.caption);
            walk.say("over title", Must, &over.title);
            walk.say("over text", Must, &over.text);
            walk.say("over close", Must, &over.close);
            // On the choice of nation these are ids, on a word's card an address.
            let ids = over.choices.len() > 1;
            walk.items("over choice", &over.choices, !ids);
        }
        walk
    }

    fn screen(&mut self, screen: &'a Screen) {
        match screen {
            Screen::Waiting(it) => {
                self.say("greeting", Must, &it.greeting);
                self.say("welcome", Must, &it.welcome);
                self.say("start", Must, &it.start);
                it.others
                    .iter()
                    .for_each(|other| self.say("other greeting", Must, other));
                self.plain.push(("place".into(), May, &it.place));
                self.plain.push(("clock".into(), May, &it.clock));
            }
            Screen::Home(it) => {
                self.say("title", Must, &it.title);
                self.say("subtitle", Must, &it.subtitle);
                self.say("place", May, &it.place);
                self.say("about", Must, &it.about);
                it.doors
                    .iter()
                    .for_each(|door| self.say("door note", Must, &door.note));
                self.items("door", &it.doors, true);
            }
            Screen::Grid(it) => {
                self.say("title", Must, &it.title);
                self.say("subtitle", May, &it.subtitle);
                let addresses = it.kind != pocket_guide::view::GridKind::Languages;
                self.items("grid", &it.items, addresses);
                self.items("link", &it.links, true);
            }
            Screen::Card(it) => {
                self.say("count", Must, &it.count);
                self.say("title", Must, &it.title);
                self.say("talk", Must, &it.talk);
                self.say("next", Must, &it.next);
                self.blocks(&it.blocks);
            }
            Screen::Document(it) => {
                self.say("kicker", May, &it.kicker);
                self.say(
                    "title",
                    if it.kicker.text.is_empty() { Must } else { May },
                    &it.title,
                );
                self.say("section", May, &it.section);
                self.say("nation", May, &it.nation);
                self.say("nation-label", May, &it.nation_label);
                self.say("stamp", May, &it.stamp);
                self.say(
                    "rail-here",
                    if it.rail.is_empty() { May } else { Must },
                    &it.rail_here,
                );
                self.items("rail", &it.rail, true);
                self.blocks(&it.blocks);
            }
            Screen::Helplines(it) => {
                self.say("title", Must, &it.title);
                self.items("reader", &it.readers, false);
                self.item("filter", &it.filter, false);
                self.say("note", Must, &it.note);
                self.blocks(&it.lines);
            }
            Screen::Helpline(it) => {
                self.say("name", Must, &it.name);
                self.say("purpose", Must, &it.purpose);
                self.say("facts-title", Must, &it.facts_title);
                self.item("remember", &it.remember, true);
                self.blocks(&it.first);
                self.blocks(&it.facts);
                self.plain.push(("latin-name".into(), May, &it.latin_name));
                let address = if it.chunks.is_empty() { Must } else { May };
                self.plain.push(("address".into(), address, &it.address));
                it.chunks
                    .iter()
                    .for_each(|chunk| self.plain.push(("chunk".into(), Must, chunk)));
            }
            Screen::Remember(it) => {
                for phrase in [&it.name, &it.lead, &it.how, &it.say, &it.key, &it.keeps] {
                    self.say("remember", Must, phrase);
                }
                self.say("spoken", May, &it.spoken);
                let beside = if it.code.side > 0 { Must } else { May };
                self.say("code title", beside, &it.code_title);
                self.say("code note", beside, &it.code_note);
                it.chunks
                    .iter()
                    .for_each(|chunk| self.plain.push(("chunk".into(), Must, chunk)));
            }
            Screen::Interpreter(it) => {
                for phrase in [&it.title, &it.who] {
                    self.say("interpreter", Must, phrase);
                }
                for phrase in it.own.iter().chain(&it.english) {
                    self.say("wish", Must, phrase);
                }
                self.items("choice", &it.choices, false);
            }
            Screen::Emergency(it) => {
                for (name, phrase) in [
                    ("title", &it.title),
                    ("free", &it.free),
                    ("cannot-call", &it.cannot_call),
                    ("speak", &it.speak),
                    ("silent", &it.silent),
                    ("deaf", &it.deaf),
                    ("unsure", &it.unsure),
                ] {
                    self.say(name, Must, phrase);
                }
                let steps = it.speak_steps.iter().chain(&it.silent_steps);
                steps.for_each(|step| self.say("step", Must, step));
                self.plain.push(("number".into(), Must, &it.number));
            }
            Screen::Display(it) => {
                for phrase in [&it.title, &it.note, &it.size_title, &it.colour_title] {
                    self.say("display", Must, phrase);
                }
                self.items("size", &it.sizes, false);
                self.items("colour", &it.colours, false);
            }
            Screen::StaffDoor(it) => {
                for phrase in [&it.title, &it.text, &it.erase, &it.enter] {
                    self.say("staff door", Must, phrase);
                }
                self.say("answer", May, &it.answer);
            }
            Screen::StillThere | Screen::Cleared | Screen::Lifeboat => {}
        }
    }

    fn say(&mut self, part: &str, wish: Wish, phrase: &'a Phrase) {
        self.phrases.push((part.to_owned(), wish, phrase));
    }

    fn items(&mut self, part: &str, items: &'a [Item], addresses: bool) {
        items
            .iter()
            .for_each(|item| self.item(part, item, addresses));
    }

    fn item(&mut self, part: &str, item: &'a Item, address: bool) {
        self.say(&format!("{part} label"), Must, &item.label);
        self.say(&format!("{part} note"), May, &item.note);
        self.say(&format!("{part} status"), May, &item.status);
        self.plain
            .push((format!("{part} figure"), May, &item.figure));
        if address {
            self.doors.push((part.to_owned(), item));
        }
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Text(kind, phrase) => self.say(&format!("{kind:?}"), Must, phrase),
                Block::Step(_, phrase) => self.say("step", Must, phrase),
                Block::Panel(panel) => self.panel(panel),
                Block::Fact(panel) => {
                    self.say("question", Must, &panel.label);
                    self.panel(panel);
                }
                Block::Pair(first, second) => {
                    self.panel(first);
                    self.panel(second);
                }
                Block::Stages(it) => {
                    self.say("together", Must, &it.together);
                    self.say("under the stages", Must, &it.note);
                    self.items("stage", &it.names, false);
                }
                Block::Contents(heading, items) => {
                    self.say("contents", Must, heading);
                    self.items("section", items, true);
                }
                Block::Words(items) => self.items("word", items, true),
                Block::Answers(items) => self.items("answer", items, true),
                Block::Key(item) => self.item("key", item, true),
                Block::Code(_, words) => {
                    words
                        .iter()
                        .for_each(|it| self.say("beside a code", Must, it));
                }
                Block::Line(item) => {
                    self.say("line note", Must, &item.note);
                    self.say("line status", Must, &item.status);
                    // Some lines are reached on the web alone; `lists_show_the_numbers_of_the_directory` is exact.
                    self.plain.push(("line figure".into(), May, &item.figure));
                    self.item("line", item, true);
                }
            }
        }
    }

    fn panel(&mut self, panel: &'a Panel) {
        self.say("panel label", May, &panel.label);
        self.say("panel note", May, &panel.note);
        self.say("panel aside", May, &panel.aside);
        self.say("panel tag", May, &panel.tag);
        panel
            .lines
            .iter()
            .for_each(|line| self.say("panel line", Must, line));
        let empty = panel.lines.is_empty() && panel.note.text.is_empty();
        assert!(!empty, "a panel with nothing but a label: {panel:?}");
    }
}
