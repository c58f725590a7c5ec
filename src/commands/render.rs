//! `render`: one screen to a PNG, with the kiosk's own renderer and fonts and no display.

use super::picture::{Picture, Sheets, write};
use super::{Source, Venue, again, fonts, run};
use crate::clock::Clock;
use crate::session::{Address, Event, LAST_PAGE, Place, State, TextSize, Theme};
use crate::shell::{Glass, Headless, Kiosk};
use crate::view::Desk;
use anyhow::{Context as _, anyhow, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;

#[derive(Debug, clap::Args)]
pub struct Options {
    /// The screen, such as home, advice/not-your-fault or guide/definition
    #[arg(required_unless_present = "all")]
    address: Option<Address>,
    /// The file to write
    #[arg(long, value_name = "FILE.png", required_unless_present = "all")]
    out: Option<PathBuf>,
    /// Draw every page there is into this folder, and contact sheets of them
    #[arg(long, value_name = "DIR", conflicts_with_all = ["address", "out", "page"])]
    all: Option<PathBuf>,
    #[command(flatten)]
    venue: Venue,
    /// Device pixels; known panels are scaled to their millimetres
    #[arg(long, value_name = "WxH", default_value = "1280x800")]
    size: Size,
    /// The page, from 1
    #[arg(long, value_name = "N", default_value_t = 1)]
    page: usize,
    #[arg(long, value_enum, default_value = "light")]
    theme: ThemeName,
    #[arg(long, value_enum, default_value = "standard")]
    text: TextName,
    /// Put the English beside a translation
    #[arg(long)]
    english: bool,
    /// The time, as RFC 3339; without it the clock is not trusted
    #[arg(long, value_name = "RFC3339", value_parser = moment)]
    at: Option<jiff::Timestamp>,
    #[command(flatten)]
    source: Source,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum ThemeName {
    Light,
    Dark,
    Strong,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum TextName {
    Standard,
    Large,
    Largest,
}

/// Device pixels.
#[derive(Clone, Copy, Debug)]
struct Size(u32, u32);

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let side = |side: &str| side.parse().ok().filter(|n| (200..=8192).contains(n));
        text.split_once('x')
            .and_then(|(w, h)| Some(Size(side(w)?, side(h)?)))
            .ok_or_else(|| {
                format!("\"{text}\" is not a size: use width x height in pixels, such as 1280x800, each from 200 to 8192")
            })
    }
}

fn moment(text: &str) -> Result<jiff::Timestamp, String> {
    text.parse().map_err(|_| {
        format!(
            "\"{text}\" is not a time: write date, time and offset, such as 2026-11-05T09:30:00Z"
        )
    })
}

pub fn render(options: &Options) -> anyhow::Result<ExitCode> {
    options.source.files("content/")?;
    let venue = &options.venue;
    let desk = Desk::open_at(options.source.reader(), |guide, languages| {
        venue.site(guide, languages)
    });
    let desk = desk.map_err(|problems| {
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!("the content cannot be bound:\n{}", list.join("\n"))
    })?;
    run::known_language(venue, &desk)?;
    let state = visitor(options, &desk);
    again::with(fonts::variable()?.into_iter().collect())?;
    run::tell_left_out(desk.site());
    let mut headless = Headless::new(Glass::of(options.size.0, options.size.1))?;
    fonts::register();
    let clock = options.at.map(Clock::at).unwrap_or_default();
    let kiosk = Kiosk::open(desk, crate::assets::icon, Box::new(move || clock.clone()))?;
    match (&options.all, &options.address, &options.out) {
        (Some(folder), ..) => album(folder, &kiosk, &mut headless, &state)?,
        (None, Some(address), Some(out)) => {
            one(address, options.page, &kiosk, &mut headless, &state)?;
            write(out, &Picture::of(headless.draw_whole()))?;
        }
        // clap asks for them.
        _ => bail!("ADDRESS and --out, or --all"),
    }
    Ok(ExitCode::SUCCESS)
}

/// Stands a visitor before a page, counted from 1.
fn one(
    address: &Address,
    page: usize,
    kiosk: &Kiosk,
    headless: &mut Headless,
    visitor: &State,
) -> anyhow::Result<()> {
    if !kiosk.desk().can_open(visitor, address) {
        bail!(
            "{address} does not exist here: it is not built or written yet, or not for this edition and nation"
        );
    }
    let Some(index) = page.checked_sub(1).filter(|page| *page < LAST_PAGE) else {
        bail!("--page: pages are counted from 1");
    };
    stand(address, index, kiosk, headless, visitor);
    let last = pages(address, kiosk);
    ensure!(
        page <= last,
        "--page: {address} ends with page {last} at this size"
    );
    Ok(())
}

fn stand(address: &Address, page: usize, kiosk: &Kiosk, headless: &mut Headless, visitor: &State) {
    let mut state = visitor.clone();
    match address {
        Address::Term(_) => kiosk
            .desk()
            .update(&mut state, Event::OpenAddress(address.clone())),
        address => state.place = Place::at(address.clone(), page),
    }
    kiosk.visit(state);
    headless.draw();
}

/// How many pages it has as it stands. A word is a card over a list, whose pages are not its own.
fn pages(address: &Address, kiosk: &Kiosk) -> usize {
    match address {
        Address::Term(_) => 1,
        _ => kiosk.page_count(),
    }
}

/// Every page of every address, and sheets on which they stand small and in order.
fn album(
    folder: &Path,
    kiosk: &Kiosk,
    headless: &mut Headless,
    visitor: &State,
) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("--all: {} cannot be made", folder.display()))?;
    let mut sheets = Sheets::default();
    let addresses = kiosk.desk().addresses(visitor);
    for address in addresses {
        let mut page = 0;
        loop {
            stand(&address, page, kiosk, headless, visitor);
            let picture = Picture::of(headless.draw_whole());
            let name = format!("{}-{}.png", address.to_string().replace('/', "-"), page + 1);
            write(&folder.join(name), &picture)?;
            if let Some(sheet) = sheets.add(&picture) {
                write(&folder.join(sheets.name()), &sheet)?;
            }
            page += 1;
            if page >= pages(&address, kiosk) {
                break;
            }
        }
    }
    if let Some(sheet) = sheets.finish() {
        write(&folder.join(sheets.name()), &sheet)?;
    }
    Ok(())
}

/// What every page of a visitor has in common.
fn visitor(options: &Options, desk: &Desk) -> State {
    let mut state = State::fresh(desk.site());
    state.theme = match options.theme {
        ThemeName::Light => Theme::Light,
        ThemeName::Dark => Theme::Dark,
        ThemeName::Strong => Theme::Strong,
    };
    state.text_size = match options.text {
        TextName::Standard => TextSize::Standard,
        TextName::Large => TextSize::Large,
        TextName::Largest => TextSize::Largest,
    };
    state.english_beside = options.english;
    state
}
