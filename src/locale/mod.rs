//! The words of the guide in the reader's language: which languages there are, their Fluent messages,
//! and, message by message, which language answered and how far its words were checked.
//! Nothing here knows what a message is for; `audit` compares the messages with the guide, `view` sets them on a page.

mod args;
mod bidi;
mod catalogue;
mod index;
mod language;
pub mod lint;
mod messages;
pub mod pseudo;
mod registry;
mod review;
mod sentences;
mod source;
mod tag;
mod tree;
mod typeset;
mod voice;

pub use args::Args;
pub use bidi::{isolate, ltr_address, ltr_isolate, ltr_name, ltr_whole_name};
pub use catalogue::{Catalogue, MISSING_WORDS, Said};
pub use language::{Direction, Language, Plural, Script};
pub use messages::{Class, Message, messages_of};
pub use registry::Registry;
pub use review::{Review, Share, review_file, share};
pub use sentences::paragraphs;
pub use tag::{NotATag, Tag};
pub use typeset::{keep_hyphens, keep_together, typeset_rtl, unbroken_hyphens};
pub use voice::Voice;

/// One file as `assets` gives it: its path from the project's root, such as `locales/ar/ui.ftl`, and its bytes.
pub type File = (String, std::borrow::Cow<'static, [u8]>);
