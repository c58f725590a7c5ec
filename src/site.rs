//! Where this screen stands: place, nation, edition, language and the line on the shelf.
//! For now these are the built-in defaults and what the command line overrides; the site file comes with its own issue.

use crate::guide::{HelplineId, Nation};

/// What is true of the place rather than of a visitor.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// The place's own name, where it is known.
    pub place: Option<String>,
    pub nation: Nation,
    pub edition: Edition,
    /// Tag of the language a visit begins in.
    pub language: String,
    /// The line whose number stands on the shelf.
    pub line: HelplineId,
    /// How much longer, or shorter, a page is left untouched before it is covered: 0.5 to 3.
    pub idle_scale: f32,
    /// Whether the public may take a number away by pointing a phone at a code.
    pub take_away: bool,
}

impl Default for Site {
    fn default() -> Self {
        Site {
            place: None,
            nation: Nation::England,
            edition: Edition::Public,
            language: "en-GB".to_owned(),
            line: "childline"
                .parse()
                .expect("\"childline\" is kebab-case; `the_default_site_is_whole` proves it"),
            idle_scale: 1.0,
            take_away: false,
        }
    }
}

/// What may be seen here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edition {
    /// What is meant for everyone.
    Public,
    /// Everything.
    Staff,
}

impl Edition {
    pub fn is_staff(self) -> bool {
        self == Edition::Staff
    }
}

impl std::str::FromStr for Edition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "public" => Ok(Edition::Public),
            "staff" => Ok(Edition::Staff),
            _ => Err(format!("\"{text}\" is not an edition: use public or staff")),
        }
    }
}
