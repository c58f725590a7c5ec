//! What the screens say, asked of every address there is, in both editions, four nations and every language:
//! whole, in the right voice, leading on, and nothing that the reader may not see. The window draws what this tests.

#[path = "support/code.rs"]
mod code;
#[path = "view/codes.rs"]
mod codes;
#[path = "view/endings.rs"]
mod endings;
#[path = "support/files.rs"]
mod files;
#[path = "view/hours.rs"]
mod hours;
#[path = "view/ids.rs"]
mod ids;
#[path = "view/laws.rs"]
mod laws;
#[path = "view/line.rs"]
mod line;
#[path = "view/paragraphs.rs"]
mod paragraphs;
#[path = "view/voices.rs"]
mod voices;
#[path = "view/waiting.rs"]
mod waiting;
#[path = "view/walk.rs"]
mod walk;
#[path = "view/words.rs"]
mod words;

use pocket_guide::assets;
use pocket_guide::clock::Clock;
use pocket_guide::guide::{Audience, MessageUse, Nation, Reader};
use pocket_guide::locale::{Catalogue, MISSING_WORDS, Registry, Tag, Voice};
use pocket_guide::session::{Address, Event, Place, State};
use pocket_guide::site::{Edition, Site};
use pocket_guide::view::{Desk, Document, Screen, View, base_args};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;
use walk::{Walk, Wish};

/// One visit to one place.
struct Visit {
    desk: Desk,
    state: State,
}

fn desk(edition: Edition, nation: Nation) -> Desk {
    let site = Site {
        edition,
        nation,
        ..Site::default()
    };
    Desk::open(Box::new(assets::embedded), site).expect("see tests/content.rs")
}

fn tag(text: &str) -> Tag {
    text.parse().expect("tests write real tags")
}

impl Visit {
    fn new(edition: Edition, nation: Nation, language: &str) -> Visit {
        let desk = desk(edition, nation);
        let mut state = State::fresh(desk.site());
        desk.update(&mut state, Event::Wake);
        desk.update(&mut state, Event::ChooseLanguage(tag(language)));
        Visit { desk, state }
    }

    fn english() -> Visit {
        Visit::new(Edition::Public, Nation::England, "en-GB")
    }

    fn send(&mut self, event: Event) {
        self.desk.update(&mut self.state, event);
    }

    /// Every address that this visitor can open.
    fn addresses(&self) -> Vec<Address> {
        self.desk.addresses(&self.state)
    }

    /// The view of an address, opened from Home.
    fn at(&mut self, address: &Address) -> View {
        self.state.over = None;
        self.state.place = Place::top(Address::Home);
        match address {
            // It lies over a page.
            Address::Term(_) => self.send(Event::OpenAddress(address.clone())),
            _ => self.state.place = Place::top(address.clone()),
        }
        self.desk.view(&self.state, &Clock::Untrusted)
    }

    fn document(&mut self, address: &str) -> Document {
        match self
            .at(&address.parse().expect("tests write real addresses"))
            .screen
        {
            Screen::Document(document) => document,
            other => panic!("{address} is no document: {other:?}"),
        }
    }
}

/// Looks at every view there is; `english` is whether the English stands beside.
fn every_view(english: bool, mut look: impl FnMut(&str, &Visit, &Address, &View)) {
    let mut seen = 0;
    for edition in [Edition::Public, Edition::Staff] {
        for nation in Nation::ALL {
            for language in ["en-GB", "cy", "ar"] {
                let mut visit = Visit::new(edition, nation, language);
                visit.state.english_beside = english;
                for address in visit.addresses() {
                    let view = visit.at(&address);
                    let name = format!("{address} in {language}, {}, {edition:?}", nation.id());
                    look(&name, &visit, &address, &view);
                    seen += 1;
                }
                visit.at(&Address::People);
                visit.send(Event::OpenNations);
                let view = visit.desk.view(&visit.state, &Clock::Untrusted);
                look(
                    &format!("the nations in {language}"),
                    &visit,
                    &Address::People,
                    &view,
                );
            }
        }
    }
    assert!(seen > 300, "only {seen} views were looked at");
}

fn assert_none(wrong: BTreeSet<String>) {
    assert!(
        wrong.is_empty(),
        "\n{}\n",
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn every_screen_says_all_that_it_must_and_never_an_id() {
    let guide = desk(Edition::Staff, Nation::England);
    let mut known: BTreeSet<String> = guide
        .guide()
        .messages()
        .iter()
        .map(|it| it.id.to_string())
        .collect();
    known.extend(ids::ui().into_iter().map(|message| message.id));
    let mut wrong = BTreeSet::new();
    every_view(false, |name, _, _, view| {
        let walk = Walk::view(view);
        let phrases = walk
            .phrases
            .iter()
            .map(|(part, wish, it)| (part, wish, it.text.as_str()));
        let plain = walk
            .plain
            .iter()
            .map(|(part, wish, text)| (part, wish, *text));
        for (part, wish, text) in phrases.chain(plain) {
            if text.trim().is_empty() && *wish == Wish::Must {
                wrong.insert(format!("{name}: {part} is empty"));
            }
            if text.contains(['{', '}']) || text.contains(MISSING_WORDS) {
                wrong.insert(format!("{name}: {part} is broken: {text}"));
            }
            if let Some(id) = text
                .split_whitespace()
                .find(|word| word.contains('-') && known.contains(*word))
            {
                wrong.insert(format!("{name}: {part} shows the message id {id}"));
            }
        }
    });
    assert_none(wrong);
}

#[test]
fn nothing_for_staff_is_said_in_public() {
    let mut wrong = BTreeSet::new();
    let mut looked = 0;
    let sources = desk(Edition::Staff, Nation::England)
        .guide()
        .sources
        .clone();
    let titles: Vec<String> = sources
        .iter()
        .map(|it| format!("{} {}", it.title, it.publisher))
        .collect();
    for language in ["en-GB", "cy", "ar"] {
        let voice = voices::voice(language);
        let texts: Vec<(MessageUse, String)> = voices::guide_texts(&voice);
        let of = |audience| texts.iter().filter(move |(it, _)| it.audience == audience);
        let public: BTreeSet<&str> = of(Audience::Everyone)
            .map(|(_, text)| text.as_str())
            .collect();
        let staff: Vec<&str> = of(Audience::Staff)
            .map(|(_, text)| text.as_str())
            // A name that a public text or a source's title holds as well is nobody's secret.
            .filter(|it| !public.iter().any(|text| text.contains(it)))
            .filter(|it| !titles.iter().any(|title| title.contains(it)))
            .collect();
        assert!(staff.len() > 20, "the guide has something for staff alone");
        for nation in Nation::ALL {
            let mut visit = Visit::new(Edition::Public, nation, language);
            for address in visit.addresses() {
                let view = visit.at(&address);
                let said = format!("{view:?}");
                // As Debug writes it, with its escapes; a short one only where it is all that is said.
                let found = staff.iter().find(|text| {
                    let whole = format!("{text:?}");
                    let long = text.chars().count() > 12;
                    said.contains(if long {
                        whole.trim_matches('"')
                    } else {
                        &whole
                    })
                });
                wrong.extend(found.map(|text| format!("{address} in {language}: {text}")));
                looked += 1;
            }
        }
    }
    assert!(looked > 100);
    assert_none(wrong);
}

#[test]
fn a_cleared_screen_looks_as_if_nobody_had_been_there() {
    for edition in [Edition::Public, Edition::Staff] {
        let mut visit = Visit::new(edition, Nation::Wales, "ar");
        let fresh = State::fresh(visit.desk.site());
        let waiting = visit.desk.view(&fresh, &Clock::Untrusted);
        for address in visit.addresses() {
            visit.send(Event::ChooseLanguage(tag("ar")));
            visit.send(Event::ChooseReader(Reader::Parent));
            visit.send(Event::ToggleEnglish);
            visit.at(&address);
            visit.send(Event::ClearDown);
            visit.send(Event::ClearUp);
            assert_eq!(
                visit.desk.view(&visit.state, &Clock::Untrusted),
                waiting,
                "after {address}"
            );
        }
    }
}

#[test]
fn every_key_leads_somewhere() {
    let mut wrong = BTreeSet::new();
    let mut pressed = 0;
    every_view(false, |name, visit, _, view| {
        for (part, item) in Walk::page(view).doors {
            let address = item.address.parse::<Address>();
            let open = address.is_ok_and(|it| visit.desk.can_open(&visit.state, &it));
            pressed += 1;
            if open == item.off {
                wrong.insert(format!(
                    "{name}: {part} \"{}\" to \"{}\"",
                    item.label.text, item.address
                ));
            }
        }
        let shelf = view.shelf.line_address.parse::<Address>();
        if !shelf.is_ok_and(|it| visit.desk.can_open(&visit.state, &it)) {
            wrong.insert(format!("{name}: the shelf's line"));
        }
        let (before, after) = view.screen.neighbours();
        for address in before.into_iter().chain(after) {
            if !visit.desk.can_open(&visit.state, address) {
                wrong.insert(format!("{name}: the turner to {address}"));
            }
        }
    });
    assert!(pressed > 1000, "only {pressed} keys were looked at");
    assert_none(wrong);
}

#[test]
fn the_four_doors_of_home_open_on_four_places() {
    let mut visit = Visit::english();
    let Screen::Home(home) = visit.at(&Address::Home).screen else {
        panic!("Home is the home screen");
    };
    let mut titles = BTreeSet::new();
    for door in &home.doors {
        let view = visit.at(&door.address.parse().expect("see every_key_leads_somewhere"));
        assert!(
            !matches!(view.screen, Screen::Home(_)),
            "{} leads back home",
            door.address
        );
        titles.insert(format!("{:?}", view.screen));
    }
    assert_eq!((home.doors.len(), titles.len()), (4, 4));
}

#[test]
fn welsh_comes_first_in_wales_and_nowhere_else() {
    for nation in Nation::ALL {
        let mut visit = Visit::new(Edition::Public, nation, "en-GB");
        let Screen::Grid(languages) = visit.at(&Address::Languages).screen else {
            panic!("languages are a grid");
        };
        let Screen::Waiting(waiting) = visit.at(&Address::Waiting).screen else {
            panic!("it waits");
        };
        let welsh = (
            languages.items[0].address == "cy",
            waiting.greeting.text == "Helô",
        );
        let wales = nation == Nation::Wales;
        assert_eq!(welsh, (wales, wales), "{}", nation.id());
    }
}

#[test]
fn the_state_of_the_screen_is_for_staff_and_claims_nothing_that_was_not_done() {
    for edition in [Edition::Public, Edition::Staff] {
        let mut visit = Visit::new(edition, Nation::England, "en-GB");
        let staff = edition.is_staff();
        assert_eq!(visit.desk.can_open(&visit.state, &Address::Status), staff);
        let privacy = visit.at(&Address::Privacy);
        let doors = Walk::page(&privacy).doors;
        let key = doors.iter().any(|(_, item)| item.address == "status");
        assert_eq!(key, staff, "{edition:?}");
    }
    let mut visit = Visit::new(Edition::Staff, Nation::England, "en-GB");
    let view = visit.at(&Address::Status);
    let said: Vec<String> = Walk::page(&view)
        .phrases
        .iter()
        .map(|(_, _, phrase)| phrase.text.replace(['\u{2068}', '\u{2069}'], ""))
        .collect();
    let checked = "Compared with its sources on 22 November 2026";
    for fact in [
        checked,
        "This screen does not know the time.",
        "English: the original",
        "Not known",
    ] {
        assert!(said.iter().any(|it| it == fact), "{fact:?} among {said:?}");
    }
    let drafts = said.iter().filter(|it| it.contains(": 0 of "));
    assert_eq!(drafts.count(), 2, "nobody has checked Welsh or Arabic yet");
    let clock = Clock::at("2026-11-25T09:30:00Z".parse().expect("a moment"));
    let mut told = |clock: &Clock| format!("{:?}", visit.desk.view(&visit.state, clock));
    let known = told(&clock);
    assert!(known.contains("09:30") && !known.contains("does not know the time"));
    let about = told(
        &clock
            .trusted()
            .cloned()
            .map_or(Clock::Untrusted, Clock::Estimated),
    );
    assert!(about.contains("About") && about.contains("09:30") && about.contains("reckoned"));
}
