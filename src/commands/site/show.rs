//! `site show`: every value that is in force, as the site file would write it, and where it comes from.

use crate::commands::{Source, Venue};
use crate::guide::{Slot, bind};
use crate::locale::Registry;
use crate::site::{Contact, OpeningHours, Reading, Site};
use anyhow::{Context as _, anyhow};
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(flatten)]
    venue: Venue,
    #[command(flatten)]
    source: Source,
}

/// Prints the values; what is wrong with the file goes to the error output, and fails.
pub fn show(options: &Options) -> anyhow::Result<ExitCode> {
    let content = options.source.files("content/")?;
    let guide = bind(&content).map_err(|problems| {
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!("the content cannot be bound:\n{}", list.join("\n"))
    })?;
    let languages = content
        .iter()
        .find(|(path, _)| path == "content/languages.toml")
        .and_then(|(_, bytes)| Registry::read(bytes).ok())
        .context("the list of languages cannot be read: run `pocket-guide check`")?;
    let tags: Vec<String> = languages.iter().map(|it| it.tag.to_string()).collect();
    let reading = options.venue.reading(&guide, &tags);
    let site = &reading.site;
    println!(
        "# {}",
        site.file
            .as_deref()
            .unwrap_or("No site file: these are the built-in values")
    );
    for (key, value) in values(site) {
        println!("{key} = {value}  # {}", origin(key, options, &reading));
    }
    if let Some(hours) = &site.hours {
        println!("\n# {}", origin("hours", options, &reading));
        slots("hours", hours);
    }
    for contact in &site.contacts {
        println!();
        person(contact);
    }
    for problem in &site.left_out {
        eprintln!("{problem}");
    }
    Ok(if site.left_out.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The keys that have one value each. The PIN is never printed, not even as its hash.
fn values(site: &Site) -> Vec<(&'static str, String)> {
    let text = |text: &str| format!("{text:?}");
    let millimetres = |mm: Option<u16>| mm.map_or("unknown".to_owned(), |mm| mm.to_string());
    let panel = &site.panel;
    vec![
        (
            "place",
            site.place.as_deref().map_or("none".to_owned(), text),
        ),
        ("nation", text(site.nation.id())),
        ("edition", text(site.edition.id())),
        (
            "pin",
            if site.door.is_some() { "set" } else { "none" }.to_owned(),
        ),
        ("language", text(&site.language)),
        ("pinned-languages", format!("{:?}", site.pinned)),
        ("review-floor", text(site.floor.id())),
        ("line", text(site.line.as_str())),
        ("take-away", site.take_away.to_string()),
        ("idle-scale", site.idle_scale.to_string()),
        ("panel.width-mm", millimetres(panel.width_mm)),
        ("panel.height-mm", millimetres(panel.height_mm)),
        (
            "panel.mounting-height-mm",
            millimetres(panel.mounting_height_mm),
        ),
        ("panel.rotation", panel.rotation.to_string()),
        (
            "panel.output",
            panel.output.as_deref().map_or("any".to_owned(), text),
        ),
        (
            "panel.mode",
            panel
                .mode
                .map_or("preferred".to_owned(), |mode| text(&mode.to_string())),
        ),
    ]
}

/// Where the value of `key` comes from.
fn origin(key: &str, options: &Options, reading: &Reading) -> String {
    let key = key.split('.').next().unwrap_or(key);
    if options.venue.overrides(key) {
        return "from the arguments".to_owned();
    }
    let given = reading.given.iter().find(|given| given.key == key);
    given.map_or("built in".to_owned(), |given| {
        format!("line {}", given.line)
    })
}

fn slots(name: &str, hours: &OpeningHours) {
    for Slot {
        weekdays, from, to, ..
    } in &hours.slots
    {
        let days: Vec<&str> = crate::raw::DAYS
            .iter()
            .filter(|(_, day)| weekdays.contains(day))
            .map(|(word, _)| *word)
            .collect();
        let time = |time: &jiff::civil::Time| time.strftime("%H:%M").to_string();
        println!(
            "[[{name}]]\ndays = {days:?}\nfrom = \"{}\"\nto = \"{}\"",
            time(from),
            time(to)
        );
    }
}

fn person(contact: &Contact) {
    println!("[[contact]]");
    let text = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            println!("{key} = {value:?}");
        }
    };
    text("id", Some(contact.id.clone()));
    text("kind", Some(contact.kind.id().to_owned()));
    text("role", Some(contact.role.clone()));
    text("for", contact.purpose.clone());
    text("phone", contact.phone.as_ref().map(ToString::to_string));
    text("email", contact.email.clone());
    text("room", contact.room.clone());
    if let Some(from) = &contact.valid_from {
        println!("valid-from = {from}");
    }
    println!("valid-to = {}", contact.valid_to);
    if let Some(hours) = &contact.hours {
        slots("contact.hours", hours);
    }
}
