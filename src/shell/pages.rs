//! Where pages break: between blocks, and inside a block only where it is taller than a page, at a whole line.
//! Pure arithmetic on what Slint has measured, in logical pixels.

/// A block as it was laid out, from the top of the column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    pub top: f32,
    pub height: f32,
    /// A heading, or anything else that stays with what follows it.
    pub keep: bool,
}

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
}

impl Lines {
    /// How many there are, and how far apart they stand.
    pub fn counted(&self) -> (usize, f32) {
        let count = (self.height / self.pitch).round().max(1.0);
        (count as usize, self.height / count)
    }

    fn bottom(&self) -> f32 {
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
        self.heads || (self.follows && !self.english && self.counted().0 <= FEW)
    }

    /// Whether `y` lies between its first line and its last.
    fn holds(&self, y: f32) -> bool {
        y > self.top + EPSILON && y < self.bottom() - EPSILON
    }
}

/// A stretch of the column, from its first pixel to just after its last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Page {
    pub from: f32,
    pub until: f32,
}

/// So many lines of what belongs to the text before it stay together: a maximum, a source.
const FEW: usize = 4;

/// What rounding may hide.
const EPSILON: f32 = 0.75;

/// The share of a page that must be free for a tall block to begin on it.
const WORTH_BEGINNING: f32 = 0.35;

/// Which blocks are taller than a page, with the headings that stay with them. Their lines must be known.
pub fn too_tall(blocks: &[Measure], room: f32) -> impl Iterator<Item = usize> {
    let mut from = None;
    blocks.iter().enumerate().filter_map(move |(i, block)| {
        let top = *from.get_or_insert(block.top);
        if !block.keep {
            from = None;
        }
        (block.top + block.height - top > room).then_some(i)
    })
}

/// Cuts `blocks` into pages of at most `room`. Never empty.
pub fn cut(blocks: &[Measure], lines: &[Lines], room: f32) -> Vec<Page> {
    let mut pages = Vec::new();
    let bottom = |i: usize| blocks[i].top + blocks[i].height;
    let mut from = blocks.first().map_or(0.0, |b| b.top);
    // The block at the top of the page, and that of the page before where it begins with a whole one.
    let mut first = 0;
    let mut before = None;
    while first < blocks.len() {
        let limit = from + room.max(1.0) + EPSILON;
        let whole = from <= blocks[first].top;
        let Some(over) = (first..blocks.len()).find(|&i| bottom(i) > limit) else {
            let last = Page {
                from,
                until: bottom(blocks.len() - 1),
            };
            pages.push(last);
            if let Some(start) = before.filter(|_| whole) {
                share(&mut pages, &blocks[start..], room);
            }
            break;
        };
        // A block that no page can hold is begun here, if a good part of it still fits.
        let fits_nowhere = blocks[over].height > room + EPSILON;
        let space = limit - blocks[over].top;
        if over > first
            && fits_nowhere
            && space > room * WORTH_BEGINNING
            && let Some(until) = whole_line(lines, over, blocks[over].top, limit)
                .and_then(|(until, bond)| (bond >= 0.0).then_some(until))
        {
            pages.push(Page { from, until });
            (first, before) = (over, None);
            from = until;
            continue;
        }
        // Headings go over to the next page with what they head.
        let mut next = over;
        while next > first && blocks[next - 1].keep {
            next -= 1;
        }
        // Where nothing but headings stands before it, it is begun under them; if it has no line to break at, they stay alone.
        let line = whole_line(lines, over, from, limit);
        if next == first && over > first && line.is_none() {
            next = over;
        }
        if next > first {
            pages.push(Page {
                from,
                until: bottom(next - 1),
            });
            before = whole.then_some(first);
            first = next;
            from = blocks[next].top;
        } else {
            let until = line.map_or(limit, |(until, _)| until);
            pages.push(Page { from, until });
            (first, before) = (over, None);
            from = until;
        }
    }
    if pages.is_empty() {
        pages.push(Page {
            from: 0.0,
            until: 0.0,
        });
    }
    pages
}

/// A last page that holds less than this share of its room, and less than this height, takes something over from the
/// page before.
const SCANT: f32 = 0.35;
const SCANT_HEIGHT: f32 = 200.0;

/// Shares `blocks`, which fill the last two of `pages`, where the last is scant: as few go over as mend that, if they
/// leave the page before well filled.
fn share(pages: &mut [Page], blocks: &[Measure], room: f32) {
    let [.., one, two] = pages else {
        return;
    };
    let scant = (room * SCANT).min(SCANT_HEIGHT);
    if two.until - two.from > scant {
        return;
    }
    let breaks = blocks.windows(2).filter(|pair| !pair[0].keep);
    let least = breaks
        .map(|pair| (pair[0].top + pair[0].height, pair[1].top))
        .filter(|(until, top)| until - one.from > scant && two.until - top <= room)
        .filter(|(_, top)| two.until - top > scant)
        .max_by(|a, b| a.1.total_cmp(&b.1));
    if let Some((until, top)) = least {
        (one.until, two.from) = (until, top);
    }
}

/// What a page is worth that ends at `y`, beside how full it is: more where it ends with a text, less where it tears
/// apart what belongs together.
fn bond(y: f32, texts: &[&Lines]) -> f32 {
    const TEXT_ENDS: f32 = 0.35;
    const WITHIN: f32 = 0.15;
    const ENGLISH_PARTED: f32 = 0.0;
    const CUT: f32 = -0.4;
    const TORN: f32 = -1.0;
    // Two lines, or all of a short text, are worth a head.
    let headed = |head: &Lines| {
        let under = texts
            .iter()
            .filter(|text| !text.heads && text.top > head.bottom() - EPSILON);
        let (mut lines, mut least) = (0, usize::MAX);
        for text in under {
            lines += text.above(y);
            least = least.min(text.counted().0.min(2));
        }
        least == usize::MAX || lines >= least
    };
    let ended = |text: &&&Lines| text.heads && text.bottom() <= y + EPSILON;
    if !texts.iter().filter(ended).all(|head| headed(head)) {
        return TORN;
    }
    let held: Vec<&&Lines> = texts.iter().filter(|text| text.holds(y)).collect();
    if held.iter().any(|text| text.is_one()) {
        return CUT;
    }
    if !held.is_empty() {
        let english = held.iter().any(|text| text.english);
        return if english { ENGLISH_PARTED } else { WITHIN };
    }
    let next = texts
        .iter()
        .filter(|text| text.top >= y - EPSILON)
        .min_by(|a, b| a.top.total_cmp(&b.top));
    match next {
        Some(next) if next.english => ENGLISH_PARTED,
        Some(next) if !next.follows => TEXT_ENDS,
        // Nothing but the edge of the block would go over, or what belongs to this page.
        _ => TORN,
    }
}

/// The best place up to `limit`, below `from`, at which no line of the block is cut through, and its bond: low, so that
/// the page is full, with two lines or more for the next page, so that nobody turns to a scrap, and where it leaves
/// together what belongs together.
fn whole_line(lines: &[Lines], block: usize, from: f32, limit: f32) -> Option<(f32, f32)> {
    const SCRAP: f32 = -0.3;
    let of_block: Vec<&Lines> = lines
        .iter()
        .filter(|text| text.block == block && text.pitch > 1.0)
        .collect();
    let clear = |y: f32| {
        of_block.iter().filter(|text| text.holds(y)).all(|text| {
            let (_, pitch) = text.counted();
            let over = (y - text.top) % pitch;
            over <= EPSILON || pitch - over <= EPSILON
        })
    };
    let scrap = |y: f32| {
        let below = of_block.iter().map(|text| text.counted().0 - text.above(y));
        if below.sum::<usize>() < 2 { SCRAP } else { 0.0 }
    };
    let ends = of_block.iter().flat_map(|text| {
        let (count, pitch) = text.counted();
        (1..=count).map(move |n| text.top + n as f32 * pitch)
    });
    ends.filter(|y| *y > from + EPSILON && *y <= limit && clear(*y))
        .map(|y| {
            let bond = bond(y, &of_block);
            let full = (y - from) / (limit - from);
            (full + bond + scrap(y), y, bond)
        })
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, y, bond)| (y, bond))
}
