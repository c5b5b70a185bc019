//! The names in addresses: small letters, digits and dashes, and none of them twice.

use std::collections::BTreeSet;

use domain::language::Language;

use super::super::{Entry, Group, entries};

fn complaints(entries: &[Entry]) -> Vec<String> {
    let is_plain = |name: &str| {
        let known =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        !name.is_empty() && name.chars().all(known)
    };
    let mut complaints = Vec::new();
    let mut ids = BTreeSet::new();
    for entry in entries {
        if !ids.insert(entry.id) || !is_plain(entry.id) {
            complaints.push(entry.id.to_owned());
        }
        let mut states = BTreeSet::new();
        for state in &entry.states {
            if !states.insert(*state) || !is_plain(state) {
                complaints.push(format!("{}/{state}", entry.id));
            }
        }
    }
    complaints
}

#[test]
fn no_address_leads_to_two_states() {
    assert_eq!(complaints(&entries(Language::Swedish)), Vec::<String>::new());
    let entry = |id, states: &[&'static str]| Entry {
        id,
        group: Group::Open,
        title: String::new(),
        states: states.to_vec(),
    };
    let broken = [entry("a", &["b", "c", "b", "Å"]), entry("a", &[])];
    assert_eq!(complaints(&broken), ["a/b", "a/Å", "a"]);
}

#[test]
fn the_states_are_the_same_in_every_language() {
    let states = |language| -> Vec<_> {
        entries(language).into_iter().map(|entry| (entry.id, entry.states)).collect()
    };
    assert_eq!(states(Language::Swedish), states(Language::English));
}
