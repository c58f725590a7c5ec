//! The one place that answers "what does this say?": it asks the reader's language, then those behind it, then English,
//! and tells who answered. `view` calls it for every string it shows; an answer is never empty.

use super::args::Args;
use super::language::Language;
use super::messages::Class;
use super::review::Review;
use super::voice::Voice;
use std::rc::Rc;

/// What stands where even English has no words. English's `ui-missing-words` says the same.
pub const MISSING_WORDS: &str = "These words are missing on this screen. Ask a member of staff.";

/// The voices of one choice of language, in the order in which they are asked; English is last.
#[derive(Clone)]
pub struct Catalogue {
    chosen: Vec<Rc<Voice>>,
    english: Rc<Voice>,
}

/// An answer, in the words of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub text: String,
    /// The language of the words; direction and type follow it, not the reader's choice.
    pub language: Rc<Language>,
    pub review: Review,
    /// English answered although another language was chosen.
    pub fell_back: bool,
}

impl Said {
    /// Whether the words asked for are nowhere to be had.
    pub fn is_missing(&self) -> bool {
        self.text == MISSING_WORDS
    }
}

impl Catalogue {
    /// `chosen` are the voices of [`Registry::chain`](super::Registry::chain), empty where English itself is chosen.
    pub fn new(chosen: Vec<Rc<Voice>>, english: Rc<Voice>) -> Catalogue {
        Catalogue { chosen, english }
    }

    /// The language the reader chose.
    pub fn language(&self) -> &Rc<Language> {
        self.chosen.first().unwrap_or(&self.english).language()
    }

    pub fn english_language(&self) -> &Rc<Language> {
        self.english.language()
    }

    /// The words for a message, `home-title`, or for one of its attributes, `home-title.short`.
    pub fn say(&self, id: &str, args: &Args) -> Said {
        let answer = self.chosen.iter().find_map(|voice| {
            Some(Said {
                text: voice.say(id, args)?,
                language: Rc::clone(voice.language()),
                review: voice.review(id, &self.english),
                fell_back: false,
            })
        });
        answer.unwrap_or_else(|| Said {
            fell_back: !self.chosen.is_empty(),
            ..self.english(id, args)
        })
    }

    /// Lets go of the messages that were parsed for what has been said so far.
    pub fn let_go(&self) {
        self.voices().for_each(|voice| voice.let_go());
    }

    /// The same words in English, to stand beside the reader's.
    pub fn english(&self, id: &str, args: &Args) -> Said {
        let text = self.english.say(id, args);
        Said {
            text: text.unwrap_or_else(|| MISSING_WORDS.to_owned()),
            language: Rc::clone(self.english.language()),
            review: Review::Original,
            fell_back: false,
        }
    }

    /// How carefully a message of the user interface must be treated; C unless its English comment says otherwise.
    pub fn class(&self, id: &str) -> Class {
        self.english.class(id).unwrap_or(Class::C)
    }

    /// Whether any of the voices has the message.
    pub fn has(&self, id: &str) -> bool {
        self.voices().any(|voice| voice.has(id))
    }

    fn voices(&self) -> impl Iterator<Item = &Rc<Voice>> {
        self.chosen.iter().chain([&self.english])
    }
}
