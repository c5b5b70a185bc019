//! A sheet of paper on the page: one thing, kept together.

use leptos::either::Either;
use leptos::prelude::*;

use super::example;
use crate::text::T;

/// A card. With `title` it begins with a heading (`h2`), and with `href` the heading leads to the thing itself.
#[component]
pub fn Card<C: IntoView + 'static>(
    #[prop(optional, into)] title: Option<String>,
    #[prop(optional, into)] href: Option<String>,
    #[prop(optional, into)] id: Option<String>,
    children: TypedChildren<C>,
) -> impl IntoView {
    let children = children.into_inner();
    let title = title.map(|title| match href {
        Some(href) => Either::Left(view! { <a href=href dir="auto">{title}</a> }),
        None => Either::Right(view! { <span dir="auto">{title}</span> }),
    });
    view! {
        <section class="p-card" id=id>
            {title.map(|title| view! { <h2 class="p-card__title">{title}</h2> })}
            {children()}
        </section>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let body = || view! { <p>{t.start_plan_words()}</p> };
    vec![
        ("plain", view! { <Card>{body()}</Card> }.into_any()),
        ("titled", view! { <Card title=t.start_plan()>{body()}</Card> }.into_any()),
        ("linked", view! { <Card title=t.start_plan() href="/plan">{body()}</Card> }.into_any()),
        (
            "long-word",
            view! { <Card title=example::long_word() href="/plan">{body()}</Card> }.into_any(),
        ),
        ("arabic", view! { <Card title=example::ARABIC href="/plan">{body()}</Card> }.into_any()),
    ]
}
