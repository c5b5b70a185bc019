//! What a person presses: words that say what happens.

use leptos::prelude::*;

use super::example;
use crate::text::T;

/// How loud a button is. One filled button a page: the next thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    Filled,
    #[default]
    Outlined,
    Quiet,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Filled => "p-button p-button--filled",
            Self::Outlined => "p-button",
            Self::Quiet => "p-button p-button--quiet",
        }
    }
}

/// Sends the form it stands in; with `name` and `value` it also says which button was pressed.
#[component]
pub fn Button(
    #[prop(into)] label: String,
    #[prop(optional)] weight: Weight,
    #[prop(optional, into)] name: Option<String>,
    #[prop(optional, into)] value: Option<String>,
    #[prop(optional, into)] id: Option<String>,
    /// What the words leave out for someone who only hears them ("Klar" + "Ringa skolan").
    #[prop(optional, into)]
    about: Option<String>,
) -> impl IntoView {
    view! {
        <button class=weight.class() type="submit" id=id.filter(|id| !id.is_empty()) name=name value=value>
            {label}
            {about.map(|about| view! { <span class="p-hidden">": "<bdi>{about}</bdi></span> })}
        </button>
    }
}

/// Goes somewhere, and looks like a button.
#[component]
pub fn ButtonLink(
    #[prop(into)] label: String,
    #[prop(into)] href: String,
    #[prop(optional)] weight: Weight,
) -> impl IntoView {
    view! { <a class=weight.class() href=href>{label}</a> }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let words = t.goal_new_submit();
    let weights = [
        ("filled", "link-filled", Weight::Filled),
        ("outlined", "link-outlined", Weight::Outlined),
        ("quiet", "link-quiet", Weight::Quiet),
    ];
    let mut examples = Vec::new();
    for (name, link, weight) in weights {
        let label = words.clone();
        examples.push((name, view! { <Button label weight/> }.into_any()));
        let label = words.clone();
        examples.push((link, view! { <ButtonLink label href="/mal/nytt" weight/> }.into_any()));
    }
    let about = example::ARABIC;
    examples
        .push(("about", view! { <Button label=words name="lage" value="klar" about/> }.into_any()));
    examples.push(("long-word", view! { <Button label=example::long_word()/> }.into_any()));
    examples
}
