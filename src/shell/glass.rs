//! How many device pixels make a logical one, which is 0.25 mm: by what somebody measured, by what the display says of
//! itself where that can be believed, or by the panel of the reference table with that many pixels.

use crate::view::Glass;

/// Logical pixels in a millimetre.
const PER_MM: f32 = 4.0;

/// Panels whose size in millimetres is known: device pixels and logical width.
const PANELS: [(u32, u32, f32); 8] = [
    (800, 480, 610.0),
    (720, 1280, 349.0),
    (1280, 800, 870.0),
    (800, 1280, 544.0),
    (1920, 1080, 1381.0),
    (1080, 1920, 1071.0),
    (2560, 1600, 870.0),
    (1600, 2560, 544.0),
];

/// How far two measures of square pixels may lie apart, since millimetres are rounded.
const SQUARE: f32 = 1.02;

/// Sizes that displays give which mean nothing but their shape.
const SHAPES: [(u32, u32); 4] = [(16, 9), (16, 10), (160, 90), (160, 100)];

impl Glass {
    /// The glass of that many device pixels: a panel of the reference table, else one logical pixel each.
    pub fn of(width: u32, height: u32) -> Glass {
        let logical = PANELS
            .iter()
            .find(|(w, h, _)| (*w, *h) == (width, height))
            .map_or(width as f32, |(_, _, logical)| *logical);
        Glass {
            width,
            height,
            scale: width as f32 / logical,
        }
    }

    /// The glass of that many device pixels and millimetres, as it hangs. The width decides, so that a whole number of
    /// logical pixels lies across; where pixels are not square, the axis with more of them in a millimetre. Without a
    /// measure it is as [`Glass::of`] has it.
    pub fn measured(width: u32, height: u32, mm: (Option<u16>, Option<u16>)) -> Glass {
        let across = mm.0.map(|mm| scale(width, f32::from(mm)));
        let down = mm.1.map(|mm| scale(height, f32::from(mm)));
        let scale = match (across, down) {
            (Some(across), Some(down)) if down > across * SQUARE => down,
            (Some(scale), _) | (None, Some(scale)) => scale,
            (None, None) => return Glass::of(width, height),
        };
        Glass {
            width,
            height,
            scale,
        }
    }
}

/// A whole number of logical pixels, so that the last row or column is painted.
fn scale(pixels: u32, mm: f32) -> f32 {
    pixels as f32 / (mm * PER_MM).round()
}

/// Whether a display of so many pixels can have this many millimetres. Televisions and projectors name shapes, and cheap
/// boards whatever their maker copied.
pub fn is_sane(pixels: (u32, u32), mm: (u32, u32)) -> bool {
    if SHAPES.contains(&mm) || [mm.0, mm.1].iter().any(|mm| !(50..=3000).contains(mm)) {
        return false;
    }
    let across = pixels.0 as f32 / mm.0 as f32;
    let down = pixels.1 as f32 / mm.1 as f32;
    let dense = 1.0..=16.0;
    dense.contains(&across) && dense.contains(&down) && (across / down - 1.0).abs() < 0.2
}
