//! Every story about people, one file per feature.

mod bad_input;
mod person;
mod store;
