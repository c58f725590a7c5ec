//! Starts the program again where its environment lacks what fontconfig and Slint read there. A program cannot safely
//! change its own environment, and both read theirs before we could tell them otherwise.

use anyhow::Context as _;
use std::ffi::OsString;
use std::os::unix::process::CommandExt as _;

/// A variable and the value it must have.
pub type Variable = (&'static str, OsString);

/// Comes back where the environment is as it must be; else the program begins anew, as the same process.
///
/// # Errors
/// Where the program cannot start itself again.
pub fn with(variables: Vec<Variable>) -> anyhow::Result<()> {
    if variables
        .iter()
        .all(|(name, value)| std::env::var_os(name).as_ref() == Some(value))
    {
        return Ok(());
    }
    let this = std::env::current_exe().context("the program cannot find itself")?;
    let failed = std::process::Command::new(this)
        .args(std::env::args_os().skip(1))
        .envs(variables)
        .exec();
    Err(failed).context("the program cannot start itself again with its own fonts and screen")
}
