//! The licences of everything we build on: permissive ones pass, others only with a reason.

use cargo_metadata::MetadataCommand;
use spdx::{Expression, LicenseReq, ParseMode};

use crate::{Outcome, place};

/// Ask for nothing but the notice.
const ALLOWED: [&str; 11] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Package, licence, and why it may be used all the same.
const EXCEPTIONS: [(&str, &str, &str); 7] = [
    ("cssparser", "MPL-2.0", BUILDS_THE_STYLE),
    ("cssparser-color", "MPL-2.0", BUILDS_THE_STYLE),
    ("cssparser-macros", "MPL-2.0", BUILDS_THE_STYLE),
    ("dtoa-short", "MPL-2.0", BUILDS_THE_STYLE),
    ("lightningcss", "MPL-2.0", BUILDS_THE_STYLE),
    ("lightningcss-derive", "MPL-2.0", BUILDS_THE_STYLE),
    ("parcel_selectors", "MPL-2.0", BUILDS_THE_STYLE),
];

const BUILDS_THE_STYLE: &str = "used unchanged while building, no part of what is served";

/// Refuses with every package whose licence neither list allows.
pub fn check() -> Outcome {
    let metadata = MetadataCommand::new()
        .current_dir(place::root())
        .other_options(vec!["--locked".into()])
        .exec()?;
    let mut wrong = Vec::new();
    for package in metadata.packages.iter().filter(|package| package.source.is_some()) {
        let name = package.name.as_str();
        let Some(text) = &package.license else {
            wrong.push(format!("{name} names no licence"));
            continue;
        };
        if !is_allowed(name, text)? {
            wrong.push(format!("{name} is under {text}"));
        }
    }
    if let Some((name, _, reason)) = EXCEPTIONS
        .iter()
        .find(|(name, ..)| !metadata.packages.iter().any(|package| package.name.as_str() == *name))
    {
        wrong.push(format!("{name} is excepted ({reason}) but not used"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ").into()) }
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
