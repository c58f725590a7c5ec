//! When a place is open, by the day of the week and the time of day. Whether the time can be believed is not
//! known here; `session` and `view` ask.

use crate::guide::Slot;
use jiff::civil::{Time, Weekday};

/// Stretches of opening. One that ends no later than it begins runs past midnight.
#[derive(Clone, Debug, PartialEq)]
pub struct OpeningHours {
    pub slots: Vec<Slot>,
}

impl OpeningHours {
    /// Whether it is open at `time` on `day`; the minute in which it closes is outside.
    pub fn open_at(&self, day: Weekday, time: Time) -> bool {
        self.slots.iter().any(|slot| {
            let (today, yesterday) = (
                slot.weekdays.contains(&day),
                slot.weekdays.contains(&day.previous()),
            );
            if slot.from < slot.to {
                today && slot.from <= time && time < slot.to
            } else {
                today && slot.from <= time || yesterday && time < slot.to
            }
        })
    }
}
