//! What xtask says while it works: one line per step, on standard output.

use std::io::Write;

/// Writes one line. A closed pipe is nobody listening, so it is no error.
pub fn line(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// Announces a step that may take a while.
pub fn step(text: &str) {
    line(&format!("==> {text}"));
}
