//! What every form carries unseen: the key that makes a repeat harmless, and the version the person saw.

use leptos::prelude::*;

use super::button::Button;
use super::form::{FieldError, FormState};
use crate::text::T;

/// The field of the key.
const KEY: &str = "nyckel";

/// The hidden fields `nyckel` and, for edits of something that exists, `version`.
#[component]
pub fn HiddenFields<'a>(form: &'a FormState) -> impl IntoView + use<> {
    let key = form.key.clone();
    // The one thing to mend that has no field of its own: the form was already sent with other words.
    let used = form.error(KEY).map(|error| {
        view! { <p class="p-field__error" id=form.id(KEY) tabindex="-1">{error}</p> }
    });
    view! {
        {used}
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
    let mut used = FormState::new("nyckel".to_owned());
    let (field, code) = (KEY.to_owned(), "key_reused".to_owned());
    used.errors.push(FieldError { field, code, message: t.booking_wrong_key() });
    vec![
        ("used", view! { <form><HiddenFields form=&used/>{button()}</form> }.into_any()),
        ("new", view! { <form><HiddenFields form=&new/>{button()}</form> }.into_any()),
        ("edit", view! { <form><HiddenFields form=&form/>{button()}</form> }.into_any()),
    ]
}
