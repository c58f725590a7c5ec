//! Slint's texts for keys as the session knows them.

use crate::session::Key;
use slint::platform::Key as Slint;

/// The key that was pressed; none where it has no text.
pub fn key(text: &str) -> Option<Key> {
    let first = text.chars().next()?;
    let is = |key: Slint| first == char::from(key);
    Some(if is(Slint::Shift) || is(Slint::ShiftR) {
        Key::Shift
    } else if is(Slint::Return) || is(Slint::Space) {
        Key::Enter
    } else {
        // With Shift held it is still the same key.
        Key::Other(first.to_lowercase().next().unwrap_or(first))
    })
}
