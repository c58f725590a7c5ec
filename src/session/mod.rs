//! A visit: where the visitor is, what they chose, and how each event changes it.
//! One `State`, one closed `Event`, one pure `update`; nothing here knows a word or a pixel.

mod address;
mod event;
pub mod idle;
mod keys;
mod staff;
mod state;
mod update;

pub use address::{Address, NotAnAddress};
pub use event::Event;
pub use keys::{Key, MASH, MASH_WITHIN, Mash, SHIFT_WITHIN, SHIFTS};
pub use state::{
    Anchor, Choice, Filter, Interpreter, LAST_PAGE, Over, Pad, Place, Recall, Setting, State,
    TextSize, Theme, Way,
};
pub use update::{BLACK_AFTER, DIM_AFTER, World, can_open, update};
