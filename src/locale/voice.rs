//! One language's words. A message is parsed when it is first asked for. A voice says what it can say without fault
//! and nothing else; `catalogue` decides who is asked next.

use super::args::Args;
use super::index::Index;
use super::language::Language;
use super::messages::Class;
use super::review::{self, Records, Review};
use super::tree::Pattern;
use super::{File, bidi, source, tree};
use fluent::{FluentBundle, FluentMessage, FluentResource};
use fluent_syntax::ast;
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

type Bundle = FluentBundle<FluentResource>;

/// So many entries are kept parsed; when there are more, all are let go. The page with the most words asks for fewer,
/// and a visit to every page leaves no more behind than a visit to one.
const MOST_PARSED: usize = 256;

/// One language: its messages and how far they were checked.
pub struct Voice {
    language: Rc<Language>,
    index: Index,
    parsed: RefCell<Parsed>,
    transform: Option<fn(&str) -> Cow<'_, str>>,
    records: Records,
    /// What stands before and after every message: the brackets of a pseudo-locale.
    brackets: Option<(char, char)>,
}

/// What was asked for, and what it refers to.
struct Parsed {
    bundle: Bundle,
    count: usize,
}

impl Voice {
    /// Takes up the `.ftl` files and `review.toml` of one language. There is always a voice; what cannot be read
    /// counts as missing. [`lint::check`](super::lint::check) tells what is wrong.
    pub fn read(language: &Rc<Language>, files: &[File]) -> Voice {
        let records = if language.tag.is_english() {
            Records::new()
        } else {
            review::checked(files)
        };
        Voice {
            language: Rc::clone(language),
            index: Index::of(files),
            parsed: RefCell::new(Parsed::nothing(language, None)),
            transform: None,
            records,
            brackets: None,
        }
    }

    pub fn language(&self) -> &Rc<Language> {
        &self.language
    }

    /// Whether the voice has a message, or an attribute where `id` is `message.attribute`, of its own.
    pub fn has(&self, id: &str) -> bool {
        self.with_bundle(message_of(id), |bundle| pattern(bundle, id).is_some())
            .unwrap_or_default()
    }

    /// What the comment above a message says of its class.
    pub fn class(&self, id: &str) -> Option<Class> {
        self.index.class(message_of(id))
    }

    /// Changes every stretch of text on its way out and sets brackets around each message, for pseudo-locales.
    pub(super) fn disguise(
        &mut self,
        transform: fn(&str) -> Cow<'_, str>,
        brackets: Option<(char, char)>,
    ) {
        self.transform = Some(transform);
        self.let_go();
        self.brackets = brackets;
    }

    /// Lets go of what has been asked for so far.
    pub(super) fn let_go(&self) {
        *self.parsed.borrow_mut() = Parsed::nothing(&self.language, self.transform);
    }

    /// The words for `id`, or `None` where the voice has none or cannot say them whole.
    pub(super) fn say(&self, id: &str, args: &Args) -> Option<String> {
        self.with_bundle(message_of(id), |bundle| self.say_from(bundle, id, args))?
    }

    fn say_from(&self, bundle: &Bundle, id: &str, args: &Args) -> Option<String> {
        let pattern = pattern(bundle, id)?;
        let mut errors = Vec::new();
        let has_placeables = pattern
            .elements
            .iter()
            .any(|element| matches!(element, ast::PatternElement::Placeable { .. }));
        let text = if has_placeables {
            args.with(|args| {
                bundle
                    .format_pattern(pattern, Some(args), &mut errors)
                    .into_owned()
            })
        } else {
            bundle
                .format_pattern(pattern, None, &mut errors)
                .into_owned()
        };
        // Fluent writes {$name} for what it lacks, inside a term even without reporting it.
        if !errors.is_empty() || text.contains(['{', '}']) || is_blank(&text) {
            return None;
        }
        let text = if is_lone_value(pattern) && !bidi::is_isolated(&text) {
            bidi::isolate(&text)
        } else {
            text
        };
        Some(match self.brackets {
            Some((before, after)) => format!("{before}{text}{after}"),
            None => text,
        })
    }

    /// How far this voice's words for `id` were checked; `english` is the voice they were translated from.
    pub(super) fn review(&self, id: &str, english: &Voice) -> Review {
        if self.language.tag.is_english() {
            return Review::Original;
        }
        let id = message_of(id);
        match self.records.get(id) {
            Some(record) => record.review(|| english.hash(id)),
            None => Review::Draft,
        }
    }

    fn hash(&self, id: &str) -> Option<String> {
        self.with_bundle(id, |bundle| {
            let message = bundle.get_message(id)?;
            let attributes = message
                .attributes()
                .map(|attribute| ast::Attribute {
                    id: ast::Identifier {
                        name: attribute.id(),
                    },
                    value: attribute.value().clone(),
                })
                .collect();
            Some(review::hash(id, message.value(), attributes))
        })?
    }

    /// Asks the bundle once it holds the message and what that refers to; nobody is asked where there is no such message.
    fn with_bundle<T>(&self, message: &str, ask: impl FnOnce(&Bundle) -> T) -> Option<T> {
        let mut parsed = self.parsed.borrow_mut();
        if !parsed.bundle.has_message(message) {
            if parsed.count > MOST_PARSED {
                *parsed = Parsed::nothing(&self.language, self.transform);
            }
            parsed.add(message, &self.index);
        }
        let bundle = &parsed.bundle;
        bundle.has_message(message).then(|| ask(bundle))
    }
}

impl Parsed {
    fn nothing(language: &Language, transform: Option<fn(&str) -> Cow<'_, str>>) -> Parsed {
        let mut bundle = FluentBundle::new(vec![language.tag.identifier()]);
        bundle.set_transform(transform);
        Parsed { bundle, count: 0 }
    }

    /// Parses a message and everything it refers to.
    fn add(&mut self, message: &str, index: &Index) {
        let mut names = vec![message.to_owned()];
        let mut next = 0;
        while let Some(name) = names.get(next) {
            next += 1;
            let Some(resource) = index.entry(name).and_then(resource) else {
                continue;
            };
            for name in resource.entries().flat_map(tree::references) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            self.count += 1;
            // A term that an earlier message needed is in it already.
            let _ = self.bundle.add_resource(resource);
        }
    }
}

/// Parses one entry; nothing where Fluent cannot be trusted with it.
fn resource(entry: &str) -> Option<FluentResource> {
    if source::wildness(entry).is_some() {
        return None;
    }
    let parsed = FluentResource::try_new(entry.to_owned());
    let resource = parsed.unwrap_or_else(|(resource, _)| resource);
    let safe = resource.entries().all(tree::is_safe);
    safe.then_some(resource)
}

/// The words of a message, or of its attribute where `id` is `message.attribute`.
fn pattern<'a>(bundle: &'a Bundle, id: &str) -> Option<&'a Pattern<'a>> {
    let message: FluentMessage<'_> = bundle.get_message(message_of(id))?;
    match id.split_once('.') {
        Some((_, attribute)) => Some(message.get_attribute(attribute)?.value()),
        None => message.value(),
    }
}

/// The message an id belongs to, without its attribute.
fn message_of(id: &str) -> &str {
    id.split_once('.').map_or(id, |(message, _)| message)
}

/// Whether a reader would see nothing at all.
fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_whitespace() || bidi::is_invisible(c))
}

/// Whether a message can consist of one variable alone, which Fluent does not isolate.
fn is_lone_value(pattern: &Pattern<'_>) -> bool {
    let [ast::PatternElement::Placeable { expression }] = pattern.elements.as_slice() else {
        return false;
    };
    match expression {
        ast::Expression::Inline(inline) => {
            matches!(inline, ast::InlineExpression::VariableReference { .. })
        }
        ast::Expression::Select { variants, .. } => {
            variants.iter().any(|variant| is_lone_value(&variant.value))
        }
    }
}
