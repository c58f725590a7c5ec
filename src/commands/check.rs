//! `check`: content against itself and against every language, and the site file against both.

use super::{Cover, SiteFile, Source};
use crate::audit::{Summary, audit};
use crate::guide::{Certainty, File, Guide, Nation, bind};
use crate::locale::Registry;
use crate::problem::{Problem, Severity};
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    site: SiteFile,
    /// Print problems and counts as one JSON object
    #[arg(long)]
    json: bool,
}

/// Prints every problem of one run; exit code 1 where any is an error.
pub fn check(options: &Options) -> anyhow::Result<ExitCode> {
    let content = options.source.files("content/")?;
    let locales = options.source.files("locales/")?;
    let (problems, summary) = examine(&content, &locales, &options.site);
    let errors = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .count();
    let warnings = problems.len() - errors;
    if options.json {
        println!("{}", json(&problems, summary.as_ref()));
    } else {
        for problem in &problems {
            println!("{problem}");
        }
        if let Some(summary) = &summary {
            print!("{}", told(summary));
        }
        println!("{errors} errors, {warnings} warnings");
    }
    Ok(if errors > 0 {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// All problems of the content, of the site file and, where the content binds, of the languages.
fn examine(content: &[File], locales: &[File], site: &SiteFile) -> (Vec<Problem>, Option<Summary>) {
    let mut problems = Vec::new();
    let guide: Option<Guide> = bind(content).map_err(|found| problems.extend(found)).ok();
    let languages = content
        .iter()
        .find(|(path, _)| path == "content/languages.toml");
    let registry = match languages {
        Some((_, bytes)) => Registry::read(bytes)
            .map_err(|faults| problems.extend(faults))
            .ok(),
        None => {
            problems.push(Problem::error(
                "content/languages.toml",
                "",
                "the file is absent",
                "Put it back; it lists the languages that are offered",
            ));
            None
        }
    };
    let tags: Option<Vec<String>> = registry
        .as_ref()
        .map(|registry| registry.iter().map(|it| it.tag.to_string()).collect());
    let reading = site.reading(guide.as_ref(), tags.as_deref());
    problems.extend(reading.site.left_out);
    let mut summary = None;
    if let (Some(guide), Some(registry)) = (guide, registry) {
        let cover = Cover::new(crate::assets::fonts().into_iter().map(|(_, bytes)| bytes));
        let found = audit(&guide, &registry, locales, &|language, c| {
            cover.covers(language, c)
        });
        problems.extend(found.problems);
        summary = Some(found.summary);
    }
    (problems, summary)
}

fn json(problems: &[Problem], summary: Option<&Summary>) -> serde_json::Value {
    let problems: Vec<serde_json::Value> = problems
        .iter()
        .map(|problem| {
            serde_json::json!({
                "severity": match problem.severity {
                    Severity::Error => "error",
                    Severity::Warning => "warning",
                },
                "file": problem.file,
                "line": problem.line,
                "column": problem.column,
                "item": problem.item,
                "message": problem.message,
                "remedy": problem.remedy,
            })
        })
        .collect();
    serde_json::json!({
        "problems": problems,
        "summary": summary.map(counts),
    })
}

/// The counts in words.
fn told(summary: &Summary) -> String {
    let mut text = format!(
        "{} of {} chapters, {} cards, {} pathway steps: {} blocks; {} terms, {} sources\n\
         words of the guide: {} for everyone, {} for staff\n\
         facts by certainty: {}\n\
         facts by nation: {}\n\
         {} helplines for everyone, {} for staff; {} dialled\n\
         English: {} messages, of class A {}, B {}, C {}\n",
        summary.chapters_written,
        summary.chapters,
        summary.cards,
        summary.steps,
        summary.blocks,
        summary.terms,
        summary.sources,
        summary.words_for_everyone,
        summary.words_for_staff,
        listed(&summary.facts_by_certainty, Certainty::id),
        listed(&summary.facts_by_nation, Nation::id),
        summary.helplines_for_everyone,
        summary.helplines_for_staff,
        summary.helplines_dialled,
        summary.messages.total(),
        summary.messages.a,
        summary.messages.b,
        summary.messages.c,
    );
    for language in &summary.languages {
        text += &format!(
            "{} ({}): {} messages, {} drafts, {} checked by a person\n",
            language.tag,
            language.own_name,
            language.translated.total(),
            language.draft.total(),
            language.checked.total(),
        );
    }
    text
}

/// `V1 10, V2 4`.
fn listed<T: Copy>(counts: &[(T, usize)], id: fn(T) -> &'static str) -> String {
    let each = counts.iter().map(|(of, n)| format!("{} {n}", id(*of)));
    each.collect::<Vec<_>>().join(", ")
}

/// The same counts as JSON.
fn counts(summary: &Summary) -> serde_json::Value {
    let per_class =
        |it: crate::audit::PerClass| serde_json::json!({ "a": it.a, "b": it.b, "c": it.c });
    let languages: Vec<serde_json::Value> = summary
        .languages
        .iter()
        .map(|language| {
            serde_json::json!({
                "tag": language.tag.as_str(),
                "translated": per_class(language.translated),
                "draft": per_class(language.draft),
                "checked": per_class(language.checked),
            })
        })
        .collect();
    serde_json::json!({
        "chapters": summary.chapters,
        "chapters_written": summary.chapters_written,
        "blocks": summary.blocks,
        "cards": summary.cards,
        "steps": summary.steps,
        "terms": summary.terms,
        "sources": summary.sources,
        "words_for_everyone": summary.words_for_everyone,
        "words_for_staff": summary.words_for_staff,
        "facts_by_certainty": keyed(&summary.facts_by_certainty, Certainty::id),
        "facts_by_nation": keyed(&summary.facts_by_nation, Nation::id),
        "helplines_for_everyone": summary.helplines_for_everyone,
        "helplines_for_staff": summary.helplines_for_staff,
        "helplines_dialled": summary.helplines_dialled,
        "messages": per_class(summary.messages),
        "languages": languages,
    })
}

fn keyed<T: Copy>(counts: &[(T, usize)], id: fn(T) -> &'static str) -> serde_json::Value {
    let each = counts
        .iter()
        .map(|(of, n)| (id(*of).to_owned(), (*n).into()));
    serde_json::Value::Object(each.collect())
}
