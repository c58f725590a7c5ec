//! Language tags, the names of the folders under `locales/`. Every room that remembers a choice of language keeps one.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// A language tag in its usual spelling, such as `en-GB`, `ar` or `fa-AF`. Copies share one text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(Arc<str>);

/// Why a word cannot be a language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotATag(pub String);

impl fmt::Display for NotATag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "\"{}\" is not a language tag: write it like en-GB, ar or zh-Hans",
            self.0
        )
    }
}

impl std::error::Error for NotATag {}

impl FromStr for Tag {
    type Err = NotATag;

    fn from_str(text: &str) -> Result<Self, NotATag> {
        let wrong = || NotATag(text.to_owned());
        let identifier: LanguageIdentifier = text.parse().map_err(|_| wrong())?;
        // Folders and addresses hold the tag as a plain word, so there is one spelling only.
        if identifier.language.is_empty() || identifier != text {
            return Err(wrong());
        }
        Ok(Tag(text.into()))
    }
}

impl Tag {
    /// The language behind every other: `en-GB`.
    pub fn english() -> Tag {
        Tag("en-GB".into())
    }

    pub fn is_english(&self) -> bool {
        &*self.0 == "en-GB"
    }

    /// The tag as it is written in content, folder names and addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone: `fa` of `fa-AF`.
    pub(super) fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The tag as Fluent wants it, for its plural rules.
    pub(super) fn identifier(&self) -> LanguageIdentifier {
        self.0.parse().unwrap_or_default()
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
