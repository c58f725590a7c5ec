//! When a line answers: its hours as data, the bank holidays of the nations, and what follows for one moment. It is
//! told the time and never asks for it. Where anything is in doubt it claims nothing.

use super::ids::MessageId;
use super::model::Nations;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, Zoned};

/// When a line answers. Only `Confirmed` hours may ever say that it is open or closed.
#[derive(Clone, Debug, PartialEq)]
pub struct Hours {
    pub state: HoursState,
    /// Day and night, on every day of the year.
    pub always_open: bool,
    /// `helpline-<id>-hours`.
    pub summary: MessageId,
    pub slots: Vec<Slot>,
    pub bank_holidays: OnHolidays,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HoursState {
    Confirmed,
    OlderSource,
    Conflict,
    Unknown,
}

/// What a line does on a bank holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OnHolidays {
    /// It keeps the hours of the weekday.
    AsEver,
    /// It keeps hours of its own: the slots for bank holidays.
    Own,
    Closed,
    Unknown,
}

/// Opening on some days, by the clock on the wall. `to` earlier than or equal to `from` runs past midnight, and belongs
/// to the day on which it begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    pub weekdays: Vec<Weekday>,
    /// Whether these are hours of bank holidays, whatever the weekday.
    pub holidays: bool,
    pub from: Time,
    pub to: Time,
}

impl Slot {
    /// From when to when, where it begins on `day`.
    fn on(&self, day: Date) -> (DateTime, DateTime) {
        let last = if self.to <= self.from {
            day.saturating_add(1.day())
        } else {
            day
        };
        (day.to_datetime(self.from), last.to_datetime(self.to))
    }

    fn runs_past_midnight(&self) -> bool {
        self.to <= self.from && self.to != Time::midnight()
    }
}

/// The bank holidays of the four nations, for as long as they are known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BankHolidays {
    /// The first and the last day for which the list is whole. With none, no day is known not to be a holiday.
    pub known: Option<(Date, Date)>,
    pub days: Vec<SpecialDay>,
}

/// A day that is not like the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SpecialDay {
    pub date: Date,
    pub nations: Nations,
    /// A bank holiday; else a day such as Easter Sunday, which is none but has hours that nobody knows.
    pub holiday: bool,
}

/// What is known of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    Ordinary,
    Holiday,
    /// It may be a holiday, or is one in some of the nations.
    InDoubt,
}

impl BankHolidays {
    /// What `date` is for a line that serves `nations`.
    pub fn day(&self, date: Date, nations: Nations) -> Day {
        if !self
            .known
            .is_some_and(|(first, last)| (first..=last).contains(&date))
        {
            return Day::InDoubt;
        }
        let mut day = Day::Ordinary;
        for special in self.days.iter().filter(|it| it.date == date) {
            if special.holiday && nations.within(special.nations) {
                return Day::Holiday;
            }
            if nations
                .iter()
                .any(|nation| special.nations.contains(nation))
            {
                day = Day::InDoubt;
            }
        }
        day
    }
}

/// Whose bank holidays count for a line.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    pub holidays: &'a BankHolidays,
    pub nations: Nations,
}

/// What may be said of a line at a moment.
#[derive(Clone, Debug, PartialEq)]
pub enum Opening {
    /// Open day and night.
    Always,
    /// Open, and until when, where that is certain.
    Open(Option<Zoned>),
    /// Closed, and when it opens.
    Closed(Zoned),
    /// Its hours can be told, and nothing of this moment.
    HoursOnly,
}

impl Opening {
    /// Whether somebody answers now, for certain.
    pub fn is_open(&self) -> bool {
        matches!(self, Opening::Always | Opening::Open(_))
    }
}

/// How many days ahead the next opening is looked for: so far the name of its weekday says which day is meant.
const AHEAD: i32 = 6;

impl Hours {
    /// Whether it is certain that somebody answers at any time, so that no clock is needed.
    pub fn never_close(&self) -> bool {
        self.always_open && self.state == HoursState::Confirmed
    }

    /// What may be said at `now`, which is nothing where no trusted time is given. Nothing either where a day that
    /// decides may be a bank holiday and it is not known what the line does then.
    pub fn at(&self, now: Option<&Zoned>, calendar: Calendar<'_>) -> Opening {
        if self.never_close() {
            return Opening::Always;
        }
        match now {
            Some(now) if self.state == HoursState::Confirmed && !self.slots.is_empty() => {
                self.decide(now, calendar).unwrap_or(Opening::HoursOnly)
            }
            _ => Opening::HoursOnly,
        }
    }

    /// From when to when the line answers on `day`, in order; `None` where that is not certain.
    pub fn on(&self, day: Date, calendar: Calendar<'_>) -> Option<Vec<(DateTime, DateTime)>> {
        if self.state != HoursState::Confirmed || self.slots.is_empty() {
            return None;
        }
        let mut spans: Vec<_> = self
            .slots_of(day, calendar)?
            .map(|slot| slot.on(day))
            .collect();
        spans.sort_unstable();
        Some(spans)
    }

    /// The slots that begin on `day`, where it is certain which do.
    fn slots_of(&self, day: Date, calendar: Calendar<'_>) -> Option<impl Iterator<Item = &Slot>> {
        let holiday = match (
            calendar.holidays.day(day, calendar.nations),
            self.bank_holidays,
        ) {
            (Day::Ordinary, _) | (_, OnHolidays::AsEver) => false,
            (Day::Holiday, OnHolidays::Own | OnHolidays::Closed) => true,
            (Day::Holiday, OnHolidays::Unknown) | (Day::InDoubt, _) => return None,
        };
        // A line that is closed on bank holidays has no slots for them.
        let weekday = day.weekday();
        Some(self.slots.iter().filter(move |slot| match holiday {
            true => slot.holidays,
            false => slot.weekdays.contains(&weekday),
        }))
    }

    /// The stretches that begin on `day`, and those of the evening before that run into it; `None` where one of the two
    /// days is in doubt and matters.
    fn around(&self, day: Date, calendar: Calendar<'_>, zone: &TimeZone) -> Option<Vec<Stretch>> {
        let before = day.saturating_sub(1.day());
        let evening: Vec<&Slot> = match self.slots_of(before, calendar) {
            Some(slots) => slots.filter(|slot| slot.runs_past_midnight()).collect(),
            None if self.slots.iter().any(Slot::runs_past_midnight) => return None,
            None => Vec::new(),
        };
        let evening = evening.into_iter().map(|slot| slot.on(before));
        let spans = evening.chain(self.on(day, calendar)?);
        spans.map(|span| stretch(span, zone)).collect()
    }

    fn decide(&self, now: &Zoned, calendar: Calendar<'_>) -> Option<Opening> {
        let zone = now.time_zone();
        let around = self.around(now.date(), calendar, zone)?;
        if let Some((_, to)) = around.iter().find(|(from, to)| from <= now && now < to) {
            return Some(Opening::Open(self.until(to.clone(), calendar)));
        }
        for ahead in 0..=AHEAD {
            let day = now.date().saturating_add(ahead.days());
            let spans = self.on(day, calendar)?.into_iter();
            let stretches = spans.filter_map(|span| stretch(span, zone));
            let next = stretches.filter(|(from, to)| from > now && from < to).min();
            if let Some((from, _)) = next {
                return Some(Opening::Closed(from));
            }
        }
        None
    }

    /// The end of a stretch that goes on at least until `to`: where another slot has begun by then, the end of that.
    fn until(&self, mut to: Zoned, calendar: Calendar<'_>) -> Option<Zoned> {
        let limit = to.saturating_add(AHEAD.days());
        while to < limit {
            let around = self.around(to.date(), calendar, to.time_zone())?;
            let longer = around.into_iter().filter(|(from, _)| *from <= to);
            match longer.map(|(_, end)| end).max() {
                Some(end) if end > to => to = end,
                _ => return Some(to),
            }
        }
        None
    }
}

/// From one moment to another.
type Stretch = (Zoned, Zoned);

/// When the clock on the wall shows these times. In the hour that is skipped in spring it is an hour later; of the hour
/// that comes twice in autumn it is the first.
fn stretch((from, to): (DateTime, DateTime), zone: &TimeZone) -> Option<Stretch> {
    let moment = |time: DateTime| time.to_zoned(zone.clone()).ok();
    Some((moment(from)?, moment(to)?))
}
