//! Johan: studies beside a job search, a time that Erik proposed instead, a request and a wish that wait for Sara.

use domain::booking::{Mode, Wish};
use domain::hours::Worked;
use domain::id::{ParticipantId, TimeWishId};
use domain::plan::effort::Effort;
use domain::time::day;
use domain::time_wish::{Part, TimeWish, Window};
use jiff::Timestamp;
use uuid::Uuid;

use super::hours::{self, Training};
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
    wish(tx, johan, team, now)?;
    Ok(johan)
}

/// No time with Sara fits beside the course: two half-days that do.
fn wish(tx: &mut Tx<'_>, johan: ParticipantId, team: Team, now: Timestamp) -> Result<(), Failure> {
    let half =
        |days, hour, part| Window { day: day(weekday_at(now, days, hour).start), part }.span();
    let windows = [half(9, 9, Part::Morning), half(13, 13, Part::Afternoon)];
    let wish = Wish {
        mode: Mode::Visit,
        interpreter: String::new(),
        needs: String::new(),
        subject: "Hur det blir efter kursen. Jag har lektioner de andra dagarna.".to_owned(),
    };
    let parts = (None, wish, windows.into_iter().flatten().collect());
    let id = TimeWishId(Uuid::now_v7());
    tx.add_demo_time_wish(&TimeWish::ask(id, (johan, team.sara), parts, back(now, 1)))
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
        NewIntervention {
            kind: "work_training",
            staff: None,
            purpose: "Att komma ut bland folk, två eftermiddagar i veckan.",
            place: "Café Björken",
            since: days_before(now, 24),
            until: None,
        },
    ];
    let mut added = None;
    for one in &all {
        added = Some(tx.add_intervention(johan, one)?);
    }
    let Some(intervention) = added else { return Ok(()) };
    let training = Training {
        intervention,
        place: "Café Björken",
        by: team.erik,
        ago: 24,
        weekdays: &[3, 5],
        worked: Worked { from_minute: 12 * 60, to_minute: 15 * 60, pause_minutes: 0 },
        is_disputed: false,
    };
    hours::add(tx, johan, &training, now)?;
    let health = "Jag behöver korta dagar, och någon att ringa när det blir mycket.";
    tx.add_demo_needs(johan, health, "Jag vill bo kvar där jag bor.")?;
    tx.light_demo_efforts(johan, &[Effort::JobFinding])?;
    tx.add_demo_plan_version(johan, team.sara, back(now, 21), back(now, 20))
}
