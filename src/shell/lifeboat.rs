//! The window when there is no desk to serve visits: the lifeboat page and nothing else.

use super::{adapters, ui};
use slint::PlatformError;

pub struct Lifeboat {
    window: ui::AppWindow,
}

impl Lifeboat {
    /// # Errors
    /// Where there is no display, or the platform refuses a window.
    pub fn open() -> Result<Lifeboat, PlatformError> {
        let window = ui::AppWindow::new()?;
        adapters::show_lifeboat(&window);
        Ok(Lifeboat { window })
    }

    pub fn window(&self) -> &ui::AppWindow {
        &self.window
    }
}
