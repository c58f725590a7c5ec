//! The law of the house: which room may use which and who alone may name a crate. How a file is written stands in
//! `floor_plan/written.rs`, how the user interface is built in `floor_plan/storeys.rs`.
//! The tables here are the law; `docs/ARCHITECTURE.md` gives the reasons. Change a table only together with those.

#[path = "support/code.rs"]
mod code;
#[path = "support/files.rs"]
mod files;
#[path = "support/paths.rs"]
mod paths;
#[path = "floor_plan/storeys.rs"]
mod storeys;
#[path = "floor_plan/written.rs"]
mod written;

use code::code_and_strings;
use files::under;
use paths::{Written, paths};

/// Which of our rooms each room may use, besides itself. `commands`, `lib` and `main` may use all of them.
const ROOMS: [(&str, &[&str]); 11] = [
    ("problem", &[]),
    ("raw", &["problem"]),
    ("assets", &[]),
    ("clock", &[]),
    ("guide", &["problem", "raw"]),
    ("locale", &["problem"]),
    ("site", &["problem", "raw", "guide"]),
    ("audit", &["problem", "guide", "locale", "site"]),
    ("session", &["guide", "locale", "site"]),
    (
        "view",
        &["problem", "clock", "guide", "locale", "session", "site"],
    ),
    ("shell", &["clock", "view", "session", "site"]),
];

/// Who may name a crate we depend on. A crate that is not here may be named by nobody.
const CRATES: [(&str, &[&str]); 24] = [
    ("anyhow", &["commands"]),
    // The PIN of the staff door.
    ("argon2", &["site"]),
    ("clap", &["commands"]),
    // The displays of a bare screen, in the build for one.
    ("drm", &["commands"]),
    ("fluent", &["locale"]),
    ("fluent_syntax", &["locale"]),
    // The fonts of the screen, reached through slint; Cargo.toml names it to switch one of its features.
    ("fontique", &["shell"]),
    // Where sentences end.
    ("icu_segmenter", &["locale"]),
    // The touch panels of a bare screen, in the build for one.
    ("input", &["commands"]),
    (
        "jiff",
        &["raw", "clock", "guide", "site", "view", "commands"],
    ),
    // The numbering plan, for the numbers of a place.
    ("phonenumber", &["site"]),
    ("png", &["commands"]),
    // The window, which is a crate of its own: what `ui/` compiles to.
    ("pocket_guide_ui", &["shell"]),
    ("qrcode", &["view"]),
    ("rust_embed", &["assets"]),
    // What the service manager is told.
    ("sd_notify", &["commands"]),
    // `languages.toml` and `review.toml` belong to the languages; the rest of the TOML is walked by `raw`.
    ("serde", &["locale"]),
    // What the command line writes, and the schema of the site file.
    ("serde_json", &["site", "commands"]),
    ("sha2", &["locale"]),
    ("skrifa", &["commands"]),
    // The event loop and its error type, besides the room with the window.
    ("slint", &["shell", "commands"]),
    ("strsim", &["raw"]),
    ("toml", &["raw", "locale"]),
    ("unic_langid", &["locale"]),
];

/// What of the standard library only some rooms may touch.
const STANDARD: [(&str, &[&str], &str); 6] = [
    ("std::net", &[], "the guide has no network: take it away"),
    (
        "std::fs",
        &["assets", "commands"],
        "give the bytes in from assets or commands",
    ),
    ("std::env", &["commands"], "give the value in from commands"),
    (
        "std::time::SystemTime",
        &["shell", "commands"],
        "give the time in from shell",
    ),
    (
        "std::time::Instant",
        &["shell", "commands"],
        "give the time in from shell",
    ),
    (
        "std::random",
        &["shell", "commands"],
        "give the number in from shell",
    ),
];

/// Fails with all that is wrong, each with its file, line and remedy.
fn assert_none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// The room a file of `src` lies in: its folder, or its own name.
fn room_of(path: &str) -> &str {
    let inner = path.strip_prefix("src/").unwrap_or(path);
    let first = inner.split('/').next().unwrap_or(inner);
    first.strip_suffix(".rs").unwrap_or(first)
}

/// How many modules lie between a file's own items and the crate's root.
fn depth_of(path: &str) -> usize {
    match path {
        "src/lib.rs" | "src/main.rs" => 0,
        _ => path.matches('/').count() - usize::from(path.ends_with("/mod.rs")),
    }
}

/// The room of ours that a path leads into, if it leads out of the module's own tree.
fn door(path: &str, written: &Written) -> Option<String> {
    let ups = written
        .names
        .iter()
        .take_while(|name| *name == "super")
        .count();
    let first = match written.names[0].as_str() {
        "crate" => 1,
        "super" if ups >= depth_of(path) => ups,
        _ => return None,
    };
    let name = written.names.get(first)?;
    let known = ROOMS.iter().any(|(room, _)| room == name) || name == "commands" || name == "*";
    (known || first == 1).then(|| name.clone())
}

fn is_free(room: &str) -> bool {
    matches!(room, "commands" | "lib" | "main")
}

fn may_use(room: &str, other: &str) -> bool {
    let own = ROOMS.iter().find(|(name, _)| *name == room);
    room == other || is_free(room) || own.is_some_and(|(_, rooms)| rooms.contains(&other))
}

#[test]
fn every_door_between_rooms_is_in_the_table() {
    let mut wrong = Vec::new();
    for (path, source) in under("src", ".rs") {
        let room = room_of(&path);
        for written in paths(&code_and_strings(&source).0) {
            if let Some(other) = door(&path, &written)
                && !may_use(room, &other)
            {
                wrong.push(format!(
                    "{path}:{}: {room} may not use {other}. Hand over what it needs from a room above, or add the \
                     door to ROOMS in tests/floor_plan.rs and its reason to docs/ARCHITECTURE.md.",
                    written.line
                ));
            }
        }
    }
    assert_none(wrong);
}

#[test]
fn every_room_is_in_the_table_and_every_row_is_a_room() {
    let mut rooms: Vec<String> = under("src", ".rs")
        .iter()
        .map(|(path, _)| room_of(path).to_owned())
        .filter(|room| !is_free(room))
        .collect();
    rooms.dedup();
    let mut listed = ROOMS.map(|(room, _)| room.to_owned());
    listed.sort();
    assert_eq!(rooms, listed, "src on the left, ROOMS on the right");
}

#[test]
fn a_crate_is_named_only_in_the_rooms_that_may() {
    let mut wrong = Vec::new();
    for (path, source) in under("src", ".rs") {
        let room = room_of(&path);
        for written in paths(&code_and_strings(&source).0) {
            let named = CRATES.iter().find(|(name, _)| *name == written.names[0]);
            if let Some((name, rooms)) = named
                && !rooms.contains(&room)
            {
                wrong.push(format!(
                    "{path}:{}: {room} may not name {name}. Leave that to {}, or change CRATES in \
                     tests/floor_plan.rs and say why in docs/ARCHITECTURE.md.",
                    written.line,
                    rooms.join(" or ")
                ));
            }
        }
    }
    assert_none(wrong);
}

#[test]
fn every_dependency_has_a_room_and_every_guarded_crate_is_a_dependency() {
    let manifest = include_str!("../Cargo.toml");
    let table: toml::Table = manifest.parse().expect("cargo has read it before");
    let dependencies = table["dependencies"].as_table().expect("a table of crates");
    let mut named: Vec<String> = dependencies
        .keys()
        .map(|name| name.replace('-', "_"))
        .collect();
    named.sort();
    assert_eq!(
        named,
        CRATES.map(|(name, _)| name),
        "Cargo.toml on the left, CRATES of tests/floor_plan.rs on the right: give every crate its room"
    );
}

#[test]
fn files_time_and_chance_enter_only_through_their_rooms() {
    let mut wrong = Vec::new();
    for (path, source) in under("src", ".rs") {
        let room = room_of(&path);
        for written in paths(&code_and_strings(&source).0) {
            let whole = format!("{}::", written.names.join("::"));
            for (what, rooms, remedy) in STANDARD {
                if whole.starts_with(&format!("{what}::")) && !rooms.contains(&room) {
                    wrong.push(format!(
                        "{path}:{}: {room} may not use {what}: {remedy}.",
                        written.line
                    ));
                }
            }
        }
    }
    assert_none(wrong);
}

#[test]
fn only_the_command_line_prints() {
    let mut wrong = Vec::new();
    for (path, source) in under("src", ".rs") {
        for (at, line) in code_and_strings(&source).0.lines().enumerate() {
            let prints = ["print!", "println!", "dbg!"]
                .iter()
                .any(|it| line.contains(it));
            if prints && !is_free(room_of(&path)) {
                wrong.push(format!(
                    "{path}:{}: a kiosk's log must not hold what was read: return it to commands instead.",
                    at + 1
                ));
            }
        }
    }
    assert_none(wrong);
}

#[test]
fn the_reader_of_paths_sees_through_groups_and_supers() {
    let code = "use crate::{guide, locale::{self, Tag}};\nuse super::super::view::Desk;\nlet x = std::fs::read;";
    let names: Vec<(usize, String)> = paths(code)
        .into_iter()
        .map(|it| (it.line, it.names.join("::")))
        .collect();
    let expected = [
        (1, "crate::guide"),
        (1, "crate::locale::self"),
        (1, "crate::locale::Tag"),
        (2, "super::super::view::Desk"),
        (3, "std::fs::read"),
    ];
    assert_eq!(names, expected.map(|(line, path)| (line, path.to_owned())));
    let up = &paths(code)[3];
    assert_eq!(door("src/session/state.rs", up).as_deref(), Some("view"));
    assert_eq!(
        door("src/guide/bind/facts.rs", up),
        None,
        "two up from there is still the guide"
    );
}
