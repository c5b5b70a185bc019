//! What every form carries unseen: the key that makes a repeat harmless, and the version the person saw.

use leptos::prelude::*;

use super::button::Button;
use super::form::FormState;
use crate::text::T;

/// The hidden fields `nyckel` and, for edits of something that exists, `version`.
#[component]
pub fn HiddenFields<'a>(form: &'a FormState) -> impl IntoView + use<> {
    let key = form.key.clone();
    view! {
        <input type="hidden" name="nyckel" value=key/>
        {form
            .version
            .map(|version| view! { <input type="hidden" name="version" value=version/> })}
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let form = FormState { version: Some(2), ..FormState::new("nyckel".to_owned()) };
    let button = || view! { <Button label=t.goal_new_submit()/> };
    let new = FormState::new("nyckel".to_owned());
    vec![
        ("new", view! { <form><HiddenFields form=&new/>{button()}</form> }.into_any()),
        ("edit", view! { <form><HiddenFields form=&form/>{button()}</form> }.into_any()),
    ]
}
