//! Every story about people, one file per feature.

mod access;
mod bad_input;
mod goal;
mod person;
mod store;
