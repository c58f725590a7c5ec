//! The English words against the guide: everything it needs is there and can be said, nothing is left over,
//! and a text takes only numbers and names that its readers may see. What the other languages lack as
//! compared with the English is found by the `locale` room's own lints.

use crate::guide::{Audience, File, Guide, Helpline, MessageUse};
use crate::locale::{Args, Catalogue, Language, Message, Voice, messages_of};
use crate::problem::Problem;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

const FOLDER: &str = "locales/en-GB/";

/// The screens' own words, which `view` asks for and the guide does not.
const CHROME: &str = "locales/en-GB/ui.ftl";

/// Compares what the guide needs with the English `files`.
pub fn check(
    guide: &Guide,
    needed: &[MessageUse],
    english: &Rc<Language>,
    files: &[File],
) -> Vec<Problem> {
    let voice = Voice::read(english, files);
    let catalogue = Catalogue::new(Vec::new(), Rc::new(voice));
    let messages = messages_of(files);
    let written: HashMap<&str, &Message> = messages.iter().map(|it| (it.id.as_str(), it)).collect();
    let mut problems = Vec::new();
    for need in needed {
        match written.get(need.id.as_str()) {
            None => problems.push(missing(need)),
            Some(message) => {
                problems.extend(misplaced(need, message));
                problems.extend(variables(guide, need, message));
                problems.extend(unspeakable(&catalogue, message));
            }
        }
    }
    let used: HashSet<&str> = needed.iter().map(|need| need.id.as_str()).collect();
    let unused = messages
        .iter()
        .filter(|message| message.file != CHROME && !used.contains(message.id.as_str()));
    problems.extend(unused.map(|message| {
        at(
            message,
            "nothing in the guide uses it",
            "Take it away, or name it in content",
        )
        .warning()
    }));
    problems
}

fn missing(need: &MessageUse) -> Problem {
    Problem::error(
        format!("{FOLDER}{}", need.file),
        need.id.as_str(),
        "the guide needs this text and English does not have it",
        format!("Write \"{} = …\"", need.id),
    )
}

fn misplaced(need: &MessageUse, message: &Message) -> Option<Problem> {
    let home = format!("{FOLDER}{}", need.file);
    (message.file != home).then(|| {
        let remedy = format!("Move it to {home}");
        at(message, "it stands in the wrong file", remedy).warning()
    })
}

/// A message can be there and yet have no words: attributes alone, or a reference that leads nowhere.
fn unspeakable(catalogue: &Catalogue, message: &Message) -> Option<Problem> {
    let said = catalogue.say(&message.id, &dummies(message));
    said.is_missing().then(|| {
        let remedy = "Write its words after the \"=\", with references that lead somewhere";
        at(message, "it has no words that can be shown", remedy)
    })
}

/// Something for each variable of a message, where only the words around them matter.
pub fn dummies(message: &Message) -> Args {
    let mut args = Args::new();
    for variable in &message.variables {
        args.set(variable.clone(), "0");
    }
    args
}

/// A text can only take a helpline's number, by its id, and a helpline's name, as `name-` and its id.
fn variables(guide: &Guide, need: &MessageUse, message: &Message) -> Vec<Problem> {
    let mut problems = Vec::new();
    for variable in &message.variables {
        let numbered = guide.helpline(variable).map(|line| (line, true));
        let named = || {
            let id = variable.strip_prefix("name-")?;
            guide.helpline(id).map(|line| (line, false))
        };
        let Some((line, number)) = numbered.or_else(named) else {
            problems.push(at(
                message,
                format!("nothing gives it ${variable}"),
                "Use the id of a helpline for its number, or name- and the id for its name",
            ));
            continue;
        };
        if number && line.number().is_none() {
            problems.push(at(
                message,
                format!("it asks for the number of {}, which has none", line.id),
                format!("Use $name-{} instead", line.id),
            ));
        }
        if hidden_from(need, line) {
            problems.push(at(
                message,
                format!("it is for everyone, but {} is for staff", line.id),
                "Name a helpline for everyone, or make the text staff",
            ));
        }
    }
    problems
}

fn hidden_from(need: &MessageUse, line: &Helpline) -> bool {
    need.audience == Audience::Everyone && line.facts.audience == Audience::Staff
}

fn at(message: &Message, text: impl Into<String>, remedy: impl Into<String>) -> Problem {
    Problem::error(&message.file, &message.id, text, remedy).at_line(message.line)
}
