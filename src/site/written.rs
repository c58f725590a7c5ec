//! A new site file as text, with what was answered filled in and everything else explained. It is made from the
//! table of keys, so it can be read back without a problem; `commands` asks the questions and writes the file.

use super::keys::{CONTACT, Key, Kind, ROOT};

/// Keys that were answered, each with its value as TOML writes it.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// Keys of the file itself.
    pub site: Vec<(&'static str, String)>,
    /// Keys of one contact; empty for none.
    pub contact: Vec<(&'static str, String)>,
}

/// The whole file. `schema` is where the schema for editors lies, from where the file will lie.
pub fn file(answers: &Answers, schema: &str) -> String {
    let mut text = format!(
        "#:schema {schema}\n\
         # The site file of Pocket Guide: what is true of this place. A line that begins with # does not count.\n\
         # Check it with: pocket-guide check --site FILE\n"
    );
    for key in &ROOT {
        match key.kind {
            Kind::Group(keys) => group(&mut text, key, "[panel]", keys, &[]),
            Kind::Groups(keys, _) if key.name == CONTACT.name => {
                group(&mut text, key, "[[contact]]", keys, &answers.contact);
            }
            Kind::Groups(keys, _) => group(&mut text, key, "[[hours]]", keys, &[]),
            _ => {
                text += &format!("\n# {}\n", key.about);
                text += &line(key, &answers.site);
            }
        }
    }
    text
}

/// A table that is written out where it was answered, and shown as a comment where it was not.
fn group(text: &mut String, key: &Key, header: &str, keys: &[Key], answers: &[(&str, String)]) {
    *text += &format!("\n# {}\n", key.about);
    let mark = if answers.is_empty() { "# " } else { "" };
    *text += &format!("{mark}{header}\n");
    for key in keys {
        match key.kind {
            // A list within a table comes after all its keys.
            Kind::Groups(keys, _) => {
                *text += &format!("# {}\n# [[contact.{}]]\n", key.about, key.name);
                keys.iter().for_each(|key| *text += &line(key, &[]));
            }
            _ => *text += &format!("# {}\n{}", key.about, line(key, answers)),
        }
    }
}

fn line(key: &Key, answers: &[(&str, String)]) -> String {
    match answers.iter().find(|(name, _)| *name == key.name) {
        Some((name, value)) => format!("{name} = {value}\n"),
        None => format!("# {} = {}\n", key.name, key.example),
    }
}
