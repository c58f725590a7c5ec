//! Where each message of a language stands in its files, found in one walk over the text and without parsing it.
//! `voice` takes from here the one entry that it is to say: a page of a hundred messages has no need of three thousand.

use super::messages::Class;
use super::{File, source};
use std::cell::OnceCell;

/// The `.ftl` files of one language.
pub(super) struct Index(Vec<Sheet>);

impl Index {
    pub fn of(files: &[File]) -> Index {
        let written = files.iter().filter(|(path, _)| source::is_fluent(path));
        let mut sheets: Vec<Sheet> = written.cloned().map(Sheet::of).collect();
        // What a page says of itself stands in the short files. Where it is found there, the long ones are not walked over.
        sheets.sort_by_key(|sheet| sheet.file.1.len());
        Index(sheets)
    }

    /// What is written of a message, or of a term by its name with the hyphen. Of two with one name that in the shorter file
    /// counts.
    pub fn entry(&self, name: &str) -> Option<&str> {
        self.find(name, Sheet::text)
    }

    /// What a line `# class: A` above a message says.
    pub fn class(&self, name: &str) -> Option<Class> {
        self.find(name, |_, entry| entry.class)?
    }

    fn find<'i, T>(&'i self, name: &str, get: impl Fn(&'i Sheet, &'i Entry) -> T) -> Option<T> {
        let mut sheets = self.0.iter().filter(|it| name.starts_with(&it.prefix));
        sheets.find_map(|sheet| sheet.find(name).map(|entry| get(sheet, entry)))
    }
}

/// One file. It is walked over when a message is asked for that may stand in it.
struct Sheet {
    file: File,
    /// What its messages begin with: `nrm-` in `chapters/nrm.ftl`, and nothing in a file that holds more than one kind.
    prefix: String,
    /// In the order of their names.
    entries: OnceCell<Vec<Entry>>,
}

/// A message or a term, and where it stands in the bytes of its file.
struct Entry {
    start: usize,
    name_end: usize,
    end: usize,
    class: Option<Class>,
}

impl Sheet {
    fn of(file: File) -> Sheet {
        let chapter = file.0.split_once("/chapters/");
        let chapter = chapter.and_then(|(_, name)| name.strip_suffix(".ftl"));
        Sheet {
            prefix: chapter.map_or_else(String::new, |chapter| format!("{chapter}-")),
            file,
            entries: OnceCell::new(),
        }
    }

    fn find(&self, name: &str) -> Option<&Entry> {
        let entries = self.entries.get_or_init(|| self.walk());
        let at = entries.partition_point(|entry| self.name(entry) < name.as_bytes());
        let entry = entries.get(at)?;
        (self.name(entry) == name.as_bytes()).then_some(entry)
    }

    /// All entries; none where the file is no text.
    fn walk(&self) -> Vec<Entry> {
        let (path, bytes) = &self.file;
        let text = source::decode(path, bytes, &mut Vec::new()).unwrap_or_default();
        // A byte order mark is not in the text.
        let before = bytes.len() - text.len();
        let mut class = None;
        let mut entries = Vec::new();
        for range in source::entries(text) {
            let entry = &text[range.clone()];
            if let Some(comment) = entry.strip_prefix('#') {
                // What follows an empty line is not what the comment is about.
                let is_about_next = comment.lines().nth(1).is_none();
                let said = Class::of_comment(comment).or(class);
                class = said.filter(|_| is_about_next);
                continue;
            }
            let ends = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
            let name = entry.find(ends).unwrap_or(entry.len());
            entries.push(Entry {
                start: before + range.start,
                name_end: before + range.start + name,
                end: before + range.end,
                class: class.take(),
            });
        }
        // It keeps the order of those with one name.
        entries.sort_by(|a, b| self.name(a).cmp(self.name(b)));
        entries
    }

    fn name(&self, entry: &Entry) -> &[u8] {
        self.file
            .1
            .get(entry.start..entry.name_end)
            .unwrap_or_default()
    }

    fn text(&self, entry: &Entry) -> &str {
        let bytes = self.file.1.get(entry.start..entry.end).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}
