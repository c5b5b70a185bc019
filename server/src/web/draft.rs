//! What a person types is kept as they type, for them alone.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::call::Call;
use crate::form::{Fields, KEY_FIELD};
use crate::problem::Problem;
use crate::store::draft::Typing;

/// `POST /utkast`: `plats` is the address the form posts to; the other fields are kept as typed. `visning` is the
/// showing of the page they were typed on: 409 when another tab has kept other words for the same form since.
/// 401, and nothing kept, when the person left while it was on its way.
pub async fn keep(call: Call, Fields(mut fields): Fields) -> Result<Response, Problem> {
    fields.remove(KEY_FIELD);
    let place = fields.remove("plats").unwrap_or_default();
    if page_of(&place).is_none() {
        return Err(Problem::UnknownField);
    }
    match call.write(move |tx| tx.keep_typing(&place, &fields)).await? {
        Typing::Kept => Ok(StatusCode::NO_CONTENT.into_response()),
        Typing::Elsewhere => {
            let body = json!({ "error": "elsewhere", "message": call.t().ui_draft_elsewhere() });
            Ok(call.json(StatusCode::CONFLICT, body))
        }
        Typing::Left => Err(Problem::SignedOut),
    }
}

/// The longest address of a form.
const PLACE_LIMIT: usize = 120;

/// The page whose form posts to `place`; nothing for a place no page posts to.
pub fn page_of(place: &str) -> Option<String> {
    let inner = place.strip_prefix('/').filter(|inner| inner.len() <= PLACE_LIMIT)?;
    match inner.split('/').collect::<Vec<_>>().as_slice() {
        ["mal"] => Some("/mal/nytt".to_owned()),
        ["plan", "ord"]
        | ["plan", "insats", _]
        | ["personal", "deltagare", _, "insats", ..]
        | ["mal", "forslag", _]
        | ["personal", "deltagare", _, "mal", "nytt"]
        | ["personal", "deltagare", _, "mal", _, "steg" | "ord"]
        | ["mal", _, "tank-vidare" | "dela" | "andra" | "avsluta"]
        | ["moten", _, "avboka" | "flytta"]
        | ["timmar", _]
        | ["personal", "tider"]
        | ["personal", "moten", _, "avboka" | "flytta"]
        | ["personal", "deltagare", _, "boka" | "overlamna"]
        | ["personal", "deltagare", _, "timmar", "overenskommelse"] => Some(place.to_owned()),
        ["timmar", day, "angra" | "invand"] => Some(format!("/timmar/{day}")),
        ["personal", "deltagare", person, "timmar", "bekrafta"] => {
            Some(format!("/personal/deltagare/{person}/timmar"))
        }
        ["personal", "deltagare", person, "timmar", day, _] => {
            Some(format!("/personal/deltagare/{person}/timmar/{day}"))
        }
        ["mal", goal, "steg" | "hur-gick-det"]
        | ["mal", goal, "steg", _]
        | ["mal", goal, "steg", _, "angra" | "flytta"] => Some(format!("/mal/{goal}")),
        ["plan", "versioner", version, "svar"] => Some(format!("/plan/versioner/{version}")),
        ["personal", "deltagare", person, "versioner", version, "svar"] => {
            Some(format!("/personal/deltagare/{person}/versioner/{version}"))
        }
        ["moten"] | ["moten", "boka", ..] => Some("/moten/boka".to_owned()),
        ["moten", "onskemal"] => Some("/moten/boka/tid".to_owned()),
        ["moten", "onskemal", wish, _] => Some(format!("/moten/onskemal/{wish}")),
        ["personal", "onskemal", wish, "svar"] => Some(format!("/personal/onskemal/{wish}")),
        ["moten", meeting, "svar" | "angra"] | ["moten", meeting, "flytta", "svar"] => {
            Some(format!("/moten/{meeting}"))
        }
        ["personal", "moten", meeting, "svar" | "angra"]
        | ["personal", "moten", meeting, "flytta", "svar"] => {
            Some(format!("/personal/moten/{meeting}"))
        }
        ["personal", "overlamningar", handover, "svar"] => {
            Some(format!("/personal/overlamningar/{handover}"))
        }
        ["personal", "vikarier"] => Some("/personal/vikarier/ny".to_owned()),
        ["personal", "tider", "ledigt", ..] => Some("/personal/tider/ledigt".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::page_of;

    #[test]
    fn what_was_typed_is_found_on_the_page_it_was_typed_on() {
        assert_eq!(page_of("/mal").as_deref(), Some("/mal/nytt"));
        assert_eq!(page_of("/mal/1/steg").as_deref(), Some("/mal/1"));
        assert_eq!(page_of("/mal/1/andra").as_deref(), Some("/mal/1/andra"));
        assert_eq!(page_of("/moten").as_deref(), Some("/moten/boka"));
        assert_eq!(page_of("/moten/onskemal").as_deref(), Some("/moten/boka/tid"));
        assert_eq!(page_of("//ond.example"), None);
        assert_eq!(page_of("//mal/1/dela"), None);
        assert_eq!(page_of("/utkast"), None);
    }
}
