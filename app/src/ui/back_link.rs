//! The way back, first in `main`.

use leptos::prelude::*;

use super::icon::{Drawing, Icon};
use crate::text::T;

/// A link to the page before: words that say where ("Tillbaka till mina mål").
#[component]
pub fn BackLink(#[prop(into)] href: String, #[prop(into)] label: String) -> impl IntoView {
    view! { <a class="p-back" href=href><Icon drawing=Drawing::Back/>{label}</a> }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    vec![("link", view! { <BackLink href="/mal" label=t.goal_one_back()/> }.into_any())]
}
