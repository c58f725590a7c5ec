//! Binding: the files of `content/` become one [`Guide`], or a list of everything that is wrong with them.
//! `assets` reads the files and `commands` and the tests call [`bind`]. After it nothing can dangle.

mod advice;
mod blocks;
mod chapters;
mod facts;
mod glossary;
mod helplines;
mod hours;
mod register;
mod scope;

use super::files::File;
use super::hours::BankHolidays;
use super::ids::ChapterId;
use super::model::{Guide, Section};
use crate::problem::Problem;
use crate::raw::{Document, Problems, Table};
use chapters::Cover;
use register::{Kind, Register};
use std::collections::HashMap;

pub use chapters::CHAPTERS;

const GUIDE: &str = "content/guide.toml";
const ADVICE: &str = "content/advice.toml";
const HELPLINES: &str = "content/helplines.toml";
const GLOSSARY: &str = "content/glossary.toml";
const SOURCES: &str = "content/sources.toml";
const CHAPTER_FOLDER: &str = "content/chapters/";

const BANK_HOLIDAYS: &str = "content/bank-holidays.toml";

/// A file of `content/` that another room reads.
const OF_OTHERS: [&str; 1] = ["content/languages.toml"];

/// Binds the guide from its files, or names every problem in them; files outside `content/` are passed over.
pub fn bind(files: &[File]) -> Result<Guide, Vec<Problem>> {
    let problems = Problems::default();
    let register = Register::default();
    let desk = Desk {
        files,
        problems: &problems,
        register: &register,
    };
    desk.name_strangers();
    let guide = desk.assemble();
    register.resolve(&problems);
    let found = problems.into_sorted();
    match guide {
        Some(guide) if found.is_empty() => Ok(guide),
        _ => Err(found),
    }
}

/// The id of the chapter that `path` is the file of.
fn chapter_of(path: &str) -> Option<ChapterId> {
    chapters::in_folder(path)?.parse().ok()
}

/// What the binder has before it.
struct Desk<'d> {
    files: &'d [File],
    problems: &'d Problems,
    register: &'d Register,
}

impl Desk<'_> {
    /// Reports files that nobody reads.
    fn name_strangers(&self) {
        let read = [GUIDE, ADVICE, HELPLINES, GLOSSARY, SOURCES, BANK_HOLIDAYS];
        for (path, _) in self.files {
            let known = read.contains(&path.as_str()) || OF_OTHERS.contains(&path.as_str());
            if path.starts_with("content/") && !known && chapter_of(path).is_none() {
                self.problems.push(Problem::error(
                    path,
                    "",
                    "nothing reads this file",
                    "Take it away or correct its name",
                ));
            }
        }
    }

    fn assemble(&self) -> Option<Guide> {
        // What is leaned on comes first, so that most references are judged where they are read.
        let sources = self.needed(SOURCES, &[Kind::Source], glossary::sources);
        let cover = self.needed(GUIDE, &[Kind::Chapter], chapters::cover);
        let glossary = self.needed(GLOSSARY, &[Kind::Term], glossary::terms);
        let helplines = self.needed(HELPLINES, &[Kind::Helpline], helplines::directory);
        let advice = self.needed(ADVICE, &[Kind::Card, Kind::Step], advice::advice);
        let mut written = self.chapters(cover.as_ref());
        // Without it no claim is made for a day that might be one.
        let bank_holidays = self.find(BANK_HOLIDAYS).map_or_else(
            || Some(BankHolidays::default()),
            |file| self.open(file, |table| hours::bank_holidays(table, self.register)),
        );
        let (cover, advice, directory) = (cover?, advice?, helplines?);
        let chapters = cover.chapters.into_iter().map(|mut chapter| {
            chapter.sections = written.remove(&chapter.id).unwrap_or_default();
            chapter
        });
        let chapters = chapters.collect();
        Some(Guide {
            version: cover.version?,
            checked: cover.checked?,
            law_as_at: cover.law_as_at?,
            chapters,
            cards: advice.cards,
            parents: advice.parents,
            worker: advice.worker,
            privacy: advice.privacy,
            steps: advice.steps,
            helplines: directory.helplines,
            retired: directory.retired,
            bank_holidays: bank_holidays?,
            glossary: glossary?,
            sources: sources?,
        })
    }

    /// Reads a file without which there is no guide, and which defines `kinds`.
    fn needed<T>(
        &self,
        path: &str,
        kinds: &[Kind],
        read: impl FnOnce(Table<'_>, &Register) -> T,
    ) -> Option<T> {
        let file = self.find(path);
        if file.is_none() {
            self.problems.push(Problem::error(
                path,
                "",
                "the file is absent",
                "Put it back; there is no guide without it",
            ));
        }
        let told = file.and_then(|file| self.open(file, |table| read(table, self.register)));
        if told.is_none() {
            self.register.close(kinds);
        }
        told
    }

    fn find(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|(name, _)| name == path)
    }

    /// Parses one file and hands it to `read`. It is let go again at once, for the tree of a file takes up
    /// several times what the guide keeps of it.
    fn open<T>(&self, (path, bytes): &File, read: impl FnOnce(Table<'_>) -> T) -> Option<T> {
        let document = Document::parse(path, bytes, self.problems)?;
        Some(read(document.table(self.problems)))
    }

    /// Reads every chapter's file, also where the cover cannot be read. Where it can, a file that belongs to
    /// none of its chapters is reported.
    fn chapters(&self, cover: Option<&Cover>) -> HashMap<ChapterId, Vec<Section>> {
        let mut written = HashMap::new();
        for file in self.files {
            let (path, _) = file;
            let Some(id) = chapter_of(path) else {
                continue;
            };
            let read = |table: Table<'_>| chapters::sections(table, &id, self.register);
            let Some(sections) = self.open(file, read) else {
                continue;
            };
            if let Some(cover) = cover
                && !cover.chapters.iter().any(|chapter| chapter.id == id)
            {
                self.problems.push(Problem::error(
                    path,
                    "",
                    format!("no chapter of {GUIDE} is called \"{id}\""),
                    "Name the file after its chapter",
                ));
            }
            written.insert(id, sections);
        }
        written
    }
}
