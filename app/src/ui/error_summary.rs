//! What to mend, at the top of the page, in the same words as at each field.

use leptos::prelude::*;

use super::form::FormState;
use super::text_field::TextField;
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

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let one = FormState::default().wrong("mal", t.goal_fault_words());
    let two = one.clone().wrong("dag", t.goal_fault_day());
    let summary = |form: &FormState| {
        view! {
            <ErrorSummary t form=form/>
            <TextField t form=form name="mal" label=t.start_goals()/>
            <TextField t form=form name="dag" label=t.goal_steps_day()/>
        }
        .into_any()
    };
    vec![("one", summary(&one)), ("two", summary(&two))]
}
