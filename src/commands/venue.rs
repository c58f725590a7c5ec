//! Which place the screen stands in: the site file, and what the arguments put over it. `run`, `render`, `check` and
//! `site show` take it from here.

use crate::guide::{Guide, Nation};
use crate::problem::Problem;
use crate::site::{Edition, Given, Known, Panel, Reading, Site, read};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Where the file lies when no other is named.
pub const SITE_FILE: &str = "/etc/pocket-guide/site.toml";

#[derive(Clone, Debug, clap::Args)]
pub struct SiteFile {
    /// The site file; without this, /etc/pocket-guide/site.toml where there is one
    #[arg(long = "site", value_name = "FILE")]
    path: Option<PathBuf>,
}

impl SiteFile {
    /// The file's name and bytes; nothing where none is named and none is there.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn bytes(&self) -> Result<Option<(String, Vec<u8>)>, Box<Problem>> {
        let path = self.path.as_deref().unwrap_or(Path::new(SITE_FILE));
        match std::fs::read(path) {
            Ok(bytes) => Ok(Some((path.display().to_string(), bytes))),
            Err(error) if self.path.is_none() && error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Box::new(Problem::error(
                path.display().to_string(),
                "",
                format!("the site file cannot be read ({error})"),
                "Correct the path after --site, or make the file readable; until then built-in values apply",
            ))),
        }
    }

    /// What the file says. One that cannot be read is told among what is left out.
    pub fn reading(&self, guide: Option<&Guide>, languages: Option<&[String]>) -> Reading {
        let known = Known { guide, languages };
        match self.bytes() {
            Ok(Some((path, bytes))) => read(&path, &bytes, &known),
            Ok(None) => Reading::default(),
            Err(problem) => Reading {
                site: Site {
                    left_out: vec![*problem],
                    ..Site::default()
                },
                given: Vec::new(),
            },
        }
    }
}

/// The site file, and the arguments that stand above it.
#[derive(Clone, Debug, clap::Args)]
pub struct Venue {
    #[command(flatten)]
    file: SiteFile,
    /// What may be seen: public, staff, or both with the PIN of the site file
    #[arg(long)]
    edition: Option<Edition>,
    /// The language a visit begins in, such as ar
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// england, wales, scotland or northern-ireland
    #[arg(long)]
    nation: Option<Nation>,
}

impl Venue {
    /// The place as it is in force.
    pub fn site(&self, guide: &Guide, languages: &[String]) -> Site {
        self.reading(guide, languages).site
    }

    /// The glass alone, where the guide cannot be read.
    pub fn panel(&self) -> Panel {
        self.file.reading(None, None).site.panel
    }

    /// The same as [`Venue::site`], with the keys that the file gave; what the arguments put over them is no longer among them.
    pub fn reading(&self, guide: &Guide, languages: &[String]) -> Reading {
        let Reading {
            mut site,
            mut given,
        } = self.file.reading(Some(guide), Some(languages));
        if let Some(edition) = self.edition {
            site.edition = edition;
        }
        if let Some(nation) = self.nation {
            site.nation = nation;
        }
        if let Some(lang) = &self.lang {
            site.language.clone_from(lang);
        }
        given.retain(|given: &Given| !self.overrides(given.key));
        if site.edition == Edition::Both && site.door.is_none() {
            site.edition = Edition::Public;
            site.left_out.push(Problem::error(
                "--edition",
                "both",
                "there is no PIN for the staff door, so the edition is public",
                "Give a site file that has one",
            ));
        }
        Reading { site, given }
    }

    /// Whether an argument stands above the file's `key`.
    pub fn overrides(&self, key: &str) -> bool {
        match key {
            "edition" => self.edition.is_some(),
            "nation" => self.nation.is_some(),
            "language" => self.lang.is_some(),
            _ => false,
        }
    }
}
