//! Telephone numbers, kept in the chunks in which operators say them.

use std::fmt;

/// A number that can be dialled: digits in chunks, such as `0800 1111`. It cannot be built from letters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PhoneNumber {
    chunks: Vec<Box<str>>,
}

/// Why a text is not a telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotANumber(pub String);

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "\"{}\" is not a telephone number: write its digits, with single spaces between the parts that are said together",
            self.0
        )
    }
}

impl std::error::Error for NotANumber {}

impl std::str::FromStr for PhoneNumber {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let wrong = || NotANumber(text.to_owned());
        let chunks: Vec<Box<str>> = text.split(' ').map(Into::into).collect();
        if chunks
            .iter()
            .any(|c| c.is_empty() || !c.bytes().all(|b| b.is_ascii_digit()))
        {
            return Err(wrong());
        }
        let digits: usize = chunks.iter().map(|c| c.len()).sum();
        if !(2..=11).contains(&digits) {
            return Err(wrong());
        }
        Ok(PhoneNumber { chunks })
    }
}

impl PhoneNumber {
    /// The parts that are said together, in order.
    pub fn chunks(&self) -> impl Iterator<Item = &str> {
        self.chunks.iter().map(AsRef::as_ref)
    }

    /// The digits alone, for comparing.
    pub fn digits(&self) -> String {
        self.chunks.concat()
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.chunks.join(" "))
    }
}
