//! A model of several people's meetings, driven beside the portal: whatever they do in whatever order, each answer is
//! the one the model expects, and one person has one meeting at a time.
//!
//! A failure tells its seed and the shortest way to it; `PORTAL_MODEL_SEED=<seed>` goes the same way again.
//! `PORTAL_MODEL_CASES` asks for more than the few that fit in every run.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test that cannot go on says so"
)]

pub mod invariant;
mod meeting;
mod moves;
mod people;
mod real;
mod step;

use proptest::test_runner::{Config, RngSeed, TestRunner};
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest};
use tests::Database;

use self::people::People;
use self::real::Real;

/// How many ways are gone in every run.
const CASES: u32 = 6;
/// How many steps each has.
const STEPS: std::ops::Range<usize> = 20..50;

fn number<N: std::str::FromStr>(name: &str) -> Option<N> {
    std::env::var(name).ok()?.parse().ok()
}

fn drive<R: StateMachineTest<Reference = People>>() {
    let seed = number("PORTAL_MODEL_SEED").unwrap_or_else(|| uuid::Uuid::new_v4().as_u64_pair().0);
    let config = Config {
        cases: number("PORTAL_MODEL_CASES").unwrap_or(CASES),
        max_shrink_iters: 200,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(seed),
        ..Config::default()
    };
    let mut runner = TestRunner::new(config.clone());
    let ways = People::sequential_strategy(STEPS);
    let gone = runner.run(&ways, |(people, steps, seen)| {
        R::test_sequential(config.clone(), people, steps, seen);
        Ok(())
    });
    if let Err(failure) = gone {
        eprintln!("PORTAL_MODEL_SEED={seed} goes this way again");
        panic!("seed {seed}: {failure}");
    }
}

/// The portal on `SQLite`.
struct OnSqlite;
/// The portal on `PostgreSQL`.
struct OnPostgres;

impl StateMachineTest for OnSqlite {
    type SystemUnderTest = Real;
    type Reference = People;

    fn init_test(_: &People) -> Real {
        Real::open(Database::Sqlite)
    }

    fn apply(real: Real, people: &People, step: step::Step) -> Real {
        real.go(people, &step)
    }

    fn check_invariants(real: &Real, people: &People) {
        real.holds(people);
    }

    fn teardown(real: Real, _: People) {
        real.close();
    }
}

impl StateMachineTest for OnPostgres {
    type SystemUnderTest = Real;
    type Reference = People;

    fn init_test(_: &People) -> Real {
        Real::open(Database::Postgres)
    }

    fn apply(real: Real, people: &People, step: step::Step) -> Real {
        real.go(people, &step)
    }

    fn check_invariants(real: &Real, people: &People) {
        real.holds(people);
    }

    fn teardown(real: Real, _: People) {
        real.close();
    }
}

#[test]
fn whatever_people_do_one_person_has_one_meeting_at_a_time_on_sqlite() {
    drive::<OnSqlite>();
}

#[test]
fn whatever_people_do_one_person_has_one_meeting_at_a_time_on_postgresql() {
    if std::env::var_os("PORTAL_TEST_POSTGRES").is_some() {
        drive::<OnPostgres>();
    }
}
