//! What shuts the ways out of the guide: keyboards, terminals, Ctrl+Alt+Del and SysRq.

use super::*;

fn installs(to: &str) -> bool {
    assets(&lockdown()).iter().any(|(_, other)| other == to)
}

/// The rules of udev, each as its parts `KEY`, operator, `value`.
fn rules() -> Vec<Vec<(String, String, String)>> {
    let text = text("packaging/lockdown/70-pocket-guide-lockdown.rules");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            line.split(", ")
                .map(|part| {
                    let at = part.find(['=', '!']).expect("an operator");
                    let (key, rest) = part.split_at(at);
                    let length = rest.find('"').expect("a value in quotation marks");
                    let (operator, value) = rest.split_at(length);
                    assert!(["=", "==", "!="].contains(&operator), "{line}");
                    let value = value.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
                    let value = value.expect("a value in quotation marks");
                    (key.to_owned(), operator.to_owned(), value.to_owned())
                })
                .collect()
        })
        .collect()
}

/// What the rules do to a device with these properties: the names of what they assign.
fn done_to(device: &[(&str, &str)]) -> Vec<String> {
    let mut known: Vec<(String, String)> = device
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    let mut done = Vec::new();
    let mut jump: Option<String> = None;
    for rule in rules() {
        if let Some(label) = &jump {
            let here = rule
                .iter()
                .any(|(key, _, value)| key == "LABEL" && value == label);
            if !here {
                continue;
            }
            jump = None;
        }
        let holds = rule.iter().all(|(key, operator, pattern)| {
            let value = known.iter().rev().find(|(other, _)| other == key);
            let value = value.map_or("", |(_, value)| value.as_str());
            let fits = pattern.split('|').any(|it| match it.split_once("[0-9]*") {
                Some((before, _)) => value.starts_with(before) && value.len() > before.len(),
                None => it == value,
            });
            match operator.as_str() {
                "==" => fits,
                "!=" => !fits,
                _ => true,
            }
        });
        for (key, operator, value) in rule.into_iter().filter(|_| holds) {
            match (key.as_str(), operator.as_str()) {
                ("GOTO", _) => jump = Some(value),
                (_, "=") if key != "LABEL" => {
                    done.push(key.clone());
                    known.push((key, value));
                }
                _ => {}
            }
        }
    }
    assert_eq!(jump, None, "a GOTO without its LABEL");
    done.retain(|key| !key.contains(".POCKET_GUIDE"));
    done
}

#[test]
fn a_keyboard_is_heard_neither_by_the_kernel_nor_by_the_guide() {
    let keyboard = [("SUBSYSTEM", "input"), ("ENV{ID_INPUT_KEYBOARD}", "1")];
    let with = |name: &'static str| [&keyboard[..], &[("KERNEL", name)]].concat();
    assert_eq!(done_to(&with("input5")), ["ATTR{inhibited}"]);
    assert_eq!(done_to(&with("event5")), ["ENV{LIBINPUT_IGNORE_DEVICE}"]);
    let few_keys = [
        ("SUBSYSTEM", "input"),
        ("SUBSYSTEMS", "usb"),
        ("ENV{ID_INPUT_KEY}", "1"),
        ("KERNEL", "input6"),
    ];
    assert_eq!(done_to(&few_keys), ["ATTR{inhibited}"]);
}

#[test]
fn touch_panels_and_the_power_button_stay() {
    for device in [
        &[
            ("ENV{ID_INPUT_TOUCHSCREEN}", "1"),
            ("ENV{ID_INPUT_KEY}", "1"),
            ("SUBSYSTEMS", "usb"),
        ][..],
        &[("ENV{ID_INPUT_KEY}", "1"), ("SUBSYSTEMS", "acpi")][..],
        &[("ENV{ID_INPUT_MOUSE}", "1"), ("SUBSYSTEMS", "usb")][..],
    ] {
        for name in ["input3", "event3"] {
            let device = [device, &[("SUBSYSTEM", "input"), ("KERNEL", name)]].concat();
            assert_eq!(done_to(&device), [""; 0], "{device:?}");
        }
    }
    let gone = [
        ("ACTION", "remove"),
        ("SUBSYSTEM", "input"),
        ("ENV{ID_INPUT_KEYBOARD}", "1"),
        ("KERNEL", "input5"),
    ];
    assert_eq!(done_to(&gone), [""; 0]);
}

#[test]
fn its_rules_come_after_those_that_tell_what_a_device_is() {
    let rules = "usr/lib/udev/rules.d/70-pocket-guide-lockdown.rules";
    assert!(installs(rules), "60-input-id.rules must have run before");
}

#[test]
fn no_login_waits_behind_the_guide_and_no_chord_restarts_the_computer() {
    let units = "getty@.service autovt@.service ctrl-alt-del.target";
    for (script, does) in [("postinst", "mask"), ("postrm", "unmask")] {
        let script = text(&format!("packaging/lockdown/{script}"));
        let each = format!("for unit in {units}; do\n\t\tdeb-systemd-helper {does} \"$unit\"");
        assert!(script.contains(&each), "{does}");
    }
    for (source, to, settings) in [
        (
            "logind.conf",
            "usr/lib/systemd/logind.conf.d/70-pocket-guide-lockdown.conf",
            &["[Login]", "NAutoVTs=0", "ReserveVT=0"][..],
        ),
        (
            "system.conf",
            "usr/lib/systemd/system.conf.d/70-pocket-guide-lockdown.conf",
            &["[Manager]", "CtrlAltDelBurstAction=none"],
        ),
        (
            "sysctl.conf",
            "usr/lib/sysctl.d/70-pocket-guide-lockdown.conf",
            &["kernel.sysrq = 0"],
        ),
    ] {
        assert!(installs(to), "{to}");
        let text = text(&format!("packaging/lockdown/{source}"));
        let lines: Vec<&str> = text.lines().filter(|it| !it.starts_with('#')).collect();
        assert_eq!(lines, settings);
    }
}

#[test]
fn the_keyboard_of_a_staff_desktop_is_no_affair_of_the_guide_itself() {
    let shut = ["udev/", "sysctl", "logind", "system.conf", "etc/systemd"];
    // Its one rule is about the display.
    let display = "usr/lib/udev/rules.d/70-pocket-guide.rules";
    assert!(!text("packaging/app/70-pocket-guide.rules").contains("input"));
    for (_, to) in assets(&deb()) {
        let shuts = shut.iter().any(|it| to.contains(it));
        assert!(to == display || !shuts, "/{to}");
    }
    assert!(
        deb().get("recommends").is_none(),
        "apt would install the lock-down"
    );
}
