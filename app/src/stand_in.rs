//! `/personal/vikarier`: who stands in for whom, recorded by a coordinator.

use domain::id::{StaffId, StandInId, Uuid};
use domain::stand_in::{Refusal, StandIn, Standing};
use jiff::civil::{Date, date};
use leptos::either::Either;
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ButtonLink, HiddenFields, Kind, Notice, Tag, Weight, example as odd, time,
};

mod fault;
mod new;

pub use fault::errors;
pub use new::NewPage;

/// The list, and the door of new ones.
pub const PATH: &str = "/personal/vikarier";
/// The form of a new one.
pub const NEW: &str = "/personal/vikarier/ny";
/// The codes of what was just done on their way to the next page.
pub const SAVED: &str = "vikarie";
pub const ENDED: &str = "vikarie-slut";

/// The door that ends one.
pub fn end_path(id: StandInId) -> String {
    format!("{PATH}/{id}/avsluta")
}

/// What was just done, in words; nothing for another feature's code.
pub fn said(t: T, code: &str) -> Option<String> {
    match code {
        SAVED => Some(t.stand_in_said_new()),
        ENDED => Some(t.stand_in_said_end()),
        _ => None,
    }
}

/// Why it could not be ended.
pub fn refusal(t: T, refusal: Refusal) -> String {
    match refusal {
        Refusal::Stale => t.stand_in_stale(),
        Refusal::AlreadyOver => t.stand_in_already_over(),
    }
}

/// One stand-in, with names.
#[derive(Clone, Debug)]
pub struct Row {
    pub stand_in: StandIn,
    pub away: String,
    pub staff: String,
    /// How many meetings the one who is away still has on those days.
    pub meetings: i64,
}

/// The stand-ins of the coordinator's colleagues, by first day.
#[derive(Clone, Debug)]
pub struct StandInsPage {
    pub today: Date,
    pub rows: Vec<Row>,
    /// The key of each form that ends one.
    pub keys: Vec<String>,
    /// What stood in the way of ending one just now.
    pub refused: Option<Refusal>,
}

impl Page for StandInsPage {
    fn title(&self, t: T) -> String {
        t.stand_in_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { today, rows, keys, refused } = self;
        let rows: Vec<_> =
            rows.into_iter().zip(keys).map(|(row, key)| item(t, today, row, key)).collect();
        let list = if rows.is_empty() {
            Either::Left(view! { <p>{t.stand_in_none()}</p> })
        } else {
            Either::Right(view! { <ul class="p-plain p-rows">{rows}</ul> })
        };
        view! {
            <BackLink href="/personal" label=t.meeting_type_home()/>
            {refused.map(|stands| view! {
                <Notice kind=Kind::Stop focus=true><p>{refusal(t, stands)}</p></Notice>
            })}
            <h1>{t.stand_in_title()}</h1>
            <p>{t.stand_in_lead()}</p>
            {list}
            <p><ButtonLink label=t.stand_in_new() href=NEW weight=Weight::Filled/></p>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let today = date(2026, 11, 24);
        let all = vec![
            row(1, [date(2026, 11, 20), date(2026, 12, 4)], 1),
            row(2, [date(2026, 12, 7), date(2026, 12, 11)], 3),
            Row { away: odd::long_name(), ..row(3, [date(2026, 11, 2), date(2026, 11, 6)], 0) },
        ];
        let keys = || vec!["k".to_owned(); 3];
        let page = Self { today, rows: all, keys: keys(), refused: None };
        let none = Self { rows: Vec::new(), ..page.clone() };
        let stale = Self { refused: Some(Refusal::Stale), ..page.clone() };
        let over = Self { refused: Some(Refusal::AlreadyOver), ..page.clone() };
        vec![("several", page), ("none", none), ("changed", stale), ("already-over", over)]
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        [SAVED, ENDED].into_iter().filter_map(|code| Some((code, said(t, code)?))).collect()
    }
}

fn item(t: T, today: Date, row: Row, key: String) -> impl IntoView {
    let Row { stand_in, away, staff, meetings } = row;
    let standing = stand_in.standing(today);
    let (label, kind) = match standing {
        Standing::Coming => (t.stand_in_coming(), Kind::Wait),
        Standing::Ongoing => (t.stand_in_ongoing(), Kind::Now),
        Standing::Over => (t.stand_in_over(), Kind::Plain),
    };
    let first = |name: &str| name.split_whitespace().next().unwrap_or(name).to_owned();
    let (short_away, short_staff) = (first(&away), first(&staff));
    let days = t.stand_in_days(
        time::day(t, stand_in.first),
        time::day(t, stand_in.last.max(stand_in.first)),
    );
    let is_over = standing == Standing::Over;
    let left = (meetings > 0 && !is_over)
        .then(|| view! { <p>{t.stand_in_meetings(meetings, short_away.clone())}</p> });
    let form = FormState {
        version: Some(stand_in.version),
        scope: format!("{}-", stand_in.id),
        ..FormState::new(key)
    };
    let end = (!is_over).then(|| {
        view! {
            <form class="p-stack" method="post" action=end_path(stand_in.id)>
                <HiddenFields form=&form/>
                <p class="p-small">{t.stand_in_end_hint(short_staff)}</p>
                <p><Button label=t.stand_in_end(short_away)/></p>
            </form>
        }
    });
    view! {
        <li class="p-rows__row p-stack">
            <p>{t.stand_in_row(staff, away)}" "<Tag label kind/></p>
            <p class="p-soft">{days}</p>
            {left}
            {end}
        </li>
    }
}

fn row(number: u128, [first, last]: [Date; 2], meetings: i64) -> Row {
    let (away, staff) = (StaffId(Uuid::from_u128(41)), StaffId(Uuid::from_u128(42)));
    let id = StandInId(Uuid::from_u128(number));
    let stand_in = StandIn { id, away, staff, first, last, version: 1 };
    Row { stand_in, away: "Sara Lind".to_owned(), staff: "Erik Holm".to_owned(), meetings }
}
