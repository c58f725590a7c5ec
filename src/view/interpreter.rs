//! What somebody who does not read English shows to a worker: that they need an interpreter, in both languages.

use super::item::Item;
use super::teller::{Phrase, Teller};
use crate::session::{Interpreter, State};

#[derive(Clone, Debug, PartialEq, Default)]
pub struct InterpreterCard {
    pub title: Phrase,
    /// The wish in the reader's language, in sentences.
    pub own: Vec<Phrase>,
    /// The same in English; empty where that is the reader's language.
    pub english: Vec<Phrase>,
    pub who: Phrase,
    /// Their `address` is an interpreter's id.
    pub choices: Vec<Item>,
}

pub fn interpreter(state: &State, teller: &Teller) -> InterpreterCard {
    let language = teller.language();
    let need = if language.tag.is_english() {
        "interpreter-need-any"
    } else {
        "interpreter-need"
    };
    let wish = match state.interpreter {
        Interpreter::Woman => "interpreter-wish-woman",
        Interpreter::Man => "interpreter-wish-man",
        Interpreter::Either => "interpreter-wish-either",
    };
    let sentences = [need, "interpreter-not-them", wish];
    let own = sentences.map(|id| teller.ui_with(id, &[("language", &language.own_name)]));
    let english = sentences.map(|id| teller.english(id, &[("language", &language.english_name)]));
    let pick = |interpreter: Interpreter| Item {
        label: teller.ui(match interpreter {
            Interpreter::Woman => "interpreter-woman",
            Interpreter::Man => "interpreter-man",
            Interpreter::Either => "interpreter-either",
        }),
        address: interpreter.id().to_owned(),
        chosen: interpreter == state.interpreter,
        ..Item::default()
    };
    InterpreterCard {
        title: teller.ui("interpreter-title"),
        own: own.into(),
        english: if language.tag.is_english() {
            Vec::new()
        } else {
            english.into()
        },
        who: teller.ui("interpreter-who"),
        choices: Interpreter::ALL.map(pick).into(),
    }
}
