//! The names of things: one newtype for each kind of id, kebab-case, English, stable for ever.
//! Nothing here knows what a thing says; the words live in `locales/` under a [`MessageId`].

use std::fmt;
use std::sync::Arc;

/// Why a word cannot be an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAnId(pub String);

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "\"{}\" is not an id: use small letters, digits and single hyphens, beginning with a letter",
            self.0
        )
    }
}

impl std::error::Error for NotAnId {}

/// Whether `text` is kebab-case: `a-z`, `0-9` and single hyphens, beginning with a letter.
pub fn is_kebab(text: &str) -> bool {
    let word = |word: &[u8]| {
        !word.is_empty()
            && word
                .iter()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.as_bytes().split(|byte| *byte == b'-').all(word)
}

/// An id of any kind. What is defined once and referred to a thousand times is kept once.
pub(super) trait Id: std::str::FromStr<Err = NotAnId> {
    /// The id that `name` was parsed to before.
    fn again(name: &Arc<str>) -> Self;
    fn name(&self) -> &Arc<str>;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it is written in content and addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                if is_kebab(text) {
                    Ok(Self(text.into()))
                } else {
                    Err(NotAnId(text.to_owned()))
                }
            }
        }

        impl Id for $name {
            fn again(name: &Arc<str>) -> Self {
                Self(Arc::clone(name))
            }

            fn name(&self) -> &Arc<str> {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// One of the fifteen chapters, such as `definition`.
    ChapterId;
    /// A section within its chapter, such as `in-short`.
    SectionId;
    /// A block within its chapter, card or pathway step.
    BlockId;
    /// An advice card, such as `not-your-fault`.
    CardId;
    /// A step of the pathway, such as `danger-now`.
    StepId;
    /// A service in the directory, such as `childline`.
    HelplineId;
    /// A word in the glossary, such as `grooming`.
    TermId;
    /// A source in `content/sources.toml`.
    SourceId;
    /// A message in the Fluent files of every language.
    MessageId;
}
