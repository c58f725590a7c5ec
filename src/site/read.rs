//! Reads the site file. A wrong file never stops the screen: what is good applies, and every mistake is told with its
//! line, its column and what would put it right. What is wrong in a contact or in opening hours leaves out that
//! contact, or those hours, whole: half an entry about a person would be worse than none.

mod contacts;

use super::keys::{self, Key, NATIONS};
use super::{Door, EDITIONS, Edition, FLOORS, OpeningHours, Panel, Pixels, Site};
use crate::guide::{Guide, HelplineId, Slot};
use crate::problem::Position;
use crate::raw::{Document, Problems, Table};

/// What the file may name. What is not known is not judged.
#[derive(Clone, Copy, Default)]
pub struct Known<'a> {
    /// Whose helplines there are.
    pub guide: Option<&'a Guide>,
    /// Tags of the languages there are.
    pub languages: Option<&'a [String]>,
}

/// A site, and which of its values the file gave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub site: Site,
    pub given: Vec<Given>,
}

/// A key that applies, and the line it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    pub key: &'static str,
    pub line: usize,
}

/// Reads `bytes`; `path` is how its problems name the file. What is wrong stands in `site.left_out`.
pub fn read(path: &str, bytes: &[u8], known: &Known<'_>) -> Reading {
    let problems = Problems::default();
    let mut reading = Reading::default();
    let mut slips = Vec::new();
    if let Some((document, found)) = Document::salvage(path, bytes, &problems) {
        slips = found;
        let table = document.table(&problems);
        let reader = Reader {
            table: &table,
            problems: &problems,
            known,
            slips: slips.iter().filter_map(|slip| slip.line).collect(),
            given: std::cell::RefCell::default(),
        };
        reader.fill(&mut reading.site);
        reading.given = reader.given.into_inner();
        table.finish(|_| None);
    }
    reading.site.file = Some(path.to_owned());
    // Of a line that is no TOML, no more is said than that.
    let slipped = |line: Option<usize>| slips.iter().any(|slip| slip.line == line);
    let mut left_out = problems.into_sorted();
    left_out.retain(|problem| !slipped(problem.line));
    left_out.extend(slips.iter().cloned());
    left_out.sort_by_key(|problem| (problem.line, problem.column));
    reading.site.left_out = left_out;
    reading
}

struct Reader<'r, 'd> {
    table: &'r Table<'d>,
    problems: &'r Problems,
    known: &'r Known<'r>,
    /// Lines in which the grammar slips.
    slips: Vec<usize>,
    given: std::cell::RefCell<Vec<Given>>,
}

impl Reader<'_, '_> {
    /// Puts a good value in its place and notes where it came from.
    fn put<T>(&self, key: &Key, value: Option<T>, place: &mut T) {
        if let Some(value) = value {
            *place = value;
            self.given.borrow_mut().push(Given {
                key: key.name,
                line: self.table.at(key.name).line,
            });
        }
    }

    fn fill(&self, site: &mut Site) {
        let table = self.table;
        let name = keys::PLACE.text(table).map(Some);
        self.put(&keys::PLACE, name, &mut site.place);
        let nation = table.choice_if_any(keys::NATION.name, &NATIONS);
        self.put(&keys::NATION, nation, &mut site.nation);
        self.put(&keys::PIN, self.door().map(Some), &mut site.door);
        let edition = table.choice_if_any(keys::EDITION.name, &EDITIONS);
        self.put(&keys::EDITION, edition, &mut site.edition);
        if site.edition == Edition::Both && site.door.is_none() {
            // A PIN with a mistake has been told already.
            if !table.has(keys::PIN.name) {
                table.report(
                    table.at(keys::EDITION.name),
                    "edition = \"both\" has no PIN for its staff door, so it is public",
                    "Add pin = \"$argon2id$…\"; `pocket-guide site new` makes one",
                );
            }
            site.edition = Edition::Public;
        }
        self.put(&keys::LANGUAGE, self.language(), &mut site.language);
        self.put(&keys::PINNED, self.pinned(), &mut site.pinned);
        let floor = table.choice_if_any(keys::FLOOR.name, &FLOORS);
        self.put(&keys::FLOOR, floor, &mut site.floor);
        self.put(&keys::LINE, self.line(site), &mut site.line);
        let take_away = table
            .has(keys::TAKE_AWAY.name)
            .then(|| table.flag(keys::TAKE_AWAY.name));
        self.put(&keys::TAKE_AWAY, take_away, &mut site.take_away);
        let scale = keys::IDLE_SCALE.decimal(table);
        self.put(&keys::IDLE_SCALE, scale, &mut site.idle_scale);
        let hours = self.hours(table, &keys::HOURS).map(Some);
        self.put(&keys::HOURS, hours, &mut site.hours);
        self.panel(site);
        let contacts = self.contacts(site.edition);
        let contacts = (!contacts.is_empty()).then_some(contacts);
        self.put(&keys::CONTACT, contacts, &mut site.contacts);
    }

    fn door(&self) -> Option<Door> {
        let hash = keys::PIN.text(self.table)?;
        match Door::new(&hash) {
            Ok(door) => Some(door),
            Err(reason) => {
                self.table.report(
                    self.table.at(keys::PIN.name),
                    format!(
                        "\"pin\" is not the hash of a PIN: {reason}. The staff door stays shut"
                    ),
                    "Let `pocket-guide site new` make it, and copy its line",
                );
                None
            }
        }
    }

    fn language(&self) -> Option<String> {
        let tag = keys::LANGUAGE.text(self.table)?;
        self.is_offered(
            keys::LANGUAGE.name,
            self.table.at(keys::LANGUAGE.name),
            &tag,
        )
        .then_some(tag)
    }

    fn pinned(&self) -> Option<Vec<String>> {
        let words = self.table.words_if_any(keys::PINNED.name)?;
        let good = words
            .iter()
            .filter(|word| self.is_offered(keys::PINNED.name, word.at, word.text));
        Some(good.map(|word| word.text.to_owned()).collect())
    }

    /// Whether there is a language with this tag; where there is none, that is told.
    fn is_offered(&self, key: &str, at: Position, tag: &str) -> bool {
        let Some(languages) = self.known.languages else {
            return true;
        };
        let offered = languages.iter().any(|other| other == tag);
        if !offered {
            self.table.report(
                at,
                format!("\"{tag}\" in \"{key}\" is no language of this guide"),
                format!("Use one of {}", languages.join(", ")),
            );
        }
        offered
    }

    /// The line on the bar must have a number and be for everyone in this nation.
    fn line(&self, site: &Site) -> Option<HelplineId> {
        let text = keys::LINE.text(self.table)?;
        let at = self.table.at(keys::LINE.name);
        let id: Option<HelplineId> = text.parse().ok();
        let Some(guide) = self.known.guide else {
            return id;
        };
        let Some(line) = guide.helpline(&text) else {
            let remedy = "Use the id of a helpline in content/helplines.toml, such as childline";
            self.table
                .report(at, format!("there is no helpline \"{text}\""), remedy);
            return None;
        };
        // Where the nation is wrong in itself, the line is not blamed for it.
        let given = self
            .given
            .borrow()
            .iter()
            .any(|it| it.key == keys::NATION.name);
        let judged = given || !self.table.has(keys::NATION.name);
        let shown = !judged || line.facts.shown_to(false, site.nation);
        if line.number().is_none() || !shown {
            self.table.report(
                at,
                format!(
                    "the helpline \"{text}\" has no number for everyone in {}",
                    site.nation.id()
                ),
                "Use one that has, such as childline",
            );
            return None;
        }
        id
    }

    /// Stretches of opening; none where any of them is wrong.
    fn hours(&self, table: &Table<'_>, key: &Key) -> Option<OpeningHours> {
        if !table.has(key.name) {
            return None;
        }
        let before = self.problems.count();
        if !self.slips.is_empty() {
            // Stretches may have been lost, and a wrong one turns the screen black.
            table.leave(&[key.name]);
            return None;
        }
        let slots: Vec<Slot> = table
            .tables(key.name)
            .into_iter()
            .filter_map(slot)
            .collect();
        (self.problems.count() == before && !slots.is_empty()).then_some(OpeningHours { slots })
    }

    fn panel(&self, site: &mut Site) {
        let Some(table) = self.table.table_if_any(keys::PANEL.name) else {
            return;
        };
        let panel = Panel {
            width_mm: keys::WIDTH.whole(&table),
            height_mm: keys::HEIGHT.whole(&table),
            mounting_height_mm: keys::MOUNTING.whole(&table),
            rotation: keys::ROTATION.whole(&table).unwrap_or_default(),
            output: keys::OUTPUT.text(&table),
            mode: mode(&table),
        };
        table.finish(|_| None);
        self.put(&keys::PANEL, Some(panel), &mut site.panel);
    }
}

fn mode(table: &Table<'_>) -> Option<Pixels> {
    let text = keys::MODE.text(table)?;
    let told = |reason| {
        let remedy = "Write width x height in pixels, such as \"1280x720\" or \"1280x720@60\"";
        table.report(table.at(keys::MODE.name), reason, remedy);
    };
    text.parse().map_err(told).ok()
}

fn slot(table: Table<'_>) -> Option<Slot> {
    let weekdays = table.days(keys::DAYS_OPEN.name);
    let (from, to) = (table.time(keys::FROM.name), table.time(keys::TO.name));
    table.finish(|_| None);
    Some(Slot {
        weekdays,
        holidays: false,
        from: from?,
        to: to?,
    })
}
