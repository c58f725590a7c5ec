//! Whose voice is heard: English beside a translation that nobody has checked, English where a translation is
//! missing, and both said to be what they are.

use super::*;
use pocket_guide::guide::Class;
use pocket_guide::locale::{Args, Class as UiClass, unbroken_hyphens};

/// The words of one language, with English behind it, and the registry's idea of it.
pub fn voice(language: &str) -> Catalogue {
    let registry = registry();
    let read = |tag: &Tag| {
        let language = registry.get(tag).expect("the language is listed");
        Rc::new(Voice::read(
            language,
            &assets::embedded(&format!("locales/{tag}/")),
        ))
    };
    let own = tag(language);
    let chosen = if own.is_english() {
        Vec::new()
    } else {
        vec![read(&own)]
    };
    Catalogue::new(chosen, read(&Tag::english()))
}

fn registry() -> Registry {
    let list = assets::embedded("content/languages.toml").swap_remove(0).1;
    Registry::read(&list).expect("see tests/locales.rs")
}

/// Every text of the guide as a voice says it.
pub fn guide_texts(voice: &Catalogue) -> Vec<(MessageUse, String)> {
    let desk = desk(Edition::Staff, Nation::England);
    let args = base_args(desk.guide());
    let messages = desk.guide().messages().into_iter();
    messages
        .map(|it| (it.clone(), voice.say(it.id.as_str(), &args).text))
        .collect()
}

/// A text without what only decides where its lines end.
fn unset(text: &str) -> String {
    text.replace('\u{2060}', "")
        .replace(['\u{a0}', '\u{202f}', '\u{2005}'], " ")
        .replace('\u{2011}', "-")
        .replace(['\u{200f}', '\u{2066}', '\u{2069}'], "")
}

/// What the Arabic of each message without variables of its own stands for: its class, and its English. The names
/// of chapters, sections, lines and words are keys; their class is that of a key.
fn arabic() -> HashMap<String, Vec<(Class, String)>> {
    let voice = voice("ar");
    let desk = desk(Edition::Staff, Nation::England);
    let guide = desk.guide();
    let args = base_args(guide);
    let mut keys: BTreeSet<&str> = guide.chapters.iter().map(|it| it.title.as_str()).collect();
    keys.extend(
        guide
            .chapters
            .iter()
            .flat_map(|it| &it.sections)
            .map(|it| it.heading.as_str()),
    );
    keys.extend(guide.helplines.iter().map(|it| it.spelling.as_str()));
    keys.extend(guide.glossary.iter().map(|it| it.name.as_str()));
    let mut known: HashMap<String, Vec<(Class, String)>> = HashMap::new();
    let mut learn = |id: &str, class, args: &Args| {
        let english = unset(&voice.english(id, args).text);
        known
            .entry(unset(&voice.say(id, args).text))
            .or_default()
            .push((class, english));
    };
    for message in guide.messages() {
        let key = keys.contains(message.id.as_str());
        learn(
            message.id.as_str(),
            if key { Class::C } else { message.class },
            &args,
        );
    }
    for message in ids::ui() {
        let class = match voice.class(&message.id) {
            UiClass::A => Class::A,
            UiClass::B => Class::B,
            UiClass::C => Class::C,
        };
        let own = |name: &String| guide.helpline(name).is_none();
        if !message.variables.iter().any(own) {
            learn(&message.id, class, &args);
        }
    }
    known
}

/// Every phrase of every Arabic page whose message is known, with its class and its English.
fn each_arabic(beside: bool, mut look: impl FnMut(&str, &str, Class, &str, &str)) {
    let known = arabic();
    let desk = desk(Edition::Staff, Nation::England);
    // Under a name stands the Latin one that callers must recognise, whatever is asked for.
    let names: BTreeSet<String> = desk
        .guide()
        .helplines
        .iter()
        .map(|line| unbroken_hyphens(&line.name))
        .collect();
    every_view(beside, |name, visit, _, view| {
        if visit.state.language.is_english() {
            return;
        }
        for (part, _, phrase) in Walk::page(view).phrases {
            let meanings = known
                .get(&unset(&phrase.text))
                .map(Vec::as_slice)
                .unwrap_or_default();
            // The same Arabic for two messages of different classes tells nothing.
            if let [(class, english), others @ ..] = meanings
                && others.iter().all(|it| it.0 == *class && it.1 == *english)
            {
                let latin = names.contains(&phrase.english);
                let shown = if latin { "" } else { &phrase.english };
                look(
                    &format!("{name}: {part}"),
                    &phrase.text,
                    *class,
                    english,
                    &unset(shown),
                );
            }
        }
    });
}

#[test]
fn safety_critical_arabic_that_nobody_has_checked_stands_with_its_english() {
    let (mut wrong, mut seen) = (BTreeSet::new(), 0);
    each_arabic(false, |name, text, class, english, shown| {
        seen += usize::from(class == Class::A);
        let due = if class == Class::A { english } else { "" };
        if shown != due {
            wrong.insert(format!(
                "{name}: class {class:?}: \"{text}\" stands with \"{shown}\", not \"{due}\""
            ));
        }
    });
    assert!(seen > 100, "only {seen} safety-critical texts were seen");
    assert_none(wrong);
}

#[test]
fn english_beside_stands_with_all_information() {
    let (mut wrong, mut seen) = (BTreeSet::new(), 0);
    each_arabic(true, |name, text, class, english, shown| {
        seen += usize::from(class == Class::B);
        let due = if class == Class::C { "" } else { english };
        if shown != due {
            wrong.insert(format!(
                "{name}: class {class:?}: \"{text}\" stands with \"{shown}\", not \"{due}\""
            ));
        }
    });
    assert!(seen > 100, "only {seen} texts of information were seen");
    assert_none(wrong);
}

#[test]
fn a_page_says_that_it_is_a_draft_where_it_is_one() {
    every_view(false, |name, visit, _, view| {
        let carries = |it: &(String, Wish, &pocket_guide::view::Phrase)| !it.2.english.is_empty();
        let english = Walk::page(view).phrases.iter().any(carries);
        if visit.state.language.is_english() {
            assert!(!view.draft && !english, "{name}");
        } else {
            assert!(view.draft || !english, "{name} hides that it is a draft");
        }
    });
}

#[test]
fn a_message_that_is_missing_is_told_in_english_that_says_so() {
    let read = |prefix: &str| {
        let mut files = assets::embedded(prefix);
        for (path, bytes) in files
            .iter_mut()
            .filter(|(path, _)| path == "locales/ar/ui.ftl")
        {
            let text = String::from_utf8(bytes.to_vec()).expect("see tests/locales.rs");
            let kept = text.lines().filter(|line| !line.starts_with("home-title"));
            *bytes = kept
                .map(|line| format!("{line}\n"))
                .collect::<String>()
                .into_bytes()
                .into();
            assert!(path.ends_with("ui.ftl"));
        }
        files
    };
    let mut desk =
        Desk::open(Box::new(read), Site::default()).expect("only Arabic lacks a message");
    let mut state = State::fresh(desk.site());
    desk.update(&mut state, Event::Wake);
    desk.update(&mut state, Event::ChooseLanguage(tag("ar")));
    let view = desk.view(&state, &Clock::Untrusted);
    let Screen::Home(home) = view.screen else {
        panic!("a touch on the waiting screen opens Home");
    };
    let english = voice("en-GB").say("home-title", &Args::new()).text;
    assert_eq!(home.title.text, format!("EN · {english}"));
    assert_eq!(
        (home.title.rtl, home.title.family.as_str()),
        (false, "Noto Sans")
    );
    assert!(view.mirrored && home.about.rtl && home.about.family == "Noto Sans Arabic");
}

#[test]
fn every_language_is_offered_in_its_own_voice() {
    let mut visit = Visit::english();
    let Screen::Grid(grid) = visit.at(&Address::Languages).screen else {
        panic!("the languages are a grid");
    };
    let registry = registry();
    assert_eq!(grid.items.len(), registry.iter().count());
    for (item, language) in grid.items.iter().zip(registry.iter()) {
        assert_eq!(item.label.text, language.own_name);
        assert_eq!(item.label.family, language.family);
        assert_eq!(item.label.rtl, language.is_rtl());
        assert_eq!(item.address.parse(), Ok(language.tag.clone()));
    }
}
