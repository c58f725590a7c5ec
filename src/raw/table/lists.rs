//! The values of a table that hold others: lists of texts, tables within it, lists of tables.

use super::Table;
use crate::raw::Mark;
use std::rc::Rc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A word of a list, and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Word<'d> {
    pub text: &'d str,
    pub at: Mark,
}

impl<'d> Table<'d> {
    /// A list of texts without repetition, which must stand there and hold something.
    pub fn words(&self, key: &'static str) -> Vec<Word<'d>> {
        let Some(value) = self.find(key) else {
            self.missing(key, format!("Add {key} = [\"…\"]"));
            return Vec::new();
        };
        let words = self.words_of(key, value);
        if words.as_ref().is_some_and(Vec::is_empty) {
            self.report(
                self.at(key),
                format!("the list \"{key}\" is empty"),
                "Name at least one",
            );
        }
        words.unwrap_or_default()
    }

    /// A list of texts without repetition that may be absent or empty; `None` also after a mistake.
    pub fn words_if_any(&self, key: &'static str) -> Option<Vec<Word<'d>>> {
        self.words_of(key, self.find(key)?)
    }

    fn words_of(&self, key: &str, value: &'d Spanned<DeValue<'d>>) -> Option<Vec<Word<'d>>> {
        let example = || format!("{key} = [\"…\"]");
        let Some(list) = value.get_ref().as_array() else {
            let at = self.at(key);
            self.wrong_type(key, at, value.get_ref(), "a list of texts", &example());
            return None;
        };
        let mut words: Vec<Word<'d>> = Vec::with_capacity(list.len());
        let mut sound = true;
        for entry in list {
            let at = Mark(entry.span().start);
            let Some(text) = entry.get_ref().as_str() else {
                self.wrong_type(key, at, entry.get_ref(), "a text", &example());
                sound = false;
                continue;
            };
            if words.iter().any(|word| word.text == text) {
                let message = format!("\"{text}\" stands twice in \"{key}\"");
                self.report(at, message, "Take one of them away");
                sound = false;
            }
            words.push(Word { text, at });
        }
        sound.then_some(words)
    }

    /// A table within this one, where there is one; its problems are filed under the same item.
    pub fn table_if_any(&self, key: &'static str) -> Option<Table<'d>> {
        let value = self.find(key)?;
        let at = self.at(key);
        match value.get_ref().as_table() {
            Some(keys) => Some(self.inner(keys, at)),
            None => {
                let example = format!("{key} = {{ … }}");
                self.wrong_type(key, at, value.get_ref(), "a table", &example);
                None
            }
        }
    }

    /// A table that must stand there.
    pub fn table(&self, key: &'static str) -> Option<Table<'d>> {
        if !self.has(key) {
            self.missing(key, format!("Add the table \"{key}\""));
        }
        self.table_if_any(key)
    }

    /// The tables of a list such as `[[section]]`, in order; none where the key is absent.
    pub fn tables(&self, key: &'static str) -> Vec<Table<'d>> {
        let Some(value) = self.find(key) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            let at = self.at(key);
            let example = format!("[[{key}]]");
            self.wrong_type(key, at, value.get_ref(), "a list of tables", &example);
            return Vec::new();
        };
        let inner = |entry: &'d Spanned<DeValue<'d>>| {
            let at = Mark(entry.span().start);
            let keys = entry.get_ref().as_table();
            if keys.is_none() {
                let example = format!("[[{key}]]");
                self.wrong_type(key, at, entry.get_ref(), "a table", &example);
            }
            Some(self.inner(keys?, at))
        };
        list.iter().filter_map(inner).collect()
    }

    fn inner(&self, keys: &'d DeTable<'d>, at: Mark) -> Table<'d> {
        Table::new(
            self.document,
            keys,
            at,
            Rc::clone(&self.item),
            self.problems,
        )
    }
}
