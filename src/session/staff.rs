//! The number pad of the staff door: digits come and go, and a right PIN turns the visit into one of staff, until it
//! is wiped. Whether a PIN is right, and how soon the next may be tried, is for the site's own door to say.

use super::{Address, Event, Pad, Place, State};
use crate::site::{Pin, Site, Verdict};

/// A key of the pad, pressed while the staff door is the place.
pub fn press(state: &mut State, site: &Site, event: &Event) {
    let pad = &mut state.place.pad;
    match event {
        Event::TypeDigit(digit) if *digit <= 9 && pad.typed.len() < Pin::MOST => {
            pad.typed.push(char::from(b'0' + digit));
            pad.answer = None;
        }
        Event::EraseDigit => {
            pad.typed.pop();
            pad.answer = None;
        }
        Event::TryPin { second } if !pad.typed.is_empty() => {
            let Some(door) = &site.door else {
                return;
            };
            match door.try_at(*second, &pad.typed) {
                Verdict::Right => {
                    state.staff = true;
                    state.place = Place::top(Address::Status);
                }
                wrong => {
                    *pad = Pad {
                        typed: String::new(),
                        answer: Some(wrong),
                    };
                }
            }
        }
        _ => {}
    }
}
