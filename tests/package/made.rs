//! What of the package is made from the program: the site file, the man pages, the completions, and the lines of the
//! journal that `docs/INSTALLING.md` quotes.

use super::*;
use clap::CommandFactory as _;
use clap_complete::Shell;
use pocket_guide::commands::Cli;
use pocket_guide::site::{Answers, Known, Reading, Site, file, read};

/// Compares a file with what it should hold, or writes it.
fn keep(name: &str, wanted: &[u8]) {
    if std::env::var_os("UPDATE_PACKAGE").is_some() {
        fs::write(path(name), wanted).expect("the working tree is ours");
    }
    let found = fs::read(path(name)).unwrap_or_default();
    assert!(
        found == wanted,
        "{name} is not what the program says of itself: UPDATE_PACKAGE=1 cargo test --test package writes it"
    );
}

const SCHEMA: &str = "/usr/share/pocket-guide/site.schema.json";

#[test]
fn the_site_file_of_the_package_explains_every_key_and_changes_nothing() {
    let text = file(&Answers::default(), &format!("file://{SCHEMA}"));
    keep("packaging/site.toml", text.as_bytes());
    assert!(
        installed().contains(&SCHEMA.to_owned()),
        "editors look for it"
    );
    let Reading { site, given } = read("site.toml", text.as_bytes(), &Known::default());
    let untouched = Site {
        file: site.file.clone(),
        ..Site::default()
    };
    assert_eq!(site, untouched);
    assert_eq!(given, []);
    for key in [
        "place", "nation", "rotation", "output", "mode", "width-mm", "valid-to",
    ] {
        assert!(text.contains(&format!("\n# {key} = ")), "{key}");
    }
}

#[test]
fn the_man_pages_are_those_of_the_program() {
    let made = tempfile::TempDir::new().expect("a temporary folder");
    clap_mangen::generate_to(Cli::command(), made.path()).expect("the folder is ours");
    let mut names: Vec<String> = fs::read_dir(made.path())
        .expect("it is there")
        .map(|entry| entry.expect("it can be read").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| !name.contains("-help"))
        .collect();
    names.sort();
    assert!(names.contains(&"pocket-guide.1".to_owned()), "{names:?}");
    for name in &names {
        let page = fs::read(made.path().join(name)).expect("it was just made");
        keep(&format!("packaging/man/{name}"), &page);
    }
    let kept = fs::read_dir(path("packaging/man")).expect("it is there");
    assert_eq!(
        kept.count(),
        names.len(),
        "a page of a command that is gone"
    );
}

#[test]
fn the_completions_are_those_of_the_program() {
    for (shell, name) in [
        (Shell::Bash, "pocket-guide.bash"),
        (Shell::Zsh, "_pocket-guide"),
        (Shell::Fish, "pocket-guide.fish"),
    ] {
        let mut made = Vec::new();
        clap_complete::generate(shell, &mut Cli::command(), "pocket-guide", &mut made);
        keep(&format!("packaging/completions/{name}"), &made);
    }
}

/// Strings of the sources in one piece: the ends of lines within them do not count.
fn sources() -> String {
    let mut all = String::new();
    let mut folders = vec![path("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("it is there").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                all += &fs::read_to_string(entry.path()).expect("sources are text");
            }
        }
    }
    let continued = all.split("\\\n").map(str::trim_start);
    continued.collect::<String>().replace("\\\"", "\"")
}

#[test]
fn the_journal_lines_in_the_instructions_are_those_of_the_program() {
    let sources = sources();
    let instructions = text("docs/INSTALLING.md");
    let lines: Vec<&str> = instructions
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(quoted, _)| quoted)
        .filter(|quoted| quoted.starts_with("error: ") || quoted.starts_with("warning: "))
        .collect();
    assert!(
        lines.len() >= 8,
        "an installer looks them up there: {lines:?}"
    );
    for line in lines {
        // What is put together from several sentences is joined by a colon.
        let pieces = line.split('…').flat_map(|piece| piece.split(": ")).skip(1);
        for piece in pieces.map(str::trim).filter(|it| it.len() > 3) {
            assert!(
                sources.contains(piece),
                "nobody says \"{piece}\" of `{line}`"
            );
        }
    }
}
