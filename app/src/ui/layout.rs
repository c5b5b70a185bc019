//! The frame around every page: language, quick exit, places to go, the contact person, and the way to a human.

use domain::language::Language;
use leptos::prelude::*;

use crate::text;

/// Addresses and fingerprints of the files a page loads; filled once at start.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub css: String,
    pub boot: Asset,
    pub glue: Asset,
    pub wasm: Asset,
    pub icon: String,
}

/// One script file: where it is and what it must hash to (`sha384-...`).
#[derive(Clone, Debug, Default)]
pub struct Asset {
    pub href: String,
    pub integrity: String,
}

/// The contact person, shown in the same place on every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub name: String,
    /// The role in words, in the page's language.
    pub role: String,
    pub phone: String,
    /// When the phone is answered, in words.
    pub hours: String,
}

/// Whose side of the portal the page is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    SignedOut,
    Participant,
    Staff,
}

/// What the frame needs to know.
#[derive(Clone, Debug)]
pub struct Frame {
    pub language: Language,
    pub side: Side,
    /// The name of the signed-in person.
    pub name: Option<String>,
    pub contact: Option<Contact>,
    /// The page's own path, to mark the place and to come back after a change of language.
    pub path: String,
    /// What the organisation calls the portal.
    pub portal_name: String,
    /// The neutral public page that quick exit leads to.
    pub exit_url: String,
    /// Something just done, said once at the top ("Steget är sparat.").
    pub said: Option<String>,
    /// There is something to mend: the title begins with "Fel: ".
    pub has_errors: bool,
    pub assets: &'static Assets,
}

/// The whole document. `body` stands in `main`.
pub fn document<V: IntoView + 'static>(
    frame: Frame,
    title: String,
    islands: bool,
    body: impl FnOnce() -> V,
) -> impl IntoView {
    let t = text::of(frame.language);
    let _ = islands;
    view! {
        <!DOCTYPE html>
        <html lang=frame.language.tag() dir=frame.language.direction()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{format!("{title} – {}", frame.portal_name)}</title>
                <link rel="stylesheet" href=frame.assets.css.clone()/>
            </head>
            <body>
                <a href="#innehall">{t.ui_skip_to_content()}</a>
                <main id="innehall">{body()}</main>
            </body>
        </html>
    }
}
