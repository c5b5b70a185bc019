//! The plan in every state, for tests and the gallery.

use domain::id::{InterventionId, Uuid};
use domain::plan::Kind;
use domain::plan::agreement::Answer;
use domain::plan::content::{Content, Line, Own};
use domain::plan::effort::Effort;
use jiff::civil::date;

use super::PlanPage;
use crate::text::T;
use crate::ui::layout::Contact;
use crate::ui::{Agreed, agreement, change};

pub fn all(t: T) -> Vec<(&'static str, PlanPage)> {
    let agreed = |answer| Agreed {
        of: None,
        newest: Some(agreement::example(answer)),
        changes: 0,
        can_ask: true,
        key: "k".to_owned(),
    };
    let never = Agreed { newest: None, ..agreed(None) };
    let whole = PlanPage {
        today: date(2026, 11, 24),
        content: content(),
        agreed: agreed(Some(Answer::Yes)),
        has_hours: true,
        people: vec![
            contact("Sara Lindqvist", t.ui_role_case_manager(), "08-123 45 01"),
            contact("Erik Holm", t.ui_role_se_handler(), "08-123 45 02"),
        ],
        change: None,
        changed_at: "2026-11-20T12:05:00Z".parse().ok(),
    };
    let changing = PlanPage { change: Some(change::example(true)), ..whole.clone() };
    let asked = PlanPage { agreed: agreed(None), ..whole.clone() };
    let lines = |lines| Content { lines, ..content() };
    let wordless = PlanPage {
        content: Content { words: Own::default(), ..content() },
        agreed: never.clone(),
        ..whole.clone()
    };
    let only_words = PlanPage {
        content: lines(vec![]),
        has_hours: false,
        agreed: never.clone(),
        ..whole.clone()
    };
    let empty = PlanPage {
        content: Content::default(),
        agreed: never,
        changed_at: None,
        people: whole.people.iter().take(1).cloned().collect(),
        ..whole.clone()
    };
    let alone = PlanPage { people: vec![], ..empty.clone() };
    vec![
        ("whole", whole),
        ("asked", asked),
        ("new-person", changing),
        ("without-own-words", wordless),
        ("only-own-words", only_words),
        ("empty", empty),
        ("empty-without-people", alone),
    ]
}

/// A plan with everything in it.
pub fn content() -> Content {
    let purpose = "Jag vill ha ett jobb där jag får använda händerna, och orka vara mamma efteråt.";
    let words = Own {
        purpose: purpose.to_owned(),
        health: "Jag sover dåligt och vill ha hjälp att prata med vårdcentralen.".to_owned(),
        housing: String::new(),
    };
    let kinds = [
        Kind::CaseManagement,
        Kind::SupportedEmployment,
        Kind::Cbt,
        Kind::WorkTraining,
        Kind::Course,
        Kind::Own,
    ];
    Content { words, lines: kinds.map(line).to_vec() }
}

/// One intervention of a kind, as it could stand in a plan.
pub fn line(kind: Kind) -> Line {
    let (person, purpose, place, since, until) = match kind {
        Kind::CaseManagement => (
            "Sara Lindqvist",
            "Att någon håller ihop allt med ekonomi, bostad och vård.",
            "",
            date(2026, 3, 2),
            None,
        ),
        Kind::SupportedEmployment => {
            ("Erik Holm", "Hitta en arbetsplats nära hemma.", "", date(2026, 9, 14), None)
        }
        Kind::Cbt => ("", "", "", date(2026, 10, 5), None),
        Kind::WorkTraining => (
            "",
            "Prova hur det är att baka igen.",
            "Kafé Ankaret",
            date(2026, 10, 12),
            Some(date(2027, 1, 29)),
        ),
        Kind::Course => {
            ("", "Svenska på jobbet.", "Biblioteket", date(2026, 5, 4), Some(date(2026, 6, 12)))
        }
        Kind::Own => ("", "", "", date(2026, 12, 1), None),
    };
    let number = Kind::ALL.iter().position(|other| *other == kind).unwrap_or_default();
    let id = u128::try_from(number).unwrap_or_default();
    Line {
        id: InterventionId(Uuid::from_u128(id)),
        kind,
        person: (!person.is_empty()).then(|| person.to_owned()),
        purpose: purpose.to_owned(),
        place: place.to_owned(),
        since,
        until,
        is_paused: kind == Kind::WorkTraining,
        efforts: match kind {
            Kind::SupportedEmployment => vec![Effort::VocationalProfile, Effort::JobFinding],
            _ => Vec::new(),
        },
    }
}

fn contact(name: &str, role: String, phone: &str) -> Contact {
    Contact {
        name: name.to_owned(),
        role,
        phone: phone.to_owned(),
        hours: "Vardagar kl. 9.00–15.00".to_owned(),
    }
}
