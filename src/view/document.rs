//! Pages read from top to bottom: sections of a chapter, people, worries and privacy.

use super::World;
use super::blocks::Telling;
use super::item::{Block, Item, Panel, PanelKind, TextKind, Tone};
use super::lines;
use super::local::Local;
use super::shelf::DANGER;
use super::sources::{sources_of, told_source};
use super::teller::{Phrase, Teller};
use crate::guide::{self, Age, Body, Chapter, Class, Section, Step};
use crate::session::{Address, State};

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Document {
    pub kicker: Phrase,
    /// Stands over every page of it.
    pub title: Phrase,
    /// What the section of a chapter is about; empty for the first, of which the title says it.
    pub section: Phrase,
    pub blocks: Vec<Block>,
    /// The share of the chapter that lies before this section, and the share that it is.
    pub progress: Option<(f32, f32)>,
    /// The nation whose rules are told, where they differ.
    pub nation: Phrase,
    pub nation_label: Phrase,
    pub stamp: Phrase,
    /// The chapter's sections, for wide glass.
    pub rail: Vec<Item>,
    pub rail_here: Phrase,
    /// Where the turner leads before the first page and after the last.
    pub before: Option<Address>,
    pub after: Option<Address>,
}

pub fn section(
    chapter: &Chapter,
    section: Option<&str>,
    world: &World,
    state: &State,
    teller: &Teller,
) -> Document {
    let sections: Vec<&Section> = chapter.sections_for(state.staff, state.nation).collect();
    let at = section
        .and_then(|id| sections.iter().position(|s| s.id.as_str() == id))
        .unwrap_or(0);
    let address = |i: usize| {
        sections
            .get(i)
            .map(|s| Address::Section(chapter.id.clone(), s.id.clone()))
    };
    // Only what this reader could see in some nation counts.
    let mut seen = chapter.sections.iter().flat_map(|section| &section.blocks);
    let differs = seen.any(|block| {
        (state.staff || block.facts.audience == guide::Audience::Everyone)
            && (block.facts.nations != guide::Nations::ALL
                || matches!(block.body, Body::DefinitionByNation(_)))
    });
    let number = world
        .guide
        .chapters
        .iter()
        .position(|c| c.id == chapter.id)
        .map_or(0, |i| i + 1);
    let n = sections.len().max(1) as f32;
    Document {
        kicker: teller.ui_with(
            "guide-kicker",
            &[
                ("page", &number.to_string()),
                ("count", &world.guide.chapters.len().to_string()),
            ],
        ),
        title: teller.content(&chapter.title, Class::C),
        section: sections
            .get(at)
            .filter(|section| !opens(chapter, section))
            .map(|section| teller.content(&section.heading, Class::C))
            .unwrap_or_default(),
        blocks: sections
            .get(at)
            .map(|section| section_blocks(chapter, &sections, section, world, state, teller))
            .unwrap_or_default(),
        progress: Some((at as f32 / n, 1.0 / n)),
        nation: if differs {
            teller.ui(&format!("nation-{}", state.nation.id()))
        } else {
            Phrase::default()
        },
        nation_label: teller.ui("guide-nation"),
        stamp: stamp(has_law(&sections), world, teller),
        rail: sections
            .iter()
            .enumerate()
            .map(|(i, section)| Item {
                label: teller.content(&section.heading, Class::C),
                address: address(i).map(|a| a.to_string()).unwrap_or_default(),
                chosen: i == at,
                ..Item::default()
            })
            .collect(),
        rail_here: teller.ui("guide-here"),
        before: at.checked_sub(1).and_then(address),
        after: address(at + 1),
    }
}

fn has_law(sections: &[&Section]) -> bool {
    sections
        .iter()
        .flat_map(|s| &s.blocks)
        .any(|block| matches!(block.body, Body::Law(_)))
}

/// Whether the section is the beginning of the chapter, under the chapter's own title.
fn opens(chapter: &Chapter, section: &Section) -> bool {
    let first = chapter.sections.first();
    first.is_some_and(|first| first.id == section.id)
}

/// A section's blocks; the first also lists the others, the last leads to people and sources.
fn section_blocks(
    chapter: &Chapter,
    sections: &[&Section],
    section: &Section,
    world: &World,
    state: &State,
    teller: &Teller,
) -> Vec<Block> {
    let telling = Telling {
        world,
        state,
        teller,
    };
    let mut blocks = Vec::new();
    let shown = section.blocks_for(state.staff, state.nation);
    // A word to press stands with the others, at the end.
    telling.blocks(shown.filter(|it| it.term().is_none()), &mut blocks);
    let words = world.guide.words_on(section, state.staff, state.nation);
    if !words.is_empty() {
        blocks.push(Block::Text(TextKind::Caption, teller.ui("guide-words")));
        blocks.push(Block::Words(
            words.into_iter().map(|term| telling.word(term)).collect(),
        ));
    }
    let is = |other: Option<&&Section>| other.is_some_and(|s| s.id == section.id);
    if is(sections.first()) && sections.len() > 1 {
        let others = sections[1..].iter().map(|other| Item {
            label: teller.content(&other.heading, Class::C),
            address: Address::Section(chapter.id.clone(), other.id.clone()).to_string(),
            ..Item::default()
        });
        blocks.push(Block::Contents(
            teller.ui("guide-in-chapter"),
            others.collect(),
        ));
    }
    if is(sections.last()) {
        end_in_people(&mut blocks, world, state, teller);
        blocks.push(Block::heading(teller.ui("guide-comes-from")));
        for source in sources_of(chapter, world, state) {
            blocks.push(Block::quiet(told_source(source, teller)));
        }
    }
    blocks
}

fn people_key(teller: &Teller, id: &str) -> Item {
    Item {
        label: teller.ui(id),
        tone: Tone::Primary,
        address: Address::People.to_string(),
        ..Item::default()
    }
}

/// Where reading ends: the place's own people before any line, and the key to all there are.
fn end_in_people(blocks: &mut Vec<Block>, world: &World, state: &State, teller: &Teller) {
    let local = Local {
        world,
        state,
        teller,
    };
    local.lead_the_ending(blocks);
    blocks.push(Block::Key(people_key(teller, "guide-end")));
}

/// Somebody here first, then the lines for this reader and nation.
pub fn people(world: &World, state: &State, teller: &Teller) -> Document {
    let local = Local {
        world,
        state,
        teller,
    };
    // Whoever is not named can still be asked for.
    let mut blocks = local.cards();
    blocks.push(Block::Panel(Panel {
        kind: PanelKind::Callout,
        icon: "person".into(),
        label: teller.ui("people-here"),
        lines: vec![teller.ui("people-here-text")],
        ..Panel::default()
    }));
    let stand_ins = local.stand_in_ids();
    blocks.push(Block::heading(teller.ui("people-lines")));
    blocks.extend(
        lines::ordered(world, state)
            .into_iter()
            .filter(|line| line.id.as_str() != DANGER && !stand_ins.contains(&line.id.as_str()))
            .map(|line| Block::Line(lines::item(line, world, state, teller))),
    );
    Document {
        kicker: teller.ui("people-kicker"),
        title: teller.ui("people-title"),
        blocks,
        nation: teller.ui(&format!("nation-{}", state.nation.id())),
        nation_label: teller.ui("guide-nation"),
        ..Document::default()
    }
}

/// What to do first when worried about somebody, and the ways on that exist.
pub fn worried(world: &World, state: &State, teller: &Teller) -> Document {
    let mut blocks = vec![
        Block::Text(TextKind::Lead, teller.ui("worried-lead")),
        Block::Text(TextKind::Strong, teller.ui("worried-danger")),
        Block::Text(TextKind::Body, teller.ui("worried-fault")),
        Block::Key(people_key(teller, "worried-people")),
    ];
    let ways = [
        ("worried-friend", "advice/friend"),
        ("worried-parent", "advice/parents"),
        ("worried-worker", "worker-card"),
        ("worried-steps", "pathway"),
        ("worried-tell", "advice/tell-someone"),
        ("worried-meaning", "guide/definition"),
    ];
    let seen = |(id, address): (&str, &str)| {
        let address: Address = address.parse().ok()?;
        crate::session::can_open(state, &world.session(), &address).then(|| Item {
            label: teller.ui(id),
            tone: Tone::Iris,
            address: address.to_string(),
            ..Item::default()
        })
    };
    blocks.push(Block::Answers(ways.into_iter().filter_map(seen).collect()));
    Document {
        title: teller.ui("worried-title"),
        blocks,
        ..Document::default()
    }
}

/// Of what day the page's facts are, and whether somebody should have checked them since.
pub(super) fn stamp(law: bool, world: &World, teller: &Teller) -> Phrase {
    let guide = world.guide;
    let date = if law { guide.law_as_at } else { guide.checked };
    let id = match (Age::of(date, world.clock.today()), law) {
        (Age::Fresh, true) => "guide-law-as-at",
        (Age::Fresh, false) => "guide-published",
        (Age::Due, _) => "guide-due",
        (Age::Overdue, _) => "guide-overdue",
    };
    teller.ui_with(id, &[("date", &teller.date(date))])
}

/// One question of the pathway, with its answers as keys; an end leads to people. Nothing chosen is kept.
pub fn step(step: &Step, world: &World, state: &State, teller: &Teller) -> Document {
    let class = step.facts.class;
    let mut blocks = told(&step.blocks, world, state, teller);
    let answers = step.answers.iter().map(|answer| Item {
        label: teller.content(&answer.text, class),
        note: teller.content(&answer.note, class),
        tone: if calls_999(world.guide, &answer.to) {
            Tone::Urgent
        } else {
            Tone::Iris
        },
        address: Address::Step(answer.to.clone()).to_string(),
        ..Item::default()
    });
    blocks.push(Block::Answers(answers.collect()));
    if step.answers.is_empty() {
        end_in_people(&mut blocks, world, state, teller);
    }
    Document {
        kicker: teller.ui("pathway-kicker"),
        title: teller.content(&step.question, class),
        blocks,
        nation: teller.ui(&format!("nation-{}", state.nation.id())),
        nation_label: teller.ui("guide-nation"),
        ..Document::default()
    }
}

/// Whether a step of the pathway names the number for danger.
fn calls_999(guide: &guide::Guide, step: &guide::StepId) -> bool {
    guide.step(step.as_str()).is_some_and(|step| {
        step.blocks.iter().any(|block| {
            matches!(&block.body, Body::Contact { helpline } if helpline.as_str() == DANGER)
        })
    })
}

pub fn parents(world: &World, state: &State, teller: &Teller) -> Document {
    ending_in_people("parents-title", &world.guide.parents, world, state, teller)
}

pub fn worker_card(world: &World, state: &State, teller: &Teller) -> Document {
    ending_in_people("worker-title", &world.guide.worker, world, state, teller)
}

fn ending_in_people(
    title: &str,
    page: &[guide::Block],
    world: &World,
    state: &State,
    teller: &Teller,
) -> Document {
    let mut blocks = told(page, world, state, teller);
    end_in_people(&mut blocks, world, state, teller);
    Document {
        title: teller.ui(title),
        blocks,
        ..Document::default()
    }
}

pub fn privacy(world: &World, state: &State, teller: &Teller) -> Document {
    let mut blocks = told(&world.guide.privacy, world, state, teller);
    blocks.push(Block::Key(Item {
        label: teller.ui("privacy-sources"),
        address: Address::Sources.to_string(),
        ..Item::default()
    }));
    for (id, address) in [
        ("status-title", Address::Status),
        ("privacy-staff", Address::Staff),
    ] {
        if crate::session::can_open(state, &world.session(), &address) {
            blocks.push(Block::Key(Item {
                label: teller.ui(id),
                address: address.to_string(),
                ..Item::default()
            }));
        }
    }
    Document {
        title: teller.ui("privacy-title"),
        blocks,
        ..Document::default()
    }
}

/// The pieces of those blocks that the reader may see.
fn told(page: &[guide::Block], world: &World, state: &State, teller: &Teller) -> Vec<Block> {
    let telling = Telling {
        world,
        state,
        teller,
    };
    let mut blocks = Vec::new();
    let shown = |block: &&guide::Block| block.facts.shown_to(state.staff, state.nation);
    telling.blocks(page.iter().filter(shown), &mut blocks);
    blocks
}
