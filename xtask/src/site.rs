//! The site: everything the server embeds, built into `target/site` under logical names (the server adds hashes).

mod islands;
mod shelf;
mod stamp;
mod style;

use std::fs;

pub use self::islands::add_target;
use self::shelf::Shelf;
use self::stamp::{Stamp, files_under};
use crate::{Outcome, place, say};

/// Builds what has changed and removes what no longer belongs. Costs a few milliseconds when nothing has changed.
pub fn build() -> Outcome {
    let mut shelf = Shelf::open()?;
    part(&mut shelf, "islands", &islands::INPUTS, islands::build)?;
    part(&mut shelf, "style", &["style"], style::build)?;
    part(&mut shelf, "public", &["public", "xtask/src/site.rs"], copy_public)?;
    shelf.clear_the_rest()
}

/// One part of the site: skipped when its inputs and its files are as they were.
fn part(
    shelf: &mut Shelf,
    name: &str,
    inputs: &[&str],
    make: impl FnOnce() -> Outcome<Vec<shelf::Item>>,
) -> Outcome {
    let stamp = Stamp::of(name, inputs)?;
    let names = if let Some(names) = stamp.kept() {
        names
    } else {
        say::step(&format!("Builds the site: {name}"));
        let names = shelf.put(make()?)?;
        stamp.keep(&names)?;
        names
    };
    shelf.belongs(names);
    Ok(())
}

fn copy_public() -> Outcome<Vec<shelf::Item>> {
    let folder = place::root().join("public");
    let mut items = Vec::new();
    for file in files_under(&folder)? {
        let name = file.strip_prefix(&folder)?.to_string_lossy().replace('\\', "/");
        let bytes = match name.strip_suffix(".js") {
            Some(_) => bare_script(&fs::read_to_string(&file)?).into_bytes(),
            None => fs::read(&file)?,
        };
        items.push(shelf::Item { name, bytes });
    }
    Ok(items)
}

/// A script without the lines that are only for its readers, and without indents: a phone waits for every byte.
/// Our scripts have no text that runs over several lines.
fn bare_script(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with("//")).fold(
        String::new(),
        |mut bare, line| {
            bare.push_str(line);
            bare.push('\n');
            bare
        },
    )
}

#[cfg(test)]
mod tests {
    use super::bare_script;

    #[test]
    fn a_script_keeps_its_orders_and_loses_its_comments() {
        let script = "// Why.\n\nif (a) {\n  // Here.\n  b(\"https://c\"); // so\n}\n";
        assert_eq!(bare_script(script), "if (a) {\nb(\"https://c\"); // so\n}\n");
    }
}
