//! The ways through the screens: doors, cards, chapters, words, and nations.

use super::*;
use pocket_guide::guide::Nation;
use pocket_guide::session::Over;

impl Finger {
    /// The keys of Home's doors, in order.
    pub fn doors(&self) -> Vec<String> {
        match self.view().screen {
            Shown::Home(it) => it
                .doors
                .iter()
                .map(|door| door.label.text.clone())
                .collect(),
            other => panic!("this is not Home: {other:?}"),
        }
    }

    /// The keys of a screen of equal keys.
    pub fn grid(&self) -> Vec<Item> {
        match self.view().screen {
            Shown::Grid(it) => it.items,
            other => panic!("this is no grid: {other:?}"),
        }
    }

    pub fn nation_key(&self) -> String {
        let it = self.document();
        format!("{}. {}", it.nation_label.text, it.nation.text)
    }

    /// Turns pages until a key is seen, and gives it.
    pub fn turn_to(&mut self, label: &str) -> Rect {
        loop {
            if let Some(key) = self.find_key(label) {
                return key;
            }
            assert!(self.can_go_on(), "no page has the key {label:?}");
            self.page_down();
        }
    }
}

#[test]
fn a_touch_wakes_the_waiting_screen_and_leads_home() {
    let mut finger = Finger::before("medium");
    finger.expect("waiting");
    finger.down((700.0, 500.0));
    finger.expect("waiting");
    finger.up((700.0, 500.0));
    finger.expect("home");
}

#[test]
fn a_dark_waiting_screen_is_only_lit_by_the_first_touch() {
    let mut finger = Finger::before("medium");
    let mut state = finger.state();
    state.minutes = pocket_guide::session::BLACK_AFTER;
    finger.screen.kiosk.visit(state);
    let picture = finger.picture();
    assert!(
        picture.chunks(3).all(|pixel| pixel == &picture[..3]),
        "it is black"
    );
    finger.tap(300.0, 200.0);
    finger.expect("waiting");
    assert!(finger.picture() != picture, "it is lit");
    finger.tap(300.0, 200.0);
    finger.expect("home");
}

#[test]
fn each_door_of_home_opens_its_place_and_back_returns() {
    let mut finger = Finger::at_home("medium");
    let picture = finger.picture();
    let doors = finger.doors();
    for (door, place) in doors
        .iter()
        .zip(["advice", "worried", "guide", "helplines"])
    {
        finger.press(door);
        finger.expect(place);
        assert!(finger.picture() != picture, "{place} looks like Home");
        finger.back();
        finger.expect("home");
        assert!(
            finger.picture() == picture,
            "Home is the same after {place}"
        );
    }
    let about = match finger.view().screen {
        Shown::Home(it) => it.about.text,
        other => panic!("this is Home: {other:?}"),
    };
    finger.press(&about);
    finger.expect("privacy");
}

#[test]
fn advice_leads_to_a_card_to_the_next_and_to_people() {
    let mut finger = Finger::at_home("small");
    let door = finger.doors().remove(0);
    finger.press(&door);
    let topics = finger.grid();
    finger.press(&topics[0].label.text);
    for (i, topic) in topics.iter().enumerate() {
        finger.expect(&topic.address);
        let Shown::Card(card) = finger.view().screen else {
            panic!("{} is a card", topic.address);
        };
        // The next card is offered where this one ends.
        while finger.can_go_on() {
            assert!(finger.find_key(&card.next.text).is_none());
            finger.page_down();
        }
        if i + 1 < topics.len() {
            finger.press(&card.next.text);
        } else {
            assert!(
                finger.find_key(&card.next.text).is_none(),
                "nothing follows the last card"
            );
            finger.press(&card.talk.text);
        }
    }
    finger.expect("people");
    finger.back();
    finger.expect(&topics[topics.len() - 1].address);
}

#[test]
fn a_worry_leads_to_people() {
    let mut finger = Finger::at_home("medium");
    let door = finger.doors().remove(1);
    finger.press(&door);
    let key = finger
        .document()
        .blocks
        .iter()
        .find_map(|block| match block {
            Block::Key(item) if item.address == "people" => Some(item.label.text.clone()),
            _ => None,
        });
    let key = finger.turn_to(&key.expect("a key to people")).centre();
    finger.tap(key.0, key.1);
    finger.expect("people");
}

#[test]
fn a_chapter_is_read_to_its_end_with_one_key_and_ends_with_people() {
    for panel in ["small", "medium"] {
        let each = move || {
            let mut finger = Finger::at_home(panel);
            let door = finger.doors().remove(2);
            finger.press(&door);
            let chapter = finger
                .grid()
                .into_iter()
                .find(|item| item.address == "guide/definition");
            finger.press(&chapter.expect("it is written").label.text);
            finger.expect("guide/definition");
            let sections: Vec<String> = finger
                .document()
                .rail
                .iter()
                .map(|item| item.address.clone())
                .collect();
            let mut visited = vec![finger.state().place];
            while finger.can_go_on() {
                let (page, count) = finger.turner();
                finger.page_down();
                let next = finger.state().place;
                let last = visited.last().expect("one at least").clone();
                if next.address == last.address {
                    assert_eq!(next.page, last.page + 1);
                } else {
                    assert_eq!(page, count, "a section is left from its last page");
                    assert_eq!(next.page, 0, "and the next begins at its first");
                }
                visited.push(next);
                assert!(visited.len() < 400, "the chapter has no end");
            }
            let mut read: Vec<String> = visited
                .iter()
                .map(|place| place.address.to_string())
                .collect();
            read.dedup();
            read[0] = sections[0].clone();
            assert_eq!(read, sections, "{panel}: every section, in order, once");
            let people = finger
                .document()
                .blocks
                .iter()
                .find_map(|block| match block {
                    Block::Key(item) if item.address == "people" => Some(item.label.text.clone()),
                    _ => None,
                });
            let people = people.expect("the end leads to people");
            while finger.find_key(&people).is_none() {
                finger.page_up();
                finger.expect(&sections[sections.len() - 1]);
            }
            finger.press(&people);
            finger.expect("people");
            finger.back();
            finger.expect(&sections[sections.len() - 1]);
            finger.back();
            finger.expect("guide");
        };
        std::thread::spawn(each).join().expect("see above");
    }
}

#[test]
fn up_from_a_section_leads_to_the_end_of_the_one_before() {
    let mut finger = Finger::at("small", "guide/definition/by-its-elements", "en-GB");
    finger.page_up();
    finger.expect("guide/definition/in-short");
    let (_, count) = finger.turner();
    assert!(
        count > 1,
        "the section has a last page that is not its first"
    );
    let last = finger.picture();
    for _ in 1..count {
        finger.page_up();
    }
    assert_eq!(
        finger.turner(),
        (1, count),
        "as many pages as there are above it"
    );
    for _ in 1..count {
        finger.page_down();
    }
    assert!(finger.picture() == last, "it opened at its last page");
    finger.page_down();
    finger.expect("guide/definition/by-its-elements");
}

#[test]
fn a_word_opens_its_meaning_over_the_page_that_stays() {
    let mut finger = Finger::at("medium", "guide/definition/in-short", "en-GB");
    let word = finger
        .document()
        .blocks
        .iter()
        .find_map(|block| match block {
            Block::Words(items) => items.first().cloned(),
            _ => None,
        });
    let word = word.expect("the section explains words");
    let at = finger.turn_to(&word.label.text).centre();
    let (place, page) = (finger.state().place, finger.picture());
    finger.tap(at.0, at.1);
    let term = word
        .address
        .trim_start_matches("glossary/")
        .parse()
        .expect("an id");
    assert_eq!(finger.state().over, Some(Over::Term(term)));
    assert_eq!(finger.state().place, place);
    let over = finger.view().over.expect("a card lies over the page");
    let seen: Vec<String> = finger
        .screen
        .texts()
        .iter()
        .filter_map(ElementHandle::accessible_label)
        .map(Into::into)
        .collect();
    assert!(seen.contains(&over.text.text), "the meaning is told");
    finger.press(&over.close.text);
    assert!(finger.picture() == page, "the page is as it was");
}

#[test]
fn the_dimmed_page_swallows_touches_and_the_shelf_does_not() {
    let mut finger = Finger::at("medium", "people", "en-GB");
    let page = finger.picture();
    let line = finger
        .document()
        .blocks
        .iter()
        .find_map(|block| match block {
            Block::Line(item) => Some(item.label.text.clone()),
            _ => None,
        });
    let under = finger.turn_to(&line.expect("a line to call"));
    let nation = finger.nation_key();
    finger.press(&nation);
    assert_eq!(finger.state().over, Some(Over::Nations));
    let dimmed = finger.picture();
    assert!(dimmed != page);
    // Above the card the dimmed page is seen: a touch there only closes the card.
    finger.tap(under.x + 10.0, 12.0);
    finger.expect("people");
    assert_eq!(finger.state().over, None);
    assert!(finger.picture() == page);
    finger.press(&nation);
    let (x, y) = under.centre();
    finger.tap(x, y);
    finger.expect("people");
    finger.go("people", "en-GB");
    finger.press(&nation);
    let danger = finger.view().shelf.danger_number;
    finger.press(&danger);
    finger.expect("emergency");
    assert_eq!(finger.state().over, None);
}

#[test]
fn a_touch_on_the_card_between_its_keys_does_not_close_it() {
    let mut finger = Finger::at("medium", "people", "en-GB");
    let nation = finger.nation_key();
    finger.press(&nation);
    let over = finger.view().over.expect("the nations lie over the page");
    let first = finger.key(&over.choices[0].label.text);
    finger.tap(first.x + first.w / 2.0, first.y - 12.0);
    assert_eq!(finger.state().over, Some(Over::Nations));
}

#[test]
fn the_nation_is_chosen_on_the_page_and_the_page_follows() {
    let mut finger = Finger::at_home("medium");
    let door = finger.doors().remove(2);
    finger.press(&door);
    let chapter = finger.grid().remove(1);
    finger.press(&chapter.label.text);
    let before = finger.document();
    let key = finger.nation_key();
    finger.press(&key);
    let over = finger.view().over.expect("the nations lie over the page");
    let wales = over.choices.iter().find(|item| item.address == "wales");
    finger.press(&wales.expect("Wales is one of four").label.text);
    assert_eq!(
        (finger.state().nation, finger.state().over),
        (Nation::Wales, None)
    );
    finger.expect("guide/definition");
    let after = finger.document();
    assert_ne!(after.nation.text, before.nation.text);
    let key = finger.nation_key();
    finger.key(&key);
    finger.back();
    finger.expect("guide");
    assert_eq!(
        finger.state().nation,
        Nation::Wales,
        "Back keeps the nation for the visit"
    );
    finger.go("helplines/meic", "en-GB");
    finger.expect("helplines/meic");
}
