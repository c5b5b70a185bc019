//! Yes or nothing: one box to tick.

use leptos::prelude::*;

use super::field::{Fault, Wiring};
use super::form::FormState;
use crate::text::T;

/// A box that sends `value` when ticked and nothing otherwise.
#[component]
pub fn Checkbox<'a>(
    t: T,
    form: &'a FormState,
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(default = "ja")] value: &'static str,
) -> impl IntoView + use<> {
    let wiring = Wiring::new(t, form, name, hint, None);
    let id = wiring.id.clone();
    let is_checked = wiring.value == value;
    let class = wiring.class();
    let described_by = wiring.described_by();
    let invalid = wiring.invalid();
    let hint_id = format!("{id}-hint");
    view! {
        <div class=class>
            {wiring.error.map(|error| view! { <Fault t id=id.clone() error/> })}
            <div class="p-choice">
                <input
                    class="p-choice__input"
                    type="checkbox"
                    id=id.clone()
                    name=name
                    value=value
                    checked=is_checked
                    aria-describedby=described_by
                    aria-invalid=invalid
                />
                <label class="p-choice__label" for=id>{label}</label>
                {wiring.hint.map(|hint| view! { <p class="p-choice__hint" id=hint_id>{hint}</p> })}
            </div>
        </div>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let form = FormState::default();
    let ticked = FormState::default().with("ja", "ja");
    let wrong = form.clone().wrong("ja", t.goal_fault_how());
    let label = t.start_goals();
    let plain = label.clone();
    let hinted = label.clone();
    let last = label.clone();
    vec![
        ("plain", view! { <Checkbox t form=&form name="ja" label=plain/> }.into_any()),
        ("ticked", view! { <Checkbox t form=&ticked name="ja" label/> }.into_any()),
        (
            "hint",
            view! { <Checkbox t form=&form name="ja" label=hinted hint=t.start_goals_words()/> }
                .into_any(),
        ),
        ("wrong", view! { <Checkbox t form=&wrong name="ja" label=last/> }.into_any()),
    ]
}
