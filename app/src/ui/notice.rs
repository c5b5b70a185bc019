//! Something to know before going on.

use leptos::prelude::*;

use super::tag::Kind;

/// A framed message; the children are its paragraphs and what to press.
#[component]
pub fn Notice<C: IntoView + 'static>(
    #[prop(optional)] kind: Kind,
    #[prop(optional, into)] title: Option<String>,
    #[prop(optional, into)] id: Option<String>,
    /// Takes the focus when the page opens: it answers what the person just did.
    #[prop(optional)]
    focus: bool,
    children: TypedChildren<C>,
) -> impl IntoView {
    let children = children.into_inner();
    view! {
        <div class=format!("p-notice p-notice--{}", kind.as_str()) id=id tabindex=focus.then_some("-1") autofocus=focus>
            {title.map(|title| view! { <h2 class="p-notice__title">{title}</h2> })}
            {children()}
        </div>
    }
}
