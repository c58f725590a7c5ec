//! Every screen, page by page, on six panels in English, Welsh, Arabic and the two languages that nobody speaks: no
//! text clipped or covered, no key too small,
//! overlapping or cut by a page's edge, and nothing beyond the page.

mod common;

use common::rect::Rect;
use common::{PANELS, Screen, addresses};
use i_slint_backend_testing::ElementHandle;
use pocket_guide::assets;
use pocket_guide::locale::pseudo;
use pocket_guide::session::Address;
use pocket_guide::shell::{Glass, inspect};
use pocket_guide::site::Site;

/// The smallest side of anything that can be pressed, in logical pixels (15 mm).
const TARGET: f32 = 60.0;

/// What is seen of a page: keys and texts with their names.
struct Seen {
    keys: Vec<(String, Rect)>,
    texts: Vec<(String, Rect)>,
}

/// What lies open on the page; what the page turner keeps for other pages is left out.
fn seen(screen: &Screen, faults: &mut Vec<String>) -> Seen {
    let window = screen.kiosk.window();
    let mut cut = Vec::new();
    let mut hidden: Vec<Rect> = Vec::new();
    for flow in ElementHandle::find_by_element_id(window, "Flow::window") {
        let view = Rect::of(&flow);
        let query = flow.query_descendants();
        for element in query.match_descendants().find_all() {
            let rect = Rect::of(&element);
            let role = element.accessible_role();
            let shown = rect.overlap(view) > 1.0;
            if role.is_none() || rect.h < 1.0 {
                continue;
            }
            if !shown {
                hidden.push(rect);
            } else if !view.holds(rect) {
                hidden.push(rect);
                let name = element.accessible_label().unwrap_or_default();
                if element.accessible_role()
                    == Some(i_slint_backend_testing::AccessibleRole::Button)
                {
                    cut.push(format!("the key \"{name}\" is cut by the page's edge"));
                }
            }
        }
    }
    faults.extend(cut);
    let is_hidden = |rect: Rect| hidden.contains(&rect);
    // An element is found once for each component it is made of.
    let named = |elements: Vec<ElementHandle>| {
        let mut list: Vec<(String, Rect)> = Vec::new();
        for element in elements {
            let label = element.accessible_label().unwrap_or_default().to_string();
            let rect = Rect::of(&element);
            let again = |(l, r): &(String, Rect)| *l == label && *r == rect;
            let empty = label.is_empty() || rect.w < 0.5 || rect.h < 0.5;
            if !empty
                && !is_hidden(rect)
                && element.computed_opacity() > 0.0
                && !list.iter().any(again)
            {
                list.push((label, rect));
            }
        }
        list
    };
    Seen {
        keys: named(screen.keys()),
        texts: named(screen.texts()),
    }
}

/// Everything wrong with what is drawn now.
fn faults(screen: &Screen, address: &Address) -> Vec<String> {
    let mut faults = Vec::new();
    let Seen { keys, texts } = seen(screen, &mut faults);
    let glass = screen.glass.glass();
    let whole = Rect {
        x: 0.0,
        y: 0.0,
        w: glass.width as f32 / glass.scale,
        h: glass.height as f32 / glass.scale,
    };
    // A card over the page dims what is under it; only the card and the shelf count.
    let over = matches!(address, Address::Term(_));
    // The whole waiting screen is one key.
    let screen_key = |rect: Rect| rect.w >= whole.w - 1.0;
    let keys: Vec<_> = keys.into_iter().filter(|(_, r)| !screen_key(*r)).collect();
    for (name, rect) in &keys {
        if rect.w < TARGET - 0.5 || rect.h < TARGET - 0.5 {
            faults.push(format!("the key \"{name}\" is {} x {}", rect.w, rect.h));
        }
        if !whole.holds(*rect) {
            faults.push(format!("the key \"{name}\" lies beyond the glass"));
        }
    }
    if over {
        return faults;
    }
    for (i, (name, rect)) in keys.iter().enumerate() {
        for (other, rect2) in &keys[i + 1..] {
            if rect.overlap(*rect2) > 1.0 {
                faults.push(format!("the keys \"{name}\" and \"{other}\" overlap"));
            }
        }
    }
    for (i, (text, rect)) in texts.iter().enumerate() {
        if !whole.holds(*rect) {
            faults.push(format!("\"{text}\" lies beyond the glass"));
        }
        for (key, around) in &keys {
            if rect.overlap(*around) > 1.0 && !around.holds(*rect) {
                faults.push(if rect.centre_in(*around) {
                    format!("\"{text}\" does not fit into its key \"{key}\"")
                } else {
                    format!("\"{text}\" runs into the key \"{key}\"")
                });
            }
        }
        for (other, rect2) in &texts[i + 1..] {
            if rect.overlap(*rect2) > 1.5 {
                faults.push(format!("\"{text}\" and \"{other}\" overlap"));
            }
        }
    }
    faults
}

/// Looks at every page of every screen on one panel.
fn look(panel: &str) {
    let (_, w, h) = PANELS
        .into_iter()
        .find(|(name, _, _)| *name == panel)
        .expect("a panel of the list");
    let mut screen = common::open(Glass::of(w, h), Site::default());
    let clipped = inspect(&screen.kiosk);
    let mut addresses = addresses(&screen.kiosk.desk());
    // Only staff may open it, but everybody's glass must hold it.
    addresses.push(Address::Status);
    assert!(addresses.len() > 30, "the shipped content has its screens");
    let mut wrong = Vec::new();
    let english = assets::embedded("locales/en-GB/");
    for language in ["en-GB", "cy", "ar", "en-XA", "ar-XB"] {
        // Nothing that is forty per cent longer than English, with the English under it, fits 87 mm.
        if panel == "upright" && ["en-XA", "ar-XB"].contains(&language) {
            continue;
        }
        match language {
            "en-XA" => screen
                .kiosk
                .desk_mut()
                .speak_with(pseudo::accented(&english)),
            "ar-XB" => screen
                .kiosk
                .desk_mut()
                .speak_with(pseudo::mirrored(&english)),
            _ => {}
        }
        for address in &addresses {
            let mut page = 0;
            loop {
                clipped.borrow_mut().clear();
                screen.visit(address, language, page);
                if !clipped.borrow().is_empty() {
                    // What is leaving may be squeezed on its way out: only what comes to rest counts.
                    clipped.borrow_mut().clear();
                    screen.visit(address, language, page);
                }
                let mut found = faults(&screen, address);
                found.extend(
                    clipped
                        .borrow()
                        .iter()
                        .map(|text| format!("\"{text}\" is clipped")),
                );
                found.dedup();
                for fault in found {
                    wrong.push(format!(
                        "{panel} {language} {address} page {}: {fault}",
                        page + 1
                    ));
                }
                page += 1;
                if page >= screen.kiosk.page_count() {
                    break;
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} faults:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_page_fits_the_small_panel() {
    look("small");
}

#[test]
fn every_page_fits_the_medium_panel() {
    look("medium");
}

#[test]
fn every_page_fits_the_wide_panel() {
    look("wide");
}

#[test]
fn every_page_fits_the_portrait_panel() {
    look("portrait");
}

#[test]
fn every_page_fits_the_turned_panel() {
    look("turned");
}

#[test]
fn every_page_fits_the_upright_panel() {
    look("upright");
}
