//! A number to be learnt by heart, where the number is not all there is to know.

use super::*;

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
