//! When a line answers, in words: open, closed until, or its hours alone. Only a trusted clock and confirmed hours may
//! say the first two; a reckoned clock tells the hours of today; without one the hours of the week stand alone.

use super::World;
use super::item::Lamp;
use super::line::called;
use super::shelf::DANGER;
use super::teller::{Phrase, Teller, in_text};
use crate::clock::Clock;
use crate::guide::{Calendar, Class, ContactKind, Helpline, Opening, Reader};
use crate::session::State;
use jiff::Zoned;
use jiff::civil::Time;

/// What may be said of `line` now.
pub fn opening(line: &Helpline, world: &World) -> Opening {
    line.hours.at(world.clock.trusted(), calendar(line, world))
}

fn calendar<'a>(line: &Helpline, world: &World<'a>) -> Calendar<'a> {
    Calendar {
        holidays: &world.guide.bank_holidays,
        nations: line.facts.nations,
    }
}

/// One line about the hours for a key, and the lamp before it. A line for young people that is closed names one that is
/// open.
pub fn status(line: &Helpline, world: &World, state: &State, teller: &Teller) -> (Phrase, Lamp) {
    let now = told_now(line, world, teller);
    let (phrase, lamp) = now.unwrap_or_else(|| (summary(line, teller), Lamp::Hours));
    match instead(line, world, state) {
        Some(other) => {
            let number = other.number().map(in_text).unwrap_or_default();
            let name = teller.plain(other.spelling.as_str());
            let values = [
                ("closed", &*phrase.text),
                ("line", &name),
                ("number", &number),
            ];
            (teller.ui_with("hours-instead", &values), lamp)
        }
        None => (phrase, lamp),
    }
}

/// All that can be said of the hours: what holds now, the hours of the week, and that the time is not known.
pub fn in_full(line: &Helpline, world: &World, teller: &Teller) -> Vec<Phrase> {
    let now = told_now(line, world, teller).map(|(phrase, _)| phrase);
    let timeless = *world.clock == Clock::Untrusted && !line.hours.never_close();
    now.into_iter()
        .filter(|_| !line.hours.never_close())
        .chain([summary(line, teller)])
        .chain(timeless.then(|| teller.ui("hours-no-time")))
        .collect()
}

/// The hours of the week.
fn summary(line: &Helpline, teller: &Teller) -> Phrase {
    teller.content(&line.hours.summary, Class::B)
}

/// What holds at this moment or on this day.
fn told_now(line: &Helpline, world: &World, teller: &Teller) -> Option<(Phrase, Lamp)> {
    match (opening(line, world), world.clock) {
        (Opening::Always, _) => Some((summary(line, teller), Lamp::Open)),
        (Opening::Open(until), Clock::Trusted(now)) => {
            let until = until.filter(|until| until.duration_since(now).as_hours() < 24);
            let phrase = match until {
                Some(until) => {
                    let time = time(until.time(), teller);
                    teller.ui_with("hours-open-until", &[("time", &time)])
                }
                None => teller.ui("hours-open"),
            };
            Some((phrase, Lamp::Open))
        }
        (Opening::Closed(opens), Clock::Trusted(now)) => {
            Some((opens_at(&opens, now, teller), Lamp::Closed))
        }
        (_, Clock::Estimated(now)) => {
            let spans = line.hours.on(now.date(), calendar(line, world))?;
            let spans = spans.iter().map(|(from, to)| {
                let (from, to) = (time(from.time(), teller), time(to.time(), teller));
                teller.plain_with("hours-span", &[("from", &from), ("to", &to)])
            });
            let hours: Vec<String> = spans.collect();
            let phrase = match hours.is_empty() {
                true => teller.ui("hours-none-today"),
                false => teller.ui_with("hours-today", &[("hours", &hours.join(", "))]),
            };
            Some((phrase, Lamp::Hours))
        }
        _ => None,
    }
}

/// "Closed. Opens tomorrow at 9am."
fn opens_at(opens: &Zoned, now: &Zoned, teller: &Teller) -> Phrase {
    let time = time(opens.time(), teller);
    let days = (opens.date() - now.date()).get_days();
    match days {
        0 => teller.ui_with("hours-opens-today", &[("time", &time)]),
        1 => teller.ui_with("hours-opens-tomorrow", &[("time", &time)]),
        _ => {
            let day = opens.date().weekday().to_monday_one_offset();
            let day = teller.plain(&format!("weekday-{day}"));
            teller.ui_with("hours-opens-on", &[("day", &day), ("time", &time)])
        }
    }
}

/// A time of day as people say it.
pub fn time(time: Time, teller: &Teller) -> String {
    let id = match (time.hour(), time.minute()) {
        (0, 0) => return teller.plain("time-midnight"),
        (12, 0) => return teller.plain("time-noon"),
        (0..12, _) => "time-morning",
        _ => "time-later",
    };
    let hour = (time.hour() + 11) % 12 + 1;
    let figures = match time.minute() {
        0 => hour.to_string(),
        minute => format!("{hour}:{minute:02}"),
    };
    teller.plain_with(id, &[("time", &figures)])
}

/// The line to turn to where `line` is for young people and closed: the first of theirs that is open, one to talk to
/// rather than to write to; the emergency number where there is no other.
pub fn instead<'a>(line: &Helpline, world: &World<'a>, state: &State) -> Option<&'a Helpline> {
    let closed = matches!(opening(line, world), Opening::Closed(_));
    if !closed || !line.readers.contains(&Reader::YoungPerson) {
        return None;
    }
    let danger = world.guide.helpline(DANGER);
    let number = danger.and_then(Helpline::number);
    let mut open = world
        .guide
        .helplines_for(Reader::YoungPerson, state.nation, state.staff);
    open.retain(|it| {
        it.number().is_some() && it.number() != number && opening(it, world).is_open()
    });
    let talks = |it: &&Helpline| called(it).is_some_and(|it| it.kind == ContactKind::Phone);
    let first = open.iter().copied().find(talks);
    first.or(open.first().copied()).or(danger)
}
