//! Doors of a plan: the participant's own page and words; staff's interventions, and versions for both, stand one to a file.

pub mod answer;
pub mod line;
pub mod purpose;
pub mod version;
mod view;
pub mod words;

use app::plan::{PlanPage, Said};
use app::ui::Agreed;
use app::ui::agreement::{Asked, Replied};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Purpose;
use domain::id::ParticipantId;
use domain::plan::compare::compare;
use domain::plan::content::Content;
use domain::time::day;

use crate::call::Call;
use crate::problem::Problem;
use crate::store::Failure;
use crate::store::draft::Fields;
use crate::store::plan::Kept;
use crate::store::record::Record;
use crate::web::handover;

/// `GET /plan`: one's own plan and people.
pub async fn plan(call: Call) -> Result<Response, Problem> {
    let (plan, people, change, newest) = call
        .read(|tx| {
            let mut record = tx.own()?;
            let (plan, people) = (record.plan()?, record.people()?);
            let (change, newest) = (handover::change(&mut record)?, record.newest_plan_version()?);
            Ok::<_, Failure>((plan, people, change, newest))
        })
        .await?;
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, view::plan(&plan, newest.as_ref())));
    }
    let agreed = agreed(&call, None, newest, &plan.content, true);
    let (mut content, today) = (plan.content, day(call.now));
    content.sort_for_reading(today);
    let has_hours = call.visitor.as_ref().is_some_and(|visitor| visitor.has_hours);
    let page = PlanPage {
        has_hours,
        today,
        content,
        agreed,
        people: people.iter().map(|row| call.person(row)).collect(),
        change,
        changed_at: plan.changed_at,
    };
    Ok(call.page_saying(said(&call), page))
}

/// What was just done to the plan, in words.
pub fn said(call: &Call) -> Option<String> {
    call.said.as_deref().and_then(Said::of).map(|said| said.words(call.t()))
}

/// The agreement beside a plan, as its reader sees both; `of` is whose it is, for staff.
pub fn agreed(
    call: &Call,
    of: Option<(ParticipantId, String)>,
    newest: Option<Kept>,
    content: &Content,
    can_ask: bool,
) -> Agreed {
    let changes = newest.as_ref().map_or(0, |kept| compare(&kept.version.content, content).len());
    let newest = newest.map(|kept| asked(&kept));
    Agreed { of, newest, changes, can_ask: can_ask && !content.is_empty(), key: call.key() }
}

/// A version and the answer to it, as people read them.
fn asked(kept: &Kept) -> Asked {
    let version = &kept.version;
    Asked {
        id: version.id,
        number: version.number,
        by: Some(kept.asked_by.clone()).filter(|_| !kept.is_own),
        at: version.asked_at,
        reply: version.reply.as_ref().map(|reply| Replied {
            answer: reply.answer,
            why: reply.why.clone(),
            how: reply.how,
            by: kept.answered_by.clone(),
            at: reply.at,
        }),
    }
}

/// Reads in the caller's own record, or in the one of a participant that staff open to read the plan.
async fn read<V: Send + 'static>(
    call: &Call,
    of: Option<ParticipantId>,
    closure: impl Fn(&mut Record<'_, '_>) -> Result<V, Failure> + Send + 'static,
) -> Result<V, Failure> {
    match of {
        None => call.read(move |tx| closure(&mut tx.own()?)).await,
        Some(id) => {
            call.write(move |tx| {
                let mut record = tx.open(id, Purpose::ReadPlan)?;
                closure(&mut record)
            })
            .await
        }
    }
}

/// The form with what its person typed and never sent; the version they saw then is not the form's.
fn recall(mut form: FormState, draft: Option<Fields>) -> FormState {
    form.values.extend(draft.into_iter().flatten().filter(|(name, _)| name != "version"));
    form
}

/// The version a form was filled from.
fn seen(typed: &str) -> Result<i64, domain::words::Wrong> {
    let code = domain::words::Code::NotANumber;
    typed.parse().map_err(|_| domain::words::Wrong::new("version", code))
}
