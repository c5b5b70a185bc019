//! Time off in every state, for tests and the gallery.

use domain::booking::{SingleDay, Standing, WeeklyHours};
use domain::desk::time_off::{MOST, MOST_HIT};
use domain::id::{GroupId, TimeOffId, Uuid};
use domain::time::Span;
use domain::words::{Code, Wrong};
use jiff::civil::date;

use super::super::{example, time_off_errors};
use super::{Ask, Meeting, TimeOffPage};
use crate::text::T;
use crate::ui::form::FormState;

pub fn all(t: T) -> Vec<(&'static str, TimeOffPage)> {
    let at = |text: &str| text.parse().unwrap_or_default();
    let id = |number| TimeOffId(Uuid::from_u128(number));
    let off = |number, start, end| (id(number), Span::new(at(start), at(end)));
    let hours = |from_minute, to_minute| WeeklyHours::always(6, from_minute, to_minute);
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
    let others = vec![Span::new(at("2026-12-22T09:00:00Z"), at("2026-12-22T09:45:00Z"))];
    let asks = |is_day, meetings: &[Meeting], others: &[Span]| {
        let (meetings, others) = (meetings.to_vec(), others.to_vec());
        let title = "Prova på att arbeta i café".to_owned();
        let group = (GroupId(Uuid::from_u128(0x61)), title, example::span("2026-12-22T12:00:00Z"));
        let groups = if others.is_empty() { Vec::new() } else { vec![group] };
        let held = others.clone();
        Some(Ask { is_day, meetings, others, groups, held, seen: String::new() })
    };
    let ask = |is_day| asks(is_day, &meetings, &others);
    let typed = TimeOffPage {
        off: form().with("fran_dag", "2026-12-21").with("till_dag", "2026-12-23"),
        day: form().with("dag", "2026-12-05").with("fran1", "9").with("till1", "12"),
        ..filled.clone()
    };
    let one = |is_day| asks(is_day, &[example::meeting(Standing::Booked)], &[]);
    let other = asks(false, &[], &others);
    let wrongs = |faults: &[(&'static str, Code)]| -> Vec<_> {
        faults.iter().map(|(field, code)| Wrong::new(field, *code)).collect()
    };
    let off = |faults: &[(&'static str, Code)]| {
        let mut page = typed.clone();
        page.off.errors = time_off_errors(t, &wrongs(faults));
        page
    };
    let day = |faults: &[(&'static str, Code)]| {
        let mut page = typed.clone();
        page.day.errors = time_off_errors(t, &wrongs(faults));
        page
    };
    vec![
        ("empty", empty),
        ("filled", filled),
        ("wrong", wrong),
        ("wrong-day", wrong_day),
        ("nothing-filled-in", off(&[("fran_dag", Code::Missing), ("till_tid", Code::Past)])),
        ("already-off", off(&[("fran_dag", Code::Overlapping), ("till_dag", Code::WrongOrder)])),
        ("past", off(&[("fran_dag", Code::Past)])),
        ("too-many", off(&[("fran_dag", Code::TooMany { limit: MOST })])),
        ("too-many-meetings", off(&[("till_dag", Code::TooMany { limit: MOST_HIT })])),
        ("too-far", off(&[("fran_dag", Code::TooMany { limit: 1 })])),
        ("day-without-hours", day(&[("fran1", Code::Missing), ("fran2", Code::Overlapping)])),
        ("day-again", day(&[("dag", Code::Overlapping)])),
        ("one-meeting-in-it", TimeOffPage { ask: one(false), ..typed.clone() }),
        ("one-meeting-outside-the-day", TimeOffPage { ask: one(true), ..typed.clone() }),
        ("meeting-with-someone-else-in-it", TimeOffPage { ask: other, ..typed.clone() }),
        ("meetings-in-it", TimeOffPage { ask: ask(false), ..typed.clone() }),
        ("meetings-outside-the-day", TimeOffPage { ask: ask(true), ..typed }),
    ]
}
