//! Where things stand: the workspace, what cargo built and the site.

use std::env;
use std::path::PathBuf;

/// The top of the workspace. `cargo run` tells where this crate stands; otherwise it is the current folder.
pub fn root() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .and_then(|own| own.parent().map(PathBuf::from))
        .unwrap_or_else(|| PathBuf::from("."))
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The files the server embeds, under their logical names.
pub fn site() -> PathBuf {
    root().join("target/site")
}
