//! The verbs of the command line, one file each. Only here may an error be told to a person and an exit code chosen.

mod again;
mod bare;
mod check;
mod cover;
mod fonts;
mod picture;
mod render;
mod review;
mod run;
mod screen;
pub mod service;
mod site;
mod source;
mod system_clock;
mod venue;

pub use cover::Cover;
pub use source::Source;
pub use venue::{SiteFile, Venue};

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// A public touchscreen guide for keeping children safe from sexual exploitation.
///
/// Without a command it runs the kiosk.
#[derive(Debug, Parser)]
#[command(name = "pocket-guide", version, after_help = EXIT_CODES)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Verb>,
    #[command(flatten)]
    run: run::Options,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// Check content and every language; print every problem and what would put it right
    Check(check::Options),
    /// Draw one screen to a PNG file without a display
    Render(render::Options),
    /// Print the review file of a language as it should stand now
    Review(review::Options),
    /// List the displays of a bare screen and their modes, and say how it would be driven
    Screen(screen::Options),
    /// Make, show or describe the site file: what is true of the place where the screen stands
    Site(site::Options),
}

/// Exit code for a mistake in what was asked, or a machine that cannot do it.
const CANNOT: u8 = 2;
/// Exit code where there is nothing to show the guide on. It may be there a moment later, so a service starts again.
const NO_SCREEN: u8 = 3;

const EXIT_CODES: &str = "\
Exit codes: 0 all is well; 1 a check found errors; 2 what was asked cannot be done; 3 there is no screen to show the guide \
on, so try again later.";

/// Does what the arguments ask.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if error.kind() == ErrorKind::ValueValidation => {
            // One line, like every other mistake in what was asked.
            let text = error.render().to_string();
            eprintln!("{}", text.lines().next().unwrap_or_default());
            return ExitCode::from(CANNOT);
        }
        Err(error) => error.exit(),
    };
    let done = match cli.command {
        None => run::run(&cli.run),
        Some(Verb::Check(options)) => check::check(&options),
        Some(Verb::Render(options)) => render::render(&options),
        Some(Verb::Review(options)) => review::review(&options),
        Some(Verb::Screen(options)) => screen::screen(&options),
        Some(Verb::Site(options)) => site::site(&options),
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(CANNOT)
    })
}
