//! The rules of the house, each shown to hold in the tree and to fail on a small broken example.

mod dependencies;
mod doors;
mod fences;
mod forms;
mod languages;
mod paths;
mod rooms;
mod routes;
mod tree;
