//! The frame around every page: language, quick exit, places to go, the contact person, and the way to a human.

use domain::language::Language;
use domain::person::StaffRole;
use jiff::civil::Date;
use leptos::prelude::*;

use super::footer::Footer;
use super::head::Head;
use super::header::Header;
use super::person_card::PersonCard;
use super::places::Places;
use super::quick_exit::QuickExit;
use super::waiting::Sending;
use super::written::written;
use crate::text::{self, T};

/// Addresses and fingerprints of the files a page loads; filled once at start.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub css: String,
    pub boot: Asset,
    pub glue: Asset,
    pub wasm: Asset,
    pub icon: String,
    /// The icon for home screens that take no drawing, 180 × 180.
    pub touch_icon: String,
    pub manifest: String,
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

/// Where a person always reaches a human.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Office {
    pub phone: String,
    /// When the phone is answered, in words.
    pub hours: String,
}

impl Office {
    /// An office for the examples of pages.
    pub fn example() -> Self {
        Self { phone: "08-123 456 00".into(), hours: "vardagar 9–15".into() }
    }
}

/// Whose side of the portal the page is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    SignedOut,
    Participant,
    /// The role decides which places there are.
    Staff(StaffRole),
}

impl Side {
    const fn class(self) -> &'static str {
        match self {
            Self::SignedOut => "p-page",
            Self::Participant => "p-page p-page--places",
            Self::Staff(_) => "p-page p-page--places p-page--staff",
        }
    }
}

/// What the frame needs to know.
#[derive(Clone, Debug)]
pub struct Frame {
    pub language: Language,
    pub side: Side,
    /// The name of the signed-in person.
    pub name: Option<String>,
    pub contact: Option<Contact>,
    /// On every page, in the footer.
    pub office: Office,
    /// The page's own path, to mark the place and to come back after a change of language.
    pub path: String,
    /// The participant has work training, and so a place for its hours.
    pub has_hours: bool,
    /// What the organisation calls the portal.
    pub portal_name: String,
    /// The neutral public page that quick exit leads to.
    pub exit_url: String,
    /// The day in Sweden, said on paper.
    pub today: Date,
    /// Something just done, said once at the top ("Steget är sparat.").
    pub said: Option<String>,
    /// There is something to mend: the title begins with "Fel: ".
    pub has_errors: bool,
    /// Tells this showing of the page from every other, and when it was: for drafts from two tabs.
    pub stamp: String,
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
    let Frame {
        language,
        side,
        name,
        contact,
        office,
        path,
        has_hours,
        portal_name,
        exit_url,
        today,
        said,
        has_errors,
        stamp,
        assets,
    } = frame;
    let title = if has_errors { format!("{} {title}", t.ui_error_prefix()) } else { title };
    let signed_in = side != Side::SignedOut;
    // What every island says; pages without islands need none of it.
    let say = |words: String| islands.then_some(words);
    let head = written(view! { <Head title=format!("{title} – {portal_name}") islands assets/> });
    let header = written(view! { <Header t language side name portal_name path=path.clone()/> });
    let places = written(view! { <Places t side path has_hours/> });
    let footer = written(view! { <Footer t office today/> });
    let said = said.map(|said| view! { <p class="p-said" role="status">{said}</p> });
    let body = (said, written(body()));
    view! {
        <!DOCTYPE html>
        <html lang=language.tag() dir=language.direction()>
            {head}
            <body class=side.class()>
                {signed_in.then(|| view! { <QuickExit t exit_url/> })}
                <a class="p-skip" href="#innehall">{t.ui_skip_to_content()}</a>
                {header}
                {places}
                <main
                    class="p-main"
                    id="innehall"
                    tabindex="-1"
                    data-words-sending=say(t.ui_live_sending())
                    data-words-again=say(t.ui_live_again())
                    data-words-unsaved=say(t.ui_live_unsaved())
                    data-words-sign-in=say(t.ui_sign_in())
                    data-words-error=say(t.ui_error_prefix())
                    data-words-stamp=say(stamp)
                >
                    {body}
                </main>
                {contact.map(|contact| view! { <ContactPlace t contact/> })}
                {footer}
                {islands.then(|| view! { <Sending/> })}
            </body>
        </html>
    }
}

/// A document without anything of ours: no name, no style, no script.
pub fn bare<V: IntoView + 'static>(
    language: Language,
    title: String,
    body: impl FnOnce() -> V,
) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang=language.tag() dir=language.direction()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{title}</title>
            </head>
            <body>
                <main>{body()}</main>
            </body>
        </html>
    }
}

/// The contact person, always in this place.
#[component]
fn ContactPlace(t: T, contact: Contact) -> impl IntoView {
    view! {
        <aside class="p-contact" aria-labelledby="kontakt">
            <h2 class="p-contact__title" id="kontakt">{t.ui_contact()}</h2>
            <PersonCard t person=contact/>
        </aside>
    }
}
