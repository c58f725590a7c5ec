//! Where a text and its English are cut so that each paragraph says in both what the other says.

use pocket_guide::locale::paragraphs;

#[test]
fn a_paragraph_says_the_same_in_both_languages() {
    let own = "اتصلوا على 999. انظروا 47.1 من القانون! شكرًا.";
    let english = "Call 999. See 47.1 of the Act! Thank you.";
    assert_eq!(
        paragraphs(own, english, 1),
        [
            ("اتصلوا على 999.", "Call 999."),
            ("انظروا 47.1 من القانون!", "See 47.1 of the Act!"),
            ("شكرًا.", "Thank you."),
        ],
        "a number's dot ends nothing"
    );
    assert_eq!(
        paragraphs(own, english, 14),
        [
            ("اتصلوا على 999.", "Call 999."),
            (
                "انظروا 47.1 من القانون! شكرًا.",
                "See 47.1 of the Act! Thank you."
            ),
        ],
        "what is left over goes with what is before it"
    );
}

#[test]
fn a_question_stays_with_its_answer_and_a_step_with_its_number() {
    assert_eq!(
        paragraphs(
            "هل هناك خطر الآن؟ اتصلوا على 999. شكرًا.",
            "Is there danger now? Call 999. Thank you.",
            1
        ),
        [
            (
                "هل هناك خطر الآن؟ اتصلوا على 999.",
                "Is there danger now? Call 999."
            ),
            ("شكرًا.", "Thank you."),
        ]
    );
    assert_eq!(
        paragraphs("1. Ffoniwch. Oes?", "1. Call. Is there?", 1),
        [("1. Ffoniwch.", "1. Call."), ("Oes?", "Is there?")]
    );
}

#[test]
fn a_name_that_begins_a_sentence_keeps_its_direction() {
    let (own, english) = (
        "Siaradwch. \u{2068}\u{2066}Samaritans\u{2069}\u{2069} sydd yno.",
        "Talk. \u{2068}\u{2066}Samaritans\u{2069}\u{2069} is there.",
    );
    let last = paragraphs(own, english, 1).pop();
    assert_eq!(
        last,
        Some((
            "\u{2068}\u{2066}Samaritans\u{2069}\u{2069} sydd yno.",
            "\u{2068}\u{2066}Samaritans\u{2069}\u{2069} is there.",
        ))
    );
}

#[test]
fn what_has_more_sentences_in_one_language_stays_whole() {
    let (own, english) = ("Un. Dau. Tri.", "One, two. Three.");
    assert_eq!(paragraphs(own, english, 1), [(own, english)]);
    assert_eq!(paragraphs("", "", 60), [("", "")]);
}

#[test]
fn a_short_sentence_stays_with_the_next() {
    let promise = "Mostly private. They may tell if a life is in danger. They talk to you first.";
    assert_eq!(
        paragraphs(promise, promise, 30).first(),
        Some(&(
            "Mostly private. They may tell if a life is in danger.",
            "Mostly private. They may tell if a life is in danger.",
        ))
    );
}

/// "The age of consent is 16." ends no page that does not say what that is not.
#[test]
fn what_limits_a_sentence_stays_with_it() {
    let said = |english: &'static str| {
        let told = paragraphs(english, english, 32);
        told.into_iter().map(|(own, _)| own).collect::<Vec<_>>()
    };
    let limited = [
        "The age of consent is 16 in all nations. That makes no abuse lawful.",
        "It is good practice to ask them first. Do not ask if that raises danger.",
        "Tell your safeguarding lead of it today. In danger call \u{2066}999\u{2069}.",
        "Ask Report Remove to take a picture down. It is on the Childline website.",
    ];
    for english in limited {
        assert_eq!(said(english), [english]);
    }
    let next = "The police can make such an order. This guide does not list all of them.";
    assert_eq!(said(next).len(), 2, "it begins with something new");
}
