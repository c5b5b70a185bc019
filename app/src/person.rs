//! Signing in.

use domain::person::StaffRole;
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;

/// A person to try a demo as.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    pub handle: String,
    pub name: String,
    /// Nothing for a participant.
    pub role: Option<StaffRole>,
}

/// Why the person was led to sign-in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Why {
    /// Came by themselves.
    #[default]
    Own,
    /// The session ran out.
    Rested,
    /// The session ran out while they were sending something; it is kept as their draft.
    Kept,
    /// Signed out, and what they were sending was not kept.
    NotKept,
}

impl Why {
    /// From the neutral word in the address.
    pub fn of(word: &str) -> Self {
        match word {
            "vila" => Self::Rested,
            "kvar" => Self::Kept,
            "inget" => Self::NotKept,
            _ => Self::Own,
        }
    }
}

/// The ways in.
#[derive(Clone, Debug)]
pub struct SignInPage {
    pub why: Why,
    /// Empty outside a demo.
    pub demo_people: Vec<DemoPerson>,
    pub phone: String,
    pub hours: String,
}

impl Page for SignInPage {
    fn title(&self, t: T) -> String {
        t.person_sign_in_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let people: Vec<_> = self
            .demo_people
            .into_iter()
            .map(|person| {
                view! {
                    <form method="post" action="/demo/logga-in">
                        <input type="hidden" name="person" value=person.handle/>
                        <button>{t.person_sign_in_as(person.name)}</button>
                    </form>
                }
            })
            .collect();
        view! { <h1>{t.person_sign_in_title()}</h1> {people} }
    }

    fn examples() -> Vec<(&'static str, Self)> {
        vec![(
            "demo",
            Self {
                why: Why::Own,
                demo_people: Vec::new(),
                phone: "08-123 456 00".into(),
                hours: "vardagar 9–15".into(),
            },
        )]
    }
}
