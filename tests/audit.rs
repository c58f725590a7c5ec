//! The audit: our own guide and languages have no error, and each thing that can be wrong between the guide
//! and its words is told in a sentence of its own.

use pocket_guide::assets;
use pocket_guide::audit::{Audit, audit};
use pocket_guide::guide::{self, File, Guide};
use pocket_guide::locale::Registry;
use std::borrow::Cow;
use std::path::PathBuf;

const ADVICE: &str = "locales/en-GB/advice.ftl";
const DEFINITION: &str = "locales/en-GB/chapters/definition.ftl";

fn good_files() -> Vec<File> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/good-content");
    assets::from_dir(&root, "").expect("the fixture is in the repository")
}

fn registry(files: &[File]) -> Registry {
    let list = files
        .iter()
        .find(|(path, _)| path == "content/languages.toml");
    let (_, bytes) = list.expect("languages are listed");
    Registry::read(bytes).expect("a sound list of languages")
}

fn bound(files: &[File]) -> Guide {
    let own: Vec<File> = files
        .iter()
        .filter(|(path, _)| path.starts_with("content/"))
        .cloned()
        .collect();
    guide::bind(&own).expect("see tests/content.rs")
}

fn audited(files: &[File]) -> Audit {
    let words: Vec<File> = files
        .iter()
        .filter(|(path, _)| path.starts_with("locales/"))
        .cloned()
        .collect();
    audit(&bound(files), &registry(files), &words, &|_, _| true)
}

/// What is told of a language of the good guide once `old` in its `file` has become `new`.
fn told_after(file: &str, old: &str, new: &str) -> String {
    told_after_all(&[(file, old, new)])
}

fn told_after_all(changes: &[(&str, &str, &str)]) -> String {
    let mut files = good_files();
    let mut folder = "";
    for (file, old, new) in changes {
        let found = files.iter_mut().find(|(path, _)| path == file);
        let (_, bytes) = found.expect("the file is in the fixture");
        let text = String::from_utf8(bytes.to_vec()).expect("the fixture is text");
        assert_eq!(text.matches(old).count(), 1, "{old} in {file}");
        *bytes = Cow::Owned(text.replace(old, new).into_bytes());
        folder = &file[..file.match_indices('/').nth(1).expect("a language's file").0];
    }
    let mut audit = audited(&files);
    audit
        .problems
        .retain(|problem| problem.file.starts_with(folder));
    told(&audit)
}

fn told(audit: &Audit) -> String {
    let lines = audit.problems.iter().map(|problem| format!("{problem}\n"));
    lines.collect()
}

#[test]
fn our_guide_and_languages_have_no_error() {
    let mut files = assets::embedded("content/");
    files.extend(assets::embedded("locales/"));
    let audit = audited(&files);
    assert!(!audit.has_errors(), "{}", told(&audit));
}

#[test]
fn nothing_is_told_of_the_good_guide() {
    assert_eq!(told(&audited(&good_files())), "");
}

#[test]
fn a_missing_english_text_is_an_error() {
    assert_eq!(
        told_after(DEFINITION, "definition-lead = The lead.\n", ""),
        "error: locales/en-GB/chapters/definition.ftl: definition-lead: the guide needs this text and English \
         does not have it. Write \"definition-lead = …\".\n"
    );
}

#[test]
fn a_text_that_nothing_uses_is_a_warning() {
    assert_eq!(
        told_after(
            ADVICE,
            "privacy-kept =",
            "privacy-lost = Lost.\nprivacy-kept ="
        ),
        "warning: locales/en-GB/advice.ftl:3: privacy-lost: nothing in the guide uses it. Take it away, or \
         name it in content.\n"
    );
}

#[test]
fn a_text_in_the_wrong_file_is_a_warning() {
    let moved = [
        (DEFINITION, "definition-lead = The lead.\n", ""),
        (
            ADVICE,
            "privacy-kept =",
            "definition-lead = The lead.\nprivacy-kept =",
        ),
    ];
    assert_eq!(
        told_after_all(&moved),
        "warning: locales/en-GB/advice.ftl:3: definition-lead: it stands in the wrong file. Move it to \
         locales/en-GB/chapters/definition.ftl.\n"
    );
}

#[test]
fn a_text_without_words_is_an_error() {
    let told = told_after(DEFINITION, "= The lead.", "=\n    .short = Lead.");
    let expected = "error: locales/en-GB/chapters/definition.ftl:2: definition-lead: it has no words that can \
                    be shown. Write its words after the \"=\", with references that lead somewhere.\n";
    assert!(told.contains(expected), "{told}");
}

#[test]
fn a_variable_that_nothing_gives_is_an_error() {
    assert_eq!(
        told_after(DEFINITION, "The lead.", "Ring { $other-line }."),
        "error: locales/en-GB/chapters/definition.ftl:2: definition-lead: nothing gives it $other-line. Use \
         the id of a helpline for its number, or name- and the id for its name.\n"
    );
}

#[test]
fn a_staff_line_in_a_text_for_everyone_is_an_error() {
    for variable in ["staff-line", "name-staff-line"] {
        assert_eq!(
            told_after(DEFINITION, "The lead.", &format!("Ring {{ ${variable} }}.")),
            "error: locales/en-GB/chapters/definition.ftl:2: definition-lead: it is for everyone, but \
             staff-line is for staff. Name a helpline for everyone, or make the text staff.\n"
        );
    }
}

#[test]
fn a_staff_line_may_stand_in_a_text_for_staff() {
    assert_eq!(
        told_after(DEFINITION, "The maximum.", "Ring { $staff-line }."),
        ""
    );
}

#[test]
fn a_retired_number_is_an_error_even_in_a_comment() {
    for number in [
        "0800 000 0009",
        "+44 800-000-0009",
        "since 2019 (0800) 000.00.09",
    ] {
        let comment = format!("# {number}\nprivacy-kept =");
        assert_eq!(
            told_after(ADVICE, "privacy-kept =", &comment),
            "error: locales/en-GB/advice.ftl:3: 0800 000 0009 is retired, it was: Example Line until 2019. \
             Take the number away.\n"
        );
    }
}

#[test]
fn a_number_in_prose_is_an_error() {
    for number in ["999", "08 00 11 11"] {
        let told = told_after(DEFINITION, "The lead.", &format!("Ring {number}."));
        let place = "error: locales/en-GB/chapters/definition.ftl:2: definition-lead: it writes a number out";
        assert!(told.starts_with(place), "{told}");
    }
}

#[test]
fn an_untranslated_text_is_a_warning() {
    assert_eq!(
        told_after(
            "locales/pl/advice.ftl",
            "card-need-help-title = Słowo.\n",
            ""
        ),
        "warning: locales/pl/advice.ftl: card-need-help-title: it is not translated and stands in English. Translate \
         the English message.\n"
    );
}

#[test]
fn a_folder_that_no_language_names_is_a_warning() {
    let mut files = good_files();
    files.push(("locales/fr/ui.ftl".to_owned(), Cow::Borrowed(b"")));
    assert_eq!(
        told(&audited(&files)),
        "warning: locales/fr: no language of content/languages.toml is called so. List the language, or take \
         the folder away.\n"
    );
}

#[test]
fn the_summary_counts_what_there_is() {
    let summary = audited(&good_files()).summary;
    assert_eq!((summary.chapters, summary.chapters_written), (15, 1));
    assert_eq!((summary.blocks, summary.cards, summary.steps), (17, 1, 2));
    let facts: usize = summary.facts_by_certainty.iter().map(|(_, n)| n).sum();
    let terms_and_lines = summary.terms + 2;
    assert_eq!(facts, summary.blocks + terms_and_lines);
    assert!(
        summary
            .facts_by_nation
            .iter()
            .all(|(_, n)| (1..=facts).contains(n))
    );
    assert!(summary.words_for_everyone > summary.words_for_staff);
    assert!(summary.words_for_staff > 0, "a helpline is for staff");
    assert_eq!(summary.helplines_for_everyone, 1);
    assert_eq!(summary.helplines_for_staff, 1);
    assert_eq!(summary.helplines_dialled, 1);
    assert_eq!(summary.languages.len(), 1);
    let polish = &summary.languages[0];
    assert_eq!(polish.own_name, "polski");
    assert_eq!(polish.translated, summary.messages);
    assert_eq!(polish.checked.total(), 1);
    assert_eq!(polish.draft.total(), summary.messages.total() - 1);
}
