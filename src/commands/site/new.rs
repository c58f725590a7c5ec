//! `site new`: asks what a screen must know of its place and writes it, with all that it may know explained. Each
//! answer is tried as the site file would be read, so what is written can be read back.

use crate::site::{Answers, Edition, Known, Pin, file, read};
use anyhow::{Context as _, bail, ensure};
use std::fs::{File, OpenOptions};
use std::io::{BufRead, Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

/// Where the schema lies beside the new file; `site schema` prints it.
const SCHEMA: &str = "site.schema.json";

#[derive(Debug, clap::Args)]
pub struct Options {
    /// The file to write; one that is there already is left alone
    #[arg(long, value_name = "FILE", default_value = "site.toml")]
    out: PathBuf,
}

/// Asks on the standard output and reads from the standard input.
pub fn new(options: &Options) -> anyhow::Result<ExitCode> {
    let out = &options.out;
    ensure!(
        !out.exists(),
        "--out: {} is there already: give another name, or move it away",
        out.display()
    );
    let answers = Asking(std::io::stdin().lock()).answers()?;
    let text = file(&answers, SCHEMA);
    let written = OpenOptions::new().write(true).create_new(true).open(out);
    written
        .and_then(|mut written| written.write_all(text.as_bytes()))
        .with_context(|| format!("--out: {} cannot be written", out.display()))?;
    println!(
        "\n{} is written. Look through it, and then run: pocket-guide check --site {}\n\
         Editors complete it with: pocket-guide site schema > {SCHEMA}",
        out.display(),
        out.display()
    );
    Ok(ExitCode::SUCCESS)
}

struct Asking<I>(I);

impl<I: BufRead> Asking<I> {
    fn answers(&mut self) -> anyhow::Result<Answers> {
        let mut answers = Answers::default();
        let place = self.ask("What is the place called? Everybody reads it.", "place", "")?;
        answers.site.extend(place);
        let nation = "Which nation is it in? england, wales, scotland or northern-ireland";
        answers.site.extend(self.ask(nation, "nation", "england")?);
        let edition = self.edition()?;
        answers.site.push(("edition", quoted(edition.id())));
        if edition == Edition::Both {
            answers.site.push(("pin", quoted(&self.pin()?)));
        }
        answers.contact = self.contact(edition)?;
        Ok(answers)
    }

    /// One line of an answer, without the spaces around it.
    fn line(&mut self, question: &str, usual: &str) -> anyhow::Result<String> {
        let usual_told = if usual.is_empty() {
            String::new()
        } else {
            format!(" [{usual}]")
        };
        print!("{question}{usual_told}\n> ");
        std::io::stdout().flush()?;
        let mut line = String::new();
        if self.0.read_line(&mut line)? == 0 {
            bail!("the answers ended early, so nothing was written");
        }
        let answer = line.trim();
        Ok(if answer.is_empty() { usual } else { answer }.to_owned())
    }

    /// Asks until the answer is good as the value of `key`; nothing where it is left blank.
    fn ask(
        &mut self,
        question: &str,
        key: &'static str,
        usual: &str,
    ) -> anyhow::Result<Option<(&'static str, String)>> {
        loop {
            let answer = self.line(question, usual)?;
            if answer.is_empty() {
                return Ok(None);
            }
            let value = quoted(&answer);
            if is_good(&format!("{key} = {value}\n")) {
                return Ok(Some((key, value)));
            }
        }
    }

    fn edition(&mut self) -> anyhow::Result<Edition> {
        let question = "Who is it for? public: everyone. staff: a staff room. both: everyone, and staff with a PIN";
        loop {
            match self.line(question, "public")?.parse() {
                Ok(edition) => return Ok(edition),
                Err(reason) => println!("{reason}"),
            }
        }
    }

    fn pin(&mut self) -> anyhow::Result<String> {
        loop {
            let typed = self.line("A PIN for the staff door. It is seen while you type.", "")?;
            match typed.parse::<Pin>() {
                Ok(pin) => return pin.hash(salt()?).map_err(anyhow::Error::msg),
                Err(reason) => println!("{reason}"),
            }
        }
    }

    /// The safeguarding lead, as the contact of all that a place should have first.
    fn contact(&mut self, edition: Edition) -> anyhow::Result<Vec<(&'static str, String)>> {
        loop {
            let role = self.line(
                "What is the person called whom one tells about a worry here? The role, not the name; blank for nobody",
                "",
            )?;
            if role.is_empty() {
                return Ok(Vec::new());
            }
            let mut contact = vec![
                ("id", quoted("safeguarding-lead")),
                ("kind", quoted("safeguarding-lead")),
                ("role", quoted(&role)),
            ];
            for (key, question) in [
                ("phone", "Their telephone at this place; blank for none"),
                ("room", "Where are they found? Blank for nowhere"),
            ] {
                let answer = self.line(question, "")?;
                if !answer.is_empty() {
                    contact.push((key, quoted(&answer)));
                }
            }
            let question = "Until when will this be right? A date such as 2027-08-31";
            contact.push(("valid-to", self.date(question)?));
            let keys: String = contact
                .iter()
                .map(|(key, value)| format!("{key} = {value}\n"))
                .collect();
            // A staff door behind a PIN changes nothing for those in front of it.
            let edition = if edition == Edition::Staff {
                "staff"
            } else {
                "public"
            };
            if is_good(&format!("edition = \"{edition}\"\n[[contact]]\n{keys}")) {
                return Ok(contact);
            }
        }
    }

    fn date(&mut self, question: &str) -> anyhow::Result<String> {
        loop {
            let answer = self.line(question, "")?;
            match answer.parse::<jiff::civil::Date>() {
                Ok(date) => return Ok(date.to_string()),
                Err(_) => println!(
                    "\"{answer}\" is not a date: write year, month and day, such as 2027-08-31"
                ),
            }
        }
    }
}

/// Whether this much of a site file can be read; what cannot is told.
fn is_good(text: &str) -> bool {
    let problems = read("your answer", text.as_bytes(), &Known::default())
        .site
        .left_out;
    for problem in &problems {
        println!("{}: {}. {}.", problem.item, problem.message, problem.remedy);
    }
    problems.is_empty()
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Sixteen bytes of the kernel's chance.
fn salt() -> anyhow::Result<[u8; 16]> {
    let mut salt = [0; 16];
    File::open("/dev/urandom")
        .and_then(|mut chance| chance.read_exact(&mut salt))
        .context("a salt for the PIN cannot be had from /dev/urandom")?;
    Ok(salt)
}
