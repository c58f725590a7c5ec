//! The TOML as it was written, with its lines and columns: a [`Table`] hands out its keys one by one, says what is
//! wrong with a value where it stands, and at the end names every key that nobody asked for. So all
//! mistakes of a file come out in one run. It knows no chapter and no place; `guide` and `site` read with it.

mod table;

pub use table::{DAYS, Table, Word};

use crate::problem::{Position, Problem};
use std::cell::RefCell;
use std::rc::Rc;
use toml::de::DeTable;

/// Where problems are collected while files are read.
#[derive(Debug, Default)]
pub struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    /// Adds one.
    pub fn push(&self, problem: Problem) {
        self.0.borrow_mut().push(problem);
    }

    /// How many there are so far.
    pub fn count(&self) -> usize {
        self.0.borrow().len()
    }

    /// Everything that was found, in the order of files and lines.
    pub fn into_sorted(self) -> Vec<Problem> {
        let mut problems = self.0.into_inner();
        problems
            .sort_by(|a, b| (&a.file, a.line, a.column, a).cmp(&(&b.file, b.line, b.column, b)));
        problems.dedup();
        problems
    }
}

/// Where in its file something stands, in bytes. Its line and column are counted once there is something to say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(usize);

/// A place in a file, to come back to once all files are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub file: Rc<str>,
    pub at: Position,
    pub item: Rc<str>,
}

impl Place {
    /// A problem at this place.
    pub fn problem(&self, message: impl Into<String>, remedy: impl Into<String>) -> Problem {
        Problem::error(&*self.file, &*self.item, message, remedy).at(self.at)
    }
}

/// A file that was parsed, and where its lines begin.
#[derive(Debug)]
pub struct Document<'t> {
    path: Rc<str>,
    text: &'t str,
    line_starts: Vec<usize>,
    root: DeTable<'t>,
}

impl<'t> Document<'t> {
    /// Parses `bytes`, or says why it cannot. Only the first slip of its grammar is told, for the parser takes
    /// most of what follows for more of them.
    pub fn parse(path: &str, bytes: &'t [u8], problems: &Problems) -> Option<Document<'t>> {
        let (document, slips) = Document::salvage(path, bytes, problems)?;
        if let Some(first) = slips.into_iter().next() {
            problems.push(first);
            return None;
        }
        Some(document)
    }

    /// What was understood of `bytes` in spite of slips of the grammar, and those slips, one a line; they are for the
    /// caller to tell. Nothing where it is no text.
    pub fn salvage(
        path: &str,
        bytes: &'t [u8],
        problems: &Problems,
    ) -> Option<(Document<'t>, Vec<Problem>)> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
                let at = position(&line_starts(&good), &good, good.len());
                let (message, remedy) = ("this is not UTF-8 text", "Save the file as UTF-8");
                problems.push(Problem::error(path, "", message, remedy).at(at));
                return None;
            }
        };
        let (root, errors) = DeTable::parse_recoverable(text);
        let document = Document {
            path: path.into(),
            text,
            line_starts: line_starts(text),
            root: root.into_inner(),
        };
        let slips = errors.iter().map(|error| {
            let at = document.position(Mark(error.span().map_or(0, |span| span.start)));
            let reason = error.message().lines().next().unwrap_or_default();
            let reason = reason.trim_end_matches(", expected nothing");
            let message = format!("this is not TOML: {reason}");
            let remedy = "Correct the punctuation of this line or of one before it";
            Problem::error(path, "", message, remedy).at(at)
        });
        let mut slips: Vec<Problem> = slips.collect();
        slips.dedup_by_key(|slip| slip.line);
        Some((document, slips))
    }

    /// The whole file as one table.
    pub fn table<'d>(&'d self, problems: &'d Problems) -> Table<'d> {
        Table::new(self, &self.root, Mark(0), "".into(), problems)
    }

    fn position(&self, at: Mark) -> Position {
        position(&self.line_starts, self.text, at.0)
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    // Lines are short: byte by byte is quicker than to begin a search anew for each.
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0)
        .chain(ends.map(|(at, _)| at + 1))
        .collect()
}

/// The place of the byte at `offset`.
fn position(line_starts: &[usize], text: &str, offset: usize) -> Position {
    let line = line_starts.partition_point(|start| *start <= offset);
    let start = line_starts[line - 1];
    Position {
        line,
        column: 1 + text[start..offset].chars().count(),
    }
}
