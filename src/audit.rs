//! The guide against every language: is each text that the guide needs there, does each text have a use, and
//! does no number stand where it must not. `check` and the tests call it; the kiosk does not.

mod english;
mod numbers;
mod summary;

pub use summary::{LanguageSummary, PerClass, Summary};

use crate::guide::{File, Guide};
use crate::locale::{Language, Registry, Tag, lint};
use crate::problem::{Problem, Severity};

/// What an audit found, and what there is.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// In the order of files and lines.
    pub problems: Vec<Problem>,
    pub summary: Summary,
}

impl Audit {
    /// Whether anything is wrong that must not ship; warnings may.
    pub fn has_errors(&self) -> bool {
        let error = |problem: &Problem| problem.severity == Severity::Error;
        self.problems.iter().any(error)
    }
}

/// Audits `guide` against the languages of `registry`. `files` are those under `locales/`; `covers` tells
/// whether a character is in the fonts that are bundled for a language.
pub fn audit(
    guide: &Guide,
    registry: &Registry,
    files: &[File],
    covers: &dyn Fn(&Language, char) -> bool,
) -> Audit {
    let english = of_language(files, &Tag::english());
    let needed = guide.messages();
    let mut problems = english::check(guide, &needed, registry.english(), &english);
    for language in registry.iter() {
        let own = of_language(files, &language.tag);
        let faults = lint::check(language, &english, &own, &|c| covers(language, c));
        problems.extend(faults);
    }
    problems.extend(unlisted(registry, files));
    problems.extend(numbers::retired(guide, files));
    problems.sort_by(|a, b| (&a.file, a.line, a).cmp(&(&b.file, b.line, b)));
    problems.dedup();
    Audit {
        problems,
        summary: summary::summary(guide, &needed, registry, files),
    }
}

/// The files of one language.
fn of_language(files: &[File], tag: &Tag) -> Vec<File> {
    let folder = format!("locales/{tag}/");
    let own = files.iter().filter(|(path, _)| path.starts_with(&folder));
    own.cloned().collect()
}

/// A folder of words that no reader can choose, told once.
fn unlisted(registry: &Registry, files: &[File]) -> Vec<Problem> {
    let mut folders: Vec<&str> = files
        .iter()
        .filter_map(|(path, _)| path.strip_prefix("locales/")?.split('/').next())
        .filter(|folder| registry.iter().all(|it| it.tag.as_str() != *folder))
        .collect();
    folders.sort_unstable();
    folders.dedup();
    let told = folders.into_iter().map(|folder| {
        Problem::error(
            format!("locales/{folder}"),
            "",
            "no language of content/languages.toml is called so",
            "List the language, or take the folder away",
        )
        .warning()
    });
    told.collect()
}
