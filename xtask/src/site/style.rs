//! The style sheet: `style/main.css` with everything it imports, as one small file.

use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};

use super::shelf::Item;
use crate::{Outcome, place};

/// The oldest browsers that get the whole look: spring 2022, the first with cascade layers. Older ones get plain HTML.
const OLDEST: Browsers = Browsers {
    android: Some(99 << 16),
    chrome: Some(99 << 16),
    edge: Some(99 << 16),
    firefox: Some(97 << 16),
    ie: None,
    ios_saf: Some(15 << 16 | 4 << 8),
    opera: Some(85 << 16),
    safari: Some(15 << 16 | 4 << 8),
    samsung: Some(18 << 16),
};

/// Gives `main.css`.
pub fn build() -> Outcome<Vec<Item>> {
    let entry = place::root().join("style/main.css");
    if !entry.exists() {
        return Ok(Vec::new());
    }
    let targets = Targets::from(OLDEST);
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(&entry).map_err(|error| error.to_string())?;
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|error| error.to_string())?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })
        .map_err(|error| error.to_string())?;
    Ok(vec![Item { name: "main.css".into(), bytes: printed.code.into_bytes() }])
}
