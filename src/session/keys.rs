//! The keyboard's ways to clear the screen: Shift three times, or many keys at once. When each key was pressed is handed
//! in; no clock is read here. The reducer asks it for every key.

use std::time::Duration;

/// A key of a keyboard, as far as it matters to a screen on which nothing is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// Either of the two.
    Shift,
    /// Return or the space bar, which press what has the focus.
    Enter,
    Other(char),
}

/// Shift so many times in a row clears the screen, each within `SHIFT_WITHIN` of the last.
pub const SHIFTS: usize = 3;
pub const SHIFT_WITHIN: Duration = Duration::from_secs(5);

/// So many different keys within `MASH_WITHIN` clear it as well: a hand or an arm on the keyboard.
pub const MASH: usize = 4;
pub const MASH_WITHIN: Duration = Duration::from_millis(400);

/// As much of the keys that were pressed as the next one needs. It is forgotten with the visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mash {
    /// When Shift was pressed, with no other key since; as long as each followed the last in time.
    shifts: Vec<Duration>,
    /// The different keys of the latest moment, each with the last time it was pressed.
    latest: Vec<(Key, Duration)>,
}

impl Mash {
    /// Takes in a key that was pressed `at` so long after the screen was started, and tells whether it clears the screen.
    pub fn press(&mut self, key: Key, at: Duration) -> bool {
        let within = |when: Duration, most: Duration| at.saturating_sub(when) <= most;
        let late = |last: &Duration| !within(*last, SHIFT_WITHIN);
        if key != Key::Shift || self.shifts.last().is_some_and(late) {
            self.shifts.clear();
        }
        if key == Key::Shift {
            self.shifts.push(at);
        }
        self.latest
            .retain(|(other, when)| *other != key && within(*when, MASH_WITHIN));
        self.latest.push((key, at));
        self.shifts.len() >= SHIFTS || self.latest.len() >= MASH
    }
}
