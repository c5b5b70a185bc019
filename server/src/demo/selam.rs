//! Selam, with five people around her, and Xiuying, who has nobody yet: names as they are, short, long and in any script.

use domain::id::ParticipantId;
use domain::person::StaffRole;
use jiff::Timestamp;

use super::{add_hours, add_participant, add_staff, back, days_before};
use crate::store::demo::{NewGoal, NewIntervention};
use crate::store::{Failure, Tx};

/// Nobody of hers is another demo participant's, so that each has lists of their own.
const AROUND: [(&str, StaffRole, &str, &str, &str); 5] = [
    ("maximiliana", StaffRole::CaseManager, LONG, "08-123 456 08", "case_management"),
    ("yonas", StaffRole::SeHandler, "ዮናስ ኃይለ", "08-123 456 09", "supported_employment"),
    ("li", StaffRole::CbtTherapist, "Li O", "08-123 456 10", "cbt"),
    ("layla", StaffRole::ResourceTeam, "ليلى الخطيب", "08-123 456 11", ""),
    ("astrid", StaffRole::SeHandler, "Astrid Björk", "08-123 456 12", ""),
];
const LONG: &str = "Maximiliana-Konstantina Oluwaseunfunmi von Hohenlohe-Schillingsfürst";

pub fn add(tx: &mut Tx<'_>, now: Timestamp) -> Result<[ParticipantId; 2], Failure> {
    let selam = add_participant(tx, "selam", "ሰላም ተስፋይ", "sv", now)?;
    tx.add_plan(selam, "Jag vill ha ett arbete där jag får prata med folk.", now)?;
    for (number, (handle, role, name, phone, kind)) in AROUND.into_iter().enumerate() {
        let staff = add_staff(tx, handle, role, name, phone, now)?;
        add_hours(tx, staff)?;
        tx.add_assignment(selam, staff, days_before(now, 60), number == 0)?;
        if !kind.is_empty() {
            let line = NewIntervention {
                kind,
                staff: Some(staff),
                purpose: "",
                place: "",
                since: days_before(now, 60),
                until: None,
            };
            tx.add_intervention(selam, &line)?;
        }
    }
    let goal = NewGoal {
        words: "ስራሕ ክረክብ እደሊ።", is_shared: true, ..NewGoal::default()
    };
    tx.add_demo_goal(selam, &goal, back(now, 20))?;
    let xiuying = add_participant(tx, "xiuying", "王秀英", "sv", now)?;
    tx.add_plan(xiuying, "", now)?;
    Ok([selam, xiuying])
}
