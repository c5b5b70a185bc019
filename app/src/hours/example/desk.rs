//! The handler's side of hours in every state.

use domain::hours::agreement::WEEK;
use domain::hours::{Reason, Refusal, State, field, week};
use domain::id::{ParticipantId, Uuid};
use domain::words::Code;
use jiff::ToSpan;
use jiff::civil::date;

use super::{
    TODAY, absent, adjusted, agreement, answered, confirmed, disputed, form, page, rows, worked,
    wrong,
};
use crate::hours::desk::{AgreementPage, DayPage as DeskDayPage, WeekPage};
use crate::hours::{Named, filled, refusal};
use crate::text::T;
use crate::ui::example as odd;

const AMINA: ParticipantId = ParticipantId(Uuid::from_u128(31));

/// The handler's week in every state.
pub fn desk_weeks(t: T) -> Vec<(&'static str, WeekPage)> {
    let [monday, tuesday, wednesday, thursday, ..] = week(TODAY);
    let of = |said: Vec<Named>| {
        let own = page(said, TODAY);
        WeekPage {
            participant: AMINA,
            name: "Amina Yusuf".to_owned(),
            today: TODAY,
            shown: TODAY,
            has_training: true,
            agreement: own.agreement,
            rows: own.rows,
            week: own.week,
            month: own.month,
            elsewhere: Vec::new(),
            conflict: None,
            key: "k".to_owned(),
        }
    };
    let whole = WeekPage {
        elsewhere: vec![date(2026, 11, 16)],
        ..of(vec![
            confirmed(worked(monday)),
            worked(tuesday),
            disputed(worked(wednesday)),
            absent(thursday, Reason::Sick, ""),
        ])
    };
    let one = of(vec![worked(tuesday), adjusted(worked(thursday))]);
    let later = WeekPage {
        shown: date(2026, 11, 17),
        rows: rows(vec![], date(2026, 11, 17)),
        ..one.clone()
    };
    let stale = WeekPage { conflict: Some(t.hours_desk_changed()), ..whole.clone() };
    let empty = of(Vec::new());
    let unagreed = WeekPage { agreement: None, ..empty.clone() };
    let untrained = WeekPage { has_training: false, ..unagreed.clone() };
    let long = WeekPage { name: odd::long_name(), ..whole.clone() };
    vec![
        ("waiting", whole),
        ("one-waits", one),
        ("earlier-week", later),
        ("stale", stale),
        ("nothing-declared", empty),
        ("nothing-agreed", unagreed),
        ("no-work-training", untrained),
        ("long-name", long),
    ]
}

/// The handler's day in every state.
pub fn desk_days(t: T) -> Vec<(&'static str, DeskDayPage)> {
    let of = |said: Named| DeskDayPage {
        participant: AMINA,
        name: "Amina Yusuf".to_owned(),
        form: filled(form(), &said.0.declared),
        said,
        key: "k".to_owned(),
        conflict: None,
    };
    let waiting = of(worked(TODAY));
    let mut explained = worked(TODAY);
    "Jag hade inget mobildata.".clone_into(&mut explained.0.late);
    let mut gone = waiting.clone();
    gone.said.0.state = State::Withdrawn;
    let with = |page: &DeskDayPage, wrongs: &[(&'static str, Code)]| DeskDayPage {
        form: wrong(t, page.form.clone(), wrongs),
        ..page.clone()
    };
    let objected = of(disputed(worked(TODAY)));
    let answers = [(field::ANSWER, Code::Missing), (field::WORDS, Code::Missing)];
    vec![
        ("waiting", waiting.clone()),
        ("declared-late", of(explained)),
        ("away", of(absent(TODAY, Reason::ChildCare, "Feber"))),
        ("without-why", with(&waiting, &[(field::WHY, Code::Missing)])),
        ("objected", objected.clone()),
        ("unanswered", with(&objected, &answers)),
        ("confirmed", of(confirmed(worked(TODAY)))),
        ("answered", of(answered(worked(TODAY)))),
        ("stale", DeskDayPage { conflict: Some(t.hours_stale_short()), ..waiting }),
        (
            "taken-back",
            DeskDayPage { conflict: Some(refusal(t, Refusal::NothingDeclared)), ..gone },
        ),
        (
            "answered-meanwhile",
            DeskDayPage {
                conflict: Some(refusal(t, Refusal::NothingDisputed)),
                ..of(answered(worked(TODAY)))
            },
        ),
    ]
}

/// The form of an agreement in every state.
pub fn agreements(t: T) -> Vec<(&'static str, AgreementPage)> {
    let form = form()
        .with(field::PLACE, "Café Tornet")
        .with(field::SINCE, TODAY.saturating_add(5.days()).to_string())
        .with("tis_fran", "9.00")
        .with("tis_till", "13.00")
        .with("tis_paus", "30");
    let whole = AgreementPage { participant: AMINA, form, theirs: None, is_stale: false };
    let with = |wrongs: &[(&'static str, Code)]| AgreementPage {
        form: wrong(t, whole.form.clone(), wrongs),
        ..whole.clone()
    };
    let [(_, [monday_from, monday_to, monday_pause]), ..] = WEEK;
    vec![
        ("filled-in", whole.clone()),
        (
            "nothing",
            with(&[
                (field::PLACE, Code::Missing),
                (field::SINCE, Code::Missing),
                (monday_from, Code::Missing),
            ]),
        ),
        (
            "wrong-days",
            with(&[(field::SINCE, Code::Overlapping), (field::UNTIL, Code::WrongOrder)]),
        ),
        ("wrong-times", with(&[(monday_to, Code::NotATime), (monday_pause, Code::NotANumber)])),
        ("stale", AgreementPage { theirs: Some(agreement()), is_stale: true, ..whole }),
    ]
}
