//! What has been defined and what refers to it, gathered while the files are read and compared when all
//! are. A kind whose file could not be read is closed: nothing that refers to it is called dangling.

use crate::guide::ids::{Id, MessageId, is_kebab};
use crate::guide::model::Audience;
use crate::raw::{Mark, Place, Problems, Table, Word};
use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

/// What an id can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Chapter,
    Card,
    Step,
    Helpline,
    Term,
    Source,
}

impl Kind {
    /// The kind in a sentence, and the file that defines it.
    fn named(self) -> (&'static str, &'static str) {
        match self {
            Kind::Chapter => ("chapter", super::GUIDE),
            Kind::Card => ("card", super::ADVICE),
            Kind::Step => ("step", super::ADVICE),
            Kind::Helpline => ("helpline", super::HELPLINES),
            Kind::Term => ("term", super::GLOSSARY),
            Kind::Source => ("source", super::SOURCES),
        }
    }
}

/// A reference that was not found good where it was read: what it names may still be defined further on.
#[derive(Debug)]
struct Reference {
    to: Kind,
    id: String,
    from: Place,
    /// Who sees the thing that refers, where that limits what it may refer to.
    seen_by: Option<Audience>,
}

#[derive(Debug)]
struct Definition {
    at: Mark,
    /// Who may see what is defined, where that is limited and known.
    audience: Option<Audience>,
}

impl Definition {
    fn is_hidden_from(&self, reader: Option<Audience>) -> bool {
        self.audience == Some(Audience::Staff) && reader == Some(Audience::Everyone)
    }
}

/// Every definition and text name of one binding, and the references that are still to be judged.
#[derive(Debug, Default)]
pub struct Register {
    /// By kind, in the order of [`Kind`].
    defined: RefCell<[HashMap<Arc<str>, Definition>; 6]>,
    references: RefCell<Vec<Reference>>,
    messages: RefCell<HashMap<MessageId, Place>>,
    closed: RefCell<Vec<Kind>>,
}

impl Register {
    /// Leaves `kinds` unchecked, because their file could not be read.
    pub fn close(&self, kinds: &[Kind]) {
        self.closed.borrow_mut().extend(kinds);
    }

    /// Reads the id of `table` and enters it. A second thing of the same name is reported and has no id, so
    /// that the mistake is not reported again for each of its texts.
    pub fn define<T>(&self, kind: Kind, table: &mut Table<'_>) -> Option<T>
    where
        T: Id,
    {
        let (noun, _) = kind.named();
        table.call(noun);
        let text = table.text("id")?;
        table.call(format!("{noun} {text}"));
        let at = table.at("id");
        let mut defined = self.defined.borrow_mut();
        let kin = &mut defined[kind as usize];
        if let Some(Definition { at: first, .. }) = kin.get(text) {
            let message = format!("the id \"{text}\" is used twice");
            let remedy = format!(
                "Give it an id of its own; the first stands in line {}",
                table.line(*first)
            );
            table.report(at, message, remedy);
            return None;
        }
        let id: T = as_id(table, at, text)?;
        let audience = None;
        kin.insert(Arc::clone(id.name()), Definition { at, audience });
        Some(id)
    }

    /// Enters who may see what was defined as `id`.
    pub fn restrict(&self, kind: Kind, id: &str, audience: Option<Audience>) {
        let mut defined = self.defined.borrow_mut();
        if let Some(entry) = defined[kind as usize].get_mut(id) {
            entry.audience = audience;
        }
    }

    /// Reads `word` as a reference to something that must be defined somewhere.
    pub fn refer<T>(
        &self,
        to: Kind,
        table: &Table<'_>,
        word: Word<'_>,
        seen_by: Option<Audience>,
    ) -> Option<T>
    where
        T: Id,
    {
        let defined = self.defined.borrow();
        let found = defined[to as usize].get_key_value(word.text);
        let id = match found {
            Some((name, _)) => T::again(name),
            None => as_id(table, word.at, word.text)?,
        };
        if found.is_none_or(|(_, found)| found.is_hidden_from(seen_by)) {
            self.references.borrow_mut().push(Reference {
                to,
                id: word.text.to_owned(),
                from: table.place(word.at),
                seen_by,
            });
        }
        Some(id)
    }

    /// Reads all of `words` as references.
    pub fn refer_all<T>(
        &self,
        to: Kind,
        table: &Table<'_>,
        words: &[Word<'_>],
        seen_by: Option<Audience>,
    ) -> Vec<T>
    where
        T: Id,
    {
        words
            .iter()
            .filter_map(|word| self.refer(to, table, *word, seen_by))
            .collect()
    }

    /// The message called `id`, which nothing else may be called.
    pub fn message(&self, table: &Table<'_>, at: Mark, id: String) -> Option<MessageId> {
        let message: MessageId = id.parse().ok()?;
        match self.messages.borrow_mut().entry(message.clone()) {
            Entry::Occupied(first) => {
                let Place {
                    file, at: other, ..
                } = first.get();
                let remedy = format!(
                    "Rename this one; the other stands in {file}, line {}",
                    other.line
                );
                table.report(at, format!("two texts would be called \"{id}\""), remedy);
            }
            Entry::Vacant(free) => {
                free.insert(table.place(at));
            }
        }
        Some(message)
    }

    /// Reports every reference that leads nowhere, or past the door of the staff room.
    pub fn resolve(&self, problems: &Problems) {
        let defined = self.defined.borrow();
        let closed = self.closed.borrow();
        for reference in self.references.borrow().iter() {
            let Reference { to, id, from, .. } = reference;
            let (noun, file) = to.named();
            match defined[*to as usize].get(id.as_str()) {
                None if closed.contains(to) => {}
                None => problems.push(from.problem(
                    format!("there is no {noun} \"{id}\""),
                    format!("Correct the id, or add the {noun} to {file}"),
                )),
                Some(definition) if definition.is_hidden_from(reference.seen_by) => {
                    problems.push(from.problem(
                        format!("the {noun} \"{id}\" is for staff, but this is for everyone"),
                        format!("Write audience = \"staff\" here, or name a {noun} for everyone"),
                    ));
                }
                Some(_) => {}
            }
        }
    }
}

/// `text` as an id of any kind; what is not kebab-case is reported.
pub fn as_id<T>(table: &Table<'_>, at: Mark, text: &str) -> Option<T>
where
    T: Id,
{
    let id = text.parse().ok();
    if id.is_none() {
        report_bad_id(table, at, text);
    }
    id
}

/// Whether `text` can be part of the name of a text; what cannot is reported.
pub fn is_part(table: &Table<'_>, at: Mark, text: &str) -> bool {
    let good = is_kebab(text);
    if !good {
        report_bad_id(table, at, text);
    }
    good
}

fn report_bad_id(table: &Table<'_>, at: Mark, text: &str) {
    table.report(
        at,
        format!("\"{text}\" is not an id"),
        "Use small letters, digits and single hyphens, beginning with a letter",
    );
}
