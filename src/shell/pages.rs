//! Where pages break: between blocks, and inside a block where no page can hold it or too much would stay empty
//! otherwise, at a whole line. Of all ways to cut a column the cheapest is taken.
//! Pure arithmetic on what Slint has measured, in logical pixels; the pager calls it.

mod lines;

pub use lines::Lines;
use lines::torn;

/// A block as it was laid out, from the top of the column.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measure {
    pub top: f32,
    pub height: f32,
    /// A heading, or anything else that stays with what follows it.
    pub keep: bool,
    /// It stays with what follows it where a page holds all that belongs together so.
    pub together: bool,
    /// A page may end inside it though a page could hold it, where too much would stay empty otherwise.
    pub parts: bool,
    /// How many there are to read.
    pub words: usize,
    /// What a page that begins inside it needs for its title, told again.
    pub again: f32,
    /// It goes on with the list of the block before it.
    pub lists: bool,
    /// It goes on with the text of the block before it.
    pub goes_on: bool,
    /// Two panels side by side.
    pub pair: bool,
}

impl Measure {
    pub fn bottom(&self) -> f32 {
        self.top + self.height
    }
}

/// A stretch of the column, from its first pixel to just after its last.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Page {
    pub from: f32,
    pub until: f32,
    /// The block that goes on here from the page before.
    pub within: Option<usize>,
}

/// A column cut into pages, and how much is wrong with them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cut {
    pub pages: Vec<Page>,
    pub cost: f32,
}

/// What rounding may hide.
const EPSILON: f32 = 0.75;

/// A last page is scant that fills less of its room than this, and less than this at all.
const SCANT_SHARE: f32 = 0.4;
const SCANT_HEIGHT: f32 = 160.0;

/// Less of a block than this share of the room is not worth beginning.
const STUB_SHARE: f32 = 0.25;

/// More of the room than this share ought not to stay empty on a page before the last.
const GAP_SHARE: f32 = 0.4;

/// What a way to cut the column costs.
pub mod cost {
    /// Blocks that stand closer than they should.
    pub const CLOSE: f32 = 0.4;
    pub const PAGE: f32 = 0.3;
    /// A page that is all empty, unless it is the last. One that is half empty costs a quarter of it.
    pub const EMPTY: f32 = 1.6;
    /// So much dearer is it where the page ends in the middle of a card or a list, of which more would fit.
    pub const OPEN: f32 = 2.5;
    /// A last page with next to nothing on it.
    pub const SCANT: f32 = 0.8;
    /// A page of headings alone.
    pub const HEADINGS: f32 = 1.5;
    /// A block that a page could hold, cut.
    pub const PARTED: f32 = 0.3;
    /// A list that goes over, and one of which a single line is parted from the others.
    pub const IN_LIST: f32 = 0.1;
    pub const LONE: f32 = 0.15;
    /// Two sentences of one text, parted.
    pub const SENTENCES: f32 = 0.4;
    /// A block of which next to nothing is begun.
    pub const STUB: f32 = 0.4;
    /// A single line of a text left alone on either page.
    pub const SCRAP: f32 = 1.6;
    /// A cut through whatever is there.
    pub const BLIND: f32 = 8.0;
    // Inside a block, by what the cut parts: two texts, a text and its English, the lines of one, those of the English,
    // a text that ought to be read in one go, what follows a text from it, that and no more from the block, and what makes
    // no sense alone.
    pub const BETWEEN_TEXTS: f32 = 0.1;
    pub const FROM_ENGLISH: f32 = 2.6;
    pub const WITHIN_TEXT: f32 = 2.6;
    pub const WITHIN_ENGLISH: f32 = 2.6;
    pub const WITHIN_SHORT: f32 = 2.8;
    pub const FROM_TEXT: f32 = 0.4;
    pub const LAST_FROM_TEXT: f32 = 2.0;
    pub const TORN: f32 = 5.0;
}

/// Keeps together what belongs together, where a page has the room.
pub fn bind(blocks: &mut [Measure], room: f32) {
    for run in blocks.chunk_by_mut(|above, _| above.together) {
        let height = run[run.len() - 1].bottom() - run[0].top;
        if height <= room + EPSILON {
            run.iter_mut().for_each(|it| it.keep |= it.together);
        }
    }
}

/// Which blocks are taller than a page, with the headings that stay with them. Their lines must be known.
pub fn too_tall(blocks: &[Measure], room: f32) -> impl Iterator<Item = usize> {
    let mut from = None;
    blocks.iter().enumerate().filter_map(move |(i, block)| {
        let top = *from.get_or_insert(block.top);
        if !block.keep {
            from = None;
        }
        (block.bottom() - top > room).then_some(i)
    })
}

/// Whether a page ends early for a block that could be cut, if its lines were known.
pub fn gapes(blocks: &[Measure], pages: &[Page], room: f32) -> bool {
    pages.windows(2).any(|two| {
        let next = blocks
            .iter()
            .find(|it| it.top >= two[1].from - EPSILON && !it.keep);
        two[0].until - two[0].from < room * (1.0 - GAP_SHARE) && next.is_some_and(|it| it.parts)
    })
}

/// What is less than this is next to nothing.
fn scant(room: f32) -> f32 {
    (room * SCANT_SHARE).min(SCANT_HEIGHT)
}

/// `blocks` and `lines` with so much `less` between each two blocks.
pub fn tightened(blocks: &[Measure], lines: &[Lines], less: f32) -> (Vec<Measure>, Vec<Lines>) {
    let up = |i: usize, top: f32| top - i as f32 * less;
    let blocks = blocks.iter().enumerate().map(|(i, it)| Measure {
        top: up(i, it.top),
        ..*it
    });
    let lines = lines.iter().map(|it| Lines {
        top: up(it.block, it.top),
        ..*it
    });
    (blocks.collect(), lines.collect())
}

/// A place where a page may end.
#[derive(Clone, Copy)]
struct End {
    until: f32,
    /// Where the next page begins, with which block, and whether that block goes on there.
    from: f32,
    block: usize,
    within: bool,
    /// The first of the headings that it parts from what they head.
    headings: Option<usize>,
    cost: f32,
}

/// Cuts `blocks` into pages of at most `room`, at the least cost; into one at least.
pub fn cut(blocks: &[Measure], lines: &[Lines], room: f32) -> Cut {
    if blocks.is_empty() {
        return Cut {
            pages: vec![Page::default()],
            cost: 0.0,
        };
    }
    let room = room.max(1.0);
    let mut ends = ends(blocks, lines, room);
    // The least that all pages up to an end cost, and the end at which the last of them begins.
    let mut best: Vec<Option<(f32, usize)>> = vec![None; ends.len()];
    best[0] = Some((0.0, 0));
    let mut at = 0;
    while at + 1 < ends.len() {
        let start = ends[at];
        if let Some((so_far, _)) = best[at] {
            let room = room_after(&start, blocks, room);
            let mut goes_on = false;
            for to in at + 1..ends.len() {
                let is_last = to + 1 == ends.len();
                if !may_end(&start, &ends[to], is_last, room) {
                    continue;
                }
                goes_on = true;
                let price = so_far + price(&start, &ends[to], is_last, blocks, room);
                if best[to].is_none_or(|(least, _)| price < least) {
                    best[to] = Some((price, at));
                }
            }
            if !goes_on {
                let end = blind(start.from + room, blocks);
                let later = ends[at + 1..ends.len() - 1].iter();
                let place = at + 1 + later.take_while(|it| it.until <= end.until).count();
                ends.insert(place, end);
                best.insert(place, Some((so_far + end.cost, at)));
            }
        }
        at += 1;
    }
    let cost = best[at].map_or(0.0, |(cost, _)| cost);
    let mut pages = Vec::new();
    while let Some((_, before)) = best[at].filter(|_| at > 0) {
        let start = &ends[before];
        pages.push(Page {
            from: start.from,
            until: ends[at].until,
            within: start.within.then_some(start.block),
        });
        at = before;
    }
    pages.reverse();
    Cut { pages, cost }
}

/// The top of the column, all places where a page may end, from the top down, and the end of the column.
fn ends(blocks: &[Measure], lines: &[Lines], room: f32) -> Vec<End> {
    let tall: Vec<usize> = too_tall(blocks, room).collect();
    let top = blocks.first().map_or(0.0, |first| first.top);
    let top = End {
        until: top,
        from: top,
        block: 0,
        within: false,
        headings: None,
        cost: 0.0,
    };
    let mut headings = None;
    let mut found = Vec::new();
    for (i, block) in blocks.iter().enumerate() {
        let is_tall = tall.contains(&i);
        if is_tall || block.parts {
            let parted = if is_tall { 0.0 } else { cost::PARTED };
            found.extend(ends_inside(i, block, lines, room, parted));
        }
        headings = block.keep.then(|| headings.unwrap_or(i));
        let listed = |i: usize| blocks.get(i).is_some_and(|it| it.lists);
        let in_list = match listed(i + 1) {
            true if listed(i) && listed(i + 2) => cost::IN_LIST,
            true => cost::IN_LIST + cost::LONE,
            false => 0.0,
        };
        let goes_on = blocks.get(i + 1).is_some_and(|it| it.goes_on);
        let parted = if goes_on { cost::SENTENCES } else { 0.0 };
        found.push(End {
            until: block.bottom(),
            from: blocks.get(i + 1).map_or(block.bottom(), |next| next.top),
            block: i + 1,
            headings,
            cost: parted + headings.map_or(in_list, |_| cost::HEADINGS),
            ..top
        });
    }
    let last = found.pop().map(|end| End {
        headings: None,
        cost: 0.0,
        ..end
    });
    found.sort_by(|a, b| a.until.total_cmp(&b.until));
    [top].into_iter().chain(found).chain(last).collect()
}

/// What a page that begins with `start` has room for.
fn room_after(start: &End, blocks: &[Measure], room: f32) -> f32 {
    let again = blocks.get(start.block).map_or(0.0, |block| block.again);
    if start.within {
        (room - again).max(room / 2.0)
    } else {
        room
    }
}

/// Whether a page can begin with `start` and end with `end`.
fn may_end(start: &End, end: &End, is_last: bool, room: f32) -> bool {
    let height = end.until - start.from;
    // Headings stand alone only where nothing else is above them.
    let alone = end.headings.is_none_or(|first| start.block >= first);
    height <= room + EPSILON && (height > EPSILON || is_last) && alone
}

/// What the page from `start` to `end` costs.
fn price(start: &End, end: &End, is_last: bool, blocks: &[Measure], room: f32) -> f32 {
    let height = end.until - start.from;
    let full = (height / room).clamp(0.0, 1.0);
    let page = if is_last {
        cost::SCANT * (1.0 - height / scant(room)).max(0.0)
    } else {
        let open = end.within || blocks.get(end.block).is_some_and(|it| it.lists);
        let dearer = if open { cost::OPEN } else { 1.0 };
        cost::EMPTY * dearer * (1.0 - full).powi(2)
    };
    cost::PAGE + page + end.cost
}

/// An end where there is none: a block taller than a page, of whose lines nothing is known, is cut where the page ends.
fn blind(y: f32, blocks: &[Measure]) -> End {
    let block = blocks.iter().rposition(|block| block.top < y);
    End {
        until: y,
        from: y,
        block: block.unwrap_or(0),
        within: true,
        headings: None,
        cost: cost::BLIND,
    }
}

/// The ends of lines inside block `i` at which no other line of it is cut through. Each costs `parted` besides.
fn ends_inside(i: usize, block: &Measure, lines: &[Lines], room: f32, parted: f32) -> Vec<End> {
    let texts: Vec<&Lines> = lines
        .iter()
        .filter(|text| text.block == i && text.pitch > 1.0)
        .collect();
    let mut found: Vec<f32> = texts.iter().flat_map(|text| text.line_ends()).collect();
    found.retain(|y| *y > block.top + EPSILON && *y < block.bottom() - EPSILON);
    found.retain(|y| !texts.iter().any(|text| text.is_cut_through(*y)));
    found.sort_by(f32::total_cmp);
    found.dedup();
    let end = |y: f32| {
        let stub = y - block.top < room * STUB_SHARE;
        End {
            until: y,
            from: y,
            block: i,
            within: true,
            headings: None,
            cost: torn(y, &texts) + parted + if stub { cost::STUB } else { 0.0 },
        }
    };
    found.into_iter().map(end).collect()
}
