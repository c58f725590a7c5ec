//! The working tree for tests that read sources: every file of a folder, by its path from the project's root.
//! `floor_plan`, `tokens`, `contrast`, `wording` and `view` include it; it understands nothing of what it reads.

use std::fs;
use std::path::Path;

/// The path from the project's root, with forward slashes, and the text of each file below `folder` whose
/// name ends in `ending`, in the order of their paths.
pub fn under(folder: &str, ending: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending)
                && let (Ok(text), Ok(short)) = (fs::read_to_string(&path), path.strip_prefix(root))
            {
                files.push((short.to_string_lossy().replace('\\', "/"), text));
            }
        }
    }
    assert!(!files.is_empty(), "{folder} holds no *{ending}");
    files.sort();
    files
}
