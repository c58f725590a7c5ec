//! Reads `content/languages.toml` into the list of languages that are offered, and knows which is asked after which.
//! It refuses a list that could not be followed: a circle of fallbacks, a missing English, a double tag.

use super::language::{Direction, Language, Plural, Script};
use super::source;
use super::tag::Tag;
use crate::problem::Problem;
use serde::Deserialize;
use std::rc::Rc;

const FILE: &str = "content/languages.toml";

/// The languages in the order in which they are offered. English is always among them.
#[derive(Clone, Debug, PartialEq)]
pub struct Registry {
    languages: Vec<Rc<Language>>,
    english: Rc<Language>,
}

impl Registry {
    /// Reads the list; on any mistake all of them are given back instead.
    pub fn read(bytes: &[u8]) -> Result<Registry, Vec<Problem>> {
        let mut faults = Vec::new();
        let Some(text) = source::decode(FILE, bytes, &mut faults) else {
            return Err(faults);
        };
        let raw: RawFile =
            toml::from_str(text).map_err(|e| vec![source::toml_fault(FILE, text, &e)])?;
        let mut languages: Vec<Rc<Language>> = Vec::new();
        for raw in &raw.language {
            if let Some(language) = check(raw, &mut faults) {
                if languages.iter().any(|l| l.tag == language.tag) {
                    faults.push(Problem::error(
                        FILE,
                        &raw.tag,
                        "the language is listed twice",
                        "Remove one of the two",
                    ));
                }
                languages.push(Rc::new(language));
            }
        }
        check_fallbacks(&languages, &mut faults);
        let english = languages.iter().find(|l| l.tag.is_english()).cloned();
        match english {
            Some(english) if faults.is_empty() => Ok(Registry { languages, english }),
            Some(_) => Err(faults),
            None => {
                if !raw.language.iter().any(|raw| raw.tag == "en-GB") {
                    faults.push(Problem::error(
                        FILE,
                        "en-GB",
                        "English is not listed",
                        "Add the language en-GB, which stands behind every other",
                    ));
                }
                Err(faults)
            }
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Rc<Language>> {
        self.languages.iter()
    }

    pub fn get(&self, tag: &Tag) -> Option<&Rc<Language>> {
        self.languages.iter().find(|language| language.tag == *tag)
    }

    pub fn english(&self) -> &Rc<Language> {
        &self.english
    }

    /// The languages to ask in turn, the chosen one first and English left out: it is always last.
    /// Empty for English itself and for a tag that is not listed.
    pub fn chain(&self, tag: &Tag) -> Vec<&Rc<Language>> {
        std::iter::successors(self.get(tag), |language| {
            language
                .falls_back_to
                .as_ref()
                .and_then(|tag| self.get(tag))
        })
        .take_while(|language| !language.tag.is_english())
        .collect()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    language: Vec<RawLanguage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawLanguage {
    tag: String,
    own_name: String,
    english_name: String,
    greeting: Option<String>,
    script: String,
    direction: String,
    family: String,
    size: f32,
    line: f32,
    plurals: Vec<String>,
    #[serde(default)]
    never_last: Vec<String>,
    falls_back_to: Option<String>,
}

/// One language, or `None` where a value has no meaning; what is wrong goes to `faults`.
fn check(raw: &RawLanguage, faults: &mut Vec<Problem>) -> Option<Language> {
    let before = faults.len();
    let mut wrong = |message: String, remedy: &str| {
        faults.push(Problem::error(FILE, &raw.tag, message, remedy));
    };

    let tag = tag(&raw.tag, &mut wrong);
    let falls_back_to = raw
        .falls_back_to
        .as_ref()
        .map(|text| self::tag(text, &mut wrong));
    let script = Script::of_code(&raw.script);
    if script.is_none() {
        wrong(
            format!("\"{}\" is not a script", raw.script),
            "Use Latn, Cyrl, Arab, Beng, Guru or Ethi",
        );
    }
    let direction = match raw.direction.as_str() {
        "ltr" => Some(Direction::Ltr),
        "rtl" => Some(Direction::Rtl),
        other => {
            wrong(format!("\"{other}\" is not a direction"), "Use ltr or rtl");
            None
        }
    };
    if let (Some(script), Some(direction)) = (script, direction)
        && script.direction() != direction
    {
        wrong(
            format!("the script {} does not run {}", raw.script, raw.direction),
            "Use rtl for Arab and ltr for every other script",
        );
    }
    for (name, text) in [
        ("own-name", &raw.own_name),
        ("english-name", &raw.english_name),
        ("family", &raw.family),
    ] {
        if text.trim().is_empty() {
            wrong(format!("{name} is empty"), "Fill it in");
        }
    }
    if raw
        .never_last
        .iter()
        .any(|it| it.is_empty() || it.contains(char::is_whitespace))
    {
        wrong(
            "never-last holds what is not one word".into(),
            "Write single words, such as not",
        );
    }
    for (name, factor) in [("size", raw.size), ("line", raw.line)] {
        if !(0.5..=2.0).contains(&factor) {
            wrong(
                format!("{name} = {factor} is out of range"),
                "Use a factor from 0.5 to 2.0",
            );
        }
    }
    let mut plurals: Vec<Plural> = Vec::new();
    for name in &raw.plurals {
        match Plural::of_id(name) {
            Some(plural) => plurals.push(plural),
            None => wrong(
                format!("\"{name}\" is not a plural category"),
                "Use zero, one, two, few, many or other",
            ),
        }
    }
    if !raw.plurals.iter().any(|name| name == "other") {
        wrong(
            "the plural category other is missing".into(),
            "Add other, which every language has",
        );
    }
    if faults.len() > before {
        return None;
    }
    plurals.sort();
    plurals.dedup();
    Some(Language {
        tag: tag?,
        own_name: raw.own_name.clone(),
        english_name: raw.english_name.clone(),
        greeting: raw.greeting.clone(),
        script: script?,
        direction: direction?,
        family: raw.family.clone(),
        size: raw.size,
        line: raw.line,
        plurals,
        never_last: raw.never_last.clone(),
        falls_back_to: falls_back_to.flatten(),
    })
}

fn tag(text: &str, wrong: &mut dyn FnMut(String, &str)) -> Option<Tag> {
    match text.parse() {
        Ok(tag) => Some(tag),
        Err(_) => {
            wrong(
                format!("\"{text}\" is not a language tag"),
                "Write it like en-GB, ar or zh-Hans",
            );
            None
        }
    }
}

/// Every fallback is listed, and following them ends.
fn check_fallbacks(languages: &[Rc<Language>], faults: &mut Vec<Problem>) {
    let next = |tag: &Tag| languages.iter().find(|l| l.tag == *tag);
    for language in languages {
        let Some(fallback) = &language.falls_back_to else {
            continue;
        };
        if language.tag.is_english() {
            faults.push(Problem::error(
                FILE,
                "en-GB",
                "English falls back to another language",
                "Remove falls-back-to: nothing stands behind English",
            ));
        } else if next(fallback).is_none() {
            faults.push(Problem::error(
                FILE,
                language.tag.as_str(),
                format!("it falls back to {fallback}, which is not listed"),
                format!("List {fallback} or remove falls-back-to"),
            ));
        } else {
            let steps =
                std::iter::successors(Some(language), |l| l.falls_back_to.as_ref().and_then(next));
            if steps.take(languages.len() + 1).count() > languages.len() {
                faults.push(Problem::error(
                    FILE,
                    language.tag.as_str(),
                    "its fallbacks go round in a circle",
                    "Let each language fall back to one that is nearer to English",
                ));
            }
        }
    }
}
