//! What is left of a visit when it is over: nothing in what the screen says, and nothing in the memory of the program.
//! The desk is asked as the window asks it, in every language and edition.

#[path = "support/visits.rs"]
mod visits;

use pocket_guide::assets;
use pocket_guide::clock::Clock;
use pocket_guide::session::{Address, Event, Key, State};
use pocket_guide::site::{Edition, Site};
use pocket_guide::view::Desk;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::{Cell, RefCell};
use std::time::Duration;

/// Counts what each thread holds, so that tests beside each other do not count each other's.
struct Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
}

fn note(bytes: isize) {
    // A thread that is ending counts no more.
    let _ = HELD.try_with(|held| held.set(held.get() + bytes));
}

#[allow(
    unsafe_code,
    reason = "an allocator is unsafe by nature; this one hands everything on"
)]
// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(layout.size() as isize);
        // SAFETY: see above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        note(-(layout.size() as isize));
        // SAFETY: see above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

fn desk(edition: Edition) -> Desk {
    let site = Site {
        edition,
        place: Some("Anytown Library".to_owned()),
        ..Site::default()
    };
    Desk::open(Box::new(assets::embedded), site).expect("see tests/content.rs")
}

thread_local! {
    // One for all cases: what it keeps from one visit must not show in the next.
    static DESKS: [RefCell<Desk>; 2] = [Edition::Public, Edition::Staff].map(|it| RefCell::new(desk(it)));
}

/// Every way in which a visit ends.
#[derive(Clone, Copy, Debug)]
enum End {
    ClearScreen,
    Shift,
    Keys,
    NobodyThere,
    /// Whatever lies on the key never leaves it.
    NobodyLetsGo,
}

impl End {
    fn events(self) -> Vec<Event> {
        let hour = Duration::from_secs(3_600);
        let keys = |keys: &[Key]| {
            let press = |key: &Key| Event::KeyPressed {
                key: *key,
                at: hour,
            };
            keys.iter().map(press).collect()
        };
        match self {
            End::ClearScreen => vec![Event::ClearDown, Event::ClearUp],
            End::Shift => keys(&[Key::Shift; 3]),
            End::Keys => keys(&['w', 'x', 'y', 'z'].map(Key::Other)),
            End::NobodyThere => vec![Event::Idle, Event::IdleOver],
            End::NobodyLetsGo => vec![Event::ClearDown, Event::Idle],
        }
    }
}

fn any_end() -> impl Strategy<Value = End> {
    prop::sample::select(vec![
        End::ClearScreen,
        End::Shift,
        End::Keys,
        End::NobodyThere,
        End::NobodyLetsGo,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn after_any_end_the_screen_says_what_a_new_one_says(
        (staff, events) in any::<bool>().prop_flat_map(|staff| {
            let events = DESKS.with(|desks| visits::visit(desks[usize::from(staff)].borrow().guide()));
            (Just(staff), events)
        }),
        end in any_end(),
    ) {
        DESKS.with(|desks| {
            let mut desk = desks[usize::from(staff)].borrow_mut();
            let fresh = State::fresh(desk.site());
            let mut state = fresh.clone();
            for event in events {
                desk.update(&mut state, event);
                // The window looks after each of them; what the desk keeps for it must not tell later.
                desk.view(&state, &Clock::Untrusted);
            }
            if state.covered && !matches!(end, End::ClearScreen) {
                desk.update(&mut state, Event::ClearCancelled);
            }
            for event in end.events() {
                desk.update(&mut state, event);
            }
            // How long nobody has come is no part of a visit.
            state.minutes = 0;
            prop_assert_eq!(&state, &fresh);
            let edition = if staff { Edition::Staff } else { Edition::Public };
            let new = self::desk(edition).view(&fresh, &Clock::Untrusted);
            prop_assert_eq!(desk.view(&state, &Clock::Untrusted), new.clone());
            // The first page of the next visitor as well.
            desk.update(&mut state, Event::Wake);
            let mut first = fresh.clone();
            desk.update(&mut first, Event::Wake);
            prop_assert_eq!(desk.view(&state, &Clock::Untrusted), self::desk(edition).view(&first, &Clock::Untrusted));
            Ok(())
        })?;
    }
}

#[test]
fn ten_thousand_events_leave_the_program_as_large_as_it_was() {
    const EVENTS: usize = 10_000;
    let mut desk = desk(Edition::Staff);
    let mut state = State::fresh(desk.site());
    let events = visits::any_event(desk.guide());
    let mut runner = TestRunner::deterministic();
    let mut held = Vec::new();
    let mut pages = 0;
    for count in 1..=EVENTS {
        let tree = events
            .new_tree(&mut runner)
            .expect("every draw gives an event");
        desk.update(&mut state, tree.current());
        desk.view(&state, &Clock::Untrusted);
        pages += usize::from(state.place.address != Address::Waiting);
        if count % 1_000 == 0 {
            // Everything the desk reads only once it is asked for is asked for: the words of every chapter in English,
            // the other language is let go, and the counts of the status page. Then the visit ends.
            let all = desk.addresses(&State::fresh(desk.site()));
            for address in all {
                let mut there = State::fresh(desk.site());
                desk.update(&mut there, Event::Wake);
                desk.update(&mut there, Event::OpenAddress(address));
                desk.view(&there, &Clock::Untrusted);
            }
            state = State::fresh(desk.site());
            desk.view(&state, &Clock::Untrusted);
            held.push(HELD.get());
        }
    }
    assert!(
        pages > EVENTS / 3,
        "the visitor was on a page only {pages} times"
    );
    assert!(held[0] > 100_000, "nothing was counted: {held:?}");
    // A page of memory is nothing that grows; a leak of one byte an event would be twice as much.
    let grown = held[held.len() - 1] - held[0];
    assert!(grown.abs() < 4_096, "grown by {grown} bytes: {held:?}");
}
