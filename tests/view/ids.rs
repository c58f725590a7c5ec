//! The ids of `ui.ftl` against the sources: whatever code asks for is written, and whatever is written is asked for.

use super::code::code_and_strings;
use super::files::under;
use super::*;
use pocket_guide::locale::{Message, messages_of};
use pocket_guide::session::{Choice, TextSize, Theme};
use pocket_guide::site::ContactKind;

/// What ids are put together from in code, as it stands in the sources; `built` says what comes of it.
const MADE_FROM: [&str; 9] = [
    "nation-{}",
    "display-{id}",
    "month-{}",
    "contact-{}",
    "weekday-{day}",
    "weekday-{}",
    "filter-{}",
    "{id}-note",
    "{question}-{}",
];

/// The ids that code puts together.
fn built() -> BTreeSet<String> {
    let nations = Nation::ALL.map(|it| format!("nation-{}", it.id()));
    let sizes = TextSize::ALL.map(|it| format!("display-{}", it.id()));
    let themes = Theme::ALL.map(|it| format!("display-{}", it.id()));
    let notes = ["help", "worried", "guide", "lines"].map(|it| format!("home-{it}-note"));
    let answers = [
        "bill",
        "interpreter",
        "interpreter-written",
        "welsh",
        "bsl",
        "relay",
    ]
    .map(|it| ["yes", "no", "unknown"].map(|answer| format!("line-{it}-{answer}")));
    let contacts = ContactKind::ALL.map(|it| format!("contact-{}", it.id()));
    let mut ids: BTreeSet<String> = (1..=12).map(|it| format!("month-{it}")).collect();
    ids.extend((1..=7).map(|it| format!("weekday-{it}")));
    ids.extend(Choice::ALL.map(|it| format!("filter-{}", it.id())));
    ids.extend(nations);
    ids.extend(contacts);
    ids.extend(sizes.into_iter().chain(themes));
    ids.extend(notes);
    ids.extend(answers.into_iter().flatten());
    ids
}

/// The messages of the English `ui.ftl`.
pub fn ui() -> Vec<Message> {
    messages_of(&assets::embedded("locales/en-GB/ui.ftl"))
}

fn sources() -> Vec<(String, String)> {
    under("src", ".rs")
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
            let calls = [
                "ui(",
                "ui_with(",
                "plain(",
                "plain_with(",
                "say(",
                "beside_code(",
            ];
            let here = lines[line.saturating_sub(2)..line]
                .iter()
                .any(|code| calls.iter().any(|it| code.contains(it)));
            let id = text.contains('-')
                && text
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if path.starts_with("src/view/") && here && id && assets::icon(&text).is_none() {
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
    for made_from in MADE_FROM {
        assert!(
            named.contains(made_from),
            "nothing is made from \"{made_from}\" any more: change MADE_FROM and built in tests/view/ids.rs"
        );
    }
    named.extend(built());
    let unused = ui().into_iter().filter(|it| !named.contains(&it.id));
    let told = unused.map(|it| {
        format!(
            "{}:{}: {}: no screen says it: take it out of every language, or use it.",
            it.file, it.line, it.id
        )
    });
    assert_none(told.collect());
}

#[test]
fn every_message_that_code_puts_together_is_written() {
    let written: BTreeSet<String> = ui().into_iter().map(|message| message.id).collect();
    let missing: Vec<String> = built().difference(&written).cloned().collect();
    assert!(missing.is_empty(), "locales/en-GB/ui.ftl lacks {missing:?}");
}
