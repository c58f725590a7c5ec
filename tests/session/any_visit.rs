//! Visits of any events in any order: what holds after each of them, whatever came before.

use super::*;
use proptest::prelude::*;
use proptest::sample::select;
use visits::{addresses, visit};

/// A visit in which the nation changes, among the pages that not every nation has.
fn wandering(guide: &Guide) -> impl Strategy<Value = Vec<Event>> + use<> {
    let some = |address: &Address| match address {
        Address::Helpline(id) => guide
            .helpline(id.as_str())
            .is_some_and(|it| it.facts.nations != Nations::ALL),
        Address::Home | Address::People | Address::Helplines => true,
        _ => false,
    };
    let addresses: Vec<Address> = addresses(guide).into_iter().filter(some).collect();
    let event = prop_oneof![
        2 => select(addresses).prop_map(Event::OpenAddress),
        2 => select(Nation::ALL.to_vec()).prop_map(Event::ChooseNation),
        1 => Just(Event::GoBack),
    ];
    prop::collection::vec(event, 0..40)
}

/// The visit after `events`, in which no finger ever lay on Clear screen and nobody was ever long away.
pub fn after(events: &[Event], world: &World) -> State {
    let mut state = at_home(world);
    for event in events {
        if !matches!(event, Event::ClearDown | Event::Idle) {
            update(&mut state, world, event.clone());
        }
    }
    state
}

/// Whether a thing for everyone is at an address, worked out from the blocks themselves.
fn is_for_everyone(guide: &Guide, address: &Address) -> bool {
    let open = |audience| audience == Audience::Everyone;
    match address {
        Address::Card(id) => guide
            .card(id.as_str())
            .is_some_and(|it| open(it.facts.audience)),
        Address::Helpline(id) => guide
            .helpline(id.as_str())
            .is_some_and(|it| open(it.facts.audience)),
        Address::Term(id) => guide
            .term(id.as_str())
            .is_some_and(|it| open(it.facts.audience)),
        Address::Chapter(id) => guide.chapter(id.as_str()).is_some_and(|it| {
            it.sections
                .iter()
                .flat_map(|section| &section.blocks)
                .any(|it| open(it.facts.audience))
        }),
        Address::Section(id, section) => guide
            .chapter(id.as_str())
            .and_then(|it| it.section(section.as_str()))
            .is_some_and(|it| it.blocks.iter().any(|it| open(it.facts.audience))),
        Address::Staff | Address::Status | Address::Calibrate => false,
        _ => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn clear_screen_forgets_every_visit_whole(events in visit(&REAL), staff in any::<bool>()) {
        let site = site(if staff { Edition::Staff } else { Edition::Public });
        let world = world(&REAL, &site);
        let mut state = State::fresh(&site);
        feed(&mut state, &world, &events);
        feed(&mut state, &world, &[Event::ClearDown, Event::ClearUp]);
        prop_assert_eq!(state, State::fresh(&site));
    }

    #[test]
    fn a_covered_page_hears_nothing_and_comes_back_as_it_was(before in visit(&REAL), during in visit(&REAL)) {
        let site = site(Edition::Public);
        let world = world(&REAL, &site);
        let uncovered = after(&before, &world);
        let mut state = uncovered.clone();
        update(&mut state, &world, Event::ClearDown);
        let covered = state.clone();
        prop_assert!(covered.covered);
        let lifts = |event: &&Event| {
            !matches!(event, Event::ClearUp | Event::ClearCancelled | Event::Idle)
        };
        for event in during.iter().filter(lifts) {
            update(&mut state, &world, event.clone());
            prop_assert_eq!(&state, &covered, "{:?} was heard", event);
        }
        update(&mut state, &world, Event::ClearCancelled);
        prop_assert_eq!(state, uncovered);
    }

    #[test]
    fn back_leads_home_in_the_end(events in visit(&REAL)) {
        let site = site(Edition::Public);
        let world = world(&REAL, &site);
        let mut state = after(&events, &world);
        // From the waiting screen there is no way back, only on: twice where it is dark.
        feed(&mut state, &world, &[Event::Wake, Event::Wake]);
        for _ in 0..=state.trail.len() {
            update(&mut state, &world, Event::GoBack);
        }
        prop_assert_eq!(state.place, Place::top(Address::Home));
        prop_assert!(state.trail.is_empty());
    }

    #[test]
    fn the_reader_always_stands_on_a_place_that_exists(
        events in prop_oneof![visit(&REAL), wandering(&REAL)],
    ) {
        let site = site(Edition::Public);
        let world = world(&REAL, &site);
        let mut state = at_home(&world);
        for event in events {
            update(&mut state, &world, event.clone());
            prop_assert!(
                can_open(&state, &world, &state.place.address),
                "{:?} led to {} in {}", event, state.place.address, state.nation.id()
            );
        }
    }

    #[test]
    fn no_way_through_the_public_edition_leads_to_what_is_for_staff(events in visit(&MIXED)) {
        let site = site(Edition::Public);
        let world = world(&MIXED, &site);
        let mut state = at_home(&world);
        for event in events {
            update(&mut state, &world, event.clone());
            prop_assert!(!state.staff);
            let mut seen = vec![state.place.address.clone()];
            seen.extend(state.trail.iter().map(|place| place.address.clone()));
            if let Some(Over::Term(term)) = &state.over {
                seen.push(Address::Term(term.clone()));
            }
            for address in seen {
                prop_assert!(is_for_everyone(&MIXED, &address), "{:?} led to {}", event, address);
            }
        }
    }

    #[test]
    fn the_waiting_screen_remembers_nothing_of_a_visit(events in visit(&REAL)) {
        let site = site(Edition::Public);
        let world = world(&REAL, &site);
        let mut state = at_home(&world);
        for event in events {
            update(&mut state, &world, event.clone());
            if state.place.address == Address::Waiting {
                let remembered = State { covered: false, minutes: 0, ..state.clone() };
                prop_assert_eq!(remembered, State::fresh(&site), "after {:?}", event);
            }
        }
    }

    #[test]
    fn another_language_keeps_the_page(events in visit(&REAL), arabic in any::<bool>()) {
        let site = site(Edition::Public);
        let world = world(&REAL, &site);
        let mut state = after(&events, &world);
        prop_assume!(!matches!(state.place.address, Address::Waiting | Address::Languages));
        let (place, trail) = (state.place.clone(), state.trail.clone());
        let chosen = tag(if arabic { "ar" } else { "en-GB" });
        // At once, and by way of the list of languages.
        update(&mut state, &world, Event::ChooseLanguage(chosen.clone()));
        prop_assert_eq!((&state.place, &state.trail), (&place, &trail));
        feed(&mut state, &world, &[
            Event::OpenAddress(Address::Languages),
            Event::ChooseLanguage(chosen.clone()),
        ]);
        prop_assert_eq!((&state.place, &state.language), (&place, &chosen));
    }

    #[test]
    fn an_address_of_any_ids_is_read_as_it_was_printed(
        shape in 0..7usize,
        first in "[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,3}",
        second in "[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,3}",
    ) {
        // The parents' page stands among the cards; `no_card_hides_behind_a_page` keeps its name free.
        prop_assume!(shape != 0 || first != "parents");
        let id = || first.parse().expect("the pattern is that of an id");
        let address = match shape {
            0 => Address::Card(first.parse().expect("the pattern is that of an id")),
            1 => Address::Step(first.parse().expect("the pattern is that of an id")),
            2 => Address::Chapter(id()),
            3 => Address::Section(id(), second.parse().expect("the pattern is that of an id")),
            4 => Address::Helpline(first.parse().expect("the pattern is that of an id")),
            5 => Address::Remember(first.parse().expect("the pattern is that of an id")),
            _ => Address::Term(first.parse().expect("the pattern is that of an id")),
        };
        prop_assert!(takes_an_id(&address));
        prop_assert_eq!(address.to_string().parse::<Address>(), Ok(address));
    }

    #[test]
    fn any_text_is_an_address_that_prints_the_same_or_none(text in "[a-z/ -]{0,24}|\\PC{0,24}") {
        if let Ok(address) = text.parse::<Address>() {
            prop_assert_eq!(address.to_string(), text);
        }
    }
}
