//! Binding: the files of `content/` become one [`Guide`], or a list of everything that is wrong with them.
//! `assets` reads the files and `commands` and the tests call [`bind`]. After it nothing can dangle.

mod advice;
mod blocks;
mod chapters;
mod facts;
mod glossary;
mod helplines;
mod register;

use super::files::File;
use super::ids::ChapterId;
use super::model::{Guide, Section};
use super::raw::{Document, Problems, Table};
use crate::problem::Problem;
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

/// The files without which there is no guide, and what each of them defines.
const NEEDED: [(&str, &[Kind]); 5] = [
    (GUIDE, &[Kind::Chapter]),
    (ADVICE, &[Kind::Card, Kind::Step]),
    (HELPLINES, &[Kind::Helpline]),
    (GLOSSARY, &[Kind::Term]),
    (SOURCES, &[Kind::Source]),
];

/// Files of `content/` that other rooms read.
const OF_OTHERS: [&str; 2] = ["content/bank-holidays.toml", "content/languages.toml"];

/// Binds the guide from its files, or names every problem in them; files outside `content/` are passed over.
pub fn bind(files: &[File]) -> Result<Guide, Vec<Problem>> {
    let problems = Problems::default();
    let register = Register::default();
    let documents = read(files, &problems);
    let desk = Desk {
        documents: &documents,
        problems: &problems,
        register: &register,
    };
    let guide = desk.assemble();
    desk.register.resolve(&problems);
    drop(documents);
    let found = problems.into_sorted();
    match guide {
        Some(guide) if found.is_empty() => Ok(guide),
        _ => Err(found),
    }
}

/// Parses what belongs to the guide and reports files that nobody reads.
fn read<'f>(files: &'f [File], problems: &Problems) -> Vec<Document<'f>> {
    let mut documents = Vec::new();
    for (path, bytes) in files {
        let needed = NEEDED.iter().any(|(name, _)| name == path);
        if needed || is_chapter(path) {
            documents.extend(Document::parse(path, bytes, problems));
        } else if path.starts_with("content/") && !OF_OTHERS.contains(&path.as_str()) {
            problems.push(Problem::error(
                path,
                "",
                "nothing reads this file",
                "Take it away or correct its name",
            ));
        }
    }
    for (name, _) in NEEDED {
        if !files.iter().any(|(path, _)| path == name) {
            problems.push(Problem::error(
                name,
                "",
                "the file is absent",
                "Put it back; there is no guide without it",
            ));
        }
    }
    documents
}

/// Whether `path` is the file of something that could be a chapter.
fn is_chapter(path: &str) -> bool {
    let name = chapters::in_folder(path);
    name.is_some_and(|name| name.parse::<ChapterId>().is_ok())
}

/// What the binder has before it.
struct Desk<'d> {
    documents: &'d [Document<'d>],
    problems: &'d Problems,
    register: &'d Register,
}

impl<'d> Desk<'d> {
    fn assemble(&self) -> Option<Guide> {
        for (path, kinds) in NEEDED {
            if self.open(path).is_none() {
                self.register.close(kinds);
            }
        }
        let register = self.register;
        let sources = self.open(SOURCES).map(|t| glossary::sources(t, register));
        let glossary = self.open(GLOSSARY).map(|t| glossary::terms(t, register));
        let helplines = self
            .open(HELPLINES)
            .map(|t| helplines::directory(t, register));
        let advice = self.open(ADVICE).map(|t| advice::advice(t, register));
        let cover = self.open(GUIDE).map(|t| chapters::cover(t, register));
        let mut written = self.chapters(cover.as_ref());
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
            glossary: glossary?,
            sources: sources?,
        })
    }

    /// Reads every chapter's file, also where the cover cannot be read. Where it can, a file that belongs to
    /// none of its chapters is reported.
    fn chapters(&self, cover: Option<&Cover>) -> HashMap<ChapterId, Vec<Section>> {
        let mut written = HashMap::new();
        for document in self.documents {
            let name = chapters::in_folder(document.path());
            let Some(Ok(id)) = name.map(str::parse::<ChapterId>) else {
                continue;
            };
            let table = document.table(self.problems);
            let sections = chapters::sections(table, &id, self.register);
            if let Some(cover) = cover
                && !cover.chapters.iter().any(|chapter| chapter.id == id)
            {
                self.problems.push(Problem::error(
                    document.path(),
                    "",
                    format!("no chapter of {GUIDE} is called \"{id}\""),
                    "Name the file after its chapter",
                ));
            }
            written.insert(id, sections);
        }
        written
    }

    fn open(&self, path: &str) -> Option<Table<'d>> {
        self.documents
            .iter()
            .find(|document| document.path() == path)
            .map(|document| document.table(self.problems))
    }
}
