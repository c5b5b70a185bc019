//! Why a time is not shown: asked with a day and a time in the address, answered from one's own diary. Changes nothing.

use app::desk::why::{Asked, WhyPage, errors, reason};
use app::ui::form::FormState;
use app::ui::time as time_words;
use axum::http::StatusCode;
use axum::response::Response;
use domain::desk::why::{field, moments};
use domain::meeting_type::Shape;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::call::Call;
use crate::problem::Problem;
use crate::query::Query;
use crate::store::Failure;
use crate::store::record::Desk;
use domain::time::Span;
use domain::words::{Code, Wrong};

/// How far around the time its diary is read: the whole day, whichever hour it is.
const AROUND: SignedDuration = SignedDuration::from_hours(26);

/// `dag` is YYYY-MM-DD, `tid` as 9.00; without both there is only the question. `typ` is the kind of meeting, empty for
/// one's own rules, and `tolk` (ja) makes it as long as one with an interpreter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Time {
    dag: String,
    tid: String,
    typ: String,
    tolk: String,
}

/// `GET /personal/tider/varfor`
pub async fn ask(call: Call, Query(time): Query<Time>) -> Result<Response, Problem> {
    let Time { dag, tid, typ, tolk } = time;
    let form = FormState::default()
        .with(field::DAY, dag.clone())
        .with(field::TIME, tid.clone())
        .with(field::KIND, typ.clone())
        .with(field::INTERPRETER, tolk.clone());
    let is_asked = !dag.is_empty() || !tid.is_empty();
    let starts = if is_asked { moments(&dag, &tid) } else { Ok(Vec::new()) };
    let (starts, mut wrongs) = match starts {
        Ok(starts) => (starts, Vec::new()),
        Err(wrongs) => (Vec::new(), wrongs),
    };
    // Also without a question: the page is for those who take bookings.
    let (kinds, asked) = call
        .write(move |tx| {
            let mut desk = tx.desk()?;
            let kinds = desk.bookable_meeting_types()?;
            let kind = kinds.iter().find(|kind| kind.id.to_string() == typ).cloned();
            if kind.is_none() && !typ.is_empty() {
                return Ok((kinds, None));
            }
            let shape = Shape::new(kind, &tolk);
            let asked: Result<Vec<_>, Failure> =
                starts.iter().map(|start| explain(&mut desk, &shape, *start)).collect();
            Ok::<_, Failure>((kinds, Some(asked?)))
        })
        .await?;
    let asked = asked.unwrap_or_else(|| {
        wrongs.push(Wrong::new(field::KIND, Code::NotAChoice));
        Vec::new()
    });
    if !wrongs.is_empty() {
        let errors = errors(call.t(), &wrongs);
        if call.wants_json {
            return Ok(call.invalid(&errors));
        }
        let page = WhyPage { form: FormState { errors, ..form }, kinds, asked };
        return Ok(call.page_as(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    if call.wants_json {
        let times: Vec<_> = asked.iter().map(|asked| view(&call, asked)).collect();
        return Ok(call.json(StatusCode::OK, json!({ "times": times })));
    }
    Ok(call.page(WhyPage { form, kinds, asked }))
}

fn explain(desk: &mut Desk<'_, '_>, shape: &Shape, start: Timestamp) -> Result<Asked, Failure> {
    let now = desk.now();
    let calendar = desk.calendar_for(Span::new(start, start).widened(AROUND), shape)?;
    let meeting = calendar.rules.meeting(start);
    Ok(Asked { meeting, hidden: calendar.diary().explain(start, now) })
}

fn view(call: &Call, asked: &Asked) -> Value {
    let t = call.t();
    let reasons: Vec<_> = asked
        .hidden
        .iter()
        .map(|hidden| json!({ "code": hidden.as_str(), "message": reason(t, hidden, asked.meeting) }))
        .collect();
    json!({
        "start": asked.meeting.start.to_string(),
        "end": asked.meeting.end.to_string(),
        "label": time_words::when(t, asked.meeting),
        "shown": asked.hidden.is_empty(),
        "reasons": reasons,
    })
}
