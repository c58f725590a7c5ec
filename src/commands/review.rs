//! `review`: the current review file of a language, for translators to keep beside their words.

use super::Source;
use crate::locale::{Tag, review_file};
use anyhow::{Context as _, ensure};
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// The language, such as ar
    tag: String,
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
    let files = options.source.files(&format!("locales/{tag}/"))?;
    ensure!(
        !files.is_empty(),
        "there is no language {tag}: its words belong in locales/{tag}/"
    );
    let english = options
        .source
        .files(&format!("locales/{}/", Tag::english()))?;
    print!("{}", review_file(&tag, &english, &files));
    Ok(ExitCode::SUCCESS)
}
