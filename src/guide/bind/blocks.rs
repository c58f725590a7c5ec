//! Blocks: each kind has its own keys, and its texts are named after the block. Chapters, cards, the
//! privacy page and the pathway's steps all read their blocks here.

use super::facts::{CERTAINTIES, NATIONS, Said, parts, refuse_general_knowledge, sources};
use super::register::{Kind, Register};
use super::scope::Scope;
use crate::guide::ids::{Id, MessageId};
use crate::guide::model::*;
use crate::raw::{Mark, Table, Word};

/// A kind of block: the keys it has besides its facts, and how its body is read.
#[derive(Clone, Copy)]
struct Shape {
    keys: &'static [&'static str],
    read: fn(&Draft<'_, '_>) -> Option<Body>,
}

const fn shape(keys: &'static [&'static str], read: fn(&Draft<'_, '_>) -> Option<Body>) -> Shape {
    Shape { keys, read }
}

/// What a block is that does not say its kind.
const PARAGRAPH: Shape = shape(&["weight"], paragraph);

const KINDS: [(&str, Shape); 14] = [
    ("paragraph", PARAGRAPH),
    ("list", shape(&["heading", "items"], list)),
    ("steps", shape(&["heading", "items"], steps)),
    ("callout", shape(&[], callout)),
    ("quotation", shape(&["heading", "items"], quotation)),
    ("do-dont", shape(&["dos", "donts"], do_dont)),
    ("sign-group", shape(&["icon", "items"], sign_group)),
    ("process-stage", shape(&["items"], process_stage)),
    ("myth", shape(&[], myth)),
    (
        "law",
        shape(&["act", "section", "status", "maximum", "as-at"], law),
    ),
    ("definition-by-nation", shape(&["nation"], by_nation)),
    ("service", shape(&["helplines"], service)),
    ("contact", shape(&["helpline"], contact)),
    ("term", shape(&["term"], term)),
];

/// Reads the blocks of one place in order. `prefix` begins the names of their texts; what they do not say of
/// themselves is said `around` them.
pub fn blocks(
    tables: Vec<Table<'_>>,
    prefix: &str,
    around: &Said,
    scope: &mut Scope,
    register: &Register,
) -> Vec<Block> {
    tables
        .into_iter()
        .filter_map(|table| block(table, prefix, around, scope, register))
        .collect()
}

fn block(
    mut table: Table<'_>,
    prefix: &str,
    around: &Said,
    scope: &mut Scope,
    register: &Register,
) -> Option<Block> {
    let (id, stem) = scope.claim(&mut table, prefix, "block");
    let (audience, facts) = Said::read(&table, around, register).facts(&table, register);
    let shape = match table.has("kind") {
        true => table.choice("kind", &KINDS),
        false => Some(PARAGRAPH),
    };
    let body = shape.and_then(|shape| {
        let draft = Draft {
            table: &table,
            register,
            stem,
            audience,
            certainty: facts.as_ref().map(|facts| facts.certainty),
        };
        (shape.read)(&draft)
    });
    match shape {
        Some(_) => table.finish(misplaced),
        None => {
            // Which of the other keys belong here cannot be said before the kind is right.
            for (_, shape) in &KINDS {
                table.leave(shape.keys);
            }
            table.finish(|_| None);
        }
    }
    Some(Block {
        id: id?,
        facts: facts?,
        body: body?,
    })
}

/// What to say of a key that another kind of block has.
fn misplaced(key: &str) -> Option<(String, String)> {
    let owners: Vec<&str> = KINDS
        .iter()
        .filter(|(_, shape)| shape.keys.contains(&key))
        .map(|(name, _)| *name)
        .collect();
    (!owners.is_empty()).then(|| {
        (
            format!("the key \"{key}\" does not belong to this kind of block"),
            format!("Take it away; only {} may have it", owners.join(", ")),
        )
    })
}

/// A block whose body is being read.
struct Draft<'a, 'd> {
    table: &'a Table<'d>,
    register: &'a Register,
    stem: Option<String>,
    audience: Option<Audience>,
    certainty: Option<Certainty>,
}

impl<'d> Draft<'_, 'd> {
    /// The text that is named by the block alone.
    fn whole(&self) -> Option<MessageId> {
        let at = self.table.at("id");
        self.register.message(self.table, at, self.stem.clone()?)
    }

    /// The text that is named by the block and `part`.
    fn part(&self, part: &str) -> Option<MessageId> {
        self.part_at(self.table, self.table.at("id"), part)
    }

    fn part_at(&self, table: &Table<'_>, at: Mark, part: &str) -> Option<MessageId> {
        let stem = self.stem.as_ref()?;
        self.register.message(table, at, format!("{stem}-{part}"))
    }

    /// The texts listed under `key`, each named by the block, `before` and the entry.
    fn items(&self, table: &Table<'_>, key: &'static str, before: &str) -> Vec<MessageId> {
        let named = |word: Word<'_>| {
            let part = format!("{before}{}", word.text);
            self.part_at(table, word.at, &part)
        };
        parts(table, key).into_iter().filter_map(named).collect()
    }

    /// A group that has a heading where `heading = true` says so.
    fn group(&self) -> Group {
        let heading = self.table.flag("heading");
        Group {
            heading: heading.then(|| self.part("heading")).flatten(),
            items: self.items(self.table, "items", ""),
        }
    }

    /// A group that always has a heading.
    fn headed(&self, heading: &str, key: &'static str, before: &str) -> Group {
        Group {
            heading: self.part(heading),
            items: self.items(self.table, key, before),
        }
    }
}

fn paragraph(draft: &Draft<'_, '_>) -> Option<Body> {
    let weight = draft.table.choice_if_any("weight", &WEIGHTS);
    Some(Body::Paragraph {
        text: draft.whole()?,
        weight: weight.unwrap_or(Weight::Body),
    })
}

const WEIGHTS: [(&str, Weight); 4] = [
    ("lead", Weight::Lead),
    ("body", Weight::Body),
    ("strong", Weight::Strong),
    ("quiet", Weight::Quiet),
];

fn list(draft: &Draft<'_, '_>) -> Option<Body> {
    Some(Body::List(draft.group()))
}

fn steps(draft: &Draft<'_, '_>) -> Option<Body> {
    Some(Body::Steps(draft.group()))
}

fn callout(draft: &Draft<'_, '_>) -> Option<Body> {
    Some(Body::Callout {
        heading: draft.part("heading")?,
        text: draft.part("text")?,
    })
}

fn quotation(draft: &Draft<'_, '_>) -> Option<Body> {
    let group = draft.group();
    Some(Body::Quotation {
        group,
        attribution: draft.part("attribution")?,
    })
}

fn do_dont(draft: &Draft<'_, '_>) -> Option<Body> {
    Some(Body::DoDont {
        dos: draft.headed("do-heading", "dos", "do-"),
        donts: draft.headed("dont-heading", "donts", "dont-"),
    })
}

fn sign_group(draft: &Draft<'_, '_>) -> Option<Body> {
    let icon = draft.table.text("icon");
    let group = draft.headed("heading", "items", "");
    Some(Body::SignGroup {
        icon: icon?.to_owned(),
        group,
    })
}

fn process_stage(draft: &Draft<'_, '_>) -> Option<Body> {
    let group = draft.headed("heading", "items", "");
    Some(Body::ProcessStage {
        group,
        text: draft.part("text")?,
    })
}

fn myth(draft: &Draft<'_, '_>) -> Option<Body> {
    Some(Body::Myth {
        fact: draft.part("fact")?,
        myth: draft.part("myth")?,
    })
}

fn law(draft: &Draft<'_, '_>) -> Option<Body> {
    let table = draft.table;
    refuse_general_knowledge(table, draft.certainty, "a law or duty");
    let act = table.text("act");
    let section = table.text("section");
    let status = table.choice("status", &STATUSES);
    let maximum = table.flag("maximum");
    let as_at = table.date_if_any("as-at");
    let heading = draft.part("heading");
    let text = draft.part("text");
    let maximum = maximum.then(|| draft.part("maximum")).flatten();
    Some(Body::Law(LawEntry {
        heading: heading?,
        text: text?,
        act: act?.to_owned(),
        section: section?.to_owned(),
        status: status?,
        maximum,
        as_at,
    }))
}

const STATUSES: [(&str, LawStatus); 3] = [
    ("in-force", LawStatus::InForce),
    ("pending", LawStatus::Pending),
    ("not-statutory", LawStatus::NotStatutory),
];

fn by_nation(draft: &Draft<'_, '_>) -> Option<Body> {
    let mut definitions: Vec<NationDefinition> = Vec::new();
    let mut named: Vec<Nation> = Vec::new();
    for table in draft.table.tables("nation") {
        let nation = table.choice("nation", &NATIONS);
        let repeated = nation.is_some_and(|nation| named.contains(&nation));
        if repeated {
            table.report(
                table.at("nation"),
                "this nation is defined twice",
                "Keep one definition for each nation",
            );
        }
        named.extend(nation);
        let definition = definition(draft, &table, nation.filter(|_| !repeated));
        table.finish(|_| None);
        definitions.extend(definition);
    }
    for nation in Nation::ALL {
        if !named.contains(&nation) {
            draft.table.report(
                draft.table.start(),
                format!("the definition for {} is missing", nation.id()),
                format!("Add a [[…block.nation]] with nation = \"{}\"", nation.id()),
            );
        }
    }
    definitions.sort_by_key(|definition| definition.nation);
    Some(Body::DefinitionByNation(definitions))
}

fn definition(
    draft: &Draft<'_, '_>,
    table: &Table<'_>,
    nation: Option<Nation>,
) -> Option<NationDefinition> {
    let sources = sources(table, draft.register);
    let certainty = table.choice("certainty", &CERTAINTIES);
    let Some(nation) = nation else {
        parts(table, "items");
        return None;
    };
    let before = format!("{}-", nation.id());
    let elements = draft.items(table, "items", &before);
    let attribution = format!("{before}attribution");
    let attribution = draft.part_at(table, table.start(), &attribution);
    Some(NationDefinition {
        nation,
        sources,
        certainty: certainty?,
        elements,
        attribution: attribution?,
    })
}

fn service(draft: &Draft<'_, '_>) -> Option<Body> {
    let words = draft.table.words("helplines");
    let helplines = draft
        .register
        .refer_all(Kind::Helpline, draft.table, &words, draft.audience);
    Some(Body::Service {
        heading: draft.part("heading")?,
        text: draft.part("text")?,
        helplines,
    })
}

fn contact(draft: &Draft<'_, '_>) -> Option<Body> {
    refuse_general_knowledge(draft.table, draft.certainty, "a contact");
    Some(Body::Contact {
        helpline: reference(draft, Kind::Helpline, "helpline")?,
    })
}

fn term(draft: &Draft<'_, '_>) -> Option<Body> {
    Some(Body::Term {
        term: reference(draft, Kind::Term, "term")?,
    })
}

/// The one thing that `key` names.
fn reference<T>(draft: &Draft<'_, '_>, to: Kind, key: &'static str) -> Option<T>
where
    T: Id,
{
    let text = draft.table.text(key)?;
    let at = draft.table.at(key);
    let word = Word { text, at };
    draft.register.refer(to, draft.table, word, draft.audience)
}
