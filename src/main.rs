//! Arguments and exit codes, nothing else.

fn main() -> std::process::ExitCode {
    pocket_guide::commands::main()
}
