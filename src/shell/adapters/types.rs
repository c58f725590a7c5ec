//! View models into the structs of `ui/adapters/types.slint`.

use crate::session::Theme;
use crate::shell::ui;
use crate::view;
use slint::{ComponentHandle, Image, ModelRc, Rgb8Pixel, SharedPixelBuffer, VecModel};
use std::borrow::Cow;
use std::slice;

pub fn phrase(phrase: &view::Phrase) -> ui::Phrase {
    ui::Phrase {
        text: phrase.text.as_str().into(),
        family: phrase.family.as_str().into(),
        size: phrase.size,
        line: phrase.line,
        rtl: phrase.rtl,
        english: phrase.english.as_str().into(),
    }
}

pub fn phrases(list: &[view::Phrase]) -> ModelRc<ui::Phrase> {
    model(list.iter().map(phrase))
}

pub fn model<T: Clone + 'static>(items: impl Iterator<Item = T>) -> ModelRc<T> {
    ModelRc::new(items.collect::<VecModel<T>>())
}

pub fn theme(theme: Theme) -> ui::Theme {
    match theme {
        Theme::Light => ui::Theme::Light,
        Theme::Dark => ui::Theme::Dark,
        Theme::Strong => ui::Theme::Strong,
    }
}

fn tone(tone: view::Tone) -> ui::Tone {
    match tone {
        view::Tone::Plain => ui::Tone::Plain,
        view::Tone::Quiet => ui::Tone::Quiet,
        view::Tone::Primary => ui::Tone::Primary,
        view::Tone::Urgent => ui::Tone::Urgent,
        view::Tone::Honey => ui::Tone::Honey,
        view::Tone::Iris => ui::Tone::Iris,
        view::Tone::Pine => ui::Tone::Pine,
        view::Tone::Sky => ui::Tone::Sky,
    }
}

pub fn item(item: &view::Item) -> ui::Item {
    ui::Item {
        label: phrase(&item.label),
        note: phrase(&item.note),
        icon: item.icon.as_str().into(),
        figure: item.figure.as_str().into(),
        status: phrase(&item.status),
        lamp: match item.lamp {
            view::Lamp::Hours => ui::Lamp::Hours,
            view::Lamp::Open => ui::Lamp::Open,
            view::Lamp::Closed => ui::Lamp::Closed,
        },
        tone: tone(item.tone),
        address: item.address.as_str().into(),
        chosen: item.chosen,
        off: item.off,
    }
}

/// Light modules around a code, by which a camera finds it.
const QUIET: usize = 4;

/// A picture of one pixel a module, black on white with the quiet zone around it, and how many modules a side has; of
/// none where there is no code.
pub fn code_image(code: &view::Code) -> (Image, i32) {
    if code.side == 0 {
        return (Image::default(), 0);
    }
    let side = code.side + 2 * QUIET;
    let modules = i32::try_from(side).unwrap_or(0);
    let pixels = u32::try_from(side).unwrap_or(0);
    let mut picture = SharedPixelBuffer::<Rgb8Pixel>::new(pixels, pixels);
    picture.make_mut_bytes().fill(u8::MAX);
    let rows = picture.make_mut_slice().chunks_exact_mut(side).skip(QUIET);
    for (row, dark) in rows.zip(code.dark.chunks_exact(code.side)) {
        for (pixel, dark) in row[QUIET..].iter_mut().zip(dark) {
            if *dark {
                *pixel = Rgb8Pixel::new(0, 0, 0);
            }
        }
    }
    (Image::from_rgb8(picture), modules)
}

pub fn items(list: &[view::Item]) -> ModelRc<ui::Item> {
    model(list.iter().map(item))
}

fn panel(panel: &view::Panel) -> ui::Panel {
    ui::Panel {
        kind: match panel.kind {
            view::PanelKind::Plain => ui::PanelKind::Plain,
            view::PanelKind::Quote => ui::PanelKind::Quote,
            view::PanelKind::Callout => ui::PanelKind::Callout,
            view::PanelKind::Do => ui::PanelKind::Do,
            view::PanelKind::Dont => ui::PanelKind::Dont,
            view::PanelKind::Here => ui::PanelKind::Here,
            view::PanelKind::Fact => ui::PanelKind::Fact,
            view::PanelKind::Sign => ui::PanelKind::Sign,
            view::PanelKind::Law => ui::PanelKind::Law,
            view::PanelKind::Person => ui::PanelKind::Person,
        },
        icon: panel.icon.as_str().into(),
        label: phrase(&panel.label),
        lines: phrases(&panel.lines),
        bullets: panel.bullets,
        note: phrase(&panel.note),
        aside: phrase(&panel.aside),
        long: is_long(panel),
        tag: phrase(&panel.tag),
    }
}

/// So many letters in a column beside another may fill a page of any but wide glass.
const LONG: usize = 210;

/// Whether a panel may be more than a page holds, so that nothing should stand beside its lines.
fn is_long(it: &view::Panel) -> bool {
    let letters = |phrase: &view::Phrase| phrase.text.chars().count();
    is_told_twice(it) || it.lines.iter().map(letters).sum::<usize>() > LONG
}

/// So many letters and more are a paragraph: on small glass, on what is larger, and in a narrow column of small glass,
/// which holds little more than a sentence.
const PARAGRAPH: usize = 45;
const PARAGRAPH_LARGER: usize = 80;
const PARAGRAPH_NARROW: usize = 15;

/// A block in paragraphs on all but the largest glass, and what is to be known of a line, which stands in a narrow column,
/// on any.
fn told<'b>(it: &'b view::Block, form: &ui::Form<'_>) -> Vec<Cow<'b, view::Block>> {
    let small = form.get_small();
    let letters = match it {
        view::Block::Fact(panel) if is_told_twice(panel) && small => PARAGRAPH_NARROW,
        view::Block::Fact(panel) if is_told_twice(panel) => PARAGRAPH,
        _ if form.get_wide() || form.get_tall() => return vec![Cow::Borrowed(it)],
        view::Block::Fact(_) if !small => return vec![Cow::Borrowed(it)],
        view::Block::Text(..) | view::Block::Step(..) if !small => PARAGRAPH_LARGER,
        _ => PARAGRAPH,
    };
    it.in_paragraphs(letters)
}

/// Whether English stands under any of its lines.
fn is_told_twice(it: &view::Panel) -> bool {
    it.lines.iter().any(|line| !line.english.is_empty())
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
                pieces.push(ui::Block {
                    keep: true,
                    words: count(heading.words()),
                    ..block(it.as_ref())
                });
                pieces.extend(rows(ui::BlockKind::Key, keys, 1));
            }
            other => pieces.push(ui::Block {
                keep: other.heads(),
                goes_on: sentence > 0,
                words: count(other.words()),
                ..block(other)
            }),
        }
    }
    // Words stay with the number under them: who it is, or from what age.
    for i in 1..pieces.len() {
        pieces[i - 1].keep |=
            pieces[i].kind == ui::BlockKind::LineKey && is_running(pieces[i - 1].kind);
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

/// No page ends between these.
fn keep_together(rows: &mut [ui::Block]) {
    if let Some((_, above)) = rows.split_last_mut() {
        above.iter_mut().for_each(|row| row.keep = true);
    }
}

/// Running text.
fn is_running(kind: ui::BlockKind) -> bool {
    matches!(
        kind,
        ui::BlockKind::Body | ui::BlockKind::Strong | ui::BlockKind::Quiet
    )
}

/// What stands in lists.
fn is_listed(kind: ui::BlockKind) -> bool {
    matches!(
        kind,
        ui::BlockKind::Bullet | ui::BlockKind::Step | ui::BlockKind::Key
    )
}

/// How answers stand, and how many of them in a row. A row for each is easiest to read and to press.
fn answers_beside(answers: &[view::Item], window: &ui::AppWindow) -> (ui::BlockKind, usize) {
    let narrow = window.global::<ui::Form<'_>>().get_narrow();
    let abreast = window.global::<ui::PagerAdapter<'_>>().get_abreast();
    match answers.len() {
        _ if narrow || !abreast => (ui::BlockKind::Key, 1),
        3 => (ui::BlockKind::Answers, 3),
        _ => (ui::BlockKind::Answers, 2),
    }
}

/// Things to press, so many in a row; a page can end between the rows.
fn rows<'i>(
    kind: ui::BlockKind,
    list: &'i [view::Item],
    columns: usize,
) -> impl Iterator<Item = ui::Block> + 'i {
    list.chunks(columns).map(move |row| ui::Block {
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
