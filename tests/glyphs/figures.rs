//! Telephone numbers among Arabic, as pixels: the groups of a number stand in the order in which they are dialled, on
//! the shelf, in a list, on a line's own page and inside a sentence; and the number would be wrong without its marks.

use super::*;
use common::Screen;
use i_slint_backend_testing::ElementHandle;
use pocket_guide::guide::PhoneNumber;
use pocket_guide::shell::{Glass, Headless, register_fonts};
use pocket_guide::site::Site;
use slint::ComponentHandle as _;

slint::slint! {
    export component Line inherits Window {
        in property <string> words;
        in property <string> family;
        background: white;
        Text {
            x: 10px;
            width: parent.width - 20px;
            text: words;
            font-family: family;
            font-size: 32px;
            color: black;
            wrap: no-wrap;
        }
    }
}

/// Darkness by column, from the first column with ink to the last.
type Profile = Vec<u32>;

/// The profile of a rectangle of device pixels, against the colour of its corner.
fn profile(picture: &[u8], width: u32, (x, y, w, h): (u32, u32, u32, u32)) -> Profile {
    let pixel = |x: u32, y: u32| {
        let at = 3 * (y * width + x) as usize;
        [picture[at], picture[at + 1], picture[at + 2]].map(u32::from)
    };
    let ground = pixel(x, y);
    let darkness = |x: u32, y: u32| {
        let other = pixel(x, y);
        (0..3).map(|i| other[i].abs_diff(ground[i])).sum::<u32>()
    };
    let columns: Vec<u32> = (x..x + w)
        .map(|x| (y..y + h).map(|y| darkness(x, y)).sum())
        .collect();
    let first = columns.iter().position(|it| *it > 0).unwrap_or(0);
    let last = columns
        .iter()
        .rposition(|it| *it > 0)
        .map_or(0, |it| it + 1);
    columns[first.min(last)..last].to_vec()
}

/// The same number with its two groups changed round: they part at the widest gap.
fn swapped(number: &Profile) -> Profile {
    let mut widest = (0, 0);
    let mut at = 0;
    while at < number.len() {
        let end = (at..number.len())
            .find(|i| number[*i] > 0)
            .unwrap_or(number.len());
        if end - at > widest.1 - widest.0 {
            widest = (at, end);
        }
        at = end + 1;
    }
    let (from, to) = widest;
    assert!(to - from > 3, "the groups stand apart");
    [&number[to..], &number[from..to], &number[..from]].concat()
}

/// How unlike a number is what stands at the place of a line that is most like it, as a share of the number's ink.
fn unlike(line: &Profile, number: &Profile) -> f32 {
    let ink: u32 = number.iter().sum();
    assert!(ink > 1000, "the number is drawn");
    // Some room on both sides, for what differs by a column.
    let line = [&vec![0; 4][..], line, &vec![0; 4 + number.len()]].concat();
    let places = 0..line.len() - number.len();
    let least = places
        .map(|at| {
            let pairs = line[at..].iter().zip(number);
            pairs.map(|(a, b)| a.abs_diff(*b)).sum::<u32>()
        })
        .min();
    least.unwrap_or(u32::MAX) as f32 / ink as f32
}

/// Fails unless the line holds the number as it is dialled and not the other way round.
fn assert_in_order(line: &Profile, number: &Profile, reversed: &Profile, what: &str) {
    let (right, wrong) = (unlike(line, number), unlike(line, reversed));
    assert!(right < 0.2, "{what}: the number is not found ({right})");
    assert!(
        right * 2.0 < wrong,
        "{what}: {right} unlike the number, {wrong} the other way round"
    );
}

/// A kiosk of the test's own, in the language.
fn kiosk() -> Screen {
    common::open(Glass::of(1280, 800), Site::default())
}

/// Where figures are, by their text, from top to bottom.
fn figures(screen: &Screen, text: &str) -> Vec<ElementHandle> {
    let mut found: Vec<ElementHandle> = screen
        .texts()
        .into_iter()
        .filter(|it| it.accessible_label().is_some_and(|label| label == text))
        .filter(|it| it.size().height > 1.0)
        .collect();
    found.sort_by(|a, b| a.absolute_position().y.total_cmp(&b.absolute_position().y));
    found
}

/// The profile of an element's own rectangle.
fn drawn(screen: &mut Screen, element: &ElementHandle) -> Profile {
    let glass = screen.glass.glass();
    let (at, size) = (element.absolute_position(), element.size());
    let device = |length: f32| (length * glass.scale).max(0.0) as u32;
    let rect = (
        device(at.x),
        device(at.y),
        device(size.width),
        device(size.height),
    );
    let picture = screen.glass.draw_whole().as_bytes().to_vec();
    profile(&picture, glass.width, rect)
}

/// A number's profiles on a page in English and in Arabic: the `nth` from the top, or from the bottom.
fn both(address: &str, text: &str, from_bottom: bool) -> (Profile, Profile) {
    let mut screen = kiosk();
    let address = address.parse().expect("tests write real addresses");
    let [english, arabic] = ["en-GB", "ar"].map(|language| {
        screen.visit(&address, language, 0);
        let mut found = figures(&screen, text);
        if from_bottom {
            found.reverse();
        }
        let first = found
            .first()
            .unwrap_or_else(|| panic!("{text} in {language}"));
        drawn(&mut screen, first)
    });
    (english, arabic)
}

#[test]
fn the_number_on_the_shelf_reads_the_same_in_arabic() {
    let (english, arabic) = both("home", "0800 1111", true);
    assert_in_order(&arabic, &english, &swapped(&english), "the shelf");
}

#[test]
fn the_number_in_the_list_reads_the_same_in_arabic() {
    let (english, arabic) = both("helplines", "0800 1111", false);
    assert_in_order(
        &arabic,
        &english,
        &swapped(&english),
        "the list of helplines",
    );
}

#[test]
fn the_chunks_of_a_line_stand_from_left_to_right_in_arabic() {
    let mut screen = kiosk();
    let guide_lines: Vec<(String, Vec<String>)> = screen
        .kiosk
        .desk()
        .guide()
        .helplines
        .iter()
        .filter_map(|line| {
            let chunks = line.number()?.chunks().map(str::to_owned).collect();
            Some((format!("helplines/{}", line.id), chunks))
        })
        .collect();
    let mut looked = 0;
    for (address, chunks) in guide_lines.iter().filter(|it| it.1.len() > 1) {
        let address = address.parse().expect("an address");
        let state = screen.kiosk.state();
        if !screen.kiosk.desk().can_open(&state, &address) {
            continue;
        }
        for language in ["en-GB", "ar"] {
            screen.visit(&address, language, 0);
            let places: Vec<f32> = chunks
                .iter()
                .map(|chunk| {
                    let found = figures(&screen, chunk);
                    let element = found.first().unwrap_or_else(|| panic!("{chunk}"));
                    assert!(!drawn(&mut screen, element).is_empty(), "{chunk} is drawn");
                    element.absolute_position().x
                })
                .collect();
            assert!(
                places.is_sorted(),
                "{address} in {language}: {chunks:?} at {places:?}"
            );
            looked += 1;
        }
    }
    assert!(looked >= 4, "only {looked} pages");
}

/// Draws lines of text by themselves.
struct Page {
    headless: Headless,
    line: Line,
}

impl Page {
    fn new() -> Page {
        let headless = Headless::new(Glass::of(1000, 100)).expect("the thread has no platform yet");
        let mut fonts = assets::fonts();
        fonts.sort_by_key(|(name, _)| !name.starts_with("NotoSans-"));
        register_fonts(fonts.into_iter().map(|(_, bytes)| bytes));
        let line = Line::new().expect("a window in memory opens");
        line.show().expect("a window in memory opens");
        Page { headless, line }
    }

    fn draw(&mut self, words: &str, family: &str) -> Profile {
        self.line.set_words(words.into());
        self.line.set_family(family.into());
        let picture = self.headless.draw_whole().as_bytes().to_vec();
        profile(&picture, 1000, (0, 0, 1000, 100))
    }
}

/// A real sentence with a number in it, as a screen tells it; the number is one whose groups can be told apart.
fn sentence(number: &PhoneNumber) -> (String, String) {
    let registry = registry();
    let arabic = registry.iter().find(|it| it.is_rtl()).expect("Arabic");
    let voice = catalogue(&registry, &arabic.tag);
    let mut args = Args::new();
    args.set("emergency-999", ltr_isolate(&number.to_string()));
    let said = voice.say("worried-danger", &args);
    assert!(!said.fell_back, "{}", said.text);
    (said.text, arabic.family.clone())
}

#[test]
fn a_number_inside_an_arabic_sentence_keeps_its_order_and_would_lose_it_without_its_marks() {
    let mut page = Page::new();
    // Numbers whose digits differ enough from group to group to be told apart by their ink.
    for id in ["childline", "safecall-missing-people", "meic"] {
        let line = the_guide()
            .helpline(id)
            .cloned()
            .expect("a line with a number");
        let number = line.number().expect("it can be called");
        let mut chunks: Vec<&str> = number.chunks().collect();
        chunks.reverse();
        let (number, reversed) = (number.to_string(), chunks.join(" "));
        assert_ne!(number, reversed);
        let (told, family) = sentence(&number.parse().expect("a number"));
        let [dialled, turned] =
            [&number, &reversed].map(|text| page.draw(&ltr_isolate(text), &family));
        let isolated = page.draw(&told, &family);
        assert_in_order(
            &isolated,
            &dialled,
            &turned,
            &format!("{number}, as it is told"),
        );
        // The same sentence with the number typed in as it is written down.
        let bare = told.replace(STEERING, "").replace("\u{202f}", " ");
        assert!(bare.contains(&number), "{bare}");
        let typed = page.draw(&bare, &family);
        assert_in_order(
            &typed,
            &turned,
            &dialled,
            &format!("{number}, without its marks"),
        );
    }
}

#[test]
fn the_marks_around_a_number_leave_no_pixel_behind() {
    let mut page = Page::new();
    for family in ["Noto Sans", "Noto Sans Arabic"] {
        let plain = page.draw("Call 0800\u{a0}1111 now", family);
        for (open, close) in [
            ('\u{2066}', '\u{2069}'),
            ('\u{2068}', '\u{2069}'),
            ('\u{200e}', '\u{200e}'),
        ] {
            let marked = page.draw(&format!("Call {open}0800\u{a0}1111{close} now"), family);
            assert_eq!(marked, plain, "{open:?} in {family}");
        }
        assert_ne!(
            page.draw("Call 0800\u{a0}1111  now", family),
            plain,
            "a space would be seen"
        );
    }
}
