//! `site`: a new site file by a few questions, the values that are in force, and the schema for editors.

mod new;
mod show;

use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Ask a few questions and write a commented site file
    New(new::Options),
    /// Print every value that is in force, and where it comes from
    Show(show::Options),
    /// Print the JSON Schema of the site file, with which editors complete it
    Schema,
}

pub fn site(options: &Options) -> anyhow::Result<ExitCode> {
    match &options.verb {
        Verb::New(options) => new::new(options),
        Verb::Show(options) => show::show(options),
        Verb::Schema => {
            println!("{:#}", crate::site::schema());
            Ok(ExitCode::SUCCESS)
        }
    }
}
