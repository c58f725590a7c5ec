//! Panels and answers beside each other: as long as a page holds them so, and no longer.

use super::*;

#[test]
fn panels_that_a_page_holds_stand_side_by_side() {
    let finger = Finger::at("wide", "guide/signs/acting", "en-GB");
    let (first, second) = (finger.text_at("Do"), finger.text_at("Do not"));
    let (first, second) = first.zip(second).expect("both are on the page");
    assert_eq!(first.y, second.y);
    assert!(second.x > first.x + first.w);
}

#[test]
fn panels_that_no_page_holds_side_by_side_stand_one_under_the_other() {
    let mut finger = Finger::at("medium", "guide/signs/acting", "en-GB");
    let first = finger.text_at("Do").expect("the first page has it");
    assert!(
        finger.text_at("Do not").is_none(),
        "it has a page of its own"
    );
    finger.page_down();
    let second = finger.text_at("Do not").expect("the second page has it");
    assert_eq!(first.x, second.x);
}

#[test]
fn all_answers_to_a_question_are_seen_at_once() {
    let finger = Finger::at("small", "pathway", "en-GB");
    let Shown::Document(question) = finger.view().screen else {
        panic!("a question of the pathway");
    };
    let Some(Block::Answers(answers)) = question.blocks.last() else {
        panic!("it ends in its answers");
    };
    let keys: Vec<Rect> = answers
        .iter()
        .map(|it| finger.key(&format!("{}. {}", it.label.text, it.note.text)))
        .collect();
    assert!(keys.len() > 2 && keys.iter().all(|key| key.y == keys[0].y));
    assert_eq!(finger.screen.kiosk.page_count(), 1);
}

#[test]
fn answers_stand_with_their_question_in_a_draft_too() {
    let mut finger = Finger::at("small", "pathway", "cy");
    for language in ["cy", "ar"] {
        finger.go("pathway", language);
        let Shown::Document(question) = finger.view().screen else {
            panic!("a question of the pathway");
        };
        let Some(Block::Answers(answers)) = question.blocks.last() else {
            panic!("it ends in its answers");
        };
        let answers = answers.iter().map(|it| finger.key(&it.label.text).y);
        let rows: Vec<f32> = answers.collect();
        assert!(rows.iter().all(|y| *y == rows[0]), "{language}: {rows:?}");
    }
}

#[test]
fn a_panel_that_goes_on_says_again_what_it_is() {
    let mut finger = Finger::at("small", "guide/early-intervention/told", "en-GB");
    let (_, count) = finger.turner();
    let pages: Vec<bool> = (1..=count)
        .map(|page| {
            let told = finger.text_at("Do not").is_some();
            if page < count {
                finger.page_down();
            }
            told
        })
        .collect();
    assert!(
        pages.windows(2).any(|two| two == [true, true]),
        "what not to do fills more than a page: {pages:?}"
    );
}

/// The first page of each of these sections, after the last page of the section before it and after itself.
fn ends_where_it_did(panel: &str) {
    let mut finger = Finger::before(panel);
    for (before, address) in [
        ("guide/process/leaving", "guide/process/for-you"),
        ("guide/process/adults", "guide/process/leaving"),
        ("guide/signs/acting", "guide/signs/for-you"),
        ("guide/education/for-you", "guide/legislation"),
        ("guide/legislation/protection", "guide/legislation/pending"),
        ("guide/definition/related", "guide/definition/words"),
        ("guide/myths/telling", "guide/myths/law"),
        ("guide/myths/who", "guide/myths/choice"),
        ("guide/legislation/for-you", "guide/victims"),
    ] {
        finger.go(before, "cy");
        let last = finger.screen.kiosk.page_count() - 1;
        let parsed = before.parse().expect("an address");
        finger.screen.visit(&parsed, "cy", last);
        finger.go(address, "cy");
        let first = finger.picture();
        let count = finger.screen.kiosk.page_count();
        finger.go(address, "cy");
        let again = finger.picture();
        assert_eq!(finger.screen.kiosk.page_count(), count, "{address}");
        assert!(again == first, "{address}");
    }
}

#[test]
fn a_page_of_small_glass_ends_where_it_does_whatever_was_shown_before_it() {
    ends_where_it_did("small");
}

#[test]
fn a_page_of_upright_glass_ends_where_it_does_whatever_was_shown_before_it() {
    ends_where_it_did("upright");
}

#[test]
fn answers_keep_their_notes_where_a_page_holds_them() {
    let finger = Finger::at("medium", "pathway/online", "cy");
    let Some(Block::Answers(answers)) = finger.document().blocks.pop() else {
        panic!("a question ends in its answers");
    };
    assert_eq!(finger.screen.kiosk.page_count(), 1);
    let bare: Vec<String> = answers
        .iter()
        .map(|it| plain(&it.note.text))
        .filter(|note| finger.text_at(note).is_none())
        .collect();
    assert!(bare.is_empty(), "not seen: {bare:?}");
}

/// Otherwise a reader would see one frame, or several, of what is not cut yet.
#[test]
fn a_page_is_cut_before_it_is_drawn() {
    let mut finger = Finger::at("small", "guide/myths/choice", "cy");
    let count = finger.screen.kiosk.page_count();
    for language in ["en-GB", "cy"] {
        let tag = language.parse().expect("a tag");
        finger.screen.kiosk.send(Event::ChooseLanguage(tag));
        finger.screen.glass.pass(Duration::ZERO);
    }
    assert!(count > 1);
    assert_eq!(finger.screen.kiosk.page_count(), count);
    let before = finger.picture();
    finger.go("guide/myths/choice", "cy");
    assert!(finger.picture() == before);
}
