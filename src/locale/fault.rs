//! What is wrong with a language's files, and what to do about it.
//! It mirrors the guide's own problem type field by field, so that `audit` can turn one into the other;
//! this room may not name that one.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
}

/// One mistake in one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub severity: Severity,
    /// Path from the project's root, such as `locales/ar/ui.ftl`.
    pub file: String,
    /// Line of the file, from 1, where it is known.
    pub line: Option<usize>,
    /// Message, term or language concerned; empty where the whole file is.
    pub item: String,
    pub message: String,
    /// What would put it right, as an instruction.
    pub remedy: String,
}

impl Fault {
    pub fn error(
        file: impl Into<String>,
        item: impl Into<String>,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Fault {
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

impl fmt::Display for Fault {
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
