//! Nothing here yet: what will be here, an example, and one thing to press.

use leptos::prelude::*;

use super::path_line::PathLine;
use crate::text::T;

/// A kind empty place. The children are what to press.
#[component]
pub fn EmptyState<C: IntoView + 'static>(
    /// What will be here.
    #[prop(into)]
    words: String,
    /// One example, as somebody could have written it.
    #[prop(optional, into)]
    example: Option<String>,
    children: TypedChildren<C>,
) -> impl IntoView {
    let children = children.into_inner();
    view! {
        <div class="p-empty">
            <PathLine/>
            <p>{words}</p>
            {example.map(|example| view! { <p class="p-empty__example">{example}</p> })}
            {children()}
        </div>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let press = || view! { <p><a href="/mal/nytt">{t.goal_new_submit()}</a></p> };
    let (words, alone) = (t.plan_empty_words(), t.plan_empty_words());
    vec![
        (
            "example",
            view! { <EmptyState words example=t.plan_empty_example()>{press()}</EmptyState> }
                .into_any(),
        ),
        ("words-alone", view! { <EmptyState words=alone>{press()}</EmptyState> }.into_any()),
    ]
}
