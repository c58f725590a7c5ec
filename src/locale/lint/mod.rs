//! Everything that can be wrong with one language's files, found before anybody reads them.
//! `check` is called by `audit` and by the tests; each file here holds the rules of one kind.

mod against_english;
mod choices;
mod reviews;
mod words;

use super::language::Language;
use super::tree::Item;
use super::{File, source, tree};
use crate::problem::Problem;
use std::collections::HashMap;

/// Everything wrong with one language's files as compared with the English ones, in the order of the files. For English
/// itself pass its files twice.
/// `covers` tells whether a character is in the fonts that are bundled for this language.
pub fn check(
    language: &Language,
    english: &[File],
    files: &[File],
    covers: &dyn Fn(char) -> bool,
) -> Vec<Problem> {
    let mut faults = Vec::new();
    // What is wrong with the English files is told when English itself is checked.
    let mut unheard = Vec::new();
    let english_sources = source::sources(english, &mut unheard);
    let english_trees = tree::parse(&english_sources, &mut unheard);
    let english = Items::new(tree::items(&english_trees), &mut unheard);

    let sources = source::sources(files, &mut faults);
    let trees = tree::parse(&sources, &mut faults);
    let own = Items::new(tree::items(&trees), &mut faults);

    faults.extend(own.all.iter().filter_map(Item::shape_fault));
    if language.tag.is_english() {
        against_english::check_original(&own, &mut faults);
    } else {
        let folder = format!("locales/{}/", language.tag);
        let partial = language.falls_back_to.is_some();
        against_english::check(&english, &own, &folder, partial, &mut faults);
        reviews::check(&english, &own, files, &mut faults);
    }
    choices::check(language, &own, &mut faults);
    words::check(language, &own, covers, &mut faults);
    faults.sort_by(|a, b| (&a.file, a.line, &a.item).cmp(&(&b.file, b.line, &b.item)));
    faults
}

/// A language's messages and terms, in order and by name.
struct Items<'s> {
    all: Vec<Item<'s>>,
    by_name: HashMap<String, usize>,
}

impl<'s> Items<'s> {
    /// The items without those whose id is taken already.
    fn new(items: Vec<Item<'s>>, faults: &mut Vec<Problem>) -> Items<'s> {
        let mut all: Vec<Item<'s>> = Vec::with_capacity(items.len());
        let mut by_name = HashMap::new();
        let mut by_id: HashMap<&str, usize> = HashMap::new();
        for item in items {
            // Fluent keeps messages and terms in one list, so `-name` and `name` are in each other's way.
            match by_id.get(item.id).and_then(|first| all.get(*first)) {
                Some(first) => faults.push(item.fault(
                    &item.name(),
                    format!("the id stands already in {}:{}", first.file, first.line),
                    "Remove one, or give it an id of its own",
                )),
                None => {
                    by_id.insert(item.id, all.len());
                    by_name.insert(item.name(), all.len());
                    all.push(item);
                }
            }
        }
        Items { all, by_name }
    }

    /// The item of a name, a term's with its hyphen.
    fn get(&self, name: &str) -> Option<&Item<'s>> {
        self.by_name.get(name).and_then(|at| self.all.get(*at))
    }

    fn messages(&self) -> impl Iterator<Item = &Item<'s>> {
        self.all.iter().filter(|item| !item.is_term)
    }
}

/// Names for a sentence: `$a, $b`.
fn listed<'a>(names: impl IntoIterator<Item = &'a str>, mark: &str) -> String {
    let marked: Vec<String> = names
        .into_iter()
        .map(|name| format!("{mark}{name}"))
        .collect();
    marked.join(", ")
}
