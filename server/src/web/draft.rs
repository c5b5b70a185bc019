//! What a person types is kept as they type, for them alone.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::call::Call;
use crate::form::{Fields, KEY_FIELD};
use crate::problem::Problem;

/// The longest address of a form.
const PLACE_LIMIT: usize = 200;

/// `POST /utkast`: `plats` is the address the form posts to; the other fields are kept as typed.
pub async fn keep(call: Call, Fields(mut fields): Fields) -> Result<Response, Problem> {
    fields.remove(KEY_FIELD);
    let place = fields.remove("plats").unwrap_or_default();
    if !place.starts_with('/') || place.len() > PLACE_LIMIT {
        return Err(Problem::UnknownField);
    }
    call.write(move |tx| tx.keep_draft(&place, &fields)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
