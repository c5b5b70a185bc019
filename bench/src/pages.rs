//! Pages/s beside a bare axum handler that returns the same bytes, plain and compressed.

use std::process::Command;
use std::time::Duration;

use crate::Outcome;
use crate::client::{get, post};
use crate::figure::{Limit, Report, median};
use crate::load;
use crate::portal::{Server, Visitor};
use crate::scene::Scene;

/// Read from the database at every request by someone signed in.
pub const PAGES: [&str; 3] = ["/mal", "/moten/boka", "/moten/boka/tid"];

/// Enough to keep the server busy, few enough to be as a busy office is.
const CLIENTS: usize = 16;

// Both stand on the processor's time: the design sets them beside what other programs do on one core. On the clock the
// clients take their share of the same cores, as large for the bare handler as for us, which makes us look better.
const PLAIN: Limit = Limit::AtLeast(0.12);
const PACKED: Limit = Limit::AtLeast(0.45);

/// One side of one ratio: the server and what it is asked.
struct Side<'s> {
    server: &'s Server,
    request: Vec<u8>,
}

pub fn measure(scene: &Scene, report: &mut Report) -> Outcome {
    let portal = scene.portal(&scene.sqlite("pages", 100, 1)?)?;
    let amina = sign_in_to_book(&portal, "amina")?;
    let mut bare = Command::new(std::env::current_exe()?);
    bare.arg("bare");
    for (index, path) in PAGES.iter().enumerate() {
        let answer = portal.get(path, &amina.headers(""))?;
        if answer.status != 200 {
            return Err(format!("{path} answered {}", answer.status).into());
        }
        let file = scene.fresh(&format!("page-{index}.html"));
        std::fs::write(&file, &answer.body)?;
        bare.arg(file);
    }
    let bare = Server::start(&mut bare)?;
    for (coding, folder, limit) in [("", "plain", PLAIN), ("br", "packed", PACKED)] {
        for (index, path) in PAGES.iter().enumerate() {
            let ours = Side { server: &portal, request: get(path, &amina.headers(coding)) };
            let theirs = Side {
                server: &bare,
                request: get(&format!("/{folder}/{index}"), &amina.headers(coding)),
            };
            compare(scene, report, &format!("{path}, {folder}"), (&ours, &theirs), limit)?;
        }
    }
    report.note(
        "pages/s are those of one core: answers for each second of the server's own processor time, so that \
         neither the clients nor a neighbour on the machine count; the medians of alternating rounds",
    );
    Ok(())
}

fn compare(
    scene: &Scene,
    report: &mut Report,
    what: &str,
    (ours, theirs): (&Side<'_>, &Side<'_>),
    limit: Limit,
) -> Outcome {
    let time = Duration::from_millis(if scene.wish.quick { 300 } else { 700 });
    let (mut pages, mut ratios, mut on_the_clock) = (Vec::new(), Vec::new(), Vec::new());
    // The first round warms both up and does not count.
    for round in 0..=scene.rounds() {
        let our = load::pages(ours.server, &ours.request, CLIENTS, time)?;
        let their = load::pages(theirs.server, &theirs.request, CLIENTS, time)?;
        if round > 0 {
            pages.push(our.per_core_second);
            ratios.push(our.per_core_second / their.per_core_second);
            on_the_clock.push(our.per_second / their.per_second);
        }
    }
    report.add("pages", &format!("{what}: pages/s and core"), "", Limit::None, median(pages));
    report.add("pages", &format!("{what}: beside the bare handler"), "", limit, median(ratios));
    let clock = format!("{what}: the same on the clock, clients included");
    report.add("pages", &clock, "", Limit::None, median(on_the_clock));
    Ok(())
}

/// Signs in and chooses whom to meet, so that `/moten/boka/tid` has times to show.
pub fn sign_in_to_book(portal: &Server, person: &str) -> Outcome<Visitor> {
    let mut client = portal.client()?;
    let visitor = Visitor::sign_in(&mut client, person)?;
    let ask = get("/moten/boka", &visitor.headers("json"));
    let offered = client.ask(&ask)?.json()?;
    let with = offered.pointer("/handlers/0/id").and_then(|id| id.as_str()).ok_or("no handler")?;
    let chosen = client.ask(&post(
        "/moten/boka",
        &visitor.headers(""),
        &format!("med={with}&nyckel={}", uuid::Uuid::new_v4()),
    ))?;
    if chosen.status == 200 { Ok(visitor) } else { Err(chosen.text().into()) }
}
