//! `screen`: which displays a bare screen has and what they can do, for the installer who fills in `[panel]`.

use super::{NO_SCREEN, SiteFile, bare};
use crate::shell::screen::Plan;
use crate::shell::touch::turned;
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(flatten)]
    site: SiteFile,
}

/// Prints the displays, and how the site file would drive one of them.
pub fn screen(options: &Options) -> anyhow::Result<ExitCode> {
    let outputs = match bare::outputs() {
        Ok(outputs) => outputs,
        Err(why) => {
            eprintln!("error: {why}.");
            return Ok(ExitCode::from(NO_SCREEN));
        }
    };
    for output in &outputs {
        let size = output
            .millimetres
            .map(|(w, h)| format!(", says {w} x {h} mm"));
        println!(
            "{}: {}{}",
            output.name,
            if output.connected {
                "connected"
            } else {
                "no display"
            },
            size.unwrap_or_default()
        );
        for mode in &output.modes {
            let mark = if mode.preferred { " (preferred)" } else { "" };
            println!("  {}x{}@{}{mark}", mode.width, mode.height, mode.hertz);
        }
    }
    let panel = options.site.reading(None, None).site.panel;
    let plan = match Plan::new(&panel, &outputs) {
        Ok(plan) => plan,
        Err(why) => {
            eprintln!("error: {why}.");
            return Ok(ExitCode::from(NO_SCREEN));
        }
    };
    for wish in &plan.unmet {
        eprintln!("warning: {wish}.");
    }
    let glass = plan.glass;
    println!(
        "With the site file: {} at {}x{}, turned by {}, a page of {:.0} x {:.0} mm; touch by {:?}",
        plan.output,
        plan.mode.1.width,
        plan.mode.1.height,
        plan.rotation,
        glass.width as f32 / glass.scale / 4.0,
        glass.height as f32 / glass.scale / 4.0,
        turned(plan.rotation),
    );
    Ok(ExitCode::SUCCESS)
}
