//! Nothing here yet: what will be here, an example, and one thing to press.

use leptos::prelude::*;

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
            <svg class="p-empty__path" viewBox="0 0 240 32" aria-hidden="true" focusable="false">
                <path d="M3 24c30-14 52 6 84-4s40-16 70-8 48 8 80-6"></path>
            </svg>
            <p>{words}</p>
            {example.map(|example| view! { <p class="p-empty__example">{example}</p> })}
            {children()}
        </div>
    }
}
