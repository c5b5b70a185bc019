//! Growth: what one person's pages cost when there are a hundred times as many people.

use crate::Outcome;
use crate::client::get;
use crate::figure::{Limit, Report, median};
use crate::load;
use crate::pages::sign_in_to_book;
use crate::portal::{Server, Visitor};
use crate::scene::Scene;

const PEOPLE: [u32; 3] = [1_000, 10_000, 100_000];
/// The same question, asked in a minute.
const QUICK: [u32; 2] = [500, 5_000];
const MOST: Limit = Limit::AtMost(1.3);
/// Participants that exist in every size with the same years behind them: the same seed makes the same people.
const ASKED: std::ops::Range<u32> = 400..420;
/// How often each is asked in a round.
const TIMES: usize = 10;

/// A server on a database of one size, with the same people signed in.
struct Town {
    server: Server,
    people: Vec<Visitor>,
    sara: Visitor,
}

pub fn measure(scene: &Scene, report: &mut Report) -> Outcome {
    let sizes = if scene.wish.quick { &QUICK[..] } else { &PEOPLE[..] };
    let towns = sizes
        .iter()
        .map(|people| Town::open(scene, &scene.sqlite(&format!("growth-{people}"), *people, 1)?))
        .collect::<Outcome<Vec<_>>>()?;
    compare(scene, report, "SQLite", sizes, &towns)?;
    drop(towns);
    // What PostgreSQL does is the same plans: two sizes tell.
    let sizes = sizes.get(..2).unwrap_or_default();
    let mut towns = Vec::new();
    for people in sizes {
        if let Some(url) = scene.postgres(&format!("growth_{people}"), *people, 1)? {
            towns.push(Town::open(scene, &url)?);
        }
    }
    if towns.is_empty() { Ok(()) } else { compare(scene, report, "PostgreSQL", sizes, &towns) }
}

fn compare(
    scene: &Scene,
    report: &mut Report,
    database: &str,
    sizes: &[u32],
    towns: &[Town],
) -> Outcome {
    for path in ["/", "/mal", "/moten/boka/tid", "/personal"] {
        let mut times: Vec<Vec<f64>> = vec![Vec::new(); towns.len()];
        // The first round warms up and does not count.
        for round in 0..=scene.rounds() {
            for (town, times) in towns.iter().zip(&mut times) {
                let time = load::latency(&town.server, &town.requests(path))?;
                if round > 0 {
                    times.push(time);
                }
            }
        }
        let (Some((smallest, larger)), Some(few)) = (times.split_first(), sizes.first()) else {
            return Ok(());
        };
        let what = format!("{database}, {path}: one answer at {few} people");
        report.add("growth", &what, "ms", Limit::None, median(smallest.clone()));
        for (people, times) in sizes.iter().skip(1).zip(larger) {
            // Each round against its own neighbour: what slows the machine for a while slows both.
            let ratios = times.iter().zip(smallest).map(|(large, small)| large / small).collect();
            let what = format!("{database}, {path}: at {people} people beside {few}");
            report.add("growth", &what, "", MOST, median(ratios));
        }
    }
    Ok(())
}

impl Town {
    fn open(scene: &Scene, url: &str) -> Outcome<Self> {
        let server = scene.portal(url)?;
        let people = ASKED
            .map(|number| sign_in_to_book(&server, &format!("person-{number}")))
            .collect::<Outcome<_>>()?;
        let sara = Visitor::sign_in(&mut server.client()?, "sara")?;
        Ok(Self { server, people, sara })
    }

    /// Every person's request for a page, a few times over; the inbox is Sara's.
    fn requests(&self, path: &str) -> Vec<Vec<u8>> {
        let visitors: Vec<_> =
            if path == "/personal" { vec![&self.sara] } else { self.people.iter().collect() };
        let all = TIMES * self.people.len();
        visitors.iter().cycle().take(all).map(|one| get(path, &one.headers(""))).collect()
    }
}
