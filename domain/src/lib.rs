//! Words and rules of the portal: pure decisions without I/O, clock or randomness, the same on the server and on the phone.

pub mod access;
pub mod agenda;
pub mod assignment;
pub mod booking;
pub mod continuity;
pub mod desk;
pub mod event;
pub mod feed;
pub mod fold;
pub mod goal;
pub mod group;
pub mod handover;
pub mod holiday;
pub mod id;
pub mod language;
pub mod meeting_type;
pub mod news;
pub mod outcome;
pub mod overview;
pub mod person;
pub mod plan;
pub mod session;
pub mod stand_in;
pub mod time;
pub mod time_wish;
pub mod words;
