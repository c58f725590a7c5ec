//! The lines of text inside a block, and what it costs to end a page among them; the cutter asks.

use super::{EPSILON, cost};

/// So many lines of what belongs to the text before it stay together: a maximum, a source.
const FEW: usize = 4;
/// And so many of what says something else in parts: a fact on upright glass.
const WHOLE: usize = 8;

/// Text inside a block: lines of about `pitch` from `top`, as high together as `height`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lines {
    pub block: usize,
    pub top: f32,
    pub height: f32,
    /// The height of one line alone, which Slint rounds.
    pub pitch: f32,
    /// It heads the text that follows it, and no page ends between them.
    pub heads: bool,
    /// It belongs to the text before it, and no page begins with it: a law's maximum, a myth.
    pub follows: bool,
    /// It is the English of the text before it.
    pub english: bool,
    /// It means something else where it is not read in one go with its English: a line of what not to do.
    pub whole: bool,
}

impl Lines {
    /// How many there are, and how far apart they stand.
    pub fn counted(&self) -> (usize, f32) {
        let count = (self.height / self.pitch).round().max(1.0);
        (count as usize, self.height / count)
    }

    pub fn bottom(&self) -> f32 {
        self.top + self.height
    }

    /// How many of its lines end at `y` or above.
    fn above(&self, y: f32) -> usize {
        let (count, pitch) = self.counted();
        let lines = ((y - self.top) / pitch + 0.1).floor().max(0.0);
        (lines as usize).min(count)
    }

    /// Whether it ought to be read in one go.
    fn is_one(&self) -> bool {
        let lines = self.counted().0;
        self.heads || (self.follows && lines <= FEW) || (self.whole && lines <= WHOLE)
    }

    /// Whether a part of it says something else: half a maximum, half of what not to do.
    fn misleads(&self) -> bool {
        !self.heads && self.is_one()
    }

    pub(super) fn line_ends(&self) -> impl Iterator<Item = f32> {
        let (count, pitch) = self.counted();
        (1..=count).map(move |n| self.top + n as f32 * pitch)
    }

    /// Whether `y` goes through one of its lines.
    pub(super) fn is_cut_through(&self, y: f32) -> bool {
        let (_, pitch) = self.counted();
        let over = (y - self.top) % pitch;
        self.holds(y) && over > EPSILON && pitch - over > EPSILON
    }

    /// Whether `y` lies between its first line and its last.
    fn holds(&self, y: f32) -> bool {
        y > self.top + EPSILON && y < self.bottom() - EPSILON
    }
}

/// What it costs to cut `texts` of one block at `y`: less where a text ends, more where it tears apart what belongs
/// together.
pub(super) fn torn(y: f32, texts: &[&Lines]) -> f32 {
    let headed = |head: &Lines| {
        let mut under = texts
            .iter()
            .filter(|text| !text.heads && text.top > head.bottom() - EPSILON)
            .peekable();
        under.peek().is_none() || under.any(|text| text.above(y) > 0)
    };
    let ended = |text: &&&Lines| text.heads && text.bottom() <= y + EPSILON;
    if !texts.iter().filter(ended).all(|head| headed(head)) {
        return cost::TORN;
    }
    let held: Vec<&&Lines> = texts.iter().filter(|text| text.holds(y)).collect();
    let below = texts.iter().map(|text| text.counted().0 - text.above(y));
    let alone = |text: &&&Lines| text.above(y) < 2 || text.counted().0 - text.above(y) < 2;
    let scrap = if below.sum::<usize>() < 2 || held.iter().any(alone) {
        cost::SCRAP
    } else {
        0.0
    };
    let next = texts
        .iter()
        .filter(|text| text.top >= y - EPSILON)
        .min_by(|a, b| a.top.total_cmp(&b.top));
    let more_follows = |next: &Lines| {
        let mut below = texts.iter().filter(|it| it.top > next.top);
        below.any(|it| it.follows && !it.english)
    };
    let parts = match next {
        _ if held.iter().any(|text| text.misleads()) => cost::TORN,
        _ if held.iter().any(|text| text.is_one()) => cost::WITHIN_SHORT,
        _ if held.iter().any(|text| text.english) => cost::WITHIN_ENGLISH,
        _ if !held.is_empty() => cost::WITHIN_TEXT,
        Some(next) if next.english && !next.follows && !next.whole => cost::FROM_ENGLISH,
        Some(next) if !next.english && !next.follows => cost::BETWEEN_TEXTS,
        Some(next) if !next.english && more_follows(next) => cost::FROM_TEXT,
        Some(next) if !next.english => cost::LAST_FROM_TEXT,
        // Nothing but the edge of the block would go over, or what belongs to this page.
        _ => cost::TORN,
    };
    parts + scrap
}
