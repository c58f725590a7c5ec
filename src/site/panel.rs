//! The glass as somebody measured it, and how a bare screen is to be driven. What this comes to on the displays that
//! are really there is decided in `shell`.

use std::fmt;
use std::str::FromStr;

/// The glass; what nobody measured is not here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panel {
    /// The lit area, in millimetres, as it hangs.
    pub width_mm: Option<u16>,
    pub height_mm: Option<u16>,
    /// From the floor to the middle of the glass, in millimetres.
    pub mounting_height_mm: Option<u16>,
    /// How far the picture is turned, clockwise, in degrees: 0, 90, 180 or 270.
    pub rotation: u16,
    /// The display, where there are several, by the name of its plug.
    pub output: Option<String>,
    /// How many pixels it is driven with, where not as many as it prefers.
    pub mode: Option<Pixels>,
}

/// Device pixels before the picture is turned, and how often a second they are drawn, where that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pixels {
    pub width: u16,
    pub height: u16,
    pub hertz: Option<u16>,
}

impl FromStr for Pixels {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |text: &str, least: u16| text.parse().ok().filter(|n| *n >= least);
        let (size, hertz) = match text.split_once('@') {
            Some((size, hertz)) => (size, Some(hertz)),
            None => (text, None),
        };
        size.split_once('x')
            .and_then(|(width, height)| {
                Some(Pixels {
                    width: number(width, 200)?,
                    height: number(height, 200)?,
                    hertz: match hertz {
                        Some(hertz) => Some(number(hertz, 1)?),
                        None => None,
                    },
                })
            })
            .ok_or_else(|| format!("\"{text}\" is no mode"))
    }
}

impl fmt::Display for Pixels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.width, self.height)?;
        self.hertz.map_or(Ok(()), |hertz| write!(f, "@{hertz}"))
    }
}
