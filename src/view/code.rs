//! A square code for a phone's camera, as plain modules. It holds plain text and never a web address, so that a phone
//! shows it and opens nothing.

use qrcode::{Color, EcLevel, QrCode};

/// Dark and light modules, row by row, without the quiet zone around them.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Code {
    /// How many modules a side has; nought for no code.
    pub side: usize,
    pub dark: Vec<bool>,
}

/// The code that holds `text`; none where it is too long for one.
pub fn code(text: &str) -> Code {
    QrCode::with_error_correction_level(text, EcLevel::M).map_or_else(
        |_| Code::default(),
        |code| Code {
            side: code.width(),
            dark: code
                .into_colors()
                .into_iter()
                .map(|colour| colour == Color::Dark)
                .collect(),
        },
    )
}
