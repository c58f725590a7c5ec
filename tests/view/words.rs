//! How much there is to read, which decides how long a page is left alone.

use super::*;

#[test]
fn every_screen_that_is_read_has_words_and_the_others_have_none() {
    let mut visit = Visit::new(Edition::Staff, Nation::England, "en-GB");
    for address in visit.addresses() {
        let nobodys = matches!(
            address,
            Address::Waiting | Address::StillThere | Address::Cleared | Address::Lifeboat
        );
        let words = visit.at(&address).words();
        assert_eq!(words == 0, nobodys, "{address} has {words} words");
    }
}

#[test]
fn the_words_are_those_that_are_seen() {
    let mut visit = Visit::english();
    let Screen::Document(document) = visit.at(&Address::Privacy).screen else {
        panic!("it is a document");
    };
    let first = &document.blocks[0];
    let said = format!("{first:?}");
    assert!(said.contains("This screen does not\\u{202f}keep what you read"));
    assert_eq!(first.words(), 12, "{said}");
    // A card over the page is read as well.
    let page = visit.at(&Address::Guide).words();
    let card = visit
        .at(&"glossary/grooming".parse().expect("an address"))
        .words();
    assert!(card > page + 10, "{card} and {page}");
}

#[test]
fn the_english_beside_takes_time_as_well() {
    let mut visit = Visit::new(Edition::Public, Nation::England, "ar");
    let count = |visit: &mut Visit| match visit
        .at(&"guide/definition".parse().expect("an address"))
        .screen
    {
        Screen::Document(it) => it
            .blocks
            .iter()
            .map(pocket_guide::view::Block::words)
            .sum::<usize>(),
        other => panic!("it is a document: {other:?}"),
    };
    let alone = count(&mut visit);
    visit.state.english_beside = true;
    let both = count(&mut visit);
    assert!(both > alone + 20, "{both} and {alone}");
}
