//! Where content and languages are read from: the binary itself, or a working tree named by `--content`.

use crate::assets;
use crate::guide::File;
use anyhow::Context as _;
use std::path::PathBuf;

#[derive(Clone, Debug, clap::Args)]
pub struct Source {
    /// Read content and languages from this folder instead of the binary; it holds content/ and locales/
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
}

impl Source {
    /// The working tree below `root`.
    pub fn below(root: &std::path::Path) -> Source {
        Source {
            content: Some(root.to_owned()),
        }
    }

    /// The files whose paths begin with `prefix`.
    ///
    /// # Errors
    /// Where the folder cannot be read.
    pub fn files(&self, prefix: &str) -> anyhow::Result<Vec<File>> {
        match &self.content {
            None => Ok(assets::embedded(prefix)),
            Some(root) => assets::from_dir(root, prefix).context("--content"),
        }
    }

    /// The same for the desk, which treats what cannot be read as absent.
    pub fn reader(&self) -> crate::view::Reader {
        let own = self.clone();
        Box::new(move |prefix| own.files(prefix).unwrap_or_default())
    }
}
