//! Where pages break: between blocks, and inside a block only where it is taller than a page, at a whole line.
//! Pure arithmetic on what Slint has measured, in logical pixels.

/// A block as it was laid out, from the top of the column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    pub top: f32,
    pub height: f32,
    /// A heading stays with what follows it.
    pub heading: bool,
}

/// Text inside a block: lines of `pitch` from `top`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lines {
    pub block: usize,
    pub top: f32,
    pub height: f32,
    pub pitch: f32,
}

/// A stretch of the column, from its first pixel to just after its last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Page {
    pub from: f32,
    pub until: f32,
}

/// What rounding may hide.
const EPSILON: f32 = 0.75;

/// The share of a page that must be free for a tall block to begin on it.
const WORTH_BEGINNING: f32 = 0.35;

/// Whether some block is taller than a page, with the headings that stay with it, so that its lines must be known.
pub fn needs_lines(blocks: &[Measure], room: f32) -> bool {
    let mut from = None;
    blocks.iter().any(|block| {
        let top = *from.get_or_insert(block.top);
        if !block.heading {
            from = None;
        }
        block.top + block.height - top > room
    })
}

/// Cuts `blocks` into pages of at most `room`. Never empty.
pub fn cut(blocks: &[Measure], lines: &[Lines], room: f32) -> Vec<Page> {
    let mut pages = Vec::new();
    let bottom = |i: usize| blocks[i].top + blocks[i].height;
    let mut from = blocks.first().map_or(0.0, |b| b.top);
    let mut first = 0;
    while first < blocks.len() {
        let limit = from + room.max(1.0) + EPSILON;
        let Some(over) = (first..blocks.len()).find(|&i| bottom(i) > limit) else {
            pages.push(Page {
                from,
                until: bottom(blocks.len() - 1),
            });
            break;
        };
        // A block that no page can hold is begun here, if a good part of it still fits.
        let fits_nowhere = blocks[over].height > room + EPSILON;
        let space = limit - blocks[over].top;
        if over > first
            && fits_nowhere
            && space > room * WORTH_BEGINNING
            && let Some(until) = whole_line(lines, over, blocks[over].top, limit)
        {
            pages.push(Page { from, until });
            first = over;
            from = until;
            continue;
        }
        // Headings go over to the next page with what they head.
        let mut next = over;
        while next > first && blocks[next - 1].heading {
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
            first = next;
            from = blocks[next].top;
        } else {
            let until = line.unwrap_or(limit);
            pages.push(Page { from, until });
            first = over;
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

/// The lowest place up to `limit`, below `from`, at which no line of the block is cut through.
fn whole_line(lines: &[Lines], block: usize, from: f32, limit: f32) -> Option<f32> {
    let of_block: Vec<&Lines> = lines
        .iter()
        .filter(|text| text.block == block && text.pitch > 1.0)
        .collect();
    let clear = |y: f32| {
        of_block.iter().all(|text| {
            let into = y - text.top;
            let over = into % text.pitch;
            into <= EPSILON
                || into >= text.height - EPSILON
                || over <= EPSILON
                || text.pitch - over <= EPSILON
        })
    };
    let mut best: Option<f32> = None;
    for text in &of_block {
        let count = (text.height / text.pitch).round() as usize;
        for n in 1..=count {
            let y = text.top + n as f32 * text.pitch;
            if y > from + EPSILON && y <= limit && best.is_none_or(|b| y > b) && clear(y) {
                best = Some(y);
            }
        }
    }
    best
}
