//! Something to know before going on.

use leptos::prelude::*;

use super::example;
use super::tag::Kind;
use crate::text::T;

/// A framed message; the children are its paragraphs and what to press.
#[component]
pub fn Notice<C: IntoView + 'static>(
    #[prop(optional)] kind: Kind,
    /// Empty for none: the words say it all.
    #[prop(optional, into)]
    title: String,
    #[prop(optional, into)] id: Option<String>,
    /// Takes the focus when the page opens: it answers what the person just did.
    #[prop(optional)]
    focus: bool,
    children: TypedChildren<C>,
) -> impl IntoView {
    let children = children.into_inner();
    view! {
        <div class=format!("p-notice p-notice--{}", kind.as_str()) id=id tabindex=focus.then_some("-1") autofocus=focus>
            {(!title.is_empty()).then(|| view! { <h2 class="p-notice__title">{title}</h2> })}
            {children()}
        </div>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let kinds = [
        ("plain", Kind::Plain),
        ("now", Kind::Now),
        ("done", Kind::Done),
        ("wait", Kind::Wait),
        ("stop", Kind::Stop),
    ];
    let mut examples: Vec<_> = kinds
        .into_iter()
        .map(|(name, kind)| {
            let words = t.person_kept_words();
            let title = t.person_kept();
            (name, view! { <Notice kind title><p>{words}</p></Notice> }.into_any())
        })
        .collect();
    let words = t.person_kept_words();
    examples.push(("untitled", view! { <Notice><p>{words}</p></Notice> }.into_any()));
    let words = example::long_word();
    examples.push(("long-word", view! { <Notice focus=true><p>{words}</p></Notice> }.into_any()));
    examples
}
