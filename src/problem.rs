//! What is wrong with a file, and what to do about it. Every room that reads something reports this way,
//! so that `check` can print all problems of one run alike.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
}

/// One mistake. `place` is a line (`12`) or an id (`definition-lead`), whichever tells more.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub severity: Severity,
    /// Path from the project's root, such as `content/helplines.toml`.
    pub file: String,
    /// Line of the file, from 1, where it is known.
    pub line: Option<usize>,
    /// Id or key concerned; empty where the whole file is.
    pub item: String,
    pub message: String,
    /// What would put it right, as an instruction.
    pub remedy: String,
}

impl Problem {
    pub fn error(
        file: impl Into<String>,
        item: impl Into<String>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Problem {
            severity: Severity::Error,
            file: file.into(),
            line: None,
            item: item.into(),
            message: message.into(),
            remedy: remedy.into(),
        }
    }

    pub fn at_line(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity}: {}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.item.is_empty() {
            write!(f, ": {}", self.item)?;
        }
        write!(f, ": {}. {}.", self.message, self.remedy)
    }
}
