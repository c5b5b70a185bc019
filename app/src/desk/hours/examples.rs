//! Hours in every state, for tests and the gallery.

use domain::booking::{Rules, WeeklyHours};
use domain::words::{Code, Wrong};

use super::super::hours_errors;
use super::{HoursPage, Saved, filled};
use crate::text::T;
use crate::ui::form::FormState;

pub fn all(t: T) -> Vec<(&'static str, HoursPage)> {
    let span = |weekday, from_minute, to_minute| WeeklyHours { weekday, from_minute, to_minute };
    let saved = Saved {
        hours: vec![span(1, 540, 720), span(1, 780, 960), span(3, 540, 720)],
        rules: Rules::default(),
    };
    let page = |form| HoursPage { form, saved: None };
    let form = filled(FormState::new("k".to_owned()), &saved, 3);
    let mut wrong = form.clone().with("tis1_fran", "nio").with("ons1_till", "8.00");
    wrong.errors = hours_errors(
        t,
        &[
            Wrong::new("tis1_fran", Code::NotATime),
            Wrong::new("tis1_till", Code::Missing),
            Wrong::new("ons1_till", Code::WrongOrder),
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
