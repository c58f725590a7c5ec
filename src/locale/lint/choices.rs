//! Where a message chooses by a number, it has every plural form that its language needs, and `*[other]` for the rest.

use super::{Items, listed};
use crate::locale::language::{Language, Plural};
use crate::locale::tree::{self, Item, Node};
use crate::problem::Problem;
use fluent_syntax::ast::{Variant, VariantKey};

pub(super) fn check(language: &Language, own: &Items, faults: &mut Vec<Problem>) {
    for item in &own.all {
        for (name, pattern) in item.patterns() {
            tree::visit(pattern, &mut |node| {
                if let Node::Select(_, variants) = node
                    && is_plural(variants)
                {
                    check_plural(language, item, &name, variants, faults);
                }
            });
        }
    }
}

/// Whether the choices are plural forms (and perhaps exact numbers), not words.
pub(super) fn is_plural(variants: &[Variant<&str>]) -> bool {
    variants.iter().all(|variant| match variant.key {
        VariantKey::Identifier { name } => Plural::of_id(name).is_some(),
        VariantKey::NumberLiteral { .. } => true,
    })
}

fn check_plural(
    language: &Language,
    item: &Item,
    name: &str,
    variants: &[Variant<&str>],
    faults: &mut Vec<Problem>,
) {
    let given = variants.iter().filter_map(|variant| match variant.key {
        VariantKey::Identifier { name } => Plural::of_id(name),
        VariantKey::NumberLiteral { .. } => None,
    });
    let given: Vec<Plural> = given.collect();
    let missing = language
        .plurals
        .iter()
        .filter(|p| !given.contains(p))
        .map(|p| p.id());
    let missing = listed(missing, "");
    if !missing.is_empty() {
        faults.push(item.fault(
            name,
            format!(
                "{} also needs the plural forms {missing}",
                language.english_name
            ),
            "Write a choice in square brackets for each",
        ));
    }
    let unknown = given
        .iter()
        .filter(|p| !language.plurals.contains(p))
        .map(|p| p.id());
    let unknown = listed(unknown, "");
    if !unknown.is_empty() {
        faults.push(item.fault(
            name,
            format!(
                "{} does not have the plural forms {unknown}",
                language.english_name
            ),
            "Remove them: they are never chosen",
        ));
    }
    let default_is_other = variants
        .iter()
        .any(|variant| variant.default && variant.key == VariantKey::Identifier { name: "other" });
    if !default_is_other {
        faults.push(item.fault(
            name,
            "the star is not at other",
            "Write *[other] and no other star",
        ));
    }
}
