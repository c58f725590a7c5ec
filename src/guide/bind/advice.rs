//! `content/advice.toml`: the cards, the parents' page, the worker's card, what this screen keeps private, the pathway.

use super::blocks::blocks;
use super::facts::Said;
use super::register::{Kind, Register};
use super::scope::Scope;
use crate::guide::ids::{BlockId, CardId, StepId};
use crate::guide::model::{Answer, Audience, Block, Card, Step};
use crate::raw::{Table, Word};

/// What the file holds.
pub struct Advice {
    pub cards: Vec<Card>,
    pub parents: Vec<Block>,
    pub worker: Vec<Block>,
    pub privacy: Vec<Block>,
    pub steps: Vec<Step>,
}

pub fn advice(table: Table<'_>, register: &Register) -> Advice {
    let cards = table.tables("card");
    let parents = table.tables("parents");
    let worker = table.tables("worker");
    let privacy = table.tables("privacy");
    let steps = table.tables("step");
    table.finish(|_| None);
    let page = |tables, prefix| {
        let around = Said::default();
        blocks(tables, prefix, &around, &mut Scope::new(true), register)
    };
    Advice {
        cards: cards
            .into_iter()
            .filter_map(|table| card(table, register))
            .collect(),
        parents: page(parents, "parents"),
        worker: page(worker, "worker"),
        privacy: page(privacy, "privacy"),
        steps: steps
            .into_iter()
            .filter_map(|table| step(table, register))
            .collect(),
    }
}

fn card(mut table: Table<'_>, register: &Register) -> Option<Card> {
    let id: Option<CardId> = register.define(Kind::Card, &mut table);
    let icon = table.text("icon");
    let said = Said::read(&table, &Said::default(), register);
    let (_, facts) = said.clone().facts(&table, register);
    let at = table.at("id");
    let prefix = format!("card-{}", table.glimpse("id").unwrap_or_default());
    let mut scope = Scope::new(id.is_some());
    let title = id
        .is_some()
        .then(|| register.message(&table, at, format!("{prefix}-title")))
        .flatten();
    let inner = table.tables("block");
    if inner.is_empty() {
        table.report(
            table.start(),
            "the card has no block",
            "Add a [[card.block]]",
        );
    }
    table.finish(|_| None);
    let blocks = blocks(inner, &prefix, &said, &mut scope, register);
    Some(Card {
        id: id?,
        icon: icon?.to_owned(),
        title: title?,
        facts: facts?,
        blocks,
    })
}

fn step(mut table: Table<'_>, register: &Register) -> Option<Step> {
    let id: Option<StepId> = register.define(Kind::Step, &mut table);
    let said = Said::read(&table, &Said::default(), register);
    let (audience, facts) = said.clone().facts(&table, register);
    let at = table.at("id");
    let prefix = format!("step-{}", table.glimpse("id").unwrap_or_default());
    let mut scope = Scope::new(id.is_some());
    if let Some(id) = &id {
        register.restrict(Kind::Step, id.as_str(), audience);
    }
    let question = id
        .is_some()
        .then(|| register.message(&table, at, format!("{prefix}-question")))
        .flatten();
    let blocks = blocks(table.tables("block"), &prefix, &said, &mut scope, register);
    let answers = table
        .tables("answer")
        .into_iter()
        .filter_map(|table| answer(table, &prefix, &mut scope, audience, register))
        .collect();
    table.finish(|_| None);
    Some(Step {
        id: id?,
        question: question?,
        facts: facts?,
        blocks,
        answers,
    })
}

fn answer(
    mut table: Table<'_>,
    prefix: &str,
    scope: &mut Scope,
    seen_by: Option<Audience>,
    register: &Register,
) -> Option<Answer> {
    // An answer has no id in the model: its texts alone carry the name.
    let (_, stem) = scope.claim::<BlockId>(&mut table, prefix, "answer");
    let at = table.at("id");
    let message = |part: &str| {
        let stem = stem.as_ref()?;
        register.message(&table, at, format!("{stem}{part}"))
    };
    let (text, note) = (message(""), message("-note"));
    let to = table.text("to").and_then(|text| {
        let at = table.at("to");
        register.refer(Kind::Step, &table, Word { text, at }, seen_by)
    });
    table.finish(|_| None);
    Some(Answer {
        text: text?,
        note: note?,
        to: to?,
    })
}
