//! What a rule looks at: the files of the house, or the few of a broken example.

#![expect(clippy::expect_used, reason = "a rule that cannot read the tree says so")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Folders that hold what was built or installed, not what was written.
const NOT_OURS: [&str; 4] = ["target", "node_modules", "data", "results"];

/// A rule gives one complaint for each thing that is not as it should be, beginning with the file's path.
pub type Rule = fn(&Tree) -> Vec<String>;

/// Paths from the top of the workspace, and what stands in the files (nothing when it is no text).
pub struct Tree(BTreeMap<String, String>);

impl Tree {
    fn house() -> Self {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace").to_owned();
        let mut files = BTreeMap::new();
        collect(&top, "", &mut files);
        assert!(files.len() > 100, "the tree is read from {}", top.display());
        Self(files)
    }

    /// All files whose path begins and ends so.
    pub fn files<'a>(
        &'a self,
        begin: &'a str,
        end: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter(move |(path, _)| path.starts_with(begin) && path.ends_with(end))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// What stands in one file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Every path there is.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// The rule holds in the tree as it is.
pub fn holds(rule: Rule) {
    let complaints = rule(&Tree::house());
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// The rule complains about exactly these files of the example, in this order.
pub fn complains(rule: Rule, example: &[(&str, &str)], about: &[&str]) {
    let files = example.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let complaints = rule(&Tree(files.collect()));
    let paths: Vec<&str> =
        complaints.iter().filter_map(|complaint| complaint.split(": ").next()).collect();
    assert_eq!(paths, about, "{complaints:?}");
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("a folder that can be read") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        if name == ".git" || NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), files);
        } else {
            let bytes = fs::read(entry.path()).expect("a file that can be read");
            files.insert(path, String::from_utf8(bytes).unwrap_or_default());
        }
    }
}
