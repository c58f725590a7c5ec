//! Retired numbers: they must not stand in any language, not even in a comment, however they are spaced.
//! Digits in the words themselves are found by the `locale` room's lints.

use crate::guide::{File, Guide, RetiredNumber};
use crate::problem::Problem;

/// Every retired number in the Fluent files.
pub fn retired(guide: &Guide, files: &[File]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".ftl")) {
        let text = String::from_utf8_lossy(bytes);
        for (index, line) in text.lines().enumerate() {
            let runs = digit_runs(line);
            let found = guide.retired.iter().filter(|old| stands_in(&runs, old));
            problems.extend(found.map(|old| {
                Problem::error(
                    path,
                    "",
                    format!("{} is retired, it was: {}", old.number, old.was),
                    "Take the number away",
                )
                .at_line(index + 1)
            }));
        }
    }
    problems
}

fn stands_in(runs: &[String], old: &RetiredNumber) -> bool {
    let digits = old.number.digits();
    // Abroad the leading nought gives way to the country's code.
    let abroad = digits.strip_prefix('0').map(|rest| format!("44{rest}"));
    runs.iter().any(|run| {
        // A long number is found within whatever else its line counts; a short one would be found by chance.
        let holds = |number: &str| run == number || (number.len() > 6 && run.contains(number));
        holds(&digits) || abroad.as_deref().is_some_and(holds)
    })
}

/// The numbers of a line, each without the spaces, hyphens and brackets between its digits.
fn digit_runs(line: &str) -> Vec<String> {
    let joins = |c: char| " \u{a0}\u{202f}-\u{2010}\u{2011}\u{2012}\u{2013}().".contains(c);
    let parts = line.split(|c: char| !c.is_ascii_digit() && !joins(c));
    parts
        .map(|part| part.chars().filter(char::is_ascii_digit).collect())
        .filter(|run: &String| !run.is_empty())
        .collect()
}
