//! What `app-window.slint` compiles to, and in debug builds `gallery.slint` with it. Only the shell of the kiosk reads
//! it; nothing is written here.

#![allow(
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    reason = "generated code"
)]

slint::include_modules!();
