//! The people of a place on the screen: before every line of the directory, withheld when their dates say so, told with
//! their standing to staff alone, and never a mobile in public.

use super::*;
use pocket_guide::clock::{self, Clock};
use pocket_guide::locale::Tag;
use pocket_guide::session::{Address, Event, Place, State};
use pocket_guide::view::{Block, Desk, PanelKind, Screen, Tone};

/// A visit to the good place in English, at a time that is trusted or not.
struct Visit {
    desk: Desk,
    state: State,
    clock: Clock,
}

impl Visit {
    fn new(text: &str, clock: Clock) -> Visit {
        let mut site = site_of(text);
        assert_eq!(told(&site.left_out), "");
        site.language = "en-GB".to_owned();
        let desk = Desk::open(Box::new(assets::embedded), site).expect("see tests/content.rs");
        let mut state = State::fresh(desk.site());
        desk.update(&mut state, Event::Wake);
        Visit { desk, state, clock }
    }

    fn blocks(&mut self, address: &Address) -> Vec<Block> {
        self.state.place = Place::top(address.clone());
        match self.desk.view(&self.state, &self.clock).screen {
            Screen::Document(document) => document.blocks,
            Screen::Card(card) => card.blocks,
            other => panic!("{address} has no blocks: {other:?}"),
        }
    }

    fn page(&mut self, address: &str) -> Vec<Block> {
        self.blocks(&address.parse().expect("tests write real addresses"))
    }
}

fn staff(text: &str) -> String {
    text.replace("edition = \"public\"", "edition = \"staff\"")
}

fn on(year: i16, month: i8, day: i8) -> Clock {
    let noon = date(year, month, day).at(12, 0, 0, 0);
    Clock::Trusted(
        noon.to_zoned(clock::london())
            .expect("noon is there every day"),
    )
}

/// Where the first block with the safeguarding person of the good place stands.
fn own(blocks: &[Block]) -> Option<usize> {
    blocks.iter().position(|block| match block {
        Block::Panel(panel) | Block::Fact(panel) => {
            format!("{panel:?}").contains("Designated safeguarding person")
        }
        _ => false,
    })
}

/// Where the first line of the directory stands, but for the emergency number.
fn national(blocks: &[Block]) -> Option<usize> {
    blocks
        .iter()
        .position(|block| matches!(block, Block::Line(item) if item.tone != Tone::Urgent))
}

#[test]
fn every_ending_shows_the_people_of_the_place_before_any_national_line() {
    let mut visit = Visit::new(GOOD, on(2026, 11, 28));
    let guide = visit.desk.guide().clone();
    let (public, nation) = (false, visit.state.nation);
    let mut endings: Vec<Address> = vec![Address::People, Address::Parents, Address::WorkerCard];
    let ends = guide.steps.iter().filter(|step| step.answers.is_empty());
    endings.extend(ends.map(|step| Address::Step(step.id.clone())));
    endings.extend(guide.chapters.iter().filter_map(|chapter| {
        let last = chapter.sections_for(public, nation).last()?;
        Some(Address::Section(chapter.id.clone(), last.id.clone()))
    }));
    endings.retain(|address| visit.desk.can_open(&visit.state, address));
    assert!(endings.len() > 20, "{endings:?}");
    for address in &endings {
        let blocks = visit.blocks(address);
        let own = own(&blocks).unwrap_or_else(|| panic!("{address} names nobody of the place"));
        if let Some(national) = national(&blocks) {
            assert!(own < national, "{address}: {own} and {national}");
        }
        let key = blocks
            .iter()
            .rposition(|block| matches!(block, Block::Key(item) if item.address == "people"));
        assert!(key.is_none_or(|key| own < key), "{address}");
    }
    // A card ends in the key to people; where it names a line, the place's own come before it.
    for card in &guide.cards {
        let blocks = visit.blocks(&Address::Card(card.id.clone()));
        if let Some(national) = national(&blocks) {
            assert!(
                own(&blocks).is_some_and(|own| own < national),
                "{}",
                card.id
            );
        }
    }
}

#[test]
fn an_emergency_number_still_comes_first() {
    let mut visit = Visit::new(GOOD, Clock::Untrusted);
    let mut seen = 0;
    for step in visit.desk.guide().steps.clone() {
        let blocks = visit.blocks(&Address::Step(step.id));
        let urgent = blocks
            .iter()
            .position(|block| matches!(block, Block::Line(item) if item.tone == Tone::Urgent));
        if let (Some(urgent), Some(own)) = (urgent, own(&blocks)) {
            assert!(urgent < own);
            seen += 1;
        }
    }
    assert!(seen > 0, "the pathway has an end in danger");
}

#[test]
fn a_person_is_told_with_room_hours_and_number() {
    let mut visit = Visit::new(GOOD, on(2026, 11, 28));
    let blocks = visit.page("people");
    let at = own(&blocks).expect("see every_ending_shows");
    let Block::Panel(card) = &blocks[at] else {
        panic!("a card");
    };
    assert_eq!(card.kind, PanelKind::Person);
    assert_eq!(card.label.text, "Safeguarding lead");
    assert!(
        card.aside.text.contains("029\u{202f}2018\u{202f}0001"),
        "{}",
        card.aside.text
    );
    let said = format!("{:?}", card.lines)
        .replace("\\u{2068}", "")
        .replace("\\u{2069}", "");
    for part in [
        "Any worry about a child",
        "Room 4, first floor",
        "Monday to Wednesday: 9am to 4pm",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(card.note.text.is_empty() && card.tag.text.is_empty());
}

#[test]
fn an_entry_that_has_ended_is_withheld_and_the_nations_line_stands_in() {
    let mut visit = Visit::new(GOOD, on(2027, 9, 1));
    for address in ["people", "worker-card", "advice/parents"] {
        let blocks = visit.page(address);
        assert_eq!(own(&blocks), None, "{address}");
        assert!(!format!("{blocks:?}").contains("0001"), "{address}");
        let stand_in = |block: &&Block| matches!(block, Block::Line(item) if item.address == "helplines/nspcc-helpline");
        assert_eq!(
            blocks.iter().filter(stand_in).count(),
            1,
            "{address} has it once"
        );
    }
}

#[test]
fn an_entry_that_has_not_begun_is_withheld_as_well() {
    let mut visit = Visit::new(GOOD, on(2026, 8, 31));
    assert_eq!(own(&visit.page("people")), None);
    let council = format!("{:?}", visit.page("people"));
    assert!(
        council.contains("2018\\u{202f}0002"),
        "the other has no first day"
    );
}

#[test]
fn without_a_clock_nothing_ends_and_dates_are_shown_instead() {
    let mut visit = Visit::new(GOOD, Clock::Untrusted);
    let said = format!("{:?}", visit.page("people"));
    let said = said.replace("\\u{2068}", "").replace("\\u{2069}", "");
    assert!(
        said.contains("Valid from 1 September 2026 to 31 August 2027"),
        "{said}"
    );
    assert!(said.contains("Valid to 31 March 2027"), "{said}");
}

#[test]
fn staff_see_how_far_each_entry_may_be_believed_and_visitors_do_not() {
    let badges = [
        (
            on(2027, 3, 15),
            "check this entry, it ends on 31 March 2027",
        ),
        (
            on(2027, 4, 1),
            "not shown to visitors, it ended on 31 March 2027",
        ),
        (
            on(2026, 8, 1),
            "not shown to visitors before 1 September 2026",
        ),
    ];
    for (clock, badge) in badges {
        for address in ["people", "status"] {
            let said = format!(
                "{:?}",
                Visit::new(&staff(GOOD), clock.clone()).page(address)
            );
            let said = said.replace("\\u{2068}", "").replace("\\u{2069}", "");
            assert!(said.contains(badge), "{address}: {badge}: {said}");
        }
        let said = format!("{:?}", Visit::new(GOOD, clock.clone()).page("people"));
        assert!(!said.contains("this entry") && !said.contains("shown to visitors"));
    }
}

#[test]
fn the_status_page_tells_what_of_the_file_was_left_out() {
    let text = staff(GOOD).replace("idle-scale = 1.5", "idle-scal = 1.5");
    let site = site_of(&text);
    assert_eq!(site.left_out.len(), 1);
    let mut desk = Desk::open(Box::new(assets::embedded), site).expect("see tests/content.rs");
    let mut state = State::fresh(desk.site());
    state.place = Place::top(Address::Status);
    let said = format!("{:?}", desk.view(&state, &Clock::Untrusted));
    for part in ["site.toml", "10: the key", "idle-scal"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn no_page_of_the_public_edition_shows_a_mobile_or_an_e_mail_address_of_a_person() {
    let text = staff(GOOD)
        .replace("029 2018 0001", "07700 900123")
        .replace("phone = \"02920180002\"", "email = \"lead@example.org\"");
    let mut site = site_of(&text);
    assert_eq!(told(&site.left_out), "");
    // The file is for a staff room, and the arguments say otherwise.
    site.edition = Edition::Public;
    let mut desk = Desk::open(Box::new(assets::embedded), site).expect("see tests/content.rs");
    let mut state = State::fresh(desk.site());
    for address in desk.addresses(&state) {
        state.place = Place::top(address.clone());
        let said = format!("{:?}", desk.view(&state, &Clock::Untrusted));
        assert!(
            !said.contains("900123") && !said.contains("lead@"),
            "{address}"
        );
    }
}

#[test]
fn a_language_that_nobody_has_checked_is_not_offered_above_the_floor() {
    for floor in ["reviewed", "approved"] {
        let text = GOOD.replace("\"draft\"", &format!("\"{floor}\""));
        let desk =
            Desk::open(Box::new(assets::embedded), site_of(&text)).expect("see tests/content.rs");
        let tags: Vec<&str> = desk.languages().iter().map(Tag::as_str).collect();
        assert_eq!(tags, ["en-GB"], "nobody has checked Welsh or Arabic yet");
        assert_eq!(desk.site().language, "en-GB");
        assert_eq!(
            desk.site().left_out.len(),
            1,
            "and it is said that Welsh is not offered"
        );
    }
}

#[test]
fn pinned_languages_stand_first_in_the_list() {
    let text = GOOD.replace("[\"cy\", \"en-GB\"]", "[\"ar\", \"en-GB\"]");
    let mut visit = Visit::new(&text, Clock::Untrusted);
    visit.state.place = Place::top(Address::Languages);
    let Screen::Grid(grid) = visit.desk.view(&visit.state, &Clock::Untrusted).screen else {
        panic!("languages are a grid");
    };
    let tags: Vec<&str> = grid
        .items
        .iter()
        .map(|item| item.address.as_str())
        .collect();
    assert_eq!(tags, ["ar", "en-GB", "cy"]);
}

#[test]
fn a_line_of_one_nation_gives_way_where_the_reader_has_chosen_another() {
    let mut visit = Visit::new(GOOD, Clock::Untrusted);
    let home = Place::top(Address::Home);
    visit.state.place = home;
    let shelf = visit.desk.view(&visit.state, &Clock::Untrusted).shelf;
    assert_eq!(shelf.line_address, "helplines/meic");
    visit
        .desk
        .update(&mut visit.state, Event::ChooseNation(Nation::Scotland));
    let shelf = visit.desk.view(&visit.state, &Clock::Untrusted).shelf;
    assert_eq!(shelf.line_address, "helplines/childline");
}

#[test]
fn every_kind_of_contact_has_a_line_to_stand_in_in_every_nation() {
    for nation in Nation::ALL {
        for kind in ContactKind::ALL {
            let line = GUIDE.helpline(kind.stand_in(nation));
            let line = line.unwrap_or_else(|| panic!("{} in {}", kind.id(), nation.id()));
            assert!(line.facts.shown_to(false, nation) && line.number().is_some());
        }
    }
}
