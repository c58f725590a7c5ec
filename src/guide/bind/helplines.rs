//! `content/helplines.toml`: the directory, and the numbers that must never be shown again. Only here does
//! a telephone number become a [`PhoneNumber`].

use super::facts::{facts, refuse_general_knowledge};
use super::hours::hours;
use super::register::{Kind, Register};
use crate::guide::directory::*;
use crate::guide::ids::HelplineId;
use crate::guide::number::PhoneNumber;
use crate::raw::Table;

const READERS: [(&str, Reader); 4] = [
    ("young-person", Reader::YoungPerson),
    ("parent", Reader::Parent),
    ("professional", Reader::Professional),
    ("adult-survivor", Reader::AdultSurvivor),
];

const KNOWN: [(&str, Known); 3] = [
    ("yes", Known::Yes),
    ("no", Known::No),
    ("unknown", Known::Unknown),
];

const COSTS: [(&str, Cost); 3] = [
    ("free", Cost::Free),
    ("standard", Cost::Standard),
    ("unknown", Cost::Unknown),
];

const CONTACT_KINDS: [(&str, ContactKind); 7] = [
    ("phone", ContactKind::Phone),
    ("text", ContactKind::Text),
    ("webchat", ContactKind::Webchat),
    ("form", ContactKind::Form),
    ("email", ContactKind::Email),
    ("website", ContactKind::Website),
    ("video-relay", ContactKind::VideoRelay),
];

const CONTACT_CERTAINTIES: [(&str, ContactCertainty); 2] = [
    ("high", ContactCertainty::High),
    ("medium", ContactCertainty::Medium),
];

/// What the file holds.
pub struct Directory {
    pub helplines: Vec<Helpline>,
    pub retired: Vec<RetiredNumber>,
}

pub fn directory(table: Table<'_>, register: &Register) -> Directory {
    let retired: Vec<RetiredNumber> = table
        .tables("retired")
        .into_iter()
        .filter_map(retired_number)
        .collect();
    let helplines = table
        .tables("helpline")
        .into_iter()
        .filter_map(|table| helpline(table, &retired, register))
        .collect();
    table.finish(|_| None);
    Directory { helplines, retired }
}

fn retired_number(mut table: Table<'_>) -> Option<RetiredNumber> {
    table.call("retired number");
    let number = number(&table);
    let was = table.text("was");
    table.finish(|_| None);
    Some(RetiredNumber {
        number: number?,
        was: was?.to_owned(),
    })
}

fn helpline(
    mut table: Table<'_>,
    retired: &[RetiredNumber],
    register: &Register,
) -> Option<Helpline> {
    let id: Option<HelplineId> = register.define(Kind::Helpline, &mut table);
    let name = table.text("name");
    let operator = table.text("operator");
    let readers = table.words("readers");
    let readers = readers
        .iter()
        .filter_map(|word| table.chosen("readers", word.at, word.text, &READERS))
        .collect();
    let age = table.table_if_any("age").map(age).unwrap_or_default();
    let spoken = table.flag("spoken");
    let how = table.flag("how");
    let asks = table.flag("asks");
    let evidence = table.number("evidence", 2000, 2100);
    let dialled = table.date_if_any("dialled");
    let (audience, facts) = facts(&table, register);
    let certainty = facts.as_ref().map(|facts| facts.certainty);
    refuse_general_knowledge(&table, certainty, "a helpline");
    let contacts = contacts(&table, retired);
    let at = table.at("id");
    let message = |part: &str| {
        let id = id.as_ref()?;
        register.message(&table, at, format!("helpline-{id}-{part}"))
    };
    let spelling = message("name");
    let purpose = message("purpose");
    let private = message("private");
    let spoken = spoken.then(|| message("spoken")).flatten();
    let how = how.then(|| message("how")).flatten();
    let asks = asks.then(|| message("asks")).flatten();
    let summary = message("hours");
    let hours = table.table("hours").and_then(|t| hours(t, summary));
    let access = table.table_if_any("access").map(access).unwrap_or_default();
    if let Some(id) = &id {
        register.restrict(Kind::Helpline, id.as_str(), audience);
    }
    table.finish(|_| None);
    Some(Helpline {
        id: id?,
        name: name?.to_owned(),
        operator: operator?.to_owned(),
        spelling: spelling?,
        purpose: purpose?,
        private: private?,
        spoken,
        how,
        asks,
        readers,
        age,
        facts: facts?,
        evidence: i16::try_from(evidence?).ok()?,
        dialled,
        contacts,
        hours: hours?,
        access,
    })
}

fn age(table: Table<'_>) -> AgeRule {
    let limit = |key| {
        let years = table.number_if_any(key, 1, 120)?;
        u8::try_from(years).ok()
    };
    let (from, under) = (limit("from"), limit("under"));
    if let (Some(from), Some(under)) = (from, under)
        && from >= under
    {
        table.report(
            table.at("from"),
            format!("nobody is at least {from} and under {under}"),
            "Correct the ages",
        );
    }
    table.finish(|_| None);
    AgeRule { from, under }
}

fn contacts(table: &Table<'_>, retired: &[RetiredNumber]) -> Vec<Contact> {
    let tables = table.tables("contact");
    if tables.is_empty() {
        table.report(
            table.start(),
            "the helpline has no contact",
            "Add a [[helpline.contact]]",
        );
    }
    tables
        .into_iter()
        .filter_map(|table| contact(table, retired))
        .collect()
}

fn contact(table: Table<'_>, retired: &[RetiredNumber]) -> Option<Contact> {
    let kind = table.choice("kind", &CONTACT_KINDS);
    let dialled = matches!(kind, Some(ContactKind::Phone | ContactKind::Text));
    let number = dialled.then(|| number(&table)).flatten();
    let address = match kind {
        Some(_) if !dialled => table.text("address"),
        _ => None,
    };
    let keyword = (kind == Some(ContactKind::Text))
        .then(|| table.text_if_any("keyword"))
        .flatten();
    let cost = table.choice_if_any("cost", &COSTS);
    let on_bill = known(&table, "on-bill");
    let certainty = table.choice("certainty", &CONTACT_CERTAINTIES);
    if let Some(number) = &number {
        refuse_retired(&table, number, retired);
    }
    if kind.is_none() {
        table.leave(&["number", "address", "keyword"]);
    }
    table.finish(misplaced);
    Some(Contact {
        kind: kind?,
        number,
        address: address.map(str::to_owned),
        keyword: keyword.map(str::to_owned),
        cost: cost.unwrap_or(Cost::Unknown),
        on_bill,
        certainty: certainty?,
    })
}

/// What to say of a key that another kind of contact has.
fn misplaced(key: &str) -> Option<(String, String)> {
    let owners = match key {
        "number" => "phone and text",
        "keyword" => "text",
        "address" => "webchat, form, email, website and video-relay",
        _ => return None,
    };
    Some((
        format!("the key \"{key}\" does not belong to this kind of contact"),
        format!("Take it away; only {owners} may have it"),
    ))
}

fn number(table: &Table<'_>) -> Option<PhoneNumber> {
    let text = table.text("number")?;
    let number = text.parse().ok();
    if number.is_none() {
        table.report(
            table.at("number"),
            format!("\"{text}\" is not a telephone number"),
            "Write its digits, with single spaces between the parts that are said together",
        );
    }
    number
}

fn refuse_retired(table: &Table<'_>, number: &PhoneNumber, retired: &[RetiredNumber]) {
    let same = |old: &&RetiredNumber| old.number.digits() == number.digits();
    if let Some(old) = retired.iter().find(same) {
        table.report(
            table.at("number"),
            format!("{number} is retired, it was: {}", old.was),
            "Find the number that is answered today, or take the contact away",
        );
    }
}

fn access(table: Table<'_>) -> Access {
    let access = Access {
        interpreters: known(&table, "interpreters"),
        welsh: known(&table, "welsh"),
        bsl: known(&table, "bsl"),
        textphone: known(&table, "textphone"),
    };
    table.finish(|_| None);
    access
}

/// What is known of `key`; what is not written is not known, and the screen says so.
fn known(table: &Table<'_>, key: &'static str) -> Known {
    table.choice_if_any(key, &KNOWN).unwrap_or(Known::Unknown)
}
