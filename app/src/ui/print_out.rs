//! "Skriv ut": the browser's own print dialog; without JavaScript, in words, how to find it.

use leptos::prelude::*;

use crate::text::T;

/// Stands where a page is worth having on paper. Style and `boot.js` do the rest.
#[component]
pub fn PrintOut(t: T) -> impl IntoView {
    view! {
        <details class="p-print">
            <summary data-print="">{t.ui_print()}</summary>
            <p>{t.ui_print_how()}</p>
        </details>
    }
}

/// The component, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    vec![("folded", view! { <PrintOut t/> }.into_any())]
}
