//! View models into the structs of `ui/adapters/types.slint`.

use crate::session::Theme;
use crate::shell::ui;
use crate::view;
use slint::{Image, ModelRc, Rgb8Pixel, SharedPixelBuffer, VecModel};

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

pub fn panel(panel: &view::Panel) -> ui::Panel {
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
pub fn is_long(it: &view::Panel) -> bool {
    let letters = |phrase: &view::Phrase| phrase.text.chars().count();
    is_told_twice(it) || it.lines.iter().map(letters).sum::<usize>() > LONG
}

/// Whether English stands under any of its lines.
pub fn is_told_twice(it: &view::Panel) -> bool {
    it.lines.iter().any(|line| !line.english.is_empty())
}
