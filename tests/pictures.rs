//! Every screen, page by page, on six panels in English, Welsh, Arabic and the two languages that nobody speaks: no
//! text clipped or covered, no key too small,
//! overlapping or cut by a page's edge, and nothing beyond the page.

mod common;

use common::rect::Rect;
use common::{PANELS, Screen, addresses};
use i_slint_backend_testing::{AccessibleRole, ElementHandle};
use pocket_guide::assets;
use pocket_guide::guide::Nation;
use pocket_guide::locale::pseudo;
use pocket_guide::session::Address;
use pocket_guide::shell::pages::Lines;
use pocket_guide::shell::{Glass, inspect};
use pocket_guide::site::{Known, Site, read};

/// The smallest side of anything that can be pressed, in logical pixels (15 mm).
const TARGET: f32 = 60.0;

/// What is seen of a page: keys and texts with their names.
struct Seen {
    keys: Vec<(String, Rect)>,
    texts: Vec<(String, Rect)>,
}

/// What the window of a column shows below the page itself, for the focus ring of keys.
const OVERHANG: f32 = 2.0;

/// Whether the upper or lower edge of the page goes through a line of `text`.
fn cut_through(id: &str, text: &ElementHandle, view: Rect) -> Option<String> {
    let rect = Rect::of(text);
    let probe = format!("{id}-lines");
    let probe = text.query_descendants().match_id(probe).find_first();
    let lines = Lines {
        block: 0,
        top: rect.y,
        height: rect.h,
        pitch: probe?.size().height,
        heads: false,
        follows: false,
        english: false,
        whole: false,
    };
    let (_, pitch) = lines.counted();
    let through = |edge: f32| {
        let into = edge - rect.y;
        let over = into.rem_euclid(pitch);
        let beside = into <= 1.5 || into >= rect.h - 1.5;
        !beside && over.min(pitch - over) > 1.5
    };
    let (upper, lower) = (view.y, view.y + view.h - OVERHANG);
    (rect.h > 1.0 && (through(upper) || through(lower)))
        .then(|| format!("a line of the text at {rect:?} is cut through by the edge of {view:?}"))
}

/// What lies open on the page, or on the card over it; what the page turner keeps for other pages is left out.
fn seen(screen: &Screen, over: bool, faults: &mut Vec<String>) -> Seen {
    let window = screen.kiosk.window();
    if over {
        return on_the_card(screen, faults);
    }
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
            let past_the_side = rect.x < view.x - 1.0 || rect.x + rect.w > view.x + view.w + 1.0;
            if shown && past_the_side {
                let name = element.accessible_label().unwrap_or_default();
                let told = format!("\"{name}\" runs past the side of the page");
                if !name.is_empty() && !cut.contains(&told) {
                    cut.push(told);
                }
            }
            if !shown {
                hidden.push(rect);
            } else if !view.holds(rect) {
                hidden.push(rect);
                let name = element.accessible_label().unwrap_or_default();
                if element.accessible_role() == Some(AccessibleRole::Button) {
                    cut.push(format!("the key \"{name}\" is cut by the page's edge"));
                }
            }
        }
        for id in ["Words::own", "Words::english"] {
            let texts = flow.query_descendants().match_id(id).find_all();
            cut.extend(texts.iter().filter_map(|text| cut_through(id, text, view)));
        }
    }
    faults.extend(cut);
    let open = |elements| {
        let mut list = named(elements);
        list.retain(|(_, rect)| !hidden.contains(rect));
        list
    };
    Seen {
        keys: open(screen.keys()),
        texts: open(screen.texts()),
    }
}

/// The keys and texts of the card, which must lie within it.
fn on_the_card(screen: &Screen, faults: &mut Vec<String>) -> Seen {
    let window = screen.kiosk.window();
    let cards: Vec<_> = ElementHandle::find_by_element_id(window, "OverCard::card").collect();
    assert_eq!(cards.len(), 1, "one card lies over the page");
    let of = |role| {
        let query = cards[0].query_descendants();
        named(query.match_accessible_role(role).find_all())
    };
    let seen = Seen {
        keys: of(AccessibleRole::Button),
        texts: of(AccessibleRole::Text),
    };
    let card = Rect::of(&cards[0]);
    for (name, rect) in seen.keys.iter().chain(&seen.texts) {
        if !card.holds(*rect) {
            faults.push(format!("\"{name}\" lies beyond the card"));
        }
    }
    seen
}

/// What has a name and can be seen. An element is found once for each component it is made of.
fn named(elements: Vec<ElementHandle>) -> Vec<(String, Rect)> {
    let mut list: Vec<(String, Rect)> = Vec::new();
    for element in elements {
        let label = element.accessible_label().unwrap_or_default().to_string();
        let rect = Rect::of(&element);
        let again = |(l, r): &(String, Rect)| *l == label && *r == rect;
        let empty = label.is_empty() || rect.w < 0.5 || rect.h < 0.5;
        if !empty && element.computed_opacity() > 0.0 && !list.iter().any(again) {
            list.push((label, rect));
        }
    }
    list
}

/// Everything wrong with what is drawn now.
fn faults(screen: &Screen, address: &Address) -> Vec<String> {
    let mut faults = Vec::new();
    // A card over the page dims what is under it; only the card counts.
    let over = matches!(address, Address::Term(_));
    let Seen { keys, texts } = seen(screen, over, &mut faults);
    let glass = screen.glass.glass();
    let whole = Rect {
        x: 0.0,
        y: 0.0,
        w: glass.width as f32 / glass.scale,
        h: glass.height as f32 / glass.scale,
    };
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
                    format!("\"{text}\", {rect:?}, does not fit into its key \"{key}\", {around:?}")
                } else {
                    format!("\"{text}\" runs into the key \"{key}\"")
                });
            }
        }
        for (other, rect2) in &texts[i + 1..] {
            if rect.overlap(*rect2) > 1.5 {
                faults.push(format!(
                    "\"{text}\", {rect:?}, and \"{other}\", {rect2:?}, overlap"
                ));
            }
        }
    }
    faults
}

/// A place with people of its own, so that they are seen wherever reading ends.
fn place() -> Site {
    let file = include_bytes!("fixtures/good-site.toml");
    Site {
        nation: Nation::England,
        language: "en-GB".to_owned(),
        ..read("site.toml", file, &Known::default()).site
    }
}

/// Looks at every page of every screen on one panel.
fn look(panel: &str) {
    let (_, w, h) = PANELS
        .into_iter()
        .find(|(name, _, _)| *name == panel)
        .expect("a panel of the list");
    let mut screen = common::open(Glass::of(w, h), place());
    let mut clipped = inspect(&screen.kiosk);
    let mut addresses = addresses(&screen.kiosk.desk());
    // Only staff may open the one and only a place with a PIN has the other, but everybody's glass must hold them.
    addresses.extend([Address::Status, Address::Staff]);
    assert!(addresses.len() > 30, "the shipped content has its screens");
    let mut wrong = Vec::new();
    let english = assets::embedded("locales/en-GB/");
    for language in ["en-GB", "cy", "ar", "en-XA", "ar-XB"] {
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
            // Each stands on one page, which a language so much longer does not leave room for on 87 mm.
            let on_one_page = [Address::Emergency, Address::Interpreter].contains(address);
            if panel == "upright" && on_one_page && ["en-XA", "ar-XB"].contains(&language) {
                continue;
            }
            // Two names of nineteen letters do not stand side by side there, in circles that meet.
            let circles = address.to_string() == "guide/process/feelings";
            if panel == "turned" && circles && language == "en-XA" {
                continue;
            }
            let mut page = 0;
            loop {
                clipped.borrow_mut().clear();
                screen.visit(address, language, page);
                if !clipped.borrow().is_empty() {
                    // What is leaving may be squeezed on its way out: only what comes to rest counts.
                    clipped.borrow_mut().clear();
                    screen.visit(address, language, page);
                }
                let before = clipped.borrow().clone();
                if !before.is_empty() {
                    // Nor does what was tried before it came to rest.
                    clipped = inspect(&screen.kiosk);
                    screen.glass.draw();
                    clipped.borrow_mut().retain(|text| before.contains(text));
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
