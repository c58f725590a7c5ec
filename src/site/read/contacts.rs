//! The contacts of the site file. In front of everyone stand roles, rooms and numbers of the place; what belongs to a
//! person, a mobile or an e-mail address, is for the staff edition alone.

use super::Reader;
use crate::guide::{PhoneNumber, is_kebab};
use crate::raw::Table;
use crate::site::contact::KINDS;
use crate::site::keys::{self, Key};
use crate::site::phone::{self, Fault};
use crate::site::{Contact, Edition};

impl Reader<'_, '_> {
    /// The contacts without a mistake, in the order of the file.
    pub(super) fn contacts(&self, edition: Edition) -> Vec<Contact> {
        let mut contacts: Vec<Contact> = Vec::new();
        let tables = self.table.tables(keys::CONTACT.name);
        let starts: Vec<usize> = tables
            .iter()
            .map(|table| table.line(table.start()))
            .collect();
        for (at, mut table) in tables.into_iter().enumerate() {
            let end = starts.get(at + 1).copied().unwrap_or(usize::MAX);
            let slipped = self
                .slips
                .iter()
                .any(|line| (starts[at]..end).contains(line));
            let before = self.problems.count();
            let id = self.id(&mut table, &contacts);
            let contact = self.contact(&table, id, edition);
            table.finish(|_| None);
            if self.problems.count() == before && !slipped {
                contacts.extend(contact);
            }
        }
        contacts
    }

    fn id(&self, table: &mut Table<'_>, others: &[Contact]) -> Option<String> {
        table.call("contact");
        let id = needed(table, &keys::ID)?;
        table.call(format!("contact {id}"));
        let at = table.at(keys::ID.name);
        if !is_kebab(&id) {
            let remedy = "Use small letters, digits and single hyphens, beginning with a letter";
            table.report(at, format!("\"{id}\" is not an id"), remedy);
        }
        if others.iter().any(|other| other.id == id) {
            let message = format!("the id \"{id}\" is used twice");
            table.report(at, message, "Give it an id of its own");
        }
        Some(id)
    }

    /// Reads every key, so that every mistake is told, before giving up.
    fn contact(&self, table: &Table<'_>, id: Option<String>, edition: Edition) -> Option<Contact> {
        let kind = table.choice(keys::KIND.name, &KINDS);
        let role = needed(table, &keys::ROLE);
        let purpose = keys::FOR.text(table);
        let room = keys::ROOM.text(table);
        let email = keys::EMAIL.text(table);
        let phone = self.phone(table, edition);
        let hours = self.hours(table, &keys::WHEN);
        let valid_from = table.date_if_any(keys::VALID_FROM.name);
        let valid_to = table.date(keys::VALID_TO.name);
        if edition != Edition::Staff {
            refuse_email(table, email.as_deref());
            for (key, text) in [
                (keys::ROLE, &role),
                (keys::FOR, &purpose),
                (keys::ROOM, &room),
            ] {
                refuse_hidden(table, &key, text.as_deref());
            }
        }
        if !table.has(keys::PHONE.name) && room.is_none() && email.is_none() {
            let message = "nobody could find this contact";
            table.report(table.start(), message, "Add a phone or a room");
        }
        if let (Some(from), Some(to)) = (valid_from, valid_to)
            && from > to
        {
            table.report(
                table.at(keys::VALID_TO.name),
                format!("the contact ends on {to}, before it begins on {from}"),
                "Correct the dates",
            );
        }
        Some(Contact {
            id: id?,
            kind: kind?,
            role: role?,
            purpose,
            phone,
            email,
            room,
            hours,
            valid_from,
            valid_to: valid_to?,
        })
    }

    fn phone(&self, table: &Table<'_>, edition: Edition) -> Option<PhoneNumber> {
        let text = keys::PHONE.text(table)?;
        let at = table.at(keys::PHONE.name);
        let plan = phone::as_dialled(&text);
        let Ok(number) = text.parse::<PhoneNumber>() else {
            let remedy = plan.map_or_else(
                || {
                    "Write its digits, with single spaces between the parts that are said together"
                        .to_owned()
                },
                |number| format!("Write it as it is dialled here: {number}"),
            );
            table.report(at, format!("\"{text}\" is not a telephone number"), remedy);
            return None;
        };
        let wrong = match phone::fault(&number) {
            Some(Fault::NoSuchNumber) => Some((
                format!("{number} is no number of the UK"),
                "Compare it with where you have it from; give the whole number with its area code",
            )),
            Some(Fault::PremiumRate) => Some((
                format!("{number} costs its callers a charge on top"),
                "Give a number at the usual rate",
            )),
            None if edition != Edition::Staff && phone::is_mobile(&number) => Some((
                format!(
                    "{number} is a mobile or personal number, and this edition is for everyone"
                ),
                "Give a number of the place, or leave the phone away and name the room",
            )),
            None => None,
        };
        if let Some((message, remedy)) = wrong {
            table.report(at, message, remedy);
            return None;
        }
        if let Some(guide) = self.known.guide
            && let Some(old) = guide
                .retired
                .iter()
                .find(|old| old.number.digits() == number.digits())
        {
            let message = format!("{number} is retired, it was: {}", old.was);
            table.report(at, message, "Find the number that is answered today");
            return None;
        }
        // Written without a space, it is told in the parts of the plan.
        Some(if text.contains(' ') {
            number
        } else {
            plan.unwrap_or(number)
        })
    }
}

/// A text that must stand there.
fn needed(table: &Table<'_>, key: &Key) -> Option<String> {
    if !table.has(key.name) {
        table.missing(key.name, format!("Add {} = {}", key.name, key.example));
    }
    key.text(table)
}

fn refuse_email(table: &Table<'_>, email: Option<&str>) {
    if email.is_some() {
        table.report(
            table.at(keys::EMAIL.name),
            "an e-mail address is not shown in an edition for everyone",
            "Take it away and give the phone or the room; nobody can write from this screen",
        );
    }
}

/// Refuses numbers and addresses that hide in a sentence.
fn refuse_hidden(table: &Table<'_>, key: &Key, text: Option<&str>) {
    let Some(text) = text else {
        return;
    };
    if text.contains('@') {
        table.report(
            table.at(key.name),
            format!("\"{}\" holds an e-mail address", key.name),
            "Take it away; nobody can write from this screen",
        );
    }
    if let Some(number) = phone::number_in(text) {
        table.report(
            table.at(key.name),
            format!("\"{}\" holds the number {number}", key.name),
            "Give a number of the place as phone, and nothing else that can be dialled",
        );
    }
}
