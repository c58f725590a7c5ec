//! The two packages as an installer receives them: that their parts agree with each other and with the program, and that
//! what is made from the program has not drifted from it. `package/unit.rs` reads the service, `package/lockdown.rs` what
//! shuts the ways out. `UPDATE_PACKAGE=1 cargo test --test package` writes the parts that are made.

#[path = "package/lockdown.rs"]
mod lockdown;
#[path = "package/made.rs"]
mod made;
#[path = "package/unit.rs"]
mod unit;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn manifest() -> toml::Table {
    let manifest = text("Cargo.toml").parse();
    manifest.expect("cargo has read it before")
}

/// What Cargo.toml says of the packages.
fn deb() -> toml::Table {
    let manifest = manifest();
    let deb = &manifest["package"]["metadata"]["deb"];
    deb.as_table().expect("a table").clone()
}

fn lockdown() -> toml::Table {
    let lockdown = &deb()["variants"]["lockdown"];
    lockdown.as_table().expect("a table").clone()
}

/// Where a file comes from, and where it is installed.
fn assets(of: &toml::Table) -> Vec<(String, String)> {
    let assets = of["assets"].as_array().expect("a list").iter();
    let text = |value: &toml::Value| value.as_str().expect("a text").to_owned();
    assets
        .map(|asset| {
            let (source, folder) = (text(&asset[0]), text(&asset[1]));
            let name = source.rsplit('/').next().expect("a name");
            let full = if folder.ends_with('/') {
                format!("{folder}{name}")
            } else {
                folder
            };
            (source, full)
        })
        .collect()
}

/// The absolute paths that the package with the program installs.
fn installed() -> Vec<String> {
    let assets = assets(&deb()).into_iter();
    assets.map(|(_, to)| format!("/{to}")).collect()
}

#[test]
fn every_file_of_the_packages_is_there() {
    for table in [deb(), lockdown()] {
        for (source, _) in assets(&table) {
            // Those two are made when the package is.
            if source.starts_with("target/") || source.starts_with("packaging/generated/") {
                continue;
            }
            let (folder, name) = source.rsplit_once('/').unwrap_or((".", &source));
            let found = name.strip_prefix('*').map_or_else(
                || path(&source).is_file(),
                |ending| {
                    let entries = fs::read_dir(path(folder)).into_iter().flatten().flatten();
                    entries
                        .into_iter()
                        .any(|entry| entry.file_name().to_string_lossy().ends_with(ending))
                },
            );
            assert!(
                found,
                "{source} is in no folder: mend Cargo.toml, or put it there"
            );
        }
    }
}

#[test]
fn nothing_is_installed_where_an_administrator_puts_things_but_the_site_file() {
    let all = [assets(&deb()), assets(&lockdown())].concat();
    for (_, to) in all {
        let kept = to == "etc/pocket-guide/site.toml";
        assert!(kept || to.starts_with("usr/"), "/{to} is not ours");
    }
}

#[test]
fn a_plain_build_needs_no_system_library_and_the_kiosk_no_seat_daemon() {
    let manifest = manifest();
    let features = manifest["features"].as_table().expect("a table");
    assert!(!features.contains_key("default"), "a plain build has none");
    let asks = |list: &toml::Value, what: &str| {
        let list = list.as_array().expect("a list").iter();
        list.filter_map(toml::Value::as_str)
            .any(|it| it.contains(what))
    };
    assert!(asks(&features["kiosk"], "slint/backend-linuxkms-libinput"));
    assert!(!asks(&features["kiosk"], "seat"));
    let slint = &manifest["workspace"]["dependencies"]["slint"]["features"];
    assert!(!asks(slint, "linuxkms"));
    assert!(asks(slint, "compat-1-18"));
    assert!(
        !asks(slint, "compat-1-2"),
        "with linuxkms it asks for libseat"
    );
    for crate_ in ["drm", "input"] {
        let optional = &manifest["dependencies"][crate_]["optional"];
        assert_eq!(optional.as_bool(), Some(true), "{crate_} needs libraries");
    }
}

#[test]
fn the_package_is_the_kiosk_build_and_switches_its_service_on() {
    let deb = deb();
    let features = deb["features"].as_array().expect("a list");
    assert!(features.iter().any(|it| it.as_str() == Some("kiosk")));
    let units = deb["systemd-units"].as_table().expect("a table");
    assert_eq!(units["enable"].as_bool(), Some(true));
    assert_eq!(units["restart-after-upgrade"].as_bool(), Some(true));
    assert_eq!(lockdown()["features"].as_array().map(Vec::len), Some(0));
    assert!(
        lockdown()["depends"]
            .as_str()
            .expect("a text")
            .contains("pocket-guide")
    );
}

#[test]
fn the_maintainer_scripts_are_shell_that_can_be_read_and_take_the_generated_parts() {
    for (folder, script) in [
        ("packaging/app", "postinst"),
        ("packaging/app", "postrm"),
        ("packaging/lockdown", "postinst"),
        ("packaging/lockdown", "postrm"),
    ] {
        let name = format!("{folder}/{script}");
        let mode = fs::metadata(path(&name))
            .expect("it is there")
            .permissions();
        assert!(mode.mode() & 0o111 != 0, "{name} cannot be run");
        let script = text(&name);
        assert!(script.starts_with("#!/bin/sh\n"), "{name}");
        assert!(
            script.contains("\nset -e\n"),
            "{name} goes on after a failure"
        );
        assert!(
            script.contains("#DEBHELPER#"),
            "{name} loses what cargo-deb adds"
        );
        let done = Command::new("sh").arg("-n").arg(path(&name)).output();
        assert!(done.expect("sh is everywhere").status.success(), "{name}");
    }
}
