//! The kiosk itself.

use super::system_clock::SystemClock;
use super::{CANNOT, Source, Venue, fonts};
use crate::locale::Tag;
use crate::problem::Problem;
use crate::shell::{Kiosk, Lifeboat};
use crate::site::Site;
use crate::view::Desk;
use anyhow::ensure;
use slint::{ComponentHandle as _, PlatformError};
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(flatten)]
    venue: Venue,
    #[command(flatten)]
    source: Source,
}

/// Opens the window and serves visits until it is closed. Content that cannot be bound shows the lifeboat page; a site
/// file with mistakes applies as far as it is good.
pub fn run(options: &Options) -> anyhow::Result<ExitCode> {
    // A folder that cannot be read is a mistake in the arguments, not in the content.
    options.source.files("content/")?;
    let venue = &options.venue;
    let desk = Desk::open_at(options.source.reader(), |guide, languages| {
        venue.site(guide, languages)
    });
    if let Ok(desk) = &desk {
        known_language(venue, desk)?;
    }
    fonts::hide_others()?;
    if let Ok(desk) = &desk {
        tell_left_out(desk.site());
    }
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

/// Says once what of the site file does not apply.
pub fn tell_left_out(site: &Site) {
    for problem in &site.left_out {
        eprintln!("{problem}");
    }
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

/// Checks that the language of the arguments, if there is one, is offered.
///
/// # Errors
/// Where it is not, with those that are.
pub fn known_language(venue: &Venue, desk: &Desk) -> anyhow::Result<()> {
    let Some(text) = &venue.lang else {
        return Ok(());
    };
    let known = text.parse::<Tag>();
    let known = known.is_ok_and(|tag| desk.languages().contains(&tag));
    let names: Vec<String> = desk.languages().iter().map(ToString::to_string).collect();
    ensure!(
        known,
        "--lang: there is no language \"{text}\": use one of {}",
        names.join(", ")
    );
    Ok(())
}
