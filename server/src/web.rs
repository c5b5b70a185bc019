//! The doors: one handler per route, each reads who calls, loads, decides, saves and answers.

pub mod booking;
mod calendar;
pub mod demo;
pub mod desk;
pub mod draft;
pub mod feed;
pub mod fold;
pub mod gallery;
pub mod goal;
pub mod group;
pub mod handover;
pub mod help;
pub mod hours;
pub mod id;
pub mod meeting_type;
pub mod news;
pub mod overview;
pub mod person;
pub mod plan;
pub mod problem;
pub mod stand_in;
pub mod start;
