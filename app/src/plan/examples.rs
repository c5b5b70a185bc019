//! The plan in every state, for tests and the gallery.

use domain::plan::{Kind, Stretch};
use jiff::civil::{Date, date};

use super::PlanPage;
use crate::text::T;
use crate::ui::change;
use crate::ui::layout::Contact;
use crate::ui::strands::Strand;

pub fn all(t: T) -> Vec<(&'static str, PlanPage)> {
    let whole = PlanPage {
        today: date(2026, 11, 24),
        purpose: "Jag vill ha ett jobb där jag får använda händerna, och orka vara mamma efteråt."
            .to_owned(),
        strands: strands(),
        has_hours: true,
        people: vec![
            contact("Sara Lindqvist", t.ui_role_case_manager(), "08-123 45 01"),
            contact("Erik Holm", t.ui_role_se_handler(), "08-123 45 02"),
        ],
        change: None,
        changed_at: "2026-11-20T12:05:00Z".parse().ok(),
    };
    let changing = PlanPage { change: Some(change::example(true)), ..whole.clone() };
    let wordless = PlanPage { purpose: String::new(), ..whole.clone() };
    let only_words = PlanPage { strands: vec![], has_hours: false, ..whole.clone() };
    let empty = PlanPage {
        purpose: String::new(),
        strands: vec![],
        changed_at: None,
        people: whole.people.iter().take(1).cloned().collect(),
        ..whole.clone()
    };
    let alone = PlanPage { people: vec![], ..empty.clone() };
    vec![
        ("whole", whole),
        ("new-person", changing),
        ("without-own-words", wordless),
        ("only-own-words", only_words),
        ("empty", empty),
        ("empty-without-people", alone),
    ]
}

fn strands() -> Vec<Strand> {
    let strand = |kind, person: &str, purpose: &str, place: &str, since, until| Strand {
        kind,
        person: (!person.is_empty()).then(|| person.to_owned()),
        purpose: purpose.to_owned(),
        place: place.to_owned(),
        stretch: Stretch { since, until },
    };
    let open: Option<Date> = None;
    vec![
        strand(
            Kind::CaseManagement,
            "Sara Lindqvist",
            "Att någon håller ihop allt med ekonomi, bostad och vård.",
            "",
            date(2026, 3, 2),
            open,
        ),
        strand(
            Kind::SupportedEmployment,
            "Erik Holm",
            "Hitta en arbetsplats nära hemma.",
            "",
            date(2026, 9, 14),
            open,
        ),
        strand(Kind::Cbt, "", "", "", date(2026, 10, 5), open),
        strand(
            Kind::WorkTraining,
            "",
            "Prova hur det är att baka igen.",
            "Kafé Ankaret",
            date(2026, 10, 12),
            Some(date(2027, 1, 29)),
        ),
        strand(
            Kind::Course,
            "",
            "Svenska på jobbet.",
            "Biblioteket",
            date(2026, 5, 4),
            Some(date(2026, 6, 12)),
        ),
        strand(Kind::Own, "", "Promenad varje morgon.", "", date(2026, 12, 1), open),
    ]
}

fn contact(name: &str, role: String, phone: &str) -> Contact {
    Contact {
        name: name.to_owned(),
        role,
        phone: phone.to_owned(),
        hours: "Vardagar kl. 9.00–15.00".to_owned(),
    }
}
