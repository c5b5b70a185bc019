//! A person's own words, largest on the page, in any script.

use leptos::prelude::*;

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
