//! The ids of blocks, sections and answers: each stands once in its chapter, card or step, and begins the
//! names of its texts.

use super::register::as_id;
use crate::guide::ids::Id;
use crate::raw::{Mark, Table};
use std::collections::HashMap;

/// The names that are taken in one chapter, card or step.
pub struct Scope {
    /// Each with its line.
    taken: HashMap<String, Mark>,
    /// Whether the chapter, card or step has a name of its own after which texts can be named.
    named: bool,
}

impl Scope {
    pub fn new(named: bool) -> Scope {
        Scope {
            taken: HashMap::new(),
            named,
        }
    }

    /// Reads the id of `table` and takes it. The second value begins the names of its texts; it is absent
    /// where no good name can be made, so that one mistake is not reported again for every text.
    pub fn claim<T>(
        &mut self,
        table: &mut Table<'_>,
        prefix: &str,
        noun: &str,
    ) -> (Option<T>, Option<String>)
    where
        T: Id,
    {
        if table.glimpse("id").is_none() {
            table.call(format!("{prefix} {noun}"));
        }
        let Some(text) = table.text("id") else {
            return (None, None);
        };
        let stem = format!("{prefix}-{text}");
        table.call(stem.as_str());
        let at = table.at("id");
        let id: Option<T> = as_id(table, at, text);
        if let Some(first) = self.taken.get(text) {
            table.report(
                at,
                format!("the id \"{text}\" is used twice"),
                format!(
                    "Give it an id of its own; the first stands in line {}",
                    table.line(*first)
                ),
            );
            return (id, None);
        }
        self.taken.insert(text.to_owned(), at);
        let stem = (self.named && id.is_some()).then_some(stem);
        (id, stem)
    }
}
