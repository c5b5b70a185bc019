//! The way back, first in `main`.

use leptos::prelude::*;

use super::icon::{Drawing, Icon};

/// A link to the page before: words that say where ("Tillbaka till mina mål").
#[component]
pub fn BackLink(#[prop(into)] href: String, #[prop(into)] label: String) -> impl IntoView {
    view! { <a class="p-back" href=href><Icon drawing=Drawing::Back/>{label}</a> }
}
