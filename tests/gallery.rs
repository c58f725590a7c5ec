//! Every component in its states, drawn in the three themes and from right to left: none is forgotten, no text has
//! too little room, no key is too small, and a key that is pressed looks like it. The pages are in `pictures`.
#![cfg(gallery)]

mod common;
#[path = "support/files.rs"]
mod files;

use common::rect::Rect;
use files::under;
use i_slint_backend_testing::{AccessibleRole, ElementHandle, ElementQuery};
use pocket_guide::assets;
use pocket_guide::session::Theme;
use pocket_guide::shell::{Gallery, Glass, Headless, register_fonts};

/// Logical pixels of the gallery, and so many device pixels.
const WIDTH: u32 = 870;
const HEIGHT: u32 = 5200;

/// The smallest side of anything that can be pressed.
const TARGET: f32 = 60.0;

fn open() -> (Headless, Gallery) {
    let glass = Glass {
        width: WIDTH,
        height: HEIGHT,
        scale: 1.0,
    };
    let headless = Headless::new(glass).expect("the thread has no platform yet");
    let mut fonts = assets::fonts();
    fonts.sort_by_key(|(name, _)| !name.starts_with("NotoSans-"));
    register_fonts(fonts.into_iter().map(|(_, bytes)| bytes));
    let gallery = Gallery::open(assets::icon).expect("a window in memory opens");
    (headless, gallery)
}

fn with_role(gallery: &Gallery, role: AccessibleRole) -> Vec<(String, Rect)> {
    let query = ElementQuery::from_root(gallery.window()).match_descendants();
    let found = query.match_accessible_role(role).find_all().into_iter();
    let named = |it: ElementHandle| {
        let name = it.accessible_label().unwrap_or_default().to_string();
        (name, Rect::of(&it))
    };
    found.map(named).collect()
}

/// Components that measure or feel and are never seen.
const UNSEEN: [&str; 4] = ["AgainProbe", "Touch", "Wish", "Wishes"];

#[test]
fn every_component_is_shown() {
    let gallery = include_str!("../ui/gallery.slint");
    let mut missing = Vec::new();
    for (path, source) in under("ui/components", ".slint") {
        let exported = source.lines().filter_map(|line| {
            let name = line.strip_prefix("export component ")?;
            name.split_whitespace().next()
        });
        for name in exported {
            let used = [format!("{name} {{"), format!("inherits {name} {{")];
            if UNSEEN.contains(&name) {
                continue;
            }
            let shown = gallery.lines().any(|line| {
                !line.starts_with("import") && used.iter().any(|it| line.contains(it.as_str()))
            });
            if !shown {
                missing.push(format!("{path}: {name}: show it in ui/gallery.slint"));
            }
        }
    }
    assert!(missing.is_empty(), "\n{}\n", missing.join("\n"));
}

#[test]
fn every_component_fits_in_every_theme_and_both_directions() {
    let (mut headless, gallery) = open();
    let mut pictures = Vec::new();
    let mut wrong = Vec::new();
    for theme in Theme::ALL {
        for mirrored in [false, true] {
            gallery.set_theme(theme);
            gallery.mirror(mirrored);
            headless.draw();
            // What is leaving may be squeezed on its way out: only what comes to rest counts.
            gallery.clipped();
            let picture = headless.draw_whole().as_bytes().to_vec();
            let name = format!("{} {mirrored}", theme.id());
            let clipped = gallery.clipped().into_iter();
            wrong.extend(clipped.map(|text| format!("{name}: \"{text}\" is clipped")));
            let keys = with_role(&gallery, AccessibleRole::Button);
            assert!(keys.len() > 30, "only {} keys were found", keys.len());
            for (key, rect) in keys {
                if rect.w < TARGET - 0.5 || rect.h < TARGET - 0.5 {
                    wrong.push(format!(
                        "{name}: the key \"{key}\" is {} x {}",
                        rect.w, rect.h
                    ));
                }
                if rect.x < -1.0 || rect.x + rect.w > WIDTH as f32 + 1.0 {
                    wrong.push(format!("{name}: the key \"{key}\" lies beyond the glass"));
                }
            }
            let end = with_role(&gallery, AccessibleRole::Text)
                .into_iter()
                .map(|(_, rect)| rect.y + rect.h)
                .fold(0.0, f32::max);
            assert!(
                end < HEIGHT as f32,
                "the gallery is {end} high: raise HEIGHT"
            );
            assert!(!pictures.contains(&picture), "{name} looks like another");
            pictures.push(picture);
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_key_that_is_pressed_goes_down_and_one_that_is_off_does_not() {
    let (mut headless, gallery) = open();
    let before = headless.draw_whole().as_bytes().to_vec();
    for (label, moves) in [("Rest", true), ("Chosen", true), ("Off", false)] {
        let keys = with_role(&gallery, AccessibleRole::Button);
        let (_, rect) = keys
            .into_iter()
            .find(|(name, _)| name == label)
            .expect("the gallery has it");
        let (x, y) = rect.centre();
        headless.touch(x, y, true);
        let down = headless.draw_whole().as_bytes().to_vec();
        assert_eq!(down != before, moves, "{label}");
        headless.touch(x, y, false);
        let after = headless.draw_whole().as_bytes().to_vec();
        assert!(after == before, "{label} comes up again");
    }
}
