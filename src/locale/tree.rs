//! Walks over the trees that Fluent's parser makes: what a message refers to, and every way in which it can read.
//! The lints and the hashes are built on it; it judges nothing but the few shapes that Fluent cannot be trusted with.

use super::source::{self, Lines, Source};
use crate::problem::Problem;
use fluent_syntax::ast::{self, InlineExpression};
use fluent_syntax::{parser, unicode};
use std::borrow::Cow;

pub(super) type Pattern<'s> = ast::Pattern<&'s str>;

/// A message or a term, and where it stands.
pub(super) struct Item<'s> {
    pub id: &'s str,
    pub is_term: bool,
    pub file: &'s str,
    pub line: usize,
    pub value: Option<&'s Pattern<'s>>,
    pub attributes: &'s [ast::Attribute<&'s str>],
    pub comment: Option<&'s ast::Comment<&'s str>>,
}

impl<'s> Item<'s> {
    /// The message or term that `entry` is, if it is one; `lines` counts in the text it was parsed from.
    pub fn of(
        file: &'s str,
        entry: &'s ast::Entry<&'s str>,
        lines: &mut Lines<'_>,
    ) -> Option<Item<'s>> {
        let (id, value, attributes, comment) = parts(entry)?;
        Some(Item {
            id,
            is_term: matches!(entry, ast::Entry::Term(_)),
            file,
            line: lines.line_of(id),
            value,
            attributes,
            comment,
        })
    }

    /// The id as it is referred to: a term with its hyphen.
    pub fn name(&self) -> String {
        format!("{}{}", if self.is_term { "-" } else { "" }, self.id)
    }

    /// Value and attributes, each with the name under which they are asked for.
    pub fn patterns(&self) -> impl Iterator<Item = (String, &'s Pattern<'s>)> {
        let value = self.value.map(|value| (self.name(), value));
        let name = self.name();
        let attributes = self
            .attributes
            .iter()
            .map(move |attribute| (format!("{name}.{}", attribute.id.name), &attribute.value));
        value.into_iter().chain(attributes)
    }

    /// A fault at this item.
    pub fn fault(
        &self,
        name: &str,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Problem {
        Problem::error(self.file, name, message, remedy).at_line(self.line)
    }

    /// What Fluent cannot be trusted with, as a fault at this item.
    pub fn shape_fault(&self) -> Option<Problem> {
        let (message, remedy) = unsafe_shape(self.value, self.attributes)?;
        Some(self.fault(&self.name(), message, remedy))
    }
}

type Parts<'s> = (
    &'s str,
    Option<&'s Pattern<'s>>,
    &'s [ast::Attribute<&'s str>],
    Option<&'s ast::Comment<&'s str>>,
);

/// Id, value, attributes and comment of a message or term.
fn parts<'s>(entry: &'s ast::Entry<&'s str>) -> Option<Parts<'s>> {
    match entry {
        ast::Entry::Message(m) => Some((
            m.id.name,
            m.value.as_ref(),
            &m.attributes,
            m.comment.as_ref(),
        )),
        ast::Entry::Term(t) => Some((t.id.name, Some(&t.value), &t.attributes, t.comment.as_ref())),
        _ => None,
    }
}

/// Whether Fluent can format the entry without a risk.
pub(super) fn is_safe<'s>(entry: &'s ast::Entry<&'s str>) -> bool {
    parts(entry).is_none_or(|(_, value, attributes, _)| unsafe_shape(value, attributes).is_none())
}

/// The names of what an entry refers to.
pub(super) fn references<'s>(entry: &'s ast::Entry<&'s str>) -> Vec<String> {
    let mut names = Vec::new();
    let (_, value, attributes, _) = parts(entry).unwrap_or_default();
    for pattern in texts(value, attributes) {
        visit(pattern, &mut |node| {
            if let Node::Inline(inline) = node {
                names.extend(reference(inline).map(|(name, _)| name));
            }
        });
    }
    names
}

/// What a message says, and its attributes.
fn texts<'s>(
    value: Option<&'s Pattern<'s>>,
    attributes: &'s [ast::Attribute<&'s str>],
) -> impl Iterator<Item = &'s Pattern<'s>> {
    value
        .into_iter()
        .chain(attributes.iter().map(|it| &it.value))
}

/// Shapes on which Fluent's formatter can panic when a message is too deep, or that mean something
/// only with functions, of which there are none: what is wrong, and the remedy.
fn unsafe_shape<'s>(
    value: Option<&'s Pattern<'s>>,
    attributes: &'s [ast::Attribute<&'s str>],
) -> Option<(&'static str, &'static str)> {
    let mut found = None;
    for pattern in texts(value, attributes) {
        visit(pattern, &mut |node| {
            found = found.or(match node {
                Node::Inline(InlineExpression::FunctionReference { .. }) => Some((
                    "it calls a function, and there are none here",
                    "Take the value as a variable: numbers and dates are made ready in code",
                )),
                Node::Inline(InlineExpression::Placeable { .. }) => Some((
                    "it has braces directly within braces",
                    "Leave one pair: { $name }",
                )),
                Node::Inline(InlineExpression::NumberLiteral { value })
                    if value.len() > 9 || value.contains('.') =>
                {
                    Some((
                        "it has a long or fractional number in braces",
                        "Take the number as a variable",
                    ))
                }
                Node::Select(
                    InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. },
                    _,
                ) => Some((
                    "it chooses by something that never changes",
                    "Choose by a variable: { $count -> … }",
                )),
                _ => None,
            });
        });
    }
    found
}

/// What a reference leads to: the name of an item, and the attribute if it asks for one.
pub(super) fn reference<'s>(
    inline: &InlineExpression<&'s str>,
) -> Option<(String, Option<&'s str>)> {
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            Some((id.name.to_owned(), attribute.as_ref().map(|a| a.name)))
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            Some((format!("-{}", id.name), attribute.as_ref().map(|a| a.name)))
        }
        _ => None,
    }
}

/// Source files with their trees.
pub(super) fn parse<'s>(
    sources: &'s [Source<'s>],
    faults: &mut Vec<Problem>,
) -> Vec<(&'s Source<'s>, ast::Resource<&'s str>)> {
    sources
        .iter()
        .map(|source| {
            let resource =
                parser::parse(source.text.as_ref()).unwrap_or_else(|(resource, errors)| {
                    faults.extend(
                        errors
                            .iter()
                            .map(|e| source::parse_fault(source.file, &source.text, e)),
                    );
                    resource
                });
            (source, resource)
        })
        .collect()
}

/// The messages and terms of parsed files, in order.
pub(super) fn items<'s>(trees: &'s [(&'s Source<'s>, ast::Resource<&'s str>)]) -> Vec<Item<'s>> {
    trees
        .iter()
        .flat_map(|(source, resource)| {
            let mut lines = Lines::of(&source.text);
            let of = move |entry| Item::of(source.file, entry, &mut lines);
            resource.body.iter().filter_map(of)
        })
        .collect()
}

/// One thing met while walking over a pattern.
pub(super) enum Node<'s> {
    Inline(&'s InlineExpression<&'s str>),
    Select(&'s InlineExpression<&'s str>, &'s [ast::Variant<&'s str>]),
}

/// Shows `see` every expression of a pattern, those within choices and arguments too.
pub(super) fn visit<'s>(pattern: &'s Pattern<'s>, see: &mut dyn FnMut(Node<'s>)) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            visit_expression(expression, see);
        }
    }
}

fn visit_expression<'s>(expression: &'s ast::Expression<&'s str>, see: &mut dyn FnMut(Node<'s>)) {
    match expression {
        ast::Expression::Inline(inline) => visit_inline(inline, see),
        ast::Expression::Select { selector, variants } => {
            see(Node::Select(selector, variants));
            visit_inline(selector, see);
            for variant in variants {
                visit(&variant.value, see);
            }
        }
    }
}

fn visit_inline<'s>(inline: &'s InlineExpression<&'s str>, see: &mut dyn FnMut(Node<'s>)) {
    see(Node::Inline(inline));
    match inline {
        InlineExpression::Placeable { expression } => visit_expression(expression, see),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => {
            for inline in &arguments.positional {
                visit_inline(inline, see);
            }
            for named in &arguments.named {
                visit_inline(&named.value, see);
            }
        }
        _ => {}
    }
}

/// The variables of a pattern, sorted, each once.
pub(super) fn variables<'s>(pattern: &'s Pattern<'s>) -> Vec<&'s str> {
    let mut names = Vec::new();
    visit(pattern, &mut |node| {
        if let Node::Inline(InlineExpression::VariableReference { id }) = node {
            names.push(id.name);
        }
    });
    names.sort_unstable();
    names.dedup();
    names
}

/// A piece of a message as it reads after every choice in it is made.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece<'s> {
    Text(Cow<'s, str>),
    /// A variable, which Fluent isolates.
    Variable,
    /// Another message or a term, which runs on in the same direction.
    Reference(&'s InlineExpression<&'s str>),
}

/// So many ways to read a message are looked at; no real one has more.
const MOST_READINGS: usize = 256;

/// Every way in which a pattern can read.
pub(super) fn readings<'s>(pattern: &'s Pattern<'s>) -> Vec<Vec<Piece<'s>>> {
    let mut all = vec![Vec::new()];
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                push(&mut all, &Piece::Text(Cow::Borrowed(*value)));
            }
            ast::PatternElement::Placeable { expression } => extend(&mut all, expression),
        }
    }
    all
}

fn extend<'s>(all: &mut Vec<Vec<Piece<'s>>>, expression: &'s ast::Expression<&'s str>) {
    match expression {
        ast::Expression::Inline(InlineExpression::StringLiteral { value }) => {
            push(
                all,
                &Piece::Text(unicode::unescape_unicode_to_string(value)),
            );
        }
        ast::Expression::Inline(InlineExpression::NumberLiteral { value }) => {
            push(all, &Piece::Text(Cow::Borrowed(*value)));
        }
        ast::Expression::Inline(InlineExpression::Placeable { expression }) => {
            extend(all, expression);
        }
        ast::Expression::Inline(
            inline @ (InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }),
        ) => push(all, &Piece::Reference(inline)),
        ast::Expression::Inline(_) => push(all, &Piece::Variable),
        ast::Expression::Select { variants, .. } => {
            let endings: Vec<_> = variants
                .iter()
                .flat_map(|variant| readings(&variant.value))
                .collect();
            *all = all
                .iter()
                .flat_map(|start| {
                    endings
                        .iter()
                        .map(move |end| [start.as_slice(), end].concat())
                })
                .take(MOST_READINGS)
                .collect();
        }
    }
}

fn push<'s>(all: &mut [Vec<Piece<'s>>], piece: &Piece<'s>) {
    for reading in all {
        reading.push(piece.clone());
    }
}
