//! The blocks of a page into the pieces between which it may be turned, and which of them belong together.

use super::types::{code_image, is_long, is_told_twice, items, model, panel, phrase, phrases};
use crate::shell::ui;
use crate::view;
use slint::{ComponentHandle, ModelRc};
use std::borrow::Cow;
use std::slice;

/// So many letters and more are a paragraph: on small glass, on what is larger, and of the facts of a line on upright glass,
/// which holds little more than a sentence, and on low glass.
const PARAGRAPH: usize = 45;
const PARAGRAPH_LARGER: usize = 80;
const PARAGRAPH_NARROW: usize = 15;
const PARAGRAPH_LOW: usize = 30;

/// A block in paragraphs on all but the largest glass, and what is to be known of a line, which stands in a narrow column,
/// on any.
fn told<'b>(it: &'b view::Block, form: &ui::Form<'_>) -> Vec<Cow<'b, view::Block>> {
    let small = form.get_small();
    let low = form.get_low();
    let letters = match it {
        // Steps, of which only the low small glass has no room for each.
        view::Block::Fact(panel) if panel.lines.len() > 1 && !low => {
            return vec![Cow::Borrowed(it)];
        }
        view::Block::Fact(panel) if is_told_twice(panel) && form.get_upright() => PARAGRAPH_NARROW,
        view::Block::Fact(panel) if is_told_twice(panel) && low => PARAGRAPH_LOW,
        view::Block::Fact(panel) if is_told_twice(panel) => PARAGRAPH,
        _ if form.get_wide() || form.get_tall() => return vec![Cow::Borrowed(it)],
        view::Block::Fact(_) if !small => return vec![Cow::Borrowed(it)],
        view::Block::Text(..) | view::Block::Step(..) if !small => PARAGRAPH_LARGER,
        _ => PARAGRAPH,
    };
    it.in_paragraphs(letters)
}

/// The pieces of a page. Pairs of panels that would not stand side by side come apart, and so do rows of words to press,
/// so that a page can end between them.
pub fn blocks(list: &[view::Block], window: &ui::AppWindow) -> ModelRc<ui::Block> {
    let form = window.global::<ui::Form<'_>>();
    let none_beside =
        !form.get_two_columns() || window.global::<ui::PagerAdapter<'_>>().get_apart();
    let apart = |it: &view::Panel| none_beside || (is_long(it) && !form.get_wide());
    let columns = if form.get_narrow() { 1 } else { 2 };
    let told = list
        .iter()
        .flat_map(|it| told(it, &form).into_iter().enumerate());
    let mut pieces: Vec<ui::Block> = Vec::with_capacity(list.len());
    for (sentence, it) in told {
        let from = pieces.len();
        match it.as_ref() {
            view::Block::Pair(first, second) if apart(first) || apart(second) => {
                // Both in the same letters.
                let long = is_long(first) || is_long(second);
                pieces.extend([first, second].map(|it| {
                    let mut piece = single(it);
                    piece.panel.long = long;
                    piece
                }));
            }
            // Under their caption, as far as a page holds them.
            view::Block::Words(words) => {
                pieces.extend(rows(ui::BlockKind::Keys, words, columns));
                keep_together(&mut pieces[from..]);
            }
            // Whoever chooses has seen all of them.
            view::Block::Answers(answers) => {
                let (kind, columns) = answers_beside(answers, window);
                pieces.extend(rows(kind, answers, columns));
                keep_together(&mut pieces[from..]);
            }
            // The rail shows them already.
            view::Block::Contents(..) if form.get_wide() => {}
            view::Block::Contents(heading, keys) => {
                // The low small glass has them under the title of the chapter, and no line to spare.
                if !form.get_low() {
                    pieces.push(ui::Block {
                        keep: true,
                        words: count(heading.words()),
                        ..block(it.as_ref())
                    });
                }
                let kind = if columns == 1 {
                    ui::BlockKind::Key
                } else {
                    ui::BlockKind::Answers
                };
                pieces.extend(rows(kind, keys, columns));
                keep_together(&mut pieces[from..]);
            }
            other => pieces.push(ui::Block {
                keep: other.heads(),
                goes_on: sentence > 0,
                words: count(other.words()),
                ..block(other)
            }),
        }
    }
    // Few steps are read in one go: half of what to do in danger may do harm.
    for run in pieces.chunk_by_mut(|a, b| a.kind == b.kind) {
        if run[0].kind == ui::BlockKind::Step && run.iter().all(|step| step.number as usize <= FEW)
        {
            keep_together(run);
        }
    }
    // "You can stop here" stays with what was read.
    if let [.., before, last] = &mut pieces[..] {
        before.together |= last.kind == ui::BlockKind::Quiet && is_running(before.kind);
    }
    // Words stay with the number under them: who it is, or from what age.
    for i in 1..pieces.len() {
        pieces[i - 1].together |=
            pieces[i].kind == ui::BlockKind::LineKey && speaks_of_it(&pieces[i - 1]);
    }
    let pager = window.global::<ui::PagerAdapter<'_>>();
    let (flat, bare) = (pager.get_flat(), pager.get_bare());
    let mut before = None;
    model(pieces.into_iter().map(|it| {
        let lists = before.replace(it.kind) == Some(it.kind) && is_listed(it.kind);
        ui::Block {
            flat,
            bare,
            lists,
            ..it
        }
    }))
}

/// No page ends between these, if one holds all of them.
fn keep_together(rows: &mut [ui::Block]) {
    if let Some((_, above)) = rows.split_last_mut() {
        above.iter_mut().for_each(|row| row.together = true);
    }
}

/// Running text.
fn is_running(kind: ui::BlockKind) -> bool {
    matches!(
        kind,
        ui::BlockKind::Body | ui::BlockKind::Strong | ui::BlockKind::Quiet
    )
}

/// Whether a piece may speak of the line under it: running text, or what a service does.
fn speaks_of_it(piece: &ui::Block) -> bool {
    let service = piece.kind == ui::BlockKind::Panel && piece.panel.kind == ui::PanelKind::Plain;
    service || is_running(piece.kind)
}

/// What stands in lists.
fn is_listed(kind: ui::BlockKind) -> bool {
    matches!(
        kind,
        ui::BlockKind::Bullet | ui::BlockKind::Step | ui::BlockKind::Key
    )
}

/// So many steps are few.
const FEW: usize = 4;

/// How answers stand, and how many of them in a row. A row for each is easiest to read and to press. On narrow glass only
/// "yes" and "no" stand beside each other, where their question would stand on a page of its own otherwise.
fn answers_beside(answers: &[view::Item], window: &ui::AppWindow) -> (ui::BlockKind, usize) {
    let narrow = window.global::<ui::Form<'_>>().get_narrow();
    let pager = window.global::<ui::PagerAdapter<'_>>();
    let brief = |it: &view::Item| it.label.text.chars().count() <= BRIEF;
    let squeezed = pager.get_bare() && answers.iter().all(brief);
    match answers.len() {
        n if n < 2 || !pager.get_abreast() || (narrow && !squeezed) => (ui::BlockKind::Key, 1),
        3 if !narrow => (ui::BlockKind::Answers, 3),
        _ => (ui::BlockKind::Answers, 2),
    }
}

/// So many letters stand in half of narrow glass.
const BRIEF: usize = 16;

/// Things to press, so many in a row; a page can end between the rows.
fn rows<'i>(
    kind: ui::BlockKind,
    list: &'i [view::Item],
    columns: usize,
) -> impl Iterator<Item = ui::Block> + 'i {
    list.chunks(columns).map(move |row| ui::Block {
        number: i32::try_from(columns).unwrap_or(1),
        words: count(row.iter().map(view::Item::words).sum()),
        ..pressed(kind, row)
    })
}

fn pressed(kind: ui::BlockKind, row: &[view::Item]) -> ui::Block {
    ui::Block {
        kind,
        items: items(row),
        ..ui::Block::default()
    }
}

fn single(it: &view::Panel) -> ui::Block {
    ui::Block {
        kind: ui::BlockKind::Panel,
        panel: panel(it),
        // A person's number stays with the name, a maximum with its law, and what is not so with the fact.
        parts: !matches!(
            it.kind,
            view::PanelKind::Person | view::PanelKind::Law | view::PanelKind::Fact
        ),
        words: count(it.words()),
        ..ui::Block::default()
    }
}

fn text(kind: view::TextKind, text: &view::Phrase) -> ui::Block {
    ui::Block {
        kind: match kind {
            view::TextKind::Lead => ui::BlockKind::Lead,
            view::TextKind::Body => ui::BlockKind::Body,
            view::TextKind::Strong => ui::BlockKind::Strong,
            view::TextKind::Quiet | view::TextKind::Caption => ui::BlockKind::Quiet,
            view::TextKind::Heading => ui::BlockKind::Heading,
            view::TextKind::Bullet => ui::BlockKind::Bullet,
        },
        phrase: phrase(text),
        ..ui::Block::default()
    }
}

fn count(words: usize) -> i32 {
    i32::try_from(words).unwrap_or(i32::MAX)
}

fn block(block: &view::Block) -> ui::Block {
    let empty = ui::Block::default();
    match block {
        view::Block::Text(kind, words) => text(*kind, words),
        view::Block::Step(number, text) => ui::Block {
            kind: ui::BlockKind::Step,
            number: i32::try_from(*number).unwrap_or(0),
            phrase: phrase(text),
            ..empty
        },
        view::Block::Panel(it) => single(it),
        view::Block::Fact(it) => ui::Block {
            kind: ui::BlockKind::Fact,
            panel: panel(it),
            ..empty
        },
        view::Block::Pair(first, second) => ui::Block {
            kind: ui::BlockKind::Pair,
            panel: panel(first),
            second: panel(second),
            ..empty
        },
        view::Block::Stages(it) => ui::Block {
            kind: ui::BlockKind::Stages,
            phrase: phrase(&it.together),
            note: phrase(&it.note),
            items: items(&it.names),
            ..empty
        },
        view::Block::Words(row) => pressed(ui::BlockKind::Keys, row),
        view::Block::Answers(row) => pressed(ui::BlockKind::Answers, row),
        view::Block::Key(it) => pressed(ui::BlockKind::Key, slice::from_ref(it)),
        view::Block::Line(it) => pressed(ui::BlockKind::LineKey, slice::from_ref(it)),
        view::Block::Code(code, words) => {
            let (code, modules) = code_image(code);
            ui::Block {
                kind: ui::BlockKind::Code,
                code,
                modules,
                panel: ui::Panel {
                    lines: phrases(words),
                    ..ui::Panel::default()
                },
                ..empty
            }
        }
        view::Block::Contents(heading, _) => text(view::TextKind::Heading, heading),
    }
}
