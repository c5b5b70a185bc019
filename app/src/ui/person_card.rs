//! A person to turn to: face, name, role in words, phone and hours.

use domain::words::first_letter;
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

/// The first letters of the first and the last name, as people see them; one for a name of one word.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(first_letter);
    let first = words.next().unwrap_or_default();
    let last = words.next_back().unwrap_or_default();
    format!("{first}{last}").to_uppercase()
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

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn a_face_shows_letters_as_people_see_them() {
        for (name, letters) in [
            ("Sara Lind", "SL"),
            ("Åsa von der Öhlén", "ÅÖ"),
            ("O", "O"),
            ("王秀英", "王"),
            ("ሰላም ተስፋይ", "ሰተ"),
            ("نور حداد", "نح"),
            // The dot and the ring are marks of their own.
            ("e\u{301}lise a\u{30a}berg", "E\u{301}A\u{30a}"),
            ("Jan ’t Hooft", "JH"),
            ("क्षमा शर्मा", "क्षश"),
            ("  ", ""),
        ] {
            assert_eq!(initials(name), letters, "{name}");
        }
    }
}
