//! Turns the guide's blocks into pieces of a page. A list becomes one piece an entry, so that a page can end between them.

use super::World;
use super::item::{Block, Item, Panel, PanelKind, Stages, TextKind};
use super::lines;
use super::teller::{Phrase, Teller};
use crate::guide::{self, Body, Class, Group, LawStatus, MessageId, Weight};
use crate::session::State;

/// What is needed to tell a block.
pub struct Telling<'a> {
    pub world: &'a World<'a>,
    pub state: &'a State,
    pub teller: &'a Teller<'a>,
}

impl Telling<'_> {
    /// Appends the pieces of `blocks`. Three stages of the process in a row are drawn as one picture before they are told
    /// one by one; groups of signs stand two by two.
    pub fn blocks<'b>(&self, blocks: impl Iterator<Item = &'b guide::Block>, out: &mut Vec<Block>) {
        let blocks: Vec<&guide::Block> = blocks.collect();
        let of_one_kind = |a: &&guide::Block, b: &&guide::Block| {
            matches!(
                (&a.body, &b.body),
                (Body::ProcessStage { .. }, Body::ProcessStage { .. })
                    | (Body::SignGroup { .. }, Body::SignGroup { .. })
            )
        };
        for run in blocks.chunk_by(of_one_kind) {
            match run[0].body {
                Body::ProcessStage { .. } if run.len() == 3 => self.stages(run, out),
                Body::SignGroup { .. } => self.signs(run, out),
                _ => run.iter().for_each(|block| self.block(block, out)),
            }
        }
    }

    fn stages(&self, run: &[&guide::Block], out: &mut Vec<Block>) {
        let mut panels = Vec::new();
        run.iter().for_each(|block| self.block(block, &mut panels));
        let names = panels.iter().filter_map(|block| match block {
            Block::Panel(panel) => Some(Item {
                label: panel.label.clone(),
                ..Item::default()
            }),
            _ => None,
        });
        out.push(Block::Stages(Stages {
            names: names.collect(),
            together: self.teller.ui("process-together"),
            note: self.teller.ui("process-stages-note"),
        }));
        out.extend(panels);
    }

    fn signs(&self, run: &[&guide::Block], out: &mut Vec<Block>) {
        let panels = run.iter().filter_map(|block| match &block.body {
            Body::SignGroup { icon, group } => Some(Panel {
                kind: PanelKind::Sign,
                icon: icon.clone(),
                ..self.panel(group, block.facts.class)
            }),
            _ => None,
        });
        out.extend(two_by_two(panels));
    }

    /// What people say and is not so, told as hearsay: a page may begin with it.
    fn heard(&self, myth: &Phrase) -> Phrase {
        let mut told = self.teller.ui_with("myth-heard", &[("myth", &myth.text)]);
        if !myth.english.is_empty() {
            let english = self
                .teller
                .english("myth-heard", &[("myth", &myth.english)]);
            told.english = english.text;
        }
        told
    }

    /// Appends the pieces of `block`.
    fn block(&self, block: &guide::Block, out: &mut Vec<Block>) {
        let class = block.facts.class;
        let say = |id: &MessageId| self.teller.content(id, class);
        match &block.body {
            Body::Paragraph { text, weight } => out.push(Block::Text(
                match weight {
                    Weight::Lead => TextKind::Lead,
                    Weight::Body => TextKind::Body,
                    Weight::Strong => TextKind::Strong,
                    Weight::Quiet => TextKind::Quiet,
                },
                say(text),
            )),
            Body::List(group) => {
                out.extend(group.heading.as_ref().map(|id| Block::heading(say(id))));
                out.extend(
                    group
                        .items
                        .iter()
                        .map(|id| Block::Text(TextKind::Bullet, say(id))),
                );
            }
            Body::Steps(group) => {
                out.extend(group.heading.as_ref().map(|id| Block::heading(say(id))));
                out.extend(
                    group
                        .items
                        .iter()
                        .enumerate()
                        .map(|(i, id)| Block::Step(i + 1, say(id))),
                );
            }
            Body::Callout { heading, text } => out.push(Block::Panel(Panel {
                kind: PanelKind::Callout,
                icon: "bulb".into(),
                label: say(heading),
                lines: vec![say(text)],
                ..Panel::default()
            })),
            Body::Quotation { group, attribution } => out.push(Block::Panel(Panel {
                kind: PanelKind::Quote,
                // Several sources have no one year.
                note: match &block.facts.sources[..] {
                    [_] => self.dated(say(attribution), &block.facts.sources),
                    _ => say(attribution),
                },
                ..self.panel(group, class)
            })),
            Body::DoDont { dos, donts } => out.push(Block::Pair(
                Box::new(Panel {
                    kind: PanelKind::Do,
                    icon: "check-ring".into(),
                    ..self.panel(dos, class)
                }),
                Box::new(Panel {
                    kind: PanelKind::Dont,
                    icon: "dash-ring".into(),
                    ..self.panel(donts, class)
                }),
            )),
            Body::SignGroup { .. } => self.signs(&[block], out),
            Body::ProcessStage { group, text } => {
                let mut panel = self.panel(group, class);
                panel.note = say(text);
                out.push(Block::Panel(panel));
            }
            Body::Myth { fact, myth } => out.push(Block::Panel(Panel {
                kind: PanelKind::Fact,
                icon: "check-ring".into(),
                label: say(fact),
                note: self.heard(&say(myth)),
                ..Panel::default()
            })),
            Body::Law(law) => {
                out.push(Block::Panel(Panel {
                    kind: PanelKind::Law,
                    label: say(&law.heading),
                    lines: vec![say(&law.text)],
                    aside: law.maximum.as_ref().map(say).unwrap_or_default(),
                    tag: match law.status {
                        LawStatus::InForce => Phrase::default(),
                        LawStatus::Pending => self.teller.ui("law-pending"),
                        LawStatus::NotStatutory => self.teller.ui("law-not-statutory"),
                    },
                    note: self.teller.data(&crate::locale::ltr_name(&format!(
                        "{}, {}",
                        law.act, law.section
                    ))),
                    ..Panel::default()
                }));
            }
            Body::DefinitionByNation(nations) => self.nations(nations, class, out),
            Body::Service {
                heading,
                text,
                helplines,
            } => {
                out.push(Block::Panel(Panel {
                    label: say(heading),
                    lines: vec![say(text)],
                    ..Panel::default()
                }));
                for id in helplines {
                    self.contact(id.as_str(), out);
                }
            }
            Body::Contact { helpline } => self.contact(helpline.as_str(), out),
            Body::Term { term } => {
                if let Some(term) = self.world.guide.term(term.as_str()) {
                    out.push(Block::Words(vec![self.word(term)]));
                }
            }
        }
    }

    /// A glossary word to press.
    pub fn word(&self, term: &guide::Term) -> Item {
        Item {
            label: self.teller.content(&term.name, Class::C),
            address: format!("glossary/{}", term.id),
            ..Item::default()
        }
    }

    fn contact(&self, id: &str, out: &mut Vec<Block>) {
        if let Some(line) = self.world.guide.helpline(id) {
            let item = lines::item(line, self.world, self.state, self.teller);
            out.push(Block::Line(item));
        }
    }

    fn panel(&self, group: &Group, class: Class) -> Panel {
        Panel {
            label: group
                .heading
                .as_ref()
                .map(|id| self.teller.content(id, class))
                .unwrap_or_default(),
            lines: group
                .items
                .iter()
                .map(|id| self.teller.content(id, class))
                .collect(),
            bullets: true,
            ..Panel::default()
        }
    }

    /// The four side by side, in pairs, the reader's own marked.
    fn nations(&self, nations: &[guide::NationDefinition], class: Class, out: &mut Vec<Block>) {
        let panels = nations.iter().map(|definition| Panel {
            kind: if definition.nation == self.state.nation {
                PanelKind::Here
            } else {
                PanelKind::Plain
            },
            icon: "pin".into(),
            label: self
                .teller
                .ui(&format!("nation-{}", definition.nation.id())),
            lines: definition
                .elements
                .iter()
                .map(|id| self.teller.content(id, class))
                .collect(),
            bullets: true,
            note: self.dated(
                self.teller.content(&definition.attribution, class),
                &definition.sources,
            ),
            ..Panel::default()
        });
        out.extend(two_by_two(panels));
    }

    /// An attribution after the year of its first source.
    fn dated(&self, mut attribution: Phrase, sources: &[guide::SourceId]) -> Phrase {
        let year = sources
            .first()
            .and_then(|id| self.world.guide.source(id.as_str()))
            .and_then(|source| source.date.get(..4));
        if let Some(year) = year {
            attribution.text = format!("{year} · {}", attribution.text);
            if !attribution.english.is_empty() {
                attribution.english = format!("{year} · {}", attribution.english);
            }
        }
        attribution
    }
}

/// Panels side by side; the last of an odd number alone.
fn two_by_two(mut panels: impl Iterator<Item = Panel>) -> impl Iterator<Item = Block> {
    std::iter::from_fn(move || {
        let first = panels.next()?;
        Some(match panels.next() {
            Some(second) => Block::Pair(Box::new(first), Box::new(second)),
            None => Block::Panel(first),
        })
    })
}
