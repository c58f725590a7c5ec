//! The checked guide: chapters, cards, helplines, glossary and sources, without a single sentence.
//! `bind` turns the TOML of `content/` into the model and collects every problem in one
//! pass, `lookup` and `messages` answer questions about it. It knows no language, no visitor and no screen.

pub mod age;
pub mod bind;
pub mod directory;
pub mod files;
pub mod hours;
pub mod ids;
pub mod lookup;
pub mod messages;
pub mod model;
pub mod number;

pub use age::Age;
pub use bind::{CHAPTERS, bind};
pub use directory::*;
pub use files::File;
pub use hours::*;
pub use ids::*;
pub use messages::MessageUse;
pub use model::*;
pub use number::PhoneNumber;
