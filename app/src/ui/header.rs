//! The top of the page: the portal's name, the language, and in or out.

use domain::language::Language;
use leptos::prelude::*;

use super::layout::Side;
use crate::text::{self, T};

/// The header of every page.
#[component]
pub fn Header(
    t: T,
    language: Language,
    side: Side,
    name: Option<String>,
    portal_name: String,
    path: String,
) -> impl IntoView {
    let home = if matches!(side, Side::Staff(_)) { "/personal" } else { "/" };
    let signed_in = side != Side::SignedOut;
    let sign_in = !signed_in && path != "/logga-in";
    view! {
        <header class="p-header">
            <a class="p-header__home" href=home>
                <svg class="p-path p-header__mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
                    <path d="M4 23c9 2 4-9 10-9s3-8 10-9"></path>
                    <circle cx="14" cy="14" r="3"></circle>
                </svg>
                {portal_name}
            </a>
            {name
                .map(|name| {
                    view! {
                        <p class="p-header__name">
                            <span class="p-hidden">{t.ui_signed_in_as()}" "</span>
                            <bdi>{name}</bdi>
                        </p>
                    }
                })}
            <Languages t language path/>
            {signed_in
                .then(|| {
                    view! {
                        <form class="p-header__form" method="post" action="/logga-ut">
                            <button class="p-header__button">{t.ui_sign_out()}</button>
                        </form>
                    }
                })}
            {sign_in.then(|| view! { <a class="p-header__button" href="/logga-in">{t.ui_sign_in()}</a> })}
        </header>
    }
}

/// Every other language, in its own name and without a flag.
#[component]
fn Languages(t: T, language: Language, path: String) -> impl IntoView {
    let others: Vec<_> = Language::ALL
        .into_iter()
        .filter(|other| *other != language)
        .map(|other| {
            view! {
                <button class="p-header__button" name="sprak" value=other.tag() lang=other.tag()>
                    {text::of(other).language_name()}
                </button>
            }
        })
        .collect();
    view! {
        <form class="p-header__form" method="post" action="/sprak" aria-label=t.ui_language()>
            <input type="hidden" name="tillbaka" value=path/>
            {others}
        </form>
    }
}
