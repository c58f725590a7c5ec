//! How the guide speaks: words it never uses, no blame, no shouting, nothing said on the waiting screen, and short
//! words on the pages that young people read. The lists come from the fact base (practice 3, 8, 12, 13; law 12).
//! What is measured in `wording/reading.rs` is a smoke test; only young people can say whether they understand.

#[path = "support/files.rs"]
mod files;
#[path = "wording/lists.rs"]
mod lists;
#[path = "wording/reading.rs"]
mod reading;

use files::under;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use lists::*;
use pocket_guide::assets;
use pocket_guide::guide::{self, Body, Guide};
use pocket_guide::locale::{Class, messages_of};
use std::collections::HashMap;
use std::sync::LazyLock;

static GUIDE: LazyLock<Guide> =
    LazyLock::new(|| guide::bind(&assets::embedded("content/")).expect("see tests/content.rs"));

/// A message as a reader sees it; where it has variants, all of them.
struct Said {
    file: String,
    id: String,
    text: String,
}

/// Every message of a language, or of all where `tag` is empty.
fn said(tag: &str) -> Vec<Said> {
    let mut all = Vec::new();
    for (file, text) in under(&format!("locales/{tag}"), ".ftl") {
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("see tests/locales.rs");
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let attributes = message.attributes.iter().map(|it| &it.value);
                let patterns = message.value.iter().chain(attributes);
                all.push(Said {
                    file: file.clone(),
                    id: message.id.name.to_owned(),
                    text: patterns.map(plain).collect::<Vec<_>>().join(" "),
                });
            }
        }
    }
    all
}

fn plain(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => text.push_str(&value_of(inline)),
                Expression::Select { variants, .. } => {
                    let variants = variants.iter().map(|it| plain(&it.value));
                    text.push_str(&variants.collect::<Vec<_>>().join(" "));
                }
            },
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Numbers and names as they are shown; what else the screen fills in is a figure.
fn value_of(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => match id.name.strip_prefix("name-") {
            Some(line) => GUIDE.helpline(line).map(|it| it.name.clone()),
            None => GUIDE
                .helpline(id.name)
                .and_then(|it| it.number())
                .map(ToString::to_string),
        }
        .unwrap_or_else(|| "1".to_owned()),
        _ => "1".to_owned(),
    }
}

/// In small letters, with straight apostrophes and one space between words, for finding phrases.
fn folded(text: &str) -> String {
    let text = text
        .to_lowercase()
        .replace('’', "'")
        .replace(['-', '‑', '\u{a0}'], " ");
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '\''));
    let words = words
        .map(|word| word.trim_matches('\''))
        .filter(|word| !word.is_empty());
    format!(" {} ", words.collect::<Vec<_>>().join(" "))
}

/// The first of `phrases` that stands in `text` as whole words.
fn first_of<'a>(phrases: &[&'a str], text: &str) -> Option<&'a str> {
    let text = folded(text);
    phrases
        .iter()
        .find(|phrase| text.contains(&folded(phrase)))
        .copied()
}

fn assert_none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn tell(message: &Said, what: &str) -> String {
    format!(
        "{}: {}: {what}: \"{}\"",
        message.file, message.id, message.text
    )
}

#[test]
fn words_that_blame_or_mislead_are_never_used() {
    let mut wrong = Vec::new();
    let mut quoted = Vec::new();
    for message in said("en-GB") {
        let text = folded(&message.text);
        for (phrase, instead) in NEVER {
            if text.contains(&folded(phrase)) {
                let quotes = |it: &&(&str, &str)| it.0 == message.id && it.1 == *phrase;
                match QUOTED.iter().find(quotes) {
                    Some(known) => quoted.push(*known),
                    None => wrong.push(tell(&message, &format!("\"{phrase}\": {instead}"))),
                }
            }
        }
    }
    assert_none(wrong);
    assert_eq!(
        quoted, QUOTED,
        "what is quoted on the left, QUOTED of tests/wording/lists.rs on the right"
    );
}

#[test]
fn a_word_to_avoid_is_quoted_only_as_one_to_avoid() {
    let blocks = GUIDE
        .chapters
        .iter()
        .flat_map(|it| &it.sections)
        .flat_map(|it| &it.blocks);
    let avoided: Vec<&str> = blocks
        .filter_map(|block| match &block.body {
            Body::DoDont { donts, .. } => Some(&donts.items),
            _ => None,
        })
        .flatten()
        .map(pocket_guide::guide::MessageId::as_str)
        .collect();
    for (id, phrase) in QUOTED {
        let told_as_wrong = avoided.contains(&id) || SAID_TO_BE_WRONG.contains(&id);
        assert!(
            told_as_wrong,
            "{id} quotes \"{phrase}\" outside a list of what to avoid"
        );
    }
}

#[test]
fn no_card_tells_the_reader_what_they_should_have_done() {
    let mut wrong = Vec::new();
    for message in said("en-GB")
        .iter()
        .filter(|it| it.file.ends_with("advice.ftl"))
    {
        if let Some(phrase) = first_of(&BLAME, &message.text) {
            wrong.push(tell(
                message,
                &format!("\"{phrase}\" puts it on the reader"),
            ));
        }
        let text = folded(&message.text);
        let free = text.matches(" not your fault ").count();
        if text.matches(" your fault ").count() != free {
            wrong.push(tell(message, "\"your fault\" without its \"not\""));
        }
    }
    assert_none(wrong);
}

#[test]
fn nobody_is_shouted_at_hurried_or_left_hanging() {
    let mut wrong = Vec::new();
    for message in said("") {
        if message.text.contains(['!', '！', '¡']) {
            wrong.push(tell(&message, "an exclamation mark"));
        }
        if message.text.contains('…') || message.text.contains("..") {
            wrong.push(tell(&message, "an ellipsis"));
        }
    }
    // The card that asks a worker for an interpreter is polite: a visitor says it, not the screen.
    let asks = |message: &Said| message.id.starts_with("interpreter-");
    for message in said("en-GB").into_iter().filter(|it| !asks(it)) {
        if let Some(word) = first_of(
            &["please", "simply", "just", "easy", "easily"],
            &message.text,
        ) {
            wrong.push(tell(
                &message,
                &format!("\"{word}\" says that it ought to be easy"),
            ));
        }
    }
    assert_none(wrong);
}

#[test]
fn labels_end_without_a_full_stop_and_sentences_with_one() {
    let classes: HashMap<String, Option<Class>> =
        messages_of(&assets::embedded("locales/en-GB/ui.ftl"))
            .into_iter()
            .map(|message| (message.id, message.class))
            .collect();
    let ui = said("en-GB")
        .into_iter()
        .filter(|it| it.file.ends_with("/ui.ftl"));
    let mut wrong = Vec::new();
    for message in ui {
        let class = classes
            .get(&message.id)
            .copied()
            .flatten()
            .unwrap_or(Class::C);
        let sentence = SENTENCES.contains(&message.id.as_str());
        let stops = message.text.ends_with('.');
        if class == Class::C && !sentence && stops {
            wrong.push(tell(&message, "a label has no full stop"));
        } else if sentence && !stops {
            wrong.push(tell(
                &message,
                "a sentence ends with a full stop, or it is not one of SENTENCES",
            ));
        }
    }
    assert_none(wrong);
}

#[test]
fn the_waiting_screen_says_nothing_of_what_the_guide_is_about() {
    let list = pocket_guide::locale::Registry::read(
        &assets::embedded("content/languages.toml").swap_remove(0).1,
    );
    let registry = list.expect("see tests/locales.rs");
    let mut wrong = Vec::new();
    let mut heard = 0;
    for language in registry.iter() {
        let tag = language.tag.as_str();
        let words = SENSITIVE.iter().find(|(of, _)| *of == tag);
        let (_, words) = words.unwrap_or_else(|| {
            panic!("{tag} has no list of sensitive words: add one to SENSITIVE of tests/wording/lists.rs")
        });
        let mut neutral: Vec<Said> = said(tag)
            .into_iter()
            .filter(|it| NEUTRAL.iter().any(|prefix| it.id.starts_with(prefix)))
            .collect();
        neutral.push(Said {
            file: "content/languages.toml".to_owned(),
            id: tag.to_owned(),
            text: language.greeting.clone().unwrap_or_default(),
        });
        heard += neutral.len();
        for message in neutral {
            // A part of a word is enough: Arabic writes small words onto the next one.
            let text = message.text.to_lowercase().replace(is_arabic_mark, "");
            if let Some(word) = words.iter().find(|word| text.contains(**word)) {
                wrong.push(tell(
                    &message,
                    &format!("\"{word}\" tells whoever walks by"),
                ));
            }
        }
    }
    assert_none(wrong);
    assert!(heard >= 8, "only {heard} messages were looked at");
}

/// The vowel marks of Arabic, which are written or left out at will.
fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{652}' | '\u{640}')
}

#[test]
fn phrases_are_found_as_whole_words_however_they_are_written() {
    assert_eq!(
        first_of(&["hard to reach"], "a “Hard-to-reach” family"),
        Some("hard to reach")
    );
    assert_eq!(
        first_of(&["won't engage"], "they won’t engage."),
        Some("won't engage")
    );
    assert_eq!(first_of(&["mature"], "premature or maturely"), None);
}
