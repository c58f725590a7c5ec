//! How every file of ours is written: finished, handled, tested, short, and opening with what it is for.

use super::*;

/// What no source of ours says anywhere, and why.
const NEVER: [(&str, &str); 4] = [
    (
        ".unwrap()",
        "say why it cannot fail with expect, or handle it",
    ),
    ("todo!", "finish it, or file it as an issue"),
    ("unimplemented!", "finish it, or file it as an issue"),
    (
        "#[ignore",
        "a test that does not run proves nothing: mend it or take it away",
    ),
];

const LONGEST: usize = 400;

#[test]
fn nothing_is_left_unfinished_unhandled_or_untested() {
    let mut wrong = Vec::new();
    for (path, source) in our_rust() {
        for (at, line) in code_and_strings(&source).0.lines().enumerate() {
            for (what, remedy) in NEVER {
                if line.contains(what) {
                    wrong.push(format!("{path}:{}: {what}: {remedy}.", at + 1));
                }
            }
        }
    }
    assert_none(wrong);
}

fn our_rust() -> Vec<(String, String)> {
    let mut all = under("src", ".rs");
    all.extend(under("tests", ".rs"));
    all
}

#[test]
fn every_file_says_what_it_is_for_before_anything_else() {
    let mut wrong = Vec::new();
    for (path, source) in our_rust() {
        if !source.starts_with("//! ") {
            wrong.push(format!(
                "{path}:1: open it with //! and what belongs here, what not, who calls it."
            ));
        }
    }
    for (path, source) in under("ui", ".slint") {
        if !source.starts_with("// ") {
            wrong.push(format!("{path}:1: open it with // and what it is for."));
        }
    }
    assert_none(wrong);
}

#[test]
fn no_file_is_longer_than_a_person_reads() {
    let mut all = our_rust();
    all.extend(under("ui", ".slint"));
    let wrong = all
        .iter()
        .filter(|(_, source)| source.lines().count() > LONGEST);
    assert_none(
        wrong
            .map(|(path, source)| {
                let lines = source.lines().count();
                format!(
                    "{path}:{LONGEST}: it has {lines} lines: split it by what belongs together."
                )
            })
            .collect(),
    );
    let main = under("src", "main.rs").swap_remove(0).1;
    assert!(
        main.lines().count() < 20,
        "src/main.rs holds arguments and exit codes, nothing else"
    );
}
