//! How old a published fact is, and when somebody should look at it again. Nothing is withheld for its age: a number that
//! was right three years ago helps more than none, but it says how old it is.

use super::Helpline;
use jiff::ToSpan;
use jiff::civil::Date;

/// The ladder on which a fact grows old. The steps are ours: the fact base asks for a date that can be seen, and that
/// what is old says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    Fresh,
    /// A year old or more: somebody should check it.
    Due,
    /// Two years old or more: whoever reads it is told.
    Overdue,
}

impl Age {
    /// The age of what was last seen to hold on `since`. Where nobody knows what day it is, nothing grows old.
    pub fn of(since: Date, today: Option<Date>) -> Age {
        let passed =
            |years: i64| today.is_some_and(|today| since.saturating_add(years.years()) <= today);
        match (passed(1), passed(2)) {
            (_, true) => Age::Overdue,
            (true, _) => Age::Due,
            _ => Age::Fresh,
        }
    }
}

impl Helpline {
    /// The last day of which it is known that the line was so: when somebody dialled it, else the end of the year in
    /// which the text appeared that names it.
    pub fn seen(&self) -> Date {
        self.dialled
            .unwrap_or_else(|| Date::constant(self.evidence, 12, 31))
    }
}
