//! Journeys played through with a finger, from the first touch to the last: a child at a drop-in centre, a parent who
//! reads Arabic, a teacher with a child in the room, and whoever walks up after them. Nothing is asked of the window but
//! what a person sees and presses.

use super::*;
use pocket_guide::guide::Nation;

impl Finger {
    /// Everything that is read on the pages of this place, from this one to the last.
    fn read_on(&mut self) -> String {
        let place = self.state().place.address;
        let mut said = self.column();
        loop {
            let (page, count) = self.turner();
            if page == count {
                return plain(&said.join("\n"));
            }
            self.page_down();
            assert_eq!(self.state().place.address, place);
            said.extend(self.column());
        }
    }

    /// Every text that can be seen now, whether in a column or not.
    fn sees(&self, text: &str) -> bool {
        let labels = self.screen.texts().into_iter();
        let mut labels = labels.filter_map(|it| it.accessible_label());
        labels.any(|label| plain(&label).contains(text))
    }

    /// Turns pages until a key that begins so is seen, and presses it.
    fn find_and_press(&mut self, label: &str) {
        let (x, y) = self.turn_to(label).centre();
        self.tap(x, y);
    }

    /// The label of the key on this page that opens an address.
    fn way_to(&self, address: &str) -> String {
        let view = self.view();
        let items = match &view.screen {
            Shown::Home(it) => it.doors.clone(),
            Shown::Grid(it) => [it.items.clone(), it.links.clone()].concat(),
            Shown::Document(it) => it.blocks.iter().flat_map(keys_of).cloned().collect(),
            Shown::Helplines(it) => it.lines.iter().flat_map(keys_of).cloned().collect(),
            other => panic!("no keys are looked for on {other:?}"),
        };
        let key = items.iter().find(|item| item.address == address);
        let key = key.unwrap_or_else(|| panic!("no key leads to {address} from {}", view.place));
        key.label.text.clone()
    }

    /// Follows the key that opens an address.
    fn follow(&mut self, address: &str) {
        let label = self.way_to(address);
        self.find_and_press(&label);
        self.expect(address);
    }

    /// Presses Clear screen and lets go of it, looking at the cover between.
    fn clear(&mut self) {
        let page = self.picture();
        let cover = self.hold_clear();
        assert!(
            cover != page,
            "the page is covered while the finger is down"
        );
        let at = self.clear_key().centre();
        self.up(at);
        self.expect("waiting");
    }
}

type Journey = fn(&mut Finger);

fn keys_of(block: &Block) -> &[Item] {
    match block {
        Block::Key(item) | Block::Line(item) => std::slice::from_ref(item),
        Block::Answers(items) => items,
        _ => &[],
    }
}

/// At a drop-in centre, on the 7" screen by the door. Somebody comes near, and the child leaves.
fn a_child(finger: &mut Finger) {
    finger.tap(300.0, 150.0);
    finger.expect("home");
    finger.follow("advice");
    finger.follow("advice/not-your-fault");
    let Shown::Card(card) = finger.view().screen else {
        panic!("this is a card");
    };
    assert!(finger.sees(&plain(&card.title.text)));
    let read = finger.read_on();
    assert!(read.contains("You did not."), "{read}");
    finger.press(&card.talk.text);
    finger.expect("people");
    assert!(finger.sees_block(0), "somebody here comes first");
    finger.follow("helplines/childline");
    assert!(finger.sees("0800") && finger.sees("1111"));
    finger.find_and_press("Remember it");
    finger.expect("helplines/childline/remember");
    // How it is said stands with the number, and goes with it.
    let said = "oh eight hundred";
    assert!(finger.sees(said));
    finger.press("Hide the number");
    assert!(!finger.sees(said), "it is said from memory");
    finger.press("Show the number");
    assert!(finger.sees(said));
    finger.clear();
}

/// A father who reads Arabic, in Wales. He is called away twice: once he is back in time.
fn a_parent(finger: &mut Finger) {
    finger.tap(300.0, 150.0);
    finger.choose_language("العربية");
    finger.expect("home");
    assert!(finger.view().mirrored);
    finger.follow("worried");
    finger.follow("advice/parents");
    let read = finger.read_on();
    assert!(read.contains("طفل"), "he reads of his child: {read}");
    if finger.view().draft {
        let english = format!("{:?}", finger.document().blocks);
        assert!(
            english.contains("child"),
            "what nobody has checked stands with its English"
        );
    }
    finger.follow("people");
    let nation = finger.nation_key();
    finger.press(&nation);
    let over = finger.view().over.expect("the four nations");
    let wales = over.choices.iter().find(|item| item.address == "wales");
    finger.press(&wales.expect("Wales is one of four").label.text);
    assert_eq!(finger.state().nation, Nation::Wales);
    // A line of Wales is there for him now.
    finger.follow("helplines/meic");
    finger.back();
    finger.expect("people");
    let language = finger.view().shelf.language.text;
    finger.press(&language);
    finger.follow("interpreter");
    let Shown::Interpreter(card) = finger.view().screen else {
        panic!("this is the card to hold up");
    };
    finger.press(&card.choices[1].label.text);
    for words in [
        "I need an interpreter for Arabic.",
        "Please not the person who is with me.",
        "A man, if possible.",
    ] {
        assert!(finger.sees(words), "{words}");
    }
    let (state, picture) = (finger.state(), finger.picture());
    finger.wait(245);
    assert!(
        !finger.sees("interpreter"),
        "whoever passes by sees nothing of it"
    );
    finger.wait(20);
    finger.tap(200.0, 150.0);
    assert_eq!(finger.state(), state);
    assert!(finger.picture() == picture, "he goes on where he was");
    finger.wait(245);
    finger.wait(31);
    finger.expect("waiting");
}

/// A child has just told her something. She has a minute, then the meaning of a word, then a knock on the door.
fn a_teacher(finger: &mut Finger) {
    finger.tap(300.0, 150.0);
    finger.follow("guide");
    finger.follow("worker-card");
    let read = finger.read_on();
    for words in ["you cannot keep it secret", "Do not press for detail"] {
        assert!(read.contains(words), "{words}: {read}");
    }
    finger.follow("people");
    let danger = finger.view().shelf.danger_number;
    finger.press(&danger);
    finger.expect("emergency");
    finger.back();
    finger.back();
    finger.back();
    finger.expect("guide");
    finger.follow("guide/definition");
    finger.read_on();
    let word = finger
        .document()
        .blocks
        .iter()
        .find_map(|block| match block {
            Block::Words(items) => items.first().cloned(),
            _ => None,
        });
    let word = word.expect("the section explains words").label.text;
    while finger.find_key(&word).is_none() {
        finger.page_up();
    }
    finger.press(&word);
    assert!(
        finger.state().over.is_some(),
        "the meaning lies over the page"
    );
    // A keyboard stands before this screen.
    for _ in 0..3 {
        finger.type_key(Key::Shift);
    }
    finger.expect("waiting");
}

/// What the first visitor of all finds, from the waiting screen through the first pages.
fn what_a_visitor_finds(finger: &mut Finger) -> Vec<Picture> {
    let mut found = vec![finger.picture()];
    finger.tap(300.0, 150.0);
    finger.expect("home");
    found.push(finger.picture());
    let shelf = finger.view().shelf;
    assert!(
        finger.find_key(&shelf.back.text).is_none(),
        "there is no way back to what somebody else has read"
    );
    for key in [&shelf.language, &shelf.display] {
        finger.press(&key.text);
        found.push(finger.picture());
    }
    for door in ["advice", "worried", "guide", "helplines"] {
        finger.press(&shelf.home.text);
        finger.follow(door);
        found.push(finger.picture());
    }
    finger.clear();
    found
}

/// Plays journeys one after another on a small and a larger screen, and lets somebody walk up after the last of them.
fn play(journeys: &'static [Journey]) {
    for panel in ["small", "medium"] {
        let each = move || {
            let mut finger = Finger::before(panel);
            let first = what_a_visitor_finds(&mut finger);
            let site = finger.screen.kiosk.desk().site().clone();
            for journey in journeys {
                journey(&mut finger);
                assert_eq!(finger.state(), State::fresh(&site), "{panel}");
            }
            let found = what_a_visitor_finds(&mut finger);
            for (i, (now, before)) in found.iter().zip(&first).enumerate() {
                assert!(now == before, "{panel}: page {i} tells of who was here");
            }
        };
        std::thread::spawn(each).join().expect("see above");
    }
}

#[test]
fn a_child_reads_a_card_learns_a_number_and_leaves_nothing() {
    play(&[a_child]);
}

#[test]
fn a_parent_reads_in_arabic_finds_a_line_of_wales_and_is_called_away() {
    play(&[a_parent]);
}

#[test]
fn a_teacher_finds_what_to_do_now_and_is_gone_in_a_moment() {
    play(&[a_teacher]);
}

#[test]
fn whoever_walks_up_after_them_is_the_first_there() {
    play(&[a_child, a_parent, a_teacher, a_child]);
}

#[test]
fn whoever_walks_up_while_a_page_is_left_open_sees_only_a_neutral_cover() {
    let mut finger = Finger::before("medium");
    let mut covers = Vec::new();
    for page in ["advice/afraid", "guide/legislation", "helplines/childline"] {
        finger.go(page, "en-GB");
        finger.wait(245);
        assert!(finger.sees("Still there?"));
        covers.push(finger.picture());
        // They wait, or walk on: nobody has touched it.
        finger.wait(31);
        finger.expect("waiting");
        finger.tap(300.0, 150.0);
        finger.expect("home");
        assert!(finger.state().trail.is_empty());
        finger.clear();
    }
    assert!(
        covers.windows(2).all(|two| two[0] == two[1]),
        "the cover tells what is under it"
    );
}
