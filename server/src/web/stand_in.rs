//! Doors of stand-ins, for coordinators: the list, a new one, and the way to end one early.

use app::stand_in::{ENDED, NewPage, PATH, Row, SAVED, StandInsPage, errors, refusal, said};
use app::ui::form::FormState;
use app::ui::role;
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::StandInId;
use domain::stand_in::{New, Refusal as Stands, StandIn, field};
use domain::time::day;
use domain::words::{Code, Wrong};
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::store::stand_in::{Colleague, Listed};
use crate::web::booking::cancel::seen;
use crate::web::id::Id;

/// `GET /personal/vikarier`
pub async fn list(call: Call) -> Result<Response, Problem> {
    let listed = listed(&call).await?;
    if call.wants_json {
        let view = |one: &Listed| {
            let mut view = view(&one.stand_in);
            if let Some(view) = view.as_object_mut() {
                view.insert("meetings".to_owned(), one.meetings.into());
            }
            view
        };
        let all: Vec<_> = listed.iter().map(view).collect();
        return Ok(call.json(StatusCode::OK, json!({ "stand_ins": all })));
    }
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    Ok(call.page_saying(said, page(&call, listed, None)))
}

/// `GET /personal/vikarier/ny`
pub async fn new(call: Call) -> Result<Response, Problem> {
    let people = people(&call).await?;
    let draft = call.write(|tx| tx.draft(PATH)).await?.unwrap_or_default();
    let form = FormState { values: draft, ..FormState::new(call.key()) };
    Ok(call.page(new_page(&call, form, people)))
}

/// `borta` is who is away, `vikarie` who stands in, the days are YYYY-MM-DD.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typed {
    borta: String,
    vikarie: String,
    fran_dag: String,
    till_dag: String,
}

impl Typed {
    fn value(&self, name: &str) -> &str {
        match name {
            field::AWAY => &self.borta,
            field::STAFF => &self.vikarie,
            field::FIRST => &self.fran_dag,
            _ => &self.till_dag,
        }
    }
}

/// `POST /personal/vikarier`
pub async fn add(call: Call, form: Form<Typed>) -> Result<Response, Problem> {
    let (typed, id) = (form.values.clone(), StandInId(Uuid::now_v7()));
    let done = call
        .post(&form, move |tx| {
            let today = day(tx.now());
            let mut desk = tx.desk()?;
            desk.colleagues_to_assign()?;
            let new = New::read(|name| typed.value(name), today)?;
            let stand_in = desk.add_stand_in(id, new)??;
            Ok::<_, Refusal>(Done::created(PATH, view(&stand_in)))
        })
        .await;
    let wrongs = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, SAVED)),
        Err(Refusal::Invalid(wrongs)) => wrongs,
        Err(other) => return Err(other.into()),
    };
    let errors = errors(call.t(), &wrongs);
    if call.wants_json {
        return Ok(call.invalid(&errors));
    }
    let people = people(&call).await?;
    let key = form.key_again(&wrongs);
    let form = FormState { values: form.typed.clone(), errors, key, ..FormState::default() };
    Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, new_page(&call, form, people)))
}

/// `version` is the stand-in as it was seen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct End {
    version: String,
}

/// `POST /personal/vikarier/{id}/avsluta`
pub async fn end(call: Call, Id(id): Id<StandInId>, form: Form<End>) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call
        .post(&form, move |tx| {
            let today = day(tx.now());
            let mut desk = tx.desk()?;
            let was = desk.stand_in(id)?;
            let version = seen(&typed.version)?.ok_or(Wrong::new("version", Code::Missing))?;
            let ended = was.end(version, today).map_err(Refusal::Conflict)?;
            desk.end_stand_in(&was, &ended)?.map_err(Refusal::Conflict)?;
            Ok(Done::changed(PATH, view(&ended)))
        })
        .await;
    let stands = match done.map_err(Refusal::told_in_form) {
        Ok(done) => return Ok(call.done_saying(&done, ENDED)),
        Err(Refusal::Conflict(stands)) => stands,
        Err(Refusal::Invalid(wrongs)) if call.wants_json => {
            return Ok(call.invalid(&errors(call.t(), &wrongs)));
        }
        Err(other) => return Err(other.into()),
    };
    if call.wants_json {
        let message = refusal(call.t(), stands);
        let body = json!({ "error": stands.as_str(), "message": message });
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    let listed = listed(&call).await?;
    Ok(call.page_as(StatusCode::CONFLICT, page(&call, listed, Some(stands))))
}

async fn listed(call: &Call) -> Result<Vec<Listed>, Failure> {
    call.write(|tx| tx.desk()?.stand_ins()).await
}

async fn people(call: &Call) -> Result<Vec<Colleague>, Failure> {
    call.write(|tx| tx.desk()?.colleagues_to_assign()).await
}

fn page(call: &Call, listed: Vec<Listed>, refused: Option<Stands>) -> StandInsPage {
    let row = |listed: Listed| {
        let Listed { stand_in, away, staff, meetings } = listed;
        Row { stand_in, away, staff, meetings }
    };
    let rows: Vec<_> = listed.into_iter().map(row).collect();
    let keys = rows.iter().map(|_| call.key()).collect();
    StandInsPage { today: day(call.now), rows, keys, refused }
}

fn new_page(call: &Call, form: FormState, people: Vec<Colleague>) -> NewPage {
    let person = |one: Colleague| (one.id, one.name, role::words(call.t(), one.role));
    let people = people.into_iter().map(person).collect();
    NewPage { form, today: day(call.now), people }
}

/// A stand-in for programs.
fn view(stand_in: &StandIn) -> Value {
    json!({
        "id": stand_in.id,
        "staff": stand_in.staff,
        "stands_in_for": stand_in.away,
        "first": stand_in.first.to_string(),
        "last": stand_in.last.to_string(),
        "version": stand_in.version,
    })
}
