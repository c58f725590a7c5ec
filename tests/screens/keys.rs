//! Keys of every kind: they act when they are let go, the chosen one is marked, one that is off does nothing, and both
//! numbers of the shelf are always one press away.

use super::*;
use pocket_guide::guide::Reader;

#[test]
fn each_reader_gets_a_list_of_their_own() {
    let mut finger = Finger::at("medium", "helplines", "en-GB");
    let lists = |finger: &Finger| match finger.view().screen {
        Shown::Helplines(it) => it,
        other => panic!("this is the list: {other:?}"),
    };
    let readers = lists(&finger).readers;
    assert_eq!(readers.len(), Reader::ALL.len());
    let mut seen = Vec::new();
    for reader in &readers {
        finger.press(&reader.label.text);
        assert_eq!(finger.state().reader.id(), reader.address);
        assert_eq!(finger.state().place.page, 0);
        let list = lists(&finger);
        let chosen = list.readers.iter().find(|item| item.chosen);
        assert_eq!(chosen.map(|item| &item.address), Some(&reader.address));
        let column = finger.column();
        let first = words(&list.lines[0]);
        assert!(column.contains(&first[0]), "{first:?} heads {column:?}");
        seen.push(finger.picture());
    }
    for (i, picture) in seen.iter().enumerate() {
        assert!(
            !seen[..i].contains(picture),
            "reader {i} sees nothing of their own"
        );
    }
}

#[test]
fn both_numbers_are_one_press_away_on_every_page() {
    let mut finger = Finger::before("small");
    let desk = finger.screen.kiosk.desk();
    let all = addresses(&desk);
    drop(desk);
    let unshelved = ["waiting", "still-there", "cleared", "lifeboat"];
    let mut tried = 0;
    for address in all.iter().map(ToString::to_string) {
        if unshelved.contains(&address.as_str()) {
            continue;
        }
        finger.go(&address, "en-GB");
        let (danger, line) = (
            finger.view().shelf.danger_number,
            finger.view().shelf.line_number,
        );
        assert_eq!((danger.as_str(), line.as_str()), ("999", "0800 1111"));
        finger.press(&danger);
        finger.expect("emergency");
        finger.go(&address, "en-GB");
        finger.press(&line);
        finger.expect("helplines/childline");
        tried += 1;
    }
    assert!(tried > 25, "only {tried} pages were tried");
}

#[test]
fn a_key_acts_when_it_is_let_go_and_not_before() {
    let mut finger = Finger::at_home("medium");
    let (state, picture) = (finger.state(), finger.picture());
    let door = finger.doors().remove(0);
    let key = finger.key(&door);
    finger.down(key.centre());
    assert_eq!(finger.state(), state);
    assert!(finger.picture() != picture, "the key is seen to go down");
    let beside = (key.x + key.w / 2.0, key.y - 8.0);
    finger.slide(beside);
    finger.up(beside);
    assert_eq!(
        finger.state(),
        state,
        "a finger that slid off changes nothing"
    );
    assert!(finger.picture() == picture);
    finger.down(key.centre());
    finger.up(key.centre());
    finger.expect("advice");
}

#[test]
fn a_number_is_learnt_by_covering_it_and_looking_again() {
    let mut finger = Finger::at("medium", "helplines/childline", "en-GB");
    finger.press("Remember it");
    finger.expect("helplines/childline/remember");
    let seen = |finger: &Finger| match finger.view().screen {
        Shown::Remember(it) => (it.chunks.join(" "), it.lead.text, it.key.text),
        other => panic!("this is the number alone: {other:?}"),
    };
    let shown = |finger: &Finger, text: &str| {
        let texts = finger.screen.texts().into_iter();
        let mut labels = texts.filter_map(|it| it.accessible_label());
        labels.any(|label| label.contains(text))
    };
    let (number, first, hide) = seen(&finger);
    assert_eq!(number, "0800 1111");
    assert!(shown(&finger, "oh eight hundred"));
    let picture = finger.picture();
    finger.press(&hide);
    let (covered, second, show) = seen(&finger);
    assert!(!covered.contains(|c: char| c.is_ascii_digit()), "{covered}");
    assert!(
        !shown(&finger, "oh eight hundred"),
        "what says the number is covered too"
    );
    assert!(finger.picture() != picture);
    // A look at the colours on the way does not uncover it.
    let display = finger.view().shelf.display.text;
    finger.press(&display);
    finger.back();
    assert_eq!(seen(&finger).0, covered);
    finger.press(&show);
    let (again, third, _) = seen(&finger);
    assert_eq!(again, number);
    assert!(first != second && second != third && first != third);
    finger.back();
    finger.press("Remember it");
    assert_eq!(seen(&finger).1, first, "it begins from the beginning");
}

#[test]
fn an_interpreter_is_asked_for_in_both_languages_and_as_the_visitor_wishes() {
    let mut finger = Finger::at("small", "languages", "ar");
    let Shown::Grid(languages) = finger.view().screen else {
        panic!("languages are a grid");
    };
    finger.press(&languages.links[0].label.text);
    finger.expect("interpreter");
    let card = |finger: &Finger| match finger.view().screen {
        Shown::Interpreter(it) => it,
        other => panic!("this is the card: {other:?}"),
    };
    let said = |phrases: &[Phrase]| {
        let texts = phrases.iter().map(|it| it.text.as_str());
        texts.collect::<Vec<_>>().join(" ")
    };
    let first = card(&finger);
    assert!(said(&first.own).contains("العربية") && first.own.iter().all(|it| it.rtl));
    let english = said(&first.english);
    assert!(english.contains("Arabic") && english.contains("not the person who is with me"));
    let mut wishes = std::collections::BTreeSet::new();
    for choice in &first.choices {
        finger.press(&choice.label.text);
        let now = card(&finger);
        assert_eq!(now.choices.iter().filter(|it| it.chosen).count(), 1);
        wishes.insert((said(&now.own), said(&now.english)));
    }
    assert_eq!(wishes.len(), 3, "each wish says something of its own");
    finger.go("interpreter", "en-GB");
    assert!(card(&finger).english.is_empty(), "English is said once");
}

#[test]
fn a_key_that_is_off_does_nothing() {
    let mut finger = Finger::at("medium", "guide/definition", "en-GB");
    let shelf = finger.view().shelf;
    let (first, up) = (finger.state(), shelf.previous_page.text);
    let key = finger.key(&up);
    finger.tap(key.centre().0, key.centre().1);
    assert_eq!(
        finger.state(),
        first,
        "there is nothing above the first page"
    );
    finger.go("privacy", "en-GB");
    let down = finger.key(&shelf.next_page.text).centre();
    let mut last = finger.state();
    for _ in 0..20 {
        finger.tap(down.0, down.1);
        let now = finger.state();
        if now == last {
            break;
        }
        last = now;
    }
    let picture = finger.picture();
    finger.tap(down.0, down.1);
    assert_eq!(finger.state(), last, "there is nothing below the last page");
    assert!(finger.picture() == picture);
}
