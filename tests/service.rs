//! What the service manager hears from the guide: that it is on the screen, and then a sign of life from the event loop
//! at half the time that it waits for one. Played in a child, since only there may the environment be chosen.

mod common;

use pocket_guide::commands::service::{Service, interval};
use pocket_guide::shell::Glass;
use pocket_guide::site::Site;
use std::os::unix::net::UnixDatagram;
use std::process::Command;
use std::time::Duration;

/// Names the half of a test that a child plays.
const PLAYED: &str = "POCKET_GUIDE_SERVICE";

/// What systemd would hear, in this order, while a child plays `test` with these variables.
fn heard(test: &str, variables: &[(&str, &str)], play: fn()) -> Vec<String> {
    if std::env::var_os(PLAYED).is_some() {
        play();
        std::process::exit(0);
    }
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let socket = folder.path().join("notify");
    let systemd = UnixDatagram::bind(&socket).expect("the folder is ours");
    systemd.set_nonblocking(true).expect("a socket of our own");
    let child = Command::new(std::env::current_exe().expect("it is running"))
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env_remove("WATCHDOG_PID")
        .env_remove("WATCHDOG_USEC")
        .env(PLAYED, test)
        .env("NOTIFY_SOCKET", &socket)
        .envs(variables.iter().copied())
        .output()
        .expect("a test can be started again");
    assert!(child.status.success(), "{child:?}");
    let mut heard = Vec::new();
    let mut bytes = [0; 256];
    while let Ok(length) = systemd.recv(&mut bytes) {
        heard.push(String::from_utf8_lossy(&bytes[..length]).trim().to_owned());
    }
    heard
}

/// The guide is opened, drawn, and left alone for a minute.
fn an_idle_minute() {
    let mut screen = common::open(Glass::of(1280, 800), Site::default());
    let _service = Service::begin();
    for _ in 0..3 {
        screen.glass.draw();
    }
    for _ in 0..60 {
        screen.glass.pass(Duration::from_secs(1));
    }
}

#[test]
fn an_idle_guide_is_ready_once_and_gives_a_sign_of_life_every_ten_seconds() {
    let heard = heard(
        "an_idle_guide_is_ready_once_and_gives_a_sign_of_life_every_ten_seconds",
        &[("WATCHDOG_USEC", "20000000")],
        an_idle_minute,
    );
    let mut expected = vec!["READY=1"];
    expected.extend(["WATCHDOG=1"; 6]);
    assert_eq!(heard, expected, "and no more often: each wakes the machine");
}

#[test]
fn without_a_watchdog_nothing_is_told_but_that_it_is_ready() {
    let heard = heard(
        "without_a_watchdog_nothing_is_told_but_that_it_is_ready",
        &[],
        an_idle_minute,
    );
    assert_eq!(heard, ["READY=1"]);
}

#[test]
fn a_watchdog_for_another_process_is_not_fed() {
    let heard = heard(
        "a_watchdog_for_another_process_is_not_fed",
        &[("WATCHDOG_USEC", "20000000"), ("WATCHDOG_PID", "1")],
        an_idle_minute,
    );
    assert_eq!(heard, ["READY=1"]);
}

#[test]
fn a_sign_of_life_comes_in_time_even_where_one_is_late() {
    for seconds in [2, 15, 20] {
        let patience = Duration::from_secs(seconds);
        assert!(interval(patience) * 2 <= patience);
    }
}
