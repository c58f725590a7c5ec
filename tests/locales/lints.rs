//! One mistake each: what is written, and the whole of what is said about it.

use super::*;
use pocket_guide::locale::lint;

pub fn faults_of(tag: &str, english: &[File], own: &[File]) -> Vec<String> {
    let covers = |c: char| c != '♥';
    let faults = lint::check(&language(tag), english, own, &covers);
    faults.iter().map(ToString::to_string).collect()
}

fn faults(tag: &str, english: &str, own: &str) -> Vec<String> {
    faults_of(tag, &[ui("en-GB", english)], &[ui(tag, own)])
}

/// The mistake, the language, the English, the translation, and what is said.
const MISTAKES: [(&str, &str, &str, &str, &str); 38] = [
    (
        "a line that is no message",
        "ar",
        "a = A\n",
        "a = ا\nb أ\n",
        "error: locales/ar/ui.ftl:2: b: Fluent cannot read it: expected a token starting with \"=\". Write the id, \" = \" and the words on one line.",
    ),
    (
        "a choice without a default",
        "en-GB",
        "",
        "a = { $n ->\n    [one] A\n }\n",
        "error: locales/en-GB/ui.ftl:3: a: Fluent cannot read it: the select expression must have a default variant. Mark the last choice with a star: *[other].",
    ),
    (
        "an id twice",
        "ar",
        "a = A\n",
        "a = ا\na = ا\n",
        "error: locales/ar/ui.ftl:2: a: the id stands already in locales/ar/ui.ftl:1. Remove one, or give it an id of its own.",
    ),
    (
        "a term named like a message",
        "ar",
        "a = A\n",
        "a = ا\n-a = ا\n",
        "error: locales/ar/ui.ftl:2: -a: the id stands already in locales/ar/ui.ftl:1. Remove one, or give it an id of its own.",
    ),
    (
        "an id that English lacks",
        "ar",
        "a = A\n",
        "a = ا\nb = ا\n",
        "error: locales/ar/ui.ftl:2: b: English has no such message. Correct the id, or remove the message.",
    ),
    (
        "a message that is not translated",
        "ar",
        "a = A\nb = B\n",
        "a = ا\n",
        "warning: locales/ar/ui.ftl: b: it is not translated and stands in English. Translate the English message.",
    ),
    (
        "an attribute too few",
        "ar",
        "a = A\n    .short = S\n",
        "a = ا\n",
        "error: locales/ar/ui.ftl:1: a: the attribute .short is missing. Translate .short as English has it.",
    ),
    (
        "an attribute too many",
        "ar",
        "a = A\n",
        "a = ا\n    .short = س\n",
        "error: locales/ar/ui.ftl:1: a: English has no attribute .short. Remove .short.",
    ),
    (
        "a value too few",
        "ar",
        "a = A\n    .s = S\n",
        "a =\n    .s = س\n",
        "error: locales/ar/ui.ftl:1: a: it has no words of its own, only attributes. Translate the English words.",
    ),
    (
        "a value too many",
        "ar",
        "a =\n    .s = S\n",
        "a = ا\n    .s = س\n",
        "error: locales/ar/ui.ftl:1: a: English has attributes only, no words here. Remove the words after the \"=\".",
    ),
    (
        "a variable too few",
        "ar",
        "a = A { $x } { $y }\n",
        "a = ا { $y }\n",
        "error: locales/ar/ui.ftl:1: a: it leaves out $x. Put $x where the sentence needs it.",
    ),
    (
        "a variable too many",
        "ar",
        "a = A { $x }\n",
        "a = ا { $x } { $z }\n",
        "error: locales/ar/ui.ftl:1: a: English does not give it $z. Correct or remove $z.",
    ),
    (
        "a variable too few in an attribute",
        "ar",
        "a = A\n    .s = S { $x }\n",
        "a = ا\n    .s = س\n",
        "error: locales/ar/ui.ftl:1: a.s: it leaves out $x. Put $x where the sentence needs it.",
    ),
    (
        "a function",
        "ar",
        "a = A { $x }\n",
        "a = ا { NUMBER($x) }\n",
        "error: locales/ar/ui.ftl:1: a: it calls a function, and there are none here. Take the value as a variable: numbers and dates are made ready in code.",
    ),
    (
        "a translated choice",
        "ar",
        "a = { $s ->\n    [open] O\n   *[closed] C\n }\n",
        "a = { $s ->\n    [opened] ا\n   *[closed] ا\n }\n",
        "error: locales/ar/ui.ftl:1: a: English does not offer the choice [opened] for $s. Keep the words in square brackets as they are in English.",
    ),
    (
        "a reference to nothing",
        "ar",
        "a = A\n",
        "a = ا { -t }\n",
        "error: locales/ar/ui.ftl:1: a: it refers to -t, which this language does not have. Add -t, or write the words out.",
    ),
    (
        "plural forms too few",
        "ar",
        "a = { $n ->\n    [one] A\n   *[other] B\n }\n",
        "a = { $n ->\n    [one] ا\n    [two] ا\n   *[other] ا\n }\n",
        "error: locales/ar/ui.ftl:1: a: Arabic also needs the plural forms zero, few, many. Write a choice in square brackets for each.",
    ),
    (
        "a plural form too many",
        "ro",
        "a = { $n ->\n    [one] A\n   *[other] B\n }\n",
        "a = { $n ->\n    [one] a\n    [few] a\n    [many] a\n   *[other] b\n }\n",
        "error: locales/ro/ui.ftl:1: a: Romanian does not have the plural forms many. Remove them: they are never chosen.",
    ),
    (
        "a star in the wrong place",
        "ro",
        "a = { $n ->\n    [one] A\n   *[other] B\n }\n",
        "a = { $n ->\n   *[one] a\n    [few] a\n    [other] b\n }\n",
        "error: locales/ro/ui.ftl:1: a: the star is not at other. Write *[other] and no other star.",
    ),
    (
        "a number",
        "en-GB",
        "",
        "a = Call 999 now\n",
        "error: locales/en-GB/ui.ftl:1: a: it writes a number out (999…). Take a number to ring as a variable, { $childline }; years and Acts stand in the content file.",
    ),
    (
        "a number in pairs",
        "en-GB",
        "",
        "a = Call 08 00 11 now\n",
        "error: locales/en-GB/ui.ftl:1: a: it writes a number out (080011…). Take a number to ring as a variable, { $childline }; years and Acts stand in the content file.",
    ),
    (
        "a web address",
        "en-GB",
        "",
        "a = See example.org.uk/help, please\n",
        "error: locales/en-GB/ui.ftl:1: a: it writes an address out (example.org.uk/help). Remove it: addresses stand in content/helplines.toml and are shown beside the words.",
    ),
    (
        "an e-mail address",
        "en-GB",
        "",
        "a = Write to help@example\n",
        "error: locales/en-GB/ui.ftl:1: a: it writes an address out (help@example). Remove it: addresses stand in content/helplines.toml and are shown beside the words.",
    ),
    (
        "digits of another script",
        "ar",
        "a = A\n",
        "a = في ٢ أيام\n",
        "error: locales/ar/ui.ftl:1: a: it has the digit ٢ (U+0662). Write digits as 0 to 9 in every language.",
    ),
    (
        "an isolate left open",
        "ar",
        "a = A\n",
        "a = ا {\"\\u2066\"}\n",
        "error: locales/ar/ui.ftl:1: a: its isolates are not balanced. Close each U+2066, U+2067 or U+2068 with one U+2069 in the same paragraph.",
    ),
    (
        "an embedding",
        "ar",
        "a = A\n",
        "a = ا {\"\\u202A\"}x{\"\\u202C\"}\n",
        "error: locales/ar/ui.ftl:1: a: it has the direction control U+202A. Use the isolates U+2066 to U+2069 instead.",
    ),
    (
        "a Latin letter first in Arabic",
        "ar",
        "a = A\n",
        "a = NSPCC للمساعدة\n",
        "error: locales/ar/ui.ftl:1: a: it begins with the left-to-right letter N, so it would run from left to right. Begin with the mark U+200F: {\"\\u200F\"}.",
    ),
    (
        "a Latin letter first in the second paragraph",
        "ar",
        "a = A\n",
        "a = ا\n    NSPCC\n",
        "error: locales/ar/ui.ftl:1: a: it begins with the left-to-right letter N, so it would run from left to right. Begin with the mark U+200F: {\"\\u200F\"}.",
    ),
    (
        "a Latin letter first, out of a term",
        "ar",
        "a = A\n",
        "-t = NSPCC\na = { -t } ا\n",
        "error: locales/ar/ui.ftl:2: a: it begins with the left-to-right letter N, so it would run from left to right. Begin with the mark U+200F: {\"\\u200F\"}.",
    ),
    (
        "an Arabic letter first in Romanian",
        "ro",
        "a = A\n",
        "a = عربي arabă\n",
        "error: locales/ro/ui.ftl:1: a: it begins with the right-to-left letter ع, so it would run from right to left. Begin with the mark U+200E: {\"\\u200E\"}.",
    ),
    (
        "no letter at all in Arabic",
        "ar",
        "a = { $x } – { $y }\n",
        "a = { $x } – { $y }\n",
        "error: locales/ar/ui.ftl:1: a: it has no letter of its own, so it would run from left to right. Begin with the mark U+200F: {\"\\u200F\"}.",
    ),
    (
        "a character without a glyph",
        "en-GB",
        "",
        "a = I ♥ you\n",
        "error: locales/en-GB/ui.ftl:1: a: the bundled fonts cannot draw ♥ (U+2665). Use another character, or add it to the font subset.",
    ),
    (
        "cedillas in Romanian",
        "ro",
        "a = A\n",
        "a = şi\n",
        "error: locales/ro/ui.ftl:1: a: Romanian does not use the letter ş (U+015F) but ș with a comma below. Type it with a keyboard of this language.",
    ),
    (
        "an Arabic letter in Persian",
        "fa",
        "a = A\n",
        "a = كتاب\n",
        "error: locales/fa/ui.ftl:1: a: Persian does not use the letter ك (U+0643) but ک (U+06A9). Type it with a keyboard of this language.",
    ),
    (
        "a Persian letter in Arabic",
        "ar",
        "a = A\n",
        "a = کتاب\n",
        "error: locales/ar/ui.ftl:1: a: Arabic does not use the letter ک (U+06A9) but ك (U+0643). Type it with a keyboard of this language.",
    ),
    (
        "a key that is too long",
        "ro",
        "home-key = Home\n",
        "home-key = Strona glo\n",
        "warning: locales/ro/ui.ftl:1: home-key: it is 10 characters long against 4 in English, more than 2.2 times. Find a shorter word, or see that it fits with render.",
    ),
    (
        "missing words that differ from the program's",
        "en-GB",
        "",
        "ui-missing-words = Gone.\n",
        "error: locales/en-GB/ui.ftl:1: ui-missing-words: it is not what the program says where words are missing. Write \"These words are missing on this screen. Ask a member of staff.\", or change MISSING_WORDS as well.",
    ),
    (
        "a class that is none",
        "en-GB",
        "",
        "# Class A\na = A\n",
        "error: locales/en-GB/ui.ftl:2: a: the comment \"Class A\" gives it no class. Write \"# class: A\", \"# class: B\" or nothing.",
    ),
];

#[test]
fn one_mistake_is_named_with_its_file_line_id_and_remedy() {
    for (mistake, tag, english, own, expected) in MISTAKES {
        assert_eq!(faults(tag, english, own), [expected], "{mistake}");
    }
}

#[test]
fn what_is_right_is_not_complained_about() {
    for (tag, english, own) in [
        (
            "ar",
            "a = Call { $x }\n",
            "a = {\"\\u200F\"}NSPCC أو { $x }\n",
        ),
        ("ar", "a = { $x }\n", "a = { $x }\n"),
        (
            "ar",
            "a = Childline\n",
            "a = خط {\"\\u2066\"}Childline{\"\\u2069\"}\n",
        ),
        (
            "ar",
            "a = { $n ->\n    [one] A\n   *[other] B\n }\n",
            "a = العدد: { $n }\n",
        ),
        ("fa", "a = A\n", "a = می‌خواهم کمک\n"),
        (
            "ro",
            "a = From 9 to 17, aged 16, 17 or 18. Then go.\n",
            "a = De la 9 la 17, la 16, 17 sau 18 ani. Și.\n",
        ),
        (
            "ro",
            "home-title = Home\n",
            "home-title = Pagina de început a ghidului\n",
        ),
        ("fa-AF", "a = A\nb = B\n", "a = دری\n"),
        ("en-GB", "", "# class: A\na = Ring { $x }.\n"),
        (
            "en-GB",
            "",
            "ui-missing-words = These words are missing on this screen. Ask a member of staff.\n",
        ),
    ] {
        assert_eq!(faults(tag, english, own), [""; 0], "{own}");
    }
}

#[test]
fn file_that_is_not_utf_8_is_named_with_its_line() {
    let own = (
        "locales/ar/ui.ftl".to_owned(),
        Cow::Owned(b"a = A\nb = \xff\n".to_vec()),
    );
    assert_eq!(
        faults_of("ar", &[], &[own]),
        ["error: locales/ar/ui.ftl:2: the file is not UTF-8 text. Save it as UTF-8."]
    );
}

#[test]
fn file_that_is_missing_is_one_warning() {
    let english = [
        ui("en-GB", "a = A\n"),
        file("locales/en-GB/chapters/signs.ftl", "b = B\nc = C\n"),
    ];
    assert_eq!(
        faults_of("ar", &english, &[ui("ar", "a = ا\n")]),
        [
            "warning: locales/ar/chapters/signs.ftl: the file is missing, and its messages stand in English. Copy the English file and translate it."
        ]
    );
}
