//! The folder the server embeds: each file beside its compressed siblings, and nothing that does not belong.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use brotli::CompressorWriter;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::stamp::files_under;
use crate::{Outcome, place};

/// Endings of what gets smaller by compression.
const COMPRESSIBLE: [&str; 9] =
    ["css", "html", "ico", "js", "json", "svg", "txt", "wasm", "webmanifest"];

/// The highest quality and the largest window that every browser takes: paid once here, won at every visit.
const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW: u32 = 22;

/// One file of the site.
pub struct Item {
    /// Path below the site, with forward slashes.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// `target/site` while it is built.
pub struct Shelf {
    folder: PathBuf,
    belonging: BTreeSet<PathBuf>,
}

impl Shelf {
    /// Makes the folder when it is missing.
    pub fn open() -> Outcome<Self> {
        let folder = place::site();
        fs::create_dir_all(&folder)?;
        Ok(Self { folder, belonging: BTreeSet::new() })
    }

    /// Writes the files and their `.br` and `.gz` siblings; gives all names written.
    pub fn put(&self, items: Vec<Item>) -> Outcome<Vec<String>> {
        let mut names = Vec::new();
        for Item { name, bytes } in items {
            let ending =
                Path::new(&name).extension().unwrap_or_default().to_string_lossy().into_owned();
            if COMPRESSIBLE.contains(&ending.as_str()) {
                for (sibling, smaller) in [("br", brotli(&bytes)?), ("gz", gzip(&bytes)?)] {
                    if smaller.len() < bytes.len() {
                        self.write(&format!("{name}.{sibling}"), &smaller)?;
                        names.push(format!("{name}.{sibling}"));
                    }
                }
            }
            self.write(&name, &bytes)?;
            names.push(name);
        }
        Ok(names)
    }

    /// Says that these files are part of the site.
    pub fn belongs(&mut self, names: Vec<String>) {
        self.belonging.extend(names.into_iter().map(|name| self.folder.join(name)));
    }

    /// Removes files that no part of the site made.
    pub fn clear_the_rest(self) -> Outcome {
        for file in files_under(&self.folder)? {
            if !self.belonging.contains(&file) {
                fs::remove_file(file)?;
            }
        }
        Ok(())
    }

    /// Leaves a file that already says the same untouched, so that the server is not built again for it.
    fn write(&self, name: &str, bytes: &[u8]) -> Outcome {
        let file = self.folder.join(name);
        if fs::read(&file).is_ok_and(|old| old == bytes) {
            return Ok(());
        }
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, bytes)?;
        Ok(())
    }
}

fn brotli(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut writer =
        CompressorWriter::new(Vec::new(), bytes.len().max(1), BROTLI_QUALITY, BROTLI_WINDOW);
    writer.write_all(bytes)?;
    writer.flush()?;
    Ok(writer.into_inner())
}

fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}
