//! Fifty people for one slot: one gets it, and how long until all have their answer.

use std::sync::Barrier;
use std::thread;
use std::time::Instant;

use uuid::Uuid;

use crate::Outcome;
use crate::client::{get, post};
use crate::figure::{Limit, Report, count, median};
use crate::portal::{Server, Visitor};
use crate::scene::Scene;

const PEOPLE: usize = 50;

pub fn measure(scene: &Scene, report: &mut Report) -> Outcome {
    let url = scene.sqlite("race", 60, 1)?;
    one_database(scene, report, "SQLite", &url, Limit::AtMost(0.1))?;
    if let Some(url) = scene.postgres("race", 60, 1)? {
        one_database(scene, report, "PostgreSQL", &url, Limit::None)?;
    }
    Ok(())
}

fn one_database(
    scene: &Scene,
    report: &mut Report,
    database: &str,
    url: &str,
    limit: Limit,
) -> Outcome {
    let portal = scene.portal(url)?;
    let mut client = portal.client()?;
    let visitors = (1..=PEOPLE)
        .map(|number| Visitor::sign_in(&mut client, &format!("person-{number}")))
        .collect::<Outcome<Vec<_>>>()?;
    let first = visitors.first().ok_or("nobody")?;
    let offered = client.ask(&get("/moten/boka", &first.headers("json")))?.json()?;
    let with = offered.pointer("/handlers/0/id").and_then(|id| id.as_str()).ok_or("no handler")?;
    let slots = offered.pointer("/slots").and_then(|slots| slots.as_array()).ok_or("no times")?;
    let starts: Vec<_> = slots.iter().filter_map(|slot| slot.get("start")?.as_str()).collect();
    let (mut seconds, mut wins, mut losses) = (Vec::new(), Vec::new(), Vec::new());
    for start in starts.iter().take(usize::try_from(scene.rounds())?) {
        let posts: Vec<_> = visitors
            .iter()
            .map(|visitor| {
                let form = format!("med={with}&tid={start}&satt=telefon&nyckel={}", Uuid::new_v4());
                post("/moten", &visitor.headers(""), &form)
            })
            .collect();
        let (time, statuses) = all_at_once(&portal, &posts)?;
        let with_status =
            |wanted| count(statuses.iter().filter(|status| **status == wanted).count());
        seconds.push(time);
        wins.push(with_status(201));
        losses.push(with_status(409));
    }
    let what = format!("{database}: 50 people for one slot, all answered");
    report.add("race", &what, "s", limit, median(seconds));
    let most = wins.iter().chain([&0.0]).copied().fold(0.0, f64::max);
    report.add("race", &format!("{database}: most who got it"), "", Limit::AtMost(1.0), most);
    let least = wins.iter().copied().fold(f64::INFINITY, f64::min);
    report.add("race", &format!("{database}: fewest who got it"), "", Limit::AtLeast(1.0), least);
    let fewest = losses.iter().copied().fold(f64::INFINITY, f64::min);
    report.add(
        "race",
        &format!("{database}: told that it is taken"),
        "",
        Limit::AtLeast(49.0),
        fewest,
    );
    Ok(())
}

/// Sends all at the same moment, each on a connection that is already open; seconds until the last answer.
fn all_at_once(portal: &Server, posts: &[Vec<u8>]) -> Outcome<(f64, Vec<u16>)> {
    let barrier = Barrier::new(posts.len() + 1);
    let clients = posts.iter().map(|_| portal.client()).collect::<Outcome<Vec<_>>>()?;
    thread::scope(|scope| {
        let asking: Vec<_> = clients
            .into_iter()
            .zip(posts)
            .map(|(mut client, post)| {
                let barrier = &barrier;
                scope.spawn(move || {
                    barrier.wait();
                    client.exchange(post).map(|reply| reply.status)
                })
            })
            .collect();
        barrier.wait();
        let began = Instant::now();
        let mut statuses = Vec::new();
        for one in asking {
            statuses.push(one.join().map_err(|_| "a client stopped")??);
        }
        Ok((began.elapsed().as_secs_f64(), statuses))
    })
}
