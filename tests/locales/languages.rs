//! The list of languages: one mistake each, and the whole of what is said about it.

use super::*;

#[test]
fn list_of_languages_is_refused_with_every_mistake() {
    let change = |from: &str, to: &str| {
        assert!(LANGUAGES.contains(from), "{from}");
        let faults = Registry::read(LANGUAGES.replacen(from, to, 1).as_bytes())
            .err()
            .unwrap_or_default();
        faults
            .iter()
            .map(|f| f.to_string().replace("error: content/languages.toml", ""))
            .collect::<Vec<_>>()
    };
    for (from, to, expected) in [
        (
            "\"Latn\"",
            "\"Latin\"",
            ": en-GB: \"Latin\" is not a script. Use Latn, Cyrl, Arab, Beng, Guru or Ethi.",
        ),
        (
            "\"rtl\"",
            "\"ltr\"",
            ": ar: the script Arab does not run ltr. Use rtl for Arab and ltr for every other script.",
        ),
        (
            "\"rtl\"",
            "\"left\"",
            ": ar: \"left\" is not a direction. Use ltr or rtl.",
        ),
        (
            "\"Arabic\"",
            "\" \"",
            ": ar: english-name is empty. Fill it in.",
        ),
        (
            "size = 1.1",
            "size = 11.0",
            ": ar: size = 11 is out of range. Use a factor from 0.5 to 2.0.",
        ),
        (
            "line = 0.8",
            "line = 0.8\nnever-last = [\"not so\"]",
            ": ar: never-last holds what is not one word. Write single words, such as not.",
        ),
        (
            "\"zero\"",
            "\"none\"",
            ": ar: \"none\" is not a plural category. Use zero, one, two, few, many or other.",
        ),
        (
            "\"few\", \"other\"",
            "\"few\"",
            ": ro: the plural category other is missing. Add other, which every language has.",
        ),
        (
            "\"ar\"",
            "\"AR\"",
            ": AR: \"AR\" is not a language tag. Write it like en-GB, ar or zh-Hans.",
        ),
        (
            "tag = \"ro\"",
            "tag = \"ar\"",
            ": ar: the language is listed twice. Remove one of the two.",
        ),
        (
            "tag = \"en-GB\"",
            "tag = \"en\"",
            ": en-GB: English is not listed. Add the language en-GB, which stands behind every other.",
        ),
        (
            "falls-back-to = \"fa\"",
            "falls-back-to = \"ur\"",
            ": fa-AF: it falls back to ur, which is not listed. List ur or remove falls-back-to.",
        ),
        (
            "falls-back-to = \"fa\"",
            "falls-back-to = \"fa-AF\"",
            ": fa-AF: its fallbacks go round in a circle. Let each language fall back to one that is nearer to English.",
        ),
        (
            "own-name = \"română\"",
            "name = \"română\"",
            ":50: unknown field `name`, expected one of `tag`, `own-name`, `english-name`, `greeting`, `script`, `direction`, `family`, `size`, `line`, `plurals`, `never-last`, `falls-back-to`. Correct the line; keys are listed in docs/TRANSLATING.md.",
        ),
    ] {
        assert_eq!(change(from, to), [expected]);
    }
    let two = Registry::read(LANGUAGES.replace("size = 1.1", "size = 9.0").as_bytes());
    assert_eq!(two.err().map(|faults| faults.len()), Some(3));
}
