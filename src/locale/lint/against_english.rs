//! A translation has the messages, attributes, variables and references of the English, no more and no fewer,
//! and is not so long that it bursts its key.

use super::{Items, listed};
use crate::locale::tree::{self, Item, Node, Pattern, Piece, reference};
use crate::locale::{Class, MISSING_WORDS};
use crate::problem::Problem;
use fluent_syntax::ast::{self, InlineExpression};
use std::collections::{BTreeMap, BTreeSet};

/// Compares a translation with the English. A `partial` one stands over another language and need not be whole.
pub(super) fn check(
    english: &Items,
    own: &Items,
    folder: &str,
    partial: bool,
    faults: &mut Vec<Problem>,
) {
    for item in own.messages() {
        match english.get(item.id) {
            Some(original) => compare(original, item, faults),
            None => faults.push(item.fault(
                item.id,
                "English has no such message",
                "Correct the id, or remove the message",
            )),
        }
    }
    for item in &own.all {
        check_references(item, own, faults);
    }
    if !partial {
        check_whole(english, own, folder, faults);
    }
}

/// English is compared with nothing, but must be sound in itself.
pub(super) fn check_original(own: &Items, faults: &mut Vec<Problem>) {
    for item in &own.all {
        check_references(item, own, faults);
        let lines = item
            .comment
            .into_iter()
            .flat_map(|comment| &comment.content);
        for line in lines.filter(|line| line.trim().to_ascii_lowercase().starts_with("class")) {
            if Class::of_comment(line).is_none() {
                faults.push(item.fault(
                    item.id,
                    format!("the comment \"{}\" gives it no class", line.trim()),
                    "Write \"# class: A\", \"# class: B\" or nothing",
                ));
            }
        }
    }
    if let Some(item) = own.get("ui-missing-words") {
        let words = item.value.map(tree::readings).unwrap_or_default();
        let wanted = [Piece::Text(MISSING_WORDS.into())];
        if words.first().is_none_or(|words| words.as_slice() != wanted) {
            faults.push(item.fault(
                item.id,
                "it is not what the program says where words are missing",
                format!("Write \"{MISSING_WORDS}\", or change MISSING_WORDS as well"),
            ));
        }
    }
}

fn compare(original: &Item, item: &Item, faults: &mut Vec<Problem>) {
    let theirs: BTreeSet<&str> = original.attributes.iter().map(|a| a.id.name).collect();
    let ours: BTreeSet<&str> = item.attributes.iter().map(|a| a.id.name).collect();
    for name in theirs.difference(&ours) {
        faults.push(item.fault(
            item.id,
            format!("the attribute .{name} is missing"),
            format!("Translate .{name} as English has it"),
        ));
    }
    for name in ours.difference(&theirs) {
        faults.push(item.fault(
            item.id,
            format!("English has no attribute .{name}"),
            format!("Remove .{name}"),
        ));
    }
    match (original.value, item.value) {
        (Some(original), Some(pattern)) => {
            compare_patterns(item, item.id, original, pattern, faults);
            check_length(item, original, pattern, faults);
        }
        (Some(_), None) => faults.push(item.fault(
            item.id,
            "it has no words of its own, only attributes",
            "Translate the English words",
        )),
        (None, Some(_)) => faults.push(item.fault(
            item.id,
            "English has attributes only, no words here",
            "Remove the words after the \"=\"",
        )),
        (None, None) => {}
    }
    for attribute in item.attributes {
        if let Some(original) = original.attributes.iter().find(|a| a.id == attribute.id) {
            let name = format!("{}.{}", item.id, attribute.id.name);
            compare_patterns(item, &name, &original.value, &attribute.value, faults);
        }
    }
}

fn compare_patterns(
    item: &Item,
    name: &str,
    original: &Pattern,
    pattern: &Pattern,
    faults: &mut Vec<Problem>,
) {
    let theirs = tree::variables(original);
    let ours = tree::variables(pattern);
    let missing: Vec<&str> = theirs
        .iter()
        .filter(|v| !ours.contains(v))
        .copied()
        .collect();
    let unknown: Vec<&str> = ours
        .iter()
        .filter(|v| !theirs.contains(v))
        .copied()
        .collect();
    if !missing.is_empty() {
        let missing = listed(missing, "$");
        faults.push(item.fault(
            name,
            format!("it leaves out {missing}"),
            format!("Put {missing} where the sentence needs it"),
        ));
    }
    if !unknown.is_empty() {
        let unknown = listed(unknown, "$");
        faults.push(item.fault(
            name,
            format!("English does not give it {unknown}"),
            format!("Correct or remove {unknown}"),
        ));
    }
    let known = text_keys(original);
    for (variable, key) in text_keys(pattern).difference(&known) {
        faults.push(item.fault(
            name,
            format!("English does not offer the choice [{key}] for ${variable}"),
            "Keep the words in square brackets as they are in English",
        ));
    }
}

/// The words, not plural forms, between which a pattern chooses, with the variable that decides.
fn text_keys<'s>(pattern: &'s Pattern<'s>) -> BTreeSet<(&'s str, &'s str)> {
    let mut keys = BTreeSet::new();
    tree::visit(pattern, &mut |node| {
        if let Node::Select(InlineExpression::VariableReference { id }, variants) = node
            && !super::choices::is_plural(variants)
        {
            keys.extend(variants.iter().filter_map(|variant| match variant.key {
                ast::VariantKey::Identifier { name } => Some((id.name, name)),
                ast::VariantKey::NumberLiteral { .. } => None,
            }));
        }
    });
    keys
}

/// A reference that leads nowhere makes the message fall back to English.
fn check_references(item: &Item, own: &Items, faults: &mut Vec<Problem>) {
    for (name, pattern) in item.patterns() {
        tree::visit(pattern, &mut |node| {
            let Node::Inline(inline) = node else { return };
            let Some((target, attribute)) = reference(inline) else {
                return;
            };
            let found = own.get(&target).is_some_and(|item| match attribute {
                Some(attribute) => item.attributes.iter().any(|a| a.id.name == attribute),
                None => item.value.is_some(),
            });
            if !found {
                let target = attribute.map_or(target.clone(), |a| format!("{target}.{a}"));
                faults.push(item.fault(
                    &name,
                    format!("it refers to {target}, which this language does not have"),
                    format!("Add {target}, or write the words out"),
                ));
            }
        });
    }
}

/// More untranslated messages than this in one file are told as a number.
const ONE_BY_ONE: usize = 5;

/// Untranslated messages: one warning for a file that is not there at all, one for a file in which many are missing,
/// else one for each message.
fn check_whole(english: &Items, own: &Items, folder: &str, faults: &mut Vec<Problem>) {
    let mut absent: BTreeSet<String> = BTreeSet::new();
    let mut missing: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for original in english
        .messages()
        .filter(|original| own.get(original.id).is_none())
    {
        let file = original.file.replacen("locales/en-GB/", folder, 1);
        if own.all.iter().any(|item| item.file == file) {
            missing.entry(file).or_default().push(original.id);
        } else {
            absent.insert(file);
        }
    }
    for (file, ids) in missing {
        if ids.len() > ONE_BY_ONE {
            let message = format!(
                "{} messages are not translated and stand in English, {} first",
                ids.len(),
                ids[0]
            );
            let problem = Problem::error(file, "", message, "Translate the English messages");
            faults.push(problem.warning());
            continue;
        }
        faults.extend(ids.into_iter().map(|id| {
            Problem::error(
                file.clone(),
                id,
                "it is not translated and stands in English",
                "Translate the English message",
            )
            .warning()
        }));
    }
    for file in absent {
        faults.push(
            Problem::error(
                file,
                "",
                "the file is missing, and its messages stand in English",
                "Copy the English file and translate it",
            )
            .warning(),
        );
    }
}

/// Keys and labels have room for about twice the English.
fn check_length(item: &Item, original: &Pattern, pattern: &Pattern, faults: &mut Vec<Problem>) {
    let is_key = item.id.ends_with("-key") || item.id.ends_with("-label");
    if !is_key || !item.file.ends_with("/ui.ftl") {
        return;
    }
    let (english, own) = (length(original), length(pattern));
    if own * 10 > english * 22 {
        faults.push(
            item.fault(
                item.id,
                format!(
                    "it is {own} characters long against {english} in English, more than 2.2 times"
                ),
                "Find a shorter word, or see that it fits with render",
            )
            .warning(),
        );
    }
}

/// The characters of the longest way to read a pattern; a variable counts as four.
fn length(pattern: &Pattern) -> usize {
    let of = |piece: &Piece| match piece {
        Piece::Text(text) => text
            .chars()
            .filter(|c| !crate::locale::bidi::is_invisible(*c))
            .count(),
        Piece::Variable | Piece::Reference(_) => 4,
    };
    let lengths = tree::readings(pattern)
        .into_iter()
        .map(|reading| reading.iter().map(of).sum());
    lengths.max().unwrap_or(0)
}
