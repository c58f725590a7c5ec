//! The waiting screen, minute by minute: it greets, it moves a little, it darkens, and it tells nothing.

use super::*;
use pocket_guide::session::{BLACK_AFTER, DIM_AFTER};
use pocket_guide::view::{Waiting, is_neutral};

fn waiting(desk: &mut Desk, minutes: u32) -> Waiting {
    let mut state = State::fresh(desk.site());
    state.minutes = minutes;
    match desk.view(&state, &Clock::Untrusted).screen {
        Screen::Waiting(it) => it,
        other => panic!("it waits: {other:?}"),
    }
}

#[test]
fn every_minute_another_language_greets_and_the_picture_moves_a_few_pixels() {
    let mut desk = desk(Edition::Public, Nation::England);
    let languages = desk.languages().len();
    let mut places = Vec::new();
    for minute in 0..40 {
        let (now, next) = (waiting(&mut desk, minute), waiting(&mut desk, minute + 1));
        assert_ne!(now.greeting, next.greeting);
        assert_eq!(
            now.others.len() + 1,
            languages,
            "nobody's greeting is left out"
        );
        let moved = (next.dx - now.dx).hypot(next.dy - now.dy);
        assert!(
            (2.0..=8.0).contains(&moved),
            "by {moved} pixels in minute {minute}"
        );
        assert!(
            now.dx.abs() <= 8.0 && now.dy.abs() <= 8.0,
            "it stays on the glass"
        );
        places.push((now.dx.to_bits(), now.dy.to_bits(), now.door_at_end));
    }
    let first = places[0];
    let all: BTreeSet<_> = places.into_iter().collect();
    assert!(
        all.len() >= 16 && all.contains(&first),
        "the bright door changes sides too"
    );
}

#[test]
fn it_dims_after_five_minutes_and_is_black_after_ten() {
    let mut desk = desk(Edition::Public, Nation::England);
    assert_eq!((DIM_AFTER, BLACK_AFTER), (5, 10));
    for minute in 0..15 {
        let dim = waiting(&mut desk, minute).dim;
        match minute {
            0..5 => assert_eq!(dim, 0.0),
            5..10 => assert!((0.4..0.8).contains(&dim), "{dim}"),
            _ => assert_eq!(dim, 1.0),
        }
    }
}

#[test]
fn a_name_that_tells_what_the_guide_is_about_stands_on_home_alone() {
    for (place, told) in [
        ("Anytown Library", false),
        ("Essex Road Youth Centre", false),
        ("Harmony Hall, Middlesex", false),
        ("Canolfan Ieuenctid Caernarfon", false),
        ("Anytown CSE Team", true),
        ("The Safeguarding Hub", true),
        ("Sexual Health Clinic", true),
        ("Canolfan Cam-drin Rhywiol", true),
        ("مركز الاستغلال", true),
    ] {
        let site = Site {
            place: Some(place.to_owned()),
            ..Site::default()
        };
        let mut desk = Desk::open(Box::new(assets::embedded), site).expect("see tests/content.rs");
        let shown = waiting(&mut desk, 0).place;
        assert_eq!(shown, if told { "" } else { place });
        assert_eq!(is_neutral(place), !told);
        let mut state = State::fresh(desk.site());
        desk.update(&mut state, Event::Wake);
        match desk.view(&state, &Clock::Untrusted).screen {
            Screen::Home(home) => assert_eq!(home.place.text, place),
            other => panic!("this is Home: {other:?}"),
        }
    }
}
