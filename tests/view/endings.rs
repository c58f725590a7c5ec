//! Where reading ends: with people to turn to, a number for every reader, and numbers even when all else is lost.

use super::*;
use pocket_guide::view::{Block, lifeboat};

/// Whether one of the blocks is a key to the people one can talk to.
fn leads_to_people(blocks: &[Block]) -> bool {
    let people = Address::People.to_string();
    blocks
        .iter()
        .any(|block| matches!(block, Block::Key(item) if item.address == people))
}

#[test]
fn every_ending_leads_to_people() {
    let page = include_str!("../../ui/pages/card-page.slint");
    assert!(
        page.contains("open-address(\"people\")"),
        "a card's key to people is drawn by its page"
    );
    for edition in [Edition::Public, Edition::Staff] {
        for nation in Nation::ALL {
            let mut visit = Visit::new(edition, nation, "en-GB");
            assert!(
                leads_to_people(&visit.document("worried").blocks),
                "worried"
            );
            for chapter in visit.desk.guide().chapters.clone() {
                let last = chapter.sections_for(edition.is_staff(), nation).last();
                if let Some(section) = last {
                    let end = format!("guide/{}/{}", chapter.id, section.id);
                    let document = visit.document(&end);
                    assert!(leads_to_people(&document.blocks), "{end}");
                    assert_eq!(document.after, None, "{end} is the last");
                }
            }
        }
    }
}

#[test]
fn every_end_of_the_pathway_names_a_person_and_a_way_to_reach_one() {
    for edition in [Edition::Public, Edition::Staff] {
        for nation in Nation::ALL {
            let mut visit = Visit::new(edition, nation, "en-GB");
            let steps = visit.desk.guide().steps.clone();
            for step in steps.iter().filter(|it| it.answers.is_empty()) {
                if !step.facts.shown_to(edition.is_staff(), nation) {
                    continue;
                }
                let end = format!("pathway/{}", step.id);
                let blocks = visit.document(&end).blocks;
                assert!(leads_to_people(&blocks), "{end} in {}", nation.id());
                let line = blocks.iter().any(|block| matches!(block, Block::Line(_)));
                assert!(line, "{end} in {} has no line", nation.id());
            }
        }
    }
}

#[test]
fn every_reader_in_every_nation_finds_a_number() {
    for language in ["en-GB", "cy", "ar"] {
        for nation in Nation::ALL {
            for reader in Reader::ALL {
                let mut visit = Visit::new(Edition::Public, nation, language);
                visit.send(Event::ChooseReader(reader));
                let numbers = visit.document("people").blocks.into_iter().filter(|block| {
                    matches!(block, Block::Line(item) if item.figure.contains(|c: char| c.is_ascii_digit()))
                });
                let found = numbers.count();
                assert!(
                    found > 0,
                    "{} in {} has nobody to call",
                    reader.id(),
                    nation.id()
                );
            }
        }
    }
}

#[test]
fn the_lifeboat_carries_the_numbers_of_the_directory() {
    let desk = desk(Edition::Public, Nation::England);
    for (i, line) in lifeboat::LINES.iter().enumerate() {
        let own = desk
            .guide()
            .helpline(line.id)
            .unwrap_or_else(|| panic!("{} is not in the directory", line.id));
        assert_eq!(
            own.number().map(ToString::to_string).as_deref(),
            Some(line.number),
            "{}",
            line.id
        );
        for nation in Nation::ALL {
            assert!(
                own.facts.shown_to(false, nation),
                "{} is not for everyone",
                line.id
            );
        }
        if let Some(age) = own.age.under {
            for words in lifeboat::WORDS {
                assert!(
                    words.labels[i].contains(&age.to_string()),
                    "{} is for those under {age}, also in {}",
                    line.id,
                    words.tag
                );
            }
        }
    }
    assert_eq!(lifeboat::LINES[0].number, "999");
}

#[test]
fn the_lifeboat_speaks_each_language_as_its_pages_do() {
    let registry = Registry::read(include_bytes!("../../content/languages.toml"));
    let registry = registry.expect("the list of languages is good");
    for words in lifeboat::WORDS {
        let tag = words.tag.parse().expect("a tag");
        let own = registry.get(&tag).expect("a language of the list");
        let voice = (words.family, words.size, words.line, words.rtl);
        let pages = (&*own.family, own.size, own.line, own.is_rtl());
        assert_eq!(voice, pages, "{tag}");
    }
}

#[test]
fn lists_show_the_numbers_of_the_directory() {
    let mut looked = 0;
    for nation in Nation::ALL {
        for reader in Reader::ALL {
            let mut visit = Visit::new(Edition::Staff, nation, "en-GB");
            visit.send(Event::ChooseReader(reader));
            let blocks = visit.document("people").blocks;
            for block in &blocks {
                let Block::Line(item) = block else { continue };
                let id = item.address.trim_start_matches("helplines/");
                let line = visit.desk.guide().helpline(id).expect("the line is listed");
                let number = line.number().map(ToString::to_string).unwrap_or_default();
                assert_eq!(item.figure, number, "{id}");
                looked += 1;
            }
        }
    }
    assert!(looked > 20);
}
