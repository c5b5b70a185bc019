//! What people see: pages, islands, components and texts, compiled for the server (`ssr`) and to WebAssembly (`hydrate`).

#![recursion_limit = "256"]

pub mod booking;
pub mod desk;
pub mod exit;
pub mod feed;
#[cfg(feature = "ssr")]
pub mod gallery;
pub mod goal;
pub mod group;
pub mod help;
pub mod hours;
pub mod meeting_type;
pub mod overview;
pub mod page;
pub mod person;
pub mod plan;
pub mod problem;
#[cfg(feature = "ssr")]
pub mod render;
pub mod stand_in;
pub mod start;
pub mod statement;
pub mod text;
pub mod ui;

/// Called once by `boot.js` before it wakes the islands.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
