//! When lines answer, as `content/helplines.toml` says it, and `content/bank-holidays.toml`.

use super::facts::{nations, sources};
use super::register::Register;
use crate::guide::hours::*;
use crate::guide::ids::MessageId;
use crate::raw::{DAYS, Table};
use jiff::civil::Weekday;

const STATES: [(&str, HoursState); 4] = [
    ("confirmed", HoursState::Confirmed),
    ("older-source", HoursState::OlderSource),
    ("conflict", HoursState::Conflict),
    ("unknown", HoursState::Unknown),
];

const ON_HOLIDAYS: [(&str, OnHolidays); 3] = [
    ("yes", OnHolidays::AsEver),
    ("no", OnHolidays::Closed),
    ("unknown", OnHolidays::Unknown),
];

/// Whether a special day is a bank holiday.
const SPECIAL: [(&str, bool); 2] = [("bank-holiday", true), ("unsure", false)];

/// The hours of one line.
pub fn hours(table: Table<'_>, summary: Option<MessageId>) -> Option<Hours> {
    let state = table.choice("state", &STATES);
    let always_open = table.flag("always-open");
    let on_holidays = table.choice_if_any("bank-holidays", &ON_HOLIDAYS);
    let slots: Vec<Slot> = table.tables("slots").into_iter().filter_map(slot).collect();
    if always_open && !slots.is_empty() {
        table.report(
            table.at("slots"),
            "a line that is always open has no opening times",
            "Take slots away, or write always-open = false",
        );
    }
    if always_open && state.is_some_and(|state| state != HoursState::Confirmed) {
        table.report(
            table.at("always-open"),
            "only confirmed hours can be day and night",
            "Write state = \"confirmed\" if they are, or take always-open away",
        );
    }
    let own = slots.iter().any(|slot| slot.holidays);
    if own && on_holidays != Some(OnHolidays::AsEver) {
        table.report(
            table.at("bank-holidays"),
            "a line that is not known to be open on bank holidays has hours for them",
            "Write bank-holidays = \"yes\", or take \"bank-holiday\" out of the days",
        );
    }
    table.finish(|_| None);
    Some(Hours {
        state: state?,
        always_open,
        summary: summary?,
        slots,
        bank_holidays: match on_holidays {
            _ if own => OnHolidays::Own,
            Some(said) => said,
            None => OnHolidays::Unknown,
        },
    })
}

fn slot(table: Table<'_>) -> Option<Slot> {
    // A weekday, or `None` for the bank holidays.
    let weekdays = DAYS.iter().map(|(word, day)| (*word, Some(*day)));
    let known: Vec<(&str, Option<Weekday>)> = weekdays.chain([("bank-holiday", None)]).collect();
    let days = table.words("days");
    let days: Vec<Option<Weekday>> = days
        .iter()
        .filter_map(|word| table.chosen("days", word.at, word.text, &known))
        .collect();
    let (from, to) = (table.time("from"), table.time("to"));
    table.finish(|_| None);
    Some(Slot {
        holidays: days.contains(&None),
        weekdays: days.into_iter().flatten().collect(),
        from: from?,
        to: to?,
    })
}

/// The bank holidays, and how long the list can be relied on.
pub fn bank_holidays(table: Table<'_>, register: &Register) -> BankHolidays {
    let (from, to) = (table.date("from"), table.date("to"));
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        table.report(
            table.at("to"),
            format!("the list ends on {to}, before it begins on {from}"),
            "Correct the dates",
        );
    }
    sources(&table, register);
    let days = table
        .tables("day")
        .into_iter()
        .filter_map(special)
        .collect();
    table.finish(|_| None);
    BankHolidays {
        known: from.zip(to),
        days,
    }
}

fn special(mut table: Table<'_>) -> Option<SpecialDay> {
    table.call("special day");
    let date = table.date("date");
    let nations = nations(&table);
    let holiday = table.choice("kind", &SPECIAL);
    table.finish(|_| None);
    Some(SpecialDay {
        date: date?,
        nations: nations?,
        holiday: holiday?,
    })
}
