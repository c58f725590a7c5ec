//! Registers the bundled fonts with Slint and makes them the only families anybody asks for.

use slint::fontique_011::{fontique, shared_collection};
use std::sync::Arc;

/// Registers `fonts`; the first becomes every generic family, the others stand behind it in order.
/// Slint's context must not have been used for a window yet.
pub fn register(fonts: impl IntoIterator<Item = &'static [u8]>) {
    let mut collection = shared_collection();
    let mut families = Vec::new();
    for bytes in fonts {
        let blob = fontique::Blob::new(Arc::new(bytes));
        for (family, _) in collection.register_fonts(blob, None) {
            if !families.contains(&family) {
                families.push(family);
            }
        }
    }
    for generic in [
        fontique::GenericFamily::SansSerif,
        fontique::GenericFamily::SystemUi,
        fontique::GenericFamily::UiSansSerif,
        fontique::GenericFamily::Serif,
        fontique::GenericFamily::Monospace,
    ] {
        collection.set_generic_families(generic, families.iter().copied());
    }
}
