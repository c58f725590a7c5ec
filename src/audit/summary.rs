//! What there is, in counts, for `check` to print: how much is written, who sees which helplines, and how
//! far each language is translated and checked.

use super::english::dummies;
use super::of_language;
use crate::guide::{Audience, Certainty, Class, Facts, File, Guide, MessageUse, Nation};
use crate::locale::{self, Catalogue, Message, Registry, Review, Tag, Voice, messages_of};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub chapters: usize,
    pub chapters_written: usize,
    /// Blocks of chapters, cards, the parents' page, the worker's card, the privacy page and the pathway.
    pub blocks: usize,
    pub cards: usize,
    pub steps: usize,
    pub terms: usize,
    pub sources: usize,
    /// English words of the guide that everyone may read, and those for staff alone.
    pub words_for_everyone: usize,
    pub words_for_staff: usize,
    /// Blocks, helplines and terms by how sure the fact base is of them.
    pub facts_by_certainty: [(Certainty, usize); 4],
    /// Blocks, helplines and terms that are true in each nation.
    pub facts_by_nation: [(Nation, usize); 4],
    pub helplines_for_everyone: usize,
    pub helplines_for_staff: usize,
    /// Helplines that somebody has dialled.
    pub helplines_dialled: usize,
    /// The English messages, those of the screens included.
    pub messages: PerClass,
    /// In the order in which languages are offered.
    pub languages: Vec<LanguageSummary>,
}

/// Counts of messages by their class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerClass {
    pub a: usize,
    pub b: usize,
    pub c: usize,
}

impl PerClass {
    pub fn total(self) -> usize {
        self.a + self.b + self.c
    }

    fn add(&mut self, class: Class) {
        match class {
            Class::A => self.a += 1,
            Class::B => self.b += 1,
            Class::C => self.c += 1,
        }
    }
}

/// How far one language other than English has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageSummary {
    pub tag: Tag,
    pub own_name: String,
    /// Messages that it can say itself; the rest stands in English.
    pub translated: PerClass,
    /// Those of them that nobody has checked.
    pub draft: PerClass,
    /// Those of them that were reviewed or approved.
    pub checked: PerClass,
}

pub(super) fn summary(
    guide: &Guide,
    needed: &[MessageUse],
    registry: &Registry,
    files: &[File],
) -> Summary {
    let everyone = |audience| audience == Audience::Everyone;
    let public = guide.helplines.iter();
    let public = public.filter(|line| everyone(line.facts.audience)).count();
    let english = of_language(files, &Tag::english());
    let messages = messages_of(&english);
    let words_for = |audience| words(needed, &messages, audience);
    let (words_for_everyone, words_for_staff) =
        (words_for(Audience::Everyone), words_for(Audience::Staff));
    let facts_of = |is: &dyn Fn(&Facts) -> bool| facts(guide).filter(|it| is(it)).count();
    let messages = classed(messages, needed);
    let mut per_class = PerClass::default();
    for (_, class) in &messages {
        per_class.add(*class);
    }
    Summary {
        chapters: guide.chapters.len(),
        chapters_written: guide.chapters.iter().filter(|it| it.is_written()).count(),
        blocks: guide.blocks().count(),
        cards: guide.cards.len(),
        steps: guide.steps.len(),
        terms: guide.glossary.len(),
        sources: guide.sources.len(),
        words_for_everyone,
        words_for_staff,
        facts_by_certainty: Certainty::ALL
            .map(|certainty| (certainty, facts_of(&|it| it.certainty == certainty))),
        facts_by_nation: Nation::ALL
            .map(|nation| (nation, facts_of(&|it| it.nations.contains(nation)))),
        helplines_for_everyone: public,
        helplines_for_staff: guide.helplines.len() - public,
        helplines_dialled: guide
            .helplines
            .iter()
            .filter(|it| it.dialled.is_some())
            .count(),
        messages: per_class,
        languages: languages(registry, files, &english, &messages),
    }
}

/// What is stated as fact: every block, helpline and term.
fn facts(guide: &Guide) -> impl Iterator<Item = &Facts> {
    let blocks = guide.blocks().map(|it| &it.facts);
    blocks
        .chain(guide.helplines.iter().map(|it| &it.facts))
        .chain(guide.glossary.iter().map(|it| &it.facts))
}

/// How many words of English stand in the texts that `audience` alone decides about.
fn words(needed: &[MessageUse], english: &[Message], audience: Audience) -> usize {
    let ids: HashSet<&str> = needed
        .iter()
        .filter(|need| need.audience == audience)
        .map(|need| need.id.as_str())
        .collect();
    let told = english.iter().filter(|it| ids.contains(it.id.as_str()));
    told.map(|it| it.words).sum()
}

/// Each message with its class: content gives it, or the comment above a message of the screens, or it is C.
fn classed(messages: Vec<Message>, needed: &[MessageUse]) -> Vec<(Message, Class)> {
    let of_content: HashMap<&str, Class> = needed
        .iter()
        .map(|need| (need.id.as_str(), need.class))
        .collect();
    let class = |message: &Message| {
        let of_comment = || match message.class {
            Some(locale::Class::A) => Class::A,
            Some(locale::Class::B) => Class::B,
            Some(locale::Class::C) | None => Class::C,
        };
        let known = of_content.get(message.id.as_str()).copied();
        known.unwrap_or_else(of_comment)
    };
    messages
        .into_iter()
        .map(|message| {
            let class = class(&message);
            (message, class)
        })
        .collect()
}

fn languages(
    registry: &Registry,
    files: &[File],
    english: &[File],
    messages: &[(Message, Class)],
) -> Vec<LanguageSummary> {
    let english = Rc::new(Voice::read(registry.english(), english));
    let others = registry.iter().filter(|it| !it.tag.is_english());
    let summed = others.map(|language| {
        let chain = registry.chain(&language.tag);
        let voices = chain.into_iter().map(|language| {
            let files = of_language(files, &language.tag);
            Rc::new(Voice::read(language, &files))
        });
        let catalogue = Catalogue::new(voices.collect(), Rc::clone(&english));
        let mut sum = LanguageSummary {
            tag: language.tag.clone(),
            own_name: language.own_name.clone(),
            translated: PerClass::default(),
            draft: PerClass::default(),
            checked: PerClass::default(),
        };
        for (message, class) in messages {
            count(&mut sum, &catalogue, message, *class);
        }
        sum
    });
    summed.collect()
}

fn count(sum: &mut LanguageSummary, catalogue: &Catalogue, message: &Message, class: Class) {
    let said = catalogue.say(&message.id, &dummies(message));
    if said.fell_back || said.is_missing() {
        return;
    }
    sum.translated.add(class);
    match said.review {
        Review::Draft => sum.draft.add(class),
        Review::Reviewed | Review::Approved | Review::Original => sum.checked.add(class),
    }
}
