//! One table of a file, key by key. What is missing, of the wrong type or not among the choices is said
//! here, with the line; what the values mean is for the room that reads the file.

mod lists;
mod times;

pub use lists::Word;
pub use times::DAYS;

use super::{Document, Mark, Place, Problems};
use std::cell::RefCell;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One table of a document. Every `get` that finds nothing good has said so already.
#[derive(Debug)]
pub struct Table<'d> {
    document: &'d Document<'d>,
    keys: &'d DeTable<'d>,
    at: Mark,
    /// What problems of this table are filed under.
    item: Rc<str>,
    asked: RefCell<Vec<&'static str>>,
    problems: &'d Problems,
}

impl<'d> Table<'d> {
    pub(super) fn new(
        document: &'d Document<'d>,
        keys: &'d DeTable<'d>,
        at: Mark,
        item: Rc<str>,
        problems: &'d Problems,
    ) -> Table<'d> {
        Table {
            document,
            keys,
            at,
            item,
            asked: RefCell::new(Vec::with_capacity(16)),
            problems,
        }
    }

    /// Files later problems of this table under `item`.
    pub fn call(&mut self, item: impl Into<Rc<str>>) {
        self.item = item.into();
    }

    /// Where the table begins.
    pub fn start(&self) -> Mark {
        self.at
    }

    /// The place of `key`, or the table's own where it is absent.
    pub fn at(&self, key: &str) -> Mark {
        self.keys
            .get_key_value(key)
            .map_or(self.at, |(key, _)| Mark(key.span().start))
    }

    /// The line of `at`, counted from 1.
    pub fn line(&self, at: Mark) -> usize {
        self.document.position(at).line
    }

    /// A place in this table.
    pub fn place(&self, at: Mark) -> Place {
        Place {
            file: Rc::clone(&self.document.path),
            at: self.document.position(at),
            item: Rc::clone(&self.item),
        }
    }

    /// Reports a problem of this table.
    pub fn report(&self, at: Mark, message: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(self.place(at).problem(message, remedy));
    }

    /// Whether `key` is there at all.
    pub fn has(&self, key: &str) -> bool {
        self.keys.contains_key(key)
    }

    /// The text of `key` without a word about it where there is none.
    pub fn glimpse(&self, key: &str) -> Option<&'d str> {
        self.keys.get(key)?.get_ref().as_str()
    }

    fn find(&self, key: &'static str) -> Option<&'d Spanned<DeValue<'d>>> {
        self.asked.borrow_mut().push(key);
        self.keys.get(key)
    }

    /// Reports that `key` is missing.
    pub fn missing(&self, key: &str, remedy: impl Into<String>) {
        self.report(self.at, format!("the key \"{key}\" is missing"), remedy);
    }

    fn wrong_type(&self, key: &str, at: Mark, value: &DeValue<'_>, wanted: &str, example: &str) {
        let found = match value {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) => "a whole number",
            DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date or time",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        self.report(
            at,
            format!("the key \"{key}\" holds {found} where {wanted} is wanted"),
            format!("Write it as {example}"),
        );
    }

    /// A text that is not blank.
    pub fn text(&self, key: &'static str) -> Option<&'d str> {
        match self.find(key) {
            Some(value) => self.text_of(key, value),
            None => {
                self.missing(key, format!("Add {key} = \"…\""));
                None
            }
        }
    }

    /// A text that may be absent, but not blank.
    pub fn text_if_any(&self, key: &'static str) -> Option<&'d str> {
        self.text_of(key, self.find(key)?)
    }

    fn text_of(&self, key: &str, value: &'d Spanned<DeValue<'d>>) -> Option<&'d str> {
        match value.get_ref().as_str() {
            Some(text) if text.trim().is_empty() => {
                self.report(
                    self.at(key),
                    format!("the key \"{key}\" is empty"),
                    "Fill it in, or take the key away where it may be absent",
                );
                None
            }
            Some(text) => Some(text),
            None => {
                let example = format!("{key} = \"…\"");
                self.wrong_type(key, self.at(key), value.get_ref(), "a text", &example);
                None
            }
        }
    }

    /// Whether `key = true` stands there.
    pub fn flag(&self, key: &'static str) -> bool {
        let Some(value) = self.find(key) else {
            return false;
        };
        value.get_ref().as_bool().unwrap_or_else(|| {
            let at = self.at(key);
            let example = format!("{key} = true");
            self.wrong_type(key, at, value.get_ref(), "true or false", &example);
            false
        })
    }

    /// A whole number from `least` to `most`, where there is one.
    pub fn number_if_any(&self, key: &'static str, least: i64, most: i64) -> Option<i64> {
        let value = self.find(key)?;
        let Some(integer) = value.get_ref().as_integer() else {
            let example = format!("{key} = …, in digits without quotation marks");
            self.wrong_type(
                key,
                self.at(key),
                value.get_ref(),
                "a whole number",
                &example,
            );
            return None;
        };
        let number = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
        let number = number.filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.report(
                self.at(key),
                format!("{key} = {} cannot be so", integer.as_str()),
                format!("Write a whole number from {least} to {most}"),
            );
        }
        number
    }

    /// A number from `least` to `most`, with or without decimals, where there is one.
    pub fn decimal_if_any(&self, key: &'static str, least: f32, most: f32) -> Option<f32> {
        let value = self.find(key)?;
        let at = self.at(key);
        let written = match value.get_ref() {
            DeValue::Integer(number) => number.as_str(),
            DeValue::Float(number) => number.as_str(),
            other => {
                let example = format!("{key} = 1.0, in digits without quotation marks");
                self.wrong_type(key, at, other, "a number", &example);
                return None;
            }
        };
        let number = written.parse().ok();
        let number = number.filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.report(
                at,
                format!("{key} = {written} cannot be so"),
                format!("Write a number from {least} to {most}"),
            );
        }
        number
    }

    /// A whole number that must stand there.
    pub fn number(&self, key: &'static str, least: i64, most: i64) -> Option<i64> {
        if !self.has(key) {
            self.missing(key, format!("Add {key}, from {least} to {most}"));
        }
        self.number_if_any(key, least, most)
    }

    /// A date without a time, where there is one.
    pub fn date_if_any(&self, key: &'static str) -> Option<jiff::civil::Date> {
        let value = self.find(key)?;
        let date = value.get_ref().as_datetime().and_then(|written| {
            let date = written.date?;
            let whole = written.time.is_none() && written.offset.is_none();
            let (year, month, day) = (
                i16::try_from(date.year).ok()?,
                i8::try_from(date.month).ok()?,
                i8::try_from(date.day).ok()?,
            );
            let date = jiff::civil::Date::new(year, month, day).ok()?;
            whole.then_some(date)
        });
        if date.is_none() {
            let example = format!("{key} = 2026-11-22, without quotation marks");
            self.wrong_type(key, self.at(key), value.get_ref(), "a date", &example);
        }
        date
    }

    /// A date that must stand there.
    pub fn date(&self, key: &'static str) -> Option<jiff::civil::Date> {
        if !self.has(key) {
            self.missing(
                key,
                format!("Add {key} = 2026-11-22, without quotation marks"),
            );
        }
        self.date_if_any(key)
    }

    /// One of `choices`, where the key is there.
    pub fn choice_if_any<T: Copy>(&self, key: &'static str, choices: &[(&str, T)]) -> Option<T> {
        let value = self.find(key)?;
        self.choice_of(key, value, choices)
    }

    /// One of `choices`, which must stand there.
    pub fn choice<T: Copy>(&self, key: &'static str, choices: &[(&str, T)]) -> Option<T> {
        match self.find(key) {
            Some(value) => self.choice_of(key, value, choices),
            None => {
                self.missing(key, format!("Add {key}, one of {}", names(choices)));
                None
            }
        }
    }

    fn choice_of<T: Copy>(
        &self,
        key: &str,
        value: &'d Spanned<DeValue<'d>>,
        choices: &[(&str, T)],
    ) -> Option<T> {
        let word = self.text_of(key, value)?;
        self.chosen(key, Mark(value.span().start), word, choices)
    }

    /// `word` among `choices`; `at` is where it stands.
    pub fn chosen<T: Copy>(
        &self,
        key: &str,
        at: Mark,
        word: &str,
        choices: &[(&str, T)],
    ) -> Option<T> {
        let found = choices.iter().find(|(name, _)| *name == word);
        if found.is_none() {
            self.report(
                at,
                format!("\"{word}\" is not a value of \"{key}\""),
                format!("Use one of {}", names(choices)),
            );
        }
        found.map(|(_, value)| *value)
    }

    /// Marks `keys` as asked for, without looking at them.
    pub fn leave(&self, keys: &[&'static str]) {
        self.asked.borrow_mut().extend(keys);
    }

    /// Names every key that nobody asked for. `describe` may know more about a key than that it is unknown.
    pub fn finish(self, describe: impl Fn(&str) -> Option<(String, String)>) {
        let asked = self.asked.borrow();
        for key in self.keys.keys() {
            let name: &str = key.get_ref();
            if asked.contains(&name) {
                continue;
            }
            let (message, remedy) = describe(name).unwrap_or_else(|| {
                let mut known: Vec<&str> = asked.clone();
                known.sort_unstable();
                known.dedup();
                let list = known.join(", ");
                let remedy = match nearest(name, &known) {
                    Some(meant) => {
                        format!("Did you mean \"{meant}\"? Take it away or use one of {list}")
                    }
                    None => format!("Take it away or use one of {list}"),
                };
                (format!("the key \"{name}\" is unknown"), remedy)
            });
            self.report(Mark(key.span().start), message, remedy);
        }
    }
}

/// The names of `choices`, as a list to be read.
fn names<T>(choices: &[(&str, T)]) -> String {
    let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
    names.join(", ")
}

/// The key that was probably meant, where one is written nearly so.
fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    let name = name.to_lowercase().replace(['_', ' '], "-");
    let slips = |key: &&str| strsim::damerau_levenshtein(&name, key);
    let meant = known.iter().copied().min_by_key(slips)?;
    (slips(&meant) <= meant.len() / 3).then_some(meant)
}
