//! Why a meeting stays as it is: in words, and with the nearest free times when another time would help.

use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::Refusal as Stands;
use domain::id::BookingId;

use super::reply::again_with_same;
use super::{conflict_view, one, page, times, times_view};
use crate::call::Call;
use crate::problem::Problem;
use crate::store::record::Reading;

/// 409: what stood in the way; when it is the time, the nearest free ones, on the way to a new meeting.
pub async fn stopped(call: &Call, id: BookingId, stands: Stands) -> Result<Response, Problem> {
    let meeting = one(call, id).await?;
    let clash = if stands.is_about_the_time() {
        let (staff, wished) = (meeting.booking.staff, meeting.booking.span);
        let booking = meeting.booking.clone();
        let near = move |tx: &mut Reading<'_, '_>| {
            let mut record = tx.own()?;
            let shape = record.shape(&booking)?;
            times::clash(&mut record, (staff, &shape), (wished, stands))
        };
        Some(call.read(near).await?)
    } else {
        None
    };
    if call.wants_json {
        let mut body = conflict_view(call, &meeting, stands);
        if let (Some(body), Some(clash)) = (body.as_object_mut(), &clash) {
            body.insert("nearest".to_owned(), times_view(call.t(), &clash.nearest).into());
        }
        return Ok(call.json(StatusCode::CONFLICT, body));
    }
    if clash.is_some() {
        let booking = meeting.booking.clone();
        call.write(move |tx| again_with_same(tx, &booking)).await?;
    }
    let mut page = page(call, meeting, Some(stands));
    page.clash = clash;
    Ok(call.page_as(StatusCode::CONFLICT, page))
}
