//! The portal as people meet it: started for one test, with a database of its own, spoken to through HTTP alone.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on says so"
)]

mod page;
mod person;
mod portal;

pub use self::page::Answer;
pub use self::person::Person;
pub use self::portal::{Database, MORNING, Portal, on_both, text};
