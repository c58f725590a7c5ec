//! Binding: our own content binds, one mistake gives one clear sentence, and many mistakes give all of
//! theirs at once. Each file of `fixtures/bad-content` is the good guide of `fixtures/good-content` with
//! one change; run with `UPDATE_CASES=1` to write down what is said now, and then read it.

use pocket_guide::assets;
use pocket_guide::guide::{self, Audience, CHAPTERS, Class, File, Guide, Nation, Nations, Reader};
use pocket_guide::problem::Problem;
use proptest::prelude::*;
use std::borrow::Cow;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn good_files() -> Vec<File> {
    let folder = root().join("tests/fixtures/good-content");
    assets::from_dir(&folder, "content/").expect("the fixture is in the repository")
}

fn good_guide() -> Guide {
    guide::bind(&good_files()).expect("the good guide has no problem")
}

fn told(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(|problem| format!("{problem}\n"))
        .collect()
}

#[test]
fn our_content_binds_without_a_problem() {
    let bound = guide::bind(&assets::embedded("content/"));
    assert!(bound.is_ok(), "{}", told(&bound.err().unwrap_or_default()));
}

#[test]
fn every_icon_named_in_our_content_is_a_file() {
    let files = assets::embedded("content/");
    let Ok(guide) = guide::bind(&files) else {
        panic!("see our_content_binds_without_a_problem");
    };
    let missing: Vec<&str> = guide
        .icons()
        .filter(|icon| {
            let file = format!("ui/icons/{icon}.svg");
            !root().join(file).is_file()
        })
        .collect();
    assert!(missing.is_empty(), "ui/icons has no {missing:?}");
}

#[test]
fn the_good_guide_binds_and_holds_every_kind_of_thing() {
    let guide = good_guide();
    assert_eq!(guide.chapters.len(), CHAPTERS.len());
    let chapter = guide.chapter("definition").expect("it is written");
    let blocks: usize = chapter.sections.iter().map(|s| s.blocks.len()).sum();
    assert_eq!((chapter.sections.len(), blocks), (2, 14));
    assert_eq!(guide.steps.len(), 2);
    assert_eq!(guide.retired.len(), 1);
}

#[test]
fn a_block_says_only_what_differs_from_its_section() {
    let change = "@ content/chapters/definition.toml\n\
                  - id = \"in-short\"\n\
                  + id = \"in-short\"\n\
                  + audience = \"staff\"\n\
                  + nations = [\"wales\"]\n\
                  @ content/chapters/definition.toml\n\
                  - kind = \"paragraph\"\n\
                  - weight = \"lead\"\n\
                  - audience = \"everyone\"\n\
                  + weight = \"lead\"\n";
    let guide = guide::bind(&changed(change, Path::new("this test"))).expect("nothing is missing");
    let chapter = guide.chapter("definition").expect("it is written");
    let facts: Vec<(Audience, Nations)> = chapter.sections[0].blocks[..2]
        .iter()
        .map(|block| (block.facts.audience, block.facts.nations))
        .collect();
    let everywhere = Nations::ALL;
    assert_eq!(
        facts,
        [
            (Audience::Staff, everywhere),
            (Audience::Everyone, everywhere)
        ]
    );
}

#[test]
fn every_bad_guide_is_refused_in_the_words_written_down_for_it() {
    let folder = root().join("tests/fixtures/bad-content");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("the fixtures are in the repository")
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    paths.sort();
    assert!(paths.len() > 50, "only {} fixtures", paths.len());
    let wrong: Vec<String> = paths.iter().filter_map(|path| judge(path)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Compares one fixture with what is said about it.
fn judge(path: &Path) -> Option<String> {
    let text = std::fs::read_to_string(path).expect("a fixture is text");
    let (change, expected) = text.split_once("= told\n").expect("a fixture tells");
    let said = match guide::bind(&changed(change, path)) {
        Ok(_) => "nothing\n".to_owned(),
        Err(problems) => told(&problems),
    };
    if std::env::var_os("UPDATE_CASES").is_some() {
        std::fs::write(path, format!("{change}= told\n{said}")).expect("a writable fixture");
        return None;
    }
    (said != expected)
        .then(|| format!("{}\n expected: {expected} but said: {said}", path.display()))
}

/// The good files with the changes of a fixture. `@ path` names the file, `- ` lines are replaced by the
/// `+ ` lines after them (at the end of the file where there is no `- `), `@ path absent` takes it away.
fn changed(change: &str, fixture: &Path) -> Vec<File> {
    let mut files = good_files();
    for hunk in change.split("@ ").skip(1) {
        let (header, lines) = hunk.split_once('\n').expect("a file is named");
        if let Some(path) = header.strip_suffix(" absent") {
            files.retain(|(name, _)| name != path);
            continue;
        }
        let with = |mark: &str| -> String {
            let marked = lines.lines().filter_map(|line| line.strip_prefix(mark));
            marked
                .map(|line| format!("{}\n", line.trim_start()))
                .collect()
        };
        let (old, new) = (with("-"), with("+"));
        let Some(file) = files.iter_mut().find(|(name, _)| name == header) else {
            files.push((header.to_owned(), Cow::Owned(new.into_bytes())));
            continue;
        };
        let text = String::from_utf8(file.1.to_vec()).expect("the good files are text");
        let text = if old.is_empty() {
            text + &new
        } else {
            let times = text.matches(&old).count();
            assert_eq!(
                times,
                1,
                "{}: {old} stands {times} times",
                fixture.display()
            );
            text.replace(&old, &new)
        };
        file.1 = Cow::Owned(text.into_bytes());
    }
    files
}

#[test]
fn a_file_that_is_not_utf8_is_named_with_its_line() {
    let mut files = good_files();
    let file = files
        .iter_mut()
        .find(|(path, _)| path == "content/sources.toml")
        .expect("it is in the fixture");
    let mut bytes = file.1.to_vec();
    let second_line = bytes.iter().position(|byte| *byte == b'\n').expect("lines") + 1;
    bytes[second_line] = 0xff;
    file.1 = Cow::Owned(bytes);
    let problems = guide::bind(&files).expect_err("it is not text");
    assert_eq!(
        told(&problems),
        "error: content/sources.toml:2:1: this is not UTF-8 text. Save the file as UTF-8.\n"
    );
}

#[test]
fn all_mistakes_of_all_files_are_told_in_one_run() {
    let folder = root().join("tests/fixtures/bad-content");
    let mut files = good_files();
    for name in [
        "a-blank-text-is-refused",
        "a-broken-file-is-named-with-its-line",
        "a-helpline-on-general-knowledge-is-refused",
        "an-unknown-key-of-a-term-is-named",
    ] {
        let path = folder.join(format!("{name}.case"));
        let text = std::fs::read_to_string(&path).expect("the fixture is in the repository");
        let (change, _) = text.split_once("= told\n").expect("a fixture tells");
        for (path, bytes) in changed(change, &path) {
            let good = good_files().into_iter().find(|(name, _)| *name == path);
            if good.is_none_or(|(_, old)| old != bytes) {
                files.retain(|(name, _)| *name != path);
                files.push((path, bytes));
            }
        }
    }
    let problems = guide::bind(&files).expect_err("four files are wrong");
    let mut named: Vec<&str> = problems.iter().map(|p| p.file.as_str()).collect();
    named.dedup();
    assert_eq!(
        named,
        [
            "content/chapters/definition.toml",
            "content/glossary.toml",
            "content/guide.toml",
            "content/helplines.toml",
        ],
        "{}",
        told(&problems)
    );
}

#[test]
fn messages_name_their_file_class_and_audience() {
    let guide = good_guide();
    let messages = guide.messages();
    let find = |id: &str| {
        let found = messages.iter().find(|message| message.id.as_str() == id);
        found.unwrap_or_else(|| panic!("{id} is not among the messages"))
    };
    assert_eq!(find("chapter-wardship").file, "guide.ftl");
    assert_eq!(find("definition-in-short-heading").class, Class::B);
    assert_eq!(find("definition-order-first").class, Class::A);
    let offence = find("definition-offence-maximum");
    assert_eq!(offence.file, "chapters/definition.ftl");
    assert_eq!(offence.audience, Audience::Staff);
    let welsh = find("definition-nations-wales-attribution").nations;
    assert_eq!(Some(welsh), Nations::of(&[Nation::Wales]));
    assert_eq!(find("card-need-help-title").file, "advice.ftl");
    assert_eq!(find("privacy-kept").file, "advice.ftl");
    assert_eq!(find("step-danger-now-yes-note").file, "advice.ftl");
    assert_eq!(find("helpline-example-line-spoken").file, "helplines.ftl");
    assert_eq!(find("term-consent-staff").audience, Audience::Staff);
    assert_eq!(find("term-consent-meaning").audience, Audience::Everyone);
    let mut ids: Vec<&str> = messages.iter().map(|message| message.id.as_str()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "no two texts share a name");
}

#[test]
fn nothing_for_staff_is_found_in_public() {
    let guide = good_guide();
    let chapter = guide.chapter("definition").expect("it is written");
    let shown = |staff| -> Vec<&str> {
        let sections = chapter.sections_for(staff, Nation::England);
        let blocks = sections.flat_map(|section| section.blocks_for(staff, Nation::England));
        blocks.map(|block| block.id.as_str()).collect()
    };
    assert!(shown(true).contains(&"offence"));
    assert!(!shown(false).contains(&"offence"));
    let words = |staff| {
        guide
            .words_on(&chapter.sections[0], staff, Nation::England)
            .len()
    };
    assert_eq!((words(true), words(false)), (2, 1));
    let lines = |staff, nation| {
        guide
            .helplines_for(Reader::Professional, nation, staff)
            .len()
    };
    assert_eq!(lines(true, Nation::Scotland), 1);
    assert_eq!(lines(false, Nation::Scotland), 0);
    assert_eq!(lines(true, Nation::Wales), 0);
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let problem = assets::from_dir(Path::new("/nowhere"), "content/").expect_err("it is absent");
    assert_eq!(problem.path, Path::new("/nowhere/content"));
    assert!(problem.to_string().contains("give --content a folder"));
}

#[test]
fn the_embedded_files_are_those_of_the_working_tree() {
    for prefix in ["content/", "locales/"] {
        let here = assets::from_dir(&root(), prefix).expect("we are in the working tree");
        assert!(!here.is_empty());
        let embedded = assets::embedded(prefix);
        let differ = |file: &&File| !embedded.contains(file);
        let stale: Vec<&str> = here.iter().filter(differ).map(|it| it.0.as_str()).collect();
        assert_eq!(
            stale, [""; 0],
            "save src/assets.rs, so that Cargo embeds these again"
        );
        assert_eq!(embedded.len(), here.len());
    }
}

#[test]
fn fonts_are_embedded_by_name() {
    let fonts = assets::fonts();
    assert!(fonts.iter().all(|(name, _)| name.ends_with(".ttf")));
    assert!(
        fonts
            .iter()
            .any(|(name, _)| name.contains("NotoSans-Regular"))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn binding_never_panics_and_never_refuses_without_a_reason(
        file in 0usize..6,
        edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0u8..3), 1..8),
    ) {
        let mut files = good_files();
        let mut bytes = files[file].1.to_vec();
        for (at, byte, edit) in edits {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            match edit {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => {
                    bytes.remove(at);
                }
            }
        }
        files[file].1 = Cow::Owned(bytes);
        if let Err(problems) = guide::bind(&files) {
            prop_assert!(!problems.is_empty());
        }
    }
}
