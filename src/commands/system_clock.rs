//! What this machine says of its clock: two files that the system keeps, read at each look. Nothing is asked for that
//! needs a right, and nothing is written.

use crate::clock::{Clock, Evidence, Timekeeper};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use std::cell::RefCell;
use std::path::Path;
use std::time::Instant;

/// There since network time has set the clock; systemd takes it away when the machine is switched off.
const SYNCHRONISED: &str = "/run/systemd/timesync/synchronized";
/// The battery clock, where the board has one.
const BATTERY_CLOCK: &str = "/dev/rtc0";
/// Holds 1 where the kernel took the time from the battery clock as it started.
const SET_AT_START: &str = "/sys/class/rtc/rtc0/hctosys";

/// The machine's clock, with what is remembered of it while the program runs.
pub struct SystemClock {
    started: Instant,
    keeper: RefCell<Timekeeper>,
}

impl SystemClock {
    /// `content` is the day of the content, before which no clock is believed.
    pub fn new(content: Date) -> SystemClock {
        SystemClock {
            started: Instant::now(),
            keeper: RefCell::new(Timekeeper::new(content)),
        }
    }

    /// How far the time can be trusted now.
    pub fn read(&self) -> Clock {
        let evidence = Evidence {
            time: Timestamp::now(),
            network: Path::new(SYNCHRONISED).exists(),
            battery: Path::new(BATTERY_CLOCK).exists() && was_set_at_start(),
            running: SignedDuration::try_from(self.started.elapsed())
                .unwrap_or(SignedDuration::MAX),
        };
        self.keeper.borrow_mut().read(&evidence)
    }
}

fn was_set_at_start() -> bool {
    std::fs::read_to_string(SET_AT_START).is_ok_and(|text| text.trim() == "1")
}
