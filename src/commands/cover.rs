//! Which characters the bundled fonts can draw, for the audit.

use crate::locale::Language;
use skrifa::{FontRef, MetadataProvider as _, charmap::Charmap};

/// The bundled faces with their family names.
pub struct Cover {
    faces: Vec<(String, Charmap<'static>)>,
}

impl Cover {
    /// Reads the fonts' own names and character maps. A file that is no font covers nothing.
    pub fn new(fonts: impl IntoIterator<Item = &'static [u8]>) -> Cover {
        let faces = fonts.into_iter().filter_map(|bytes| {
            let font = FontRef::new(bytes).ok()?;
            let names = font.localized_strings(skrifa::string::StringId::FAMILY_NAME);
            let family = names.english_or_first()?.to_string();
            Some((family, font.charmap()))
        });
        Cover {
            faces: faces.collect(),
        }
    }

    /// Whether both weights of the language's family, or of Noto Sans behind it, can draw `c`.
    pub fn covers(&self, language: &Language, c: char) -> bool {
        let in_family = |family: &str| {
            let mut faces = self
                .faces
                .iter()
                .filter(|(name, _)| name == family)
                .peekable();
            faces.peek().is_some() && faces.all(|(_, map)| map.map(c).is_some())
        };
        in_family(&language.family) || in_family("Noto Sans")
    }
}
