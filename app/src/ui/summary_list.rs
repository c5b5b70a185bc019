//! Facts in pairs: what it is, and how it is.

use leptos::prelude::*;

use crate::text::T;

use super::example;

/// A list of facts; its children are [`SummaryRow`]s.
#[component]
pub fn SummaryList<C: IntoView + 'static>(children: TypedChildren<C>) -> impl IntoView {
    let children = children.into_inner();
    view! { <dl class="p-summary">{children()}</dl> }
}

/// One fact. `change` leads back to where it was answered, with `change_label` ("Ändra tiden").
#[component]
pub fn SummaryRow<C: IntoView + 'static>(
    #[prop(into)] term: String,
    #[prop(optional, into)] change: Option<String>,
    #[prop(optional, into)] change_label: String,
    children: TypedChildren<C>,
) -> impl IntoView {
    let children = children.into_inner();
    view! {
        <div class="p-summary__row">
            <dt class="p-summary__term">{term}</dt>
            <dd class="p-summary__fact">{children()}</dd>
            {change
                .map(|href| {
                    view! {
                        <dd class="p-summary__change">
                            <a href=href>{change_label}</a>
                        </dd>
                    }
                })}
        </div>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let change = || t.booking_check_change_how();
    vec![
        (
            "facts",
            view! {
                <SummaryList>
                    <SummaryRow term=t.plan_with()>"Sara Lind"</SummaryRow>
                    <SummaryRow term=t.plan_place()>{example::long_word()}</SummaryRow>
                </SummaryList>
            }
            .into_any(),
        ),
        (
            "change",
            view! {
                <SummaryList>
                    <SummaryRow term=t.plan_with() change="/moten/boka" change_label=change()>"Sara Lind"</SummaryRow>
                </SummaryList>
            }
            .into_any(),
        ),
    ]
}
