//! Starting on bare machines: no display, no fonts named, a runtime folder that somebody else has been in.

use super::*;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

/// Names of what lies in a folder.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| {
            let name = entry.expect("it can be read").file_name();
            name.to_string_lossy().into_owned()
        })
        .collect();
    names.sort();
    names
}

/// There is no screen: a service tries again.
const NO_SCREEN: i32 = 3;

/// The program as it starts from a bare binary, with `runtime` as its runtime folder.
fn bare(runtime: &TempDir) -> Command {
    let mut command = program();
    command
        .env_remove("FONTCONFIG_FILE")
        .env("XDG_RUNTIME_DIR", runtime.path());
    command
}

/// The folder in which a bare binary puts its fonts.
fn fonts_in(runtime: &TempDir) -> PathBuf {
    let own = fs::metadata(runtime.path()).expect("it is there").uid();
    runtime.path().join(format!("pocket-guide-fonts-{own}"))
}

#[test]
fn without_a_display_the_kiosk_says_what_to_do_instead_in_one_line() {
    for more in [
        &[][..],
        &["--lang", "ar"],
        &["--edition", "staff", "--nation", "wales"],
    ] {
        let done = run(program().args(more));
        let line = ended(&done, NO_SCREEN);
        let wanted = if cfg!(feature = "kiosk") {
            &["there is no screen to show the guide on", "/dev/dri"][..]
        } else {
            &[
                "no window can be opened here",
                "pocket-guide render",
                "kiosk build",
                "DISPLAY",
            ]
        };
        for wanted in wanted {
            assert!(line.contains(wanted), "{line}");
        }
    }
}

#[test]
fn a_display_that_does_not_answer_is_told_in_one_line_too() {
    let done = run(program().env("DISPLAY", ":4095"));
    let line = ended(&done, NO_SCREEN);
    assert!(line.contains("no window can be opened here"), "{line}");
}

#[test]
fn the_displays_are_listed_or_it_is_said_why_they_are_not() {
    let done = pocket_guide(&["screen"]);
    if cfg!(feature = "kiosk") {
        assert!(matches!(done.code, Some(0 | NO_SCREEN)), "{done:?}");
    } else {
        let line = ended(&done, NO_SCREEN);
        assert!(line.contains("knows nothing of a bare screen"), "{line}");
    }
}

#[test]
fn the_exit_codes_are_told() {
    let done = pocket_guide(&["--help"]);
    assert!(
        done.out
            .contains("3 there is no screen to show the guide on"),
        "{}",
        done.out
    );
}

#[test]
fn the_kiosk_refuses_options_that_it_does_not_know() {
    for (args, wanted) in [
        (
            ["--lang", "xx"],
            "--lang: there is no language \"xx\": use one of en-GB, cy, ar",
        ),
        (["--nation", "mars"], "--nation"),
        (["--edition", "gold"], "--edition"),
    ] {
        let done = pocket_guide(&args);
        assert!(refused(&done).contains(wanted), "{done:?}");
    }
}

#[test]
fn a_bare_binary_draws_and_leaves_one_private_folder() {
    let runtime = folder();
    let pictures = folder();
    let mut drawn = Vec::new();
    for name in ["first.png", "second.png"] {
        let out = pictures.path().join(name);
        let done = run(bare(&runtime)
            .args(["render", "home", "--lang", "ar", "--out"])
            .arg(&out));
        assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
        drawn.push(fs::read(out).expect("it was written"));
    }
    let fonts = fonts_in(&runtime);
    assert_eq!(
        names(runtime.path()).len(),
        1,
        "{:?}",
        names(runtime.path())
    );
    assert_eq!(names(&fonts), ["NotoSans-Regular.subset.ttf", "fonts.conf"]);
    let mode = fs::metadata(&fonts)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o700, "nobody else may look in or write");
    let out = pictures.path().join("named.png");
    let named = run(program()
        .args(["render", "home", "--lang", "ar", "--out"])
        .arg(&out));
    assert_eq!(named.code, Some(0), "{named:?}");
    drawn.push(fs::read(out).expect("it was written"));
    assert!(
        drawn.iter().all(|file| *file == drawn[0]),
        "the fonts on the screen are the same, whoever named them"
    );
}

#[test]
fn a_bare_binary_passes_its_arguments_on_and_keeps_its_exit_code() {
    let runtime = folder();
    let done = run(&mut bare(&runtime));
    ended(&done, NO_SCREEN);
}

#[test]
fn a_fonts_file_that_is_not_there_counts_as_none() {
    let runtime = folder();
    let out = png(&runtime);
    let done = run(bare(&runtime)
        .env("FONTCONFIG_FILE", "/no/such/fonts.conf")
        .args(["render", "home", "--out"])
        .arg(&out));
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    assert!(fonts_in(&runtime).is_dir());
}

#[test]
fn a_folder_that_somebody_else_could_have_laid_there_is_not_used() {
    let open = folder();
    let fonts = fonts_in(&open);
    fs::create_dir(&fonts).expect("the folder is ours");
    fs::set_permissions(&fonts, fs::Permissions::from_mode(0o777)).expect("it is ours");
    let linked = folder();
    let elsewhere = folder();
    symlink(elsewhere.path(), fonts_in(&linked)).expect("the folder is ours");
    for runtime in [&open, &linked] {
        let done = run(bare(runtime).args(["render", "home", "--out", "/dev/null"]));
        let line = refused(&done);
        assert!(
            line.contains("belongs to somebody else: remove it"),
            "{line}"
        );
        assert_eq!(
            names(&fonts_in(runtime)).len(),
            0,
            "nothing is written there"
        );
    }
}

#[test]
fn checking_needs_no_fonts_and_leaves_nothing_behind() {
    let runtime = folder();
    let done = run(bare(&runtime).arg("check"));
    assert_eq!(done.code, Some(0), "{done:?}");
    assert_eq!(names(runtime.path()), [""; 0]);
}
