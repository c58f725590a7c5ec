//! Reading: the page turner's words, and a page that stays where it is when it is told otherwise: in another language,
//! with its English, in other letters or colours.

use super::*;
use pocket_guide::session::{Event, TextSize, Theme};

/// A long section, on a page of it that is not the first.
fn on_page_two(panel: &str) -> Finger {
    let mut finger = Finger::at_home(panel);
    finger.screen.kiosk.send(Event::OpenAddress(
        "guide/definition/words".parse().expect("an address"),
    ));
    finger.picture();
    finger.page_down();
    assert_eq!(finger.turner().0, 2);
    assert!(
        finger.top_block() > 0,
        "page 2 begins with another block than page 1"
    );
    finger
}

/// The words of the page turner, as they are drawn.
fn turner_text(finger: &Finger) -> Vec<String> {
    let texts = finger.screen.texts();
    let labels = texts.iter().filter_map(ElementHandle::accessible_label);
    labels
        .map(|label| plain(&label))
        .filter(|label| label.contains(" of "))
        .collect()
}

impl Finger {
    /// The page that the turner says is shown, from 1.
    fn shown_page(&self) -> usize {
        let view = self.view();
        let (_, count) = self.turner();
        let texts: Vec<String> = self
            .screen
            .texts()
            .iter()
            .filter_map(ElementHandle::accessible_label)
            .map(Into::into)
            .collect();
        let desk = self.screen.kiosk.desk();
        let shown = (1..=count).find(|page| {
            let told = desk.page_count(*page as i32, count as i32);
            texts.contains(&told)
        });
        shown.unwrap_or_else(|| panic!("no turner on {:?}", view.place))
    }

    fn choose_display(&mut self, id: &str) {
        let label = self.view().shelf.display.text;
        self.press(&label);
        let Shown::Display(it) = self.view().screen else {
            panic!("the key Display opens it");
        };
        let item = it
            .sizes
            .iter()
            .chain(&it.colours)
            .find(|item| item.address == id);
        self.press(&item.expect("one of the choices").label.text);
    }
}

#[test]
fn the_turner_counts_pages_in_plain_english() {
    let mut finger = Finger::at("small", "guide/definition/words", "en-GB");
    let (_, count) = finger.turner();
    assert!(count > 2);
    for page in 1..=count {
        let told = turner_text(&finger);
        assert!(
            told.contains(&format!("{page} of {count}")),
            "page {page}: {told:?}"
        );
        if page < count {
            finger.page_down();
        }
    }
}

#[test]
fn the_list_of_languages_comes_in_arabic_too_and_leads_back_to_the_page() {
    let mut finger = Finger::at_home("medium");
    let home = finger.key(&finger.view().shelf.home.text);
    let width = finger.screen.glass.glass().width as f32 / finger.screen.glass.glass().scale;
    assert!(
        home.centre().0 < width / 2.0,
        "Home begins the shelf in English"
    );
    let english = finger.picture();
    finger.choose_language("العربية");
    finger.expect("home");
    assert!(finger.view().mirrored);
    let mirrored = finger.key(&finger.view().shelf.home.text);
    assert!(
        mirrored.centre().0 > width / 2.0,
        "Home begins the shelf in Arabic"
    );
    assert_eq!(
        (mirrored.w, mirrored.h, mirrored.y),
        (home.w, home.h, home.y)
    );
    finger.choose_language("English");
    finger.expect("home");
    assert!(finger.picture() == english, "and back again is as before");
}

#[test]
fn choosing_a_language_keeps_the_page() {
    let mut finger = on_page_two("medium");
    let (place, trail) = (finger.state().place, finger.state().trail);
    finger.choose_language("العربية");
    assert_eq!(finger.state().place.address, place.address);
    assert_eq!(finger.state().trail, trail);
    assert_eq!(finger.state().language.as_str(), "ar");
}

/// Leaves each page of a long section for another screen, where something is chosen that changes how words run, and
/// tells on which pages other words are in view afterwards.
fn lost(choose: impl Fn(&mut Finger)) -> Vec<String> {
    let section = "guide/definition/words";
    let mut finger = Finger::at("small", section, "en-GB");
    let (_, count) = finger.turner();
    assert!(count > 3);
    let mut lost = Vec::new();
    for page in 1..count {
        finger.go(section, "en-GB");
        for _ in 0..page {
            finger.page_down();
        }
        let top = finger.top_block();
        choose(&mut finger);
        finger.expect(section);
        if !finger.sees_block(top) {
            let now = finger.top_block();
            lost.push(format!(
                "page {}: block {top} was at the top, now {now}",
                page + 1
            ));
        }
    }
    lost
}

#[test]
fn choosing_a_language_keeps_the_words_in_view() {
    let lost = lost(|finger| finger.choose_language("العربية"));
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn a_language_that_changes_under_the_page_keeps_the_words_in_view() {
    let mut finger = on_page_two("medium");
    let top = finger.top_block();
    let arabic = "ar".parse().expect("a tag");
    finger.screen.kiosk.send(Event::ChooseLanguage(arabic));
    finger.picture();
    assert!(finger.view().mirrored);
    assert!(finger.sees_block(top), "page {:?}", finger.turner());
}

#[test]
fn choosing_larger_letters_keeps_the_words_in_view() {
    let lost = lost(|finger| {
        finger.choose_display("largest");
        assert_eq!(finger.state().text_size, TextSize::Largest);
        finger.back();
    });
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn letters_that_grow_under_the_page_keep_the_words_in_view() {
    let mut finger = on_page_two("medium");
    let top = finger.top_block();
    for size in [TextSize::Largest, TextSize::Standard, TextSize::Large] {
        finger.screen.kiosk.send(Event::ChooseTextSize(size));
        finger.picture();
        assert!(
            finger.sees_block(top),
            "{size:?}, page {:?}",
            finger.turner()
        );
    }
}

#[test]
fn the_turner_goes_on_from_the_page_that_is_seen_after_letters_have_grown() {
    let mut finger = on_page_two("medium");
    finger
        .screen
        .kiosk
        .send(Event::ChooseTextSize(TextSize::Largest));
    finger.picture();
    let before = finger.top_block();
    let seen = finger.column();
    finger.page_down();
    assert!(finger.top_block() >= before, "Down never leads up");
    assert!(finger.column() != seen, "Down leads on");
}

#[test]
fn the_english_comes_beside_and_goes_again() {
    let mut finger = Finger::at("medium", "guide/definition", "ar");
    let own = finger.picture();
    let key = |finger: &Finger| {
        let view = finger.view();
        format!("{}. {}", view.draft_notice.text, view.draft_key.text)
    };
    let show = key(&finger);
    finger.press(&show);
    assert!(finger.state().english_beside);
    let beside = finger.picture();
    assert!(beside != own);
    let hide = key(&finger);
    assert_ne!(show, hide, "the key says what it does now");
    finger.press(&hide);
    assert!(!finger.state().english_beside);
    assert!(finger.picture() == own);
}

#[test]
fn the_english_beside_keeps_the_words_in_view() {
    let mut finger = Finger::at("medium", "guide/definition/words", "ar");
    finger.page_down();
    let top = finger.top_block();
    assert!(top > 0);
    let view = finger.view();
    let key = format!("{}. {}", view.draft_notice.text, view.draft_key.text);
    finger.press(&key);
    assert!(finger.sees_block(top), "page {:?}", finger.turner());
}

/// On a page whose number has changed because the English came beside it: where the words are is another number now.
fn with_english_beside() -> Finger {
    let mut finger = Finger::at("small", "guide/definition", "ar");
    let sections: Vec<String> = finger
        .document()
        .rail
        .iter()
        .map(|item| item.address.clone())
        .collect();
    for section in sections {
        finger.go(&section, "ar");
        let (_, before) = finger.turner();
        for _ in 1..before {
            finger.page_down();
        }
        let view = finger.view();
        finger.press(&format!(
            "{}. {}",
            view.draft_notice.text, view.draft_key.text
        ));
        if finger.shown_page() != before {
            return finger;
        }
    }
    panic!("in no section do more words make more pages");
}

#[test]
fn the_cover_and_a_card_leave_the_page_where_it_is_when_pages_were_counted_anew() {
    let mut finger = with_english_beside();
    let (page, picture) = (finger.shown_page(), finger.picture());
    let clear = finger.view().shelf.clear.text;
    let at = finger.key(&clear).centre();
    finger.down(at);
    finger.slide((200.0, 100.0));
    finger.up((200.0, 100.0));
    assert_eq!(finger.shown_page(), page, "after the cover");
    assert!(finger.picture() == picture);
    let it = finger.document();
    finger.press(&format!("{}. {}", it.nation_label.text, it.nation.text));
    let close = finger
        .view()
        .over
        .expect("the nations lie over the page")
        .close
        .text;
    finger.press(&close);
    assert_eq!(finger.shown_page(), page, "after the card");
    assert!(finger.picture() == picture);
}

#[test]
fn back_leads_to_the_page_that_was_seen_when_pages_were_counted_anew() {
    let mut finger = with_english_beside();
    let picture = finger.picture();
    let danger = finger.view().shelf.danger_number;
    finger.press(&danger);
    finger.back();
    assert!(finger.picture() == picture, "page {}", finger.shown_page());
}

#[test]
fn the_turner_goes_one_page_at_a_time_when_pages_were_counted_anew() {
    let mut finger = with_english_beside();
    let first = finger.shown_page();
    for page in (1..first).rev() {
        finger.page_up();
        assert_eq!(finger.shown_page(), page);
    }
    let (_, count) = finger.turner();
    for page in 2..=count {
        finger.page_down();
        assert_eq!(finger.shown_page(), page);
    }
}

#[test]
fn a_language_chosen_on_a_grid_keeps_all_its_keys_within_reach() {
    for (panel, _, _) in PANELS {
        let each = move || {
            let mut finger = Finger::before(panel);
            for (page, language, other) in [("guide", "en-GB", "ar"), ("guide", "ar", "en-GB")] {
                finger.go("home", other);
                finger.go(page, other);
                let (_, wanted) = finger.turner();
                finger.go("home", language);
                finger.go(page, language);
                let tag = other.parse().expect("a tag");
                finger.screen.kiosk.send(Event::ChooseLanguage(tag));
                finger.picture();
                assert_eq!(
                    finger.turner().1,
                    wanted,
                    "{panel}: pages of {page} in {other}"
                );
                finger
                    .screen
                    .kiosk
                    .send(Event::OpenAddress(Address::Advice));
                finger.picture();
                finger.back();
                assert_eq!(
                    finger.turner().1,
                    wanted,
                    "{panel}: pages of {page} after Back"
                );
            }
        };
        std::thread::spawn(each).join().expect("see above");
    }
}

#[test]
fn each_choice_of_letters_and_colours_is_seen_at_once_and_everywhere() {
    let mut finger = Finger::at("medium", "guide/definition", "en-GB");
    let first = finger.picture();
    finger.go("display", "en-GB");
    let mut displays = vec![finger.picture()];
    for id in ["large", "largest", "dark", "strong"] {
        finger.choose_display(id);
        finger.expect("display");
        let picture = finger.picture();
        assert!(!displays.contains(&picture), "{id} changes nothing");
        displays.push(picture);
    }
    let state = finger.state();
    assert_eq!(
        (state.text_size, state.theme),
        (TextSize::Largest, Theme::Strong)
    );
    let home = finger.view().shelf.home.text;
    finger.press(&home);
    finger.expect("home");
    assert_eq!(
        finger.state().theme,
        Theme::Strong,
        "the choice lasts for the visit"
    );
    finger.choose_display("light");
    finger.choose_display("standard");
    finger.screen.kiosk.send(Event::OpenAddress(Address::Guide));
    finger.screen.kiosk.send(Event::OpenAddress(
        "guide/definition".parse().expect("an address"),
    ));
    assert!(
        finger.picture() == first,
        "what was undone leaves nothing behind"
    );
}

#[test]
fn a_list_after_a_long_page_is_as_long_as_it_was_before() {
    let mut finger = Finger::at("medium", "glossary", "en-GB");
    let pages = finger.screen.kiosk.page_count();
    assert!(pages > 1, "the glossary goes on");
    finger.go("guide/legislation/england-wales-crimes", "en-GB");
    finger.go("glossary", "en-GB");
    assert_eq!(finger.screen.kiosk.page_count(), pages);
}
