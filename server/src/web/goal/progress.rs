//! "Hur gick det?", answered in words.

use app::goal::{GoalPage, Said, path};
use axum::response::Response;
use domain::event::Kind;
use domain::goal::check_in::CheckIn;
use domain::goal::field;
use domain::id::{CheckInId, GoalId};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::answer::{self, Stands, again};
use super::page;
use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::web::id::Id;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HowItWent {
    niva: String,
    anteckning: String,
}

/// `POST /mal/{id}/hur-gick-det`: possible at every time of a goal's life.
pub async fn add(
    call: Call,
    Id(id): Id<GoalId>,
    form: Form<HowItWent>,
) -> Result<Response, Problem> {
    let (typed, new_id) = (form.values.clone(), CheckInId(Uuid::now_v7()));
    let done = call.post(&form, move |tx| {
        let check_in = CheckIn::read(new_id, &typed.niva, &typed.anteckning, tx.now())?;
        let mut record = tx.own()?;
        record.own_goals()?;
        let mut goal = record.goal(id)?;
        record.add_check_in(id, &check_in)?;
        let payload = json!({ "check_in": check_in.id, "level": check_in.level.as_str() });
        record.tell(Kind::CheckedIn, Some(id.0), &payload)?;
        goal.check_ins.insert(0, check_in);
        Ok::<_, Refusal<Stands>>(answer::created(path(id, ""), &goal))
    });
    match done.await.map_err(|refused| answer::told(refused, field::LEVEL)) {
        Ok(done) if call.wants_json => {
            let part = part(&call, &page(&call, id).await?);
            Ok(call.done_with(&done, part, Said::CheckedIn.words(call.t(), &[])))
        }
        Ok(done) => Ok(call.done_saying(&done, &Said::CheckedIn.code())),
        Err(Refusal::Invalid(wrong)) => {
            let mut page = page(&call, id).await?;
            page.check_in_form = again(&call, &form, &wrong);
            let part = part(&call, &page);
            Ok(answer::invalid(&call, &page.check_in_form.errors.clone(), part, page))
        }
        Err(other) => Err(answer::problem(other)),
    }
}

fn part(call: &Call, page: &GoalPage) -> String {
    app::render::part(|| {
        let (goal, form) = (&page.goal, &page.check_in_form);
        app::goal::progress::part(call.t(), goal, form, page.has_more_check_ins)
    })
}
