//! The TOML as it was written, with its lines: a [`Table`] hands out its keys one by one, says what is
//! wrong with a value where it stands, and at the end names every key that nobody asked for. So all
//! mistakes of a file come out in one run. It knows no chapter and no helpline; `bind` calls it.

mod table;

pub use table::{Table, Word};

use crate::problem::Problem;
use std::cell::RefCell;
use std::rc::Rc;
use toml::de::DeTable;

/// Where problems are collected while a guide is bound.
#[derive(Debug, Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    /// Adds one.
    pub fn push(&self, problem: Problem) {
        self.0.borrow_mut().push(problem);
    }

    /// Everything that was found, in the order of files and lines.
    pub fn into_sorted(self) -> Vec<Problem> {
        let mut problems = self.0.into_inner();
        problems.sort_by(|a, b| (&a.file, a.line, a).cmp(&(&b.file, b.line, b)));
        problems.dedup();
        problems
    }
}

/// A place in a file, to come back to once all files are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub file: Rc<str>,
    pub line: usize,
    pub item: Rc<str>,
}

impl Place {
    /// A problem at this place.
    pub fn problem(&self, message: impl Into<String>, remedy: impl Into<String>) -> Problem {
        Problem::error(&*self.file, &*self.item, message, remedy).at_line(self.line)
    }
}

/// A file that was parsed, and where its lines begin.
#[derive(Debug)]
pub struct Document<'t> {
    path: Rc<str>,
    line_starts: Vec<usize>,
    root: DeTable<'t>,
}

impl<'t> Document<'t> {
    /// Parses `bytes`, or says why it cannot. Only the first slip of its grammar is told, for the parser takes
    /// most of what follows for more of them.
    pub fn parse(path: &'t str, bytes: &'t [u8], problems: &Problems) -> Option<Document<'t>> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let line = 1 + count_newlines(&bytes[..error.valid_up_to()]);
                problems.push(
                    Problem::error(path, "", "this is not UTF-8 text", "Save the file as UTF-8")
                        .at_line(line),
                );
                return None;
            }
        };
        let next_lines = text.match_indices('\n').map(|(at, _)| at + 1);
        let line_starts = std::iter::once(0).chain(next_lines).collect();
        let (root, errors) = DeTable::parse_recoverable(text);
        let document = Document {
            path: path.into(),
            line_starts,
            root: root.into_inner(),
        };
        if let Some(error) = errors.first() {
            let line = error.span().map_or(1, |span| document.line(span.start));
            let reason = error.message().lines().next().unwrap_or_default();
            let reason = reason.trim_end_matches(", expected nothing");
            let message = format!("this is not TOML: {reason}");
            let remedy = "Correct the punctuation of this line or of one before it";
            problems.push(Problem::error(path, "", message, remedy).at_line(line));
        }
        errors.is_empty().then_some(document)
    }

    /// The whole file as one table.
    pub fn table<'d>(&'d self, problems: &'d Problems) -> Table<'d> {
        Table::new(self, &self.root, 1, "".into(), problems)
    }

    fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset)
    }
}

fn count_newlines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}
