//! The languages that ship: every file of theirs passes every lint, and the fonts can draw every character.

use super::*;
use pocket_guide::locale::lint;
use pocket_guide::problem::Severity;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn shipped() -> Registry {
    let bytes =
        fs::read(root().join("content/languages.toml")).expect("the list of languages ships");
    Registry::read(&bytes).expect("the list of languages is sound")
}

/// The files of one language, sorted by path.
fn files_of(tag: &Tag) -> Vec<File> {
    let mut files = Vec::new();
    let mut folders = vec![root().join("locales").join(tag.as_str())];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let (Ok(bytes), Ok(short)) = (fs::read(&path), path.strip_prefix(root())) {
                files.push((short.to_string_lossy().into_owned(), Cow::Owned(bytes)));
            }
        }
    }
    files.sort();
    files
}

/// The characters of a TrueType font, from the format 4 table that every one of ours has.
fn characters(font: &[u8]) -> HashSet<char> {
    let u16_at = |at: usize| {
        let bytes = font.get(at..at + 2).and_then(|b| b.try_into().ok());
        bytes.map_or(0, u16::from_be_bytes)
    };
    let u32_at = |at: usize| usize::from(u16_at(at)) << 16 | usize::from(u16_at(at + 2));
    let tables = usize::from(u16_at(4));
    let cmap = (0..tables)
        .map(|n| 12 + 16 * n)
        .find(|at| font.get(*at..at + 4) == Some(b"cmap"));
    let cmap = u32_at(cmap.expect("a font has a character map") + 8);
    let maps = (0..usize::from(u16_at(cmap + 2))).map(|n| cmap + u32_at(cmap + 4 + 8 * n + 4));
    let map = maps
        .into_iter()
        .find(|at| u16_at(*at) == 4)
        .expect("a font has a format 4 map");
    let double = usize::from(u16_at(map + 6));
    (0..double / 2)
        .flat_map(|n| u16_at(map + 16 + double + 2 * n)..=u16_at(map + 14 + 2 * n))
        .filter(|code| *code != u16::MAX)
        .filter_map(|code| char::from_u32(u32::from(code)))
        .collect()
}

/// The characters that Noto Sans and the language's own family can draw, in both weights.
fn bundled(language: &Language) -> HashSet<char> {
    let weights = ["Regular", "Bold"].map(|weight| {
        let of = |family: &str| {
            let name = format!("{}-{weight}.subset.ttf", family.replace(' ', ""));
            characters(&fs::read(root().join("ui/fonts").join(&name)).expect("the font ships"))
        };
        of("Noto Sans")
            .union(&of(&language.family))
            .copied()
            .collect::<HashSet<char>>()
    });
    weights[0].intersection(&weights[1]).copied().collect()
}

#[test]
fn every_shipped_language_passes_every_lint() {
    let registry = shipped();
    let english = files_of(&Tag::english());
    assert!(!english.is_empty());
    let mut errors = Vec::new();
    for language in registry.iter() {
        let fonts = bundled(language);
        assert!(fonts.contains(&'a') && !fonts.contains(&'漢'));
        let faults = lint::check(language, &english, &files_of(&language.tag), &|c| {
            fonts.contains(&c)
        });
        errors.extend(
            faults
                .iter()
                .filter(|f| f.severity == Severity::Error)
                .map(ToString::to_string),
        );
    }
    assert!(errors.is_empty(), "\n{}", errors.join("\n"));
}

#[test]
fn every_shipped_folder_is_listed_and_the_other_way_round() {
    let mut folders: Vec<String> = fs::read_dir(root().join("locales"))
        .expect("the languages ship")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let mut listed: Vec<String> = shipped()
        .iter()
        .map(|language| language.tag.to_string())
        .collect();
    folders.sort();
    listed.sort();
    assert_eq!(folders, listed);
}

#[test]
fn shipped_languages_are_the_table_of_the_design() {
    let registry = shipped();
    let arabic = registry.get(&tag("ar")).expect("Arabic ships");
    assert_eq!(
        (arabic.size, arabic.line, arabic.plurals.len()),
        (1.1, 0.8, 6)
    );
    assert_eq!(registry.english().family, "Noto Sans");
}
