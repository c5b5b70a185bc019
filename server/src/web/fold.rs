//! "Visa fler": more of a long list, for as long as the session lasts.

use app::ui::fold::row_id;
use axum::response::Response;
use domain::fold::more;
use serde::Deserialize;
use serde_json::json;

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::store::fold::{List, place};
use crate::store::form_answer::Done;
use crate::web::person::local;

/// The longest address of a page, and the longest name of a list.
const PAGE_LIMIT: usize = 120;
const LIST_LIMIT: usize = 30;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Asked {
    sida: String,
    lista: String,
    visade: String,
}

/// `POST /visa-fler`: back to the page, at the first new row. Pressed twice it is as pressed once.
pub async fn show_more(call: Call, form: Form<Asked>) -> Result<Response, Problem> {
    let Asked { sida, lista, visade } = form.values;
    let is_page = sida.len() <= PAGE_LIMIT && local(&sida) == sida && !sida.contains('#');
    let is_list = (1..=LIST_LIMIT).contains(&lista.len())
        && lista.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-');
    let visible = visade.parse::<u16>().ok().map(usize::from);
    let (true, true, Some(visible)) = (is_page, is_list, visible) else {
        return Err(Problem::UnknownField);
    };
    let list = List { session: call.session.clone(), place: place(&sida, &lista) };
    let (shown, now) = (more(visible), call.now);
    call.portal.store.write(move |tx| tx.set_shown(&list, shown, now)).await?;
    let location = format!("{sida}#{}", row_id(&lista, visible));
    Ok(call.done(&Done::changed(location, json!({ "shown": shown }))))
}
