//! A telephone number to press.

use leptos::prelude::*;

use super::icon::{Drawing, Icon};
use crate::text::T;

/// A number that a phone can ring; `whom` is read aloud before it.
#[component]
pub fn Phone(
    t: T,
    #[prop(into)] number: String,
    #[prop(optional, into)] whom: Option<String>,
) -> impl IntoView {
    let href = format!("tel:{}", digits(&number));
    view! {
        <a class="p-phone" href=href>
            <Icon drawing=Drawing::Phone/>
            {whom.map(|whom| view! { <span class="p-hidden">{t.ui_call(whom)}" "</span> })}
            <bdi dir="ltr">{number}</bdi>
        </a>
    }
}

/// The number as `tel:` wants it.
fn digits(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    vec![
        ("number", view! { <Phone t number="08-123 456 00"/> }.into_any()),
        ("whom", view! { <Phone t number="08-123 456 02" whom="Erik Holm"/> }.into_any()),
    ]
}
