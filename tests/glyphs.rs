//! Every text that a screen can show, shaped as the renderer shapes it with the bundled fonts: no character without a
//! glyph, and nothing drawn for the marks that steer direction. `glyphs/figures.rs` looks at numbers among Arabic.

mod common;

#[path = "glyphs/figures.rs"]
mod figures;

use harfrust::{Direction, FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use pocket_guide::assets;
use pocket_guide::guide::{self, Body, Guide};
use pocket_guide::locale::{
    Args, Catalogue, Language, Registry, Tag, Voice, ltr_isolate, ltr_name, messages_of,
};
use pocket_guide::view::{base_args, lifeboat};
use skrifa::MetadataProvider as _;
use std::collections::BTreeSet;
use std::rc::Rc;

/// The marks that steer direction, which are part of a text and draw nothing.
const STEERING: [char; 12] = [
    '\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
];

/// One bundled font file.
struct Face {
    file: String,
    family: String,
    font: FontRef<'static>,
}

fn faces() -> Vec<Face> {
    let fonts = assets::fonts().into_iter();
    let faces = fonts.map(|(file, bytes)| {
        let font = FontRef::new(bytes).expect("the bundled fonts are fonts");
        let of = skrifa::FontRef::new(bytes).expect("the bundled fonts are fonts");
        let names = of.localized_strings(skrifa::string::StringId::FAMILY_NAME);
        Face {
            file,
            family: names.english_or_first().expect("a family").to_string(),
            font,
        }
    });
    faces.collect()
}

impl Face {
    fn covers(&self, c: char) -> bool {
        let bytes = self.font.data().as_bytes();
        let font = skrifa::FontRef::new(bytes).expect("the bundled fonts are fonts");
        font.charmap().map(c).is_some()
    }

    /// Shapes one run; gives each glyph with where its characters begin and how far it moves on.
    fn shape(&self, run: &str) -> Vec<(u32, usize, i32)> {
        let data = ShaperData::new(&self.font);
        let shaper = data.shaper(&self.font).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(run);
        buffer.guess_segment_properties();
        if run.chars().any(is_arabic) {
            buffer.set_direction(Direction::RightToLeft);
        }
        let shaped = shaper.shape(buffer, ShapeOptions::default());
        let positions = shaped.glyph_positions().iter();
        let infos = shaped.glyph_infos().iter();
        infos
            .zip(positions)
            .map(|(info, at)| (info.glyph_id, info.cluster as usize, at.x_advance))
            .collect()
    }

    /// Whether a glyph has any outline.
    fn draws(&self, glyph: u32) -> bool {
        let bytes = self.font.data().as_bytes();
        let font = skrifa::FontRef::new(bytes).expect("the bundled fonts are fonts");
        let metrics = font.glyph_metrics(
            skrifa::instance::Size::unscaled(),
            skrifa::instance::LocationRef::default(),
        );
        let bounds = metrics.bounds(skrifa::GlyphId::new(glyph));
        bounds.is_some_and(|it| it.x_max > it.x_min && it.y_max > it.y_min)
    }
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}')
        && c.is_alphabetic()
}

/// Whether a character belongs to the one before it: vowel marks, joiners, and the steering marks.
fn joins(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}' | '\u{200d}')
        || STEERING.contains(&c)
}

/// A language's faces of one weight in the order in which they are asked: its own family, then Noto Sans.
fn order<'a>(faces: &'a [Face], language: &Language, bold: bool) -> Vec<&'a Face> {
    let weight = |face: &&Face| face.file.contains("Bold") == bold;
    let family = |name: &str| {
        let found = faces.iter().filter(weight).find(|face| face.family == name);
        found.unwrap_or_else(|| panic!("{name} is not bundled in this weight"))
    };
    let mut order = vec![family(&language.family)];
    if language.family != "Noto Sans" {
        order.push(family("Noto Sans"));
    }
    order
}

/// Splits a text into runs of one face and one script, as the renderer does: a letter with its marks goes to the first
/// face that has all of it.
fn runs<'a>(faces: &[&'a Face], text: &str) -> Vec<(&'a Face, String)> {
    let mut clusters: Vec<String> = Vec::new();
    for c in text.chars().filter(|c| !c.is_control()) {
        match clusters.last_mut() {
            Some(last) if joins(c) => last.push(c),
            _ => clusters.push(c.to_string()),
        }
    }
    let mut runs: Vec<(&Face, bool, String)> = Vec::new();
    for cluster in clusters {
        let needed = |c: &char| !STEERING.contains(c);
        let whole = |face: &&&Face| cluster.chars().filter(needed).all(|c| face.covers(c));
        let face = faces.iter().find(whole).unwrap_or(&faces[0]);
        let arabic = cluster.chars().any(is_arabic);
        match runs.last_mut() {
            Some((last, script, run)) if last.file == face.file && *script == arabic => {
                run.push_str(&cluster);
            }
            _ => runs.push((face, arabic, cluster)),
        }
    }
    runs.into_iter().map(|(face, _, run)| (face, run)).collect()
}

/// The characters of a text for which there is no glyph, in either weight.
fn missing(faces: &[Face], language: &Language, text: &str) -> BTreeSet<String> {
    let mut missing = BTreeSet::new();
    for bold in [false, true] {
        for (face, run) in runs(&order(faces, language, bold), text) {
            for (glyph, at, _) in face.shape(&run) {
                if glyph == 0 {
                    let c = run.chars().nth(at).or_else(|| run.chars().last());
                    missing.insert(format!("{c:?} in {}", face.file));
                }
            }
        }
    }
    missing
}

fn registry() -> Registry {
    let list = assets::embedded("content/languages.toml").swap_remove(0).1;
    Registry::read(&list).expect("see tests/locales.rs")
}

fn the_guide() -> Guide {
    guide::bind(&assets::embedded("content/")).expect("see tests/content.rs")
}

fn voice(language: &Rc<Language>) -> Rc<Voice> {
    let files = assets::embedded(&format!("locales/{}/", language.tag));
    Rc::new(Voice::read(language, &files))
}

/// What a language says, English behind it.
fn catalogue(registry: &Registry, tag: &Tag) -> Catalogue {
    let chain = registry.chain(tag).into_iter().map(voice).collect();
    Catalogue::new(chain, voice(registry.english()))
}

/// The variables of every message, those of screens with values as they come.
fn args(guide: &Guide, voice: &Catalogue) -> Args {
    let mut args = Args::over(&base_args(guide));
    let figures = [
        "page", "count", "day", "year", "version", "checked", "fresh", "due", "overdue", "width",
        "height", "scale", "time", "number", "from", "to", "hours", "seconds",
    ];
    for name in figures {
        args.set(name, "1234567890");
    }
    args.set("word", "SHOUT");
    args.set("language", voice.language().own_name.clone());
    let told = [
        ("month", "month-11"),
        ("chapter", "home-guide"),
        ("nation", "nation-northern-ireland"),
        ("closed", "hours-none-today"),
    ];
    for (name, id) in told {
        let value = voice.say(id, &Args::new()).text;
        args.set(name, value);
    }
    args.set("name", "Childline");
    args.set("line", "Samaritans");
    args.set("contact", "help@example.org.uk");
    args.set("room", "Room 4");
    args.set("myth", "“They chose it.”");
    args.set("days", voice.say("weekday-1", &Args::new()).text);
    let date = voice.say("date-day", &args).text;
    args.set("date", date);
    args
}

/// Everything a language says.
fn told(registry: &Registry, language: &Language, guide: &Guide) -> Vec<(String, String)> {
    let voice = catalogue(registry, &language.tag);
    let args = args(guide, &voice);
    let mut told = Vec::new();
    for message in messages_of(&assets::embedded("locales/en-GB/")) {
        let attributes = message.attributes.iter();
        let ids = attributes.map(|attribute| format!("{}.{attribute}", message.id));
        for id in ids.chain([message.id.clone()]) {
            let said = voice.say(&id, &args);
            assert!(
                !said.fell_back && !said.is_missing(),
                "{id} in {}",
                language.tag
            );
            told.push((id, said.text));
        }
    }
    told
}

/// What is the same in every language: names, numbers, titles, and the languages themselves.
fn data(registry: &Registry, guide: &Guide) -> Vec<(String, String)> {
    let mut data = vec![
        ("figures".to_owned(), "0123456789".to_owned()),
        ("the mark of English".to_owned(), "EN · ".to_owned()),
    ];
    for source in &guide.sources {
        let text = format!("{}. {}, {}", source.title, source.publisher, source.date);
        data.push((source.id.to_string(), ltr_name(&text)));
    }
    for line in &guide.helplines {
        data.push((line.id.to_string(), line.name.clone()));
        data.extend(
            line.number()
                .map(|it| (line.id.to_string(), ltr_isolate(&it.to_string()))),
        );
        for contact in &line.contacts {
            let parts = [contact.address.clone(), contact.keyword.clone()];
            let number = contact.number.as_ref().map(ToString::to_string);
            let all = parts.into_iter().flatten().chain(number);
            data.extend(all.map(|text| (line.id.to_string(), text)));
        }
    }
    for block in guide
        .chapters
        .iter()
        .flat_map(|c| &c.sections)
        .flat_map(|s| &s.blocks)
    {
        if let Body::Law(law) = &block.body {
            data.push((law.act.clone(), format!("{}, {}", law.act, law.section)));
        }
    }
    let names = registry
        .iter()
        .map(|it| (it.tag.to_string(), it.english_name.clone()));
    data.extend(names);
    data
}

#[test]
fn every_message_of_every_language_has_its_glyphs() {
    let (faces, registry, guide) = (faces(), registry(), the_guide());
    let mut wrong = Vec::new();
    let mut shaped = 0;
    for language in registry.iter() {
        for (id, text) in told(&registry, language, &guide) {
            shaped += 1;
            for fault in missing(&faces, language, &text) {
                wrong.push(format!("{id} in {}: {fault}", language.tag));
            }
        }
    }
    assert!(shaped > 600, "only {shaped} texts");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn names_numbers_and_titles_have_their_glyphs_in_the_voice_of_every_language() {
    let (faces, registry, guide) = (faces(), registry(), the_guide());
    let mut wrong = Vec::new();
    let data = data(&registry, &guide);
    assert!(data.len() > 70, "only {} texts", data.len());
    for language in registry.iter() {
        for (id, text) in &data {
            for fault in missing(&faces, language, text) {
                wrong.push(format!("{id} in {}: {fault}", language.tag));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_lifeboat_has_its_glyphs_in_each_of_its_languages() {
    let (faces, registry) = (faces(), registry());
    for words in lifeboat::WORDS {
        let tag = words.tag.parse().expect("a tag");
        let language = registry.get(&tag).expect("a language of the list");
        for text in [words.title, words.text, words.labels[0], words.labels[1]] {
            let missing = missing(&faces, language, text);
            assert!(missing.is_empty(), "{text}: {missing:?}");
        }
    }
}

#[test]
fn every_language_can_write_its_own_name_and_greeting() {
    let (faces, registry) = (faces(), registry());
    for language in registry.iter() {
        for text in [Some(&language.own_name), language.greeting.as_ref()] {
            let text = text.expect("every language greets");
            let missing = missing(&faces, language, text);
            assert!(missing.is_empty(), "{text}: {missing:?}");
        }
    }
}

#[test]
fn a_character_without_a_glyph_is_found() {
    let (faces, registry) = (faces(), registry());
    for language in registry.iter() {
        for text in ["a → b", "✓", "漢", "ਪੰਜਾਬੀ"] {
            assert!(!missing(&faces, language, text).is_empty(), "{text}");
        }
    }
}

#[test]
fn arabic_goes_to_its_own_font_and_latin_among_it_behind() {
    let (faces, registry) = (faces(), registry());
    let arabic = registry.iter().find(|it| it.is_rtl()).expect("Arabic");
    let runs = runs(&order(&faces, arabic, false), "اتصلوا بـ NWG الآن");
    let families: Vec<&str> = runs.iter().map(|(face, _)| face.family.as_str()).collect();
    assert!(
        families.contains(&"Noto Sans Arabic") && families.contains(&"Noto Sans"),
        "{families:?}"
    );
    assert_eq!(families[0], "Noto Sans Arabic");
    let first = runs[0].0;
    // Shaping joins letters: two of them are other glyphs than each alone.
    let glyphs = |text: &str| -> Vec<u32> {
        let shaped = first.shape(text);
        shaped.into_iter().map(|it| it.0).collect()
    };
    assert_ne!(glyphs("بب"), [glyphs("ب"), glyphs("ب")].concat());
}

#[test]
fn marks_that_steer_direction_draw_nothing() {
    for face in faces() {
        let letters = if face.family == "Noto Sans" {
            "ab"
        } else {
            "بت"
        };
        let drawn = |text: &str| {
            let shaped = face.shape(text);
            shaped.iter().filter(|it| face.draws(it.0)).count()
        };
        assert!(drawn(letters) >= 2, "letters do draw");
        for mark in STEERING {
            for (glyph, _, advance) in face.shape(&mark.to_string()) {
                let nothing = advance == 0 && !face.draws(glyph) && glyph != 0;
                assert!(nothing, "{mark:?} is glyph {glyph} of {}", face.file);
            }
            let mut with = letters.to_owned();
            with.insert(letters.len() / 2, mark);
            let more = drawn(&with) - drawn(letters);
            assert_eq!(more, 0, "{mark:?} between two letters in {}", face.file);
        }
    }
}
