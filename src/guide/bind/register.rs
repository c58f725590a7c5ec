//! What has been defined and what refers to it, gathered while the files are read and compared when all
//! are. A kind whose file could not be read is closed: nothing that refers to it is called dangling.

use crate::guide::ids::{MessageId, NotAnId};
use crate::guide::model::Audience;
use crate::guide::raw::{Place, Problems, Table, Word};
use std::cell::RefCell;
use std::collections::HashMap;
use std::str::FromStr;

/// What an id can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    line: usize,
    /// Who may see what is defined, where that is limited and known.
    audience: Option<Audience>,
}

/// Every definition, reference and text name of one binding.
#[derive(Debug, Default)]
pub struct Register {
    defined: RefCell<HashMap<(Kind, String), Definition>>,
    references: RefCell<Vec<Reference>>,
    messages: RefCell<HashMap<String, Place>>,
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
        T: FromStr<Err = NotAnId>,
    {
        let (noun, _) = kind.named();
        table.call(noun);
        let text = table.text("id")?;
        table.call(format!("{noun} {text}"));
        let line = table.line_of("id");
        let mut defined = self.defined.borrow_mut();
        match defined.get(&(kind, text.to_owned())) {
            Some(Definition { line: first, .. }) => {
                let message = format!("the id \"{text}\" is used twice");
                let remedy = format!("Give it an id of its own; the first stands in line {first}");
                table.report(line, message, remedy);
                return None;
            }
            None => {
                let audience = None;
                defined.insert((kind, text.to_owned()), Definition { line, audience });
            }
        }
        as_id(table, line, text)
    }

    /// Enters who may see what was defined as `id`.
    pub fn restrict(&self, kind: Kind, id: &str, audience: Option<Audience>) {
        if let Some(entry) = self.defined.borrow_mut().get_mut(&(kind, id.to_owned())) {
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
        T: FromStr<Err = NotAnId>,
    {
        let id = as_id(table, word.line, word.text)?;
        self.references.borrow_mut().push(Reference {
            to,
            id: word.text.to_owned(),
            from: table.place(word.line),
            seen_by,
        });
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
        T: FromStr<Err = NotAnId>,
    {
        words
            .iter()
            .filter_map(|word| self.refer(to, table, *word, seen_by))
            .collect()
    }

    /// The message called `id`, which nothing else may be called.
    pub fn message(&self, table: &Table<'_>, line: usize, id: String) -> Option<MessageId> {
        let message = id.parse().ok()?;
        let place = table.place(line);
        let mut messages = self.messages.borrow_mut();
        if let Some(first) = messages.get(&id) {
            let remedy = format!(
                "Rename this one; the other stands in {}, line {}",
                first.file, first.line
            );
            table.report(line, format!("two texts would be called \"{id}\""), remedy);
        } else {
            messages.insert(id, place);
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
            match defined.get(&(*to, id.clone())) {
                None if closed.contains(to) => {}
                None => problems.push(from.problem(
                    format!("there is no {noun} \"{id}\""),
                    format!("Correct the id, or add the {noun} to {file}"),
                )),
                Some(definition)
                    if definition.audience == Some(Audience::Staff)
                        && reference.seen_by == Some(Audience::Everyone) =>
                {
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
pub fn as_id<T>(table: &Table<'_>, line: usize, text: &str) -> Option<T>
where
    T: FromStr<Err = NotAnId>,
{
    let id = text.parse().ok();
    if id.is_none() {
        table.report(
            line,
            format!("\"{text}\" is not an id"),
            "Use small letters, digits and single hyphens, beginning with a letter",
        );
    }
    id
}
