//! What a phone's camera is given: a name and a number where the place wishes it, and never a web address or a person.

use super::hours::tuesday;
use super::*;
use pocket_guide::view::{Block, Code};

/// What a phone's camera reads.
fn read(code: &Code) -> String {
    let grid = rqrr::SimpleGrid::from_func(code.side, |x, y| code.dark[y * code.side + x]);
    rqrr::Grid::new(grid)
        .decode()
        .expect("a code that can be read")
        .1
}

fn code_of(screen: &Screen) -> Option<Code> {
    let of = |blocks: &[Block]| {
        blocks.iter().find_map(|block| match block {
            Block::Code(code, _) => Some(code.clone()),
            _ => None,
        })
    };
    match screen {
        Screen::Remember(it) => (it.code.side > 0).then(|| it.code.clone()),
        Screen::Helpline(it) => of(&it.facts),
        Screen::Document(it) => of(&it.blocks),
        _ => None,
    }
}

#[test]
fn a_number_is_given_to_a_phone_only_where_the_place_or_staff_wish_it() {
    let mut visit = Visit::english();
    for address in ["helplines/childline", "helplines/childline/remember"] {
        let address: Address = address.parse().expect("an address");
        assert_eq!(code_of(&visit.at(&address).screen), None, "{address}");
    }
    let site = Site {
        take_away: true,
        ..Site::default()
    };
    visit.desk = Desk::open(Box::new(assets::embedded), site).expect("see tests/content.rs");
    for address in visit.addresses() {
        let line = match &address {
            Address::Helpline(id) | Address::Remember(id) => {
                visit.desk.guide().helpline(id.as_str())
            }
            _ => continue,
        };
        let line = line.expect("it can be opened").clone();
        let held = code_of(&visit.at(&address).screen).map(|code| read(&code));
        let expected = line
            .number()
            .map(|number| format!("{} {number}", line.name));
        assert_eq!(held, expected, "{address}");
        // Plain text: a phone shows it and opens nothing.
        let opens = |text: &String| {
            ["://", "www.", "tel:", "sms:"]
                .iter()
                .any(|it| text.to_lowercase().contains(it))
        };
        assert!(!held.iter().any(opens), "{address}");
    }
}

#[test]
fn the_code_for_whoever_looks_after_the_screen_tells_of_the_machine_and_of_nobody() {
    let site = Site {
        edition: Edition::Staff,
        place: Some("The Blue Door".to_owned()),
        ..Site::default()
    };
    let mut visit = Visit::new(Edition::Staff, Nation::England, "en-GB");
    visit.desk = Desk::open(Box::new(assets::embedded), site).expect("see tests/content.rs");
    visit.state.place = Place::top(Address::Status);
    for (clock, word) in [(tuesday(10), "trusted"), (Clock::Untrusted, "untrusted")] {
        let screen = visit.desk.view(&visit.state, &clock).screen;
        let report = read(&code_of(&screen).expect("a code"));
        let guide = visit.desk.guide();
        let expected = format!(
            "Pocket Guide {}\ncontent {} of {}\nclock {word}\nnation england",
            env!("CARGO_PKG_VERSION"),
            guide.version,
            guide.checked
        );
        assert_eq!(report, expected);
    }
}
