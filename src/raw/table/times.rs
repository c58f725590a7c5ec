//! Days of the week, times of day and stretches of opening, as every file of ours writes them.

use super::Table;
use jiff::civil::{Time, Weekday};

/// The days of the week by the words that stand for them, from Monday.
pub const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

impl Table<'_> {
    /// A list of days such as `["mon", "tue"]`, which must stand there.
    pub fn days(&self, key: &'static str) -> Vec<Weekday> {
        self.words(key)
            .iter()
            .filter_map(|word| self.chosen(key, word.at, word.text, &DAYS))
            .collect()
    }

    /// A time of day such as `"09:00"`, which must stand there.
    pub fn time(&self, key: &'static str) -> Option<Time> {
        let text = self.text(key)?;
        let time = time_of_day(text);
        if time.is_none() {
            self.report(
                self.at(key),
                format!("\"{text}\" is not a time of day"),
                "Write hours and minutes on the 24-hour clock, such as \"09:00\"",
            );
        }
        time
    }
}

/// `09:00` as a time; no other way of writing one is taken.
fn time_of_day(text: &str) -> Option<Time> {
    let (hours, minutes) = text.split_once(':')?;
    let part = |digits: &str| {
        let two = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        two.then(|| digits.parse().ok()).flatten()
    };
    Time::new(part(hours)?, part(minutes)?, 0, 0).ok()
}
