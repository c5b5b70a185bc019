//! Nothing here yet: what will be here, an example, and one thing to press.

use leptos::prelude::*;

use super::path_line::PathLine;

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
