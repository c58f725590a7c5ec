//! The gallery of components, which the tests draw. A release does not hold it: see `build.rs` and `ui/gallery.slint`.

use super::headless::clipped;
use super::icons::{self, Drawing};
use super::{adapters, ui};
use crate::session::Theme;
use slint::{ComponentHandle, PlatformError};
use std::cell::RefCell;
use std::rc::Rc;

pub struct Gallery {
    window: ui::Gallery,
    clipped: Rc<RefCell<Vec<String>>>,
}

impl Gallery {
    /// # Errors
    /// Where the platform refuses a window.
    pub fn open(drawing: Drawing) -> Result<Gallery, PlatformError> {
        let window = ui::Gallery::new()?;
        icons::connect(&window.global(), drawing);
        let clipped = clipped(&window.global());
        let pager = window.global::<ui::PagerAdapter>();
        pager.on_count_text(|page, count| format!("{page} of {count}").into());
        window.show()?;
        Ok(Gallery { window, clipped })
    }

    pub fn window(&self) -> &ui::Gallery {
        &self.window
    }

    pub fn set_theme(&self, theme: Theme) {
        let colours = self.window.global::<ui::Colours>();
        colours.set_theme(adapters::theme(theme));
    }

    /// Lays everything out from right to left.
    pub fn mirror(&self, mirrored: bool) {
        self.window.global::<ui::Form>().set_mirrored(mirrored);
    }

    /// The texts that have had too little room since the last time somebody asked.
    pub fn clipped(&self) -> Vec<String> {
        self.clipped.take()
    }
}
