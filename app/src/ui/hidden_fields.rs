//! What every form carries unseen: the key that makes a repeat harmless, and the version the person saw.

use leptos::prelude::*;

use super::form::FormState;

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
