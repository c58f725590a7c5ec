//! What the screens say of a line at a moment: its hours, the lines that a filter leaves, and the facts of a call.

use super::*;
use jiff::Timestamp;
use pocket_guide::guide::{Contact, ContactKind, Cost, Helpline, Known};
use pocket_guide::session::{Choice, Over, Way};
use pocket_guide::view::{Block, Helplines, Item, Lamp, Line, OverCard, Panel};

/// Tuesday, 1 December 2026, at so many hours: a plain day in all nations.
pub fn tuesday(hour: i64) -> Clock {
    let midnight: Timestamp = "2026-12-01T00:00:00Z".parse().expect("a moment");
    Clock::at(midnight + jiff::SignedDuration::from_hours(hour))
}

fn reckoned(clock: &Clock) -> Clock {
    clock
        .trusted()
        .cloned()
        .map_or(Clock::Untrusted, Clock::Estimated)
}

/// A visitor before an address.
fn before(address: &str, reader: Reader, nation: Nation) -> Visit {
    let mut visit = Visit::new(Edition::Public, nation, "en-GB");
    visit.state.reader = reader;
    visit.state.place = Place::top(address.parse().expect("an address"));
    visit
}

impl Visit {
    fn list(&mut self, clock: &Clock) -> Helplines {
        match self.desk.view(&self.state, clock).screen {
            Screen::Helplines(it) => it,
            other => panic!("{other:?} is no list of lines"),
        }
    }

    fn line(&mut self, clock: &Clock) -> Line {
        match self.desk.view(&self.state, clock).screen {
            Screen::Helpline(it) => it,
            other => panic!("{other:?} is no line"),
        }
    }

    fn over(&mut self, clock: &Clock) -> OverCard {
        self.desk
            .view(&self.state, clock)
            .over
            .expect("a card over the page")
    }
}

/// Without the marks that keep figures and names in their order.
fn bare(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
}

fn keys(blocks: &[Block]) -> Vec<&Item> {
    let keys = blocks.iter().filter_map(|block| match block {
        Block::Line(item) => Some(item),
        _ => None,
    });
    keys.collect()
}

fn key<'a>(blocks: &'a [Block], address: &str) -> &'a Item {
    keys(blocks)
        .into_iter()
        .find(|item| item.address == address)
        .unwrap_or_else(|| panic!("no key leads to {address}"))
}

fn panels(blocks: &[Block]) -> impl Iterator<Item = &Panel> {
    blocks.iter().filter_map(|block| match block {
        Block::Fact(panel) => Some(panel),
        _ => None,
    })
}

fn texts(panel: &Panel) -> Vec<&str> {
    panel.lines.iter().map(|it| it.text.as_str()).collect()
}

#[test]
fn only_a_trusted_clock_calls_a_line_open_or_closed() {
    let mut visit = before("helplines", Reader::Parent, Nation::Scotland);
    let mut told = |clock: &Clock| {
        let list = visit.list(clock);
        let item = key(&list.lines, "helplines/children-1st-parentline");
        (bare(&item.status.text), item.lamp)
    };
    let said = |text: &str, lamp| (text.to_owned(), lamp);
    assert_eq!(told(&tuesday(10)), said("Open now, until 9pm.", Lamp::Open));
    assert_eq!(
        told(&tuesday(8)),
        said("Closed. Opens at 9am.", Lamp::Closed)
    );
    assert_eq!(
        told(&tuesday(22)),
        said("Closed. Opens tomorrow at 9am.", Lamp::Closed)
    );
    let reckoned = reckoned(&tuesday(10));
    assert_eq!(told(&reckoned), said("Today: 9am to 9pm.", Lamp::Hours));
    let week = "Weekdays 9am to 9pm, weekends 9am to 12\u{202f}noon.";
    assert_eq!(told(&Clock::Untrusted), said(week, Lamp::Hours));
}

#[test]
fn a_line_that_is_open_day_and_night_is_told_so_by_every_clock() {
    let mut visit = before("helplines", Reader::YoungPerson, Nation::England);
    for clock in [tuesday(3), reckoned(&tuesday(3)), Clock::Untrusted] {
        let list = visit.list(&clock);
        for address in ["emergency", "helplines/samaritans", "helplines/shout"] {
            let item = key(&list.lines, address);
            let told = (item.status.text.as_str(), item.lamp);
            assert_eq!(told, ("Day and night, every day.", Lamp::Open), "{address}");
        }
    }
}

#[test]
fn a_page_without_the_time_gives_the_hours_of_the_week_and_says_that_it_does_not_know() {
    let address = "helplines/children-1st-parentline";
    let mut visit = before(address, Reader::Parent, Nation::Scotland);
    let mut told = |clock: &Clock| {
        let line = visit.line(clock);
        let hours = panels(&line.first).next().expect("hours stand first");
        texts(hours).into_iter().map(bare).collect::<Vec<_>>()
    };
    let week = "Weekdays 9am to 9pm, weekends 9am to 12\u{202f}noon.";
    assert_eq!(told(&tuesday(10)), ["Open now, until 9pm.", week]);
    assert_eq!(told(&reckoned(&tuesday(10))), ["Today: 9am to 9pm.", week]);
    let unknown = "This screen does not know the time.";
    assert_eq!(told(&Clock::Untrusted), [week, unknown]);
}

#[test]
fn a_closed_line_for_young_people_stands_beside_one_that_is_open() {
    // Childline as if its hours were known to be those of an office.
    let changed = |prefix: &str| {
        let mut files = assets::embedded(prefix);
        if let Some((_, bytes)) = files
            .iter_mut()
            .find(|(path, _)| path == "content/helplines.toml")
        {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let (start, rest) = text.split_once("id = \"childline\"").expect("it is listed");
            let office = "state = \"confirmed\"\nbank-holidays = \"yes\"\n\
                          slots = [{ days = [\"mon\", \"tue\"], from = \"09:00\", to = \"17:00\" }]";
            let rest = rest.replacen("state = \"older-source\"", office, 1);
            *bytes = format!("{start}id = \"childline\"{rest}")
                .into_bytes()
                .into();
        }
        files
    };
    let desk = Desk::open(Box::new(changed), Site::default()).expect("the change is sound");
    let mut visit = before("helplines", Reader::YoungPerson, Nation::England);
    visit.desk = desk;
    let list = visit.list(&tuesday(20));
    let status = bare(&key(&list.lines, "helplines/childline").status.text);
    assert!(
        status.starts_with("Closed. Opens on Monday at 9am. Open now: Samaritans"),
        "{status}"
    );
    visit.state.place = Place::top("helplines/childline".parse().expect("an address"));
    let page = visit.line(&tuesday(20));
    let beside: Vec<&str> = keys(&page.first)
        .iter()
        .map(|it| it.address.as_str())
        .collect();
    assert_eq!(beside, ["helplines/samaritans"]);
    assert!(
        keys(&visit.line(&tuesday(12)).first).is_empty(),
        "it is open"
    );
    assert!(
        keys(&visit.line(&Clock::Untrusted).first).is_empty(),
        "nobody knows"
    );
}

#[test]
fn under_16_childline_is_listed_and_no_line_for_older_people_is() {
    for nation in Nation::ALL {
        let mut visit = before("helplines", Reader::YoungPerson, nation);
        let list = visit.list(&Clock::Untrusted);
        let addresses: Vec<&str> = keys(&list.lines)
            .iter()
            .map(|it| it.address.as_str())
            .collect();
        assert!(addresses.contains(&"helplines/childline"));
        assert!(addresses.contains(&"helplines/report-remove"));
        for line in &visit.desk.guide().helplines {
            let older = line.age.from.is_some_and(|age| age >= 16);
            let address = format!("helplines/{}", line.id);
            assert!(
                !older || !addresses.contains(&address.as_str()),
                "{}",
                line.id
            );
        }
        // Report Remove is for those under 18.
        for reader in [Reader::Parent, Reader::Professional, Reader::AdultSurvivor] {
            let list = before("helplines", reader, nation).list(&Clock::Untrusted);
            assert!(
                keys(&list.lines)
                    .iter()
                    .all(|it| it.address != "helplines/report-remove")
            );
        }
    }
}

#[test]
fn a_filter_leaves_the_lines_that_have_what_it_asks_for_and_the_emergency_number() {
    let by = |line: &Helpline, is: &dyn Fn(&Contact) -> bool| line.contacts.iter().any(is);
    let kind = |wanted: ContactKind| move |it: &Contact| it.kind == wanted;
    let has = |choice: Choice, line: &Helpline| match choice {
        Choice::Way(Way::Phone) => by(line, &kind(ContactKind::Phone)),
        Choice::Way(Way::Text) => by(line, &kind(ContactKind::Text)),
        Choice::Way(Way::Chat) => by(line, &kind(ContactKind::Webchat)),
        Choice::Way(Way::Sign) => {
            line.access.bsl == Known::Yes || by(line, &kind(ContactKind::VideoRelay))
        }
        Choice::Free => by(line, &|it: &Contact| it.cost == Cost::Free),
        // At three at night nobody is certain to answer but those who never close, and social work.
        Choice::OpenNow => line.hours.always_open || line.id.as_str() == "resws-ni",
    };
    for reader in Reader::ALL {
        for choice in Choice::ALL {
            let mut visit = before("helplines", reader, Nation::NorthernIreland);
            let all = keys(&visit.list(&tuesday(3)).lines).len();
            visit.send(Event::OpenFilter);
            visit.send(Event::TurnFilter(choice));
            let list = visit.list(&tuesday(3));
            let listed = keys(&list.lines);
            assert_eq!(listed[0].address, "emergency");
            for item in &listed[1..] {
                let id = item.address.trim_start_matches("helplines/");
                let line = visit.desk.guide().helpline(id).expect("a line");
                assert!(has(choice, line), "{id} has no {choice:?}");
            }
            assert!(
                listed.len() < all,
                "{choice:?} takes nothing away for {reader:?}"
            );
            let count = format!("Lines that fit: {}", listed.len());
            assert_eq!(bare(&visit.over(&tuesday(3)).text.text), count);
            assert_eq!(bare(&list.filter.label.text), "Filter: 1");
            visit.send(Event::TurnFilter(choice));
            assert_eq!(keys(&visit.list(&tuesday(3)).lines).len(), all);
        }
    }
}

#[test]
fn who_is_open_now_can_be_asked_only_where_the_time_is_trusted() {
    let mut visit = before("helplines", Reader::Parent, Nation::England);
    visit.send(Event::OpenFilter);
    assert_eq!(visit.state.over, Some(Over::Filter));
    let mut offered = |clock: &Clock| {
        let choices = visit.over(clock).choices;
        choices.iter().any(|it| it.address == Choice::OpenNow.id())
    };
    assert!(offered(&tuesday(10)));
    assert!(!offered(&reckoned(&tuesday(10))));
    assert!(!offered(&Clock::Untrusted));
    // One that was chosen before the time was lost hides nobody.
    let all = keys(&visit.list(&Clock::Untrusted).lines).len();
    visit.send(Event::TurnFilter(Choice::OpenNow));
    let list = visit.list(&Clock::Untrusted);
    assert_eq!((keys(&list.lines).len(), list.filter.chosen), (all, false));
}

#[test]
fn every_line_answers_every_question_about_a_call_and_says_what_is_not_known() {
    let questions = [
        "Private?",
        "Languages",
        "Deaf or BSL",
        "Last published evidence",
    ];
    // What is no call costs none.
    let of_a_call = ["Cost", "Phone bill"];
    let mut visit = Visit::new(Edition::Staff, Nation::England, "en-GB");
    for line in visit.desk.guide().helplines.clone() {
        visit.state.place = Place::top(Address::Helpline(line.id.clone()));
        let page = visit.line(&Clock::Untrusted);
        let labels: Vec<&str> = panels(&page.facts)
            .map(|it| it.label.text.as_str())
            .collect();
        for question in questions {
            assert!(
                labels.contains(&question),
                "{} does not answer \"{question}\"",
                line.id
            );
        }
        for question in of_a_call {
            let answers = labels.contains(&question);
            assert_eq!(answers, line.number().is_some(), "{}: {question}", line.id);
        }
        // A website asks nobody before it is opened.
        let asked = line.number().is_some() || line.asks.is_some();
        let answers = labels.contains(&"What they ask first");
        assert_eq!(answers, asked, "{}", line.id);
        for panel in panels(&page.facts).chain(panels(&page.first)) {
            let answers = texts(panel);
            assert!(
                !answers.is_empty() && answers.iter().all(|it| !it.is_empty()),
                "{}",
                line.id
            );
        }
        let answer = |question: &str| {
            let panel = panels(&page.facts).find(|it| it.label.text == question);
            panel.map(|it| texts(it).join("; ")).unwrap_or_default()
        };
        let unknown = answer("Languages").contains("Interpreter: not known");
        assert_eq!(
            unknown,
            line.access.interpreters == Known::Unknown,
            "{}",
            line.id
        );
        let dialled = answer("Last published evidence").contains("We last ");
        assert_eq!(dialled, line.dialled.is_some(), "{}", line.id);
    }
}

#[test]
fn a_website_is_opened_and_a_text_line_is_texted_and_neither_is_called() {
    let mut visit = Visit::new(Edition::Staff, Nation::England, "en-GB");
    let mut seen = BTreeSet::new();
    for line in visit.desk.guide().helplines.clone() {
        let calls = line.contacts.iter().any(|it| it.kind == ContactKind::Phone);
        let (title, done) = match (calls, line.number()) {
            (true, _) => ("Before you call", "dialled"),
            (false, Some(_)) => ("Before you text", "texted"),
            (false, None) => ("Before you start", "opened"),
        };
        visit.state.place = Place::top(Address::Helpline(line.id.clone()));
        let page = visit.line(&Clock::Untrusted);
        assert_eq!(page.facts_title.text, title, "{}", line.id);
        let answers = |question: &str| {
            let panel = panels(&page.facts).find(|it| it.label.text == question);
            panel.map(|it| texts(it).join("; ")).unwrap_or_default()
        };
        let evidence = answers("Last published evidence");
        assert!(evidence.contains(done), "{}: {evidence}", line.id);
        let languages = answers("Languages");
        assert!(
            calls || !languages.contains("call"),
            "{}: {languages}",
            line.id
        );
        seen.insert(done);
    }
    assert_eq!(seen.len(), 3, "every way is in the directory");
}

#[test]
fn a_line_that_nobody_checked_for_two_years_says_so_and_none_ages_where_the_day_is_unknown() {
    let old = "That is more than two years ago. It should be checked again";
    let told = |address: &str, clock: &Clock| {
        let line = before(address, Reader::Parent, Nation::England).line(clock);
        let said: Vec<String> = panels(&line.facts).flat_map(texts).map(bare).collect();
        said.iter().any(|text| text == old)
    };
    assert!(told("helplines/emergency-sms", &tuesday(10)), "of 2023");
    assert!(!told("helplines/emergency-sms", &Clock::Untrusted));
    assert!(!told("helplines/childline", &tuesday(10)), "of 2026");
}

#[test]
fn a_chapter_says_when_its_text_was_due_to_be_checked_and_when_it_may_have_changed() {
    let mut visit = before("guide/education/in-short", Reader::Parent, Nation::England);
    let mut stamp = |year: i16| {
        let clock = Clock::at(format!("{year}-12-01T10:00:00Z").parse().expect("a moment"));
        match visit.desk.view(&visit.state, &clock).screen {
            Screen::Document(it) => bare(&it.stamp.text),
            other => panic!("{other:?} is no section"),
        }
    };
    let day = "22 November 2026";
    assert_eq!(stamp(2026), format!("From published sources, {day}"));
    assert_eq!(
        stamp(2027),
        format!("From published sources, {day}. Due to be checked")
    );
    assert_eq!(
        stamp(2028),
        format!("Not checked since {day}. It may have changed")
    );
}
