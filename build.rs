//! Tells debug builds that the window crate holds the gallery of components, and the linker of release builds to keep
//! the binary small.

fn main() {
    let debug = std::env::var("PROFILE").is_ok_and(|profile| profile == "debug");
    if debug {
        println!("cargo::rustc-cfg=gallery");
    }
    println!("cargo::rustc-check-cfg=cfg(gallery)");
    println!("cargo::rerun-if-changed=build.rs");
    if !debug && loader_reads_packed_addresses() {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// Whether the addresses that the loader mends at start may be packed: 20 KB that it reads through, in the place of 2 MB
/// that stay in memory. Loaders of the GNU C library know it since 2.36 (Debian 12, Raspberry Pi OS of 2023).
fn loader_reads_packed_addresses() -> bool {
    let gnu_linux = ["CARGO_CFG_TARGET_OS", "CARGO_CFG_TARGET_ENV"]
        .map(|key| std::env::var(key).unwrap_or_default())
        == ["linux", "gnu"];
    let installed = std::process::Command::new("getconf")
        .arg("GNU_LIBC_VERSION")
        .output();
    let minor = installed.ok().and_then(|output| {
        let told = String::from_utf8(output.stdout).ok()?;
        told.trim().strip_prefix("glibc 2.")?.parse::<u32>().ok()
    });
    gnu_linux && minor.is_some_and(|minor| minor >= 36)
}
