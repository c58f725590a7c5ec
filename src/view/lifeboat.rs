//! What is shown when the content cannot be read: compiled in, in English, two numbers.
//! `the_lifeboat_carries_the_numbers_of_the_directory` keeps it equal to `content/helplines.toml`.

/// A line of the lifeboat page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LifeboatLine {
    /// Its id in the directory.
    pub id: &'static str,
    pub label: &'static str,
    pub number: &'static str,
}

pub const TITLE: &str = "You can still get help";
pub const TEXT: &str =
    "This screen is not working as it should. Ask a member of staff, or use these numbers.";
pub const LINES: [LifeboatLine; 2] = [
    LifeboatLine {
        id: "emergency-999",
        label: "In danger now",
        number: "999",
    },
    LifeboatLine {
        id: "childline",
        label: "Childline, for anyone under 19",
        number: "0800 1111",
    },
];
