//! Cuts a text and what it says in another language into paragraphs that say the same.

use super::bidi::{RLM, opens_isolate};
use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use std::iter::zip;
use std::ops::Range;

/// `text` and its `other` in paragraphs of whole sentences, of at least so many `letters` each: a short sentence is often
/// a promise or a denial that makes no sense without the next. One paragraph where either has more sentences, since
/// nobody knows then which say the same.
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
            Some((own, others)) if long(own) < letters => (own.end, others.end) = (end, other_end),
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
