//! Problems get words: a page for people, JSON for programs, the same for missing and forbidden.

use app::problem::ProblemPage;
use axum::http::HeaderValue;
use axum::http::header::{ALLOW, RETRY_AFTER};
use axum::response::{IntoResponse, Response};

use crate::call::Call;
use crate::problem::Problem;

/// Replaces a bare problem by a page or JSON in the person's language; leaves every other answer alone.
pub fn dress(call: &Call, response: Response) -> Response {
    let Some(problem) = response.extensions().get::<Problem>().copied() else {
        return response;
    };
    let page = ProblemPage { status: problem.status().as_u16(), office: call.office() };
    let (mut parts, _) = response.into_parts();
    parts.extensions.remove::<Problem>();
    let mut dressed = if call.wants_json {
        let error = serde_json::json!({ "field": "", "code": problem.code(), "message": page.message_in_place(call.t()) });
        call.json(problem.status(), serde_json::json!({ "errors": [error] }))
    } else {
        call.page_as(problem.status(), page)
    };
    if let Some(allowed) = parts.headers.get(ALLOW) {
        dressed.headers_mut().insert(ALLOW, allowed.clone());
    }
    if problem == Problem::Busy {
        dressed.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("2"));
    }
    dressed.into_response()
}
