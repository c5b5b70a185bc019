//! Other programs: started in the workspace, heard or streamed, and named when they fail.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::{Outcome, place};

/// A program started at the top of the workspace.
pub fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(place::root());
    command
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    program(&env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
}

/// Runs to the end with its output on our own; refuses when it does not end well.
pub fn run(command: &mut Command) -> Outcome {
    let status =
        command.status().map_err(|error| format!("{} does not start: {error}", words(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{} ended with {status}", words(command)).into())
    }
}

/// Runs to the end and gives what it wrote to standard output.
pub fn read(command: &mut Command) -> Outcome<String> {
    let output =
        command.output().map_err(|error| format!("{} does not start: {error}", words(command)))?;
    if output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        let why = String::from_utf8_lossy(&output.stderr);
        Err(format!("{} ended with {}: {}", words(command), output.status, why.trim()).into())
    }
}

fn words(command: &Command) -> String {
    let name = PathBuf::from(command.get_program());
    let mut words = vec![name.file_name().unwrap_or_default().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}
