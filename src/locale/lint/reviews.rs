//! The review file records reviews that were made, of messages that exist, and says so when one has lapsed.

use super::Items;
use crate::locale::File;
use crate::locale::review::{self, Review};
use crate::problem::Problem;

pub(super) fn check(english: &Items, own: &Items, files: &[File], faults: &mut Vec<Problem>) {
    let Some((file, _)) = files.iter().find(|(file, _)| review::is_review_file(file)) else {
        return;
    };
    for (id, record) in review::read(files, faults) {
        let (Some(original), true) = (english.get(&id), own.get(&id).is_some()) else {
            faults.push(Problem::error(
                file,
                id,
                "it is listed, but the language has no such message",
                "Remove the entry",
            ));
            continue;
        };
        if record.state == Review::Draft {
            continue;
        }
        if record.reviewer.is_none() || record.date.is_none() {
            faults.push(Problem::error(
                file,
                id.clone(),
                "the review has no reviewer or no date",
                "Write the reviewer's role and the day, or state = \"draft\"",
            ));
        }
        let hash = review::hash(original.id, original.value, original.attributes.to_vec());
        if record.english != hash {
            faults.push(
                Problem::error(
                    file,
                    id,
                    "the English has changed since the review, so it counts as a draft",
                    format!("Review it again and write english = \"{hash}\""),
                )
                .warning(),
            );
        }
    }
}
