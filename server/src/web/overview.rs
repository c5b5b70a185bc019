//! The first page of a participant: the only door that reads several features.

use app::overview::{DueStep, Goal as GoalRow, Meeting, OverviewPage};
use axum::response::Response;
use domain::booking::{Booking, Handler, Standing, Turn};
use domain::goal::{Goal, State};
use domain::group::{Mine, Seen};
use domain::news::SHOWN;
use domain::overview::{Open, next};
use domain::time::{Span, day};
use domain::time_wish::Standing as Wishing;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::call::Call;
use crate::problem::Problem;
use crate::store::Failure;
use crate::web::booking::time_wish;
use crate::web::draft::page_of;
use crate::web::group;
use crate::web::handover;

/// How many goals the first page shows; the rest stand on their own page.
const GOALS: usize = 5;
/// How many earlier meetings are looked through for those that came to nothing.
const EARLIER: usize = 50;

/// `GET /`, signed in as a participant.
pub async fn overview(call: Call) -> Result<Response, Problem> {
    let (purpose, (coming, earlier), goals, people, drafts, mut news, asked, more) = call
        .read(|tx| {
            let drafts = tx.drafts()?;
            let mut record = tx.own()?;
            let (coming, earlier) = (record.coming_meetings()?, record.earlier_meetings(EARLIER)?);
            let (purpose, goals, people) = (record.purpose()?, record.goals()?, record.people()?);
            let mut news = record.news()?;
            news.extend(record.group_news()?);
            let asked = (record.asked_outcomes()?, record.asked_groups()?);
            let (meetings, groups) = ((coming, earlier), record.coming_groups()?);
            let suggested = record.open_proposals()?;
            let more = (groups, record.time_wishes()?, handover::change(&mut record)?, suggested);
            Ok::<_, Failure>((purpose, meetings, goals, people, drafts, news, asked, more))
        })
        .await?;
    let (groups, wishes, change, suggested) = more;
    let now = call.now;
    let can_book = people.iter().any(|person| person.role.takes_bookings());
    let (coming, started): (Vec<_>, Vec<_>) =
        coming.into_iter().partition(|(booking, _)| booking.standing(now).is_coming());
    let fallen: Vec<_> = started
        .into_iter()
        .chain(earlier)
        .filter(|(booking, _)| booking.has_fallen(coming.iter().map(|(other, _)| other), now))
        .map(|row| meeting(row, now))
        .collect();
    let unmoved = coming.iter().filter_map(|row| unmoved(row.clone(), now)).collect();
    let mut proposed: Vec<_> = coming.iter().filter_map(|row| proposed(row.clone(), now)).collect();
    proposed.sort_by_key(|meeting| meeting.span);
    let coming: Vec<_> = coming.into_iter().map(|row| meeting(row, now)).collect();
    news.sort_by_key(|row| std::cmp::Reverse(row.at));
    news.truncate(SHOWN);
    let (asked, asked_groups) = asked;
    let asked_groups = group::seen(&call, asked_groups)?;
    let groups = group::seen(&call, groups)?;
    let (offered, seated): (Vec<_>, Vec<_>) =
        groups.into_iter().filter(Seen::is_open).partition(|seen| seen.mine.until().is_some());
    let seated = seated.into_iter().find(|seen| seen.mine == Mine::Seated);
    let soonest = coming.first().map(|meeting| meeting.span.start);
    let group = seated.filter(|seen| soonest.is_none_or(|soonest| seen.span.start < soonest));
    let active: Vec<_> =
        goals.iter().filter(|goal| goal.state == State::Active).take(GOALS).collect();
    let due = due(&active, day(now));
    let open = Open {
        offered: offered.first().map(|seen| seen.id),
        proposed: proposed.first().map(|meeting| meeting.id),
        due: due.first().map(|step| step.goal),
        has_goals: !goals.is_empty(),
        stepless: active.iter().find(|goal| next_step(goal).is_none()).map(|goal| goal.id),
        has_meeting: !coming.is_empty()
            || group.is_some()
            || wishes.iter().any(|(wish, _)| wish.standing(now) == Wishing::Waiting),
        can_book,
    };
    let rows = active.iter().map(|goal| GoalRow {
        id: goal.id,
        words: goal.words.clone(),
        step: next_step(goal),
    });
    let name = call.visitor.as_ref().map(|visitor| first(&visitor.name)).unwrap_or_default();
    Ok(call.page(OverviewPage {
        name,
        purpose,
        next: next(open),
        meeting: coming.into_iter().next(),
        wishes: time_wish::rows(wishes, now),
        proposed,
        asked: asked.into_iter().map(|row| meeting(row, now)).collect(),
        offered,
        asked_groups,
        group,
        due,
        suggested,
        fallen,
        change,
        unmoved,
        news,
        key: call.key(),
        unsent: unsent(&drafts),
        goals: rows.collect(),
        is_alone: people.is_empty(),
        people: people.iter().skip(1).map(|row| call.person(row)).collect(),
    }))
}

fn meeting((booking, with): (Booking, Handler), now: Timestamp) -> Meeting {
    let standing = booking.standing(now);
    let is_first = booking.previous.is_none();
    let (id, span) = (booking.id, booking.span);
    Meeting { id, span, with: with.name, phone: with.phone, standing, is_first }
}

/// The meeting at the time that waits for the participant's yes or no, if one does.
fn proposed((booking, with): (Booking, Handler), now: Timestamp) -> Option<Meeting> {
    let pending = booking.pending(booking.participant.into(), now);
    let wished = pending.filter(|pending| pending.turn == Turn::Yours);
    let proposed = meeting((booking, with), now);
    match wished {
        Some(pending) => Some(Meeting { span: pending.moving.span, is_first: false, ..proposed }),
        None => (proposed.standing == Standing::Proposed).then_some(proposed),
    }
}

/// The meeting that did not move because there was no answer in time, and the time it was asked to move to.
fn unmoved(row: (Booking, Handler), now: Timestamp) -> Option<(Meeting, Span)> {
    let pending = row.0.pending(row.0.participant.into(), now);
    let over = pending.filter(|pending| pending.turn == Turn::Over)?;
    Some((meeting(row, now), over.moving.span))
}

/// Open steps whose day has come, oldest first.
fn due(goals: &[&Goal], today: Date) -> Vec<DueStep> {
    let mut due: Vec<_> = goals
        .iter()
        .flat_map(|goal| goal.steps.iter().map(|step| (goal.id, step)))
        .filter(|(_, step)| step.state.is_open())
        .filter_map(|(goal, step)| {
            let due_on = step.due_on.filter(|day| *day <= today)?;
            Some(DueStep { goal, words: step.words.clone(), due_on })
        })
        .collect();
    due.sort_by_key(|step| step.due_on);
    due
}

fn next_step(goal: &Goal) -> Option<String> {
    goal.next_step().map(|step| step.words.clone())
}

/// The pages where something typed waits, each once.
fn unsent(drafts: &[String]) -> Vec<String> {
    let mut pages = Vec::new();
    for page in drafts.iter().filter_map(|place| page_of(place)) {
        if !pages.contains(&page) {
            pages.push(page);
        }
    }
    pages
}

fn first(name: &str) -> String {
    name.split_whitespace().next().unwrap_or(name).to_owned()
}
