//! Hours in every state, for tests and the gallery.

use domain::booking::{Rules, WeeklyHours};
use domain::words::{Code, Wrong};
use jiff::civil::Date;

use super::super::hours_errors;
use super::{HoursPage, Saved, filled};
use crate::text::T;
use crate::ui::form::FormState;

pub fn all(t: T) -> Vec<(&'static str, HoursPage)> {
    let span = WeeklyHours::always;
    let day = |month, day| Some(Date::constant(2026, month, day));
    let saved = Saved {
        hours: vec![
            span(1, 540, 720),
            span(1, 780, 960),
            WeeklyHours { until_on: day(12, 20), ..span(3, 540, 720) },
            WeeklyHours { from_on: day(12, 21), ..span(3, 600, 780) },
            WeeklyHours { from_on: day(6, 1), until_on: day(8, 31), ..span(4, 540, 660) },
        ],
        rules: Rules::default(),
    };
    let page = |form| HoursPage { form, saved: None };
    let form = filled(FormState::new("k".to_owned()), &saved, 3);
    let mut wrong = form.clone().with("tis1_fran", "nio").with("ons1_till", "8.00");
    wrong = wrong.with("man1_fran_dag", "i jul").with("tor1_till_dag", "2026-05-01");
    wrong.errors = hours_errors(
        t,
        &[
            Wrong::new("man1_fran_dag", Code::NotADate),
            Wrong::new("tis1_fran", Code::NotATime),
            Wrong::new("tis1_till", Code::Missing),
            Wrong::new("ons1_till", Code::WrongOrder),
            Wrong::new("tor1_till_dag", Code::WrongOrder),
        ],
    );
    let mut limits = form.clone();
    let outside = [
        Wrong::new("man2_fran", Code::Overlapping),
        Wrong::new("langd", Code::NotAChoice),
        Wrong::new("buffert", Code::NotAChoice),
        Wrong::new("varsel", Code::NotAChoice),
        Wrong::new("framforhallning", Code::NotAChoice),
    ];
    limits.errors = hours_errors(t, &outside);
    let stale = HoursPage { saved: Some(saved), ..page(form.clone().with("fre1_fran", "9.00")) };
    let empty = FormState { version: Some(1), ..FormState::new("k".to_owned()) };
    vec![
        ("filled", page(form)),
        ("empty", page(empty)),
        ("wrong", page(wrong)),
        ("outside-limits", page(limits)),
        ("stale", stale),
    ]
}
