//! A tab title tells which page it is and nothing else: fixed words of the portal, no page with another's.

use std::collections::{BTreeMap, BTreeSet};

use domain::language::Language;

use super::super::{Group, entries, pages};
use super::{documents, source};
use crate::text;

/// One title of one page.
type Titled = (&'static str, String);

fn complaints(titles: &[Titled], texts: &BTreeSet<String>, places: &[String]) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for (page, title) in titles {
        let owner = owners.entry(title).or_insert(page);
        if owner != page {
            complaints.push(format!("{page}: {title} is also the title of {owner}"));
        }
        if !texts.contains(title) {
            complaints.push(format!("{page}: {title} is no fixed text"));
        }
        if title.split_whitespace().count() < 2 && !places.contains(title) {
            complaints.push(format!("{page}: {title} tells too little"));
        }
    }
    complaints
}

/// Every text in which nothing is put in.
fn fixed(language: Language) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for (_, file) in source::texts(language.tag()) {
        let values = file.lines().filter_map(|line| line.split_once('='));
        texts.extend(
            values
                .map(|(_, value)| value.trim())
                .filter(|value| !value.contains('{'))
                .map(str::to_owned),
        );
    }
    texts
}

#[test]
fn every_title_is_fixed_telling_and_one_pages_own() {
    for language in Language::ALL {
        let t = text::of(language);
        let states = |page: super::super::Shown| {
            page.states(t).into_iter().map(move |state| (page.id, state.title))
        };
        let mut titles: Vec<Titled> = pages().into_iter().flat_map(states).collect();
        titles.sort();
        titles.dedup();
        let places =
            [t.ui_place_home(), t.ui_place_plan(), t.ui_place_meetings(), t.ui_accessibility()];
        assert_eq!(complaints(&titles, &fixed(language), &places), Vec::<String>::new());
        let components = entries(language).into_iter().filter(|one| one.group == Group::Components);
        let names: BTreeSet<_> = components.map(|component| component.title).collect();
        assert_eq!(names.len(), super::super::COMPONENTS.len());
    }
}

#[test]
fn the_title_stands_in_the_document() {
    let t = text::of(Language::Swedish);
    let shown = pages();
    for (id, state, html) in documents(Language::Swedish) {
        let Some(page) = shown.iter().find(|page| page.id == id) else { continue };
        let title = page.states(t).into_iter().find(|one| one.name == state).map(|one| one.title);
        let head = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next());
        let (head, title) = (head.unwrap_or_default(), title.unwrap_or_default());
        let bare = head.trim_end_matches(" – Min väg");
        let bare = bare.strip_prefix("Fel: ").unwrap_or(bare);
        assert_eq!(bare, title, "{id}/{state}");
    }
}

#[test]
fn a_title_that_is_anothers_or_tells_of_a_person_is_noticed() {
    let titles = [
        ("a", "Mina mål".to_owned()),
        ("b", "Mina mål".to_owned()),
        ("c", "Möte med Amina".to_owned()),
        ("d", "Mål".to_owned()),
        ("e", "Plan".to_owned()),
    ];
    let texts: BTreeSet<_> = ["Mina mål", "Mål", "Plan"].map(str::to_owned).into();
    let found = complaints(&titles, &texts, &["Plan".to_owned()]);
    let pages: Vec<_> = found.iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(pages, ["b", "c", "d"]);
}
