//! Where the title of a section, the ways on from a chapter and the keys of a tall page stand.

use super::*;

const SECTION: &str = "guide/definition/related";

#[test]
fn a_section_is_the_title_of_all_its_pages_on_the_low_small_glass() {
    let mut finger = Finger::at("small", SECTION, "en-GB");
    let section = finger.document().section.text;
    for _ in 0..2 {
        assert!(finger.text_at(&section).is_some());
        let column = finger.column();
        assert!(!column.contains(&section), "it takes no line of the page");
        finger.page_down();
    }
}

#[test]
fn a_section_begins_with_its_heading_on_upright_glass() {
    begins_with_its_heading("upright");
}

#[test]
fn a_section_begins_with_its_heading_on_large_glass() {
    begins_with_its_heading("wide");
}

fn begins_with_its_heading(panel: &str) {
    let finger = Finger::at(panel, SECTION, "en-GB");
    let section = finger.document().section.text;
    assert_eq!(finger.column().first(), Some(&section));
}

#[test]
fn the_sections_of_a_chapter_are_seen_at_once_under_its_title() {
    let mut finger = Finger::at("small", "guide/definition", "cy");
    let Some(Block::Contents(_, sections)) = finger.document().blocks.pop() else {
        panic!("a chapter begins with what is in it");
    };
    let last = finger.screen.kiosk.page_count() - 1;
    let address = "guide/definition".parse().expect("an address");
    finger.screen.visit(&address, "cy", last);
    let keys: Vec<Rect> = sections
        .iter()
        .map(|it| finger.key(&it.label.text))
        .collect();
    assert!(keys.len() > 3);
    assert_eq!(keys[0].y, keys[1].y, "they stand in two columns");
}

/// A panel 476 mm high hangs so that whoever sits in a wheelchair reaches what stands near its foot.
#[test]
fn what_to_press_on_a_tall_page_is_within_reach() {
    let mut finger = Finger::before("portrait");
    for (address, last) in [("pathway", "No"), ("worried", "What exploitation means")] {
        finger.go(address, "en-GB");
        let (key, shelf) = (finger.key(last), finger.key("Home"));
        assert!(key.y > shelf.y - 400.0, "{address}");
    }
}
