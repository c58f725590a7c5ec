//! The keyboard's ways to clear the screen, and what keys do besides.

use super::any_visit::after;
use super::*;
use pocket_guide::session::{Key, MASH, MASH_WITHIN, Mash, SHIFT_WITHIN, SHIFTS};
use proptest::prelude::*;
use std::time::Duration;
use visits::visit;

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

/// What each of these keys is answered, pressed at so many milliseconds.
fn answers(keys: &[(Key, u64)]) -> Vec<bool> {
    let mut mash = Mash::default();
    keys.iter()
        .map(|(key, at)| mash.press(*key, ms(*at)))
        .collect()
}

/// Presses keys of a visit, all within their time.
fn press(state: &mut State, world: &World, keys: &[Key]) {
    for (i, key) in keys.iter().enumerate() {
        let at = ms(60_000 + 50 * i as u64);
        update(state, world, Event::KeyPressed { key: *key, at });
    }
}

const THREE: [Key; 3] = [Key::Shift; 3];

fn letters(word: &str) -> Vec<Key> {
    word.chars().map(Key::Other).collect()
}

#[test]
fn shift_three_times_clears_each_within_five_seconds_of_the_last() {
    let shift = |times: [u64; 3]| answers(&times.map(|at| (Key::Shift, at)));
    assert_eq!(shift([0, 5_000, 10_000]), [false, false, true]);
    assert_eq!(
        shift([0, 5_001, 10_001]),
        [false; 3],
        "the second came too late"
    );
    assert_eq!(
        shift([0, 5_000, 10_001]),
        [false; 3],
        "the third came too late"
    );
}

#[test]
fn a_shift_that_came_too_late_is_the_first_of_the_next_three() {
    let shift = |at: u64| (Key::Shift, at);
    let keys = [0, 1_000, 9_000, 10_000, 11_000].map(shift);
    assert_eq!(answers(&keys), [false, false, false, false, true]);
}

#[test]
fn any_other_key_resets_the_count() {
    for other in [Key::Enter, Key::Other('a')] {
        let keys = [(Key::Shift, 0), (Key::Shift, 1_000), (other, 2_000)];
        let more = [
            (Key::Shift, 3_000),
            (Key::Shift, 4_000),
            (Key::Shift, 5_000),
        ];
        let answers = answers(&[&keys[..], &more[..]].concat());
        assert_eq!(
            answers,
            [false, false, false, false, false, true],
            "{other:?}"
        );
    }
}

#[test]
fn four_different_keys_at_once_clear_and_four_of_the_same_do_not() {
    let at = |times: [u64; 4], word: &str| {
        let keys = letters(word).into_iter().zip(times).collect::<Vec<_>>();
        answers(&keys).contains(&true)
    };
    assert!(at([0, 100, 200, 400], "asdf"));
    assert!(!at([0, 100, 200, 401], "asdf"), "that was typing");
    assert!(!at([0, 100, 200, 300], "aaaa"), "that was one key");
    assert!(!at([0, 100, 200, 300], "asas"), "that were two");
}

#[test]
fn the_keyboard_clears_every_page_and_the_question_over_it() {
    let site = site(Edition::Staff);
    let world = world(&REAL, &site);
    for word in ["home", "guide/definition", "status", "glossary/grooming"] {
        for idle in [false, true] {
            for keys in [&THREE[..], &letters("asdf")] {
                let mut state = at_home(&world);
                open(&mut state, &world, word);
                if idle {
                    update(&mut state, &world, Event::Idle);
                }
                press(&mut state, &world, keys);
                assert_eq!(state, State::fresh(&site), "{word}");
            }
        }
    }
}

#[test]
fn shift_does_not_uncover_on_its_way_to_clearing_and_any_other_key_does() {
    let site = site(Edition::Public);
    let world = world(&REAL, &site);
    let mut state = at_home(&world);
    update(&mut state, &world, Event::Idle);
    press(&mut state, &world, &[Key::Shift, Key::Shift]);
    assert!(state.asking);
    for key in [Key::Enter, Key::Other('a')] {
        update(&mut state, &world, Event::Idle);
        press(&mut state, &world, &[key]);
        assert!(!state.asking, "{key:?}");
        assert_eq!(state.place, Place::top(Address::Home));
    }
}

#[test]
fn return_and_space_touch_the_waiting_screen() {
    let site = site(Edition::Public);
    let world = world(&REAL, &site);
    let mut state = State::fresh(&site);
    press(
        &mut state,
        &world,
        &[Key::Shift, Key::Shift, Key::Shift, Key::Other('a')],
    );
    assert_eq!(state, State::fresh(&site), "no other key begins a visit");
    state.minutes = DIM_AFTER;
    press(&mut state, &world, &[Key::Enter]);
    assert_eq!(state, State::fresh(&site), "a dark screen is only lit");
    press(&mut state, &world, &[Key::Enter]);
    assert_eq!(state, at_home(&world));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn keys_clear_by_these_two_rules_and_no_other(
        presses in prop::collection::vec((0..6usize, 0..6_000u64), 0..24),
        quick in any::<bool>(),
    ) {
        let keys = [Key::Shift, Key::Shift, Key::Enter, Key::Other('a'), Key::Other('b'), Key::Other('c')];
        let mut at = 0;
        let pressed: Vec<(Key, u64)> = presses
            .into_iter()
            .map(|(key, gap)| {
                at += if quick { gap / 40 } else { gap };
                (keys[key], at)
            })
            .collect();
        let told = answers(&pressed);
        for (i, (_, now)) in pressed.iter().enumerate() {
            let so_far = &pressed[..=i];
            let last = &so_far[so_far.len().saturating_sub(SHIFTS)..];
            let in_time = last.windows(2).all(|two| ms(two[1].1 - two[0].1) <= SHIFT_WITHIN);
            let shifts = last.len() == SHIFTS && last.iter().all(|it| it.0 == Key::Shift) && in_time;
            let lately = so_far.iter().filter(|it| ms(now - it.1) <= MASH_WITHIN);
            let different: std::collections::HashSet<Key> = lately.map(|it| it.0).collect();
            prop_assert_eq!(told[i], shifts || different.len() >= MASH, "key {} of {:?}", i, so_far);
        }
    }

    #[test]
    fn whatever_was_done_before_shift_three_times_forgets_it(events in visit(&REAL), staff in any::<bool>()) {
        let site = site(if staff { Edition::Staff } else { Edition::Public });
        let world = world(&REAL, &site);
        let mut state = after(&events, &world);
        // An hour later, so that no key of before counts.
        let presses = [3_600u64, 3_601, 3_602].map(|second| Event::KeyPressed {
            key: Key::Shift,
            at: Duration::from_secs(second),
        });
        feed(&mut state, &world, &presses);
        let minutes = state.minutes;
        prop_assert_eq!(state, State { minutes, ..State::fresh(&site) });
    }
}
