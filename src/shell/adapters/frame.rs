//! The frame around every page, and all the requests a finger can make.

use super::Send;
use super::types::{phrase, theme};
use crate::session::{Address, Event, TextSize, Theme};
use crate::shell::ui;
use crate::view::View;
use slint::ComponentHandle;
use std::time::Instant;

/// Turns every callback of the window into an event. What cannot be read is not sent.
pub fn connect(window: &ui::AppWindow, send: &Send) {
    let frame = window.global::<ui::FrameAdapter>();
    let to = send.clone();
    frame.on_open_address(move |address| {
        if let Ok(address) = address.parse::<Address>() {
            to(Event::OpenAddress(address));
        }
    });
    let to = send.clone();
    frame.on_go_back(move || to(Event::GoBack));
    let to = send.clone();
    frame.on_toggle_english(move || to(Event::ToggleEnglish));
    let to = send.clone();
    frame.on_clear_down(move || to(Event::ClearDown));
    let to = send.clone();
    frame.on_clear_up(move || to(Event::ClearUp));
    let to = send.clone();
    frame.on_clear_cancelled(move || to(Event::ClearCancelled));
    let to = send.clone();
    frame.on_still_here(move || to(Event::StillHere));

    let to = send.clone();
    window
        .global::<ui::WaitingAdapter>()
        .on_wake(move || to(Event::Wake));
    let to = send.clone();
    window
        .global::<ui::DocumentAdapter>()
        .on_open_nations(move || to(Event::OpenNations));
    let to = send.clone();
    window
        .global::<ui::GridAdapter>()
        .on_choose_language(move |tag| {
            if let Ok(tag) = tag.parse() {
                to(Event::ChooseLanguage(tag));
            }
        });
    let to = send.clone();
    window
        .global::<ui::HelplinesAdapter>()
        .on_choose_reader(move |id| {
            if let Some(event) = Event::choose_reader(&id) {
                to(event);
            }
        });
    let to = send.clone();
    window
        .global::<ui::HelplinesAdapter>()
        .on_open_filter(move || to(Event::OpenFilter));
    let to = send.clone();
    window
        .global::<ui::InterpreterAdapter>()
        .on_choose(move |id| {
            if let Some(event) = Event::choose_interpreter(&id) {
                to(event);
            }
        });
    let to = send.clone();
    window
        .global::<ui::RememberAdapter>()
        .on_turn_number(move || to(Event::TurnNumber));
    let door = window.global::<ui::StaffDoorAdapter>();
    let to = send.clone();
    door.on_type_digit(move |digit| {
        if let Ok(digit) = u8::try_from(digit) {
            to(Event::TypeDigit(digit));
        }
    });
    let to = send.clone();
    door.on_erase_digit(move || to(Event::EraseDigit));
    let to = send.clone();
    let opened = Instant::now();
    door.on_try_pin(move || {
        let second = opened.elapsed().as_secs();
        to(Event::TryPin { second });
    });
    let to = send.clone();
    window.global::<ui::DisplayAdapter>().on_choose(move |id| {
        let theme = Theme::ALL.into_iter().find(|t| id == t.id());
        let size = TextSize::ALL.into_iter().find(|s| id == s.id());
        if let Some(event) = theme
            .map(Event::ChooseTheme)
            .or(size.map(Event::ChooseTextSize))
        {
            to(event);
        }
    });
    let over = window.global::<ui::CardOverAdapter>();
    let to = send.clone();
    over.on_choose(move |id| {
        // The id of a nation or of a choice, or else an address.
        let nations = || (id == crate::view::NATIONS).then_some(Event::OpenNations);
        let address = || id.parse().ok().map(Event::OpenAddress);
        let event = Event::choose_nation(&id)
            .or_else(|| Event::turn_filter(&id))
            .or_else(nations)
            .or_else(address);
        if let Some(event) = event {
            to(event);
        }
    });
    let to = send.clone();
    over.on_close(move || to(Event::CloseCard));
}

/// Sets what is true on every page.
pub fn show_frame(window: &ui::AppWindow, view: &View) {
    let colours = window.global::<ui::Colours>();
    colours.set_theme(theme(view.theme));
    window.global::<ui::Type>().set_size(match view.text_size {
        TextSize::Standard => ui::TextSize::Standard,
        TextSize::Large => ui::TextSize::Large,
        TextSize::Largest => ui::TextSize::Largest,
    });
    window.global::<ui::Form>().set_mirrored(view.mirrored);
    window
        .global::<ui::ClearedAdapter>()
        .set_text(phrase(&view.cleared_text));
    let still = window.global::<ui::StillThereAdapter>();
    still.set_title(phrase(&view.still.title));
    still.set_text(phrase(&view.still.text));
    still.set_here(phrase(&view.still.here));

    let frame = window.global::<ui::FrameAdapter>();
    let shelf = &view.shelf;
    frame.set_home(phrase(&shelf.home));
    frame.set_back(phrase(&shelf.back));
    frame.set_language(phrase(&shelf.language));
    frame.set_display(phrase(&shelf.display));
    frame.set_clear(phrase(&shelf.clear));
    frame.set_clear_short(phrase(&shelf.clear_short));
    frame.set_danger(phrase(&shelf.danger));
    frame.set_danger_number(shelf.danger_number.as_str().into());
    frame.set_line_note(phrase(&shelf.line_note));
    frame.set_line_number(shelf.line_number.as_str().into());
    frame.set_line_address(shelf.line_address.as_str().into());
    frame.set_at_home(shelf.at_home);
    frame.set_at_display(shelf.at_display);
    frame.set_at_languages(shelf.at_languages);
    frame.set_previous_page(phrase(&shelf.previous_page));
    frame.set_next_page(phrase(&shelf.next_page));
    frame.set_draft(view.draft);
    frame.set_draft_notice(phrase(&view.draft_notice));
    frame.set_draft_key(phrase(&view.draft_key));
    frame.set_draft_mark(crate::view::ENGLISH_MARK.into());
    frame.set_beside(view.english_beside);
    frame.set_covered(view.covered);
    frame.set_asking(view.asking);
}
