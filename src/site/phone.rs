//! Whether a number belongs to the UK's plan, and what kind of number it is. Only this file names `phonenumber`,
//! which carries the plan's tables.

use crate::guide::PhoneNumber;
use phonenumber::{Mode, Type, country};

/// What is wrong with a number as the telephone of a local contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The plan has no such number.
    NoSuchNumber,
    /// Each call costs its caller a charge on top.
    PremiumRate,
}

/// The number as it is dialled in the UK, in the parts in which it is said, where `text` can be read as one.
pub fn as_dialled(text: &str) -> Option<PhoneNumber> {
    let number = phonenumber::parse(Some(country::GB), text).ok()?;
    let ours = number.is_valid() && number.country().code() == 44;
    let told = number.format().mode(Mode::National).to_string();
    ours.then(|| told.parse().ok()).flatten()
}

/// What is wrong with `number`, if anything is.
pub fn fault(number: &PhoneNumber) -> Option<Fault> {
    // The plan's tables leave out what Ofcom keeps for drama; a mobile is judged by its first digits alone.
    if is_mobile(number) && number.digits().len() == 11 {
        return None;
    }
    let Ok(parsed) = phonenumber::parse(Some(country::GB), number.digits()) else {
        return Some(Fault::NoSuchNumber);
    };
    if !parsed.is_valid() {
        return Some(Fault::NoSuchNumber);
    }
    let kind = parsed.number_type(&phonenumber::metadata::DATABASE);
    (kind == Type::PremiumRate).then_some(Fault::PremiumRate)
}

/// Whether it is a number that follows a person: a mobile, a pager or a personal number.
pub fn is_mobile(number: &PhoneNumber) -> bool {
    number.digits().starts_with("07")
}

/// A run of digits in free text that is long enough to be dialled.
pub fn number_in(text: &str) -> Option<String> {
    let separates = |c: char| matches!(c, ' ' | '-' | '(' | ')' | '\u{a0}');
    let mut digits = String::new();
    for c in text.chars() {
        if c.is_ascii_digit() {
            digits.push(c);
        } else if !separates(c) {
            if digits.len() >= LONG {
                break;
            }
            digits.clear();
        }
    }
    (digits.len() >= LONG).then_some(digits)
}

/// Shorter runs are rooms, years and times.
const LONG: usize = 9;
