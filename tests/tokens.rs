//! The laws of the Slint files that the compiler does not know: colours and words come from their one place,
//! nothing moves, nothing scrolls, nothing is cut off or too small, and few files take touches.

#[path = "support/code.rs"]
mod code;
#[path = "support/files.rs"]
mod files;

use code::code_and_strings;
use files::under;
use pocket_guide::assets;
use pocket_guide::session::Address;

const PALETTE: &str = "ui/tokens/palette.slint";

/// Colours that Slint knows by name. `transparent` is no colour and stays allowed.
const NAMED_COLOURS: [&str; 44] = [
    "aqua",
    "azure",
    "beige",
    "black",
    "blue",
    "brown",
    "chocolate",
    "coral",
    "crimson",
    "cyan",
    "fuchsia",
    "gold",
    "gray",
    "green",
    "grey",
    "indigo",
    "ivory",
    "khaki",
    "lavender",
    "lime",
    "linen",
    "magenta",
    "maroon",
    "navy",
    "olive",
    "orange",
    "orchid",
    "peru",
    "pink",
    "plum",
    "purple",
    "red",
    "salmon",
    "sienna",
    "silver",
    "snow",
    "tan",
    "teal",
    "thistle",
    "tomato",
    "turquoise",
    "violet",
    "white",
    "yellow",
];

/// Functions that make a colour from numbers or change one; shades are decided in the palette.
const MADE_COLOURS: [&str; 9] = [
    "Colors", "rgb", "rgba", "hsv", "oklch", "argb", "brighter", "darker", "mix",
];

/// Words of Slint that stand nowhere, and why.
const NEVER: [(&str, &str); 8] = [
    (
        "animate",
        "pages cut; nothing moves by itself on this screen",
    ),
    (
        "animation-tick",
        "pages cut; nothing moves by itself on this screen",
    ),
    ("Timer", "time enters through the shell, in Rust"),
    (
        "elide",
        "words that a reader needs are wrapped, never cut off",
    ),
    (
        "Flickable",
        "pages are turned, not scrolled: a touch must stay a touch",
    ),
    (
        "ScrollView",
        "pages are turned, not scrolled: a touch must stay a touch",
    ),
    (
        "ListView",
        "pages are turned, not scrolled: a touch must stay a touch",
    ),
    ("tr", "every word comes from locales/, through Rust"),
];

/// Tells the beginning of a title again, all of which stands on the page before.
const AGAIN: &str = "ui/components/again.slint";

/// Who may take touches and keys: everything else is made of these. `Touch` alone builds on TouchArea, so that no touch
/// goes unnoticed by the idle time.
const TOUCHED: [&str; 7] = [
    "ui/app-window.slint",
    "ui/components/clear-key.slint",
    "ui/components/key-base.slint",
    "ui/components/over-card.slint",
    "ui/components/touch.slint",
    "ui/pages/still-there-page.slint",
    "ui/pages/waiting-page.slint",
];
const TOUCHES: [&str; 3] = ["Touch", "TouchArea", "FocusScope"];

/// Texts with letters that no reader sees, by file.
const UNSEEN: [(&str, &str); 3] = [
    // A kiosk has no title bar.
    ("ui/app-window.slint", "Pocket Guide"),
    // Begins another line.
    ("ui/components/kicker.slint", "\\n"),
    // Measures the height of a line.
    ("ui/components/words.slint", "x"),
];

/// The components side by side, drawn by the tests alone.
const GALLERY: &str = "ui/gallery.slint";

/// The font behind every other; its name may stand where a Phrase is made up.
const FAMILY: &str = "Noto Sans";

/// The smallest letters, in logical pixels: 3.5 mm.
const SMALLEST: f32 = 14.0;

/// One Slint file: its path, its code without comments and strings, and its strings.
type Source = (String, String, Vec<(usize, String)>);

fn sources() -> Vec<Source> {
    let read = under("ui", ".slint").into_iter().map(|(path, text)| {
        let (code, strings) = code_and_strings(&text);
        (path, code, strings)
    });
    read.collect()
}

fn assert_none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// The names in a line of Slint, which may hold hyphens.
fn names(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'))
        .filter(|name| !name.is_empty())
}

/// Tells of every line outside `allowed` in which `is` finds something wrong.
fn told(allowed: &[&str], is: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, code, _) in sources() {
        if !allowed.contains(&path.as_str()) {
            for (at, line) in code.lines().enumerate() {
                wrong.extend(is(line).map(|what| format!("{path}:{}: {what}", at + 1)));
            }
        }
    }
    wrong
}

#[test]
fn colours_are_written_as_numbers_only_in_the_palette() {
    assert_none(told(&[PALETTE], |line| {
        let digits = line
            .split('#')
            .skip(1)
            .map(|rest| rest.chars().take_while(char::is_ascii_hexdigit).count());
        digits
            .filter(|n| matches!(n, 3 | 4 | 6 | 8))
            .map(|_| "a colour is written as a number: use a role of Colours.now, or add one to the palette.".to_owned())
            .next()
    }));
}

#[test]
fn no_colour_is_called_by_its_name_or_made_on_the_spot() {
    assert_none(told(&[PALETTE], |line| {
        let found =
            names(line).find(|name| NAMED_COLOURS.contains(name) || MADE_COLOURS.contains(name))?;
        Some(format!(
            "{found} is a colour of its own: use a role of Colours.now, or add one to the palette."
        ))
    }));
}

#[test]
fn nothing_moves_scrolls_or_is_cut_off() {
    assert_none(told(&[AGAIN], |line| {
        let (name, why) = NEVER
            .iter()
            .find(|(never, _)| names(line).any(|name| name == *never))?;
        Some(format!("{name}: {why}."))
    }));
}

#[test]
fn nothing_is_taken_from_the_standard_widgets() {
    let mut wrong = Vec::new();
    for (path, _, strings) in sources() {
        let imports = strings
            .iter()
            .filter(|(_, text)| text.contains("std-widgets"));
        wrong.extend(imports.map(|(line, _)| {
            format!("{path}:{line}: the standard widgets scroll, animate and are too small: use ui/components.")
        }));
    }
    assert_none(wrong);
}

#[test]
fn only_keys_and_covers_take_touches() {
    assert_none(told(&TOUCHED, |line| {
        let found = names(line).find(|name| TOUCHES.contains(name))?;
        Some(format!(
            "{found}: build on KeyBase, which has the ledge, the focus ring and the label."
        ))
    }));
    let touch = ["ui/components/touch.slint"];
    assert_none(told(&touch, |line| {
        names(line).find(|name| *name == "TouchArea")?;
        Some("TouchArea: use Touch, so that the screen knows that somebody is there.".to_owned())
    }));
}

/// The numbers of pixels that are written in an expression.
fn pixels(expression: &str) -> Vec<f32> {
    let numbers =
        names_with_dots(expression).filter_map(|word| word.strip_suffix("px")?.parse().ok());
    // One pixel is how Slint turns a length into a number and back.
    numbers.filter(|size| *size != 1.0).collect()
}

fn names_with_dots(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '.')))
}

/// What is assigned to `property` in a line, as far as it is written there.
fn assigned<'a>(line: &'a str, property: &'a str) -> impl Iterator<Item = &'a str> {
    line.match_indices(property).filter_map(move |(at, _)| {
        let before = line[..at].chars().next_back();
        let begins = before.is_none_or(|c| c.is_whitespace() || matches!(c, '{' | ';'));
        let value = line[at + property.len()..].strip_prefix(':')?;
        let value = value.split([';', '}']).next()?;
        begins.then_some(value)
    })
}

#[test]
fn no_letter_is_smaller_than_three_and_a_half_millimetres() {
    let mut wrong = Vec::new();
    for (path, code, _) in sources() {
        for (at, line) in code.lines().enumerate() {
            // Every length among the sizes of letters is one; elsewhere they stand behind a property.
            let sizes: Vec<&str> = if path == "ui/tokens/type.slint" {
                vec![line]
            } else {
                let properties = ["font-size", "default-font-size", "size"];
                properties
                    .iter()
                    .flat_map(|property| assigned(line, property))
                    .collect()
            };
            if let Some(small) = sizes
                .iter()
                .flat_map(|it| pixels(it))
                .find(|size| *size < SMALLEST)
            {
                wrong.push(format!(
                    "{path}:{}: {small}px is under {SMALLEST}px: nobody reads that from the floor in front of a screen.",
                    at + 1
                ));
            }
        }
    }
    assert_none(wrong);
}

#[test]
fn every_word_a_reader_sees_comes_from_rust() {
    let mut wrong = Vec::new();
    let mut unseen = Vec::new();
    for (path, code, strings) in sources() {
        // No reader ever sees the gallery.
        if path == GALLERY {
            continue;
        }
        let source = code.lines().map(str::to_owned).collect::<Vec<_>>();
        for (line, text) in strings {
            if text.ends_with(".slint") || text == FAMILY || !text.contains(char::is_alphabetic) {
                continue;
            }
            let names = ["icon: ", " name: "]
                .iter()
                .any(|key| source[line - 1].contains(key));
            if names && assets::icon(&text).is_some() {
                continue;
            }
            let asks = source[line - 1].contains("open-address(");
            let leads = text.parse::<Address>().is_ok();
            if let Some(known) = UNSEEN
                .iter()
                .find(|known| **known == (path.as_str(), text.as_str()))
            {
                unseen.push(*known);
            } else if asks && !leads {
                wrong.push(format!(
                    "{path}:{line}: \"{text}\" is no address: see src/session/address.rs."
                ));
            } else if !asks {
                wrong.push(format!(
                    "{path}:{line}: \"{text}\" stands in one language only: write it in locales/ and hand it over as a Phrase. If it is an icon, ui/icons has none of that name."
                ));
            }
        }
    }
    assert_none(wrong);
    assert_eq!(
        unseen, UNSEEN,
        "ui on the left, UNSEEN of tests/tokens.rs on the right"
    );
}
