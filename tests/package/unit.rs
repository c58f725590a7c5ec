//! The service: what it is given agrees with what the program and the package have, it may do nothing else, and it is back
//! in time. Read as systemd reads it, without systemd.

use super::*;
use std::time::Duration;

/// Every `key=value` of a section, in order.
fn settings(unit: &str, section: &str) -> Vec<(String, String)> {
    let mut inside = false;
    let mut found = Vec::new();
    for line in unit.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[') {
            inside = name.strip_suffix(']') == Some(section);
        } else if inside && !line.is_empty() && !line.starts_with('#') {
            let (key, value) = line.split_once('=').expect("key=value");
            found.push((key.to_owned(), value.to_owned()));
        }
    }
    found
}

struct Unit(String);

impl Unit {
    fn read() -> Unit {
        Unit::named("pocket-guide")
    }

    fn named(name: &str) -> Unit {
        Unit(text(&format!("packaging/app/{name}.service")))
    }

    /// All values of a key of the service.
    fn all(&self, key: &str) -> Vec<String> {
        let settings = settings(&self.0, "Service").into_iter();
        let found = settings.filter(|(other, _)| other == key);
        found.map(|(_, value)| value).collect()
    }

    fn one(&self, key: &str) -> String {
        let mut all = self.all(key);
        assert_eq!(all.len(), 1, "{key} stands once");
        all.swap_remove(0)
    }

    fn seconds(&self, key: &str) -> Duration {
        Duration::from_secs(self.one(key).parse().expect("whole seconds"))
    }

    fn variable(&self, name: &str) -> String {
        let all = self.all("Environment").join(" ");
        let found = all
            .split(' ')
            .find_map(|it| it.strip_prefix(name)?.strip_prefix('='));
        found.expect("it is set").to_owned()
    }
}

/// Lines of the file of users, word by word.
fn users() -> Vec<Vec<String>> {
    let text = text("packaging/app/pocket-guide.sysusers");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| line.split_whitespace().map(str::to_owned).collect())
        .collect()
}

#[test]
fn the_program_and_its_fonts_are_where_the_service_looks_for_them() {
    let unit = Unit::read();
    let installed = installed();
    let program = unit.one("ExecStart");
    assert_eq!(program, "/usr/bin/pocket-guide");
    assert!(installed.contains(&program));
    assert!(
        unit.one("ExecPaths").split(' ').any(|it| it == program),
        "or it cannot start itself again"
    );
    let fonts = unit.variable("FONTCONFIG_FILE");
    assert!(installed.contains(&fonts), "{fonts}");
    let folder = fonts.strip_suffix("fonts.conf").expect("our own");
    assert!(
        installed
            .iter()
            .any(|file| file.starts_with(folder) && file.ends_with(".ttf")),
        "without a face beside it, fontconfig finds no font"
    );
    assert_eq!(unit.variable("SLINT_BACKEND"), "linuxkms-software");
    let runtime = unit.one("RuntimeDirectory");
    assert_eq!(unit.variable("XDG_RUNTIME_DIR"), format!("/run/{runtime}"));
}

#[test]
fn what_is_read_early_is_what_the_service_will_run_and_as_the_same_user() {
    let name = "pocket-guide-early";
    let (unit, early) = (Unit::read(), Unit::named(name));
    assert!(installed().contains(&format!("/usr/lib/systemd/system/{name}.service")));
    let mut wanted = settings(&unit.0, "Unit").into_iter();
    assert!(
        wanted.any(|(key, value)| key == "Wants" && value.contains(&format!("{name}.service")))
    );
    let run = early.one("ExecStart");
    let run = run.strip_prefix('-').expect("its failure is nobody's");
    assert!(run.starts_with(&format!("{} render ", unit.one("ExecStart"))));
    assert_eq!(
        early.variable("FONTCONFIG_FILE"),
        unit.variable("FONTCONFIG_FILE")
    );
    for key in [
        "User",
        "Group",
        "NoNewPrivileges",
        "ProtectSystem",
        "DevicePolicy",
        "MemoryMax",
    ] {
        assert_eq!(early.one(key), unit.one(key), "{key}");
    }
    assert_eq!(
        early.one("RemainAfterExit"),
        "yes",
        "or each start of the guide pays for it"
    );
}

#[test]
fn the_user_of_the_service_is_made_with_every_group_it_needs() {
    let unit = Unit::read();
    let user = unit.one("User");
    let users = users();
    let made = |kind: &str, name: &str| users.iter().any(|line| line[0] == kind && line[1] == name);
    assert!(made("u", &user), "{user}");
    assert_eq!(unit.one("Group"), user);
    for group in unit.one("SupplementaryGroups").split(' ') {
        assert!(
            made("g", group),
            "a service whose group is missing does not start"
        );
        assert!(
            users.iter().any(|line| line[..] == ["m", &user, group]),
            "{group}"
        );
    }
    let line = users
        .iter()
        .find(|line| line[0] == "u")
        .expect("just found");
    assert_eq!(line.last().map(String::as_str), Some("/usr/sbin/nologin"));
    let postrm = text("packaging/app/postrm");
    assert!(
        postrm.contains(&format!("userdel {user}")),
        "a purge leaves it"
    );
}

#[test]
fn it_may_open_the_display_what_is_touched_and_its_terminal_and_nothing_else() {
    let unit = Unit::read();
    assert_eq!(unit.one("DevicePolicy"), "closed");
    let terminal = unit.one("TTYPath");
    assert_eq!(
        unit.all("DeviceAllow"),
        [
            "char-drm rw".to_owned(),
            "char-input rw".to_owned(),
            format!("{terminal} rw")
        ]
    );
    assert_eq!(unit.one("RestrictAddressFamilies"), "AF_UNIX AF_NETLINK");
    assert_eq!(unit.one("IPAddressDeny"), "any");
    assert_eq!(unit.one("ProtectSystem"), "strict");
    assert_eq!(unit.one("CapabilityBoundingSet"), "");
    let tty = terminal.strip_prefix("/dev/").expect("a device");
    let conflicts = settings(&unit.0, "Unit");
    assert!(conflicts.contains(&("Conflicts".to_owned(), format!("getty@{tty}.service"))));
}

#[test]
fn nothing_stands_in_it_that_needs_a_disk_or_hides_touch_panels() {
    let unit = Unit::read();
    for (key, reason) in [
        ("StateDirectory", "fails where /var is read-only"),
        ("CacheDirectory", "fails where /var is read-only"),
        ("LogsDirectory", "fails where /var is read-only"),
        ("PrivateTmp", "fails where /tmp is missing or full"),
        (
            "PrivateNetwork",
            "hides touch panels that are plugged in later",
        ),
        ("PrivateDevices", "hides the display"),
        ("ReadWritePaths", "the guide writes nothing"),
    ] {
        assert_eq!(unit.all(key), [""; 0], "{key} {reason}");
    }
    for (_, value) in settings(&unit.0, "Unit") {
        for late in ["network", "dbus", "time-sync", "settle"] {
            assert!(!value.contains(late), "the guide waits for no {late}");
        }
    }
}

#[test]
fn the_display_it_waits_for_is_the_one_that_udev_names_and_it_does_not_wait_for_ever() {
    let unit = settings(&Unit::read().0, "Unit");
    let display = "pocketguide-display.device";
    for key in ["Wants", "After"] {
        let mut all = unit.iter().filter(|(other, _)| other == key);
        assert!(
            all.any(|(_, value)| value.split(' ').any(|it| it == display)),
            "{key}"
        );
    }
    assert!(
        !unit.iter().any(|(key, _)| key == "Requires"),
        "without a display it starts all the same, and says so"
    );
    let rule = text("packaging/app/70-pocket-guide.rules");
    assert!(rule.contains(r#"TAG+="systemd""#));
    assert!(rule.contains(r#"ENV{SYSTEMD_ALIAS}="/pocketguide/display""#));
    let device = settings(&text(&format!("packaging/app/{display}")), "Unit");
    assert!(device.iter().any(|(key, _)| key == "JobRunningTimeoutSec"));
    for file in [
        "/usr/lib/udev/rules.d/70-pocket-guide.rules".to_owned(),
        format!("/usr/lib/systemd/system/{display}"),
    ] {
        assert!(installed().contains(&file), "{file}");
    }
}

#[test]
fn it_is_back_five_seconds_after_it_was_killed_and_twenty_five_after_it_froze() {
    let unit = Unit::read();
    assert_eq!(unit.one("Type"), "notify");
    assert_eq!(unit.one("Restart"), "always");
    assert_eq!(
        unit.all("RestartSteps"),
        [""; 0],
        "or it comes back later each time"
    );
    let to_first_frame = Duration::from_secs(1);
    let again = unit.seconds("RestartSec") + to_first_frame;
    assert!(again <= Duration::from_secs(5));
    assert!(unit.seconds("WatchdogSec") + again <= Duration::from_secs(25));
    assert_eq!(
        unit.one("WatchdogSignal"),
        "SIGKILL",
        "a core would take its time"
    );
    let unit = settings(&unit.0, "Unit");
    let never_given_up = ("StartLimitIntervalSec".to_owned(), "0".to_owned());
    assert!(
        unit.contains(&never_given_up),
        "the display may be switched on later"
    );
}

#[test]
fn a_computer_with_a_desktop_keeps_it() {
    let unit = settings(&Unit::read().0, "Unit");
    let value = "!/etc/systemd/system/display-manager.service".to_owned();
    assert!(unit.contains(&("ConditionPathIsSymbolicLink".to_owned(), value)));
}

#[test]
fn systemd_finds_little_to_attack() {
    let judged = Command::new("systemd-analyze")
        .args(["security", "--offline=true", "--no-pager", "--threshold=15"])
        .arg(path("packaging/app/pocket-guide.service"))
        .output();
    // Where there is no systemd, the tests above stand alone.
    if let Ok(judged) = judged {
        assert!(judged.status.success(), "an exposure above 1.5: {judged:?}");
    }
}
