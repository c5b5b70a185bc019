//! The licences of everything we build on: permissive ones pass, others only with a reason.

use std::fs;

use cargo_metadata::MetadataCommand;
use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};

use crate::{Outcome, place};

/// Ask for nothing but the notice.
const ALLOWED: [&str; 12] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "BlueOak-1.0.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Package, licence, and why it may be used all the same.
const EXCEPTIONS: [(&str, &str, &str); 8] = [
    (
        "axe-core",
        "MPL-2.0",
        "used unchanged by the browser tests and by Lighthouse, no part of what is served",
    ),
    ("cssparser", "MPL-2.0", BUILDS_THE_STYLE),
    ("cssparser-color", "MPL-2.0", BUILDS_THE_STYLE),
    ("cssparser-macros", "MPL-2.0", BUILDS_THE_STYLE),
    ("dtoa-short", "MPL-2.0", BUILDS_THE_STYLE),
    ("lightningcss", "MPL-2.0", BUILDS_THE_STYLE),
    ("lightningcss-derive", "MPL-2.0", BUILDS_THE_STYLE),
    ("parcel_selectors", "MPL-2.0", BUILDS_THE_STYLE),
];

const BUILDS_THE_STYLE: &str = "used unchanged while building, no part of what is served";

/// Refuses with every package whose licence neither list allows, and with every exception that nothing needs.
pub fn check() -> Outcome {
    let mut packages = crates()?;
    packages.extend(npm_packages()?);
    let mut wrong = Vec::new();
    for (name, licence) in &packages {
        match licence {
            None => wrong.push(format!("{name} names no licence")),
            Some(text) if !is_allowed(name, text)? => wrong.push(format!("{name} is under {text}")),
            Some(_) => {}
        }
    }
    for (name, _, reason) in EXCEPTIONS {
        if !packages.iter().any(|(package, _)| package == name) {
            wrong.push(format!("{name} is excepted ({reason}) but not used"));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ").into()) }
}

/// A package and what it says about its licence.
type Package = (String, Option<String>);

fn crates() -> Outcome<Vec<Package>> {
    let metadata = MetadataCommand::new()
        .current_dir(place::root())
        .other_options(vec!["--locked".into()])
        .exec()?;
    let foreign = metadata.packages.into_iter().filter(|package| package.source.is_some());
    Ok(foreign.map(|package| (package.name.to_string(), package.license)).collect())
}

/// Folders whose lock file names what npm installs.
const NPM: [&str; 2] = ["tests/browser", "bench/lighthouse"];

/// What the browser tests and the bench install.
fn npm_packages() -> Outcome<Vec<Package>> {
    let mut packages = Vec::new();
    for folder in NPM {
        packages.extend(npm_packages_of(folder)?);
    }
    Ok(packages)
}

fn npm_packages_of(folder: &str) -> Outcome<Vec<Package>> {
    let text = fs::read_to_string(place::root().join(folder).join("package-lock.json"))?;
    let lock: Value = serde_json::from_str(&text)?;
    let packages =
        lock.get("packages").and_then(Value::as_object).ok_or("a lock file without packages")?;
    let installed = packages.iter().filter_map(|(path, package)| {
        let (_, name) = path.rsplit_once("node_modules/")?;
        Some((name.to_owned(), package.get("license").and_then(Value::as_str).map(String::from)))
    });
    Ok(installed.collect())
}

fn is_allowed(name: &str, text: &str) -> Outcome<bool> {
    let expression = Expression::parse_mode(text, ParseMode::LAX)?;
    Ok(expression.evaluate(|asked: &LicenseReq| {
        let Some(id) = asked.license.id() else {
            return false;
        };
        ALLOWED.contains(&id.name)
            || EXCEPTIONS
                .iter()
                .any(|(package, licence, _)| *package == name && *licence == id.name)
    }))
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn a_permissive_licence_passes_and_a_choice_needs_only_one() -> crate::Outcome {
        assert!(is_allowed("any", "MIT OR Apache-2.0")?);
        assert!(is_allowed("any", "GPL-3.0 OR MIT")?);
        assert!(is_allowed("any", "MIT/Apache-2.0")?);
        Ok(())
    }

    #[test]
    fn a_licence_that_spreads_is_refused() -> crate::Outcome {
        assert!(!is_allowed("any", "GPL-3.0-only")?);
        assert!(!is_allowed("any", "AGPL-3.0-or-later")?);
        assert!(!is_allowed("any", "MIT AND GPL-2.0-only")?);
        assert!(!is_allowed("any", "MPL-2.0")?);
        Ok(())
    }
}
