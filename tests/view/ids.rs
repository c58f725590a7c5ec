//! The ids of `ui.ftl` against the sources: whatever code asks for is written, and whatever is written is asked for.

use super::code::code_and_strings;
use super::files::under;
use super::*;
use pocket_guide::locale::{Message, messages_of};

/// Ids that code puts together: the text that it is made from, as it stands in the sources, and what it stands for.
const BUILT: [(&str, &str, &str); 6] = [
    ("nation-{}", "nation-", ""),
    ("display-{id}", "display-", ""),
    ("month-{}", "month-", ""),
    // The notes of the doors of Home.
    ("{id}-note", "home-", "-note"),
    // What is known of a helpline: yes, no, or unknown.
    ("{question}-{}", "line-", "-yes"),
    ("{question}-{}", "line-", "-no"),
];

/// Messages of `ui.ftl` that no screen asks for by a name in the sources, and who does.
const ASKED_OTHERWISE: [&str; 0] = [];

/// The messages of the English `ui.ftl`.
pub fn ui() -> Vec<Message> {
    messages_of(&assets::embedded("locales/en-GB/ui.ftl"))
}

fn sources() -> Vec<(String, String)> {
    under("src", ".rs")
}

/// Whether `id` is one that code puts together.
fn is_built(id: &str) -> bool {
    let unknown = [("{question}-{}", "line-", "-unknown")];
    BUILT.iter().chain(&unknown).any(|(_, begin, end)| {
        let middle = id.strip_prefix(begin).and_then(|it| it.strip_suffix(end));
        middle.is_some_and(|it| !it.is_empty())
    })
}

#[test]
fn every_message_that_a_screen_asks_for_by_name_is_written() {
    let written: BTreeSet<String> = ui().into_iter().map(|message| message.id).collect();
    let mut wrong = BTreeSet::new();
    let mut asked = 0;
    for (path, source) in sources() {
        let (code, strings) = code_and_strings(&source);
        let lines: Vec<&str> = code.lines().collect();
        for (line, text) in strings {
            // The call stands on the line of its text or, where it is long, on the one before.
            let calls = ["ui(", "ui_with(", "plain(", "say("];
            let here = lines[line.saturating_sub(2)..line]
                .iter()
                .any(|code| calls.iter().any(|it| code.contains(it)));
            let id = text.contains('-')
                && text
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if path.starts_with("src/view/") && here && id {
                asked += 1;
                if !written.contains(&text) && text.parse::<Address>().is_err() {
                    wrong.insert(format!("{path}:{line}: {text}: write it in locales/en-GB/ui.ftl, or take the call away."));
                }
            }
        }
    }
    assert!(asked > 60, "only {asked} calls were found");
    assert_none(wrong);
}

#[test]
fn every_message_of_the_screens_is_asked_for() {
    let mut named = BTreeSet::new();
    for (_, source) in sources() {
        named.extend(
            code_and_strings(&source)
                .1
                .into_iter()
                .map(|(_, text)| text),
        );
    }
    for (made_from, _, _) in BUILT {
        assert!(
            named.contains(made_from),
            "nothing is made from \"{made_from}\" any more: take it out of BUILT in tests/view/ids.rs"
        );
    }
    let unused = ui().into_iter().filter(|message| {
        !named.contains(&message.id)
            && !is_built(&message.id)
            && !ASKED_OTHERWISE.contains(&message.id.as_str())
    });
    let told = unused.map(|it| {
        format!(
            "{}:{}: {}: no screen says it: take it out of every language, or use it.",
            it.file, it.line, it.id
        )
    });
    assert_none(told.collect());
}
