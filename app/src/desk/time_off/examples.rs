//! Time off in every state, for tests and the gallery.

use domain::booking::{SingleDay, Standing, WeeklyHours};
use domain::id::{TimeOffId, Uuid};
use domain::time::Span;
use domain::words::{Code, Wrong};
use jiff::civil::date;

use super::super::{example, time_off_errors};
use super::{Ask, TimeOffPage};
use crate::text::T;
use crate::ui::form::FormState;

pub fn all(t: T) -> Vec<(&'static str, TimeOffPage)> {
    let at = |text: &str| text.parse().unwrap_or_default();
    let id = |number| TimeOffId(Uuid::from_u128(number));
    let off = |number, start, end| (id(number), Span::new(at(start), at(end)));
    let hours = |from_minute, to_minute| WeeklyHours { weekday: 6, from_minute, to_minute };
    let single = SingleDay {
        day: date(2026, 12, 5),
        hours: vec![hours(9 * 60, 12 * 60), hours(13 * 60, 15 * 60)],
    };
    let form = || FormState::new("k".to_owned());
    let empty = TimeOffPage {
        today: example::TODAY,
        spans: vec![],
        days: vec![],
        off: form(),
        day: form(),
        key: "k".to_owned(),
        ask: None,
    };
    let filled = TimeOffPage {
        spans: vec![
            off(1, "2026-11-30T23:00:00Z", "2026-12-01T23:00:00Z"),
            off(2, "2026-12-10T12:00:00Z", "2026-12-10T14:30:00Z"),
            off(3, "2026-12-20T23:00:00Z", "2027-01-10T23:00:00Z"),
        ],
        days: vec![(id(4), single)],
        ..empty.clone()
    };
    let mut wrong = filled.clone();
    wrong.off = form().with("fran_dag", "i jul").with("till_tid", "kväll");
    wrong.off.errors = time_off_errors(
        t,
        &[Wrong::new("fran_dag", Code::NotADate), Wrong::new("till_tid", Code::NotATime)],
    );
    let mut wrong_day = filled.clone();
    wrong_day.day = form().with("dag", "2026-12-06").with("fran1", "13").with("till1", "9");
    wrong_day.day.errors = time_off_errors(t, &[Wrong::new("till1", Code::WrongOrder)]);
    let meetings = vec![example::meeting(Standing::Booked), example::meeting(Standing::Waiting)];
    let ask = |is_day| Some(Ask { is_day, meetings: meetings.clone(), seen: String::new() });
    let typed = TimeOffPage {
        off: form().with("fran_dag", "2026-12-21").with("till_dag", "2026-12-23"),
        day: form().with("dag", "2026-12-05").with("fran1", "9").with("till1", "12"),
        ..filled.clone()
    };
    vec![
        ("empty", empty),
        ("filled", filled),
        ("wrong", wrong),
        ("wrong-day", wrong_day),
        ("meetings-in-it", TimeOffPage { ask: ask(false), ..typed.clone() }),
        ("meetings-outside-the-day", TimeOffPage { ask: ask(true), ..typed }),
    ]
}
