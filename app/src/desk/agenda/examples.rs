//! The calendar in every state, for tests and the gallery.

use domain::agenda::{Length, Period};
use domain::booking::Standing::{Booked, Ongoing, Proposed, Today, Waiting};
use domain::booking::Turn;
use domain::id::{GroupId, Uuid};
use jiff::civil::date;

use super::super::{Meeting, example};
use super::{AgendaPage, Entry, Look, What};

pub fn all() -> Vec<(&'static str, AgendaPage)> {
    let today = date(2026, 11, 24);
    let page = |length, look, entries| AgendaPage {
        period: Period::around(today, length, today),
        look,
        today,
        entries,
    };
    let entry = |what, start: &str| {
        let span = example::span(start);
        let what = match what {
            What::Meeting(mut meeting) => {
                meeting.booking.span = span;
                What::Meeting(meeting)
            }
            other => other,
        };
        Entry { span, what }
    };
    let all = || {
        let meeting = |standing| What::Meeting(example::meeting(standing));
        let group = || What::Group {
            id: GroupId(Uuid::from_u128(0x61)),
            title: "Prova på att arbeta i café".to_owned(),
        };
        let moving = What::Held(example::moving(Turn::Theirs));
        let asked = What::Held(example::moving(Turn::Yours));
        let mut crowd = example::crowd().into_iter().map(|item| What::Meeting(item.meeting));
        let mut entries = vec![
            entry(What::Off, "2026-11-23T07:00:00Z"),
            entry(meeting(Ongoing), "2026-11-24T07:00:00Z"),
            entry(meeting(Today), "2026-11-24T08:00:00Z"),
            entry(meeting(Waiting), "2026-11-24T13:30:00Z"),
            entry(moving, "2026-11-25T09:00:00Z"),
            entry(asked, "2026-11-25T10:00:00Z"),
            entry(meeting(Proposed), "2026-11-25T12:00:00Z"),
            entry(What::Other, "2026-11-26T08:00:00Z"),
            entry(group(), "2026-11-27T12:00:00Z"),
        ];
        let with = example::handler().name;
        let three = Meeting { also: Some(with.clone()), ..example::meeting(Booked) };
        let theirs = Meeting { colleague: Some(with), ..example::meeting(Booked) };
        entries.push(entry(What::Meeting(three), "2026-11-26T07:00:00Z"));
        entries.push(entry(What::Meeting(theirs), "2026-11-26T07:30:00Z"));
        let more = ["2026-11-26T09:00:00Z", "2026-11-26T12:00:00Z", "2026-11-27T08:00:00Z"];
        entries.extend(more.into_iter().zip(&mut crowd).map(|(at, what)| entry(what, at)));
        entries
    };
    vec![
        ("week", page(Length::Week, Look::List, all())),
        ("week-table", page(Length::Week, Look::Table, all())),
        ("day", page(Length::Day, Look::List, all())),
        ("day-table", page(Length::Day, Look::Table, all())),
        ("empty", page(Length::Week, Look::List, Vec::new())),
        ("empty-table", page(Length::Week, Look::Table, Vec::new())),
    ]
}
