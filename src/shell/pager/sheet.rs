//! What the page turner knows of the screen that is shown: what was measured, and the pages that it makes. The pager
//! fills it and asks.

use crate::session::LAST_PAGE;
use crate::shell::pages::{Cut, Lines, Measure, bind, cost, cut, gapes, tightened, too_tall};

/// The page turner's knowledge of the screen that is shown.
#[derive(Default)]
pub(super) struct Sheet {
    pub(super) room: f32,
    /// How much less may stand between two blocks.
    pub(super) spare: f32,
    /// How many blocks there are; what tells of more is of the screen before and about to go.
    pub(super) column: usize,
    pub(super) blocks: Vec<Option<Measure>>,
    /// What each of them needs on a page that begins inside it.
    pub(super) again: Vec<f32>,
    pub(super) lines: Vec<Lines>,
    pub(super) cut: Cut,
    /// Pages of a grid of keys, which needs no measuring; nought until it is counted.
    pub(super) grid: usize,
    pub(super) wanted: usize,
    /// The block at the top of the page, to be found again after the words have changed.
    pub(super) anchor: Option<usize>,
    pub(super) leads: (bool, bool),
    pub(super) layout: Layout,
    pub(super) waiting: bool,
    pub(super) probing: bool,
}

/// What gives way on a screen so that its pages make sense.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Panels stand one under the other, since no page holds two side by side.
    pub apart: bool,
    pub answers: Answers,
    /// Blocks stand closer, since that makes better pages.
    pub tight: bool,
}

impl Layout {
    /// Whether it is `before` but for blocks that stand closer.
    pub(super) fn moves_closer(self, before: Layout) -> bool {
        let tight = true;
        self == Layout { tight, ..before }
    }
}

/// How the answers to a question stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answers {
    /// Each in its row.
    #[default]
    Rows,
    /// Under smaller words, since no page holds them and the question otherwise.
    Flat,
    /// Side by side as well.
    Abreast,
    /// Without their notes besides, with which they took so many pages, if a page holds each of them with its note.
    Bare { pages: usize, fits: bool },
    /// With their notes again, since it takes no page less without them; side by side where a page holds each of them so.
    Noted { abreast: bool },
}

impl Answers {
    pub(super) fn is_flat(self) -> bool {
        self != Answers::Rows
    }

    pub(super) fn is_abreast(self) -> bool {
        matches!(
            self,
            Answers::Abreast | Answers::Bare { .. } | Answers::Noted { abreast: true }
        )
    }

    pub(super) fn is_bare(self) -> bool {
        matches!(self, Answers::Bare { .. })
    }
}

impl Sheet {
    /// Takes in what a text says of its lines, in the place it had before, and gives the place it has.
    pub(super) fn tell_lines(&mut self, place: i32, lines: Lines) -> i32 {
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        match self.lines.get_mut(place) {
            Some(old) if old.block == lines.block => {
                *old = lines;
                i32::try_from(place).unwrap_or(-1)
            }
            _ => {
                self.lines.push(lines);
                i32::try_from(self.lines.len() - 1).unwrap_or(-1)
            }
        }
    }

    pub(super) fn count(&self) -> usize {
        if self.blocks.is_empty() {
            self.grid.max(1)
        } else {
            self.cut.pages.len().max(1)
        }
    }

    pub(super) fn page(&self) -> usize {
        let last = self.count() - 1;
        match self.anchor {
            Some(block) => self.page_of(block).min(last),
            None if self.wanted == LAST_PAGE => last,
            None => self.wanted.min(last),
        }
    }

    /// All blocks, once each of them has been measured.
    pub(super) fn measured(&self) -> Option<Vec<Measure>> {
        let again = self.again.iter().copied().chain(std::iter::repeat(0.0));
        let blocks = self.blocks.get(..self.column)?.iter().zip(again);
        let measured = blocks.map(|(block, again)| block.map(|it| Measure { again, ..it }));
        let mut measured: Vec<Measure> = measured.collect::<Option<_>>()?;
        bind(&mut measured, self.room);
        Some(measured)
    }

    /// Cuts the column, if all of it has been measured.
    pub(super) fn cut(&mut self) {
        self.blocks.truncate(self.column);
        self.cut = match self.measured() {
            Some(blocks) if !blocks.is_empty() && self.room > 0.0 => {
                cut(&blocks, &self.lines, self.room)
            }
            _ => Cut::default(),
        };
    }

    /// Whether pages would be better if blocks stood closer: so much less would be wrong with them, or the answers to a
    /// question need a page less.
    pub(super) fn is_better_tight(&self, blocks: &[Measure]) -> bool {
        if self.cut.cost < cost::CLOSE {
            return false;
        }
        let (blocks, lines) = tightened(blocks, &self.lines, self.spare);
        let tight = cut(&blocks, &lines, self.room);
        let fewer = tight.pages.len() < self.cut.pages.len();
        (self.layout.answers.is_flat() && fewer) || tight.cost + cost::CLOSE < self.cut.cost
    }

    /// Whether pages may have to end inside a block.
    pub(super) fn wants_lines(&self) -> bool {
        let mut known: Vec<Measure> = self.blocks.iter().copied().flatten().collect();
        bind(&mut known, self.room);
        too_tall(&known, self.room).next().is_some() || gapes(&known, &self.cut.pages, self.room)
    }

    /// Where a page that ends at `y` cuts a block: how much is blank under the cut.
    pub(super) fn blank_below(&self, y: f32) -> Option<f32> {
        let goes_on = |it: &Measure| it.top < y - 1.0 && it.bottom() > y + 1.0;
        let cut = self
            .blocks
            .iter()
            .position(|block| block.is_some_and(|it| goes_on(&it)))?;
        let below = self
            .lines
            .iter()
            .filter(|it| it.block == cut && it.bottom() > y + 1.0);
        Some(
            below
                .map(|it| (it.top - y).max(0.0))
                .fold(f32::MAX, f32::min),
        )
    }

    pub(super) fn top_block(&self) -> Option<usize> {
        let page = self.cut.pages.get(self.page())?;
        self.blocks
            .iter()
            .position(|block| block.is_some_and(|b| b.bottom() > page.from + 1.0))
    }

    pub(super) fn page_of(&self, block: usize) -> usize {
        let top = self
            .blocks
            .get(block)
            .copied()
            .flatten()
            .map_or(0.0, |b| b.top);
        self.cut
            .pages
            .iter()
            .position(|page| page.until > top + 1.0)
            .unwrap_or(0)
    }
}
