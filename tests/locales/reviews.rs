//! The review file: what a state must carry, and when a review has lapsed.

use super::*;
use lints::faults_of;
use pocket_guide::locale::{Review, Share, messages_of, review_file, share};

#[test]
fn review_file_is_held_to_what_was_done() {
    let hash = &messages_of(&[ui("en-GB", "a = A\n")])[0].hash;
    let of = |review: &str| {
        let own = [ui("ar", "a = ا\n"), file("locales/ar/review.toml", review)];
        faults_of("ar", &[ui("en-GB", "a = A\n")], &own)
    };
    let signed = "reviewer = \"translator\"\ndate = 2026-11-22\n";
    assert_eq!(
        of(&format!(
            "[message.a]\nstate = \"reviewed\"\nenglish = \"{hash}\"\n{signed}"
        )),
        [""; 0]
    );
    assert_eq!(
        of(&format!(
            "[message.a]\nstate = \"reviewed\"\nenglish = \"{hash}\"\n"
        )),
        [
            "error: locales/ar/review.toml: a: the review has no reviewer or no date. Write the reviewer's role and the day, or state = \"draft\"."
        ]
    );
    assert_eq!(
        of(&format!(
            "[message.a]\nstate = \"reviewed\"\nenglish = \"0\"\n{signed}"
        )),
        [format!(
            "warning: locales/ar/review.toml: a: the English has changed since the review, so it counts as a draft. Review it again and write english = \"{hash}\"."
        )]
    );
    assert_eq!(
        of("[message.b]\nstate = \"draft\"\nenglish = \"0\"\n"),
        [
            "error: locales/ar/review.toml: b: it is listed, but the language has no such message. Remove the entry."
        ]
    );
    assert_eq!(
        of("[message.a]\nstate = \"perfect\"\nenglish = \"0\"\n"),
        [
            "error: locales/ar/review.toml:2: \"perfect\" is not a state: use draft, reviewed or approved. Correct the line; keys are listed in docs/TRANSLATING.md."
        ]
    );
}

#[test]
fn review_lapses_when_the_english_changes() {
    let hash = messages_of(&[ui("en-GB", "# A comment\na = Help\n")])[0]
        .hash
        .clone();
    let review = format!(
        "[message.a]\nstate = \"approved\"\nenglish = \"{hash}\"\nreviewer = \"translator\"\ndate = 2026-11-22\n[message.b]\nstate = \"reviewed\"\nenglish = \"0\"\n"
    );
    let files = [
        ui("ar", "a = نجدة\nb = ب\nc = ج\n"),
        file("locales/ar/review.toml", &review),
    ];
    let review_of = |english: &str, id: &str| {
        let voice = Voice::read(&language("ar"), &files);
        Catalogue::new(vec![Rc::new(voice)], self::voice("en-GB", english))
            .say(id, &Args::new())
            .review
    };
    assert_eq!(review_of("a = Help\n", "a"), Review::Approved);
    assert_eq!(
        review_of("# Another comment\na   =   Help\nb = B\n", "a"),
        Review::Approved
    );
    assert_eq!(
        review_of("a = Help!\n", "a"),
        Review::Draft,
        "the English has changed"
    );
    assert_eq!(review_of("b = B\n", "b"), Review::Draft, "a wrong hash");
    assert_eq!(review_of("a = Help\n", "c"), Review::Draft, "no entry");
    let all = [ui("en-GB", "b = B\na = Help\nd = D\n")];
    assert_eq!(
        share(&all, &files),
        Share {
            checked: 1,
            approved: 1,
            of: 3
        },
        "what lapsed or is missing is not checked"
    );
    let rewritten = review_file(
        &tag("ar"),
        &[ui("en-GB", "b = B\na = Help\nd = D\n")],
        &files,
    );
    let body = rewritten.split_once("\n\n").map(|(_, body)| body);
    let b = &messages_of(&[ui("en-GB", "b = B\n")])[0].hash;
    assert_eq!(
        body,
        Some(&*format!(
            "[message.b]\nstate = \"draft\"\nenglish = \"{b}\"\n\n[message.a]\nstate = \"approved\"\nenglish = \"{hash}\"\nreviewer = \"translator\"\ndate = 2026-11-22\n"
        ))
    );
}
