//! A visit from outside, with events in any order: it is forgotten whole, it stays on places that exist, and in
//! public nothing for staff is ever reached. The guides are our own and the fixture, to which staff sections are added.

#[path = "session/any_visit.rs"]
mod any_visit;
#[path = "session/idle.rs"]
mod idle;
#[path = "session/keys.rs"]
mod keys;
#[path = "support/visits.rs"]
mod visits;

use pocket_guide::assets;
use pocket_guide::guide::{self, Audience, File, Guide, Nation, Nations};
use pocket_guide::locale::Tag;
use pocket_guide::session::{
    Address, DIM_AFTER, Event, LAST_PAGE, Over, Place, State, World, can_open, update,
};
use pocket_guide::site::{Edition, Site};
use std::borrow::Cow;
use std::path::Path;
use std::sync::LazyLock;

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/good-content");

static REAL: LazyLock<Guide> =
    LazyLock::new(|| guide::bind(&assets::embedded("content/")).expect("see tests/content.rs"));

/// The good guide with sections for staff alone before, between and after those for everyone.
static MIXED: LazyLock<Guide> = LazyLock::new(|| {
    let mut files: Vec<File> =
        assets::from_dir(Path::new(FIXTURE), "content/").expect("the fixture is in the repository");
    let chapter = files
        .iter_mut()
        .find(|(path, _)| path.ends_with("chapters/definition.toml"));
    let (_, bytes) = chapter.expect("the fixture has a chapter");
    let text = String::from_utf8(bytes.to_vec()).expect("the fixture is text");
    let (first, second) = text.split_at(text.rfind("[[section]]").expect("two sections"));
    let text = [
        &staff_section("a"),
        first,
        &staff_section("b"),
        second,
        &staff_section("c"),
    ]
    .concat();
    *bytes = Cow::Owned(text.into_bytes());
    guide::bind(&files).expect("only staff sections were added")
});

fn staff_section(id: &str) -> String {
    format!(
        "[[section]]\nid = \"staff-{id}\"\n[[section.block]]\nid = \"figures-{id}\"\nkind = \"paragraph\"\n\
         audience = \"staff\"\nnations = \"all\"\nsources = [\"law-book\"]\ncertainty = \"V1\"\nclass = \"B\"\n\n"
    )
}

fn tag(text: &str) -> Tag {
    text.parse().expect("tests write real tags")
}

static TAGS: LazyLock<[Tag; 2]> = LazyLock::new(|| [tag("en-GB"), tag("ar")]);

fn world<'a>(guide: &'a Guide, site: &'a Site) -> World<'a> {
    World {
        guide,
        site,
        languages: &*TAGS,
    }
}

fn site(edition: Edition) -> Site {
    Site {
        edition,
        ..Site::default()
    }
}

/// A state on Home, before anything was chosen.
fn at_home(world: &World) -> State {
    let mut state = State::fresh(world.site);
    update(&mut state, world, Event::Wake);
    assert_eq!(state.place, Place::top(Address::Home));
    state
}

fn open(state: &mut State, world: &World, address: &str) {
    let address: Address = address.parse().expect("tests write real addresses");
    update(state, world, Event::OpenAddress(address));
}

fn feed(state: &mut State, world: &World, events: &[Event]) {
    for event in events {
        update(state, world, event.clone());
    }
}

/// Every fixed address by the word that stands for it for ever, in links, on paper and on the command line. The
/// match below does not compile while one is missing from the list.
const FIXED: [(&str, Address); 24] = [
    ("waiting", Address::Waiting),
    ("home", Address::Home),
    ("languages", Address::Languages),
    ("display", Address::Display),
    ("emergency", Address::Emergency),
    ("advice", Address::Advice),
    ("advice/parents", Address::Parents),
    ("worried", Address::Worried),
    ("pathway", Address::Pathway),
    ("worker-card", Address::WorkerCard),
    ("people", Address::People),
    ("guide", Address::Guide),
    ("helplines", Address::Helplines),
    ("glossary", Address::Glossary),
    ("search", Address::Search),
    ("interpreter", Address::Interpreter),
    ("privacy", Address::Privacy),
    ("sources", Address::Sources),
    ("status", Address::Status),
    ("staff", Address::Staff),
    ("calibrate", Address::Calibrate),
    ("still-there", Address::StillThere),
    ("cleared", Address::Cleared),
    ("lifeboat", Address::Lifeboat),
];

fn takes_an_id(address: &Address) -> bool {
    use Address::*;
    match address {
        Card(_) | Step(_) | Chapter(_) | Section(..) | Helpline(_) | Remember(_) | Term(_) => true,
        Waiting | Home | Languages | Display | Emergency | Advice | Parents | Worried | Pathway
        | WorkerCard | People | Guide | Helplines | Glossary | Search | Interpreter | Privacy
        | Sources | Status | Staff | Calibrate | StillThere | Cleared | Lifeboat => false,
    }
}

#[test]
fn every_fixed_address_keeps_its_word() {
    for (word, address) in FIXED {
        assert!(!takes_an_id(&address));
        assert_eq!(address.to_string(), word);
        assert_eq!(word.parse(), Ok(address));
    }
    let lines = ["helplines/childline", "helplines/childline/remember"];
    let lines = lines.map(|it| it.parse::<Address>().map(|it| takes_an_id(&it)));
    assert_eq!(lines, [Ok(true), Ok(true)]);
}

#[test]
fn no_card_hides_behind_a_page() {
    let cards = REAL.cards.iter().map(|card| Address::Card(card.id.clone()));
    for card in cards {
        assert_eq!(
            card.to_string().parse(),
            Ok(card.clone()),
            "{card} is the address of a page"
        );
    }
}

#[test]
fn turning_on_to_the_next_section_is_turning_a_page() {
    for (guide, edition) in [
        (&*REAL, Edition::Public),
        (&*REAL, Edition::Staff),
        (&*MIXED, Edition::Public),
    ] {
        let site = site(edition);
        let world = world(guide, &site);
        for chapter in &guide.chapters {
            let seen = chapter.sections_for(edition.is_staff(), site.nation);
            let sections: Vec<String> = seen
                .map(|it| format!("guide/{}/{}", chapter.id, it.id))
                .collect();
            for pair in sections.windows(2) {
                let mut state = at_home(&world);
                open(&mut state, &world, "guide");
                open(&mut state, &world, &pair[0]);
                let trail = state.trail.clone();
                open(&mut state, &world, &pair[1]);
                assert_eq!(state.trail, trail, "from {} on to {}", pair[0], pair[1]);
                assert_eq!(state.place.page, 0);
                open(&mut state, &world, &pair[0]);
                assert_eq!(state.trail, trail, "from {} back to {}", pair[1], pair[0]);
                assert_eq!(
                    state.place.page, LAST_PAGE,
                    "a chapter is read backwards from its end"
                );
                update(&mut state, &world, Event::GoBack);
                assert_eq!(
                    state.place.address,
                    Address::Guide,
                    "Back leaves the chapter"
                );
            }
        }
    }
}

#[test]
fn a_dark_waiting_screen_only_lights() {
    let site = site(Edition::Public);
    let world = world(&REAL, &site);
    let mut state = State::fresh(&site);
    for _ in 0..DIM_AFTER {
        update(&mut state, &world, Event::Minute { open: None });
    }
    assert_eq!(state.minutes, DIM_AFTER);
    update(&mut state, &world, Event::Wake);
    assert_eq!(
        state,
        State::fresh(&site),
        "the first touch lights and opens nothing"
    );
    update(&mut state, &world, Event::Wake);
    assert_eq!(state.place.address, Address::Home);
}

#[test]
fn a_page_of_one_nation_is_left_when_another_is_chosen() {
    let site = Site {
        nation: Nation::Wales,
        ..Site::default()
    };
    let world = world(&REAL, &site);
    let mut state = at_home(&world);
    open(&mut state, &world, "helplines/meic");
    assert_eq!(
        state.place.address.to_string(),
        "helplines/meic",
        "it is a line of Wales"
    );
    feed(
        &mut state,
        &world,
        &[Event::OpenNations, Event::ChooseNation(Nation::Scotland)],
    );
    assert_eq!((state.place.address, state.over), (Address::Home, None));
}

#[test]
fn back_leads_past_pages_that_another_nation_does_not_have() {
    let site = Site {
        nation: Nation::Wales,
        ..Site::default()
    };
    let world = world(&REAL, &site);
    let mut state = at_home(&world);
    for address in ["helplines", "helplines/meic", "people"] {
        open(&mut state, &world, address);
    }
    let to_england = [Event::OpenNations, Event::ChooseNation(Nation::England)];
    feed(&mut state, &world, &to_england);
    assert_eq!(state.place.address, Address::People);
    update(&mut state, &world, Event::GoBack);
    assert_eq!(
        state.place.address.to_string(),
        "helplines",
        "Meic is for Wales alone"
    );
}

#[test]
fn the_default_site_is_whole() {
    let site = Site::default();
    let line = REAL
        .helpline(site.line.as_str())
        .expect("its line is in the directory");
    assert!(
        line.number().is_some(),
        "its line has a number for the shelf"
    );
    for nation in Nation::ALL {
        assert!(
            line.facts.shown_to(false, nation),
            "its line is hidden in {}",
            nation.id()
        );
    }
    assert_eq!(site.language.parse(), Ok(Tag::english()));
    assert_eq!(site.edition, Edition::Public);
}
