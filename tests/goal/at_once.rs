//! A goal in two tabs and at a desk at once, driven beside a model: no acknowledged word is lost, a stale edit shows both
//! texts and changes nothing, and history tells exactly what happened.
//!
//! `PORTAL_MODEL_SEED=<seed>` goes the same way again. `PORTAL_GOAL_CASES` and `PORTAL_GOAL_STEPS` ask for more than what
//! fits in every run (1 000 and 50 for a whole one).

mod act;
mod real;
mod seen;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use tests::{Database, Portal};
use tokio::runtime::Runtime;

use self::act::{Act, acts};
use self::real::Real;

/// How many ways are gone in every run, and how many acts each has.
const CASES: u32 = 12;
const STEPS: usize = 30;
/// The participants of the crowd who have sara.
const PEOPLE: u32 = 60;

fn number<N: std::str::FromStr>(name: &str) -> Option<N> {
    std::env::var(name).ok()?.parse().ok()
}

fn drive(database: Database) {
    let seed = number("PORTAL_MODEL_SEED").unwrap_or_else(|| uuid::Uuid::new_v4().as_u64_pair().0);
    let config = Config {
        cases: number("PORTAL_GOAL_CASES").unwrap_or(CASES),
        max_shrink_iters: 100,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(seed),
        ..Config::default()
    };
    let most = number("PORTAL_GOAL_STEPS").unwrap_or(STEPS);
    let runtime = Runtime::new().expect("a runtime");
    let portal = runtime.block_on(Portal::open(database));
    runtime.block_on(portal.crowd(PEOPLE));
    let turn = std::cell::Cell::new(0);
    let ways = prop::collection::vec(acts(), most..=most);
    let gone = TestRunner::new(config).run(&ways, |acts: Vec<Act>| {
        turn.set(turn.get() + 1);
        // Everybody has goals of their own, so that nobody comes to the end of how many one can have.
        let who = format!("person-{}", turn.get() % PEOPLE + 1);
        runtime.block_on(async {
            let mut real = Real::open(&portal, &who).await;
            for act in &acts {
                real.go(act).await;
            }
            real.history_is_told().await;
        });
        Ok(())
    });
    runtime.block_on(portal.close());
    assert!(gone.is_ok(), "PORTAL_MODEL_SEED={seed} goes this way again: {gone:?}");
}

#[test]
fn whatever_two_tabs_and_a_desk_do_no_word_is_lost_on_sqlite() {
    drive(Database::Sqlite);
}

#[test]
fn whatever_two_tabs_and_a_desk_do_no_word_is_lost_on_postgresql() {
    if std::env::var_os("PORTAL_TEST_POSTGRES").is_some() {
        drive(Database::Postgres);
    }
}
