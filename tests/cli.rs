//! The command line as an installer and an editor meet it: the built program, its exit codes and every line it prints.
//! `cli/render.rs` draws screens, `cli/site.rs` tells of the place, `cli/start.rs` starts the program on bare machines.

#[path = "cli/render.rs"]
mod render;
#[path = "cli/site.rs"]
mod site;
#[path = "cli/start.rs"]
mod start;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{fs, io};
use tempfile::TempDir;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The program on a machine without a display, with the fonts that `cargo` names.
fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pocket-guide"));
    command
        .env(
            "FONTCONFIG_FILE",
            Path::new(ROOT).join("ui/fonts/fonts.conf"),
        )
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET");
    command
}

/// What a run left behind.
#[derive(Debug)]
struct Done {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run(command: &mut Command) -> Done {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().expect("the program has been built");
    Done {
        code: status.code(),
        out: String::from_utf8(stdout).expect("it prints UTF-8"),
        err: String::from_utf8(stderr).expect("it prints UTF-8"),
    }
}

fn pocket_guide(args: &[&str]) -> Done {
    run(program().args(args))
}

/// Checks that a run was refused with exit code 2 and one line, and gives the line.
fn refused(done: &Done) -> &str {
    ended(done, 2)
}

/// Checks that a run ended with this exit code and one line, and gives the line.
fn ended(done: &Done, code: i32) -> &str {
    assert_eq!(done.code, Some(code), "{done:?}");
    assert_eq!(done.out, "", "{done:?}");
    let lines: Vec<&str> = done.err.lines().collect();
    assert_eq!(lines.len(), 1, "{done:?}");
    lines[0]
}

fn folder() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

/// Copies a folder of the project with everything in it.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// A working copy of content and languages, to be spoilt.
fn working_copy() -> TempDir {
    let folder = folder();
    for tree in ["content", "locales"] {
        copy(&Path::new(ROOT).join(tree), &folder.path().join(tree)).expect("a copy of the tree");
    }
    folder
}

/// Replaces the first `from` in a file; gives the number of its line.
fn spoil(folder: &TempDir, path: &str, from: &str, to: &str) -> usize {
    let path = folder.path().join(path);
    let text = fs::read_to_string(&path).expect("the copy is whole");
    let at = text.find(from).expect("the file says so");
    fs::write(&path, text.replacen(from, to, 1)).expect("the copy is ours");
    text[..at].matches('\n').count() + 1
}

fn check(folder: &TempDir, args: &[&str]) -> Done {
    run(program()
        .arg("check")
        .arg("--content")
        .arg(folder.path())
        .args(args))
}

#[test]
fn check_passes_the_shipped_guide_and_prints_its_counts() {
    let done = pocket_guide(&["check"]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    for wanted in [
        "of 15 chapters",
        "words of the guide: ",
        "facts by certainty: V1 ",
        "facts by nation: england ",
        "helplines for everyone",
        "English: ",
        "ar (العربية): ",
        "0 errors, 0 warnings\n",
    ] {
        assert!(done.out.contains(wanted), "{wanted}: {}", done.out);
    }
}

#[test]
fn check_prints_the_same_counts_as_json() {
    let done = pocket_guide(&["check", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&done.out).expect("one JSON object");
    assert_eq!(done.code, Some(0));
    assert_eq!(json["problems"].as_array().map(Vec::len), Some(0));
    let summary = &json["summary"];
    assert_eq!(summary["chapters"], 15);
    let told = pocket_guide(&["check"]).out;
    let lines = format!(
        "{} helplines for everyone",
        summary["helplines_for_everyone"]
    );
    assert!(told.contains(&lines), "{lines}: {told}");
}

#[test]
fn check_prints_file_line_and_remedy_of_every_mistake_in_the_content() {
    let folder = working_copy();
    let kind = spoil(
        &folder,
        "content/chapters/definition.toml",
        "\"list\"",
        "\"lisd\"",
    );
    let number = spoil(
        &folder,
        "content/helplines.toml",
        "\"0800 1111\"",
        "\"0800-1111\"",
    );
    let done = check(&folder, &[]);
    assert_eq!(done.code, Some(1), "{done:?}");
    let lines: Vec<&str> = done.out.lines().collect();
    assert_eq!(lines.len(), 3, "{done:?}");
    let begins = format!("error: content/chapters/definition.toml:{kind}:");
    assert!(lines[0].starts_with(&begins), "{begins}: {}", lines[0]);
    assert!(lines[0].contains("\"lisd\"") && lines[0].contains("Use one of paragraph, "));
    let begins = format!("error: content/helplines.toml:{number}:");
    assert!(lines[1].starts_with(&begins), "{begins}: {}", lines[1]);
    assert!(lines[1].contains("\"0800-1111\"") && lines[1].contains("Write its digits"));
    assert_eq!(lines[2], "2 errors, 0 warnings");
}

#[test]
fn check_prints_file_line_and_remedy_of_every_mistake_in_a_language() {
    let folder = working_copy();
    let home = spoil(
        &folder,
        "locales/ar/ui.ftl",
        "shelf-home = ",
        "shelf-home = { $nobody } ",
    );
    let back = spoil(
        &folder,
        "locales/ar/ui.ftl",
        "shelf-back = ",
        "shelf-back = 0800 ",
    );
    let done = check(&folder, &["--json"]);
    assert_eq!(done.code, Some(1), "{done:?}");
    let json: serde_json::Value = serde_json::from_str(&done.out).expect("one JSON object");
    let problems = json["problems"].as_array().expect("a list");
    for (line, item, remedy) in [
        (home, "shelf-home", "remove $nobody"),
        (back, "shelf-back", "Take a number to ring as a variable"),
    ] {
        let found = problems.iter().any(|problem| {
            problem["severity"] == "error"
                && problem["file"] == "locales/ar/ui.ftl"
                && problem["line"] == line
                && problem["item"] == item
                && problem["remedy"]
                    .as_str()
                    .is_some_and(|it| it.contains(remedy))
        });
        assert!(found, "{item} at {line}: {problems:#?}");
    }
}

#[test]
fn a_folder_that_is_not_there_is_told_once_in_one_line() {
    for verb in [
        &["check"][..],
        &["render", "home", "--out", "/dev/null"],
        &["review", "ar"],
        &[],
    ] {
        let done = run(program().args(verb).args(["--content", "/no/such/folder"]));
        let line = refused(&done);
        assert!(
            line.starts_with("error: --content: /no/such/folder"),
            "{verb:?}: {line}"
        );
        assert!(line.contains("give --content a folder that holds content/ and locales/"));
        assert_eq!(line.matches("No such file").count(), 1, "{verb:?}: {line}");
    }
}

#[test]
fn review_prints_the_file_that_stands_beside_the_words() {
    let done = pocket_guide(&["review", "ar"]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    let table: toml::Table = done.out.parse().expect("it is TOML");
    let messages = table["message"].as_table().expect("a table of messages");
    assert!(messages.len() > 300, "only {} messages", messages.len());
    for (id, message) in messages {
        assert!(message["state"].as_str().is_some(), "{id}");
        assert_eq!(message["english"].as_str().map(str::len), Some(16), "{id}");
    }
}

#[test]
fn review_explains_why_a_language_has_no_review() {
    for (tag, wanted) in [
        (
            "en-GB",
            "en-GB is the original: give the tag of a translation, such as ar",
        ),
        (
            "pl",
            "there is no language pl: its words belong in locales/pl/",
        ),
        ("ARABIC!", "\"ARABIC!\" is not a language tag"),
    ] {
        let done = pocket_guide(&["review", tag]);
        let line = refused(&done);
        assert!(line.contains(wanted), "{line}");
    }
}

#[test]
fn the_help_names_every_verb_and_the_version_is_ours() {
    let help = pocket_guide(&["--help"]);
    assert_eq!((help.code, help.err.as_str()), (Some(0), ""));
    for verb in ["check", "render", "review", "site"] {
        assert!(help.out.contains(&format!("  {verb} ")), "{}", help.out);
    }
    let version = pocket_guide(&["--version"]);
    assert_eq!(
        version.out,
        format!("pocket-guide {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn a_word_that_is_no_verb_is_refused_with_the_way_to_the_help() {
    let done = pocket_guide(&["rendr"]);
    assert_eq!(done.code, Some(2));
    assert!(
        done.err.contains("'rendr'") && done.err.contains("--help"),
        "{}",
        done.err
    );
}

/// A path as the program takes it.
fn text(path: &Path) -> &str {
    path.to_str().expect("temporary folders have plain names")
}

/// Where a test's pictures go.
fn png(folder: &TempDir) -> PathBuf {
    folder.path().join("screen.png")
}
