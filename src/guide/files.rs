//! A file as the guide receives it: its path from the project's root and its bytes, wherever they came
//! from. The guide never opens a file itself; `assets` reads them and `commands` hands them over.

use std::borrow::Cow;

/// Path with forward slashes, such as `content/helplines.toml`, and what stands in the file.
pub type File = (String, Cow<'static, [u8]>);
