//! Text of several lines, as roomy as a page in a notebook.

use leptos::prelude::*;

use super::example;
use super::field::{Limit, Marker, Notes, Wiring};
use super::form::FormState;
use crate::text::T;

/// A field of several lines. It shows again what was typed, and what to do about it.
#[component]
pub fn TextArea<'a>(
    t: T,
    form: &'a FormState,
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    /// May be left out: the label says "(frivilligt)".
    #[prop(optional)]
    optional: bool,
    /// The longest text, in characters as people count them.
    #[prop(optional)]
    limit: Option<usize>,
    #[prop(default = 4)] rows: u8,
    /// The person's own words: set in serif, larger.
    #[prop(optional)]
    own_words: bool,
) -> impl IntoView + use<> {
    let wiring = Wiring::new(t, form, name, hint, limit);
    let class = if own_words { "p-input p-input--words" } else { "p-input" };
    // HTML drops one line break after the start tag; give it one to drop.
    let value = format!("\n{}", escaped(&wiring.value));
    view! {
        <div class=wiring.class()>
            <label class="p-field__label" for=wiring.id.clone()>{label}<Marker t optional/></label>
            <Notes t wiring=wiring.clone()/>
            <textarea
                class=class
                id=wiring.id.clone()
                name=name
                rows=rows
                dir="auto"
                autocomplete="off"
                aria-describedby=wiring.described_by()
                aria-invalid=wiring.invalid()
                data-limit=limit
            >
                {value}
            </textarea>
            <Limit wiring=wiring.clone()/>
        </div>
    }
}

/// Leptos writes what stands in a `textarea` as it is: without this, somebody's words could end the field.
fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let form = FormState::default();
    let filled = |words: String| FormState::default().with("ord", words);
    let wrong = filled(example::long_text()).wrong("ord", t.goal_fault_long("2000"));
    let label = || t.start_goals();
    let shown = |form: &FormState| {
        view! { <TextArea t form=form name="ord" label=label() own_words=true limit=2_000/> }
            .into_any()
    };
    vec![
        ("empty", view! { <TextArea t form=&form name="ord" label=label()/> }.into_any()),
        (
            "hint",
            view! { <TextArea t form=&form name="ord" label=label() hint=t.start_goals_words() optional=true/> }.into_any(),
        ),
        ("limit", shown(&form)),
        ("long-word", shown(&filled(example::long_word()))),
        ("arabic", shown(&filled(example::ARABIC.to_owned()))),
        ("tigrinya", shown(&filled(example::TIGRINYA.to_owned()))),
        ("wrong", shown(&wrong)),
    ]
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;
    use crate::text;
    use crate::ui::written::html_of;

    #[test]
    fn words_that_look_like_markup_stay_words() {
        let t = text::of(Language::Swedish);
        let form = FormState::default().with("ord", "</textarea><b>&amp;</b>");
        let html = html_of(view! { <TextArea t form=&form name="ord" label="Ord"/> });
        assert!(
            html.contains("\n&lt;/textarea&gt;&lt;b&gt;&amp;amp;&lt;/b&gt;</textarea>"),
            "{html}"
        );
    }
}
