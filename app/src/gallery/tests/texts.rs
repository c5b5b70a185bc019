//! Every text of every language is seen in some example: a text that nobody sees is a state without an example.

use std::collections::BTreeSet;

use domain::language::Language;

use super::{documents, source};

/// Texts that no page can show, each with the reason.
const UNSEEN: [(&str, &str); 2] = [
    ("away-message", "is kept with the meeting as its handler's answer"),
    ("away-reason", "is kept with the meeting as its handler's reason"),
];

/// One way a message can read: its words between what is put in.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Reading {
    key: String,
    pieces: Vec<String>,
}

/// Every message of a file of texts, and every variant of one that chooses by number.
fn readings(file: &str) -> Vec<Reading> {
    let mut readings = Vec::new();
    let (mut key, mut pattern) = (String::new(), String::new());
    let mut finish = |key: &str, pattern: &str| {
        for pattern in variants(pattern) {
            readings.push(Reading { key: key.to_owned(), pieces: pieces(&pattern) });
        }
    };
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            finish(&key, &pattern);
            let (name, value) = line.split_once('=').unwrap_or((line, ""));
            // A brace that is meant as one.
            let value = value.replace("{ \"{\" }", "⟨").replace("{ \"}\" }", "⟩");
            (key, pattern) = (name.trim().to_owned(), value.trim().to_owned());
        } else if !line.trim().is_empty() {
            let gap = if pattern.is_empty() { "" } else { "\n" };
            pattern.push_str(gap);
            pattern.push_str(line.trim());
        }
    }
    finish(&key, &pattern);
    readings.retain(|reading| !reading.key.is_empty());
    readings
}

/// The pattern itself, or each of its variants when it chooses.
fn variants(pattern: &str) -> Vec<String> {
    let Some((before, choices)) = pattern.split_once("->") else {
        return vec![pattern.to_owned()];
    };
    let before = before.rsplit_once('{').map_or("", |(before, _)| before);
    let variants = choices.lines().filter_map(|line| {
        let line = line.trim_start_matches('*');
        let (_, words) = line.strip_prefix('[')?.split_once(']')?;
        Some(format!("{before}{}", words.trim()))
    });
    variants.collect()
}

/// The words between what is put in.
fn pieces(pattern: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    for part in pattern.split('{') {
        let words = part.split_once('}').map_or(part, |(_, words)| words);
        pieces.push(plain(words).replace('⟨', "{").replace('⟩', "}"));
    }
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces
}

/// The words of a document: its texts and what stands in attributes, each run by itself.
fn runs(html: &str, runs: &mut BTreeSet<String>) {
    for part in html.split('<') {
        let (tag, words) = part.split_once('>').unwrap_or(("", part));
        runs.insert(plain(words));
        runs.extend(tag.split('"').skip(1).step_by(2).map(plain));
    }
}

fn plain(words: &str) -> String {
    words
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace(['\u{2068}', '\u{2069}'], "")
        .replace(['\u{a0}', '\u{202f}', '\n'], " ")
}

/// Whether a run holds the pieces in their order, and no more of a word than they have at its ends.
fn holds(run: &str, pieces: &[String]) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let Some(first) = pieces.first() else { return true };
    run.match_indices(first.as_str()).any(|(at, _)| {
        let begins_well =
            !(is_letter(first.chars().next()) && is_letter(run[..at].chars().next_back()));
        let mut rest = &run[at + first.len()..];
        let mut last = first;
        for piece in &pieces[1..] {
            let Some(found) = rest.find(piece.as_str()) else { return false };
            rest = &rest[found + piece.len()..];
            last = piece;
        }
        begins_well && !(is_letter(last.chars().next_back()) && is_letter(rest.chars().next()))
    })
}

fn unseen(readings: &[Reading], runs: &BTreeSet<String>) -> Vec<String> {
    let is_seen = |reading: &Reading| runs.iter().any(|run| holds(run, &reading.pieces));
    let hidden = readings.iter().filter(|reading| !is_seen(reading));
    hidden.map(|reading| format!("{}: {}", reading.key, reading.pieces.join(" … "))).collect()
}

#[test]
fn every_text_is_seen_in_some_example() {
    let mut missing = Vec::new();
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        for (_, _, html) in documents(language) {
            runs(&html, &mut seen);
        }
        let readings: Vec<_> =
            source::texts(language.tag()).iter().flat_map(|(_, text)| readings(text)).collect();
        assert!(readings.len() > 600, "{}", readings.len());
        let hidden = unseen(&readings, &seen).into_iter().filter(|complaint| {
            !UNSEEN.iter().any(|(key, _)| complaint.starts_with(&format!("{key}:")))
        });
        missing.extend(hidden.map(|complaint| format!("{} {complaint}", language.tag())));
    }
    assert!(
        missing.is_empty(),
        "{} texts are in no example:\n{}\n",
        missing.len(),
        missing.join("\n")
    );
}

#[test]
fn a_text_that_nobody_sees_is_noticed() {
    let file = "# $n (Number) - x\na = Mål\nb = Hej { $who }, här är det.\nc = { $n ->\n    [one] En sak\n   *[other] { $n } saker\n}\nd =\n    Två\n    rader\n";
    let mut seen = BTreeSet::new();
    runs(
        "<p title=\"En sak\">Hej \u{2068}Bo\u{2069}, här är det.</p><!>Målet<i>Två rader</i>",
        &mut seen,
    );
    assert_eq!(unseen(&readings(file), &seen), ["a: Mål", "c:  saker"]);
    runs("<p>Mål</p>14 saker", &mut seen);
    assert_eq!(unseen(&readings(file), &seen), Vec::<String>::new());
}
