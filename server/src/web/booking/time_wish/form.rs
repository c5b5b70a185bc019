//! The form for a wish as the page with free times shows it: what waits already, what was typed, what stood in the way.

use app::booking::time_wish::{Before, WishForm};
use app::ui::form::FormState;
use domain::meeting_type::Shape;
use domain::time::day;
use domain::time_wish::{Refusal as Stands, Standing, fields};

use super::super::draft::Answers;
use super::super::times::Times;
use crate::store::Failure;
use crate::store::draft::Fields;
use crate::store::record::Reading;

/// The door of the form, and where its draft waits.
pub const PLACE: &str = app::booking::time_wish::DOOR;

/// The form for the person and the kind of meeting that were chosen: with what was typed and not sent, else with the
/// wish that waits.
pub fn load(
    tx: &mut Reading<'_, '_>,
    answers: &Answers,
    (times, shape): (&Times, &Shape),
    key: String,
) -> Result<WishForm, Failure> {
    let with = &times.with;
    let draft = tx.draft(PLACE)?.unwrap_or_default();
    let now = tx.now();
    let mut record = tx.own()?;
    let live = record.live_time_wish(with.id)?;
    let before = match &live {
        Some(live) => match (live.standing(now), live.proposal) {
            (Standing::Proposed, Some(proposal)) => Before::Proposed(proposal.booking),
            _ => Before::Waiting(live.windows.clone()),
        },
        None => Before::Nothing,
    };
    let mut values = answers.form(String::new()).values;
    if let (Before::Waiting(windows), true) = (&before, draft.is_empty()) {
        values.extend(fields(windows).into_iter().map(|(name, value)| (name.to_owned(), value)));
        if let Some(kept) = live.as_ref().filter(|_| !values.contains_key("satt")) {
            values.insert("satt".to_owned(), kept.wish.mode.field_value().to_owned());
        }
    }
    let is_open = !draft.is_empty();
    for (name, value) in draft {
        if !["med", "typ", "tolk"].contains(&name.as_str()) {
            values.insert(name, value);
        }
    }
    let form = FormState {
        values,
        version: Some(live.map_or(0, |live| live.version)),
        ..FormState::new(key)
    };
    Ok(WishForm {
        form,
        with: with.clone(),
        modes: shape.modes(),
        readers: record.readers_besides(with)?,
        before,
        first: day(now),
        last: times.last,
        stopped: None,
        is_open,
    })
}

/// The same form with what was just typed, and what stood in its way.
pub fn stopped(wish: WishForm, typed: &Fields, key: String, stands: Option<Stands>) -> WishForm {
    let mut form = FormState { key, ..wish.form };
    form.values.extend(typed.clone());
    WishForm { form, stopped: stands, is_open: true, ..wish }
}
