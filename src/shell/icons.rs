//! Icons by name, drawn once for each size. Slint's software renderer would draw an SVG anew in every frame.

use super::ui;
use slint::Image;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::str;

/// Gives the SVG of an icon.
pub type Drawing = fn(&str) -> Option<Cow<'static, [u8]>>;

/// How an icon's file gives its size.
const SIZE: &str = "width=\"24\" height=\"24\"";

/// Lets the components ask for icons.
pub fn connect(adapter: &ui::IconAdapter<'_>, drawing: Drawing) {
    let drawn: RefCell<HashMap<(String, i32), Image>> = RefCell::default();
    adapter.on_drawn(move |name, pixels| {
        let mut drawn = drawn.borrow_mut();
        let key = (name.to_string(), pixels);
        let image = drawn
            .entry(key)
            .or_insert_with(|| draw(drawing, &name, pixels));
        image.clone()
    });
}

/// The icon called `name`, so many pixels wide and high; an empty picture for none or for one that does not exist.
fn draw(drawing: Drawing, name: &str, pixels: i32) -> Image {
    let sized = |svg: &[u8]| {
        let svg = str::from_utf8(svg).ok()?;
        let svg = svg.replacen(SIZE, &format!("width=\"{pixels}\" height=\"{pixels}\""), 1);
        let lines = Image::load_from_svg_data(svg.as_bytes()).ok()?;
        Some(Image::from_rgba8_premultiplied(
            lines.to_rgba8_premultiplied()?,
        ))
    };
    drawing(name)
        .and_then(|svg| sized(&svg))
        .unwrap_or_default()
}
