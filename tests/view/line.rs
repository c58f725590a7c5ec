//! The page of one line, and its number to be learnt by heart, where the number is not all there is to know.

use super::*;
use pocket_guide::view::Block;

#[test]
fn a_number_that_needs_more_than_a_call_says_where_the_rest_stands() {
    let mut visit = Visit::english();
    let mut seen = 0;
    for address in visit.addresses() {
        let Address::Remember(id) = &address else {
            continue;
        };
        let line = visit.desk.guide().helpline(id.as_str());
        let has_steps = line.expect("it can be opened").how.is_some();
        let Screen::Remember(page) = visit.at(&address).screen else {
            panic!("{address} is not a number to remember");
        };
        assert_eq!(
            page.how.text.contains("the page before"),
            has_steps,
            "{address}: {}",
            page.how.text
        );
        seen += usize::from(has_steps);
    }
    assert_eq!(
        seen, 3,
        "999 by text and in silence, and the choice after 111"
    );
}

#[test]
fn a_line_in_sign_language_sends_nobody_to_ask_for_a_way_to_sign() {
    let mut visit = Visit::english();
    let address = "helplines/emergency-999-bsl".parse().expect("an address");
    let Screen::Helpline(page) = visit.at(&address).screen else {
        panic!("{address} is no line");
    };
    let told = |question: &str| {
        let answers = page.facts.iter().find_map(|block| match block {
            Block::Fact(it) if it.label.text == question => Some(&it.lines),
            _ => None,
        });
        let lines = answers.into_iter().flatten();
        lines.map(|it| it.text.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(told("Languages"), ["British Sign Language (BSL)"]);
    assert_eq!(told("Deaf or BSL"), ["BSL: yes, by video"]);
}
