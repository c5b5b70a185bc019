//! The support a participant needs with health and housing, in their own words.

use leptos::prelude::*;

use super::example;
use crate::text::T;

/// Both areas; one without words is left out, and nothing is shown for two.
#[component]
pub fn Needs(t: T, health: String, housing: String) -> impl IntoView {
    let areas: Vec<_> = [(t.plan_needs_health(), health), (t.plan_needs_housing(), housing)]
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(name, words)| {
            view! {
                <div class="p-card">
                    <h3>{name}</h3>
                    <p class="p-words" dir="auto">{words}</p>
                </div>
            }
        })
        .collect();
    (!areas.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="stod-med">
                <h2 id="stod-med">{t.plan_needs()}</h2>
                <div class="p-switcher">{areas}</div>
            </section>
        }
    })
}

/// The component with both, one and none, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let show = |health: &str, housing: &str| {
        view! { <Needs t health=health.to_owned() housing=housing.to_owned()/> }.into_any()
    };
    vec![
        ("both", show("Jag sover dåligt.", "Jag vill ha ett eget kontrakt.")),
        ("one", show("", example::ARABIC)),
        ("none", show("", "")),
        ("long-word", show(&example::long_word(), &example::long_text())),
    ]
}
