//! The last room, and the only one with a window: Slint, its adapters, the page turner, fonts and the platform.
//! It sends events to the session and shows the views that come back.

mod adapters;
mod fonts;
#[cfg(gallery)]
mod gallery;
mod glass;
mod headless;
mod icons;
mod keyboard;
mod kiosk;
mod lifeboat;
mod pager;
pub mod pages;
pub mod screen;
pub mod touch;
mod watch;

/// What `ui/app-window.slint` compiles to.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    reason = "generated code"
)]
mod ui {
    slint::include_modules!();
}

pub use crate::view::Glass;
pub use fonts::register as register_fonts;
#[cfg(gallery)]
pub use gallery::Gallery;
pub use headless::{Headless, inspect};
pub use icons::Drawing;
pub use kiosk::{Kiosk, ReadClock};
pub use lifeboat::Lifeboat;
pub use ui::AppWindow;
