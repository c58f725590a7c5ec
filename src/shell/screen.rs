//! What a bare screen is told before it starts: which display, how many pixels, how far the picture is turned and how
//! many device pixels make a logical one. What the site file wishes is done as far as the displays that are there can do
//! it; the rest is told, and the best picture still possible is chosen. `commands` asks the machine what is there, and
//! puts the variables where Slint reads them. Touch is turned by the same number in `shell::touch`.

use super::glass::is_sane;
use crate::site::{Panel, Pixels};
use crate::view::Glass;

/// By which Slint is told how far the picture is turned.
pub const ROTATION: &str = "SLINT_KMS_ROTATION";

/// A plug for a display.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// As Slint calls it, such as `HDMI-A-1`.
    pub name: String,
    pub connected: bool,
    /// What the display says of its size.
    pub millimetres: Option<(u32, u32)>,
    /// In the order in which the display lists them: Slint takes one by its place.
    pub modes: Vec<Mode>,
}

/// One way of driving a display.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mode {
    pub width: u32,
    pub height: u32,
    pub hertz: u32,
    pub preferred: bool,
}

impl Mode {
    fn is(&self, wish: Pixels) -> bool {
        let size = (u32::from(wish.width), u32::from(wish.height));
        let hertz = wish.hertz.map(u32::from);
        (self.width, self.height) == size && hertz.is_none_or(|hertz| hertz == self.hertz)
    }
}

/// How the screen will be driven.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub output: String,
    /// The mode's place in the list of the output, and the mode.
    pub mode: (usize, Mode),
    /// Clockwise, in degrees.
    pub rotation: u16,
    /// What a visitor stands before.
    pub glass: Glass,
    /// Wishes of the site file that cannot be met, each with what is done instead and a remedy.
    pub unmet: Vec<String>,
}

impl Plan {
    /// Chooses among the outputs that are there.
    ///
    /// # Errors
    /// Where no display can be drawn on, with the reason.
    pub fn new(panel: &Panel, outputs: &[Output]) -> Result<Plan, String> {
        let mut unmet = Vec::new();
        let output = output(panel, outputs, &mut unmet)?;
        let mode = mode(panel, output, &mut unmet)?;
        let mut pixels = (mode.1.width, mode.1.height);
        let own = output.millimetres.filter(|mm| is_sane(pixels, *mm));
        let mut own = own.and_then(|(w, h)| Some((w.try_into().ok()?, h.try_into().ok()?)));
        if matches!(panel.rotation, 90 | 270) {
            pixels = (pixels.1, pixels.0);
            own = own.map(|(w, h)| (h, w));
        }
        let mm = match (panel.width_mm, panel.height_mm) {
            (None, None) => own.map_or((None, None), |(w, h): (u16, u16)| (Some(w), Some(h))),
            measured => measured,
        };
        Ok(Plan {
            output: output.name.clone(),
            mode,
            rotation: panel.rotation,
            glass: Glass::measured(pixels.0, pixels.1, mm),
            unmet,
        })
    }

    /// The variables by which Slint is told.
    pub fn variables(&self) -> Vec<(&'static str, String)> {
        vec![
            ("SLINT_DRM_OUTPUT", self.output.clone()),
            ("SLINT_DRM_MODE", self.mode.0.to_string()),
            (ROTATION, self.rotation.to_string()),
            ("SLINT_SCALE_FACTOR", self.glass.scale.to_string()),
        ]
    }
}

fn output<'o>(
    panel: &Panel,
    outputs: &'o [Output],
    unmet: &mut Vec<String>,
) -> Result<&'o Output, String> {
    let connected = || outputs.iter().filter(|it| it.connected);
    let names = |outputs: Vec<&Output>| -> String {
        let names: Vec<&str> = outputs.iter().map(|it| it.name.as_str()).collect();
        names.join(", ")
    };
    let Some(first) = connected().next() else {
        return Err(match outputs {
            [] => "the graphics card has no plug for a display".to_owned(),
            _ => format!(
                "no display is connected to {}. Plug one in and switch it on",
                names(outputs.iter().collect())
            ),
        });
    };
    let Some(wish) = &panel.output else {
        return Ok(first);
    };
    Ok(connected().find(|it| it.name == *wish).unwrap_or_else(|| {
        unmet.push(format!(
            "panel: no display is connected to output \"{wish}\": {} is used. Use one of {}",
            first.name,
            names(connected().collect())
        ));
        first
    }))
}

fn mode(panel: &Panel, output: &Output, unmet: &mut Vec<String>) -> Result<(usize, Mode), String> {
    let all = || output.modes.iter().copied().enumerate();
    let best = all().max_by_key(|(_, it)| (it.preferred, it.width * it.height));
    let Some(best) = best else {
        return Err(format!(
            "the display at {} names no mode. Try another cable",
            output.name
        ));
    };
    let Some(wish) = panel.mode else {
        return Ok(best);
    };
    Ok(all().find(|(_, it)| it.is(wish)).unwrap_or_else(|| {
        let mut offered: Vec<String> = output
            .modes
            .iter()
            .map(|it| format!("{}x{}@{}", it.width, it.height, it.hertz))
            .collect();
        offered.dedup();
        unmet.push(format!(
            "panel: the display at {} has no mode \"{wish}\": {}x{} is used. Use one of {}",
            output.name,
            best.1.width,
            best.1.height,
            offered.join(", ")
        ));
        best
    }))
}
