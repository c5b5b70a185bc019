//! Johan: studies beside a job search, a time that Erik proposed instead, and a request that waits for Sara.

use domain::id::ParticipantId;
use jiff::Timestamp;

use super::{Team, add_participant, back, days_after, days_before, meeting, weekday_at};
use crate::store::demo::{NewGoal, NewIntervention, NewMeeting};
use crate::store::{Failure, Tx};

pub fn add(tx: &mut Tx<'_>, team: Team, now: Timestamp) -> Result<ParticipantId, Failure> {
    let johan = add_participant(tx, "johan", "Johan Nyström", "sv", now)?;
    plan(tx, johan, team, now)?;
    let studies = NewGoal {
        words: "Bli klar med Svenska 2",
        why: "Då kan jag söka vidare.",
        is_shared: true,
        ..NewGoal::default()
    };
    let goal = tx.add_demo_goal(johan, &studies, back(now, 70))?;
    let due = Some(days_after(now, 3));
    tx.add_demo_step(goal, "Lämna in uppsatsen", due, "not_started", 1, back(now, 8))?;
    tx.add_demo_meeting(&NewMeeting {
        previous: Some(weekday_at(now, 6, 9)),
        subject: "Jobb på helger",
        answer: "Jag är på en arbetsplats den tiden du bad om. Passar det här i stället?",
        state: "proposed",
        ..meeting(johan, team.erik, weekday_at(now, 7, 10), back(now, 2))
    })?;
    tx.add_demo_meeting(&NewMeeting {
        mode: "phone",
        place: "",
        subject: "Brevet från skolan",
        state: "requested",
        ..meeting(johan, team.sara, weekday_at(now, 3, 14), back(now, 3))
    })?;
    Ok(johan)
}

fn plan(tx: &mut Tx<'_>, johan: ParticipantId, team: Team, now: Timestamp) -> Result<(), Failure> {
    let purpose = "Jag vill läsa klart gymnasiet och komma ut bland folk.";
    tx.add_plan(johan, purpose, back(now, 21))?;
    tx.add_assignment(johan, team.sara, days_before(now, 200), true)?;
    tx.add_assignment(johan, team.erik, days_before(now, 90), false)?;
    let all = [
        NewIntervention {
            kind: "case_management",
            staff: Some(team.sara),
            purpose: "Hjälp att få ordning på papper och kontakter.",
            place: "",
            since: days_before(now, 200),
            until: None,
        },
        NewIntervention {
            kind: "supported_employment",
            staff: Some(team.erik),
            purpose: "Ett jobb några timmar i veckan vid sidan av studierna.",
            place: "",
            since: days_before(now, 90),
            until: None,
        },
        NewIntervention {
            kind: "course",
            staff: None,
            purpose: "Svenska 2, så att betyget blir klart.",
            place: "Komvux Haninge",
            since: days_before(now, 80),
            until: Some(days_after(now, 40)),
        },
    ];
    all.iter().try_for_each(|one| tx.add_intervention(johan, one))
}
