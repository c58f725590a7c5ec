//! One helpline in full: its number in the parts that are said together, and what lowers the fear of calling. What is
//! not known is said to be unknown.

use super::World;
use super::code::{Code, code};
use super::hours::{in_full, instead};
use super::item::{Block, Item, Panel, Tone};
use super::lines::{item, latin_name};
use super::shelf::DANGER;
use super::teller::{Phrase, Teller};
use crate::guide::{Age, Class, Contact, ContactKind, Cost, Helpline, Known};
use crate::locale::{ltr_address, ltr_name};
use crate::session::{Address, State};

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Line {
    pub name: Phrase,
    /// The Latin name, where `name` is spelt otherwise.
    pub latin_name: String,
    pub purpose: Phrase,
    /// The number in the parts that are said together; empty where there is none.
    pub chunks: Vec<String>,
    /// Whether it is the emergency number, which alone is red.
    pub urgent: bool,
    /// A web address to show where there is no number.
    pub address: String,
    /// The key to the number alone, large enough to be learnt; off where there is no number.
    pub remember: Item,
    pub facts_title: Phrase,
    /// What stands first, beside the number where there is room.
    pub first: Vec<Block>,
    /// Questions about a call and their answers.
    pub facts: Vec<Block>,
}

/// How somebody begins with a line: what is said of a call would be wrong of a text or a website.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Call,
    Text,
    Web,
}

impl Reach {
    fn of(line: &Helpline) -> Reach {
        match called(line).map(|contact| contact.kind) {
            Some(ContactKind::Text) => Reach::Text,
            Some(_) => Reach::Call,
            None => Reach::Web,
        }
    }

    /// What of these is said.
    fn one_of<'a>(self, call: &'a str, text: &'a str, web: &'a str) -> &'a str {
        match self {
            Reach::Call => call,
            Reach::Text => text,
            Reach::Web => web,
        }
    }
}

pub fn line(line: &Helpline, world: &World, state: &State, teller: &Teller) -> Line {
    let class = line.facts.class;
    let name = teller.content(&line.spelling, Class::C);
    Line {
        latin_name: latin_name(teller, line, &name).unwrap_or_default(),
        name,
        purpose: teller.content(&line.purpose, class),
        chunks: line
            .number()
            .map(|number| number.chunks().map(str::to_owned).collect())
            .unwrap_or_default(),
        urgent: is_urgent(line, world),
        address: match line.number() {
            Some(_) => String::new(),
            None => line
                .contacts
                .iter()
                .find_map(|contact| contact.address.clone())
                .unwrap_or_default(),
        },
        remember: Item {
            label: teller.ui("line-remember"),
            icon: "bulb".to_owned(),
            tone: Tone::Primary,
            address: Address::Remember(line.id.clone()).to_string(),
            off: line.number().is_none(),
            ..Item::default()
        },
        facts_title: teller.ui(Reach::of(line).one_of(
            "line-facts",
            "line-facts-text",
            "line-facts-other",
        )),
        first: first(line, world, state, teller),
        facts: facts(line, world, state, teller),
    }
}

/// Whether the number of `line` is the emergency number.
pub fn is_urgent(line: &Helpline, world: &World) -> bool {
    let danger = world.guide.helpline(DANGER).and_then(Helpline::number);
    danger.is_some() && line.number() == danger
}

/// The contact whose number is shown large.
pub fn called(line: &Helpline) -> Option<&Contact> {
    let number = line.number()?;
    line.contacts
        .iter()
        .find(|contact| contact.number.as_ref() == Some(number))
}

/// The name and number as a phone's camera reads them, where this screen gives them away.
pub fn taken_away(line: &Helpline, world: &World, state: &State) -> Code {
    match line.number() {
        // Staff decide for themselves what their phones keep.
        Some(number) if world.site.take_away || state.staff => {
            code(&format!("{} {number}", line.name))
        }
        _ => Code::default(),
    }
}

/// What stands first with a line: the steps, where it takes more than a call; when it answers, and how to say the number.
/// Where a line for young people is closed, one that is open stands beside it.
fn first(line: &Helpline, world: &World, state: &State, teller: &Teller) -> Vec<Block> {
    let hours = in_full(line, world, teller);
    let steps = line.how.as_ref().map(|id| {
        let steps = teller.content(id, line.facts.class);
        fact(teller, "question", "line-how", steps.one_by_one())
    });
    let mut first: Vec<Block> = steps.into_iter().collect();
    first.push(fact(teller, "clock", "line-hours", hours));
    first.extend(
        instead(line, world, state).map(|other| Block::Line(item(other, world, state, teller))),
    );
    first.extend(line.spoken.as_ref().map(|id| {
        let words = teller.content(id, line.facts.class);
        fact(teller, "speak", "line-say", vec![words])
    }));
    first
}

fn fact(teller: &Teller, icon: &str, question: &str, answers: Vec<Phrase>) -> Block {
    Block::Fact(Panel {
        icon: icon.to_owned(),
        label: teller.ui(question),
        lines: answers,
        ..Panel::default()
    })
}

fn facts(line: &Helpline, world: &World, state: &State, teller: &Teller) -> Vec<Block> {
    let called = called(line);
    let reach = Reach::of(line);
    let fact = |icon: &str, question: &str, answers| fact(teller, icon, question, answers);
    let private = teller.content(&line.private, Class::A);
    let cannot = reach.one_of("line-cannot-call", "line-cannot-text", "line-cannot-open");
    let mut facts = Vec::new();
    facts.extend([
        Block::quiet(teller.ui(cannot)),
        fact("lock", "line-private", vec![private]),
    ]);
    // What has no number costs no call and stands on no bill.
    if let Some(contact) = called {
        let on_bill = known(teller, "line-bill", contact.on_bill);
        facts.push(fact("pound", "line-cost", vec![cost(contact, teller)]));
        facts.push(fact("doc", "line-bill", vec![on_bill]));
    }
    facts.extend(asks(line, reach, teller).map(|asks| fact("question", "line-asks", vec![asks])));
    facts.extend([
        fact("globe", "line-languages", languages(line, reach, teller)),
        fact("hands", "line-deaf", without_hearing(line, reach, teller)),
    ]);
    let also: Vec<Phrase> = line
        .contacts
        .iter()
        .filter(|contact| Some(*contact) != called && contact.kind != ContactKind::Phone)
        .filter_map(|contact| also(contact, teller))
        .collect();
    if !also.is_empty() {
        facts.push(fact("chat", "line-also", also));
    }
    facts.push(evidence(line, world, teller));
    let code = taken_away(line, world, state);
    if code.side > 0 {
        let words = ["code-holds", "code-keeps"].map(|id| teller.ui(id));
        facts.push(Block::Code(code, words.into()));
    }
    facts
}

fn cost(called: &Contact, teller: &Teller) -> Phrase {
    teller.ui(match called.cost {
        Cost::Free => "line-cost-free",
        Cost::Standard => "line-cost-standard",
        Cost::Unknown => "line-cost-unknown",
    })
}

/// What they ask first, where somebody has read or heard it. A website asks nobody before it is opened.
fn asks(line: &Helpline, reach: Reach, teller: &Teller) -> Option<Phrase> {
    match &line.asks {
        Some(id) => Some(teller.content(id, line.facts.class)),
        None => (reach != Reach::Web).then(|| teller.ui("line-asks-unknown")),
    }
}

/// Whether who asks for help is seen to sign, and somebody else speaks for them.
fn is_signed(line: &Helpline) -> bool {
    let mut kinds = line.contacts.iter().map(|it| it.kind);
    kinds.all(|kind| kind == ContactKind::VideoRelay)
}

/// Whether they speak Welsh, and whether somebody interprets.
fn languages(line: &Helpline, reach: Reach, teller: &Teller) -> Vec<Phrase> {
    if is_signed(line) {
        return vec![teller.ui("line-language-signed")];
    }
    // Only who calls can be told to ask for an interpreter then.
    let written = "line-interpreter-written";
    let interpreter = reach.one_of("line-interpreter", written, written);
    vec![
        known(teller, "line-welsh", line.access.welsh),
        known(teller, interpreter, line.access.interpreters),
    ]
}

/// The ways for those who do not hear or speak: sign language, relay of a call, and writing.
fn without_hearing(line: &Helpline, reach: Reach, teller: &Teller) -> Vec<Phrase> {
    let writes =
        |contact: &Contact| matches!(contact.kind, ContactKind::Text | ContactKind::Webchat);
    if is_signed(line) {
        return vec![teller.ui("line-signed")];
    }
    let mut ways = vec![known(teller, "line-bsl", line.access.bsl)];
    if reach == Reach::Call {
        ways.push(known(teller, "line-relay", line.access.textphone));
    }
    if line.contacts.iter().any(writes) {
        ways.push(teller.ui("line-write"));
    }
    ways
}

fn evidence(line: &Helpline, world: &World, teller: &Teller) -> Block {
    let reach = Reach::of(line);
    let (icon, answer) = match line.dialled {
        Some(date) => {
            let id = reach.one_of("line-dialled", "line-dialled-text", "line-dialled-other");
            let date = teller.date(date);
            ("check-ring", teller.ui_with(id, &[("date", &date)]))
        }
        None => {
            let id = reach.one_of(
                "line-evidence-year",
                "line-evidence-year-text",
                "line-evidence-year-other",
            );
            let year = line.evidence.to_string();
            ("info", teller.ui_with(id, &[("year", &year)]))
        }
    };
    let mut answers = vec![answer];
    if Age::of(line.seen(), world.clock.today()) == Age::Overdue {
        answers.push(teller.ui("line-evidence-old"));
    }
    fact(teller, icon, "line-evidence", answers)
}

/// A second way to reach the line, as it is written down, after what kind of way it is.
fn also(contact: &Contact, teller: &Teller) -> Option<Phrase> {
    let text = match (&contact.number, &contact.keyword, &contact.address) {
        (Some(number), Some(keyword), _) => ltr_name(&format!("{keyword}, {number}")),
        (Some(number), None, _) => ltr_name(&number.to_string()),
        (None, _, address) => ltr_address(address.as_ref()?),
    };
    let id = match contact.kind {
        ContactKind::Phone => "also-phone",
        ContactKind::Text => "also-text",
        ContactKind::Webchat => "also-chat",
        ContactKind::Form => "also-form",
        ContactKind::Email => "also-email",
        ContactKind::Website => "also-website",
        ContactKind::VideoRelay => "also-video",
    };
    Some(teller.ui_with(id, &[("contact", &text)]))
}

/// `<question>-yes`, `-no` or `-unknown`.
fn known(teller: &Teller, question: &str, known: Known) -> Phrase {
    teller.ui(&format!(
        "{question}-{}",
        match known {
            Known::Yes => "yes",
            Known::No => "no",
            Known::Unknown => "unknown",
        }
    ))
}
