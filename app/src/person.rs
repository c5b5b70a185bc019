//! Signing in.

use domain::person::StaffRole;
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::layout::Office;
use crate::ui::{Kind, Notice, Phone, person_card, role};

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
    pub office: Office,
}

impl Page for SignInPage {
    fn title(&self, t: T) -> String {
        t.person_sign_in_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let (participants, staff): (Vec<_>, Vec<_>) =
            self.demo_people.into_iter().partition(|person| person.role.is_none());
        let is_demo = !(participants.is_empty() && staff.is_empty());
        view! {
            {notice(t, self.why)}
            <h1>{t.person_sign_in_title()}</h1>
            {(!is_demo).then(|| view! { <p class="p-lead">{t.person_no_way_in()}</p> })}
            {is_demo
                .then(|| {
                    view! {
                        <p class="p-lead">{t.person_demo()}</p>
                        <DemoPeople t title=t.person_demo_participants() people=participants/>
                        <DemoPeople t title=t.person_demo_staff() people=staff/>
                    }
                })}
            <section class="p-stack p-stack--close">
                <h2>{t.person_no_id()}</h2>
                <p>{t.person_no_id_words()}</p>
                <p>
                    <Phone t number=self.office.phone/>
                    " "
                    {self.office.hours}
                </p>
            </section>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let page = |why, demo_people| Self { why, demo_people, office: Office::example() };
        vec![
            ("demo", page(Why::Own, example_people())),
            ("rested", page(Why::Rested, example_people())),
            ("kept", page(Why::Kept, example_people())),
            ("not-kept", page(Why::NotKept, example_people())),
            ("no-demo", page(Why::Own, Vec::new())),
        ]
    }
}

/// What became of the sign-in, and of what the person was writing.
fn notice(t: T, why: Why) -> Option<impl IntoView> {
    let (kind, title, words) = match why {
        Why::Own => return None,
        Why::Rested => (Kind::Plain, t.person_rested(), t.person_rested_words()),
        Why::Kept => (Kind::Done, t.person_kept(), t.person_kept_words()),
        Why::NotKept => (Kind::Wait, t.person_not_kept(), t.person_not_kept_words()),
    };
    Some(view! {
        <Notice kind title>
            <p>{words}</p>
        </Notice>
    })
}

/// People to try the demo as, each a form of its own.
#[component]
fn DemoPeople(t: T, title: String, people: Vec<DemoPerson>) -> impl IntoView {
    let rows: Vec<_> = people
        .into_iter()
        .map(|DemoPerson { handle, name, role }| {
            let role = role.map_or_else(|| t.person_participant(), |role| role::words(t, role));
            view! {
                <li>
                    <form method="post" action="/demo/logga-in">
                        <input type="hidden" name="person" value=handle/>
                        <button class="p-way-in">
                            <span class="p-person__face" aria-hidden="true">
                                {person_card::initials(&name)}
                            </span>
                            <span>
                                <bdi class="p-way-in__name">{name}</bdi>
                                " "
                                <span class="p-small">{role}</span>
                            </span>
                        </button>
                    </form>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="p-stack p-stack--close">
                <h2>{title}</h2>
                <ul class="p-switcher">{rows}</ul>
            </section>
        }
    })
}

fn example_people() -> Vec<DemoPerson> {
    [
        ("amina", "Amina Warsame", None),
        ("johan", "Johan Ek", None),
        ("sara", "Sara Lindqvist", Some(StaffRole::CaseManager)),
        ("erik", "Erik Holm", Some(StaffRole::SeHandler)),
        ("moa", "Moa Berg", Some(StaffRole::CbtTherapist)),
        ("karin", "Karin Öst", Some(StaffRole::ResourceTeam)),
        ("lena", "Lena Ström", Some(StaffRole::Coordinator)),
        ("olle", "Olle Falk", Some(StaffRole::Administrator)),
    ]
    .map(|(handle, name, role)| DemoPerson { handle: handle.into(), name: name.into(), role })
    .to_vec()
}
