//! Keeps the machine's own fonts out of sight. Where libfontconfig finds no font, fontique panics before ours can be
//! registered, and a scan of the system takes longer than our whole start. `cargo` and the service name our own
//! `fonts.conf`; a binary that finds none named takes the package's, or writes one, and is started again with its name in
//! the environment.

use super::again::Variable;
use anyhow::{Context as _, ensure};
use std::fs;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
use std::path::{Path, PathBuf};

const VARIABLE: &str = "FONTCONFIG_FILE";
/// Where the package has one.
const INSTALLED: &str = "/usr/share/pocket-guide/fonts/fonts.conf";
/// One folder, and no cache of what is in it: without a place for one, fontconfig would write to the home folder.
const CONF: &str = "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\">\n\
    <fontconfig><dir prefix=\"relative\">.</dir><cachedir>/dev/null</cachedir></fontconfig>\n";
const FACE: &str = "NotoSans-Regular.subset.ttf";

/// What must stand in the environment, so that no fonts but ours are looked for, before Slint wakes up.
///
/// # Errors
/// Where the font folder is needed and cannot be written.
pub fn variable() -> anyhow::Result<Option<Variable>> {
    let named = std::env::var_os(VARIABLE).is_some_and(|file| Path::new(&file).is_file());
    if named {
        return Ok(None);
    }
    let conf = if Path::new(INSTALLED).is_file() {
        INSTALLED.into()
    } else {
        write_folder().context("the folder for our fonts cannot be written")?
    };
    Ok(Some((VARIABLE, conf.into_os_string())))
}

/// Registers the bundled fonts with the platform that is there.
pub fn register() {
    // Noto Sans first: it stands behind every other family.
    let mut fonts = crate::assets::fonts();
    fonts.sort_by_key(|(name, _)| !name.starts_with("NotoSans-"));
    crate::shell::register_fonts(fonts.into_iter().map(|(_, bytes)| bytes));
}

/// Writes one face and the configuration that names it; gives the configuration's path.
fn write_folder() -> anyhow::Result<PathBuf> {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR")
        .map(PathBuf::from)
        .filter(|runtime| runtime.is_dir())
        .unwrap_or_else(std::env::temp_dir);
    let own = fs::metadata("/proc/self")?.uid();
    let folder = runtime.join(format!("pocket-guide-fonts-{own}"));
    let made = fs::DirBuilder::new().mode(0o700).create(&folder);
    let found = fs::symlink_metadata(&folder)?;
    // A folder that somebody else could have laid there is not used.
    ensure!(
        made.is_ok() || (found.is_dir() && found.uid() == own && found.mode() & 0o022 == 0),
        "{} belongs to somebody else: remove it",
        folder.display()
    );
    let face = crate::assets::fonts()
        .into_iter()
        .find(|(name, _)| name == FACE)
        .context("the binary holds no Noto Sans")?;
    fs::write(folder.join(FACE), face.1)?;
    let conf = folder.join("fonts.conf");
    fs::write(&conf, CONF)?;
    Ok(conf)
}
