//! How the user interface is built: one component a file, globals in their place, and imports that lead down.

use super::*;

/// Components that stand in the file of another because they are a few lines of the same thing.
const COMPANIONS: [(&str, &str); 5] = [
    ("panel-view", "Bullet"),
    ("arch", "Doorway"),
    ("words", "Figures"),
    ("icon", "Onward"),
    ("item-key", "Status"),
];

/// The globals that are no adapters: the tokens.
const TOKENS: [&str; 7] = [
    "Colours", "Form", "KeyRoom", "Palette", "Radius", "Space", "Type",
];

/// The folders of `ui/`, each of which may import from itself and those before it; `pages` not from each other.
const STOREYS: [&str; 6] = [
    "tokens",
    "adapters",
    "components",
    "pages",
    "app-window.slint",
    "gallery.slint",
];

/// What a Slint file declares for others: the line, the kind and the name.
fn exports(source: &str) -> Vec<(usize, String, String)> {
    let code = code_and_strings(source).0;
    let lines = code.lines().enumerate().filter_map(|(at, line)| {
        let mut words = line
            .strip_prefix("export ")?
            .split([' ', '{'])
            .filter(|word| !word.is_empty());
        Some((at + 1, words.next()?.to_owned(), words.next()?.to_owned()))
    });
    lines.collect()
}

/// `key-base` as the name of its component: `KeyBase`.
fn pascal(kebab: &str) -> String {
    let parts = kebab
        .split('-')
        .map(|part| part[..1].to_uppercase() + &part[1..]);
    parts.collect()
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".slint").unwrap_or(name)
}

#[test]
fn every_component_and_page_stands_in_the_file_of_its_name() {
    let mut wrong = Vec::new();
    let mut companions = Vec::new();
    for (path, source) in under("ui", ".slint") {
        let folder = path.split('/').nth(1).unwrap_or_default();
        let exported = exports(&source);
        let components = exported.iter().filter(|(_, kind, _)| kind == "component");
        for (line, _, name) in components.clone() {
            let companion = (stem(&path), name.as_str());
            let own = *name == pascal(stem(&path));
            match folder {
                "components" if own => {}
                "components" if COMPANIONS.contains(&companion) => companions.push(name.clone()),
                "pages" if own && name.ends_with("Page") => {}
                "app-window.slint" if name == "AppWindow" => {}
                "gallery.slint" if name == "Gallery" => {}
                _ => wrong.push(format!(
                    "{path}:{line}: {name} belongs in a file of its own: one component a file, named for it."
                )),
            }
        }
        let own = components
            .filter(|(_, _, name)| *name == pascal(stem(&path)))
            .count();
        if matches!(folder, "components" | "pages") && own != 1 {
            wrong.push(format!("{path}:1: it exports no {}.", pascal(stem(&path))));
        }
    }
    assert_none(wrong);
    companions.sort();
    assert_eq!(
        companions,
        COMPANIONS.map(|(_, name)| name),
        "ui on the left, COMPANIONS on the right"
    );
}

#[test]
fn every_global_is_an_adapter_or_a_token_in_its_place() {
    let mut wrong = Vec::new();
    for (path, source) in under("ui", ".slint") {
        for (line, kind, name) in exports(&source) {
            let fits = match path.split('/').nth(1) {
                Some("tokens") => TOKENS.contains(&name.as_str()),
                Some("adapters") => name.ends_with("Adapter"),
                _ => false,
            };
            if kind == "global" && !fits {
                wrong.push(format!(
                    "{path}:{line}: the global {name} must be one of TOKENS in ui/tokens, or end in Adapter in ui/adapters."
                ));
            }
        }
    }
    assert_none(wrong);
}

#[test]
fn the_user_interface_is_built_from_tokens_up() {
    let storey = |path: &str| {
        let part = path.split('/').find(|part| STOREYS.contains(part));
        part.and_then(|part| STOREYS.iter().position(|it| *it == part))
    };
    let mut wrong = Vec::new();
    for (path, source) in under("ui", ".slint") {
        let own = storey(&path).unwrap_or_default();
        for (line, import) in code_and_strings(&source).1 {
            // A plain name is a file of the same folder.
            let other = storey(&import).unwrap_or(own);
            let sideways = own == other && STOREYS[own] == "pages";
            if import.ends_with(".slint") && (other > own || sideways) {
                wrong.push(format!(
                    "{path}:{line}: {} may not import {import}: move what both need down to ui/components or ui/tokens.",
                    STOREYS[own]
                ));
            }
        }
    }
    assert_none(wrong);
}
