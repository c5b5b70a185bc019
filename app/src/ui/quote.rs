//! A person's own words, largest on the page, in any script.

use leptos::prelude::*;

use super::example;
use crate::text::T;

/// Own words as they were written, with who and when in small text.
#[component]
pub fn Quote(
    #[prop(into)] words: String,
    #[prop(optional, into)] who: Option<String>,
    #[prop(optional, into)] when: Option<String>,
) -> impl IntoView {
    let about = who.is_some() || when.is_some();
    view! {
        <figure class="p-quote">
            <blockquote class="p-quote__words" dir="auto">{words}</blockquote>
            {about
                .then(|| {
                    view! {
                        <figcaption class="p-quote__about">
                            {who.map(|who| view! { <bdi>{who}</bdi> " " })} {when}
                        </figcaption>
                    }
                })}
        </figure>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(_: T) -> Vec<(&'static str, AnyView)> {
    let quote = |words: &str| {
        view! { <Quote words=words.to_owned() who="Amina Yusuf" when="24 november 2026"/> }
            .into_any()
    };
    vec![
        ("words", view! { <Quote words="Jag vill laga mat."/> }.into_any()),
        ("who-and-when", quote("Jag vill laga mat.")),
        ("one-letter", quote(example::SHORT_NAME)),
        ("long-word", quote(&example::long_word())),
        ("long-text", quote(&example::long_text())),
        ("arabic", quote(example::ARABIC)),
        ("tigrinya", quote(example::TIGRINYA)),
    ]
}
