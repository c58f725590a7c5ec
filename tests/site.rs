//! The site file as an installer meets it: every mistake has its one sentence with line, column and remedy, and whatever
//! is good applies. `site/door.rs` tries the staff door, `site/people.rs` looks at the people of a place on the screen.
//! Each file of `fixtures/bad-site` is `fixtures/good-site.toml` with one change; run with `UPDATE_CASES=1` to write down
//! what is said now, and then read it.

#[path = "site/door.rs"]
mod door;
#[path = "site/people.rs"]
mod people;

use jiff::civil::{Date, Weekday, date, time};
use pocket_guide::assets;
use pocket_guide::guide::{self, Guide, Nation};
use pocket_guide::problem::Problem;
use pocket_guide::site::{
    Answers, Contact, ContactKind, DUE, Edition, Known, ReviewFloor, Site, Standing, file, read,
    schema,
};
use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

const GOOD: &str = include_str!("fixtures/good-site.toml");

static GUIDE: LazyLock<Guide> =
    LazyLock::new(|| guide::bind(&assets::embedded("content/")).expect("see tests/content.rs"));

fn languages() -> Vec<String> {
    ["en-GB", "cy", "ar"].map(str::to_owned).to_vec()
}

/// What is read of a site file, with all that it may name.
fn site_of(text: &str) -> Site {
    let languages = languages();
    let known = Known {
        guide: Some(&GUIDE),
        languages: Some(&languages),
    };
    read("site.toml", text.as_bytes(), &known).site
}

fn told(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(|problem| format!("{problem}\n"))
        .collect()
}

/// The good file with one line or more in place of another.
fn good_with(old: &str, new: &str) -> String {
    assert_eq!(GOOD.matches(old).count(), 1, "{old} stands once");
    GOOD.replace(old, new)
}

#[test]
fn the_default_site_is_whole() {
    let site = Site::default();
    assert_eq!(
        (site.edition, site.nation),
        (Edition::Public, Nation::England)
    );
    let line = GUIDE
        .helpline(site.line.as_str())
        .expect("the line is in the directory");
    assert!(line.number().is_some());
    assert!(site.contacts.is_empty() && site.left_out.is_empty() && !site.take_away);
}

#[test]
fn everything_in_a_good_file_applies() {
    let site = site_of(GOOD);
    assert_eq!(told(&site.left_out), "");
    assert_eq!(site.place.as_deref(), Some("Riverside Youth Centre"));
    assert_eq!(site.nation, Nation::Wales);
    assert_eq!(site.language, "cy");
    assert_eq!(site.pinned, ["cy", "en-GB"]);
    assert_eq!(site.floor, ReviewFloor::Draft);
    assert_eq!(site.line.as_str(), "meic");
    assert!(site.take_away);
    assert!((site.idle_scale - 1.5).abs() < f32::EPSILON);
    assert_eq!(site.panel.width_mm, Some(218));
    assert_eq!(
        (site.panel.mounting_height_mm, site.panel.rotation),
        (Some(1100), 90)
    );
    assert_eq!(site.panel.output.as_deref(), Some("HDMI-A-1"));
    let mode = site.panel.mode.map(|mode| mode.to_string());
    assert_eq!(mode.as_deref(), Some("1280x720@60"));
    let [lead, council] = &site.contacts[..] else {
        panic!("two contacts: {:?}", site.contacts);
    };
    assert_eq!(lead.kind, ContactKind::SafeguardingLead);
    assert_eq!(lead.room.as_deref(), Some("Room 4, first floor"));
    assert_eq!(
        (lead.valid_from, lead.valid_to),
        (Some(date(2026, 9, 1)), date(2027, 8, 31))
    );
    let number = council.phone.as_ref().map(ToString::to_string);
    assert_eq!(
        number.as_deref(),
        Some("029 2018 0002"),
        "in the parts in which it is said"
    );
}

#[test]
fn a_place_is_open_in_its_hours_also_past_midnight() {
    let hours = site_of(GOOD).hours.expect("the good file has hours");
    for (day, at, open) in [
        (Weekday::Monday, time(8, 59, 0, 0), false),
        (Weekday::Monday, time(9, 0, 0, 0), true),
        (Weekday::Friday, time(17, 29, 0, 0), true),
        (Weekday::Friday, time(17, 30, 0, 0), false),
        (Weekday::Saturday, time(12, 0, 0, 0), false),
        (Weekday::Saturday, time(23, 0, 0, 0), true),
        (Weekday::Sunday, time(1, 59, 0, 0), true),
        (Weekday::Sunday, time(2, 0, 0, 0), false),
        (Weekday::Saturday, time(1, 0, 0, 0), false),
    ] {
        assert_eq!(hours.open_at(day, at), open, "{day:?} {at}");
    }
}

#[test]
fn every_mistake_is_told_in_the_words_written_down_for_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/bad-site");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("the fixtures are in the repository")
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    paths.sort();
    assert!(paths.len() > 25, "only {} fixtures", paths.len());
    let wrong: Vec<String> = paths.iter().filter_map(|path| judge(path)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Compares one fixture with what is said about it.
fn judge(path: &Path) -> Option<String> {
    let text = std::fs::read_to_string(path).expect("a fixture is text");
    let (change, expected) = text.split_once("= told\n").expect("a fixture tells");
    let marked = |mark: &str| -> String {
        let lines = change.lines().filter_map(|line| line.strip_prefix(mark));
        lines.map(|line| format!("{line}\n")).collect()
    };
    let site = site_of(&good_with(&marked("- "), &marked("+ ")));
    let said = told(&site.left_out);
    if std::env::var_os("UPDATE_CASES").is_some() {
        std::fs::write(path, format!("{change}= told\n{said}")).expect("a writable fixture");
        return None;
    }
    (said != expected)
        .then(|| format!("{}\n expected: {expected} but said: {said}", path.display()))
}

#[test]
fn all_mistakes_are_told_in_one_run_and_what_is_good_applies() {
    let text = GOOD
        .replace("nation = \"wales\"", "nation = \"cymru\"")
        .replace("idle-scale = 1.5", "idle-scale = 7")
        .replace("029 2018 0001", "07700 900123")
        .replace("from = \"22:00\"", "from = \"ten\"");
    let site = site_of(&text);
    let lines: Vec<Option<usize>> = site.left_out.iter().map(|problem| problem.line).collect();
    // Meic is a line of Wales alone, but it is the nation that is wrong.
    assert_eq!(lines, [3, 10, 19, 35].map(Some), "{}", told(&site.left_out));
    assert!(site.left_out.iter().all(|problem| problem.column.is_some()));
    assert_eq!(site.nation, Nation::England);
    assert_eq!(site.place.as_deref(), Some("Riverside Youth Centre"));
    assert_eq!(site.language, "cy");
    assert_eq!(
        site.hours, None,
        "half the hours would turn the screen black at the wrong time"
    );
    let ids: Vec<&str> = site.contacts.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["front-door"]);
}

#[test]
fn a_file_that_is_no_text_leaves_the_built_in_values() {
    let site = read("site.toml", b"place = \"\xff\"", &Known::default()).site;
    assert_eq!(site.left_out.len(), 1);
    let built_in = Site {
        file: site.file.clone(),
        left_out: site.left_out.clone(),
        ..Site::default()
    };
    assert_eq!(site, built_in);
}

#[test]
fn a_staff_room_may_have_mobiles_and_e_mail_addresses() {
    let text = good_with("edition = \"public\"", "edition = \"staff\"")
        .replace("029 2018 0001", "07700 900123")
        .replace(
            "room = \"Room 4, first floor\"",
            "email = \"lead@example.org\"",
        );
    let site = site_of(&text);
    assert_eq!(told(&site.left_out), "");
    assert_eq!(site.contacts_for(true).count(), 2);
    assert_eq!(
        site.contacts_for(false).count(),
        1,
        "not even where the arguments say public"
    );
}

#[test]
fn the_ladder_of_staleness_has_its_steps_on_the_right_days() {
    let site = site_of(GOOD);
    let (lead, council) = (&site.contacts[0], &site.contacts[1]);
    let on = |day: Date| Standing::of(council, Some(day));
    assert_eq!(on(date(2027, 2, 28)), Standing::Fresh);
    assert_eq!(on(date(2027, 3, 1)), Standing::Due(DUE));
    assert_eq!(
        on(date(2027, 3, 31)),
        Standing::Due(0),
        "its last day is a day on which it holds"
    );
    assert_eq!(on(date(2027, 4, 1)), Standing::Overdue);
    assert_eq!(Standing::of(lead, Some(date(2026, 8, 31))), Standing::Early);
    assert_eq!(Standing::of(lead, Some(date(2026, 9, 1))), Standing::Fresh);
    for contact in [lead, council] {
        assert_eq!(Standing::of(contact, None), Standing::Undated);
    }
    let withheld = [Standing::Overdue, Standing::Early].map(Standing::is_withheld);
    let shown = [Standing::Fresh, Standing::Due(0), Standing::Undated].map(Standing::is_withheld);
    assert_eq!((withheld, shown), ([true; 2], [false; 3]));
}

#[test]
fn the_schema_for_editors_is_that_of_the_reader() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/site.schema.json");
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == format!("{:#}\n", schema()),
        "run: cargo run -- site schema > docs/site.schema.json"
    );
}

#[test]
fn a_written_file_is_read_back_without_a_problem() {
    let value = |text: &str| format!("\"{text}\"");
    let answers = Answers {
        site: vec![
            ("place", value("The \\\"Hub\\\"")),
            ("nation", value("scotland")),
        ],
        contact: vec![
            ("id", value("lead")),
            ("kind", value("safeguarding-lead")),
            ("role", value("Child protection officer")),
            ("room", value("Reception")),
            ("valid-to", "2027-08-31".to_owned()),
        ],
    };
    for answers in [answers, Answers::default()] {
        let text = file(&answers, "site.schema.json");
        let site = site_of(&text);
        assert_eq!(told(&site.left_out), "", "{text}");
        assert_eq!(
            site.contacts.len(),
            usize::from(!answers.contact.is_empty())
        );
    }
}

#[test]
fn the_examples_in_a_written_file_are_good_ones() {
    let text = file(&Answers::default(), "site.schema.json");
    let uncommented: String = text
        .lines()
        .filter_map(|line| line.strip_prefix("# "))
        .filter(|line| line.starts_with('[') || line.split(" = ").next().is_some_and(is_key))
        .filter(|line| !line.starts_with("email") && !line.starts_with("pin "))
        .map(|line| format!("{line}\n"))
        .collect();
    let site = site_of(&uncommented);
    assert_eq!(told(&site.left_out), "", "{uncommented}");
    assert_eq!(site.contacts.len(), 1, "{uncommented}");
    assert!(site.hours.is_some() && site.contacts[0].hours.is_some());
}

/// Whether a text looks like a key of TOML.
fn is_key(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_lines_of_a_good_file_still_give_a_site(kept in prop::collection::vec(any::<bool>(), 60)) {
        let lines = GOOD.lines().zip(&kept).filter(|(_, kept)| **kept);
        let text: String = lines.map(|(line, _)| format!("{line}\n")).collect();
        let site = site_of(&text);
        // What stands in the first lines, before any table, applies alone.
        for (at, name) in [(1, "place"), (2, "nation"), (9, "idle-scale")] {
            let wrong = site.left_out.iter().any(|it| it.message.contains(name));
            prop_assert!(!wrong, "{at}: {}", told(&site.left_out));
        }
        prop_assert_eq!(site.place.is_some(), kept[1]);
        prop_assert_eq!(site.nation == Nation::Wales, kept[2]);
        prop_assert!(site.contacts.len() <= 2);
    }

    #[test]
    fn no_bytes_stop_the_screen(
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0u8..3), 1..8),
    ) {
        let mut bytes = GOOD.as_bytes().to_vec();
        for (at, byte, edit) in edits {
            let at = at.index(bytes.len());
            match edit {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => { bytes.remove(at); }
            }
        }
        let site = read("site.toml", &bytes, &Known::default()).site;
        prop_assert!((0.5..=3.0).contains(&site.idle_scale));
        prop_assert!(site.edition != Edition::Both || site.door.is_some());
        prop_assert!(site.edition == Edition::Staff || !site.contacts.iter().any(Contact::is_personal));
    }
}
