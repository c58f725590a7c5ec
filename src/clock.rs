//! How far the time can be trusted. A small computer without a battery wakes up on some day in the past, so a clock
//! counts only while there is evidence for it. Pure rules: `commands` gathers the evidence, `view` shows what follows.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};

/// The time at this place, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Clock {
    /// Network time or a battery clock vouches for it. Only now may a line be called open or closed.
    Trusted(Zoned),
    /// The last trusted time and what has passed since: good for a day and its hours, for no promise.
    Estimated(Zoned),
    /// Nobody knows.
    #[default]
    Untrusted,
}

impl Clock {
    /// A clock that is right, at `time`.
    pub fn at(time: Timestamp) -> Clock {
        Clock::Trusted(time.to_zoned(london()))
    }

    /// The time, where somebody vouches for it.
    pub fn trusted(&self) -> Option<&Zoned> {
        match self {
            Clock::Trusted(time) => Some(time),
            Clock::Estimated(_) | Clock::Untrusted => None,
        }
    }

    /// The day, where it is known or can be reckoned.
    pub fn today(&self) -> Option<Date> {
        match self {
            Clock::Trusted(time) | Clock::Estimated(time) => Some(time.date()),
            Clock::Untrusted => None,
        }
    }
}

/// The time zone of all four nations, from the database that is built in.
pub fn london() -> TimeZone {
    TimeZone::get("Europe/London").expect(
        "the zones are built in; `the_clock_of_the_place_is_that_of_london_in_both_halves_of_the_year` proves it",
    )
}

/// What the machine says of its clock at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// What it takes the time to be.
    pub time: Timestamp,
    /// Whether network time has set it since the machine was switched on.
    pub network: bool,
    /// Whether it was set from a battery clock when the machine was switched on.
    pub battery: bool,
    /// How long the program has run, by a clock that nobody sets.
    pub running: SignedDuration,
}

impl Evidence {
    fn vouched_for(&self) -> bool {
        self.network || self.battery
    }
}

/// How far a clock may fall behind what was reckoned before it counts as put back. Network time corrects by less.
pub const SLACK: SignedDuration = SignedDuration::from_secs(60);

/// Reads the evidence from moment to moment and keeps the last time that could be trusted, for as long as the program
/// runs. Nothing is written down.
#[derive(Clone, Debug)]
pub struct Timekeeper {
    zone: TimeZone,
    /// The day of the content: it cannot be earlier.
    content: Date,
    last: Option<Evidence>,
}

impl Timekeeper {
    /// One that knows nothing yet. `content` is the day on which the content was last compared with its sources.
    pub fn new(content: Date) -> Timekeeper {
        Timekeeper {
            zone: london(),
            content,
            last: None,
        }
    }

    /// What the clock is worth now.
    pub fn read(&mut self, now: &Evidence) -> Clock {
        let time = now.time.to_zoned(self.zone.clone());
        let vouched_for = now.vouched_for() && time.date() >= self.content;
        if vouched_for && !self.put_back(now) {
            self.last = Some(*now);
            return Clock::Trusted(time);
        }
        match self.reckon(now) {
            Some(time) => Clock::Estimated(time.to_zoned(self.zone.clone())),
            None => Clock::Untrusted,
        }
    }

    /// Whether the clock stands before the time that must have been reached. The first word of network time is believed
    /// all the same: it is what corrects a battery clock that ran ahead.
    fn put_back(&self, now: &Evidence) -> bool {
        let corrected = self.last.is_some_and(|last| now.network && !last.network);
        let reached = self.reckon(now);
        !corrected
            && reached
                .is_some_and(|reached| now.time < reached.saturating_sub(SLACK).unwrap_or(reached))
    }

    /// The last trusted time and what has passed since.
    fn reckon(&self, now: &Evidence) -> Option<Timestamp> {
        let last = self.last?;
        let passed = now.running.checked_sub(last.running)?;
        (!passed.is_negative())
            .then(|| last.time.checked_add(passed).ok())
            .flatten()
    }
}
