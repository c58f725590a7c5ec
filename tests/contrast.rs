//! What is written on what, in every theme: the palette against the contrast law of the design specification,
//! WCAG 2.x. Text 7 or more, the ledge by which a key is known 4.5 or more, the ring around a focused key 3 or more.

use std::collections::BTreeMap;

const PALETTE: &str = include_str!("../ui/tokens/palette.slint");

const THEMES: [&str; 3] = ["light", "dark", "strong"];

/// Text and icons, and what they stand on.
const TEXT: [(&str, &str); 30] = [
    ("text", "ground"),
    ("text", "surface"),
    ("text", "sunk"),
    ("text", "honey.tint"),
    ("text", "iris.tint"),
    ("text", "pine.tint"),
    ("text", "sky.tint"),
    ("quiet", "ground"),
    ("quiet", "surface"),
    ("quiet", "sunk"),
    ("quiet", "honey.tint"),
    ("quiet", "iris.tint"),
    ("quiet", "pine.tint"),
    ("quiet", "sky.tint"),
    ("honey.ink", "honey.tint"),
    ("iris.ink", "iris.tint"),
    ("pine.ink", "pine.tint"),
    ("sky.ink", "sky.tint"),
    ("honey.ink", "surface"),
    ("iris.ink", "surface"),
    ("pine.ink", "surface"),
    ("sky.ink", "surface"),
    ("on-primary", "primary"),
    ("on-clear", "clear"),
    ("urgent", "surface"),
    ("on-urgent", "urgent"),
    ("night-text", "night"),
    ("night-quiet", "night"),
    ("night", "lamp"),
    ("night-text", "night-arch-2"),
];

/// What tells a key from the page it lies on.
const LEDGES: [(&str, &str); 9] = [
    ("honey.ledge", "ground"),
    ("iris.ledge", "ground"),
    ("pine.ledge", "ground"),
    ("sky.ledge", "ground"),
    ("primary-ledge", "ground"),
    ("clear-ledge", "surface"),
    ("urgent", "ground"),
    ("outline", "ground"),
    ("outline", "surface"),
];

const FOCUS: [(&str, &str); 2] = [("focus", "ground"), ("focus", "surface")];

/// Some of the specification's own table, a role and its value in the three themes.
const TABLE: [(&str, [&str; 3]); 10] = [
    ("ground", ["F2F4EF", "101C20", "000000"]),
    ("text", ["14262B", "EDF2EF", "FFFFFF"]),
    ("quiet", ["364A4F", "BFCECB", "FFFFFF"]),
    ("outline", ["5D7173", "84999A", "FFFFFF"]),
    ("primary", ["0B4F54", "8AD6CB", "FFE65C"]),
    ("clear", ["14262B", "EDF2EF", "FFFFFF"]),
    ("urgent", ["9A1414", "FFB4A8", "FF9C8F"]),
    ("honey.ink", ["583600", "FFDDA1", "FFFFFF"]),
    ("sky.ledge", ["316EA8", "4F89BD", "FFE65C"]),
    ("night", ["0C3C41", "0A2C30", "000000"]),
];

/// The colours of one theme by role, six hexadecimal digits each; a hue's as `honey.tint`.
fn theme(name: &str) -> BTreeMap<String, String> {
    let begin = format!("out property <Scheme> {name}: {{");
    let (_, rest) = PALETTE
        .split_once(&begin)
        .expect("the palette has the three themes");
    let (body, _) = rest.split_once("\n    };").expect("a theme ends");
    let mut colours = BTreeMap::new();
    let mut hue = "";
    for part in body.split([',', '\n']) {
        let part = part.trim();
        let (role, value) = match part.split_once(": {") {
            Some((name, first)) => {
                hue = name.trim();
                first.split_once(": #").unwrap_or_default()
            }
            None => part.split_once(": #").unwrap_or_default(),
        };
        let digits: String = value.chars().take_while(char::is_ascii_hexdigit).collect();
        if digits.len() >= 6 {
            let role = role.trim();
            let role = if hue.is_empty() {
                role.to_owned()
            } else {
                format!("{hue}.{role}")
            };
            colours.insert(role, digits);
        }
        if part.ends_with('}') {
            hue = "";
        }
    }
    colours
}

/// The relative luminance of WCAG 2.x.
fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = u8::from_str_radix(&hex[at..at + 2], 16).expect("only digits were taken");
        let value = f64::from(value) / 255.0;
        if value <= 0.03928 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Every pair of every theme that has less contrast than `least`.
fn assert_at_least(least: f64, pairs: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for name in THEMES {
        let colours = theme(name);
        let colour = |role: &str| {
            colours
                .get(role)
                .unwrap_or_else(|| panic!("the {name} theme has no {role}"))
                .as_str()
        };
        for (front, back) in pairs {
            let found = contrast(colour(front), colour(back));
            if found < least {
                wrong.push(format!(
                    "{name}: {front} on {back} has {found:.2}, not {least}: change ui/tokens/palette.slint."
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_text_can_be_read_in_every_theme() {
    assert_at_least(7.0, &TEXT);
}

#[test]
fn every_key_is_told_from_the_page_by_its_ledge() {
    assert_at_least(4.5, &LEDGES);
}

#[test]
fn the_focused_key_is_seen() {
    assert_at_least(3.0, &FOCUS);
}

#[test]
fn the_palette_is_the_one_of_the_specification() {
    for (at, name) in THEMES.iter().enumerate() {
        let colours = theme(name);
        assert!(
            colours.len() >= 37,
            "{name} has only {} colours",
            colours.len()
        );
        for (role, values) in TABLE {
            assert_eq!(
                colours.get(role).map(String::as_str),
                Some(values[at]),
                "{role} in {name}"
            );
        }
    }
}

#[test]
fn black_on_white_has_the_greatest_contrast_there_is() {
    assert!((contrast("000000", "FFFFFF") - 21.0).abs() < 0.001);
    // The worked example that every checker gives: the lightest grey that passes 4.5 on white.
    assert!((contrast("767676", "FFFFFF") - 4.54).abs() < 0.01);
}
