//! A page that nobody touches: how long it is left, what a touch brings back, what is forgotten; and the waiting screen
//! of a place that is shut.

use super::any_visit::after;
use super::*;
use pocket_guide::session::BLACK_AFTER;
use pocket_guide::session::idle::{ask_after, forget_after, later, patience};
use proptest::prelude::*;
use visits::visit;

fn seconds(time: std::time::Duration) -> f32 {
    time.as_secs_f32()
}

#[test]
fn a_page_is_left_alone_for_as_long_as_its_words_take_to_read() {
    for (words, wanted) in [
        (0, 60.0),
        (50, 60.0),
        (100, 90.0),
        (350, 240.0),
        (9000, 240.0),
    ] {
        assert_eq!(seconds(ask_after(words, 1.0)), wanted, "{words} words");
    }
    assert_eq!(seconds(forget_after(1.0)), 30.0);
}

#[test]
fn the_site_stretches_the_times_within_limits() {
    let times = |scale| (seconds(ask_after(0, scale)), seconds(forget_after(scale)));
    assert_eq!(times(3.0), (180.0, 90.0));
    assert_eq!(
        times(0.5),
        (45.0, 20.0),
        "never less than 45 and 20 seconds"
    );
    assert_eq!(seconds(ask_after(350, 0.5)), 120.0);
    assert_eq!(times(100.0), times(3.0), "no more than three times as long");
    assert_eq!(times(0.0), times(0.5));
    assert_eq!(times(f32::NAN), times(1.0));
}

#[test]
fn the_waiting_screen_and_the_covers_wait_for_nobody() {
    let site = site(Edition::Public);
    let world = world(&REAL, &site);
    let mut state = at_home(&world);
    for (word, address) in FIXED {
        let nobodys = ["waiting", "still-there", "cleared", "lifeboat"].contains(&word);
        state.place = Place::top(address);
        assert_eq!(patience(&state, 0, 1.0, false).is_none(), nobodys, "{word}");
        update(&mut state, &world, Event::Idle);
        assert_eq!(state.asking, !nobodys, "{word}");
        update(&mut state, &world, Event::StillHere);
    }
}

#[test]
fn a_finger_on_the_glass_counts_as_somebody_for_four_minutes() {
    let site = site(Edition::Public);
    let mut state = at_home(&world(&REAL, &site));
    let held = |state: &State| patience(state, 0, 1.0, true).map(seconds);
    assert_eq!(held(&state), Some(240.0));
    state.asking = true;
    assert_eq!(held(&state), Some(240.0));
}

#[test]
fn nobody_walks_to_a_cover() {
    let site = site(Edition::Public);
    let world = world(&REAL, &site);
    let mut state = at_home(&world);
    let before = state.clone();
    for cover in ["still-there", "cleared", "lifeboat"] {
        open(&mut state, &world, cover);
        assert_eq!(state, before, "{cover} is drawn by render alone");
    }
}

#[test]
fn a_place_that_is_shut_has_a_dark_screen_after_a_minute() {
    let site = site(Edition::Public);
    let world = world(&REAL, &site);
    let mut state = State::fresh(&site);
    update(&mut state, &world, Event::Minute { open: Some(false) });
    assert!(state.minutes >= BLACK_AFTER);
    update(&mut state, &world, Event::Wake);
    assert_eq!(state, State::fresh(&site), "the first touch only wakes it");
    update(&mut state, &world, Event::Wake);
    assert_eq!(
        state.place.address,
        Address::Home,
        "somebody is there all the same"
    );
}

#[test]
fn a_place_that_is_open_or_may_be_darkens_with_time_alone() {
    for open in [Some(true), None] {
        let minutes: Vec<u32> = (0..12).map(|minutes| later(minutes, open)).collect();
        assert_eq!(minutes, (1..13).collect::<Vec<u32>>());
    }
    assert_eq!(later(u32::MAX, None), u32::MAX);
    assert_eq!(later(BLACK_AFTER + 2, Some(false)), BLACK_AFTER + 3);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn no_page_is_covered_too_soon_or_stays_too_long(
        words in any::<usize>(),
        more in any::<usize>(),
        scale in any::<f32>(),
    ) {
        let time = ask_after(words, scale);
        prop_assert!((45.0..=720.0).contains(&seconds(time)));
        prop_assert!((20.0..=90.0).contains(&seconds(forget_after(scale))));
        prop_assert!(ask_after(words.saturating_add(more), scale) >= time);
    }

    #[test]
    fn a_touch_in_time_brings_back_exactly_what_was_there(before in visit(&REAL), during in visit(&REAL)) {
        let site = site(Edition::Public);
        let world = world(&REAL, &site);
        let left = after(&before, &world);
        prop_assume!(left.place.address != Address::Waiting);
        let mut state = left.clone();
        update(&mut state, &world, Event::Idle);
        let asking = state.clone();
        prop_assert!(asking.asking);
        // What is under the cover hears nothing. A key may clear, and Clear screen works as ever.
        let heard = |event: &&Event| !matches!(
            event,
            Event::KeyPressed { .. } | Event::ClearDown | Event::ClearUp | Event::IdleOver | Event::StillHere
        );
        for event in during.iter().filter(heard) {
            update(&mut state, &world, event.clone());
            prop_assert_eq!(&state, &asking, "{:?} was heard", event);
        }
        update(&mut state, &world, Event::StillHere);
        prop_assert_eq!(state, left);
    }

    #[test]
    fn a_visit_that_nobody_comes_back_to_is_forgotten_whole(
        events in visit(&REAL),
        staff in any::<bool>(),
        on_clear in any::<bool>(),
    ) {
        let site = site(if staff { Edition::Staff } else { Edition::Public });
        let world = world(&REAL, &site);
        let mut state = State::fresh(&site);
        feed(&mut state, &world, &events);
        if on_clear {
            // A finger that never leaves the key, or whose leaving was never told.
            update(&mut state, &world, Event::ClearDown);
        }
        feed(&mut state, &world, &[Event::Idle, Event::IdleOver]);
        let minutes = state.minutes;
        prop_assert_eq!(state, State { minutes, ..State::fresh(&site) });
    }
}
