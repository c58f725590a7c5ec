//! How hard the pages are to read: the Flesch-Kincaid grade, and for young people the longest sentence and the number
//! of words. Headings, attributions and numbers are left out. The few crates that count this are first releases by one person around the same formula and the same
//! guess at syllables, so the dozen lines stand here, where the guess is tested against words of ours.

use super::*;
use pocket_guide::guide::{Block, MessageId};

/// The targets of the fact base for what young people read (practice 12).
const GRADE: f64 = 4.0;
const SENTENCE: usize = 20;
/// No single text may be harder than this, lest easy ones hide it; a few words tell nothing of a grade.
const HARDEST: f64 = 6.0;
const ENOUGH: usize = 10;
const CARD: usize = 100;
const PARENTS: f64 = 6.0;
const PRACTICE: f64 = 9.0;
const LEGAL: f64 = 11.0;

/// The chapters whose subject is law.
const LEGAL_CHAPTERS: [&str; 4] = ["legislation", "abduction-notices", "wardship", "nrm"];

#[test]
fn every_card_is_short_and_in_short_words() {
    let texts = texts();
    let mut wrong = Vec::new();
    for card in &GUIDE.cards {
        let sentences = sentences(&prose(&card.blocks), &texts);
        let name = format!("the card {}", card.id);
        wrong.extend(hard_to_read(&name, &sentences));
        let headings = card.blocks.iter().filter_map(|it| heading_of(&it.body));
        let headings = [&card.title].into_iter().chain(headings);
        let words: usize = sentences
            .iter()
            .chain(headings.map(|id| &texts[id.as_str()]))
            .map(|it| words(it).count())
            .sum();
        if words > CARD {
            wrong.push(format!(
                "{name} has {words} words, not {CARD} at most: one idea to a card"
            ));
        }
    }
    assert_none(wrong);
}

#[test]
fn the_page_on_privacy_is_in_short_words() {
    let texts = texts();
    assert_none(hard_to_read(
        "privacy",
        &sentences(&prose(&GUIDE.privacy), &texts),
    ));
}

#[test]
fn what_leads_to_the_cards_and_to_people_is_in_short_words() {
    let texts = texts();
    let pages = [
        ("home", "home-"),
        ("advice", "advice-"),
        ("worried", "worried-"),
        ("people", "people-"),
    ];
    let mut wrong = Vec::new();
    for (page, prefix) in pages {
        let mut ids: Vec<MessageId> = texts
            .keys()
            .filter(|id| id.starts_with(prefix))
            .map(|id| id.parse().expect("it is the id of a message"))
            .collect();
        ids.sort();
        wrong.extend(hard_to_read(
            page,
            &sentences(&ids.iter().collect::<Vec<_>>(), &texts),
        ));
    }
    assert_none(wrong);
}

#[test]
fn no_single_text_for_young_people_is_hard() {
    let mut wrong = Vec::new();
    for message in said("en-GB")
        .iter()
        .filter(|it| it.file.ends_with("advice.ftl"))
    {
        let sentences = cut(&message.text);
        let n: usize = sentences.iter().map(|it| words(it).count()).sum();
        let grade = grade(&sentences);
        if n >= ENOUGH && grade > HARDEST {
            wrong.push(tell(
                message,
                &format!("grade {grade:.1}, not {HARDEST} at most"),
            ));
        }
    }
    assert_none(wrong);
}

fn texts() -> HashMap<String, String> {
    said("en-GB")
        .into_iter()
        .map(|it| (it.id, it.text))
        .collect()
}

#[test]
fn parents_and_whoever_asks_what_to_do_read_short_words() {
    let texts = texts();
    let mut wrong = Vec::new();
    wrong.extend(too_hard("parents", &prose(&GUIDE.parents), PARENTS, &texts));
    wrong.extend(too_hard("worker", &prose(&GUIDE.worker), PARENTS, &texts));
    for step in &GUIDE.steps {
        let answers = step.answers.iter().flat_map(|it| [&it.text, &it.note]);
        let ids: Vec<&MessageId> = [&step.question]
            .into_iter()
            .chain(prose(&step.blocks))
            .chain(answers)
            .collect();
        wrong.extend(too_hard(
            &format!("pathway/{}", step.id),
            &ids,
            PARENTS,
            &texts,
        ));
    }
    assert_none(wrong);
}

#[test]
fn every_page_of_the_guide_can_be_read_by_a_worker_in_a_hurry() {
    let texts = texts();
    let mut wrong = Vec::new();
    for chapter in &GUIDE.chapters {
        let legal = LEGAL_CHAPTERS.contains(&chapter.id.as_str());
        let limit = if legal { LEGAL } else { PRACTICE };
        for section in &chapter.sections {
            let page = format!("guide/{}/{}", chapter.id, section.id);
            wrong.extend(too_hard(&page, &prose(&section.blocks), limit, &texts));
            // One hard text must not hide among easy ones, on any page.
            for block in &section.blocks {
                let name = format!("{page}, {}", block.id);
                wrong.extend(too_hard(&name, &prose_of(&block.body), LEGAL, &texts));
            }
            let first = section
                .blocks
                .iter()
                .find(|it| !prose_of(&it.body).is_empty());
            if let Some(first) = first {
                let name = format!("{page}, which begins with {}", first.id);
                wrong.extend(too_hard(&name, &prose_of(&first.body), PRACTICE, &texts));
            }
        }
    }
    assert_none(wrong);
}

#[test]
fn every_word_that_is_explained_is_explained_in_plainer_ones() {
    let texts = texts();
    let mut wrong = Vec::new();
    for term in &GUIDE.glossary {
        let name = format!("glossary/{}", term.id);
        wrong.extend(too_hard(&name, &[&term.meaning], PRACTICE, &texts));
    }
    assert_none(wrong);
}

/// What is wrong with a page whose grade is above `limit`; a few words tell nothing of a grade.
fn too_hard(
    page: &str,
    ids: &[&MessageId],
    limit: f64,
    texts: &HashMap<String, String>,
) -> Option<String> {
    let sentences = sentences(ids, texts);
    let n: usize = sentences.iter().map(|it| words(it).count()).sum();
    let grade = grade(&sentences);
    (n >= ENOUGH && grade > limit).then(|| format!("{page}: grade {grade:.1}, not {limit} at most"))
}

fn prose(blocks: &[Block]) -> Vec<&MessageId> {
    blocks.iter().flat_map(|it| prose_of(&it.body)).collect()
}

/// The heading of a block of a card.
fn heading_of(body: &Body) -> Option<&MessageId> {
    match body {
        Body::List(group) | Body::Steps(group) => group.heading.as_ref(),
        Body::Callout { heading, .. } => Some(heading),
        _ => None,
    }
}

/// What a block says in sentences, in order. Headings, attributions and what stands in other files are left out.
fn prose_of(body: &Body) -> Vec<&MessageId> {
    match body {
        Body::Paragraph { text, .. } | Body::Callout { text, .. } | Body::Service { text, .. } => {
            vec![text]
        }
        Body::List(group) | Body::Steps(group) | Body::SignGroup { group, .. } => {
            group.items.iter().collect()
        }
        Body::Quotation { group, .. } => group.items.iter().collect(),
        Body::DoDont { dos, donts } => dos.items.iter().chain(&donts.items).collect(),
        Body::ProcessStage { group, text } => group.items.iter().chain([text]).collect(),
        Body::Myth { fact, myth } => vec![fact, myth],
        Body::Law(law) => [&law.text].into_iter().chain(&law.maximum).collect(),
        Body::DefinitionByNation(nations) => nations.iter().flat_map(|it| &it.elements).collect(),
        Body::Contact { .. } | Body::Term { .. } => vec![],
    }
}

/// The sentences of messages; one that does not end is a sentence as well.
fn sentences(ids: &[&MessageId], texts: &HashMap<String, String>) -> Vec<String> {
    let mut all = Vec::new();
    for id in ids {
        let text = texts.get(id.as_str()).map_or("", String::as_str);
        assert!(!text.is_empty(), "{id} has no words: see tests/audit.rs");
        all.extend(cut(text));
    }
    all
}

fn cut(text: &str) -> Vec<String> {
    let parts = text.split(['.', '?', ':']).map(str::to_owned);
    parts.filter(|it| words(it).next().is_some()).collect()
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    let words = sentence.split(|c: char| !(c.is_alphanumeric() || matches!(c, '’' | '\'')));
    words.filter(|word| word.contains(char::is_alphabetic))
}

fn hard_to_read(name: &str, sentences: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    let grade = grade(sentences);
    if grade > GRADE {
        wrong.push(format!(
            "{name}: grade {grade:.1}, not {GRADE} at most: shorter words, shorter sentences"
        ));
    }
    let long = sentences.iter().filter(|it| words(it).count() > SENTENCE);
    wrong.extend(long.map(|it| format!("{name}: over {SENTENCE} words in one sentence: {it}")));
    wrong
}

/// The grade of Flesch and Kincaid: years of school in the United States; 4 is an age of about nine.
fn grade(sentences: &[String]) -> f64 {
    let all: Vec<&str> = sentences.iter().flat_map(|it| words(it)).collect();
    let syllables: usize = all.iter().map(|word| syllables(word)).sum();
    let (n, syllables) = (all.len() as f64, syllables as f64);
    0.39 * n / sentences.len() as f64 + 11.8 * syllables / n - 15.59
}

/// The syllables of an English word: its groups of vowels, less the endings that are not sounded.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |c: char| "aeiouy".contains(c);
    let mut before = ' ';
    let mut count = 0;
    for c in word.chars() {
        count += usize::from(vowel(c) && !vowel(before));
        before = c;
    }
    let silent = |end: &str, sounded: &[&str]| {
        let stem = word.strip_suffix(end);
        stem.is_some_and(|stem| {
            !stem.ends_with(vowel) && !sounded.iter().any(|sound| stem.ends_with(sound))
        })
    };
    let mute = silent("e", &["bl", "tl", "pl", "dl", "gl", "kl", "fl"])
        || silent(
            "es",
            &[
                "s", "x", "z", "c", "g", "ch", "sh", "bl", "tl", "pl", "dl", "gl",
            ],
        )
        || silent("ed", &["t", "d"]);
    if mute && count > 1 {
        count -= 1;
    }
    // Two vowels that are sounded apart.
    count += ["io", "ia", "ious", "eo", "uiet"]
        .iter()
        .filter(|it| apart(&word, it))
        .count();
    count.max(1)
}

/// Whether `vowels` are sounded apart in `word`: not in -tion, -sion, -cial, -people.
fn apart(word: &str, vowels: &str) -> bool {
    let Some(at) = word.find(vowels) else {
        return false;
    };
    let before = word[..at].chars().next_back().unwrap_or(' ');
    !matches!(before, 't' | 's' | 'c' | 'g' | 'p' | 'l')
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    let known = [
        ("fault", 1),
        ("someone", 2),
        ("something", 2),
        ("people", 2),
        ("trouble", 2),
        ("touched", 1),
        ("wanted", 2),
        ("hurt", 1),
        ("person", 2),
        ("family", 3),
        ("exploitation", 4),
        ("abuse", 2),
        ("picture", 2),
        ("older", 2),
        ("camera", 3),
        ("microphone", 3),
        ("internet", 3),
        ("account", 2),
        ("pages", 2),
        ("makes", 1),
        ("secret", 2),
        ("you", 1),
        ("young", 1),
        ("quiet", 2),
        ("teacher", 2),
        ("language", 2),
        ("helpline", 2),
        ("screen", 1),
    ];
    let wrong: Vec<_> = known
        .iter()
        .filter(|(word, count)| syllables(word) != *count)
        .collect();
    // A rule of thumb misses one word in ten; more would make the grade worthless.
    assert!(wrong.len() * 10 <= known.len(), "{wrong:?}");
}

#[test]
fn a_hard_page_is_told_from_an_easy_one() {
    let easy = ["You can stop here".to_owned(), "Take a breath".to_owned()];
    let hard = ["Multi-agency safeguarding arrangements necessitate proportionate information sharing between \
                 organisations notwithstanding confidentiality obligations owed individually to participating families"
        .to_owned()];
    assert_eq!(hard_to_read("easy", &easy), [""; 0]);
    assert!(grade(&hard) > 12.0, "{}", grade(&hard));
}
