//! The bare screen, without a desktop: whether there is one, what its displays are, and what comes in by its devices.
//! Only the build with the feature `kiosk` can draw on it. What follows from all this is decided in `shell`.

use super::again::Variable;
use crate::shell::screen::{Output, Plan, ROTATION};
use crate::site::Panel;
use std::time::{Duration, Instant};

/// A screen without a desktop, on which the guide is to be drawn.
pub struct Bare {
    /// Clockwise, in degrees.
    pub rotation: u16,
    /// How it will be driven, or why none of its displays can be.
    pub plan: Result<Plan, String>,
}

impl Bare {
    /// Looks at the screen, where there is no desktop and this build can do without.
    pub fn look(panel: &Panel) -> Option<Bare> {
        is_wanted().then(|| Bare {
            rotation: panel.rotation,
            plan: outputs_soon().and_then(|outputs| Plan::new(panel, &outputs)),
        })
    }

    /// What must stand in the environment. A screen that cannot be looked at may yet be drawn on.
    pub fn variables(&self) -> Vec<Variable> {
        let plan = self.plan.iter().flat_map(Plan::variables);
        let mut variables: Vec<Variable> = plan.map(|(name, value)| (name, value.into())).collect();
        if self.plan.is_err() {
            variables.push((ROTATION, self.rotation.to_string().into()));
        }
        if std::env::var_os(BACKEND).is_none() {
            variables.push((BACKEND, "linuxkms-software".into()));
        }
        variables
    }
}

/// The outputs, which at power-on may be there a moment later than the program: the driver has to start, and udev to give
/// the display to its group. To be started again would take longer.
fn outputs_soon() -> Result<Vec<Output>, String> {
    let until = Instant::now() + PATIENCE;
    loop {
        match outputs() {
            Err(_) if Instant::now() < until => std::thread::sleep(PATIENCE / 40),
            told => return told,
        }
    }
}

/// For so long a display is waited for, before the guide ends with a word about it.
const PATIENCE: Duration = Duration::from_secs(2);
const BACKEND: &str = "SLINT_BACKEND";
/// Any of these stands for a desktop.
const DESKTOPS: [&str; 3] = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"];

fn is_wanted() -> bool {
    let desktop = || {
        DESKTOPS
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
    };
    let named = std::env::var(BACKEND).map(|name| name.to_lowercase().starts_with("linuxkms"));
    cfg!(feature = "kiosk") && named.unwrap_or_else(|_| !desktop())
}

#[cfg(feature = "kiosk")]
pub use kms::{outputs, select};
#[cfg(not(feature = "kiosk"))]
pub use none::{outputs, select};

#[cfg(feature = "kiosk")]
mod kms;

/// A build for desktops alone.
#[cfg(not(feature = "kiosk"))]
mod none {
    use super::Bare;
    use crate::shell::screen::Output;
    use slint::{BackendSelector, PlatformError, Timer};

    pub fn outputs() -> Result<Vec<Output>, String> {
        Err("this program opens a window on a desktop and knows nothing of a bare screen; the package does".to_owned())
    }

    pub fn select(_: Option<&Bare>) -> Result<Option<Timer>, PlatformError> {
        BackendSelector::new().select().map(|()| None)
    }
}
