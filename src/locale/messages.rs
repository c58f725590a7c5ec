//! A list of everything a language's files say, for `audit`: which messages there are, where, with which variables.
//! The words themselves are said by `catalogue`.

use super::{File, review, source, tree};
use fluent_syntax::ast;

/// How carefully a translation must be treated. The guide has its own type for its content; this one is what
/// a comment in an English file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Safety-critical.
    A,
    /// Information.
    B,
    /// Buttons and chrome.
    C,
}

impl Class {
    /// The class that a comment line gives: `class: A`.
    pub(super) fn of_comment(line: &str) -> Option<Class> {
        match line.trim().strip_prefix("class:")?.trim() {
            "A" => Some(Class::A),
            "B" => Some(Class::B),
            "C" => Some(Class::C),
            _ => None,
        }
    }
}

/// One message of a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub id: String,
    pub file: String,
    pub line: usize,
    /// The variables of its value and attributes, sorted.
    pub variables: Vec<String>,
    pub attributes: Vec<String>,
    /// How many words its value and attributes have; what variables put in is not counted.
    pub words: usize,
    /// The first sixteen hexadecimal digits of the SHA-256 of its canonical text without its comment.
    pub hash: String,
    /// What a line `# class: A` above it says.
    pub class: Option<Class>,
}

/// Every message of the `.ftl` files among `files`, in order. Terms and what cannot be read are left out.
pub fn messages_of(files: &[File]) -> Vec<Message> {
    let mut faults = Vec::new();
    let sources = source::sources(files, &mut faults);
    let trees = tree::parse(&sources, &mut faults);
    tree::items(&trees)
        .iter()
        .filter(|item| !item.is_term)
        .map(|item| {
            let mut variables: Vec<String> = item
                .patterns()
                .flat_map(|(_, pattern)| tree::variables(pattern))
                .map(str::to_owned)
                .collect();
            variables.sort();
            variables.dedup();
            Message {
                id: item.id.to_owned(),
                file: item.file.to_owned(),
                line: item.line,
                variables,
                attributes: item
                    .attributes
                    .iter()
                    .map(|a| a.id.name.to_owned())
                    .collect(),
                words: item
                    .patterns()
                    .flat_map(|(_, pattern)| &pattern.elements)
                    .map(words_of)
                    .sum(),
                hash: review::hash(item.id, item.value, item.attributes.to_vec()),
                class: item
                    .comment
                    .and_then(|c| c.content.iter().find_map(|line| Class::of_comment(line))),
            }
        })
        .collect()
}

fn words_of(element: &ast::PatternElement<&str>) -> usize {
    match element {
        ast::PatternElement::TextElement { value } => value.split_whitespace().count(),
        ast::PatternElement::Placeable { .. } => 0,
    }
}
