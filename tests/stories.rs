//! Every story about people, one file per feature, and the rules of the house.

mod access;
mod any_order;
mod bad_input;
mod booking;
mod continuity;
mod desk;
mod draft;
mod feed;
mod fold;
mod goal;
mod group;
mod handover;
mod hours;
mod meeting_type;
mod name;
mod news;
mod outcome;
mod person;
mod plan;
mod query;
mod race;
mod size;
mod stand_in;
mod store;
mod tidy;
mod time_wish;
