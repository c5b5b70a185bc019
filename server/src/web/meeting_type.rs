//! Doors of the kinds of meetings: the list, one to change, a new one. Meetings that exist keep their time.

use std::collections::BTreeMap;

use app::meeting_type::{EditPage, MeetingTypesPage, NEW, PATH, SAVED, errors, filled, path};
use app::ui::form::FormState;
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::MeetingTypeId;
use domain::meeting_type::{MeetingType, Typed as Read};
use domain::words::{Code, Wrong};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::refusal::Refusal;
use crate::store::Failure;
use crate::store::form_answer::Done;
use crate::web::id::Id;

/// The field that carries what the writer saw.
const VERSION: &str = "version";

/// The fields of a kind (`domain::meeting_type::field`) and `version`.
#[derive(Clone, Debug, Default)]
pub struct Typed(BTreeMap<String, String>);

impl<'de> Deserialize<'de> for Typed {
    /// Refuses a field that the form does not have.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let fields = BTreeMap::<String, String>::deserialize(from)?;
        if fields.keys().all(|name| name == VERSION || Read::is_field(name)) {
            Ok(Self(fields))
        } else {
            Err(D::Error::custom("unknown field"))
        }
    }
}

impl Typed {
    fn value(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }
}

/// `GET /personal/motestyper`
pub async fn list(call: Call) -> Result<Response, Problem> {
    let kinds = call.write(|tx| tx.desk()?.meeting_types()).await?;
    if call.wants_json {
        let kinds: Vec<_> = kinds.iter().map(view).collect();
        return Ok(call.json(StatusCode::OK, json!({ "types": kinds })));
    }
    let said = call.said.as_deref().filter(|code| *code == SAVED);
    let said = said.map(|_| call.t().meeting_type_saved());
    Ok(call.page_saying(said, MeetingTypesPage { kinds }))
}

/// `GET /personal/motestyper/ny`
pub async fn new(call: Call) -> Result<Response, Problem> {
    call.write(|tx| tx.desk()?.meeting_types()).await?;
    let draft = call.write(|tx| tx.draft(PATH)).await?;
    let usual = MeetingType::ordinary(MeetingTypeId(Uuid::nil()), String::new());
    let mut form = filled(FormState::new(call.key()), &usual);
    form.version = None;
    form.values.extend(draft.into_iter().flatten());
    Ok(call.page(EditPage { id: None, form, saved: None }))
}

/// `GET /personal/motestyper/{id}`; as JSON the fields of its form.
pub async fn show(call: Call, Id(id): Id<MeetingTypeId>) -> Result<Response, Problem> {
    let place = call.path.clone();
    let (kind, draft) = call
        .write(move |tx| Ok::<_, Failure>((tx.desk()?.meeting_type(id)?, tx.draft(&place)?)))
        .await?;
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, view(&kind)));
    }
    let mut form = filled(FormState::new(call.key()), &kind);
    form.values.extend(draft.into_iter().flatten().filter(|(name, _)| name != VERSION));
    Ok(call.page(EditPage { id: Some(id), form, saved: None }))
}

/// `POST /personal/motestyper`
pub async fn add(call: Call, form: Form<Typed>) -> Result<Response, Problem> {
    let (typed, id) = (form.values.clone(), MeetingTypeId(Uuid::now_v7()));
    let done = call
        .post(&form, move |tx| {
            let mut desk = tx.desk()?;
            desk.meeting_types()?;
            let kind = Read::read(id, 1, |field| typed.value(field))?;
            desk.add_meeting_type(&kind)??;
            Ok(Done::created(PATH, view(&kind)))
        })
        .await;
    answer(&call, &form, None, done)
}

/// `POST /personal/motestyper/{id}`
pub async fn save(
    call: Call,
    Id(id): Id<MeetingTypeId>,
    form: Form<Typed>,
) -> Result<Response, Problem> {
    let typed = form.values.clone();
    let done = call
        .post(&form, move |tx| {
            let mut desk = tx.desk()?;
            let saved = desk.meeting_type(id)?;
            let seen = typed.value(VERSION).parse::<i64>();
            let seen = seen.map_err(|_| Wrong::new(VERSION, Code::NotANumber))?;
            let kind = Read::read(id, seen + 1, |field| typed.value(field))?;
            if seen != saved.version || !desk.set_meeting_type(&kind)? {
                return Err(Refusal::Conflict(Box::new(saved)));
            }
            Ok(Done::changed(PATH, view(&kind)))
        })
        .await;
    answer(&call, &form, Some(id), done)
}

/// On to the list; or the form again with what to mend (422), or with what somebody else saved meanwhile (409).
fn answer(
    call: &Call,
    form: &Form<Typed>,
    id: Option<MeetingTypeId>,
    done: Result<Done, Refusal<Box<MeetingType>>>,
) -> Result<Response, Problem> {
    let mut again = FormState { values: form.typed.clone(), ..FormState::default() };
    again.version = form.values.value(VERSION).parse().ok();
    match done.map_err(Refusal::told_in_form) {
        Ok(done) => Ok(call.done_saying(&done, SAVED)),
        Err(Refusal::Invalid(wrongs)) => {
            again.key = form.key_again(&wrongs);
            again.errors = errors(call.t(), &wrongs);
            if call.wants_json {
                return Ok(call.invalid(&again.errors));
            }
            let page = EditPage { id, form: again, saved: None };
            Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(Refusal::Conflict(saved)) => {
            if call.wants_json {
                let body = json!({
                    "error": "stale",
                    "message": call.t().meeting_type_stale(),
                    "yours": form.typed,
                    "theirs": view(&saved),
                    "version": saved.version,
                });
                return Ok(call.json(StatusCode::CONFLICT, body));
            }
            again.key = form.key_again(&[]);
            again.version = Some(saved.version);
            let page = EditPage { id, form: again, saved: Some(*saved) };
            Ok(call.page_as(StatusCode::CONFLICT, page))
        }
        Err(other) => Err(other.into()),
    }
}

/// A kind for programs, under the names of the form's fields.
fn view(kind: &MeetingType) -> Value {
    let fields = filled(FormState::default(), kind).values;
    json!({ "id": kind.id, "href": path(kind.id), "new": NEW, "version": kind.version, "fields": fields })
}
