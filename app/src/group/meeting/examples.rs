//! A group meeting in every state, for tests and the gallery.

use domain::group::{Mine, Refusal};
use domain::words::{Code, Wrong};

use super::super::errors;
use super::GroupPage;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::group::{every_place, seen};
use crate::ui::layout::Contact;
use crate::ui::outcome::told::{Told, examples, wrong};

pub fn all(t: T) -> Vec<(&'static str, GroupPage)> {
    let page = |seen| GroupPage {
        seen,
        leader: leader(t),
        form: FormState::new("k".to_owned()),
        clash: None,
        refused: None,
        others: Vec::new(),
        told: Told::default(),
    };
    let mut pages: Vec<_> =
        every_place().into_iter().map(|(name, seen)| (name, page(seen))).collect();
    let place = |name: &str| {
        let mut places = every_place().into_iter();
        places.find(|(other, _)| *other == name).map_or_else(|| seen(Mine::Outside), |(_, it)| it)
    };
    let taken = seen(Mine::Outside).span;
    for (name, of) in [("free-but-taken", "free"), ("offered-but-taken", "offered")] {
        pages.push((name, GroupPage { clash: Some(taken), ..page(place(of)) }));
    }
    for (name, of, refused) in [
        ("refused-full", "full", Refusal::Full),
        ("refused-seat-free", "free", Refusal::SeatFree),
        ("refused-has-seat", "seated", Refusal::HasSeat),
        ("refused-in-line", "in-line", Refusal::InLine),
        ("refused-not-in", "free", Refusal::NotIn),
        ("refused-not-offered", "went-on", Refusal::NotOffered),
        ("refused-clash", "free", Refusal::Clash(taken)),
        ("refused-started", "begun", Refusal::Started),
        ("refused-cancelled", "cancelled", Refusal::Cancelled),
    ] {
        let others = if refused == Refusal::Full { vec![seen(Mine::Outside)] } else { Vec::new() };
        pages.push((name, GroupPage { refused: Some(refused), others, ..page(place(of)) }));
    }
    let answer = errors(t, &[Wrong::new("svar", Code::NotAChoice)]);
    let form = FormState { errors: answer, ..FormState::new("k".to_owned()) };
    pages.push(("answer-to-mend", GroupPage { form, ..page(place("offered")) }));
    let asked = examples(t).into_iter().find(|(name, ..)| *name == "outcome-asked");
    if let Some((name, told, _)) = asked {
        let mend = wrong(t, &Wrong::new(domain::outcome::field::WORDS, Code::Missing));
        let form = FormState { errors: vec![mend], ..FormState::new("k".to_owned()) };
        pages.push((name, GroupPage { told: told.clone(), ..page(place("over")) }));
        pages.push(("outcome-to-mend", GroupPage { form, told, ..page(place("over")) }));
    }
    pages
}

pub fn leader(t: T) -> Contact {
    Contact {
        name: "Karin Sund".to_owned(),
        role: t.ui_role_resource_team(),
        phone: "08-123 456 06".to_owned(),
        hours: "Vardagar 9–15".to_owned(),
    }
}
