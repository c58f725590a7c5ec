//! The kiosk itself.

use super::system_clock::SystemClock;
use super::{CANNOT, fonts};
use crate::commands::Source;
use crate::guide::Nation;
use crate::locale::Tag;
use crate::problem::Problem;
use crate::shell::{Kiosk, Lifeboat};
use crate::site::{Edition, Site};
use crate::view::Desk;
use anyhow::ensure;
use slint::{ComponentHandle as _, PlatformError};
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// What may be seen: public or staff
    #[arg(long)]
    edition: Option<Edition>,
    /// The language a visit begins in, such as ar
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// england, wales, scotland or northern-ireland
    #[arg(long)]
    nation: Option<Nation>,
    #[command(flatten)]
    source: Source,
}

impl Options {
    fn site(&self) -> Site {
        let mut site = Site::default();
        if let Some(edition) = self.edition {
            site.edition = edition;
        }
        if let Some(nation) = self.nation {
            site.nation = nation;
        }
        if let Some(lang) = &self.lang {
            site.language.clone_from(lang);
        }
        site
    }
}

/// Opens the window and serves visits until it is closed. Content that cannot be bound shows the lifeboat page.
pub fn run(options: &Options) -> anyhow::Result<ExitCode> {
    // A folder that cannot be read is a mistake in the arguments, not in the content.
    options.source.files("content/")?;
    let desk = Desk::open(options.source.reader(), options.site());
    if let (Some(lang), Ok(desk)) = (&options.lang, &desk) {
        known_language(desk, lang)?;
    }
    fonts::hide_others()?;
    let shown = open(desk);
    Ok(match shown {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!(
                "error: no window can be opened here ({}). Use `pocket-guide render ADDRESS --out FILE.png` to draw a screen without a display, or the kiosk build on a bare console.",
                reason(&error)
            );
            ExitCode::from(CANNOT)
        }
    })
}

fn open(desk: Result<Desk, Vec<Problem>>) -> Result<(), PlatformError> {
    slint::BackendSelector::new().select()?;
    fonts::register();
    match desk {
        Ok(desk) => {
            let clock = SystemClock::new(desk.guide().checked);
            Kiosk::open(desk, crate::assets::icon, Box::new(move || clock.read()))
                .and_then(|kiosk| kiosk.window().run())
        }
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            eprintln!("The lifeboat page is shown. Run `pocket-guide check` when this is mended.");
            Lifeboat::open().and_then(|lifeboat| lifeboat.window().run())
        }
    }
}

/// The reason alone: Slint tells of every backend on a line of its own, with the place in its sources.
fn reason(error: &PlatformError) -> String {
    let text = error.to_string();
    let line = text
        .lines()
        .map(str::trim)
        .find(|line| line.contains("Error"));
    let line = line.unwrap_or("the platform refused");
    line.rsplit(": ")
        .next()
        .unwrap_or(line)
        .trim_end_matches('.')
        .to_owned()
}

/// The tag of a language that is offered.
///
/// # Errors
/// Where it is none, with those that are.
pub fn known_language(desk: &Desk, text: &str) -> anyhow::Result<Tag> {
    let tag = text.parse::<Tag>().ok();
    let known = tag.filter(|tag| desk.languages().contains(tag));
    let names: Vec<String> = desk.languages().iter().map(ToString::to_string).collect();
    ensure!(
        known.is_some(),
        "--lang: there is no language \"{text}\": use one of {}",
        names.join(", ")
    );
    Ok(known.unwrap_or_else(Tag::english))
}
