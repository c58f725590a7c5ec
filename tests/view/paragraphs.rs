//! The paragraphs in which small glass tells two languages.

use super::*;
use pocket_guide::view::{Block, Phrase};

/// What is a paragraph on small glass.
const LETTERS: usize = 45;

fn running(block: &Block) -> Vec<Phrase> {
    match block {
        Block::Text(_, text) => vec![text.clone()],
        Block::Panel(panel) | Block::Fact(panel) => panel.lines.clone(),
        _ => Vec::new(),
    }
}

fn joined<'t>(texts: impl Iterator<Item = &'t String>) -> String {
    let told: Vec<&str> = texts
        .map(String::as_str)
        .filter(|it| !it.is_empty())
        .collect();
    told.join(" ")
}

#[test]
fn paragraphs_of_small_glass_leave_out_nothing_and_pair_each_text_with_its_english() {
    for language in ["cy", "ar"] {
        let mut visit = Visit::new(Edition::Public, Nation::England, language);
        let mut cut = 0;
        for address in visit.addresses() {
            let Screen::Document(document) = visit.at(&address).screen else {
                continue;
            };
            for block in &document.blocks {
                let whole = running(block);
                let parts: Vec<Phrase> = block
                    .in_paragraphs(LETTERS)
                    .iter()
                    .flat_map(|it| running(it))
                    .collect();
                cut += usize::from(parts.len() > whole.len());
                let own = |list: &[Phrase]| joined(list.iter().map(|it| &it.text));
                let english = |list: &[Phrase]| joined(list.iter().map(|it| &it.english));
                assert_eq!(own(&parts), own(&whole), "{address} in {language}");
                assert_eq!(english(&parts), english(&whole), "{address} in {language}");
                let owes = whole.iter().all(|it| !it.english.is_empty());
                assert!(
                    !owes || parts.iter().all(|it| !it.english.is_empty()),
                    "{address} in {language}: a part without its English"
                );
            }
        }
        assert!(cut > 100, "{language}: long texts are cut");
    }
}
