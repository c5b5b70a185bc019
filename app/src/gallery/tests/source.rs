//! The sources of the app as the rules of the gallery read them.

use std::fs;
use std::path::Path;

/// Every Rust file below `app/src`, with its path below it.
pub fn files() -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", "rs", &mut files);
    assert!(files.len() > 50, "the sources are read");
    files
}

/// Every file of texts in a language.
pub fn texts(language: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    collect(&folder, "", "ftl", &mut files);
    assert!(files.len() > 5, "the texts are read");
    files
}

fn collect(folder: &Path, prefix: &str, ending: &str, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder that can be read") {
        let entry = entry.expect("an entry");
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), ending, files);
        } else if path.ends_with(&format!(".{ending}")) {
            files.push((path, fs::read_to_string(entry.path()).expect("a text")));
        }
    }
}
