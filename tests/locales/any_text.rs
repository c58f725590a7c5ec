//! Whatever a Fluent file holds, reading it does not panic and the answer is words.

use super::*;
use pocket_guide::locale::lint;
use proptest::prelude::*;

/// The pieces Fluent is made of, so that chance finds nested and broken shapes and not only junk.
const PIECES: [&str; 44] = [
    "a",
    "b",
    "-t",
    "a = ",
    "b = ",
    "\na = ",
    "\nb = ",
    "\n-t = ",
    "\n    ",
    "\n",
    " ",
    "{ ",
    " }",
    "{",
    "}",
    "$x",
    "$n",
    "$gone",
    " ->\n",
    "\n    [one] ",
    "\n   *[other] ",
    "\n    [1] ",
    "\"",
    "\\u",
    "\\u00e9",
    "\\U01F600",
    "\\\"",
    "é",
    "ع",
    "\n    .at = ",
    "a.at",
    "NUMBER(",
    "-t(",
    ")",
    "x: 1",
    "1",
    "0.00000000000000000000001",
    "99999999999999999999",
    "# class: A\n",
    "\u{2068}",
    "\u{202e}",
    "\r\n",
    "{ a }{ a }{ a }{ a }",
    "{ -t }",
];

fn check(text: &str) {
    let files = [ui("ar", text)];
    let arabic = Voice::read(&language("ar"), &files);
    let english = [ui("en-GB", text)];
    let catalogue = Catalogue::new(vec![Rc::new(arabic)], voice_of(&english));
    let mut args = Args::new();
    args.set("x", "{x}").set_number("n", 3);
    for id in ["a", "b", "a.at", "b.at", "t"] {
        for said in [catalogue.say(id, &args), catalogue.english(id, &args)] {
            assert!(
                !said.text.trim().is_empty() && !said.text.contains(['{', '}']),
                "{text:?}: {said:?}"
            );
        }
    }
    lint::check(&language("ar"), &english, &files, &|_| true);
    review_file(&tag("ar"), &english, &files);
    pseudo::mirrored(&english);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1500) })]

    #[test]
    fn say_answers_whatever_the_pieces(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40)) {
        check(&format!("a = {}", pieces.concat()));
    }

    #[test]
    fn say_answers_whatever_the_text(text in "\\PC{0,80}") {
        check(&format!("a = {text}\nb = {text}\n"));
        check(&text);
    }
}

#[test]
fn shapes_that_would_bring_fluent_down_are_refused() {
    let hundred = "{ $x }".repeat(60);
    for (text, message) in [
        ("a = { \"\\u00é\" }\n".to_owned(), "a \\u is not followed by its digits"),
        (format!("a = {}\n", "{".repeat(100_000)), "it opens more than 64 brackets"),
        (format!("a = {{ {}\n", "F(".repeat(100_000)), "it opens more than 64 brackets"),
        (format!("a = {{ {{ b }} }}\nb = {hundred}{{ c }}\nc = {hundred}\n"), "it has braces directly within braces"),
        (
            format!("a = {{ 1 ->\n   *[other] {{ b }}\n }}\nb = {hundred}{{ c }}\nc = {hundred}\n"),
            "it chooses by something that never changes",
        ),
        (
            "-t = { $n ->\n   [one] 1\n   *[other] 2\n }\na = { -t(n: 0.00000000000000000000001) }\n".to_owned(),
            "it has a long or fractional number in braces",
        ),
        ("a = { NUMBER($x) }\n".to_owned(), "it calls a function, and there are none here"),
    ] {
        let files = [ui("en-GB", &text)];
        let voice = Voice::read(&language("en-GB"), &files);
        let told = lint::check(&language("en-GB"), &files, &files, &|_| true);
        assert!(told.iter().any(|fault| fault.message == message), "{told:?}");
        let said = Catalogue::new(vec![], Rc::new(voice)).say("a", Args::new().set("x", "x"));
        assert!(said.is_missing());
    }
}

#[test]
fn message_too_deep_for_fluent_is_a_miss() {
    let hundred = "{ $x }".repeat(60);
    let catalogue = Catalogue::new(
        vec![],
        voice("en-GB", &format!("a = {hundred}{{ b }}\nb = {hundred}\n")),
    );
    assert!(catalogue.say("a", Args::new().set("x", "x")).is_missing());
}
