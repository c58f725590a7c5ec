//! Cuts a text and what it says in another language into paragraphs that say the same.

use super::bidi::{LRI, RLM, opens_isolate};
use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use std::iter::zip;
use std::ops::Range;

/// What English sentences begin with that speak of the sentence before; "This" may also begin with something new.
const LEANING: [&str; 6] = ["It", "Its", "That", "These", "They", "This"];
const OF_THIS: [&str; 4] = ["comes", "covers", "does", "is"];
/// What they limit it with.
const LIMITING: [&str; 8] = ["but", "cannot", "never", "no", "nor", "not", "only", "tell"];
/// What sentences begin with that limit what was said before.
const BUT: [&str; 5] = ["But ", "Do not ", "Except ", "Never ", "Unless "];
/// A sentence of fewer letters that speaks of the sentence before says nothing alone.
const SHORT: usize = 45;
/// A paragraph of more than half as many times its letters is too much to stay together.
const MOST: usize = 5;

/// `text` and its `other`, which is English, in paragraphs of whole sentences, of at least so many `letters` each: a short
/// sentence is often a promise or a denial that makes no sense without the next. Nor does one that limits the sentence
/// before it, or has the number to call. One paragraph where either has more sentences, since nobody knows then
/// which say the same.
pub fn paragraphs<'t>(text: &'t str, other: &'t str, letters: usize) -> Vec<(&'t str, &'t str)> {
    let whole = vec![(text, other)];
    // Most texts are short, and need not be looked through.
    if text.chars().count() <= letters {
        return whole;
    }
    let (ends, other_ends) = (sentence_ends(text), sentence_ends(other));
    if ends.len() != other_ends.len() {
        return whole;
    }
    let long = |range: &Range<usize>| text[range.clone()].chars().count();
    let mut found: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for (end, other_end) in zip(ends, other_ends) {
        match found.last_mut() {
            Some((own, others))
                if long(own) < letters
                    || (2 * long(&(own.start..end)) <= MOST * letters
                        && leans(&other[others.end..other_end])) =>
            {
                (own.end, others.end) = (end, other_end);
            }
            before => {
                let (from, other_from) = before.map_or((0, 0), |it| (it.0.end, it.1.end));
                found.push((from..end, other_from..other_end));
            }
        }
    }
    // What is left over goes with what is before it.
    if let [.., (own, others), (last, other_last)] = &mut found[..]
        && 2 * long(last) < letters
    {
        (own.end, others.end) = (last.end, other_last.end);
        found.pop();
    }
    let paragraph = |(own, others): (Range<_>, Range<_>)| (text[own].trim(), other[others].trim());
    found.into_iter().map(paragraph).collect()
}

/// Whether an English sentence belongs to the one before it.
fn leans(sentence: &str) -> bool {
    let sentence = sentence.trim();
    if calls(sentence) || BUT.iter().any(|but| sentence.starts_with(but)) {
        return true;
    }
    let words = sentence.split(|c: char| !c.is_alphabetic());
    let mut words = words.filter(|word| !word.is_empty()).peekable();
    let first = words.next().filter(|word| LEANING.contains(word));
    let new = first == Some("This") && words.peek().is_none_or(|word| !OF_THIS.contains(word));
    let is_short = sentence.chars().count() < SHORT;
    first.is_some() && !new && (is_short || words.any(|word| LIMITING.contains(&word)))
}

/// Whether a sentence has a number to call.
fn calls(sentence: &str) -> bool {
    let mut isolated = sentence.split(LRI).skip(1);
    isolated.any(|it| it.starts_with(|c: char| c.is_ascii_digit()))
}

/// Where `text` may be cut: where a sentence ends, with the blank behind it. An isolate that opens there is of the next
/// one, and so are the number of a step and a question, which its answer follows.
fn sentence_ends(text: &str) -> Vec<usize> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let opens = |c: char| c == RLM || opens_isolate(c);
    let mut from = 0;
    let ends = segmenter.segment_str(text).skip(1).filter_map(|end| {
        let sentence = text[from..end].trim_end_matches(opens);
        let is_whole =
            sentence.contains(char::is_alphabetic) && !sentence.trim_end().ends_with(['?', '؟']);
        if !is_whole && end < text.len() {
            return None;
        }
        let end = from + sentence.len();
        from = end;
        Some(end)
    });
    ends.collect()
}
