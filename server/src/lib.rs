//! The thin server: who calls, load, decide, save, answer.

pub mod assets;
pub mod call;
pub mod clock;
pub mod demo;
pub mod form;
pub mod guard;
pub mod headers;
pub mod offer;
pub mod pack;
pub mod portal;
pub mod problem;
pub mod query;
pub mod refusal;
pub mod router;
pub mod serve;
pub mod settings;
pub mod store;
pub mod token;
pub mod web;
