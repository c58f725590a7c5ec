//! What is built into the binary: content, languages, fonts and icons. It gives paths and bytes and understands
//! neither; only this room names `rust_embed`. `commands` and the tests call it.

use rust_embed::{EmbeddedFile, RustEmbed};
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// A path from the project's root, with forward slashes, and what stands in the file.
pub type File = (String, Cow<'static, [u8]>);

/// The embedded files whose paths begin with `prefix`, such as `content/` or `locales/ar/`, in the order of
/// their paths. Nothing else is touched, so that a start reads only what it shows.
pub fn embedded(prefix: &str) -> Vec<File> {
    let mut files = Vec::new();
    for tree in &TREES {
        for inner in (tree.names)() {
            let path = format!("{}/{inner}", tree.name);
            if tree.takes(&path)
                && path.starts_with(prefix)
                && let Some(file) = (tree.get)(&inner)
            {
                files.push((path, file.data));
            }
        }
    }
    files.sort();
    files
}

/// The same files from a working tree: those under `root` whose paths from there begin with `prefix`.
pub fn from_dir(root: &Path, prefix: &str) -> Result<Vec<File>, CannotRead> {
    let mut files = Vec::new();
    for tree in &TREES {
        let wanted = tree.name.starts_with(prefix) || prefix.starts_with(tree.name);
        if wanted {
            walk(root, tree.name, tree, &mut files)?;
        }
    }
    files.retain(|(path, _)| path.starts_with(prefix));
    files.sort();
    Ok(files)
}

/// The bundled fonts by file name; Slint registers bytes that live as long as the program.
pub fn fonts() -> Vec<(String, &'static [u8])> {
    let mut fonts: Vec<(String, &'static [u8])> = Fonts::iter()
        .filter(|name| name.ends_with(".ttf"))
        .filter_map(|name| Some((name.to_string(), forever(Fonts::get(&name)?.data))))
        .collect();
    fonts.sort();
    fonts
}

/// The drawing of an icon by its name, such as `heart`.
pub fn icon(name: &str) -> Option<Cow<'static, [u8]>> {
    Icons::get(&format!("{name}.svg")).map(|file| file.data)
}

fn forever(bytes: Cow<'static, [u8]>) -> &'static [u8] {
    match bytes {
        Cow::Borrowed(bytes) => bytes,
        // With `debug-embed` this does not happen; a font is needed until the program ends in any case.
        Cow::Owned(bytes) => Vec::leak(bytes),
    }
}

/// A folder or file of `--content` that cannot be read.
#[derive(Debug)]
pub struct CannotRead {
    pub path: PathBuf,
    pub reason: io::Error,
}

impl fmt::Display for CannotRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} cannot be read ({}): give --content a folder that holds content/ and locales/",
            self.path.display(),
            self.reason
        )
    }
}

// The reason is told in the text: as a source it would be told twice.
impl std::error::Error for CannotRead {}

#[derive(RustEmbed)]
#[folder = "content"]
struct Content;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "ui/fonts"]
struct Fonts;

#[derive(RustEmbed)]
#[folder = "ui/icons"]
struct Icons;

/// One of the two trees that a guide is made of.
struct Tree {
    name: &'static str,
    endings: &'static [&'static str],
    names: fn() -> Vec<Cow<'static, str>>,
    get: fn(&str) -> Option<EmbeddedFile>,
}

impl Tree {
    fn takes(&self, path: &str) -> bool {
        self.endings.iter().any(|ending| path.ends_with(ending))
    }
}

const TREES: [Tree; 2] = [
    Tree {
        name: "content",
        endings: &[".toml"],
        names: || Content::iter().collect(),
        get: Content::get,
    },
    Tree {
        name: "locales",
        endings: &[".ftl", ".toml"],
        names: || Locales::iter().collect(),
        get: Locales::get,
    },
];

/// Reads the files below `root/inner` that belong to `tree`.
fn walk(root: &Path, inner: &str, tree: &Tree, files: &mut Vec<File>) -> Result<(), CannotRead> {
    let folder = root.join(inner);
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |reason| CannotRead { path, reason }
    };
    for entry in fs::read_dir(&folder).map_err(failed(&folder))? {
        let entry = entry.map_err(failed(&folder))?;
        let path = entry.path();
        let kind = fs::metadata(&path).map_err(failed(&path))?;
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
            continue;
        };
        let inner = format!("{inner}/{name}");
        if kind.is_dir() {
            walk(root, &inner, tree, files)?;
        } else if tree.takes(&inner) {
            let bytes = fs::read(&path).map_err(failed(&path))?;
            files.push((inner, Cow::Owned(bytes)));
        }
    }
    Ok(())
}
