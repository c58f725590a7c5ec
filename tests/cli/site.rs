//! The site file at the command line: made by questions, checked, shown, and never a reason not to start.

use super::*;
use std::io::Write as _;
use std::process::Stdio;

const GOOD: &str = include_str!("../fixtures/good-site.toml");

/// `site new` with these lines typed, into a folder of its own.
fn site_new(folder: &TempDir, lines: &str) -> Done {
    let mut child = program()
        .args([
            "site",
            "new",
            "--out",
            text(&folder.path().join("site.toml")),
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program has been built");
    let mut keys = child.stdin.take().expect("it was asked for");
    // A program that refuses at once may be gone by now.
    let _ = keys.write_all(lines.as_bytes());
    drop(keys);
    let output = child.wait_with_output().expect("it ends");
    Done {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("it prints UTF-8"),
        err: String::from_utf8(output.stderr).expect("it prints UTF-8"),
    }
}

/// A site file with this text.
fn site_file(folder: &TempDir, content: &str) -> PathBuf {
    let path = folder.path().join("site.toml");
    fs::write(&path, content).expect("a writable folder");
    path
}

#[test]
fn the_answers_to_a_few_questions_make_a_file_without_a_problem() {
    let folder = folder();
    let answers = "Riverside \"Hub\"\nwales\nboth\n12\n271828\nSafeguarding person\n029 2018 0001\nRoom 4\n2027-08-31\n";
    let done = site_new(&folder, answers);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    assert!(done.out.contains("a PIN is 6 to 12 digits"), "{}", done.out);
    let path = folder.path().join("site.toml");
    let written = fs::read_to_string(&path).expect("it was written");
    assert!(written.starts_with("#:schema site.schema.json\n"));
    assert!(!written.contains("271828"), "the PIN is a hash alone");
    let check = pocket_guide(&["check", "--site", text(&path)]);
    assert_eq!(check.code, Some(0), "{check:?}");
    let shown = pocket_guide(&["site", "show", "--site", text(&path)]).out;
    for line in [
        "place = \"Riverside \\\"Hub\\\"\"  # line",
        "edition = \"both\"",
        "pin = set",
        "phone = \"029 2018 0001\"",
        "language = \"en-GB\"  # built in",
    ] {
        assert!(shown.contains(line), "{line}: {shown}");
    }
}

#[test]
fn a_wrong_answer_is_explained_and_asked_again() {
    let folder = folder();
    let answers = "\ncymru\nscotland\neverybody\npublic\nOfficer\n07700 900123\n\n2027-02-31\n2027-08-31\nOfficer\n\nReception\n2027-08-31\n";
    let done = site_new(&folder, answers);
    assert_eq!(done.code, Some(0), "{done:?}");
    for reason in [
        "\"cymru\" is not a value of \"nation\"",
        "\"everybody\" is not an edition",
        "is not a date",
        "is a mobile or personal number",
    ] {
        assert!(done.out.contains(reason), "{reason}: {}", done.out);
    }
    let written = fs::read_to_string(folder.path().join("site.toml")).expect("it was written");
    assert!(written.contains("\nroom = \"Reception\"\n") && !written.contains("900123"));
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let folder = folder();
    let path = site_file(&folder, "mine");
    let done = site_new(&folder, "Riverside\n");
    assert!(
        refused(&done).contains("site.toml is there already"),
        "{done:?}"
    );
    assert_eq!(fs::read_to_string(path).expect("it is there"), "mine");
}

#[test]
fn answers_that_end_early_write_nothing() {
    let folder = folder();
    let done = site_new(&folder, "Riverside\nwales\n");
    assert_eq!(done.code, Some(2), "{done:?}");
    assert!(done.err.contains("nothing was written"));
    assert!(!folder.path().join("site.toml").exists());
}

#[test]
fn check_tells_every_mistake_of_a_site_file_with_line_and_column() {
    let folder = folder();
    let broken = GOOD
        .replace("nation = \"wales\"", "nation = \"cymru\"")
        .replace("idle-scale = 1.5", "idle_scale = 1.5");
    let path = site_file(&folder, &broken);
    let done = pocket_guide(&["check", "--site", text(&path)]);
    assert_eq!(done.code, Some(1), "{done:?}");
    let lines: Vec<&str> = done
        .out
        .lines()
        .filter(|line| line.contains("site.toml"))
        .collect();
    assert_eq!(lines.len(), 2, "{done:?}");
    assert!(
        lines[0].contains("site.toml:3:10: \"cymru\""),
        "{}",
        lines[0]
    );
    assert!(lines[1].contains(
        "site.toml:10:1: the key \"idle_scale\" is unknown. Did you mean \"idle-scale\"?"
    ));
    assert_eq!(
        pocket_guide(&["check", "--site", "/no/such/site.toml"]).code,
        Some(1)
    );
}

#[test]
fn a_broken_site_file_stops_no_picture_and_is_told_once() {
    let folder = folder();
    let path = site_file(&folder, &GOOD.replace("rotation = 90", "rotation = 45"));
    let png = png(&folder);
    let done = pocket_guide(&[
        "render",
        "people",
        "--out",
        text(&png),
        "--site",
        text(&path),
    ]);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert_eq!(done.err.lines().count(), 1, "{}", done.err);
    assert!(done.err.contains("rotation = 45 cannot be so"));
    assert!(png.exists());
}

#[test]
fn the_arguments_stand_above_the_site_file() {
    let folder = folder();
    let path = site_file(&folder, GOOD);
    let args = [
        "site",
        "show",
        "--site",
        text(&path),
        "--nation",
        "england",
        "--lang",
        "ar",
    ];
    let done = pocket_guide(&args);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(
        done.out
            .contains("nation = \"england\"  # from the arguments"),
        "{}",
        done.out
    );
    assert!(done.out.contains("language = \"ar\"  # from the arguments"));
    assert!(
        done.out
            .contains("place = \"Riverside Youth Centre\"  # line 2")
    );
}

#[test]
fn the_staff_door_is_drawn_only_where_there_is_a_pin() {
    let folder = folder();
    let png = png(&folder);
    let done = pocket_guide(&["render", "staff", "--out", text(&png), "--edition", "both"]);
    assert_eq!(done.code, Some(2), "{done:?}");
    assert!(
        done.err.contains("there is no PIN for the staff door"),
        "{}",
        done.err
    );
    assert!(!png.exists());
}
