//! Amina: four interventions at once, two goals of which one is hers alone, a meeting booked and one asked for.

use domain::hours::Worked;
use domain::id::ParticipantId;
use domain::plan::effort::Effort;
use jiff::Timestamp;

use super::hours::{self, Training};
use super::{
    Team, add_participant, back, days_after, days_before, meeting, weekday_at, weekday_before,
};
use crate::store::demo::{NewGoal, NewIntervention, NewMeeting};
use crate::store::{Failure, Tx};

pub fn add(tx: &mut Tx<'_>, team: Team, now: Timestamp) -> Result<(), Failure> {
    let amina = add_participant(tx, "amina", "Amina Yusuf", "sv", now)?;
    plan(tx, amina, team, now)?;
    goals(tx, amina, now)?;
    meetings(tx, amina, team, now)
}

fn plan(tx: &mut Tx<'_>, amina: ParticipantId, team: Team, now: Timestamp) -> Result<(), Failure> {
    let purpose = "Jag vill ha ett jobb där jag får arbeta med händerna, och orka hela veckan.";
    tx.add_plan(amina, purpose, back(now, 9))?;
    tx.add_assignment(amina, team.sara, days_before(now, 140), true)?;
    tx.add_assignment(amina, team.erik, days_before(now, 75), false)?;
    tx.add_assignment(amina, team.moa, days_before(now, 40), false)?;
    let all = [
        NewIntervention {
            kind: "case_management",
            staff: Some(team.sara),
            purpose: "Att någon håller ihop allt, så att jag slipper berätta om igen.",
            place: "",
            since: days_before(now, 140),
            until: None,
        },
        NewIntervention {
            kind: "supported_employment",
            staff: Some(team.erik),
            purpose: "Att hitta ett jobb i ett kök eller bageri.",
            place: "",
            since: days_before(now, 75),
            until: None,
        },
        NewIntervention {
            kind: "cbt",
            staff: Some(team.moa),
            purpose: "",
            place: "",
            since: days_before(now, 40),
            until: None,
        },
        NewIntervention {
            kind: "work_training",
            staff: None,
            purpose: "Att pröva hur det är att jobba i café tre dagar i veckan.",
            place: "Café Tornet",
            since: days_before(now, 30),
            until: None,
        },
    ];
    let mut added = None;
    for one in &all {
        added = Some(tx.add_intervention(amina, one)?);
    }
    let Some(intervention) = added else { return Ok(()) };
    let training = Training {
        intervention,
        place: "Café Tornet",
        by: team.sara,
        ago: 30,
        weekdays: &[1, 2, 4],
        worked: Worked { from_minute: 9 * 60, to_minute: 13 * 60, pause_minutes: 30 },
        is_disputed: true,
    };
    hours::add(tx, amina, &training, now)?;
    tx.light_demo_efforts(amina, &[Effort::VocationalProfile, Effort::EmployerEngagement])
}

fn goals(tx: &mut Tx<'_>, amina: ParticipantId, now: Timestamp) -> Result<(), Failure> {
    let bakery = NewGoal {
        words: "Jag vill jobba i ett bageri",
        why: "Jag mår bra av att baka och jag vill klara mig själv.",
        obstacle: "Jag blir trött av tidiga morgnar.",
        if_words: "väckarklockan ringer och jag vill ligga kvar",
        then_words: "sätter jag på kaffet först och bestämmer mig sedan",
        is_shared: true,
    };
    let goal = tx.add_demo_goal(amina, &bakery, back(now, 60))?;
    let steps = [
        ("Fråga Café Tornet om jag får baka en förmiddag", None, "done", 20),
        ("Skriva ner vad jag kan om bröd", Some(days_after(now, 4)), "ongoing", 6),
        ("Besöka ett bageri med Erik", Some(days_after(now, 12)), "not_started", 6),
    ];
    for (position, (words, due, state, ago)) in (1..).zip(steps) {
        tx.add_demo_step(goal, words, due, state, position, back(now, ago))?;
    }
    tx.add_demo_history(goal)?;
    let sleep = NewGoal { words: "Sova bättre", why: "Då orkar jag mer.", ..NewGoal::default() };
    let goal = tx.add_demo_goal(amina, &sleep, back(now, 15))?;
    tx.add_demo_step(goal, "Lägga bort telefonen klockan tio", None, "ongoing", 1, back(now, 15))
}

fn meetings(
    tx: &mut Tx<'_>,
    amina: ParticipantId,
    team: Team,
    now: Timestamp,
) -> Result<(), Failure> {
    let (sara, erik) = (team.sara, team.erik);
    let all = [
        NewMeeting {
            subject: "Planera veckorna på Café Tornet",
            ..meeting(amina, sara, weekday_at(now, 2, 10), back(now, 5))
        },
        NewMeeting {
            mode: "walk",
            place: "",
            subject: "Prata om bageriet i Handen",
            state: "requested",
            ..meeting(amina, erik, weekday_at(now, 6, 13), back(now, 1))
        },
        meeting(amina, sara, weekday_before(now, 14, 10), back(now, 20)),
        NewMeeting {
            mode: "phone",
            place: "",
            ..meeting(amina, erik, weekday_before(now, 28, 13), back(now, 33))
        },
    ];
    all.iter().try_for_each(|one| tx.add_demo_meeting(one))?;
    super::outcome::add(tx, &all, sara, now)
}
