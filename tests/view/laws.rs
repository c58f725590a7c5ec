//! What the law chapters may not get wrong: an Act shown where it does not hold, a pending law told as law, a myth alone,
//! and pages that nobody finds.

use super::*;
use pocket_guide::guide::{Body, LawStatus, Nations, SourceId};
use pocket_guide::view::PanelKind;
use std::collections::VecDeque;

/// Acts that do not say in their names where they hold; the others are seen from "(Scotland)" and the like.
/// Source: the extents in the law facts, November 2026.
const ENGLAND_AND_WALES: [&str; 12] = [
    "Anti-social Behaviour, Crime and Policing Act 2014",
    "Child Abduction Act 1984",
    "Children Act 1989",
    "Children Act 2004",
    "Children and Young Persons Act 1933",
    "Modern Slavery Act 2015",
    "Protection of Children Act 1978",
    "Sexual Offences (Amendment) Act 1992",
    "Street Offences Act 1959",
    "Victims and Prisoners Act 2024",
    "Working Together to Safeguard Children",
    "Youth Justice and Criminal Evidence Act 1999",
];

fn nations(list: &[Nation]) -> Nations {
    Nations::of(list).expect("there is one")
}

#[test]
fn an_act_is_shown_only_where_it_holds() {
    let desk = desk(Edition::Staff, Nation::England);
    let mut looked = 0;
    for block in desk.guide().blocks() {
        let Body::Law(law) = &block.body else {
            continue;
        };
        let holds = if law.act.contains("(Scotland)") {
            nations(&[Nation::Scotland])
        } else if law.act.contains("(Northern Ireland)") {
            nations(&[Nation::NorthernIreland])
        } else if law.act.contains("(Wales)") {
            nations(&[Nation::Wales])
        } else if ENGLAND_AND_WALES.contains(&law.act.as_str()) {
            nations(&[Nation::England, Nation::Wales])
        } else {
            continue;
        };
        looked += 1;
        assert!(
            block.facts.nations.within(holds),
            "{}: {} is shown in {:?}",
            block.id,
            law.act,
            block.facts.nations.iter().collect::<Vec<_>>()
        );
    }
    assert!(looked > 60, "{looked}");
}

#[test]
fn a_law_and_a_definition_rest_on_sources_of_their_own_nations() {
    let desk = desk(Edition::Staff, Nation::England);
    let guide = desk.guide();
    let covered = |sources: &[SourceId], wanted: Nations| {
        wanted.iter().all(|nation| {
            let mut sources = sources.iter().filter_map(|id| guide.source(id.as_str()));
            sources.any(|source| source.nations.contains(nation))
        })
    };
    for block in guide.blocks() {
        match &block.body {
            Body::Law(_) => assert!(
                covered(&block.facts.sources, block.facts.nations),
                "{}",
                block.id
            ),
            Body::DefinitionByNation(list) => {
                for definition in list {
                    let own = nations(&[definition.nation]);
                    assert!(covered(&definition.sources, own), "{:?}", definition.nation);
                }
                assert_eq!(list.len(), 4);
            }
            _ => {}
        }
    }
}

#[test]
fn a_pending_law_says_so_and_every_law_names_its_act_and_section() {
    let mut visit = Visit::new(Edition::Staff, Nation::England, "en-GB");
    let guide = visit.desk.guide();
    let pending = visit
        .desk
        .guide()
        .blocks()
        .filter(|it| matches!(&it.body, Body::Law(law) if law.status == LawStatus::Pending))
        .count();
    assert!(pending > 5, "{pending}");
    for law in guide.blocks().filter_map(|it| match &it.body {
        Body::Law(law) => Some(law),
        _ => None,
    }) {
        assert!(
            !law.act.trim().is_empty() && !law.section.trim().is_empty(),
            "{law:?}"
        );
        let dated = law.as_at.is_none_or(|at| at <= guide.checked);
        assert!(dated, "{law:?}");
    }
    let mut told = BTreeSet::new();
    for nation in Nation::ALL {
        visit = Visit::new(Edition::Staff, nation, "en-GB");
        for address in visit.addresses() {
            let Screen::Document(document) = visit.at(&address).screen else {
                continue;
            };
            for block in document.blocks {
                let pocket_guide::view::Block::Panel(panel) = block else {
                    continue;
                };
                if panel.kind == PanelKind::Law && panel.tag.text.starts_with("Pending") {
                    told.insert(panel.label.text);
                }
            }
        }
    }
    assert!(told.len() > 5, "{told:?}");
}

#[test]
fn a_myth_never_stands_before_or_without_its_fact() {
    let mut visit = Visit::english();
    let mut myths = 0;
    for address in visit.addresses() {
        let Screen::Document(document) = visit.at(&address).screen else {
            continue;
        };
        for block in &document.blocks {
            if let pocket_guide::view::Block::Panel(panel) = block
                && panel.kind == PanelKind::Fact
            {
                assert!(!panel.label.text.is_empty() && !panel.note.text.is_empty());
                // The fact is the label, told first and in bold; the myth is the quiet note.
                assert!(
                    !panel.label.text.to_lowercase().contains("myth"),
                    "{}",
                    panel.label.text
                );
                myths += 1;
            }
        }
    }
    assert!(myths > 10, "{myths}");
}

#[test]
fn every_page_is_three_touches_from_home() {
    // The steps of the pathway are answers to questions, one after another; its first is a page like the others.
    // A number to remember is one touch from its line.
    let asked = |address: &Address| matches!(address, Address::Step(_) | Address::Remember(_));
    // Nobody opens these by a key: they come by themselves, or stand before Home.
    let comes = |address: &Address| {
        matches!(
            address,
            Address::Waiting | Address::Cleared | Address::Lifeboat | Address::StillThere
        )
    };
    let mut far = Vec::new();
    for (edition, nation) in [
        (Edition::Public, Nation::England),
        (Edition::Public, Nation::NorthernIreland),
        (Edition::Staff, Nation::Wales),
        (Edition::Staff, Nation::Scotland),
    ] {
        let mut visit = Visit::new(edition, nation, "en-GB");
        let mut near: HashMap<Address, usize> = HashMap::from([(Address::Home, 0)]);
        let mut queue = VecDeque::from([Address::Home]);
        // On every page; the emergency page is the one for 999.
        for shelf in [
            "languages",
            "display",
            "emergency",
            "helplines/childline",
            "helplines/emergency-999",
        ] {
            let shelf: Address = shelf.parse().expect("an address");
            near.insert(shelf.clone(), 1);
            queue.push_back(shelf);
        }
        while let Some(address) = queue.pop_front() {
            let touches = near[&address];
            let mut opened = doors(&visit.at(&address));
            if address == Address::Helplines {
                // A filter is a touch; the list under it is one more.
                for reader in Reader::ALL {
                    visit.state.reader = reader;
                    for door in doors(&visit.at(&address)) {
                        near.entry(door).or_insert(touches + 2);
                    }
                }
                visit.state.reader = State::fresh(visit.desk.site()).reader;
            }
            opened.retain(|door| visit.desk.can_open(&visit.state, door));
            for door in opened {
                if !near.contains_key(&door) {
                    near.insert(door.clone(), touches + 1);
                    queue.push_back(door);
                }
            }
        }
        for address in visit.addresses() {
            if asked(&address) || comes(&address) {
                continue;
            }
            // The first section is what its chapter opens with.
            let first = match &address {
                Address::Section(chapter, section) => visit
                    .desk
                    .guide()
                    .chapter(chapter.as_str())
                    .and_then(|it| it.sections_for(edition.is_staff(), nation).next())
                    .is_some_and(|it| it.id == *section),
                _ => false,
            };
            if !first && near.get(&address).is_none_or(|n| *n > 3) {
                far.push(format!(
                    "{address} ({edition:?}, {}): {:?}",
                    nation.id(),
                    near.get(&address)
                ));
            }
        }
    }
    assert!(far.is_empty(), "too far from Home:\n{}", far.join("\n"));
}

/// Where the keys of a page lead.
fn doors(view: &View) -> Vec<Address> {
    let walk = Walk::page(view);
    let doors = walk.doors.iter().filter(|(_, item)| !item.off);
    let mut open: Vec<Address> = doors
        .filter_map(|(_, item)| item.address.parse().ok())
        .collect();
    if matches!(view.screen, Screen::Home(_)) {
        open.push(Address::Privacy);
    }
    if matches!(view.screen, Screen::Card(_)) {
        open.push(Address::People);
    }
    open
}
