//! One number, large, to be learnt by heart: looked at, covered, and compared. Nothing is typed and nothing is checked.

use super::World;
use super::code::Code;
use super::line::{called, is_urgent, taken_away};
use super::lines::named;
use super::teller::{Phrase, Teller};
use crate::guide::{ContactKind, Helpline};
use crate::session::{Recall, State};

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Remember {
    pub name: Phrase,
    /// What to do now.
    pub lead: Phrase,
    /// The number in the parts that are said together, or a dot for each of its digits while it is covered.
    pub chunks: Vec<String>,
    /// Whether it is the emergency number, which alone is red.
    pub urgent: bool,
    /// Whether it is called or sent a text, and which word.
    pub how: Phrase,
    pub is_text: bool,
    pub say: Phrase,
    /// How to say the number, where that helps; not shown while it is covered.
    pub spoken: Phrase,
    /// What the one key does next.
    pub key: Phrase,
    pub covered: bool,
    /// What paper and phones do with a number.
    pub keeps: Phrase,
    /// The name and the number for a phone's camera, where this screen gives them away.
    pub code: Code,
    pub code_title: Phrase,
    /// What the code holds and what a phone does with it.
    pub code_note: Phrase,
}

/// Nothing where the line has no number.
pub fn remember(
    line: &Helpline,
    world: &World,
    state: &State,
    teller: &Teller,
) -> Option<Remember> {
    let recall = state.place.recall;
    let contact = called(line)?;
    let covered = recall == Recall::Say;
    let chunks = contact.number.as_ref()?.chunks();
    let is_text = contact.kind == ContactKind::Text;
    let code = taken_away(line, world, state);
    let beside_code = |id: &str| match code.side {
        0 => Phrase::default(),
        _ => teller.ui(id),
    };
    Some(Remember {
        name: named(teller, line),
        lead: teller.ui(match recall {
            Recall::Look => "remember-look",
            Recall::Say => "remember-say",
            Recall::Check => "remember-check",
        }),
        chunks: chunks
            .map(|chunk| match covered {
                true => "•".repeat(chunk.len()),
                false => chunk.to_owned(),
            })
            .collect(),
        urgent: is_urgent(line, world),
        how: match &contact.keyword {
            _ if line.how.is_some() && is_text => teller.ui("remember-text-how"),
            _ if line.how.is_some() => teller.ui("remember-call-how"),
            Some(word) if is_text => teller.ui_with("remember-text-word", &[("word", word)]),
            _ if is_text => teller.ui("remember-text"),
            _ => teller.ui("remember-call"),
        },
        is_text,
        say: teller.ui("line-say"),
        spoken: line
            .spoken
            .as_ref()
            .map(|id| teller.content(id, line.facts.class))
            .unwrap_or_default(),
        key: teller.ui(if covered {
            "remember-show"
        } else {
            "remember-hide"
        }),
        covered,
        keeps: teller.ui("remember-keeps"),
        code_title: beside_code("code-title"),
        code_note: beside_code("code-note"),
        code,
    })
}
