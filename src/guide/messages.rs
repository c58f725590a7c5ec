//! Every text that the guide needs, with the file it stands in and how carefully it must be translated.
//! `audit` compares this with the languages; the guide itself never looks at a word.

use super::ids::MessageId;
use super::model::*;

/// One text that the guide needs.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageUse {
    pub id: MessageId,
    pub class: Class,
    /// The file within a language's folder, such as `chapters/definition.ftl`.
    pub file: String,
    pub audience: Audience,
    pub nations: Nations,
}

impl Guide {
    /// Every text, in the order in which it is shown.
    pub fn messages(&self) -> Vec<MessageUse> {
        let mut list = List::default();
        let cover = Scope::everyone("guide.ftl");
        for chapter in &self.chapters {
            list.push(&cover, &chapter.title);
        }
        for chapter in &self.chapters {
            let file = format!("chapters/{}.ftl", chapter.id);
            for section in &chapter.sections {
                list.push(&Scope::of_section(&file, section), &section.heading);
                list.blocks(&Scope::everyone(&file), &section.blocks);
            }
        }
        for card in &self.cards {
            let scope = Scope::of("advice.ftl", &card.facts);
            list.push(&scope, &card.title);
            list.blocks(&scope, &card.blocks);
        }
        for page in [&self.parents, &self.worker, &self.privacy] {
            list.blocks(&Scope::everyone("advice.ftl"), page);
        }
        for step in &self.steps {
            let scope = Scope::of("advice.ftl", &step.facts);
            list.push(&scope, &step.question);
            list.blocks(&scope, &step.blocks);
            for answer in &step.answers {
                list.push_all(&scope, [&answer.text, &answer.note]);
            }
        }
        for line in &self.helplines {
            let scope = Scope::of("helplines.ftl", &line.facts);
            list.push_all(&scope, [&line.spelling, &line.purpose, &line.private]);
            // Emergency, consent, blame, confidentiality and labels of numbers are class A; hours are information.
            let hours = Scope {
                class: Class::B,
                ..scope
            };
            list.push(&hours, &line.hours.summary);
            list.push_all(
                &scope,
                [&line.spoken, &line.how, &line.asks].into_iter().flatten(),
            );
        }
        for term in &self.glossary {
            let scope = Scope::of("glossary.ftl", &term.facts);
            list.push_all(&scope, [&term.name, &term.meaning]);
            let staff = Scope {
                audience: Audience::Staff,
                ..scope
            };
            list.push_all(&staff, &term.staff_meaning);
        }
        list.0
    }
}

/// What is common to the texts of one thing.
#[derive(Clone, Copy)]
struct Scope<'a> {
    file: &'a str,
    class: Class,
    audience: Audience,
    nations: Nations,
}

impl<'a> Scope<'a> {
    fn everyone(file: &'a str) -> Self {
        Scope {
            file,
            class: Class::B,
            audience: Audience::Everyone,
            nations: Nations::ALL,
        }
    }

    fn of(file: &'a str, facts: &Facts) -> Self {
        Scope {
            file,
            class: facts.class,
            audience: facts.audience,
            nations: facts.nations,
        }
    }

    /// A heading is seen by whoever sees a block under it, and is information.
    fn of_section(file: &'a str, section: &Section) -> Self {
        let everyone = |block: &Block| block.facts.audience == Audience::Everyone;
        let nations: Vec<Nation> = section
            .blocks
            .iter()
            .flat_map(|block| block.facts.nations.iter())
            .collect();
        Scope {
            audience: if section.blocks.iter().any(everyone) {
                Audience::Everyone
            } else {
                Audience::Staff
            },
            nations: Nations::of(&nations).unwrap_or(Nations::ALL),
            ..Scope::everyone(file)
        }
    }
}

#[derive(Default)]
struct List(Vec<MessageUse>);

impl List {
    fn push(&mut self, scope: &Scope<'_>, id: &MessageId) {
        self.0.push(MessageUse {
            id: id.clone(),
            class: scope.class,
            file: scope.file.to_owned(),
            audience: scope.audience,
            nations: scope.nations,
        });
    }

    fn push_all<'a>(&mut self, scope: &Scope<'_>, ids: impl IntoIterator<Item = &'a MessageId>) {
        for id in ids {
            self.push(scope, id);
        }
    }

    fn group(&mut self, scope: &Scope<'_>, group: &Group) {
        self.push_all(scope, &group.heading);
        self.push_all(scope, &group.items);
    }

    /// The texts of `blocks`, which nobody sees who may not see what they stand in.
    fn blocks(&mut self, around: &Scope<'_>, blocks: &[Block]) {
        for block in blocks {
            let mut scope = Scope::of(around.file, &block.facts);
            if around.audience == Audience::Staff {
                scope.audience = Audience::Staff;
            }
            self.body(&scope, &block.body);
        }
    }

    fn body(&mut self, scope: &Scope<'_>, body: &Body) {
        match body {
            Body::Paragraph { text, .. } => self.push(scope, text),
            Body::List(group) | Body::Steps(group) => self.group(scope, group),
            Body::Callout { heading, text } | Body::Service { heading, text, .. } => {
                self.push_all(scope, [heading, text]);
            }
            Body::Quotation { group, attribution } => {
                self.group(scope, group);
                self.push(scope, attribution);
            }
            Body::DoDont { dos, donts } => {
                self.group(scope, dos);
                self.group(scope, donts);
            }
            Body::SignGroup { group, .. } => self.group(scope, group),
            Body::ProcessStage { group, text } => {
                self.push_all(scope, &group.heading);
                self.push(scope, text);
                self.push_all(scope, &group.items);
            }
            Body::Myth { fact, myth } => self.push_all(scope, [fact, myth]),
            Body::Law(law) => {
                self.push_all(scope, [&law.heading, &law.text]);
                self.push_all(scope, &law.maximum);
            }
            Body::DefinitionByNation(definitions) => {
                for definition in definitions {
                    let own = Scope {
                        nations: Nations::of(&[definition.nation]).unwrap_or(scope.nations),
                        ..*scope
                    };
                    self.push_all(&own, &definition.elements);
                    self.push(&own, &definition.attribution);
                }
            }
            // Both show what the directory and the glossary say in their own texts.
            Body::Contact { .. } | Body::Term { .. } => {}
        }
    }
}
