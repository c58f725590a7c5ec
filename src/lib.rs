//! A public touchscreen guide for keeping children safe from sexual exploitation.
//!
//! Text comes in at one end and leaves through the only window at the other:
//!
//! [`assets`] gives files · [`guide`] binds content · [`locale`] tells it in a language · [`audit`] compares the two ·
//! [`clock`] knows how far the time can be trusted · [`site`] says where the screen stands · [`session`] keeps a visitor's place and forgets it · [`view`] sets the page ·
//! [`shell`] shows it with Slint · [`commands`] are the verbs of the command line. [`problem`] is how any of them
//! says what is wrong, [`raw`] how TOML is read with its lines.
//!
//! Which room may use which is a table in `docs/ARCHITECTURE.md`, kept by `tests/floor_plan.rs`.

// In reading order, which the blank lines keep.

pub mod problem;

pub mod raw;

pub mod assets;

pub mod clock;

pub mod guide;

pub mod locale;

pub mod audit;

pub mod site;

pub mod session;

pub mod view;

pub mod shell;

pub mod commands;
