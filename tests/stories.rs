//! Every story about people, one file per feature.

mod access;
mod bad_input;
mod booking;
mod goal;
mod person;
mod store;
