//! Every page type and every public component stands in the gallery.

use std::collections::BTreeSet;

use super::super::{COMPONENTS, pages};
use super::source;
use crate::text;

/// The paths of all types in these files that implement `Page`.
fn page_types(files: &[(String, String)]) -> BTreeSet<String> {
    let mut types = BTreeSet::new();
    for (path, text) in files {
        let module = path.trim_end_matches(".rs").replace('/', "::");
        for line in text.lines().filter_map(|line| line.strip_prefix("impl Page for ")) {
            let name = line.trim_end_matches([' ', '{']);
            types.insert(format!("app::{module}::{name}"));
        }
    }
    types
}

/// The public components in the files of the design system, with the file of each.
fn components(files: &[(String, String)]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, text) in files.iter().filter(|(path, _)| path.starts_with("ui/")) {
        for rest in text.split("#[component]").skip(1) {
            let function = rest.trim_start().strip_prefix("pub fn ");
            let name = function.and_then(|rest| rest.split(['(', '<']).next());
            names.extend(name.map(str::to_owned));
        }
    }
    names
}

fn file(path: &str, text: &str) -> (String, String) {
    (path.to_owned(), text.to_owned())
}

#[test]
fn every_page_is_in_the_gallery_with_examples() {
    let shown: BTreeSet<String> = pages().iter().map(|page| page.type_name.to_owned()).collect();
    assert_eq!(page_types(&source::files()), shown);
    let t = text::of(domain::language::Language::Swedish);
    for page in pages() {
        assert!(!page.states(t).is_empty(), "{} has no example", page.id);
    }
}

#[test]
fn every_component_is_in_the_gallery() {
    let shown: BTreeSet<String> =
        COMPONENTS.iter().flat_map(|one| one.shows).map(|&name| name.to_owned()).collect();
    let mut all = components(&source::files());
    // The document itself and the words of a time are functions, not components.
    all.extend(["Frame", "Time"].map(str::to_owned));
    assert_eq!(all, shown);
}

#[test]
fn a_page_or_a_component_that_is_missing_is_noticed() {
    let mut files = source::files();
    let (pages, parts) = (page_types(&files), components(&files));
    files.push(file("goal/lost.rs", "impl Page for LostPage {\n"));
    files.push(file("ui/lost.rs", "#[component]\npub fn Lost<C>(\n#[component]\nfn Own() {}"));
    let new: Vec<_> = page_types(&files).difference(&pages).cloned().collect();
    assert_eq!(new, ["app::goal::lost::LostPage"]);
    let new: Vec<_> = components(&files).difference(&parts).cloned().collect();
    assert_eq!(new, ["Lost"]);
}
