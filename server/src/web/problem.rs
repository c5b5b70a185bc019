//! Problems get words: a page for people, JSON for programs, the same for missing and forbidden.

use app::problem::ProblemPage;
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
        let error = serde_json::json!({ "field": "", "code": problem.code(), "message": page.message(call.t()) });
        call.json(problem.status(), serde_json::json!({ "errors": [error] }))
    } else {
        call.page_as(problem.status(), page)
    };
    for name in [axum::http::header::ALLOW, axum::http::header::RETRY_AFTER] {
        if let Some(value) = parts.headers.get(&name) {
            dressed.headers_mut().insert(name, value.clone());
        }
    }
    dressed.into_response()
}
