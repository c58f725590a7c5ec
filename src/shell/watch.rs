//! The kiosk's two timers: a tick a minute while the waiting screen is lit, and one shot, set anew with every touch, for
//! the page that nobody touches any more. When it fires is decided in `session`; a dark screen has neither.

use super::adapters::Send;
use crate::session::{Address, BLACK_AFTER, Event, State, idle};
use slint::{Timer, TimerMode};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

pub struct Watch {
    minute: Timer,
    idle: Timer,
    /// Whether a finger lies on the glass.
    held: Rc<Cell<bool>>,
    send: Send,
    is_open: Rc<dyn Fn() -> Option<bool>>,
}

impl Watch {
    /// `is_open` tells whether the place is open now, where that is known.
    pub fn new(send: Send, is_open: impl Fn() -> Option<bool> + 'static) -> Watch {
        Watch {
            minute: Timer::default(),
            idle: Timer::default(),
            held: Rc::default(),
            send,
            is_open: Rc::new(is_open),
        }
    }

    /// A finger came down, or left the glass.
    pub fn hold(&self, held: bool) {
        self.held.set(held);
    }

    /// Begins to wait anew: somebody has touched the screen, or it has changed. There are so many words to read on it.
    pub fn begin(&self, state: &State, words: usize, scale: f32) {
        self.keep_minutes(state);
        let Some(after) = idle::patience(state, words, scale, self.held.get()) else {
            self.held.set(false);
            self.idle.stop();
            return;
        };
        let event = if state.asking {
            Event::IdleOver
        } else {
            Event::Idle
        };
        let (held, send) = (Rc::clone(&self.held), Rc::clone(&self.send));
        self.idle.start(TimerMode::SingleShot, after, move || {
            // What has lain on the glass for so long is no finger.
            held.set(false);
            send(event.clone());
        });
    }

    fn keep_minutes(&self, state: &State) {
        let lit = state.place.address == Address::Waiting && state.minutes < BLACK_AFTER;
        if lit == self.minute.running() {
            return;
        }
        if !lit {
            self.minute.stop();
            return;
        }
        let (send, is_open) = (Rc::clone(&self.send), Rc::clone(&self.is_open));
        self.minute
            .start(TimerMode::Repeated, Duration::from_secs(60), move || {
                send(Event::Minute { open: is_open() });
            });
    }
}
