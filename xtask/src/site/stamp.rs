//! Whether a part of the site is as its inputs say: a hash of the inputs and the names of what came out.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::{Outcome, place};

/// What one part of the site was made from.
pub struct Stamp {
    file: PathBuf,
    hash: String,
}

impl Stamp {
    /// Reads all inputs: files, or folders with everything in them. A missing one counts as empty.
    pub fn of(name: &str, inputs: &[&str]) -> Outcome<Self> {
        let root = place::root();
        let mut sum = Sha256::new();
        for input in inputs {
            for file in files_under(&root.join(input))? {
                let bytes = fs::read(&file)?;
                sum.update(file.strip_prefix(&root)?.to_string_lossy().as_bytes());
                sum.update(bytes.len().to_le_bytes());
                sum.update(bytes);
            }
        }
        let mut hash = String::new();
        for byte in sum.finalize() {
            write!(hash, "{byte:02x}")?;
        }
        Ok(Self { file: place::target().join("site-stamps").join(name), hash })
    }

    /// The names that came out last time, when the inputs are the same and every file is still there.
    pub fn kept(&self) -> Option<Vec<String>> {
        let text = fs::read_to_string(&self.file).ok()?;
        let mut lines = text.lines();
        let same = lines.next()? == self.hash;
        let names: Vec<String> = lines.map(String::from).collect();
        (same && names.iter().all(|name| place::site().join(name).is_file())).then_some(names)
    }

    /// Remembers what came out.
    pub fn keep(&self, names: &[String]) -> Outcome {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, format!("{}\n{}", self.hash, names.join("\n")))?;
        Ok(())
    }
}

/// A file itself, or every file below a folder, in a fixed order; nothing hidden, nothing when it is missing.
pub fn files_under(path: &Path) -> Outcome<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.into()]);
    }
    let mut files = Vec::new();
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let entry = entry?;
            if !entry.file_name().to_string_lossy().starts_with('.') {
                files.extend(files_under(&entry.path())?);
            }
        }
    }
    files.sort();
    Ok(files)
}
