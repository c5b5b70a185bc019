//! A person to turn to: face, name, role in words, phone and hours.

use leptos::prelude::*;

use super::example;
use super::layout::Contact;
use super::phone::Phone;
use crate::text::T;

/// A person with the way to reach them; with `href`, also a link to what one can do with them ("Boka en tid").
#[component]
pub fn PersonCard(
    t: T,
    person: Contact,
    #[prop(optional, into)] href: Option<String>,
    #[prop(optional, into)] link: String,
) -> impl IntoView {
    let Contact { name, role, phone, hours } = person;
    let initials = initials(&name);
    view! {
        <div class="p-person">
            <span class="p-person__face" aria-hidden="true">{initials}</span>
            <p class="p-person__name"><bdi>{name.clone()}</bdi></p>
            <p class="p-person__role">{role}</p>
            <p><Phone t number=phone whom=name.clone()/></p>
            <p class="p-person__hours">{hours}</p>
            {href
                .map(|href| {
                    view! {
                        <p class="p-person__link">
                            <a href=href>{link}<span class="p-hidden">" – "<bdi>{name}</bdi></span></a>
                        </p>
                    }
                })}
        </div>
    }
}

/// The first letters of the first and the last name.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    [first, last].into_iter().flatten().flat_map(char::to_uppercase).collect()
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let person = |name: &str| Contact {
        name: name.to_owned(),
        role: t.ui_role_se_handler(),
        phone: "08-123 456 02".to_owned(),
        hours: "9–15".to_owned(),
    };
    let long = example::long_name();
    let names = [
        ("plain", "Erik Holm"),
        ("one-letter", example::SHORT_NAME),
        ("long-name", long.as_str()),
        ("arabic", example::ARABIC_NAME),
        ("tigrinya", example::TIGRINYA_NAME),
    ];
    let mut examples: Vec<_> = names
        .into_iter()
        .map(|(state, name)| (state, view! { <PersonCard t person=person(name)/> }.into_any()))
        .collect();
    let (href, link) = ("/moten/boka", t.plan_empty_book());
    examples
        .push(("link", view! { <PersonCard t person=person("Erik Holm") href link/> }.into_any()));
    examples
}
