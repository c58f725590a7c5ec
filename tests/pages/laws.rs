//! Laws for columns of any shape: nothing is lost, nothing is cut that need not be, and no heading ends a page.

use super::*;
use proptest::prelude::*;

/// What rounding may hide, as the cutter sees it.
const ROUNDING: f32 = 0.75;

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
                whole: false,
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
                lists: !heading,
                goes_on: !heading,
                together: false,
                pair: false,
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
                whole: false,
            })
            .collect();
        prop_assert!(!cut(&blocks, &lines, room).is_empty());
    }
}
