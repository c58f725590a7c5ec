//! The kiosk itself: in a window on a desktop, or on all of a bare screen.

use super::bare::{self, Bare};
use super::service::Service;
use super::system_clock::SystemClock;
use super::{NO_SCREEN, Source, Venue, again, fonts};
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
    // What takes long is opened once: the program may have to be started again first.
    let open_desk = || -> anyhow::Result<_> {
        let desk = Desk::open_at(options.source.reader(), |guide, languages| {
            venue.site(guide, languages)
        });
        if let Ok(desk) = &desk {
            known_language(venue, desk)?;
            tell_left_out(desk.site());
            tell_clock(desk);
        }
        Ok(desk)
    };
    let bare = Bare::look(&venue.panel());
    // At power-on it may open a moment later, and would then be drawn on at a size that nobody has worked out. Only a seat
    // daemon lends what is refused here. The program is not started again for this: it has waited already.
    if !cfg!(feature = "kiosk-seat")
        && let Some(Bare { plan: Err(why), .. }) = &bare
    {
        // Its lines are for the journal.
        open_desk()?.ok();
        eprintln!("error: {}.", nothing_to_show_on(why));
        return Ok(ExitCode::from(NO_SCREEN));
    }
    let mut variables = bare.as_ref().map_or_else(Vec::new, Bare::variables);
    variables.extend(fonts::variable()?);
    again::with(variables)?;
    let desk = open_desk()?;
    if let Some(Bare { plan: Ok(plan), .. }) = &bare {
        for wish in &plan.unmet {
            eprintln!("warning: {wish}.");
        }
    }
    Ok(match open(desk, bare.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}.", no_screen(&error, bare.as_ref()));
            ExitCode::from(NO_SCREEN)
        }
    })
}

fn nothing_to_show_on(why: &str) -> String {
    format!("there is no screen to show the guide on: {why}")
}

/// Why nothing can be shown, and what to do.
fn no_screen(error: &PlatformError, bare: Option<&Bare>) -> String {
    match bare {
        Some(Bare { plan: Err(why), .. }) => nothing_to_show_on(why),
        Some(Bare { plan: Ok(plan), .. }) => {
            let lines: Vec<String> = error
                .to_string()
                .lines()
                .map(|it| it.trim().to_owned())
                .collect();
            format!(
                "the display at {} cannot be drawn on ({}). Another program may hold it, such as a desktop",
                plan.output,
                lines.join("; ")
            )
        }
        None => format!(
            "no window can be opened here ({}). Use `pocket-guide render ADDRESS --out FILE.png` to draw a screen without a display, or the kiosk build on a bare console",
            reason(error)
        ),
    }
}

/// Says once what of the site file does not apply.
pub fn tell_left_out(site: &Site) {
    for problem in &site.left_out {
        eprintln!("{problem}");
    }
}

/// Says once that the machine believes in a day on which this guide had not been written.
fn tell_clock(desk: &Desk) {
    let today = jiff::Zoned::now().date();
    let content = desk.guide().checked;
    if today < content {
        eprintln!(
            "warning: the clock says {today}, which is before the content ({content}): no line is called open or closed, and no local contact is withheld. Set the clock, or give the computer a battery clock or network time."
        );
    }
}

fn open(desk: Result<Desk, Vec<Problem>>, bare: Option<&Bare>) -> Result<(), PlatformError> {
    let _hands = bare::select(bare)?;
    fonts::register();
    match desk {
        Ok(desk) => {
            let clock = SystemClock::new(desk.guide().checked);
            let kiosk = Kiosk::open(desk, crate::assets::icon, Box::new(move || clock.read()))?;
            let _service = Service::begin();
            kiosk.window().run()
        }
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            eprintln!("The lifeboat page is shown. Run `pocket-guide check` when this is mended.");
            let lifeboat = Lifeboat::open()?;
            let _service = Service::begin();
            lifeboat.window().run()
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
