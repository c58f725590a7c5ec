//! `review`: the current review file of a language, for translators to keep beside their words.

use super::Source;
use crate::locale::{Tag, review_file};
use anyhow::{Context as _, ensure};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// The language, such as ar
    tag: String,
    /// Write locales/TAG/review.toml below this folder instead of printing it
    #[arg(long, value_name = "DIR", conflicts_with = "content")]
    write: Option<PathBuf>,
    #[command(flatten)]
    source: Source,
}

/// Prints `review.toml`: reviews whose English has not changed are kept, everything else is a draft.
pub fn review(options: &Options) -> anyhow::Result<ExitCode> {
    let tag: Tag = options
        .tag
        .parse()
        .with_context(|| format!("\"{}\" is not a language tag", options.tag))?;
    ensure!(
        !tag.is_english(),
        "en-GB is the original: give the tag of a translation, such as ar"
    );
    let source = match &options.write {
        Some(root) => Source::below(root),
        None => options.source.clone(),
    };
    let files = source.files(&format!("locales/{tag}/"))?;
    ensure!(
        !files.is_empty(),
        "there is no language {tag}: its words belong in locales/{tag}/"
    );
    let english = source.files(&format!("locales/{}/", Tag::english()))?;
    let review = review_file(&tag, &english, &files);
    match &options.write {
        Some(root) => {
            let path = root.join(format!("locales/{tag}/review.toml"));
            std::fs::write(&path, review)
                .with_context(|| format!("--write: {} cannot be written", path.display()))?;
        }
        None => print!("{review}"),
    }
    Ok(ExitCode::SUCCESS)
}
