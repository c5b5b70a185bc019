//! The frame around every page, for each who can see it and with names of every kind.

use domain::person::StaffRole;

use crate::text::T;
use crate::ui::example;
use crate::ui::layout::{Assets, Contact, Frame, Side};

/// A frame for everyone who can see one.
pub fn examples(t: T, frame: &Frame) -> Vec<(&'static str, Frame)> {
    let contact = |name: &str| Contact {
        name: name.to_owned(),
        role: t.ui_role_case_manager(),
        phone: "08-123 456 01".to_owned(),
        hours: frame.office.hours.clone(),
    };
    let person = |side, name: &str, contact| Frame {
        side,
        name: Some(name.to_owned()),
        contact,
        path: if side == Side::Participant { "/mal" } else { "/personal" }.to_owned(),
        ..frame.clone()
    };
    let participant = |name: &str| person(Side::Participant, name, Some(contact(name)));
    let saying = Frame { said: Some(t.goal_said_step_done()), ..participant("Amina Yusuf") };
    let to_mend = Frame { has_errors: true, ..participant("Amina Yusuf") };
    let mut frames = vec![
        ("signed-out", Frame { path: "/hjalp".to_owned(), ..frame.clone() }),
        ("participant", participant("Amina Yusuf")),
        ("participant-without-contact", person(Side::Participant, "Nour", None)),
        ("one-letter-name", participant(example::SHORT_NAME)),
        ("long-name", participant(&example::long_name())),
        ("arabic-name", participant(example::ARABIC_NAME)),
        ("tigrinya-name", participant(example::TIGRINYA_NAME)),
        ("something-done", saying),
        ("something-to-mend", to_mend),
    ];
    let roles = [
        ("case-manager", StaffRole::CaseManager),
        ("se-handler", StaffRole::SeHandler),
        ("cbt-therapist", StaffRole::CbtTherapist),
        ("resource-team", StaffRole::ResourceTeam),
        ("coordinator", StaffRole::Coordinator),
        ("administrator", StaffRole::Administrator),
    ];
    frames.extend(roles.map(|(name, role)| (name, person(Side::Staff(role), "Sara Lind", None))));
    frames
}

/// No files at all: for lists of names, where nothing is shown.
pub fn bare() -> &'static Assets {
    static NONE: std::sync::OnceLock<Assets> = std::sync::OnceLock::new();
    NONE.get_or_init(Assets::default)
}
