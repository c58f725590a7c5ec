//! Between view models and the globals of `ui/adapters`: `connect` turns callbacks into events,
//! `show` sets properties. Nothing is decided here.

mod blocks;
mod frame;
mod screens;
mod types;

pub use frame::{connect, show_frame};
pub use screens::{show_lifeboat, show_over, show_screen};
#[cfg(gallery)]
pub use types::theme;

use crate::session::Event;
use std::rc::Rc;

/// Where events go.
pub type Send = Rc<dyn Fn(Event)>;
