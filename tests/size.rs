//! What a visit may weigh: the built site with brotli, page kind by page kind, with the names of what grew.

use std::fs;
use std::path::PathBuf;

/// A kind of page, the files of the site it loads, and the most they may weigh together, in bytes.
const BUDGETS: [(&str, &[&str], u64); 2] = [
    // 14 kB in all: what remains is for the page itself, the largest of which is about 4 kB.
    ("a page without islands", &["main.css", "boot.js", "icon.svg", "portal.webmanifest"], 9_500),
    (
        "a page with islands",
        &["main.css", "boot.js", "icon.svg", "portal.webmanifest", "app.js", "app_bg.wasm"],
        71_000,
    ),
];

/// What each file may weigh, so that the one that grew is named. Raised on purpose or not at all.
const FILES: [(&str, u64); 6] = [
    ("main.css", 7_000),
    ("boot.js", 1_300),
    ("icon.svg", 400),
    ("portal.webmanifest", 500),
    ("app.js", 7_500),
    ("app_bg.wasm", 55_000),
];

fn site() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/site")
}

/// The weight of a file as it is sent: with brotli where that is smaller.
fn weight(name: &str) -> u64 {
    let packed = fs::metadata(site().join(format!("{name}.br")));
    let plain = || fs::metadata(site().join(name));
    packed.or_else(|_| plain()).unwrap_or_else(|_| panic!("{name} is not in the site")).len()
}

fn too_heavy<'n>(
    limits: impl IntoIterator<Item = (&'n str, u64)>,
    weight: impl Fn(&str) -> u64,
) -> Vec<String> {
    limits
        .into_iter()
        .map(|(name, limit)| (name, limit, weight(name)))
        .filter(|(_, limit, seen)| seen > limit)
        .map(|(name, limit, seen)| format!("{name} weighs {seen} bytes, at most {limit}"))
        .collect()
}

#[test]
fn no_file_outgrows_its_budget() {
    let grown = too_heavy(FILES, weight);
    assert!(grown.is_empty(), "{}", grown.join("; "));
}

#[test]
fn no_kind_of_page_outgrows_its_budget() {
    for (kind, files, limit) in BUDGETS {
        let each: Vec<_> = files.iter().map(|name| (*name, weight(name))).collect();
        let all: u64 = each.iter().map(|(_, weight)| weight).sum();
        assert!(all <= limit, "{kind} loads {all} bytes, at most {limit}: {each:?}");
    }
}

#[test]
fn what_grew_is_named() {
    let grown = too_heavy(FILES, |name| if name == "app_bg.wasm" { 60_000 } else { 0 });
    assert_eq!(grown, ["app_bg.wasm weighs 60000 bytes, at most 55000"]);
}

#[test]
fn the_bundle_tells_nothing_about_the_machine_it_was_built_on() {
    let bundle = fs::read(site().join("app_bg.wasm")).unwrap();
    let text = String::from_utf8_lossy(&bundle);
    for path in ["/home/", "/root/", "/Users/", ".cargo/", ".rustup/"] {
        let around = text.find(path).map(|at| {
            text[at..].chars().take(80).filter(|letter| !letter.is_control()).collect::<String>()
        });
        assert_eq!(around, None, "{path}");
    }
}
