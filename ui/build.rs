//! Compiles the Slint files. Debug builds keep element names, so that tests can find and press things, and hold the
//! gallery of components besides the window.

fn main() {
    let debug = std::env::var("PROFILE").is_ok_and(|profile| profile == "debug");
    let root = if debug {
        "gallery.slint"
    } else {
        "app-window.slint"
    };
    let config = slint_build::CompilerConfiguration::new().with_debug_info(debug);
    if let Err(error) = slint_build::compile_with_config(root, config) {
        eprintln!("error: ui/{root}: {error}");
        std::process::exit(1);
    }
}
