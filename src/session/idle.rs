//! How long a page is left alone: until the screen asks whether anybody is still there, and until it forgets the visit.
//! Pure rules; the one timer is in `shell`, which hands the times back as `Event::Idle` and `Event::IdleOver`.

use super::{Address, BLACK_AFTER, State};
use std::time::Duration;

/// Before a page is covered there is this much time, and a minute more for every so many words.
const BEFORE_READING: f32 = 30.0;
const WORDS_A_MINUTE: f32 = 100.0;
/// In seconds, before the site's scale.
const SHORTEST: f32 = 60.0;
const LONGEST: f32 = 240.0;
const COVER: f32 = 30.0;

/// How far the site may stretch the times, and what they never fall below, in seconds.
const SCALES: std::ops::RangeInclusive<f32> = 0.5..=3.0;
const LEAST: f32 = 45.0;
const LEAST_COVER: f32 = 20.0;

/// After how long without a touch a page of `words` words is covered. `scale` is the site's.
pub fn ask_after(words: usize, scale: f32) -> Duration {
    let reading = BEFORE_READING + words as f32 / WORDS_A_MINUTE * 60.0;
    scaled(reading.clamp(SHORTEST, LONGEST), scale, LEAST)
}

/// How long the cover asks before the visit is forgotten.
pub fn forget_after(scale: f32) -> Duration {
    scaled(COVER, scale, LEAST_COVER)
}

fn scaled(seconds: f32, scale: f32, least: f32) -> Duration {
    // A scale that is no number is none.
    let scale = if scale.is_nan() { 1.0 } else { scale };
    let scale = scale.clamp(*SCALES.start(), *SCALES.end());
    Duration::from_secs_f32((seconds * scale).max(least))
}

/// How long this visit is left alone before the next step; nothing where there is no visit to forget. A finger that is
/// `held` on the glass counts as somebody there, for as long as the fullest page is left: longer, and it is no finger.
pub fn patience(state: &State, words: usize, scale: f32, held: bool) -> Option<Duration> {
    if !can_be_left(&state.place.address) {
        return None;
    }
    Some(match (held, state.asking) {
        (true, _) => ask_after(usize::MAX, scale),
        (false, true) => forget_after(scale),
        (false, false) => ask_after(words, scale),
    })
}

/// Whether this is a place where a visitor may have walked away from something.
pub fn can_be_left(address: &Address) -> bool {
    !matches!(
        address,
        Address::Waiting | Address::StillThere | Address::Cleared | Address::Lifeboat
    )
}

/// The minutes of the waiting screen after one more. Where the place is known to be shut it is black at once; whether it
/// is, nobody knows without a trusted clock and the place's hours, and then nothing goes black for it.
pub fn later(minutes: u32, open: Option<bool>) -> u32 {
    let next = minutes.saturating_add(1);
    match open {
        Some(false) => next.max(BLACK_AFTER),
        Some(true) | None => next,
    }
}
