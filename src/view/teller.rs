//! Tells messages in the reader's language and notes on the way whether any of them is an unchecked translation.
//! Every screen is composed with one teller; it is the only place where view meets the catalogue.

use crate::guide::{Class, Guide, MessageId, PhoneNumber};
use crate::locale::{
    Args, Catalogue, Class as UiClass, Language, Review, Said, keep_hyphens, keep_together,
    ltr_isolate, ltr_whole_name, paragraphs, typeset_rtl,
};
use std::cell::Cell;
use std::rc::Rc;

/// What marks words that are in English where others are not; the same in every language.
pub const ENGLISH_MARK: &str = "EN";

/// A text ready to show, in the voice of the language that answered.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Phrase {
    pub text: String,
    pub family: String,
    /// Multiples of the role's letter size and line height.
    pub size: f32,
    pub line: f32,
    pub rtl: bool,
    /// The English that must stand with it; empty where none must.
    pub english: String,
}

impl Phrase {
    fn new(text: String, language: &Language) -> Phrase {
        Phrase {
            text,
            family: language.family.clone(),
            size: language.size,
            line: language.line,
            rtl: language.is_rtl(),
            english: String::new(),
        }
    }

    /// Texts in paragraphs of at least so many letters, each with the English that is owed with it; of twice as many
    /// where none is.
    pub fn in_paragraphs(texts: &[Phrase], letters: usize) -> Vec<Phrase> {
        let cut = |whole: &Phrase| -> Vec<Phrase> {
            let alone = whole.english.is_empty();
            let told = match alone {
                true => paragraphs(&whole.text, &whole.text, 2 * letters),
                false => paragraphs(&whole.text, &whole.english, letters),
            };
            let part = |(text, english): (&str, &str)| Phrase {
                text: text.to_owned(),
                english: if alone {
                    String::new()
                } else {
                    english.to_owned()
                },
                ..whole.clone()
            };
            told.into_iter().map(part).collect()
        };
        texts.iter().flat_map(cut).collect()
    }

    /// The lines of a list that is one message, each with the English that is owed with it.
    pub fn one_by_one(self) -> Vec<Phrase> {
        let english: Vec<&str> = self.english.lines().collect();
        if !english.is_empty() && english.len() != self.text.lines().count() {
            return vec![self];
        }
        let line = |(i, text): (usize, &str)| Phrase {
            text: text.to_owned(),
            english: english.get(i).copied().unwrap_or_default().to_owned(),
            ..self.clone()
        };
        self.text.lines().enumerate().map(line).collect()
    }
}

/// A number in running text of any direction: it keeps its order and its line.
pub(super) fn in_text(number: &PhoneNumber) -> String {
    ltr_isolate(&number.to_string())
}

/// One variable for each helpline: its number as `$<id>` and its Latin name as `$name-<id>`, both isolated.
pub fn base_args(guide: &Guide) -> Rc<Args> {
    let mut args = Args::new();
    for line in &guide.helplines {
        if let Some(number) = line.number() {
            args.set(line.id.to_string(), in_text(number));
        }
        args.set(format!("name-{}", line.id), ltr_whole_name(&line.name));
    }
    Rc::new(args)
}

pub struct Teller<'a> {
    catalogue: &'a Catalogue,
    args: &'a Rc<Args>,
    english_beside: bool,
    unchecked: Cell<bool>,
}

impl<'a> Teller<'a> {
    pub fn new(catalogue: &'a Catalogue, args: &'a Rc<Args>, english_beside: bool) -> Self {
        Teller {
            catalogue,
            args,
            english_beside,
            unchecked: Cell::new(false),
        }
    }

    /// A message of `ui.ftl`.
    pub fn ui(&self, id: &str) -> Phrase {
        self.tell(id, self.args, self.ui_class(id))
    }

    /// A message of `ui.ftl` with texts of its own.
    pub fn ui_with(&self, id: &str, values: &[(&'static str, &str)]) -> Phrase {
        let args = self.args_with(values);
        self.tell(id, &args, self.ui_class(id))
    }

    fn args_with(&self, values: &[(&'static str, &str)]) -> Args {
        let mut args = Args::over(self.args);
        for (name, value) in values {
            args.set(*name, *value);
        }
        args
    }

    /// A message of `ui.ftl` in English, whatever the reader chose.
    pub fn english(&self, id: &str, values: &[(&'static str, &str)]) -> Phrase {
        let args = self.args_with(values);
        Phrase::new(
            self.catalogue.english(id, &args).text,
            self.catalogue.english_language(),
        )
    }

    /// A message that content names.
    pub fn content(&self, id: &MessageId, class: Class) -> Phrase {
        let mut told = self.tell(id.as_str(), self.args, class);
        told.text = keep_together(&told.text, self.catalogue.language());
        told.english = keep_together(&told.english, self.catalogue.english_language());
        told
    }

    /// A name or number that is the same in every language, in the page's own voice.
    pub fn data(&self, text: &str) -> Phrase {
        Phrase::new(text.to_owned(), self.catalogue.language())
    }

    /// A text that is in English in every language, in English's own voice.
    pub fn as_english(&self, text: &str) -> Phrase {
        Phrase::new(text.to_owned(), self.catalogue.english_language())
    }

    /// Text of the language itself, such as its own name.
    pub fn own(text: &str, language: &Language) -> Phrase {
        Phrase::new(text.to_owned(), language)
    }

    /// A plain string for what is only read out or put into another message, in the reader's language.
    pub fn plain(&self, id: &str) -> String {
        self.catalogue.say(id, self.args).text
    }

    /// The same with texts of its own, to be put into another message.
    pub fn plain_with(&self, id: &str, values: &[(&'static str, &str)]) -> String {
        self.catalogue.say(id, &self.args_with(values)).text
    }

    pub fn date(&self, date: jiff::civil::Date) -> String {
        let month = self.plain(&format!("month-{}", date.month()));
        let mut args = Args::new();
        args.set("day", date.day().to_string());
        args.set("month", month);
        args.set("year", date.year().to_string());
        self.catalogue.say("date-day", &args).text
    }

    pub fn language(&self) -> &Rc<Language> {
        self.catalogue.language()
    }

    pub fn english_beside(&self) -> bool {
        self.english_beside
    }

    /// Whether anything told so far was a translation that nobody has checked.
    pub fn told_unchecked(&self) -> bool {
        self.unchecked.get()
    }

    fn ui_class(&self, id: &str) -> Class {
        match self.catalogue.class(id) {
            UiClass::A => Class::A,
            UiClass::B => Class::B,
            UiClass::C => Class::C,
        }
    }

    fn tell(&self, id: &str, args: &Args, class: Class) -> Phrase {
        let Said {
            text,
            language,
            review,
            fell_back,
        } = self.catalogue.say(id, args);
        let mut phrase = Phrase::new(keep_hyphens(&text), &language);
        if fell_back {
            // English among another language says so, in its own direction.
            phrase.text = format!("{ENGLISH_MARK} · {}", phrase.text);
            return phrase;
        }
        if phrase.rtl {
            phrase.text = typeset_rtl(&phrase.text, &language);
        }
        let unchecked = review == Review::Draft && class != Class::C;
        if unchecked {
            self.unchecked.set(true);
        }
        if unchecked && (class == Class::A || self.english_beside) {
            phrase.english = keep_hyphens(&self.catalogue.english(id, args).text);
        }
        phrase
    }
}
