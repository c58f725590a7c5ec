//! The promise that no socket of the Internet is opened and nothing is written to a disk, kept by the kernel. A visit is
//! played through in a process of its own, under a filter of system calls that ends the process where the promise is
//! broken. The filter is stricter than the promise: no file at all may be opened for writing, not in `/dev` and `/proc`
//! either, for it cannot read a path. It is set when the fonts have been found and before anything else is read. To find
//! them, fontconfig tries to keep a cache in `/dev/null` (`ui/fonts/fonts.conf`), and a bare binary writes its font folder
//! (`commands/fonts.rs`, tried in `cli/start.rs`). That the trap shuts is tried here as well.
#![cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64")
))]

mod common;

use pocket_guide::clock::Clock;
use pocket_guide::guide::{Nation, Reader};
use pocket_guide::session::{Address, BLACK_AFTER, Event, Interpreter, State, TextSize, Theme};
use pocket_guide::shell::Glass;
use pocket_guide::site::{Edition, Site};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule,
};
use std::collections::{BTreeMap, HashSet};
use std::mem::discriminant;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Output};
use std::time::Duration;

/// Names the test whose trapped half a process is.
const TRAPPED: &str = "POCKET_GUIDE_TRAPPED";
/// Printed when the trap is set, so that a child that never ran is not taken for one that kept the promise.
const SET: &str = "the trap is set";

/// A system call with one argument that must not have these bits, or must not differ from a value.
fn rule(argument: u8, is: SeccompCmpOp, value: i32) -> SeccompRule {
    let value = u64::from(value.unsigned_abs());
    let condition = SeccompCondition::new(argument, SeccompCmpArgLen::Dword, is, value);
    SeccompRule::new(vec![condition.expect("an argument from 0 to 5")]).expect("one condition")
}

/// Any way of opening for writing, by the flags in this argument.
fn writes(argument: u8) -> Vec<SeccompRule> {
    let has = |mask: i32, value: i32| {
        let mask = u64::from(mask.unsigned_abs());
        rule(argument, SeccompCmpOp::MaskedEq(mask), value)
    };
    vec![
        has(libc::O_ACCMODE, libc::O_WRONLY),
        has(libc::O_ACCMODE, libc::O_RDWR),
        has(libc::O_CREAT, libc::O_CREAT),
        has(libc::O_TRUNC, libc::O_TRUNC),
    ]
}

/// Ends this process, from now on, where it opens a socket of another family than those of one machine, opens a file for
/// writing, or makes, moves or removes one. An empty folder is no file: fontconfig tries to make one where none can be.
fn set_the_trap() {
    let mut calls: BTreeMap<i64, Vec<SeccompRule>> = BTreeMap::new();
    calls.insert(
        libc::SYS_socket,
        vec![rule(0, SeccompCmpOp::Ne, libc::AF_UNIX)],
    );
    calls.insert(libc::SYS_openat, writes(2));
    // Those whose flags the filter cannot read, or that do nothing else. Without a rule, every call is caught.
    let mut always = vec![
        libc::SYS_openat2,
        libc::SYS_io_uring_setup,
        libc::SYS_mkdirat,
        libc::SYS_mknodat,
        libc::SYS_linkat,
        libc::SYS_symlinkat,
        libc::SYS_renameat2,
        libc::SYS_unlinkat,
        libc::SYS_truncate,
    ];
    #[cfg(target_arch = "x86_64")]
    {
        calls.insert(libc::SYS_open, writes(1));
        always.extend([
            libc::SYS_creat,
            libc::SYS_mkdir,
            libc::SYS_mknod,
            libc::SYS_link,
            libc::SYS_symlink,
            libc::SYS_rename,
            libc::SYS_renameat,
            libc::SYS_unlink,
            libc::SYS_rmdir,
        ]);
    }
    calls.extend(always.into_iter().map(|call| (call, Vec::new())));
    let arch = std::env::consts::ARCH.try_into().expect("see the top");
    let filter = SeccompFilter::new(
        calls,
        SeccompAction::Allow,
        SeccompAction::KillProcess,
        arch,
    );
    let program: BpfProgram = filter
        .and_then(TryInto::try_into)
        .expect("the rules fit a filter");
    seccompiler::apply_filter_all_threads(&program)
        .expect("a process may always give up what it could do");
    println!("{SET}");
}

/// Plays `visit`, which sets the trap, in a child that runs this test and no other; gives how it ended.
fn trapped(test: &str, visit: impl FnOnce()) -> Output {
    if std::env::var_os(TRAPPED).is_some_and(|name| name == test) {
        visit();
        std::process::exit(0);
    }
    let program = std::env::current_exe().expect("it is running");
    let output = Command::new(program)
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(TRAPPED, test)
        .output()
        .expect("a test can be started again");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains(SET), "the trap was never set: {output:?}");
    output
}

/// Fails unless the trap ends a process that does this.
fn assert_caught(test: &str, act: impl FnOnce()) {
    let output = trapped(test, || {
        set_the_trap();
        act();
    });
    assert_eq!(output.status.signal(), Some(libc::SIGSYS), "{output:?}");
}

/// Says what comes next, so that the last line tells where a visit was caught.
fn step(what: &str) {
    println!("{what}");
}

fn a_whole_visit() {
    let glass = common::with_fonts(Glass::of(1280, 800));
    set_the_trap();
    step("start");
    let site = Site {
        edition: Edition::Staff,
        ..Site::default()
    };
    let mut screen = common::furnish(glass, site);
    screen.glass.draw();
    let kiosk = screen.kiosk.clone();
    let all = kiosk.desk().addresses(&State::fresh(kiosk.desk().site()));
    for (language, every) in [("en-GB", true), ("cy", false), ("ar", false)] {
        screen.glass.touch(300.0, 200.0, true);
        screen.glass.touch(300.0, 200.0, false);
        assert_eq!(kiosk.state().place.address, Address::Home);
        kiosk.send(Event::ChooseLanguage(language.parse().expect("a tag")));
        let mut kinds = HashSet::new();
        for address in &all {
            let new = kinds.insert(discriminant(address));
            if (every || new) && *address != Address::Waiting {
                step(&format!("{address} in {language}"));
                kiosk.send(Event::OpenAddress(address.clone()));
                screen.glass.draw();
                kiosk.send(Event::ShowPage(1));
                screen.glass.draw();
                kiosk.send(Event::CloseCard);
            }
        }
        step("choices");
        kiosk.send(Event::ToggleEnglish);
        for event in choices() {
            kiosk.send(event);
            screen.glass.draw();
        }
        step("a page left alone, and its reader back");
        kiosk.send(Event::OpenAddress(Address::People));
        screen.glass.pass(Duration::from_secs(245));
        screen.glass.draw();
        assert!(kiosk.state().asking);
        screen.glass.touch(300.0, 200.0, true);
        screen.glass.touch(300.0, 200.0, false);
        screen.glass.draw();
        assert!(!kiosk.state().asking);
        step("the end");
        if every {
            let label = kiosk
                .desk_mut()
                .view(&kiosk.state(), &Clock::Untrusted)
                .shelf
                .clear
                .text;
            screen.press_key(&label);
        } else {
            screen.glass.pass(Duration::from_secs(245));
            screen.glass.pass(Duration::from_secs(31));
            screen.glass.draw();
        }
        assert_eq!(kiosk.state().place.address, Address::Waiting);
    }
    step("ten minutes without anybody");
    for _ in 0..BLACK_AFTER {
        screen.glass.pass(Duration::from_secs(60));
        screen.glass.draw();
    }
    assert_eq!(kiosk.state().minutes, BLACK_AFTER);
}

/// Every choice that a visitor has, once.
fn choices() -> Vec<Event> {
    let mut all = vec![Event::OpenNations];
    all.extend(Nation::ALL.map(Event::ChooseNation));
    all.extend(Theme::ALL.map(Event::ChooseTheme));
    all.extend(TextSize::ALL.map(Event::ChooseTextSize));
    all.extend(Reader::ALL.map(Event::ChooseReader));
    all.extend(Interpreter::ALL.map(Event::ChooseInterpreter));
    all
}

#[test]
fn a_whole_visit_opens_no_internet_socket_and_writes_no_file() {
    let output = trapped(
        "a_whole_visit_opens_no_internet_socket_and_writes_no_file",
        a_whole_visit,
    );
    let said = String::from_utf8_lossy(&output.stdout);
    let last = said.lines().last().unwrap_or_default();
    assert!(output.status.success(), "caught at \"{last}\": {output:?}");
    assert_eq!(
        last, "ten minutes without anybody",
        "it was played to its end"
    );
}

#[test]
fn a_screen_that_asked_the_internet_would_be_caught() {
    assert_caught("a_screen_that_asked_the_internet_would_be_caught", || {
        drop(std::net::UdpSocket::bind("127.0.0.1:0"));
    });
}

#[test]
fn a_screen_that_asked_the_newer_internet_would_be_caught() {
    assert_caught(
        "a_screen_that_asked_the_newer_internet_would_be_caught",
        || drop(std::net::TcpListener::bind("[::1]:0")),
    );
}

#[test]
fn a_screen_that_wrote_a_file_would_be_caught() {
    assert_caught("a_screen_that_wrote_a_file_would_be_caught", || {
        // It is there already and would not be made anew.
        drop(std::fs::OpenOptions::new().append(true).open("Cargo.toml"));
    });
}

#[test]
fn a_screen_that_removed_a_file_would_be_caught() {
    assert_caught("a_screen_that_removed_a_file_would_be_caught", || {
        drop(std::fs::remove_file("no-such-folder/no-such-file"));
    });
}

#[test]
fn reading_and_talking_to_the_display_are_no_trace() {
    let output = trapped("reading_and_talking_to_the_display_are_no_trace", || {
        set_the_trap();
        assert!(std::fs::read("/proc/self/status").is_ok());
        assert!(std::os::unix::net::UnixDatagram::unbound().is_ok());
    });
    assert!(output.status.success(), "{output:?}");
}
