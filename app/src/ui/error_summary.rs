//! What to mend, at the top of the page, in the same words as at each field.

use leptos::prelude::*;

use super::form::FormState;
use crate::text::T;

/// The list of what to mend, or nothing. First in `main`; takes the focus when the page opens.
#[component]
pub fn ErrorSummary<'a>(t: T, form: &'a FormState) -> impl IntoView + use<> {
    let rows: Vec<_> = form
        .errors
        .iter()
        .map(|error| {
            let href = format!("#{}", form.id(&error.field));
            view! { <li><a href=href>{error.message.clone()}</a></li> }
        })
        .collect();
    let title = t.ui_errors_title(rows.len());
    (!rows.is_empty()).then(|| {
        view! {
            <div class="p-errors" role="alert" tabindex="-1" autofocus data-errors="">
                <h2 class="p-errors__title">{title}</h2>
                <p>{t.ui_errors_kept()}</p>
                <ul class="p-errors__list">{rows}</ul>
            </div>
        }
    })
}
