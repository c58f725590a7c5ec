//! For staff: what this screen is and how far it can be trusted. Facts only, each where it can be looked up.

use super::World;
use super::code::code;
use super::document::{Document, stamp};
use super::item::{Block, Panel};
use super::local::Local;
use super::teller::{Phrase, Teller};
use crate::clock::Clock;
use crate::guide::Age;
use crate::locale::ltr_name;
use crate::session::State;
use jiff::Zoned;

/// The glass: device pixels, and how many of them make one logical pixel of 0.25 mm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glass {
    pub width: u32,
    pub height: u32,
    pub scale: f32,
}

pub fn status(world: &World, state: &State, teller: &Teller) -> Document {
    let guide = world.guide;
    let version = |number: &str| teller.ui_with("status-version", &[("version", number)]);
    let facts = [
        (
            "info",
            "status-program",
            vec![version(env!("CARGO_PKG_VERSION"))],
        ),
        (
            "book",
            "status-content",
            vec![
                version(&guide.version),
                teller.ui_with("sources-checked", &[("date", &teller.date(guide.checked))]),
            ],
        ),
        ("check-ring", "status-facts", ages(world, teller)),
        ("clock", "status-clock", vec![clock(world, teller)]),
        ("home", "status-site", site_file(world, teller)),
        ("people", "status-contacts", contacts(world, state, teller)),
        ("globe", "status-languages", languages(world, teller)),
        ("doc", "status-fonts", fonts(world, teller)),
        ("display", "status-panel", panel(world, teller)),
    ];
    let mut blocks: Vec<Block> = facts.into_iter().map(|it| fact(it, teller)).collect();
    let words = vec![teller.ui("status-code")];
    blocks.push(Block::Code(code(&report(world)), words));
    Document {
        title: teller.ui("status-title"),
        blocks,
        ..Document::default()
    }
}

/// The same for whoever mends the screen from afar, in English. It tells of the machine and its content, and of nobody.
fn report(world: &World) -> String {
    let guide = world.guide;
    let clock = match world.clock {
        Clock::Trusted(_) => "trusted",
        Clock::Estimated(_) => "estimated",
        Clock::Untrusted => "untrusted",
    };
    let glass = world.glass.map_or_else(String::new, |glass| {
        let Glass {
            width,
            height,
            scale,
        } = glass;
        format!("\nglass {width}x{height} at {scale:.3}")
    });
    format!(
        "Pocket Guide {}\ncontent {} of {}\nclock {clock}\nnation {}{glass}",
        env!("CARGO_PKG_VERSION"),
        guide.version,
        guide.checked,
        world.site.nation.id(),
    )
}

fn fact((icon, question, lines): (&str, &str, Vec<Phrase>), teller: &Teller) -> Block {
    Block::Fact(Panel {
        icon: icon.to_owned(),
        label: teller.ui(question),
        lines,
        ..Panel::default()
    })
}

fn clock(world: &World, teller: &Teller) -> Phrase {
    let at = |id: &str, now: &Zoned| {
        let time = now.strftime("%H:%M").to_string();
        let date = teller.date(now.date());
        teller.ui_with(id, &[("time", &time), ("date", &date)])
    };
    match world.clock {
        Clock::Trusted(now) => at("status-clock-known", now),
        Clock::Estimated(now) => at("status-clock-reckoned", now),
        Clock::Untrusted => teller.ui("status-clock-unknown"),
    }
}

/// The site file, and what of it does not apply; the reasons are told in English, as the command line tells them.
fn site_file(world: &World, teller: &Teller) -> Vec<Phrase> {
    let site = world.site;
    let mut lines = vec![match &site.file {
        Some(file) => teller.data(&ltr_name(file)),
        None => teller.ui("status-site-none"),
    }];
    lines.extend(site.place.as_ref().map(|place| teller.data(place)));
    let left_out = &site.left_out;
    if !left_out.is_empty() {
        let count = left_out.len().to_string();
        lines.push(teller.ui_with("status-left-out", &[("count", &count)]));
    }
    lines.extend(left_out.iter().map(|problem| {
        let line = problem.line.map(|line| format!("{line}: "));
        let text = format!("{}{}", line.unwrap_or_default(), problem.message);
        teller.data(&ltr_name(&text))
    }));
    lines
}

/// The place's own people, each with how far its entry may be believed.
fn contacts(world: &World, state: &State, teller: &Teller) -> Vec<Phrase> {
    let local = Local {
        world,
        state,
        teller,
    };
    let lines = local.standings();
    if lines.is_empty() {
        return vec![teller.ui("status-contacts-none")];
    }
    lines
}

/// How old the text is, the law in it, and the lines: how many on each step of the ladder.
fn ages(world: &World, teller: &Teller) -> Vec<Phrase> {
    let mut told = [false, true].map(|law| stamp(law, world, teller)).to_vec();
    let today = world.clock.today();
    let lines = &world.guide.helplines;
    let count = |age| {
        let aged = lines
            .iter()
            .filter(|line| Age::of(line.seen(), today) == age);
        aged.count().to_string()
    };
    let [fresh, due, overdue] = [Age::Fresh, Age::Due, Age::Overdue].map(count);
    told.push(match today {
        Some(_) => teller.ui_with(
            "status-facts-lines",
            &[("fresh", &fresh), ("due", &due), ("overdue", &overdue)],
        ),
        None => teller.ui("status-facts-no-day"),
    });
    told
}

/// One line a language, in the order of the list.
fn languages(world: &World, teller: &Teller) -> Vec<Phrase> {
    let told = world.registry.iter().zip(world.shares);
    told.map(|(language, share)| {
        let name = language.own_name.as_str();
        if language.tag.is_english() {
            return teller.ui_with("status-original", &[("language", name)]);
        }
        let (checked, count) = (share.checked.to_string(), share.of.to_string());
        teller.ui_with(
            "status-checked",
            &[("language", name), ("checked", &checked), ("count", &count)],
        )
    })
    .collect()
}

/// The families that the languages are set in.
fn fonts(world: &World, teller: &Teller) -> Vec<Phrase> {
    let mut families: Vec<&str> = world.registry.iter().map(|it| it.family.as_str()).collect();
    families.sort_unstable();
    families.dedup();
    let told = families.into_iter();
    told.map(|family| teller.data(&ltr_name(family))).collect()
}

fn panel(world: &World, teller: &Teller) -> Vec<Phrase> {
    let Some(Glass {
        width,
        height,
        scale,
    }) = world.glass
    else {
        return vec![teller.ui("status-unknown")];
    };
    let millimetres = |pixels: u32| format!("{:.0}", pixels as f32 / scale * 0.25);
    let size = |id: &str, width: String, height: String| {
        let scale = format!("{scale:.3}");
        let values = [("width", &*width), ("height", &*height), ("scale", &*scale)];
        teller.ui_with(id, &values)
    };
    vec![
        size("status-pixels", width.to_string(), height.to_string()),
        size(
            "status-millimetres",
            millimetres(width),
            millimetres(height),
        ),
    ]
}
