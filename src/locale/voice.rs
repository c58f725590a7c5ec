//! One language's words, parsed. A voice says what it can say without fault and nothing else;
//! `catalogue` decides who is asked next.

use super::args::Args;
use super::language::Language;
use super::messages::Class;
use super::review::{self, Records, Review};
use super::tree::Pattern;
use super::{File, bidi, source};
use crate::problem::Problem;
use fluent::{FluentBundle, FluentError, FluentMessage, FluentResource};
use fluent_syntax::ast;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

type Bundle = FluentBundle<FluentResource>;

/// One language: its messages and how far they were checked.
pub struct Voice {
    language: Rc<Language>,
    /// Everything but the chapters.
    common: Bundle,
    chapters: Vec<Chapter>,
    /// The chapter that was read last, by its place in `chapters`.
    open: RefCell<Option<(usize, Bundle)>>,
    transform: Option<fn(&str) -> Cow<'_, str>>,
    records: Records,
    /// What `# class: A` says in the English files.
    classes: HashMap<String, Class>,
    /// What stands before and after every message: the brackets of a pseudo-locale.
    brackets: Option<(char, char)>,
}

/// A file `chapters/<chapter>.ftl`, whose messages begin with the chapter's name. Nobody reads two at once, so it is
/// parsed when its first message is asked for and let go when another chapter is opened.
struct Chapter {
    /// `nrm-`.
    prefix: String,
    file: File,
}

impl Chapter {
    fn of(file: &File) -> Option<Chapter> {
        let (_, name) = file.0.split_once("/chapters/")?;
        Some(Chapter {
            prefix: format!("{}-", name.strip_suffix(".ftl")?),
            file: file.clone(),
        })
    }
}

impl Voice {
    /// Reads the `.ftl` files and `review.toml` of one language. There is always a voice; what could not be read
    /// counts as missing. What is wrong is in the faults, but for the chapters, which are not parsed yet:
    /// [`lint::check`](super::lint::check) tells their faults.
    pub fn read(language: &Rc<Language>, files: &[File]) -> (Voice, Vec<Problem>) {
        let mut faults = Vec::new();
        let is_english = language.tag.is_english();
        let (chapters, common): (Vec<&File>, Vec<&File>) = files
            .iter()
            .partition(|(path, _)| path.contains("/chapters/"));
        let mut classes = HashMap::new();
        let common = bundle(language, common.into_iter(), &mut faults, |text| {
            if is_english {
                mark_classes(text, &mut classes);
            }
        });
        let records = if is_english {
            Records::new()
        } else {
            review::checked(files, &mut faults)
        };
        let voice = Voice {
            language: Rc::clone(language),
            common,
            open: RefCell::default(),
            chapters: chapters.into_iter().filter_map(Chapter::of).collect(),
            transform: None,
            records,
            classes,
            brackets: None,
        };
        (voice, faults)
    }

    pub fn language(&self) -> &Rc<Language> {
        &self.language
    }

    /// Whether the voice has a message, or an attribute where `id` is `message.attribute`, of its own.
    pub fn has(&self, id: &str) -> bool {
        self.with_bundle(message_of(id), |bundle| pattern(bundle, id).is_some())
            .unwrap_or_default()
    }

    /// What the comment above an English message says of its class; nothing for other languages.
    pub fn class(&self, id: &str) -> Option<Class> {
        self.classes.get(message_of(id)).copied()
    }

    /// Changes every stretch of text on its way out and sets brackets around each message, for pseudo-locales.
    pub(super) fn disguise(
        &mut self,
        transform: fn(&str) -> Cow<'_, str>,
        brackets: Option<(char, char)>,
    ) {
        self.common.set_transform(Some(transform));
        self.transform = Some(transform);
        self.brackets = brackets;
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

    /// Asks the bundle that has a message, if one has.
    fn with_bundle<T>(&self, message: &str, ask: impl FnOnce(&Bundle) -> T) -> Option<T> {
        if self.common.has_message(message) {
            return Some(ask(&self.common));
        }
        let mut chapters = self.chapters.iter();
        let wanted = chapters.position(|it| message.starts_with(&it.prefix))?;
        let mut open = self.open.borrow_mut();
        let open = match &mut *open {
            Some(open) if open.0 == wanted => open,
            open => open.insert((wanted, self.parse(&self.chapters[wanted]))),
        };
        open.1.has_message(message).then(|| ask(&open.1))
    }

    fn parse(&self, chapter: &Chapter) -> Bundle {
        let file = std::iter::once(&chapter.file);
        let mut bundle = bundle(&self.language, file, &mut Vec::new(), |_| {});
        bundle.set_transform(self.transform);
        bundle
    }
}

/// The words of a message, or of its attribute where `id` is `message.attribute`.
fn pattern<'a>(bundle: &'a Bundle, id: &str) -> Option<&'a Pattern<'a>> {
    let message: FluentMessage<'_> = bundle.get_message(message_of(id))?;
    match id.split_once('.') {
        Some((_, attribute)) => Some(message.get_attribute(attribute)?.value()),
        None => message.value(),
    }
}

/// Parses the `.ftl` files among `files`; `each` sees the text of every one.
fn bundle<'a>(
    language: &Language,
    files: impl Iterator<Item = &'a File>,
    faults: &mut Vec<Problem>,
    mut each: impl FnMut(&str),
) -> Bundle {
    let mut bundle = FluentBundle::new(vec![language.tag.identifier()]);
    for file in files {
        let Some(source) = source::source(file, faults) else {
            continue;
        };
        each(&source.text);
        let resource = resource(source.file, source.text, faults);
        if let Err((file, errors)) = add(&mut bundle, source.file, resource) {
            faults.extend(errors.into_iter().map(|id| double(file, &id)));
        }
    }
    bundle
}

/// The message an id belongs to, without its attribute.
fn message_of(id: &str) -> &str {
    id.split_once('.').map_or(id, |(message, _)| message)
}

/// Parses one file; what Fluent cannot be trusted with is taken out and reported.
fn resource(file: &str, text: Cow<'_, str>, faults: &mut Vec<Problem>) -> FluentResource {
    let resource =
        FluentResource::try_new(text.into_owned()).unwrap_or_else(|(resource, errors)| {
            faults.extend(
                errors
                    .iter()
                    .map(|e| source::parse_fault(file, resource.source(), e)),
            );
            resource
        });
    let safe = source::without_unsafe(file, resource.source(), resource.entries(), faults);
    match safe {
        // The faults of this text are already reported.
        Some(safe) => FluentResource::try_new(safe).unwrap_or_else(|(resource, _)| resource),
        None => resource,
    }
}

/// Adds a file to the bundle; in the error are the ids that the bundle had already, where the first stays.
fn add<'a>(
    bundle: &mut FluentBundle<FluentResource>,
    file: &'a str,
    resource: FluentResource,
) -> Result<(), (&'a str, Vec<String>)> {
    bundle.add_resource(resource).map_err(|errors| {
        let ids = errors.into_iter().filter_map(|error| match error {
            FluentError::Overriding { id, .. } => Some(id),
            _ => None,
        });
        (file, ids.collect())
    })
}

fn double(file: &str, id: &str) -> Problem {
    Problem::error(
        file,
        id,
        "the id stands twice; the first one counts",
        "Remove one, or give it an id of its own",
    )
}

/// Collects the classes that comments give to the messages below them.
fn mark_classes(text: &str, classes: &mut HashMap<String, Class>) {
    let mut class = None;
    for line in text.lines() {
        if line.starts_with('#') {
            class = line
                .strip_prefix("# ")
                .and_then(Class::of_comment)
                .or(class);
        } else if let Some(class) = class.take()
            && let Some((id, _)) = line.split_once('=')
        {
            classes.insert(id.trim_end().to_owned(), class);
        }
    }
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
