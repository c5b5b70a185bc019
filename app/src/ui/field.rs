//! What every field has in common: an id to link to, a label, a hint, and what to do when something is missing.

use leptos::prelude::*;

use super::form::FormState;
use crate::text::T;

/// How a control and the words around it know each other.
#[derive(Clone, Debug)]
pub struct Wiring {
    pub id: String,
    pub value: String,
    pub error: Option<String>,
    pub hint: Option<String>,
    pub limit: Option<String>,
}

impl Wiring {
    /// The wiring of the field `name`; `limit` is the longest text, in characters as people count them.
    pub fn new(
        t: T,
        form: &FormState,
        name: &str,
        hint: Option<String>,
        limit: Option<usize>,
    ) -> Self {
        Self {
            id: form.id(name),
            value: form.value(name),
            error: form.error(name),
            hint,
            limit: limit.map(|limit| t.ui_limit(thousands(limit))),
        }
    }

    /// The ids of everything that describes the control, for `aria-describedby`.
    pub fn described_by(&self) -> Option<String> {
        let parts = [
            self.hint.is_some().then_some("hint"),
            self.limit.is_some().then_some("limit"),
            self.error.is_some().then_some("error"),
        ];
        let ids: Vec<_> =
            parts.into_iter().flatten().map(|part| format!("{}-{part}", self.id)).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `true` for a field with something to mend, for `aria-invalid`.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    /// The class of the field's box.
    pub fn class(&self) -> &'static str {
        if self.error.is_some() { "p-field p-field--wrong" } else { "p-field" }
    }
}

/// The words after the label of a field that may be left out.
#[component]
pub fn Marker(t: T, optional: bool) -> impl IntoView {
    optional.then(|| view! { " " <span class="p-field__marker">{t.ui_optional()}</span> })
}

/// Hint and error, above the control.
#[component]
pub fn Notes(t: T, wiring: Wiring) -> impl IntoView {
    let Wiring { id, error, hint, .. } = wiring;
    let hint_id = format!("{id}-hint");
    view! {
        {hint.map(|hint| view! { <p class="p-field__hint" id=hint_id>{hint}</p> })}
        {error.map(|error| view! { <Fault t id error/> })}
    }
}

/// The longest text, below the control, where an island counts what is left.
#[component]
pub fn Limit(wiring: Wiring) -> impl IntoView {
    let Wiring { id, limit, .. } = wiring;
    limit.map(|limit| {
        view! { <p class="p-field__limit" id=format!("{id}-limit") data-left="">{limit}</p> }
    })
}

/// What to do about one field, beside it.
#[component]
pub fn Fault(t: T, id: String, error: String) -> impl IntoView {
    view! {
        <p class="p-field__error" id=format!("{id}-error")>
            <span class="p-hidden">{t.ui_error_prefix()}" "</span>
            {error}
        </p>
    }
}

/// A number with a space between thousands ("2 000"), as Swedish and English readers both take it.
fn thousands(number: usize) -> String {
    if number < 1_000 {
        return number.to_string();
    }
    format!("{}\u{a0}{:03}", number / 1_000, number % 1_000)
}
