//! One function for each kind of screen; the window builds only the one that is shown.

use super::blocks::blocks;
use super::types::{code_image, item, items, model, phrase, phrases};
use crate::shell::ui;
use crate::view::{self, Screen, lifeboat};
use slint::ComponentHandle;
use std::slice;

/// Sets the adapter of `screen` and then shows it.
pub fn show_screen(window: &ui::AppWindow, screen: &Screen) {
    let kind = match screen {
        Screen::Waiting(it) => waiting(window, it),
        Screen::Home(it) => home(window, it),
        Screen::Grid(it) => grid(window, it),
        Screen::Card(it) => card(window, it),
        Screen::Document(it) => document(window, it),
        Screen::Helplines(it) => helplines(window, it),
        Screen::Helpline(it) => helpline(window, it),
        Screen::Remember(it) => remember(window, it),
        Screen::Interpreter(it) => interpreter(window, it),
        Screen::Emergency(it) => emergency(window, it),
        Screen::Display(it) => display(window, it),
        Screen::StaffDoor(it) => staff_door(window, it),
        Screen::StillThere => ui::Screen::StillThere,
        Screen::Cleared => ui::Screen::Cleared,
        Screen::Lifeboat => return show_lifeboat(window),
    };
    window.global::<ui::FrameAdapter>().set_screen(kind);
}

fn waiting(window: &ui::AppWindow, it: &view::Waiting) -> ui::Screen {
    let adapter = window.global::<ui::WaitingAdapter>();
    adapter.set_greeting(phrase(&it.greeting));
    adapter.set_welcome(phrase(&it.welcome));
    adapter.set_others(phrases(&it.others));
    adapter.set_start(phrase(&it.start));
    adapter.set_place(it.place.as_str().into());
    adapter.set_clock(it.clock.as_str().into());
    adapter.set_dx(it.dx);
    adapter.set_dy(it.dy);
    adapter.set_dim(it.dim);
    adapter.set_door_at_end(it.door_at_end);
    ui::Screen::Waiting
}

fn home(window: &ui::AppWindow, it: &view::Home) -> ui::Screen {
    let adapter = window.global::<ui::HomeAdapter>();
    adapter.set_title(phrase(&it.title));
    adapter.set_subtitle(phrase(&it.subtitle));
    adapter.set_place(phrase(&it.place));
    adapter.set_about(phrase(&it.about));
    adapter.set_doors(items(&it.doors));
    ui::Screen::Home
}

fn grid(window: &ui::AppWindow, it: &view::Grid) -> ui::Screen {
    let adapter = window.global::<ui::GridAdapter>();
    adapter.set_kind(match it.kind {
        view::GridKind::Languages => ui::GridKind::Languages,
        view::GridKind::Topics => ui::GridKind::Topics,
        view::GridKind::Chapters => ui::GridKind::Chapters,
        view::GridKind::Words => ui::GridKind::Words,
    });
    adapter.set_title(phrase(&it.title));
    adapter.set_subtitle(phrase(&it.subtitle));
    adapter.set_items(items(&it.items));
    adapter.set_links(items(&it.links));
    ui::Screen::Grid
}

fn card(window: &ui::AppWindow, it: &view::CardView) -> ui::Screen {
    let adapter = window.global::<ui::CardAdapter>();
    adapter.set_count(phrase(&it.count));
    adapter.set_title(phrase(&it.title));
    adapter.set_icon(it.icon.as_str().into());
    adapter.set_blocks(blocks(&it.blocks, window));
    adapter.set_talk(phrase(&it.talk));
    adapter.set_next(phrase(&it.next));
    adapter.set_next_address(it.next_address.as_str().into());
    ui::Screen::Card
}

fn document(window: &ui::AppWindow, it: &view::Document) -> ui::Screen {
    let adapter = window.global::<ui::DocumentAdapter>();
    adapter.set_kicker(phrase(&it.kicker));
    adapter.set_title(phrase(&it.title));
    adapter.set_section(phrase(&it.section));
    let heading = view::Block::heading(it.section.clone());
    let heading = match it.section.text.as_str() {
        "" => &[],
        _ => slice::from_ref(&heading),
    };
    adapter.set_heading(blocks(heading, window));
    adapter.set_blocks(blocks(&it.blocks, window));
    let (before, share) = it.progress.unwrap_or((-1.0, 0.0));
    adapter.set_before(before);
    adapter.set_share(share);
    adapter.set_nation(phrase(&it.nation));
    adapter.set_nation_label(phrase(&it.nation_label));
    adapter.set_stamp(phrase(&it.stamp));
    adapter.set_rail(items(&it.rail));
    let at = it.rail.iter().position(|item| item.chosen);
    adapter.set_rail_at(at.and_then(|at| i32::try_from(at).ok()).unwrap_or(-1));
    adapter.set_rail_here(phrase(&it.rail_here));
    ui::Screen::Document
}

fn helplines(window: &ui::AppWindow, it: &view::Helplines) -> ui::Screen {
    let adapter = window.global::<ui::HelplinesAdapter>();
    adapter.set_title(phrase(&it.title));
    adapter.set_readers(items(&it.readers));
    adapter.set_filter(item(&it.filter));
    let (danger, lines) = it.lines.split_at(it.lines.len().min(1));
    adapter.set_note(blocks(&[view::Block::quiet(it.note.clone())], window));
    adapter.set_danger(blocks(danger, window));
    adapter.set_lines(blocks(lines, window));
    ui::Screen::Helplines
}

fn helpline(window: &ui::AppWindow, it: &view::Line) -> ui::Screen {
    let adapter = window.global::<ui::HelplineAdapter>();
    adapter.set_name(phrase(&it.name));
    adapter.set_latin_name(it.latin_name.as_str().into());
    adapter.set_purpose(phrase(&it.purpose));
    adapter.set_chunks(model(it.chunks.iter().map(Into::into)));
    adapter.set_urgent(it.urgent);
    adapter.set_address(it.address.as_str().into());
    adapter.set_remember(item(&it.remember));
    adapter.set_facts_title(phrase(&it.facts_title));
    let about = view::Block::quiet(it.purpose.clone());
    let key = view::Block::Key(it.remember.clone());
    let all = [&it.first[..], &it.facts[..]].concat();
    adapter.set_about(blocks(&[about], window));
    adapter.set_key(blocks(&[key], window));
    adapter.set_first(blocks(&it.first, window));
    adapter.set_facts(blocks(&it.facts, window));
    adapter.set_all_facts(blocks(&all, window));
    ui::Screen::Helpline
}

fn remember(window: &ui::AppWindow, it: &view::Remember) -> ui::Screen {
    let adapter = window.global::<ui::RememberAdapter>();
    adapter.set_name(phrase(&it.name));
    adapter.set_lead(phrase(&it.lead));
    adapter.set_chunks(model(it.chunks.iter().map(Into::into)));
    adapter.set_urgent(it.urgent);
    adapter.set_how(phrase(&it.how));
    adapter.set_is_text(it.is_text);
    adapter.set_say(phrase(&it.say));
    adapter.set_spoken(phrase(&it.spoken));
    adapter.set_key(phrase(&it.key));
    adapter.set_covered(it.covered);
    adapter.set_keeps(phrase(&it.keeps));
    let (code, modules) = code_image(&it.code);
    adapter.set_code(code);
    adapter.set_modules(modules);
    adapter.set_code_title(phrase(&it.code_title));
    adapter.set_code_note(phrase(&it.code_note));
    ui::Screen::Remember
}

fn interpreter(window: &ui::AppWindow, it: &view::InterpreterCard) -> ui::Screen {
    let adapter = window.global::<ui::InterpreterAdapter>();
    adapter.set_title(phrase(&it.title));
    adapter.set_own(phrases(&it.own));
    adapter.set_english(phrases(&it.english));
    adapter.set_who(phrase(&it.who));
    adapter.set_choices(items(&it.choices));
    ui::Screen::Interpreter
}

fn emergency(window: &ui::AppWindow, it: &view::Emergency) -> ui::Screen {
    let adapter = window.global::<ui::EmergencyAdapter>();
    adapter.set_title(phrase(&it.title));
    adapter.set_number(it.number.as_str().into());
    adapter.set_free(phrase(&it.free));
    adapter.set_cannot_call(phrase(&it.cannot_call));
    adapter.set_speak(phrase(&it.speak));
    adapter.set_speak_steps(phrases(&it.speak_steps));
    adapter.set_silent(phrase(&it.silent));
    adapter.set_silent_steps(phrases(&it.silent_steps));
    adapter.set_deaf(phrase(&it.deaf));
    adapter.set_deaf_address(it.deaf_address.as_str().into());
    adapter.set_unsure(phrase(&it.unsure));
    ui::Screen::Emergency
}

fn display(window: &ui::AppWindow, it: &view::Display) -> ui::Screen {
    let adapter = window.global::<ui::DisplayAdapter>();
    adapter.set_title(phrase(&it.title));
    adapter.set_note(phrase(&it.note));
    adapter.set_size_title(phrase(&it.size_title));
    adapter.set_sizes(items(&it.sizes));
    adapter.set_colour_title(phrase(&it.colour_title));
    adapter.set_colours(items(&it.colours));
    ui::Screen::Display
}

fn staff_door(window: &ui::AppWindow, it: &view::StaffDoor) -> ui::Screen {
    let adapter = window.global::<ui::StaffDoorAdapter>();
    adapter.set_title(phrase(&it.title));
    adapter.set_text(phrase(&it.text));
    adapter.set_typed(i32::try_from(it.typed).unwrap_or(0));
    adapter.set_answer(phrase(&it.answer));
    adapter.set_erase(phrase(&it.erase));
    adapter.set_enter(phrase(&it.enter));
    ui::Screen::StaffDoor
}

/// Lays a card over the page, or takes it away.
pub fn show_over(window: &ui::AppWindow, over: Option<&view::OverCard>) {
    let adapter = window.global::<ui::CardOverAdapter>();
    if let Some(it) = over {
        adapter.set_caption(phrase(&it.caption));
        adapter.set_title(phrase(&it.title));
        adapter.set_text(phrase(&it.text));
        adapter.set_choices(items(&it.choices));
        adapter.set_shut(phrase(&it.close));
    }
    adapter.set_open(over.is_some());
}

/// Shows what is compiled in for the day the content cannot be read.
pub fn show_lifeboat(window: &ui::AppWindow) {
    let told = |words: &lifeboat::LifeboatWords, text: &str| ui::Phrase {
        text: text.into(),
        family: words.family.into(),
        size: words.size,
        line: words.line,
        rtl: words.rtl,
        english: "".into(),
    };
    let adapter = window.global::<ui::LifeboatAdapter>();
    adapter.set_words(model(lifeboat::WORDS.iter().map(|words| {
        ui::LifeboatWords {
            title: told(words, words.title),
            text: told(words, words.text),
        }
    })));
    adapter.set_lines(model(lifeboat::LINES.iter().enumerate().map(
        |(i, line)| {
            let labels = lifeboat::WORDS.iter();
            ui::LifeboatLine {
                labels: model(labels.map(|words| told(words, words.labels[i]))),
                number: line.number.into(),
                urgent: i == 0,
            }
        },
    )));
    window
        .global::<ui::FrameAdapter>()
        .set_screen(ui::Screen::Lifeboat);
}
