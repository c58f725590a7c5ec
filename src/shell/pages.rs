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
    /// It belongs to the text before it, and no page begins with it: a translation's English, a law's maximum, a myth.
    pub follows: bool,
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
        self.heads || (self.follows && self.counted().0 <= FEW)
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
            && let Some((until, Ties::Whole)) = whole_line(lines, over, blocks[over].top, limit)
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

/// A last page that holds less than this share of its room takes something over from the page before.
const SCANT: f32 = 0.35;

/// Shares `blocks`, which fill the last two of `pages`, where the last is scant: as few go over as mend that, if they
/// leave the page before well filled.
fn share(pages: &mut [Page], blocks: &[Measure], room: f32) {
    let [.., one, two] = pages else {
        return;
    };
    if two.until - two.from > room * SCANT {
        return;
    }
    let scant = room * SCANT;
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

/// What a place to end a page does to the texts that belong together there, from bad to good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Ties {
    /// A head stands without what it heads, or the next page begins with what belongs to this one.
    Torn,
    /// A head, or a few lines that belong to this page, are cut between their own lines.
    Cut,
    Whole,
}

impl Ties {
    fn at(y: f32, texts: &[&Lines]) -> Ties {
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
        let next = texts
            .iter()
            .filter(|text| text.top >= y - EPSILON)
            .min_by(|a, b| a.top.total_cmp(&b.top));
        let held = texts.iter().any(|text| text.holds(y));
        if !texts.iter().filter(ended).all(|head| headed(head))
            || (!held && next.is_some_and(|text| text.follows))
        {
            Ties::Torn
        } else if texts.iter().any(|text| text.is_one() && text.holds(y)) {
            Ties::Cut
        } else {
            Ties::Whole
        }
    }
}

/// The lowest place up to `limit`, below `from`, at which no line of the block is cut through, and what it does to what
/// belongs together. First come places that leave all of that whole; then those that leave two lines or more for the
/// next page, so that nobody turns to a scrap; then, in the lowest third of what is free, those at which a text ends.
fn whole_line(lines: &[Lines], block: usize, from: f32, limit: f32) -> Option<(f32, Ties)> {
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
    let left = |y: f32| -> usize {
        let below = of_block.iter().map(|text| text.counted().0 - text.above(y));
        below.sum::<usize>().min(2)
    };
    let text_ends = |y: f32| y > (from + limit) / 2.0 && !of_block.iter().any(|text| text.holds(y));
    let ends = of_block.iter().flat_map(|text| {
        let (count, pitch) = text.counted();
        (1..=count).map(move |n| text.top + n as f32 * pitch)
    });
    ends.filter(|y| *y > from + EPSILON && *y <= limit && clear(*y))
        .map(|y| ((Ties::at(y, &of_block), left(y), text_ends(y)), y))
        .max_by(|(a, ya), (b, yb)| a.cmp(b).then(ya.total_cmp(yb)))
        .map(|((ties, ..), y)| (y, ties))
}
