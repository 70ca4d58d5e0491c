//! The child on its own, for tests and measures: what `rostrum clean-file` is, without the rest.

use std::process::ExitCode;

fn main() -> ExitCode {
    match cleaning::child::run(100_000_000) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
