//! Doors of hours: the participant's week and days here, the handler's side in a file of its own.

pub mod day;
pub mod desk;
pub mod dispute;
pub mod undo;
mod view;

use std::str::FromStr;

use app::hours::{HoursPage, Row, said, week_path};
use axum::http::StatusCode;
use axum::response::Response;
use domain::hours::{
    Agreement, Day, Refusal as Stands, Suggestion, Sums, monday, month, suggest, week,
};
use domain::time::day as day_of;
use domain::words::{Code, Wrong};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::call::Call;
use crate::form::Form;
use crate::problem::Problem;
use crate::query::Query;
use crate::store::Failure;
use crate::store::hours::Named;
use crate::store::record::Record;

/// A day in an address: YYYY-MM-DD and nothing else.
#[derive(Clone, Copy, Debug)]
pub struct On(pub Date);

impl FromStr for On {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        // jiff reads more ways of writing a day than the one.
        text.parse::<Date>().ok().filter(|day| day.to_string() == text).map(Self).ok_or(())
    }
}

/// `vecka` is a day of the week to show; this week without it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    vecka: String,
}

impl Asked {
    /// The day to show: today in this week, and in others the one asked for.
    fn shown(&self, today: Date) -> Date {
        let asked = self.vecka.parse::<On>().map_or(today, |On(day)| day);
        if monday(asked) == monday(today) { today } else { asked }
    }
}

/// `GET /timmar`
pub async fn show(call: Call, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let page = page(&call, asked.shown(day_of(call.now))).await?;
    if call.wants_json {
        return Ok(call.json(StatusCode::OK, view::page(&page)));
    }
    let said = call.said.as_deref().and_then(|code| said(call.t(), code));
    Ok(call.page_saying(said, page))
}

/// What a week is shown from, for either side.
struct Found {
    /// The newest first.
    agreements: Vec<Agreement>,
    /// The days of the week and of its month, also those taken back.
    days: Vec<Named>,
    last: Option<Day>,
}

impl Found {
    fn load(record: &mut Record<'_, '_>, shown: Date) -> Result<Self, Failure> {
        let ([first, .., last], (begins, ends)) = (week(shown), month(shown));
        let agreements = record.agreements()?;
        let days = record.work_days((first.min(begins), last.max(ends)))?;
        let last = record.last_work_day(shown)?;
        Ok(Self { agreements, days, last })
    }

    /// The agreement of a day.
    fn agreement(&self, day: Date) -> Option<&Agreement> {
        self.agreements.iter().find(|agreement| agreement.holds_on(day))
    }

    /// What to show as agreed in a week: what holds in it, or else the newest.
    fn shown_agreement(&self, shown: Date) -> Option<Agreement> {
        let holding = week(shown).into_iter().find_map(|day| self.agreement(day));
        self.agreement(shown).or(holding).or(self.agreements.first()).cloned()
    }

    fn rows(&self, shown: Date) -> Vec<Row> {
        let said =
            |day: Date| self.days.iter().find(|(it, _)| it.day == day && it.is_said()).cloned();
        let row = |day: Date| {
            let agreement = self.agreement(day);
            let agreed = agreement.and_then(|agreement| agreement.on(day));
            Row { day, said: said(day), agreed, is_open: agreement.is_some() }
        };
        week(shown).map(row).to_vec()
    }

    fn sums(&self, span: (Date, Date)) -> Sums {
        Sums::of(self.days.iter().map(|(day, _)| day), span)
    }

    fn week_sums(&self, shown: Date) -> Sums {
        let [first, .., last] = week(shown);
        self.sums((first, last))
    }

    fn suggestion(&self, today: Date) -> Option<Suggestion> {
        suggest(self.agreement(today)?, today, self.last.as_ref())
    }

    fn version(&self, day: Date) -> i64 {
        self.days.iter().find(|(it, _)| it.day == day).map_or(0, |(it, _)| it.version)
    }
}

/// The participant's week around a day.
async fn page(call: &Call, shown: Date) -> Result<HoursPage, Failure> {
    let (now, key) = (call.now, call.key());
    let today = day_of(now);
    call.read(move |tx| {
        let mut record = tx.own()?;
        let (found, readers) = (Found::load(&mut record, shown)?, record.goal_readers()?);
        let fresh = found.days.iter().map(|(day, _)| day).filter(|day| day.can_be_undone(now));
        let just = fresh.max_by_key(|day| day.changed_at).cloned();
        Ok(HoursPage {
            today,
            shown,
            agreement: found.shown_agreement(shown),
            oldest: found.agreements.last().map(|agreement| agreement.since),
            rows: found.rows(shown),
            suggestion: found.suggestion(today),
            today_version: found.version(today),
            just,
            week: found.week_sums(shown),
            month: found.sums(month(shown)),
            readers,
            conflict: None,
            key: key.clone(),
        })
    })
    .await
}

/// The agreement of a day of the caller's own; a day without is no day of theirs.
fn agreed(record: &mut Record<'_, '_>, day: Date) -> Result<Agreement, Failure> {
    let agreements = record.agreements()?;
    agreements.into_iter().find(|agreement| agreement.holds_on(day)).ok_or(Failure::NotFound)
}

/// How many days after a day its hours need no reason.
fn within(call: &Call) -> i64 {
    call.portal.settings.declare_within.as_hours() / 24
}

/// The week of a day, as the address after a change of it.
fn back(call: &Call, day: Date, place: &str) -> String {
    let week = if monday(day) == monday(day_of(call.now)) {
        app::hours::PATH.to_owned()
    } else {
        week_path(day)
    };
    format!("{week}{place}")
}

/// The version that every change of a day carries.
fn version(typed: &str) -> Result<i64, Wrong> {
    if typed.is_empty() {
        return Err(Wrong::new("version", Code::Missing));
    }
    typed.parse().map_err(|_| Wrong::new("version", Code::NotANumber))
}

/// 409 as JSON: what was sent, what stands, and the version to send it with.
fn conflict<V>(call: &Call, form: &Form<V>, stands: Stands, day: Option<&Day>) -> Value {
    let message = app::hours::refusal(call.t(), stands);
    json!({
        "error": stands.as_str(),
        "message": message,
        "said": message,
        "yours": form.typed,
        "theirs": day.map(view::day),
        "version": day.map_or(0, |day| day.version),
    })
}

/// The week of a day as the island shows it.
fn part(call: &Call, page: &HoursPage) -> String {
    app::render::part(|| page.part(call.t()))
}
