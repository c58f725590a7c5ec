//! What is wrong with a file, and what to do about it. Every room that reads something reports this way,
//! so that `check` can print all problems of one run alike.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
}

/// A place in a file, both counted from 1; the column in characters, as editors count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub severity: Severity,
    /// Path from the project's root, such as `content/helplines.toml`.
    pub file: String,
    /// Line of the file, from 1, where it is known.
    pub line: Option<usize>,
    /// Column of that line, from 1, where it is known.
    pub column: Option<usize>,
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
            column: None,
            item: item.into(),
            message: message.into(),
            remedy: remedy.into(),
        }
    }

    pub fn at_line(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    pub fn at(mut self, position: Position) -> Self {
        self.line = Some(position.line);
        self.column = Some(position.column);
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
        if let Some(column) = self.column {
            write!(f, ":{column}")?;
        }
        if !self.item.is_empty() {
            write!(f, ": {}", self.item)?;
        }
        write!(f, ": {}. {}.", self.message, self.remedy)
    }
}
