//! `render`: pictures of every address, and one clear line for everything that cannot be drawn.

#[path = "../common/mod.rs"]
mod common;

use super::*;
use pocket_guide::assets;
use pocket_guide::site::Site;
use pocket_guide::view::Desk;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;

/// Width, height and bytes of a picture.
struct Picture {
    size: (u32, u32),
    pixels: Vec<u8>,
}

fn decode(path: &Path) -> Picture {
    let file = File::open(path).expect("the picture was written");
    let mut reader = png::Decoder::new(BufReader::new(file))
        .read_info()
        .expect("it is a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("it fits into memory")];
    let info = reader.next_frame(&mut pixels).expect("it is whole");
    assert_eq!(info.color_type, png::ColorType::Rgb);
    Picture {
        size: (info.width, info.height),
        pixels,
    }
}

/// Draws and reads the picture back.
fn drawn(args: &[&str]) -> Picture {
    let folder = folder();
    let out = png(&folder);
    let done = run(program().arg("render").args(args).arg("--out").arg(&out));
    assert_eq!(
        (done.code, done.out.as_str(), done.err.as_str()),
        (Some(0), "", ""),
        "render {args:?}"
    );
    decode(&out)
}

/// Whether something is drawn: more than one colour.
fn is_drawn(picture: &Picture) -> bool {
    let first = &picture.pixels[..3];
    picture.pixels.chunks(3).any(|pixel| pixel != first)
}

#[test]
fn a_picture_has_the_pixels_that_were_asked_for() {
    for (args, size) in [
        (&["home"][..], (1280, 800)),
        (&["home", "--size", "800x480"], (800, 480)),
        (&["home", "--size", "1080x1920"], (1080, 1920)),
        (&["home", "--size", "333x777"], (333, 777)),
    ] {
        let picture = drawn(args);
        assert_eq!(picture.size, size);
        assert!(is_drawn(&picture), "{args:?} is blank");
    }
}

#[test]
fn every_address_there_is_can_be_drawn_and_no_two_look_alike() {
    let desk =
        Desk::open(Box::new(assets::embedded), Site::default()).expect("see tests/content.rs");
    let addresses: Vec<String> = common::addresses(&desk)
        .iter()
        .map(ToString::to_string)
        // The pathway is its first step.
        .filter(|address| address != "pathway")
        .collect();
    assert!(addresses.len() > 30);
    let mut seen: BTreeMap<Vec<u8>, &str> = BTreeMap::new();
    for address in &addresses {
        let picture = drawn(&[address, "--size", "800x480"]);
        assert!(is_drawn(&picture), "{address} is blank");
        if let Some(other) = seen.insert(picture.pixels, address) {
            panic!("{address} looks like {other}");
        }
    }
}

#[test]
fn two_pictures_of_the_same_screen_are_the_same_file() {
    for args in [
        &["guide/definition"][..],
        &["waiting", "--at", "2026-11-05T09:30:00Z"],
        &["helplines", "--lang", "ar", "--theme", "dark"],
    ] {
        let folder = folder();
        let files = ["one.png", "two.png"].map(|name| {
            let out = folder.path().join(name);
            let done = run(program().arg("render").args(args).arg("--out").arg(&out));
            assert_eq!(done.code, Some(0), "{done:?}");
            fs::read(out).expect("it was written")
        });
        assert!(files[0] == files[1], "{args:?} differs from itself");
    }
}

#[test]
fn each_option_changes_the_picture() {
    // Long, told differently in each nation, and with words for staff.
    let address = "guide/definition/words";
    let plain = drawn(&[address]);
    for option in [
        &["--lang", "ar"][..],
        &["--page", "2"],
        &["--theme", "dark"],
        &["--theme", "strong"],
        &["--text", "large"],
        &["--text", "largest"],
        &["--nation", "wales"],
        &["--edition", "staff"],
    ] {
        let args = [&[address][..], option].concat();
        assert!(drawn(&args).pixels != plain.pixels, "{option:?}");
    }
    let arabic = drawn(&["guide/definition", "--lang", "ar"]);
    let beside = drawn(&["guide/definition", "--lang", "ar", "--english"]);
    assert!(arabic.pixels != beside.pixels, "--english");
}

#[test]
fn the_time_stands_on_the_waiting_screen_only_where_it_is_known() {
    let unknown = drawn(&["waiting"]);
    let morning = drawn(&["waiting", "--at", "2026-11-05T09:30:00Z"]);
    let later = drawn(&["waiting", "--at", "2026-11-05T17:45:00Z"]);
    assert!(unknown.pixels != morning.pixels);
    assert!(morning.pixels != later.pixels);
    let same = drawn(&["waiting", "--at", "2026-07-05T08:30:00Z"]);
    assert!(
        same.pixels == morning.pixels,
        "half past eight UTC is half past nine in summer"
    );
}

#[test]
fn a_picture_is_drawn_from_a_working_copy() {
    let folder = working_copy();
    spoil(
        &folder,
        "locales/en-GB/ui.ftl",
        "home-title = ",
        "home-title = Changed. ",
    );
    let ours = drawn(&["home"]);
    let theirs = drawn(&["home", "--content", text(folder.path())]);
    assert!(ours.pixels != theirs.pixels);
}

#[test]
fn content_that_cannot_be_bound_is_refused_with_every_mistake() {
    let folder = working_copy();
    spoil(
        &folder,
        "content/helplines.toml",
        "\"0800 1111\"",
        "\"0800-1111\"",
    );
    spoil(
        &folder,
        "content/advice.toml",
        "audience = \"everyone\"",
        "audience = \"all\"",
    );
    let out = png(&folder);
    let done = run(program()
        .args(["render", "home", "--content", text(folder.path()), "--out"])
        .arg(&out));
    assert_eq!(done.code, Some(2), "{done:?}");
    assert!(
        done.err
            .starts_with("error: the content cannot be bound:\n"),
        "{}",
        done.err
    );
    for wanted in ["content/helplines.toml:", "content/advice.toml:"] {
        assert!(done.err.contains(wanted), "{}", done.err);
    }
    assert!(!out.exists());
}

#[test]
fn what_cannot_be_drawn_is_told_in_one_line_that_names_the_option() {
    for (args, wanted) in [
        (
            &["nowhere"][..],
            &[
                "[ADDRESS]",
                "\"nowhere\" is not an address",
                "guide/definition",
            ][..],
        ),
        (&["home", "--size", "12"], &["--size", "\"12\"", "1280x800"]),
        (&["home", "--size", "20x20"], &["--size", "200 to 8192"]),
        (&["home", "--size", "99999x800"], &["--size", "200 to 8192"]),
        (&["home", "--page", "0"], &["--page", "counted from 1"]),
        (
            &["home", "--page", "9"],
            &["--page", "home ends with page 1 at this size"],
        ),
        (&["home", "--page", "two"], &["--page", "'two'"]),
        (&["home", "--page", "18446744073709551615"], &["--page"]),
        (
            &["home", "--lang", "xx"],
            &["--lang", "\"xx\"", "en-GB, cy, ar"],
        ),
        (
            &["home", "--lang", "!"],
            &["--lang", "\"!\"", "en-GB, cy, ar"],
        ),
        (
            &["home", "--nation", "mars"],
            &["--nation", "\"mars\"", "northern-ireland"],
        ),
        (
            &["home", "--edition", "gold"],
            &["--edition", "\"gold\"", "public, staff or both"],
        ),
        (
            &["home", "--at", "noon"],
            &["--at", "\"noon\" is not a time", "2026-11-05T09:30:00Z"],
        ),
        (
            &["home", "--at", "2026-11-05"],
            &["--at", "2026-11-05T09:30:00Z"],
        ),
        (&["search"], &["search does not exist here", "not built"]),
        (
            &["advice/none-such"],
            &["advice/none-such does not exist here"],
        ),
        (
            &["helplines/meic"],
            &["helplines/meic does not exist here", "nation"],
        ),
    ] {
        let folder = folder();
        let out = png(&folder);
        let done = run(program().arg("render").args(args).arg("--out").arg(&out));
        let line = refused(&done);
        for part in wanted {
            assert!(
                line.starts_with("error: ") && line.contains(part),
                "{args:?}: {line}"
            );
        }
        assert!(!out.exists(), "{args:?} wrote a picture");
    }
}

#[test]
fn a_choice_of_few_words_is_refused_with_all_of_them() {
    for (option, value, wanted) in [
        ("--theme", "pink", "light, dark, strong"),
        ("--text", "tiny", "standard, large, largest"),
    ] {
        let done = pocket_guide(&["render", "home", "--out", "/dev/null", option, value]);
        assert_eq!(done.code, Some(2), "{done:?}");
        let told = done.err.contains(option) && done.err.contains(value);
        assert!(told && done.err.contains(wanted), "{}", done.err);
    }
}

#[test]
fn a_line_of_one_nation_is_drawn_for_that_nation() {
    assert!(is_drawn(&drawn(&["helplines/meic", "--nation", "wales"])));
}

#[test]
fn a_file_that_cannot_be_written_is_told_in_one_line() {
    let done = pocket_guide(&["render", "home", "--out", "/no/such/folder/home.png"]);
    let line = refused(&done);
    assert!(
        line.starts_with("error: --out: /no/such/folder/home.png cannot be written"),
        "{line}"
    );
}

#[test]
fn every_page_and_its_contact_sheet_are_drawn_into_a_folder() {
    let folder = folder();
    // The guide of the fixtures is small.
    let small = Path::new(ROOT).join("tests/fixtures/good-content");
    let done = run(program()
        .args(["render", "--size", "800x480", "--all"])
        .arg(folder.path())
        .arg("--content")
        .arg(small));
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{done:?}");
    let drawn = |name: &str| is_drawn(&decode(&folder.path().join(name)));
    for name in ["home-1.png", "guide-definition-1.png", "helplines-1.png"] {
        assert!(drawn(name), "{name} is empty");
    }
    assert!(drawn("sheet-01.png"));
    let both = run(program().args(["render", "home", "--all", "somewhere"]));
    assert_eq!(both.code, Some(2));
    assert!(both.err.contains("--all"), "{both:?}");
}
