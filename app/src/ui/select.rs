//! One of many: a list that opens.

use leptos::prelude::*;

use super::choice::Choice;
use super::example;
use super::field::{Marker, Notes, Wiring};
use super::form::FormState;
use crate::text::T;

/// A list of choices; use [`super::Radios`] when there are few.
#[component]
pub fn Select<'a>(
    t: T,
    form: &'a FormState,
    name: &'static str,
    #[prop(into)] label: String,
    choices: Vec<Choice>,
    #[prop(optional, into)] hint: Option<String>,
    /// May be left out: the label says "(frivilligt)".
    #[prop(optional)]
    optional: bool,
) -> impl IntoView + use<> {
    let wiring = Wiring::new(t, form, name, hint, None);
    let options: Vec<_> = choices
        .into_iter()
        .map(|choice| {
            let selected = choice.value == wiring.value;
            view! { <option value=choice.value selected=selected>{choice.label}</option> }
        })
        .collect();
    view! {
        <div class=wiring.class()>
            <label class="p-field__label" for=wiring.id.clone()>{label}<Marker t optional/></label>
            <Notes t wiring=wiring.clone()/>
            <select
                class="p-input p-input--select"
                id=wiring.id.clone()
                name=name
                aria-describedby=wiring.described_by()
                aria-invalid=wiring.invalid()
            >
                {options}
            </select>
        </div>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let choices = || {
        vec![
            Choice::new("", ""),
            Choice::new("a", t.start_plan()),
            Choice::new("b", example::long_word()),
        ]
    };
    let form = FormState::default();
    let chosen = FormState::default().with("val", "b");
    let wrong = FormState::default().wrong("val", t.goal_fault_how());
    let label = || t.start_goals();
    vec![
        ("empty", view! { <Select t form=&form name="val" label=label() choices=choices()/> }.into_any()),
        (
            "chosen",
            view! { <Select t form=&chosen name="val" label=label() choices=choices() optional=true/> }.into_any(),
        ),
        (
            "wrong",
            view! { <Select t form=&wrong name="val" label=label() choices=choices() hint=t.ui_date_hint()/> }.into_any(),
        ),
    ]
}
