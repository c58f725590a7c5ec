//! Where pages break, as arithmetic: cases that a reader would notice, and laws for columns of any shape.
//! What Slint measures is made up here; that the window shows the pages is tested in `screens`.

use pocket_guide::shell::pages::{Lines, Measure, Page, cut};
use proptest::prelude::*;

/// What rounding may hide, as the cutter sees it.
const ROUNDING: f32 = 0.75;

/// A column of blocks of these heights, `GAP` apart; an `h` makes it a heading.
const GAP: f32 = 10.0;

fn column(blocks: &[(char, f32)]) -> Vec<Measure> {
    let mut top = 0.0;
    let mut column = Vec::new();
    for (kind, height) in blocks {
        column.push(Measure {
            top,
            height: *height,
            keep: *kind == 'h',
            ..Measure::default()
        });
        top += height + GAP;
    }
    column
}

/// One text that fills block `block` of `column` from its top.
fn text(column: &[Measure], block: usize, pitch: f32) -> Lines {
    Lines {
        block,
        top: column[block].top,
        height: column[block].height,
        pitch,
        heads: false,
        follows: false,
        english: false,
    }
}

/// The pages as pairs, for comparing.
fn pages(blocks: &[(char, f32)], room: f32) -> Vec<(f32, f32)> {
    ends(&cut(&column(blocks), &[], room))
}

fn ends(pages: &[Page]) -> Vec<(f32, f32)> {
    pages.iter().map(|page| (page.from, page.until)).collect()
}

#[test]
fn what_fits_is_one_page() {
    assert_eq!(pages(&[('b', 100.0)], 100.0), [(0.0, 100.0)]);
    assert_eq!(pages(&[('b', 45.0), ('b', 45.0)], 100.0), [(0.0, 100.0)]);
}

#[test]
fn a_hair_too_much_is_still_one_page_and_a_pixel_is_not() {
    assert_eq!(pages(&[('b', 45.0), ('b', 45.5)], 100.0).len(), 1);
    assert_eq!(pages(&[('b', 45.0), ('b', 46.0)], 100.0).len(), 2);
}

#[test]
fn nothing_at_all_is_one_empty_page() {
    assert_eq!(pages(&[], 100.0), [(0.0, 0.0)]);
}

#[test]
fn pages_break_between_blocks_and_leave_the_gap_out() {
    let blocks = [('b', 60.0), ('b', 60.0), ('b', 60.0)];
    assert_eq!(
        pages(&blocks, 130.0),
        [(0.0, 130.0), (140.0, 200.0)],
        "two fit, the third begins the next page at its own top"
    );
}

#[test]
fn a_heading_goes_over_with_what_it_heads() {
    let blocks = [('b', 60.0), ('h', 20.0), ('b', 60.0)];
    assert_eq!(pages(&blocks, 100.0), [(0.0, 60.0), (70.0, 160.0)]);
    let two = [('b', 30.0), ('h', 20.0), ('h', 20.0), ('b', 50.0)];
    assert_eq!(
        pages(&two, 110.0),
        [(0.0, 30.0), (40.0, 150.0)],
        "a heading and the one under it go together"
    );
}

#[test]
fn a_block_that_fits_a_page_is_never_cut_for_the_heading_before_it() {
    let blocks = [('h', 20.0), ('b', 95.0), ('b', 20.0)];
    assert_eq!(
        pages(&blocks, 100.0),
        [(0.0, 20.0), (30.0, 125.0), (135.0, 155.0)],
        "the heading stands alone, since nothing else leaves the block whole"
    );
}

#[test]
fn a_block_taller_than_a_page_breaks_at_a_whole_line() {
    let blocks = column(&[('b', 240.0)]);
    let lines = [text(&blocks, 0, 30.0)];
    assert_eq!(
        ends(&cut(&blocks, &lines, 100.0)),
        [(0.0, 90.0), (90.0, 180.0), (180.0, 240.0)]
    );
}

#[test]
fn a_tall_block_begins_where_a_good_part_of_the_page_is_free() {
    let blocks = column(&[('b', 40.0), ('b', 250.0)]);
    let lines = [text(&blocks, 1, 25.0)];
    assert_eq!(
        ends(&cut(&blocks, &lines, 100.0))[0],
        (0.0, 100.0),
        "two lines of it under the short block"
    );
    let blocks = column(&[('b', 70.0), ('b', 250.0)]);
    let lines = [text(&blocks, 1, 10.0)];
    assert_eq!(
        ends(&cut(&blocks, &lines, 100.0))[0],
        (0.0, 70.0),
        "a stub of a line or two is not worth beginning"
    );
}

#[test]
fn two_columns_of_text_break_where_neither_is_cut() {
    let blocks = column(&[('b', 240.0)]);
    let beside = Lines {
        pitch: 20.0,
        ..text(&blocks, 0, 30.0)
    };
    let lines = [text(&blocks, 0, 30.0), beside];
    assert_eq!(
        ends(&cut(&blocks, &lines, 100.0))[0],
        (0.0, 60.0),
        "lines of 20 and of 30 end together at 60"
    );
}

/// A panel of texts under each other, told as (lines, heads, follows), in lines of 20.
fn panel(texts: &[(usize, bool, bool)]) -> (Vec<Measure>, Vec<Lines>) {
    let mut top = 0.0;
    let texts: Vec<Lines> = texts
        .iter()
        .map(|(lines, heads, follows)| {
            let text = Lines {
                block: 0,
                top,
                height: *lines as f32 * 20.0,
                pitch: 20.0,
                heads: *heads,
                follows: *follows,
                english: false,
            };
            top += text.height;
            text
        })
        .collect();
    (column(&[('b', top)]), texts)
}

const HEAD: (usize, bool, bool) = (1, true, false);

#[test]
fn a_head_does_not_end_a_page_without_what_it_heads() {
    let (blocks, lines) = panel(&[(3, false, false), HEAD, (4, false, false)]);
    assert_eq!(
        ends(&cut(&blocks, &lines, 90.0)),
        [(0.0, 60.0), (60.0, 120.0), (120.0, 160.0)],
        "the head goes over with its text"
    );
    let above = column(&[('b', 40.0), ('b', 160.0)]);
    let (_, lines) = panel(&[HEAD, (7, false, false)]);
    let lines: Vec<Lines> = lines
        .into_iter()
        .map(|text| Lines {
            block: 1,
            top: text.top + 50.0,
            ..text
        })
        .collect();
    assert_eq!(
        ends(&cut(&above, &lines, 80.0))[0],
        (0.0, 40.0),
        "a panel is not begun where nothing but its head has room"
    );
}

#[test]
fn a_page_does_not_begin_with_what_belongs_to_the_page_before() {
    let (blocks, lines) = panel(&[HEAD, (4, false, false), (1, false, true)]);
    assert_eq!(
        ends(&cut(&blocks, &lines, 100.0)),
        [(0.0, 80.0), (80.0, 120.0)],
        "a maximum takes the last line of its law along"
    );
}

#[test]
fn a_tall_block_without_lines_still_ends() {
    let found = pages(&[('b', 250.0)], 100.0);
    assert_eq!(found.len(), 3);
    assert_eq!(found.last().map(|page| page.1), Some(250.0));
}

/// One block of a made-up column: its gap, whether it heads, and texts as (space before, lines, pitch).
type Made = (f32, bool, Vec<(f32, usize, f32)>);

fn any_block() -> impl Strategy<Value = Made> {
    let text = (0.0..20.0f32, 1..12usize, 14.0..40.0f32);
    let heading = (0.0..24.0f32, 0.0..20.0f32, 1..3usize, 14.0..40.0f32)
        .prop_map(|(gap, space, lines, pitch)| (gap, true, vec![(space, lines, pitch)]));
    let body = (0.0..24.0f32, prop::collection::vec(text, 1..4))
        .prop_map(|(gap, texts)| (gap, false, texts));
    prop_oneof![1 => heading, 3 => body]
}

/// Lays blocks out under each other and gives the lines of all of them.
fn lay_out(made: &[Made]) -> (Vec<Measure>, Vec<Lines>) {
    let (mut blocks, mut lines) = (Vec::new(), Vec::new());
    let mut y = 0.0;
    for (block, (gap, heading, texts)) in made.iter().enumerate() {
        let top = y;
        for (space, count, pitch) in texts {
            y += space;
            let height = *count as f32 * pitch;
            lines.push(Lines {
                block,
                top: y,
                height,
                pitch: *pitch,
                heads: false,
                follows: false,
                english: false,
            });
            y += height;
        }
        blocks.push(Measure {
            top,
            height: y - top,
            keep: *heading,
            ..Measure::default()
        });
        y += gap;
    }
    (blocks, lines)
}

/// How much of `block` a page shows.
fn shown(page: &Page, block: &Measure) -> f32 {
    page.until.min(block.top + block.height) - page.from.max(block.top)
}

proptest! {
    // A failing case is printed in full; it belongs among the cases above, not in a file of its own.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_show_the_whole_column_once_and_in_order(
        made in prop::collection::vec(any_block(), 0..20),
        room in 100.0..700.0f32,
        known in any::<bool>(),
    ) {
        let (blocks, lines) = lay_out(&made);
        let pages = cut(&blocks, if known { &lines } else { &[] }, room);
        prop_assert!(!pages.is_empty());
        for page in &pages {
            prop_assert!(page.until - page.from <= room + 2.0 * ROUNDING, "{page:?} is higher than {room}");
        }
        for two in pages.windows(2) {
            prop_assert!(two[0].from < two[0].until, "{:?} shows nothing", two[0]);
            prop_assert!(two[0].until <= two[1].from, "{two:?} overlap");
        }
        for block in &blocks {
            let all: f32 = pages.iter().map(|page| shown(page, block).max(0.0)).sum();
            prop_assert!((all - block.height).abs() < 0.1, "{all} of {block:?} is shown");
        }
    }

    #[test]
    fn only_what_no_page_can_hold_is_cut_and_only_between_lines(
        made in prop::collection::vec(any_block(), 1..20),
        room in 100.0..700.0f32,
    ) {
        let (blocks, lines) = lay_out(&made);
        for page in cut(&blocks, &lines, room) {
            for (at, block) in blocks.iter().enumerate() {
                let inside = page.until > block.top + ROUNDING
                    && page.until < block.top + block.height - ROUNDING;
                if inside {
                    // The headings over it stay with it.
                    let headings = blocks[..at].iter().rev().take_while(|it| it.keep);
                    let top = headings.last().map_or(block.top, |first| first.top);
                    let whole = block.top + block.height - top;
                    prop_assert!(whole > room, "{block:?} fits and is cut at {}", page.until);
                }
                for text in lines.iter().filter(|text| inside && text.block == at) {
                    let into = page.until - text.top;
                    let beside = into <= ROUNDING || into >= text.height - ROUNDING;
                    let over = into.rem_euclid(text.pitch);
                    let between = over.min(text.pitch - over) <= 2.0 * ROUNDING;
                    prop_assert!(beside || between, "{text:?} is cut through at {}", page.until);
                }
            }
        }
    }

    #[test]
    fn no_heading_ends_a_page_unless_it_began_it(
        made in prop::collection::vec(any_block(), 1..20),
        room in 100.0..700.0f32,
    ) {
        let (blocks, lines) = lay_out(&made);
        let pages = cut(&blocks, &lines, room);
        for page in &pages[..pages.len() - 1] {
            let seen: Vec<&Measure> = blocks
                .iter()
                .filter(|block| shown(page, block) > ROUNDING)
                .collect();
            let all_headings = seen.iter().all(|block| block.keep);
            let ends_in_one = seen.last().is_some_and(|block| block.keep);
            prop_assert!(!ends_in_one || all_headings, "{page:?} ends in a heading: {seen:?}");
        }
    }

    #[test]
    fn cutting_ends_whatever_was_measured(
        blocks in prop::collection::vec((-50.0..500.0f32, 0.0..900.0f32, any::<bool>()), 0..12),
        texts in prop::collection::vec(
            (0..14usize, -50.0..900.0f32, 0.0..900.0f32, -1.0..60.0f32, any::<bool>(), any::<bool>()),
            0..12,
        ),
        room in -10.0..600.0f32,
    ) {
        let blocks: Vec<Measure> = blocks
            .into_iter()
            .map(|(top, height, heading)| Measure {
                top,
                height,
                keep: heading,
                parts: !heading,
                words: 9,
                again: 20.0,
            })
            .collect();
        let lines: Vec<Lines> = texts
            .into_iter()
            .map(|(block, top, height, pitch, heads, follows)| Lines {
                block,
                top,
                height,
                pitch,
                heads,
                follows,
                english: heads && follows,
            })
            .collect();
        prop_assert!(!cut(&blocks, &lines, room).is_empty());
    }
}
