//! The moments a person would feel, drawn to the last pixel with the kiosk's own renderer: at 1280x800, or at
//! 1920x1080 with `GLASS=wide`.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use pocket_guide::assets;
use pocket_guide::clock::Clock;
use pocket_guide::guide::{self, Calendar};
use pocket_guide::session::{Event, Place, State};
use pocket_guide::shell::{Glass, Headless, Kiosk, register_fonts};
use pocket_guide::site::Site;
use pocket_guide::view::Desk;
use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};

fn desk() -> Desk {
    Desk::open(Box::new(assets::embedded), Site::default()).expect("the shipped content binds")
}

/// A visitor who stands before `address`.
fn before(desk: &Desk, address: &str) -> State {
    let mut state = State::fresh(desk.site());
    state.place = Place::top(address.parse().expect("an address"));
    state
}

fn start(c: &mut Criterion) {
    let content = assets::embedded("content/");
    c.bench_function("bind of all content", |b| {
        // A start binds once and keeps what it bound, so letting it go is not measured.
        let once = |()| black_box(guide::bind(&content));
        b.iter_batched(|| (), once, BatchSize::PerIteration);
    });
    c.bench_function("start to first view", |b| {
        b.iter(|| {
            let mut desk = desk();
            let state = before(&desk, "home");
            black_box(desk.view(&state, &Clock::Untrusted))
        });
    });
}

/// What each line is at a moment of a busy week, one line a round: the list asks it of every line it shows.
fn hours(c: &mut Criterion) {
    let guide = guide::bind(&assets::embedded("content/")).expect("the shipped content binds");
    let now = "2026-12-24T22:30:00Z".parse().expect("a moment");
    let clock = Clock::at(now);
    let confirmed = |line: &&guide::Helpline| {
        !line.hours.always_open && line.hours.state == guide::HoursState::Confirmed
    };
    let lines: Vec<&guide::Helpline> = guide.helplines.iter().filter(confirmed).collect();
    let mut round = lines.iter().cycle();
    c.bench_function("opening hours of a line", |b| {
        b.iter(|| {
            let line = round.next().expect("a line has confirmed hours");
            let calendar = Calendar {
                holidays: &guide.bank_holidays,
                nations: line.facts.nations,
            };
            black_box(line.hours.at(clock.trusted(), calendar))
        });
    });
}

fn screens(c: &mut Criterion) {
    let wide = std::env::var_os("GLASS").is_some_and(|glass| glass == "wide");
    let (width, height) = if wide { (1920, 1080) } else { (1280, 800) };
    let mut glass = Headless::new(Glass::of(width, height)).expect("no platform yet");
    register_fonts(assets::fonts().into_iter().map(|(_, bytes)| bytes));
    let kiosk: Rc<Kiosk> =
        Kiosk::open(desk(), assets::icon, Box::new(Clock::default)).expect("a window in memory");
    let visit = |address: &str, glass: &mut Headless| {
        let state = before(&kiosk.desk(), address);
        kiosk.visit(state);
        glass.draw();
    };

    let addresses = kiosk.desk().addresses(&State::fresh(kiosk.desk().site()));
    let mut pages = addresses.iter().cycle();
    c.bench_function("first frame of every page in turn", |b| {
        b.iter(|| {
            let address = pages.next().map(ToString::to_string);
            visit(&address.unwrap_or_default(), &mut glass);
        });
    });

    visit("guide/definition", &mut glass);
    let mut page = 0;
    c.bench_function("page turn to finished frame", |b| {
        b.iter(|| {
            page = 1 - page;
            kiosk.send(Event::ShowPage(page));
            glass.draw();
        });
    });

    let mut on = false;
    c.bench_function("section turn to finished frame", |b| {
        b.iter(|| {
            on = !on;
            let section = if on { "words" } else { "by-its-elements" };
            let address = format!("guide/definition/{section}");
            kiosk.send(Event::OpenAddress(address.parse().expect("an address")));
            glass.draw();
        });
    });

    visit("guide/definition", &mut glass);
    let mut arabic = false;
    c.bench_function("language switch to finished frame", |b| {
        b.iter(|| {
            arabic = !arabic;
            let tag = if arabic { "ar" } else { "en-GB" };
            kiosk.send(Event::ChooseLanguage(tag.parse().expect("a tag")));
            glass.draw();
        });
    });

    visit("guide/definition", &mut glass);
    // Well within the key, which is at the bottom right on every glass; and well beside it.
    let logical = |pixels: u32| pixels as f32 / Glass::of(width, height).scale;
    let (clear, beside) = (
        (logical(width) - 40.0, logical(height) - 40.0),
        (200.0, 150.0),
    );
    glass.touch(clear.0, clear.1, true);
    assert!(kiosk.state().covered, "Clear screen is not at {clear:?}");
    glass.slide(beside.0, beside.1);
    glass.touch(beside.0, beside.1, false);
    glass.draw();
    c.bench_function("Clear screen, from touch-down to covered frame", |b| {
        b.iter_custom(|times| {
            let mut taken = Duration::ZERO;
            for _ in 0..times {
                let touched = Instant::now();
                glass.touch(clear.0, clear.1, true);
                glass.draw();
                taken += touched.elapsed();
                // Sliding off brings the page back for the next time.
                glass.slide(beside.0, beside.1);
                glass.touch(beside.0, beside.1, false);
                glass.draw();
            }
            taken
        });
    });
}

criterion_group! {
    name = kiosk;
    config = Criterion::default().sample_size(40);
    targets = start, hours, screens
}
criterion_main!(kiosk);
