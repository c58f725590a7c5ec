//! Compiles the Slint files. Debug builds keep element names, so that tests can find and press things.

fn main() {
    let debug = std::env::var("PROFILE").is_ok_and(|profile| profile == "debug");
    let config = slint_build::CompilerConfiguration::new().with_debug_info(debug);
    if let Err(error) = slint_build::compile_with_config("ui/app-window.slint", config) {
        eprintln!("error: ui/app-window.slint: {error}");
        std::process::exit(1);
    }
}
