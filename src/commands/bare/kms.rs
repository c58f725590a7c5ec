//! The kernel's displays (DRM) and input devices, by the crates that Slint itself uses for them.

use super::Bare;
use crate::shell::screen::{Mode, Output};
use crate::shell::touch::{Held, then, turned};
use drm::control::{Device as _, ModeTypeFlags, connector};
use input::event::keyboard::{KeyState, KeyboardEventTrait as _};
use input::event::{DeviceEvent, EventTrait as _};
use input::{Device, DeviceCapability, Event, Libinput, LibinputInterface};
use slint::{BackendSelector, PlatformError, Timer, TimerMode};
use std::cell::RefCell;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

const CARDS: &str = "/dev/dri";
const DEVICES: &str = "/dev/input";
/// After the start, until udev has told of every device that was plugged in.
const ALL_TOLD: Duration = Duration::from_secs(5);

/// A graphics card.
struct Card(File);

impl AsFd for Card {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl drm::Device for Card {}
impl drm::control::Device for Card {}

/// The outputs of all cards, in the order in which Slint tries them.
///
/// # Errors
/// Where there is no card, or none may be opened, with a remedy.
pub fn outputs() -> Result<Vec<Output>, String> {
    let mut outputs = Vec::new();
    let mut refused = None;
    for path in nodes(CARDS, "card") {
        match outputs_of(&path) {
            Ok(found) => outputs.extend(found),
            Err(error) => refused = Some(refusal(&path, &error, "video")),
        }
    }
    match refused {
        Some(refused) if outputs.is_empty() => Err(refused),
        None if outputs.is_empty() => Err(format!(
            "{CARDS} holds no graphics card with a display. Its driver may not have started yet; on a Raspberry Pi, \
             config.txt needs dtoverlay=vc4-kms-v3d"
        )),
        _ => Ok(outputs),
    }
}

fn outputs_of(path: &Path) -> io::Result<Vec<Output>> {
    let card = Card(OpenOptions::new().read(true).write(true).open(path)?);
    // A card that only computes has no displays.
    let Ok(resources) = card.resource_handles() else {
        return Ok(Vec::new());
    };
    resources
        .connectors()
        .iter()
        .map(|handle| Ok(output(&card.get_connector(*handle, false)?)))
        .collect()
}

fn output(connector: &connector::Info) -> Output {
    let modes = connector.modes().iter().map(|mode| Mode {
        width: mode.size().0.into(),
        height: mode.size().1.into(),
        hertz: mode.vrefresh(),
        preferred: mode.mode_type().contains(ModeTypeFlags::PREFERRED),
    });
    Output {
        name: connector.to_string(),
        connected: connector.state() == connector::State::Connected,
        millimetres: connector.size(),
        modes: modes.collect(),
    }
}

/// Wakes Slint up, for a window or for a bare screen. What it gives is to be kept while the event loop runs: it looks once
/// whether there is anything to touch.
pub fn select(bare: Option<&Bare>) -> Result<Option<Timer>, PlatformError> {
    let selector = BackendSelector::new();
    let Some(bare) = bare else {
        return selector.select().map(|()| None);
    };
    selector
        .with_libinput_event_hook(hook(bare.rotation))
        .select()?;
    let look = Timer::default();
    look.start(TimerMode::SingleShot, ALL_TOLD, || {
        if let Some(missing) = missing() {
            eprintln!("warning: the guide is shown, and nobody can use it: {missing}.");
        }
    });
    Ok(Some(look))
}

/// Sees every event before Slint does: turns each touch panel with the picture, and keeps from Slint the keys by which it
/// would end.
fn hook(rotation: u16) -> impl Fn(&Event) -> bool + 'static {
    let held = RefCell::new(Held::default());
    move |event| match event {
        Event::Device(DeviceEvent::Added(added)) => {
            let mut device = added.device();
            if rotation != 0 && device.config_calibration_has_matrix() {
                turn(&mut device, rotation);
            }
            false
        }
        Event::Keyboard(key) => held
            .borrow_mut()
            .is_way_out(key.key(), key.key_state() == KeyState::Pressed),
        _ => false,
    }
}

/// Why nobody can use the guide now, where that is so, with a remedy. What is plugged in later is noticed.
fn missing() -> Option<String> {
    // What a seat daemon lends cannot be looked at beside it.
    if cfg!(feature = "kiosk-seat") || is_any_to_touch() {
        return None;
    }
    let refused = nodes(DEVICES, "event").into_iter().find_map(|path| {
        let error = File::open(&path).err()?;
        (error.kind() == ErrorKind::PermissionDenied).then(|| refusal(&path, &error, "input"))
    });
    Some(refused.unwrap_or_else(|| {
        "no touchscreen and no mouse is there. Plug one in; it is noticed at once".to_owned()
    }))
}

/// Whether anything is there by which the guide can be used. Slint hears of what was there before it only at the first
/// touch, so this looks for itself.
fn is_any_to_touch() -> bool {
    let mut devices = Libinput::new_with_udev(Glance);
    if devices.udev_assign_seat("seat0").is_err() || devices.dispatch().is_err() {
        return false;
    }
    let of_use = [DeviceCapability::Touch, DeviceCapability::Pointer];
    devices.any(|event| match event {
        Event::Device(DeviceEvent::Added(added)) => {
            of_use.iter().any(|it| added.device().has_capability(*it))
        }
        _ => false,
    })
}

/// Opens devices only to see what they are.
struct Glance;

impl LibinputInterface for Glance {
    fn open_restricted(&mut self, path: &Path, flags: i32) -> Result<OwnedFd, i32> {
        let file = OpenOptions::new().read(true).custom_flags(flags).open(path);
        file.map(OwnedFd::from)
            .map_err(|error| error.raw_os_error().unwrap_or_default())
    }

    fn close_restricted(&mut self, fd: OwnedFd) {
        drop(fd);
    }
}

/// Turns what is touched with the picture, after what udev may have set for the panel. A panel for which it has set
/// nothing tells of no matrix.
fn turn(device: &mut Device, rotation: u16) {
    let own = device.config_calibration_default_matrix();
    let matrix = then(own.unwrap_or(turned(0)), turned(rotation));
    if device.config_calibration_set_matrix(matrix).is_err() {
        let name = device.name().into_owned();
        eprintln!("warning: touch of {name} cannot be turned with the picture");
    }
}

fn refusal(path: &Path, error: &io::Error, group: &str) -> String {
    format!(
        "{} cannot be opened ({error}). The user of the guide must be in the group {group}",
        path.display()
    )
}

/// The device files of a folder whose names begin so.
fn nodes(folder: &str, prefix: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let named = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix));
    named.map(|entry| entry.path()).collect()
}
