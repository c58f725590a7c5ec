//! Where pages break, as arithmetic: cases that a reader would notice; `pages/laws.rs` has laws for columns of any shape.
//! What Slint measures is made up here; that the window shows the pages is tested in `screens`.

#[path = "pages/laws.rs"]
mod laws;

use pocket_guide::shell::pages::{self as paging, Lines, Measure, Page};

fn cut(blocks: &[Measure], lines: &[Lines], room: f32) -> Vec<Page> {
    paging::cut(blocks, lines, room).pages
}

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
        whole: false,
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
                whole: false,
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
        [(0.0, 60.0), (60.0, 120.0)],
        "a maximum takes lines of its law along, and more than one"
    );
}

#[test]
fn a_tall_block_without_lines_still_ends() {
    let found = pages(&[('b', 250.0)], 100.0);
    assert_eq!(found.len(), 3);
    assert_eq!(found.last().map(|page| page.1), Some(250.0));
}

#[test]
fn a_last_page_with_next_to_nothing_takes_something_over() {
    let blocks = [('b', 40.0); 8];
    let found = pages(&blocks, 345.0);
    assert_eq!(found.len(), 2);
    assert!(
        found[1].1 - found[1].0 > 100.0,
        "the eighth would stand alone: {found:?}"
    );
}

/// A column in which block `at` may be cut, though a page could hold it, and the lines of that block: three texts.
fn with_card(blocks: &[(char, f32)], at: usize) -> (Vec<Measure>, Vec<Lines>) {
    let mut blocks = column(blocks);
    blocks[at].parts = true;
    let whole = text(&blocks, at, 20.0);
    let third = whole.height / 3.0;
    let lines = (0..3).map(|i| Lines {
        top: whole.top + i as f32 * third,
        height: third,
        ..whole
    });
    (blocks, lines.collect())
}

#[test]
fn a_card_is_cut_only_where_much_of_a_page_would_stay_empty_otherwise() {
    let (blocks, lines) = with_card(&[('b', 100.0), ('b', 240.0)], 1);
    let found = cut(&blocks, &lines, 300.0);
    assert!(
        found[0].until > 180.0 && found[1].within == Some(1),
        "two thirds of the first page would stay empty: {found:?}"
    );
    let (blocks, lines) = with_card(&[('b', 220.0), ('b', 240.0)], 1);
    let found = ends(&cut(&blocks, &lines, 300.0));
    assert_eq!(found, [(0.0, 220.0), (230.0, 470.0)]);
}

#[test]
fn a_page_that_begins_inside_a_card_has_room_for_its_title() {
    let mut blocks = column(&[('b', 240.0)]);
    blocks[0].again = 20.0;
    let lines = [text(&blocks, 0, 20.0)];
    let found = cut(&blocks, &lines, 100.0);
    assert_eq!(found[0].within, None);
    for page in &found[1..] {
        assert_eq!(page.within, Some(0));
        assert!(page.until - page.from <= 80.0, "{page:?}");
    }
}

#[test]
fn what_not_to_do_stays_with_its_english() {
    // A heading, and three lines of a list with their English under each.
    let texts = [
        (1, true, false),
        (1, false, false),
        (1, false, false),
        (1, false, false),
    ];
    let (_, own) = panel(&texts);
    let mut lines = vec![own[0]];
    for (i, text) in own[1..].iter().enumerate() {
        let top = 20.0 + i as f32 * 40.0;
        lines.push(Lines {
            top,
            whole: true,
            ..*text
        });
        lines.push(Lines {
            top: top + 20.0,
            whole: true,
            english: true,
            ..*text
        });
    }
    let blocks = column(&[('b', 140.0)]);
    assert_eq!(
        ends(&cut(&blocks, &lines, 90.0))[0],
        (0.0, 60.0),
        "there is room for a line more, but not for what it is in English"
    );
}

#[test]
fn a_list_does_not_leave_one_line_behind() {
    let list = [
        ('b', 150.0),
        ('h', 20.0),
        ('b', 30.0),
        ('b', 30.0),
        ('b', 30.0),
        ('b', 30.0),
    ];
    let mut blocks = column(&[&list[..], &[('b', 220.0), ('b', 300.0)]].concat());
    for item in &mut blocks[3..6] {
        item.lists = true;
    }
    assert_eq!(
        ends(&cut(&blocks, &[], 340.0)),
        [(0.0, 340.0), (350.0, 570.0), (580.0, 880.0)],
        "the second page would be fuller with the last line of the list"
    );
}

#[test]
fn a_sentence_goes_over_with_the_next_one_of_its_text() {
    let mut blocks = column(&[('b', 100.0), ('b', 30.0), ('b', 20.0), ('b', 60.0)]);
    assert_eq!(ends(&cut(&blocks, &[], 150.0))[0], (0.0, 140.0));
    blocks[2].goes_on = true;
    assert_eq!(
        ends(&cut(&blocks, &[], 150.0)),
        [(0.0, 100.0), (110.0, 240.0)]
    );
}

#[test]
fn what_belongs_together_stays_so_where_a_page_holds_it() {
    let together = |heights: &[f32]| {
        let blocks: Vec<(char, f32)> = heights.iter().map(|height| ('b', *height)).collect();
        let mut column = column(&blocks);
        for block in &mut column[1..heights.len() - 1] {
            block.together = true;
        }
        paging::bind(&mut column, 100.0);
        ends(&cut(&column, &[], 100.0))
    };
    // The second could stand under the first.
    assert_eq!(together(&[50.0, 35.0, 35.0]), [(0.0, 50.0), (60.0, 140.0)]);
    // But not where no page holds it with the third.
    assert_eq!(together(&[50.0, 35.0, 80.0]), [(0.0, 95.0), (105.0, 185.0)]);
}
