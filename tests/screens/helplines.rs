//! Helplines under a finger: the filter over the list, and a code that a phone's camera reads from the glass.

use super::*;
use pocket_guide::session::{Filter, Over, Way};

#[test]
fn the_filter_is_a_card_of_keys_over_the_list_that_mark_what_is_chosen() {
    let mut finger = Finger::at("small", "helplines", "en-GB");
    let all = finger.picture();
    finger.press("Filter");
    assert_eq!(finger.state().over, Some(Over::Filter));
    finger.press("By text");
    let text = Filter {
        way: Some(Way::Text),
        ..Filter::default()
    };
    assert_eq!(finger.state().filter, text);
    let over = finger.view().over.expect("the card stays");
    let chosen: Vec<&str> = over
        .choices
        .iter()
        .filter(|it| it.chosen)
        .map(|it| it.label.text.as_str())
        .collect();
    assert_eq!(chosen, ["By text"]);
    finger.press("Close");
    assert_ne!(finger.picture(), all, "other lines are listed");
    finger.press("Filter: \u{2068}1\u{2069}");
    finger.press("By text");
    finger.press("Close");
    assert_eq!(finger.picture(), all, "all lines are listed again");
    // The nation can be chosen from there as well.
    finger.press("Filter");
    finger.press("Nation: \u{2068}England\u{2069}");
    assert_eq!(finger.state().over, Some(Over::Nations));
}

#[test]
fn a_camera_reads_the_name_and_number_from_every_glass_in_every_theme() {
    let site = Site {
        take_away: true,
        ..Site::default()
    };
    let (_, w, h) = PANELS[0];
    let mut screen = common::open(Glass::of(w, h), site);
    for (panel, w, h) in PANELS {
        screen.glass.resize(Glass::of(w, h));
        for theme in Theme::ALL {
            let mut state = State::fresh(screen.kiosk.desk().site());
            state.theme = theme;
            let address = "helplines/childline/remember".parse().expect("an address");
            state.place = Place::top(address);
            screen.kiosk.visit(state);
            let picture = screen.glass.draw_whole();
            let (width, pixels) = (picture.width() as usize, picture.as_bytes());
            let grey = |x: usize, y: usize| pixels[(y * width + x) * 3 + 1];
            let mut seen =
                rqrr::PreparedImage::prepare_from_greyscale(width, picture.height() as usize, grey);
            let read: Vec<String> = seen
                .detect_grids()
                .iter()
                .filter_map(|grid| Some(grid.decode().ok()?.1))
                .collect();
            assert_eq!(read, ["Childline 0800 1111"], "{panel} {theme:?}");
        }
    }
}

#[test]
fn the_english_of_a_line_comes_and_goes_and_the_page_is_cut_anew_each_time() {
    // The first piece of the page is the same with all of its English and without.
    let mut finger = Finger::at("small", "helplines/samaritans", "ar");
    let before = (finger.picture(), finger.screen.kiosk.page_count());
    assert!(before.1 > 1, "its facts are turned");
    for _ in 0..2 {
        finger.screen.kiosk.send(Event::ToggleEnglish);
        finger.screen.glass.draw();
        assert!(finger.screen.kiosk.page_count() > 1);
    }
    let after = (finger.picture(), finger.screen.kiosk.page_count());
    assert!(before == after, "the page is as it was");
}

/// Glass with little height has no row to spare for the key.
fn has_the_key_beside_the_number(panel: &str) {
    let mut finger = Finger::before(panel);
    for (language, label) in [("en-GB", "Remember it"), ("ar", "حفظ الرقم")] {
        finger.go("helplines/childline", language);
        for _ in 0..2 {
            let key = finger.key(label);
            let number = finger.text_at("0800").expect("the number is seen");
            let middle = number.y + number.h / 2.0;
            assert!(
                key.y < middle && middle < key.y + key.h,
                "{panel} {language}"
            );
            finger.page_down();
        }
    }
}

#[test]
fn the_key_to_learn_a_number_stands_beside_it_on_the_low_small_glass() {
    has_the_key_beside_the_number("small");
}

#[test]
fn the_key_to_learn_a_number_stands_beside_it_on_upright_glass() {
    has_the_key_beside_the_number("upright");
}

#[test]
fn the_key_to_learn_a_number_stands_beside_it_on_turned_glass() {
    has_the_key_beside_the_number("turned");
}

fn says_so_on_every_page_of_the_list(panel: &str) {
    let mut finger = Finger::at(panel, "helplines", "cy");
    for _ in 0..2 {
        let texts = finger.screen.texts();
        let said = |text: &ElementHandle| {
            let label = text.accessible_label().unwrap_or_default();
            label.contains("Drafft heb ei wirio")
        };
        assert!(texts.iter().any(said), "{panel}");
        finger.page_down();
    }
}

#[test]
fn every_page_of_the_list_says_that_nobody_has_checked_it_on_the_low_small_glass() {
    says_so_on_every_page_of_the_list("small");
}

#[test]
fn every_page_of_the_list_says_that_nobody_has_checked_it_on_upright_glass() {
    says_so_on_every_page_of_the_list("upright");
}
