//! The locale room from outside: which language answers, in what direction, how far it was checked,
//! and that it answers at all whatever a file holds. The lints have a table of their own in `locales/lints.rs`.

#[path = "locales/any_text.rs"]
mod any_text;
#[path = "locales/found.rs"]
mod found;
#[path = "locales/languages.rs"]
mod languages;
#[path = "locales/lints.rs"]
mod lints;
#[path = "locales/real.rs"]
mod real;
#[path = "locales/reviews.rs"]
mod reviews;
#[path = "locales/sentences.rs"]
mod sentences;
#[path = "locales/typeset.rs"]
mod typeset;

use pocket_guide::locale::{
    Args, Catalogue, Class, File, Language, MISSING_WORDS, Registry, Review, Tag, Voice, isolate,
    keep_hyphens, ltr_address, ltr_isolate, ltr_name, messages_of, pseudo, review_file,
};
use std::borrow::Cow;
use std::rc::Rc;

const LANGUAGES: &str = include_str!("fixtures/languages.toml");

fn registry() -> Registry {
    Registry::read(LANGUAGES.as_bytes()).expect("the fixture is sound")
}

fn tag(text: &str) -> Tag {
    text.parse().expect("tests write real tags")
}

fn language(text: &str) -> Rc<Language> {
    let language = registry().get(&tag(text)).cloned();
    language.expect("the fixture lists it")
}

fn file(path: &str, text: &str) -> File {
    (path.to_owned(), Cow::Owned(text.as_bytes().to_vec()))
}

fn ui(tag: &str, text: &str) -> File {
    file(&format!("locales/{tag}/ui.ftl"), text)
}

/// A voice of one file.
fn voice(tag: &str, text: &str) -> Rc<Voice> {
    Rc::new(Voice::read(&language(tag), &[ui(tag, text)]))
}

fn arabic(arabic: &str, english: &str) -> Catalogue {
    Catalogue::new(vec![voice("ar", arabic)], voice("en-GB", english))
}

fn number(name: &'static str, text: &str) -> Args {
    let mut args = Args::new();
    args.set(name, ltr_isolate(text));
    args
}

#[test]
fn fallback_goes_message_by_message_and_knows_who_answered() {
    let catalogue = arabic("one = واحد\n", "one = One\ntwo = Two\n");
    let one = catalogue.say("one", &Args::new());
    assert_eq!(
        (
            one.text.as_str(),
            one.language.tag.as_str(),
            one.review,
            one.fell_back
        ),
        ("واحد", "ar", Review::Draft, false)
    );
    assert!(one.language.is_rtl());
    let two = catalogue.say("two", &Args::new());
    assert_eq!(
        (
            two.text.as_str(),
            two.language.tag.as_str(),
            two.review,
            two.fell_back
        ),
        ("Two", "en-GB", Review::Original, true)
    );
    assert!(!two.language.is_rtl());
    assert_eq!(catalogue.english("one", &Args::new()).text, "One");
    assert!(!catalogue.english("one", &Args::new()).fell_back);
}

#[test]
fn english_alone_never_falls_back() {
    let catalogue = Catalogue::new(vec![], voice("en-GB", "one = One\n"));
    assert_eq!(catalogue.language().tag, Tag::english());
    assert!(!catalogue.say("one", &Args::new()).fell_back);
}

#[test]
fn what_nobody_can_say_is_answered_with_the_missing_words() {
    let catalogue = arabic("empty = { \"\" }\n", "empty = { \"\\u2068\\u2069 \" }\n");
    for id in ["nowhere", "empty", "", ".", "empty.none", "-term"] {
        let said = catalogue.say(id, &Args::new());
        assert_eq!(said.text, MISSING_WORDS, "{id}");
        assert!(said.is_missing() && said.fell_back);
        assert_eq!(said.language.tag, Tag::english());
    }
}

#[test]
fn formatting_error_falls_back() {
    let english = "call = Call { $childline }.\nsee = See.\nterm = Term.\nloop = Loop.\n";
    let catalogue = arabic(
        "call = اتصل { $childlime }.\nsee = انظر { nothing }.\n-t = { $case }\nterm = { -t(case: 1) } { -t }\nloop = { loop }\n",
        english,
    );
    let args = number("childline", "0800 000 0000");
    for (id, text) in [
        (
            "call",
            "Call \u{2068}\u{2066}0800\u{202f}000\u{202f}0000\u{2069}\u{2069}.",
        ),
        ("see", "See."),
        ("term", "Term."),
        ("loop", "Loop."),
    ] {
        let said = catalogue.say(id, &args);
        assert_eq!((said.text.as_str(), said.fell_back), (text, true));
    }
    assert_eq!(catalogue.say("call", &Args::new()).text, MISSING_WORDS);
}

#[test]
fn attribute_is_asked_for_with_a_dot() {
    let catalogue = arabic("a = أ\n", "a = Long\n    .short = Short\n");
    assert_eq!(catalogue.say("a.short", &Args::new()).text, "Short");
    assert!(catalogue.has("a.short") && !catalogue.has("a.long"));
}

#[test]
fn variable_in_a_sentence_and_alone_is_isolated_once() {
    let english =
        "in = Call { $n } now\nalone = { $n }\nchosen = { $k ->\n    [a] { $n }\n   *[b] B\n }\n";
    let catalogue = Catalogue::new(vec![], voice("en-GB", english));
    let mut args = Args::new();
    args.set("n", "x").set("k", "a");
    assert_eq!(
        catalogue.say("in", &args).text,
        "Call \u{2068}x\u{2069} now"
    );
    assert_eq!(catalogue.say("alone", &args).text, "\u{2068}x\u{2069}");
    assert_eq!(catalogue.say("chosen", &args).text, "\u{2068}x\u{2069}");
    args.set("n", ltr_isolate("0800 000 0000"));
    assert_eq!(
        catalogue.say("alone", &args).text,
        "\u{2066}0800\u{202f}000\u{202f}0000\u{2069}"
    );
    args.set("n", "\u{2066}a\u{2069} and \u{2066}b\u{2069}");
    assert_eq!(
        catalogue.say("alone", &args).text,
        "\u{2068}\u{2066}a\u{2069} and \u{2066}b\u{2069}\u{2069}"
    );
}

#[test]
fn isolates_hold_numbers_together_and_let_titles_wrap() {
    assert_eq!(isolate("Ýst"), "\u{2068}Ýst\u{2069}");
    assert_eq!(ltr_isolate("AB1 2CD"), "\u{2066}AB1\u{202f}2CD\u{2069}");
    assert_eq!(ltr_name("An Act of Law"), "\u{2066}An Act of Law\u{2069}");
}

#[test]
fn base_arguments_are_shared_and_a_screen_lays_its_own_over_them() {
    let catalogue = Catalogue::new(
        vec![],
        voice(
            "en-GB",
            "a = { $x } and { $y }, { $n ->\n    [one] { $n } page\n   *[other] { $n } pages\n }\n",
        ),
    );
    let mut base = Args::new();
    base.set("x", "base").set("y", "base").set_number("n", 1);
    let base = Rc::new(base);
    let mut over = Args::over(&base);
    over.set("y", "own {1}").set_number("n", 2);
    let plain = |args: &Args| {
        catalogue
            .say("a", args)
            .text
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(plain(&over), "base and own (1), 2 pages");
    assert_eq!(plain(&Args::over(&base)), "base and base, 1 page");
}

#[test]
fn arabic_chooses_among_six_plural_forms() {
    let all = "n = { $n ->\n    [zero] 0z\n    [one] 1o\n    [two] 2t\n    [few] f\n    [many] m\n   *[other] x\n }\n";
    let catalogue = arabic(all, "n = n\n");
    let form = |n| catalogue.say("n", Args::new().set_number("n", n)).text;
    assert_eq!(
        [0, 1, 2, 3, 11, 100].map(form),
        ["0z", "1o", "2t", "f", "m", "x"]
    );
}

#[test]
fn overlay_asks_its_own_language_before_english() {
    let registry = registry();
    let chain: Vec<&str> = registry
        .chain(&tag("fa-AF"))
        .iter()
        .map(|l| l.tag.as_str())
        .collect();
    assert_eq!(chain, ["fa-AF", "fa"]);
    assert!(registry.chain(&Tag::english()).is_empty());
    assert!(registry.chain(&tag("xx")).is_empty());

    let catalogue = Catalogue::new(
        vec![
            voice("fa-AF", "a = دری\n"),
            voice("fa", "a = فارسی\nb = فارسی\n"),
        ],
        voice("en-GB", "a = A\nb = B\nc = C\n"),
    );
    let said = ["a", "b", "c"].map(|id| {
        let said = catalogue.say(id, &Args::new());
        (
            said.text.clone(),
            said.language.tag.to_string(),
            said.fell_back,
        )
    });
    let expected = [
        ("دری", "fa-AF", false),
        ("فارسی", "fa", false),
        ("C", "en-GB", true),
    ];
    assert_eq!(
        said,
        expected.map(|(text, tag, fell_back)| (text.to_owned(), tag.to_owned(), fell_back))
    );
}

#[test]
fn messages_are_listed_with_variables_and_class() {
    let text = "### File\n\n# class: A\n# Shown in red.\na = Call { $x } { $w ->\n    [one] 1\n   *[other] { $y }\n }\n    .short = { $z }\n-t = T\n\n# class: A\n\nb = B\n";
    let english = [ui("en-GB", text)];
    let listed: Vec<_> = messages_of(&english)
        .into_iter()
        .map(|m| {
            (
                m.id,
                m.line,
                m.variables.join(" "),
                m.attributes.join(" "),
                m.class,
            )
        })
        .collect();
    assert_eq!(
        listed,
        [
            (
                "a".into(),
                5,
                "w x y z".into(),
                "short".into(),
                Some(Class::A)
            ),
            ("b".into(), 14, String::new(), String::new(), None),
        ]
    );
    let catalogue = Catalogue::new(vec![], voice("en-GB", text));
    assert_eq!(
        (
            catalogue.class("a"),
            catalogue.class("a.short"),
            catalogue.class("b")
        ),
        (Class::A, Class::A, Class::C)
    );
}

#[test]
fn a_short_word_with_a_hyphen_stays_on_one_line() {
    assert_eq!(
        keep_hyphens("A drop-in, ar-lein or e-bost"),
        "A drop\u{2011}in, ar\u{2011}lein or e\u{2011}bost"
    );
    let long = "non-emergency, well-known-word, 2024-25";
    assert_eq!(keep_hyphens(long), long, "what is long may be broken");
}

#[test]
fn pseudo_locales_are_longer_bracketed_and_mirrored() {
    let english = [ui("en-GB", "a = Clear the screen, { $x }\nb = { $x }\n")];
    let catalogue = |voice| Catalogue::new(vec![Rc::new(voice)], voice_of(&english));
    let args = number("x", "0800");
    let said = catalogue(pseudo::accented(&english)).say("a", &args);
    assert_eq!(
        said.text,
        "[Çĺééáář ťĥéé šçřééééñ, \u{2068}\u{2066}0800\u{2069}\u{2069}]"
    );
    assert_eq!(said.language.tag.as_str(), "en-XA");
    let said = catalogue(pseudo::mirrored(&english)).say("a", &args);
    assert_eq!(
        said.text,
        "\u{200f}\u{202e}Clear the screen, \u{202c}\u{2068}\u{2066}0800\u{2069}\u{2069}"
    );
    assert_eq!(
        (said.language.tag.as_str(), said.language.is_rtl()),
        ("ar-XB", true)
    );
}

fn voice_of(files: &[File]) -> Rc<Voice> {
    Rc::new(Voice::read(&language("en-GB"), files))
}

#[test]
fn tag_has_one_spelling() {
    for right in ["en-GB", "ar", "fa-AF", "zh-Hans", "pa-Arab", "ckb"] {
        assert_eq!(
            right.parse::<Tag>().map(|t| t.to_string()).as_deref(),
            Ok(right)
        );
    }
    for wrong in ["", "en-gb", "EN", "en_GB", "und", "../ar", "a", "ar "] {
        let error = wrong.parse::<Tag>().map_err(|e| e.to_string());
        assert_eq!(
            error,
            Err(format!(
                "\"{wrong}\" is not a language tag: write it like en-GB, ar or zh-Hans"
            ))
        );
    }
}
