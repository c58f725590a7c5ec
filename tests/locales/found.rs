//! Finding a message among the files of a language, which are not parsed whole.

use super::*;

#[test]
fn words_are_found_in_whichever_file_they_stand() {
    let files = [
        file(
            "locales/en-GB/chapters/nrm.ftl",
            "nrm-title = { -name } { nrm-part }\nnrm-part = part { ui-last }\n",
        ),
        file(
            "locales/en-GB/glossary.ftl",
            "\u{feff}-name = Name\nui-first = First\n",
        ),
        ui("en-GB", "ui-last = last\n\n# class: A\nui-first = Second\n"),
        file("locales/en-GB/guide.ftl", "b = B\n}\nc = C\n"),
    ];
    let catalogue = Catalogue::new(vec![], voice_of(&files));
    for (id, text) in [
        ("nrm-title", "Name part last"),
        ("ui-first", "First"),
        ("b", "B"),
        ("c", "C"),
    ] {
        assert_eq!(catalogue.say(id, &Args::new()).text, text);
    }
    let not_text = (
        "locales/en-GB/ui.ftl".to_owned(),
        Cow::Owned(b"a = A\n\xff\n".to_vec()),
    );
    let catalogue = Catalogue::new(
        vec![],
        voice_of(&[not_text, file("locales/en-GB/guide.ftl", "b = B\n")]),
    );
    assert!(
        catalogue.say("a", &Args::new()).is_missing(),
        "half a file is not to be trusted"
    );
    assert_eq!(catalogue.say("b", &Args::new()).text, "B");
}

#[test]
fn message_is_said_the_same_after_more_than_are_kept() {
    let text: String = (0..3000)
        .map(|n| format!("m{n} = {{ -name }} {n}\n"))
        .collect();
    let catalogue = Catalogue::new(vec![], voice("en-GB", &format!("-name = Message\n{text}")));
    for n in (0..3000).chain(0..3000) {
        let said = catalogue.say(&format!("m{n}"), &Args::new());
        assert_eq!(said.text, format!("Message {n}"));
    }
}
