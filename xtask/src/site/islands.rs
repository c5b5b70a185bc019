//! The island bundle: `app` compiled to WebAssembly, and the glue that wasm-bindgen writes for it.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use super::shelf::Item;
use crate::command::{cargo, program, read, run};
use crate::{Outcome, place, say};

/// What decides how the bundle looks.
pub const INPUTS: [&str; 5] = ["app", "domain", "Cargo.toml", "Cargo.lock", "xtask/src/site"];

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm-release";

/// Gives `app.js` and `app_bg.wasm`.
pub fn build() -> Outcome<Vec<Item>> {
    add_target()?;
    run(cargo()
        .args(["rustc", "--package", "app", "--lib", "--crate-type", "cdylib", "--locked"])
        .args(["--target", TARGET, "--profile", PROFILE])
        .args(["--no-default-features", "--features", "hydrate"])
        .env("CARGO_ENCODED_RUSTFLAGS", neutral_paths()?.join("\x1f")))?;
    let wasm = place::target().join(TARGET).join(PROFILE).join("app.wasm");
    let folder = place::target().join("glue");
    // What is left from an older build must not be taken for today's.
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    bind(&wasm, &folder)?;
    let item = |name: &str| -> Outcome<Item> {
        Ok(Item { name: name.into(), bytes: fs::read(folder.join(name))? })
    };
    Ok(vec![item("app.js")?, item("app_bg.wasm")?])
}

/// Panic messages name source files: they shall not tell where they lay when the bundle was built.
fn neutral_paths() -> Outcome<[String; 2]> {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    let crates = home.ok_or("neither CARGO_HOME nor HOME is set")?.join("registry/src");
    let own = place::root().canonicalize()?;
    Ok([
        format!("--remap-path-prefix={}=crates", crates.display()),
        format!("--remap-path-prefix={}=portal", own.display()),
    ])
}

/// The library behind the command of the same name, so that no tool of another version can be picked up.
fn bind(wasm: &Path, folder: &Path) -> Outcome {
    let mut output = Bindgen::new()
        .input_path(wasm)
        .out_name("app")
        .web(true)?
        .typescript(false)
        // Names are a fifth of the file and nobody reads them.
        .remove_name_section(true)
        .remove_producers_section(true)
        // The file's name is hashed: boot.js says where it is.
        .omit_default_module_path(true)
        .generate_output()?;
    let is_snippet =
        |lists: &BTreeMap<String, Vec<String>>| lists.values().any(|list| !list.is_empty());
    if is_snippet(output.snippets()) || !output.local_modules().is_empty() {
        return Err("a dependency brings JavaScript of its own: the site serves one glue file and no snippets".into());
    }
    output.emit(folder)?;
    Ok(())
}

/// Adds the compilation target with rustup when it is missing.
pub fn add_target() -> Outcome {
    let sysroot = read(
        program(&env::var("RUSTC").unwrap_or_else(|_| "rustc".into())).args(["--print", "sysroot"]),
    )?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).exists() {
        return Ok(());
    }
    say::step(&format!("Adds the target {TARGET}"));
    run(program("rustup").args(["target", "add", TARGET]))
        .map_err(|reason| format!("{reason}; install the Rust target {TARGET}").into())
}
