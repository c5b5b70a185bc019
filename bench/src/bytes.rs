//! Bytes (brotli) of a first and of a later visit, counted by fetching what a browser would fetch.

use crate::Outcome;
use crate::client::{Client, get};
use crate::figure::{Limit, Report, count};
use crate::pages::sign_in_to_book;
use crate::portal::{Server, Visitor};
use crate::scene::Scene;

const SMALL: Limit = Limit::AtMost(14.0);
const WITH_ISLANDS: Limit = Limit::AtMost(85.0);
const LATER: Limit = Limit::AtMost(12.0);

/// What one page costs, in kB (1 000 bytes).
struct Visit {
    path: String,
    /// The page and everything it links.
    first: f64,
    /// The page alone: everything else is kept by the browser for good.
    later: f64,
    has_islands: bool,
    scripts: usize,
}

pub fn measure(scene: &Scene, report: &mut Report) -> Outcome {
    let portal = scene.portal(&scene.sqlite("bytes", 20, 1)?)?;
    let mut client = portal.client()?;
    let mut visits = Vec::new();
    for path in ["/", "/logga-in", "/hjalp", "/om-lamna", "/tillganglighet"] {
        visits.push(visit(&mut client, path, &[])?);
    }
    let amina = sign_in_to_book(&portal, "amina")?.headers("");
    let mut own =
        vec!["/", "/plan", "/mal", "/mal/nytt", "/moten", "/moten/boka", "/moten/boka/tid"]
            .into_iter()
            .map(String::from)
            .collect::<Vec<_>>();
    own.extend(links(&portal, "/mal", &amina, "/mal/")?);
    own.extend(links(&portal, "/moten", &amina, "/moten/")?);
    for path in own {
        visits.push(visit(&mut client, &path, &amina)?);
    }
    let sara = Visitor::sign_in(&mut client, "sara")?.headers("");
    for path in ["/personal", "/personal/deltagare", "/personal/tider"] {
        visits.push(visit(&mut client, path, &sara)?);
    }
    judge(report, "without islands", visits.iter().filter(|visit| !visit.has_islands), SMALL);
    judge(report, "with islands", visits.iter().filter(|visit| visit.has_islands), WITH_ISLANDS);
    let later = |visit: &&Visit| visit.later;
    if let Some(largest) = visits.iter().max_by(|a, b| later(a).total_cmp(&later(b))) {
        report.add(
            "bytes",
            &format!("a later visit, at most ({})", largest.path),
            "kB",
            LATER,
            largest.later,
        );
    }
    let scripts = visits.iter().filter(|visit| !visit.has_islands).map(|visit| visit.scripts).max();
    let what = "scripts on a page without islands (boot.js alone)";
    report.add("bytes", what, "", Limit::AtMost(1.0), count(scripts.unwrap_or(0)));
    report.note(&format!(
        "bytes: bodies as sent with brotli, {} pages opened, headers not counted",
        visits.len()
    ));
    Ok(())
}

fn judge<'v>(
    report: &mut Report,
    kind: &str,
    visits: impl Iterator<Item = &'v Visit>,
    limit: Limit,
) {
    let largest = visits.max_by(|a, b| a.first.total_cmp(&b.first));
    let (path, seen) =
        largest.map_or(("none", f64::NAN), |visit| (visit.path.as_str(), visit.first));
    report.add("bytes", &format!("a first visit {kind}, at most ({path})"), "kB", limit, seen);
}

/// Opens a page and everything it links, as a browser with an empty cache does.
fn visit(client: &mut Client, path: &str, headers: &[String]) -> Outcome<Visit> {
    let page = client.ask(&get(path, headers))?;
    if page.status != 200 {
        return Err(format!("{path} answered {}", page.status).into());
    }
    let html = page.text();
    let mut packed = headers.to_vec();
    packed.push("accept-encoding: br".to_owned());
    let later = kilobytes(client.ask(&get(path, &packed))?.body.len());
    let mut first = later;
    let files = loaded(&html);
    for file in &files {
        let answer = client.ask(&get(file, &["accept-encoding: br".to_owned()]))?;
        if answer.status != 200 {
            return Err(format!("{path} links {file}, which answered {}", answer.status).into());
        }
        if !answer.header("cache-control").is_some_and(|cache| cache.contains("immutable")) {
            return Err(format!("{file} would be fetched again at every visit").into());
        }
        first += kilobytes(answer.body.len());
    }
    let scripts = html.matches("<script").count() + html.matches("modulepreload").count();
    let has_islands = files.iter().any(|file| is_wasm(file));
    Ok(Visit { path: plain(path), first, later, has_islands, scripts })
}

fn is_wasm(file: &str) -> bool {
    std::path::Path::new(file).extension().is_some_and(|ending| ending == "wasm")
}

/// The files that the page's head and body make a browser load; the touch icon is loaded only when somebody asks for it.
fn loaded(html: &str) -> Vec<String> {
    let mut files = Vec::new();
    for tag in html.split('<').filter_map(|rest| rest.split('>').next()) {
        let is_loaded =
            ["link ", "script", "img ", "source "].iter().any(|name| tag.starts_with(name))
                && !tag.contains("apple-touch-icon");
        let address = ["href=\"", "src=\""]
            .iter()
            .find_map(|name| tag.split_once(name)?.1.split('"').next())
            .filter(|address| is_loaded && address.starts_with('/'));
        files.extend(address.map(String::from));
    }
    files
}

/// The first page of each shape below an address: one goal, one meeting.
fn links(portal: &Server, page: &str, headers: &[String], below: &str) -> Outcome<Vec<String>> {
    let html = portal.get(page, headers)?.text();
    let is_one = |path: &&str| path.len() == below.len() + 36;
    let found = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    Ok(found
        .filter(|path| path.starts_with(below))
        .filter(is_one)
        .take(1)
        .map(String::from)
        .collect())
}

/// An address without what is one person's own.
fn plain(path: &str) -> String {
    let parts = path.split('/').map(|part| if part.len() == 36 { "{id}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

fn kilobytes(bytes: usize) -> f64 {
    count(bytes) / 1_000.0
}

#[cfg(test)]
mod tests {
    use super::{loaded, plain};

    #[test]
    fn a_browser_loads_what_the_head_links_and_follows_no_link() {
        let html = r#"<link rel="stylesheet" href="/a.css"/><link rel="apple-touch-icon" href="/t.png"/>
            <script type="module" src="/b.js"></script><a href="/mal">Mål</a><img src="/c.svg"/>"#;
        assert_eq!(loaded(html), ["/a.css", "/b.js", "/c.svg"]);
    }

    #[test]
    fn an_id_is_not_shown() {
        assert_eq!(plain("/mal/01234567-89ab-cdef-0123-456789abcdef"), "/mal/{id}");
    }
}
