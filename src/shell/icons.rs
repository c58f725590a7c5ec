//! Icons by name, read from their drawings once each.

use slint::Image;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

/// Gives the SVG of an icon.
pub type Drawing = fn(&str) -> Option<Cow<'static, [u8]>>;

pub struct Icons {
    drawing: Drawing,
    drawn: RefCell<HashMap<String, Image>>,
}

impl Icons {
    pub fn new(drawing: Drawing) -> Icons {
        Icons {
            drawing,
            drawn: RefCell::default(),
        }
    }

    /// The icon called `name`; an empty picture for none or for one that does not exist,
    /// which `every_icon_that_content_names_is_drawn` rules out.
    pub fn image(&self, name: &str) -> Image {
        if name.is_empty() {
            return Image::default();
        }
        if let Some(image) = self.drawn.borrow().get(name) {
            return image.clone();
        }
        let image = (self.drawing)(name)
            .and_then(|svg| Image::load_from_svg_data(&svg).ok())
            .unwrap_or_default();
        self.drawn
            .borrow_mut()
            .insert(name.to_owned(), image.clone());
        image
    }
}
