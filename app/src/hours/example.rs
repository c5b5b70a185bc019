//! Weeks, days and agreements for the examples of the pages: one of every state.

mod desk;

pub use desk::{agreements, desk_days, desk_weeks};

use domain::hours::agreement::{Agreed, Suggestion};
use domain::hours::{
    Agreement, Day, Entry, Reason, Refusal, State, Sums, Worked, field, month, week,
};
use domain::id::{AgreementId, InterventionId, StaffId, Uuid, WorkDayId};
use domain::words::{Code, Wrong};
use jiff::Timestamp;
use jiff::civil::{Date, date};

use super::fields::{filled, with_times};
use super::{DayPage, HoursPage, Named, Row, errors, refusal};
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;

/// A Thursday, so that the week has a past and a future.
const TODAY: Date = date(2026, 11, 26);

fn work(from: i64, to: i64, pause: i64) -> Worked {
    Worked { from_minute: from * 60, to_minute: to * 60, pause_minutes: pause }
}

fn agreement() -> Agreement {
    let times = [1, 2, 4].map(|weekday| Agreed { weekday, worked: work(9, 13, 0) }).to_vec();
    Agreement {
        id: AgreementId(Uuid::nil()),
        intervention: InterventionId(Uuid::nil()),
        place: "Café Tornet".to_owned(),
        times,
        since: date(2026, 11, 2),
        until: Some(date(2027, 1, 29)),
        by: StaffId(Uuid::from_u128(41)),
        version: 1,
    }
}

fn declared(day: Date, entry: Entry) -> Named {
    let id = WorkDayId(Uuid::from_u128(7));
    let day =
        Day::declare((id, agreement().id, day), (entry, String::new()), Timestamp::UNIX_EPOCH);
    (day, String::new())
}

fn worked(day: Date) -> Named {
    declared(day, Entry::Worked(work(9, 13, 30)))
}

fn absent(day: Date, reason: Reason, words: &str) -> Named {
    declared(day, Entry::Absent { reason, words: words.to_owned() })
}

fn confirmed((day, _): Named) -> Named {
    let confirmed = Some(day.declared.clone());
    (Day { state: State::Confirmed, confirmed, ..day }, "Sara Lind".to_owned())
}

fn adjusted((day, _): Named) -> Named {
    let (state, confirmed) = (State::Confirmed, Some(Entry::Worked(work(9, 12, 0))));
    let note = "Du gick kl. 12 den dagen, sa Mattias i köket.".to_owned();
    (Day { state, confirmed, note, ..day }, "Sara Lind".to_owned())
}

fn disputed(of: Named) -> Named {
    let (day, by) = adjusted(of);
    let dispute = "Jag gick ut och hämtade bröd, och kom tillbaka.".to_owned();
    (Day { state: State::Disputed, dispute, ..day }, by)
}

fn answered(of: Named) -> Named {
    let (day, by) = disputed(of);
    (Day { state: State::Confirmed, answer: "Vi pratade om det på telefon.".to_owned(), ..day }, by)
}

fn rows(said: Vec<Named>, shown: Date) -> Vec<Row> {
    let agreement = agreement();
    let row = |day: Date| Row {
        day,
        said: said.iter().find(|(it, _)| it.day == day).cloned(),
        agreed: agreement.on(day),
        is_open: agreement.holds_on(day),
    };
    week(shown).map(row).to_vec()
}

fn readers() -> Vec<String> {
    ["Sara Lind", "Erik Holm"].map(str::to_owned).to_vec()
}

fn sums(rows: &[Row], span: (Date, Date)) -> Sums {
    Sums::of(rows.iter().filter_map(|row| row.said.as_ref()).map(|(day, _)| day), span)
}

fn page(said: Vec<Named>, shown: Date) -> HoursPage {
    let rows = rows(said, shown);
    let [first, .., last] = week(shown);
    HoursPage {
        today: TODAY,
        shown,
        agreement: Some(agreement()),
        oldest: Some(agreement().since),
        week: sums(&rows, (first, last)),
        month: sums(&rows, month(shown)),
        rows,
        suggestion: Some(Suggestion { worked: work(9, 13, 0), is_last: true }),
        today_version: 0,
        just: None,
        readers: readers(),
        conflict: None,
        key: "k".to_owned(),
    }
}

/// The participant's week in every state.
pub fn weeks(t: T) -> Vec<(&'static str, HoursPage)> {
    let [monday, tuesday, wednesday, ..] = week(TODAY);
    let past = || vec![confirmed(worked(monday)), worked(tuesday)];
    let with = |more: Named| page([past(), vec![more]].concat(), TODAY);
    let press = page(past(), TODAY);
    let agreed = Some(Suggestion { worked: work(9, 13, 0), is_last: false });
    let night = Some(Suggestion { worked: work(22, 6, 30), is_last: true });
    let just = |named: Named| HoursPage { just: Some(named.0.clone()), ..with(named) };
    let unread = HoursPage { readers: Vec::new(), ..just(worked(TODAY)) };
    let last_week = date(2026, 11, 17);
    let missed = page(
        vec![
            adjusted(worked(date(2026, 11, 16))),
            disputed(worked(last_week)),
            absent(date(2026, 11, 19), Reason::ChildCare, ""),
        ],
        last_week,
    );
    let stale = HoursPage { conflict: Some(t.hours_stale_short()), ..with(worked(TODAY)) };
    let too_late =
        HoursPage { conflict: Some(refusal(t, Refusal::UndoOver)), ..with(worked(TODAY)) };
    let nothing =
        HoursPage { agreement: None, rows: rows(Vec::new(), date(2026, 1, 5)), ..press.clone() };
    let long = HoursPage {
        agreement: Some(Agreement { place: odd::long_word(), until: None, ..agreement() }),
        ..with(absent(TODAY, Reason::Other, &odd::long_word()))
    };
    vec![
        ("press", press.clone()),
        ("press-agreed", HoursPage { suggestion: agreed, ..press.clone() }),
        ("press-night", HoursPage { suggestion: night, ..press.clone() }),
        ("no-time-today", HoursPage { suggestion: None, ..press }),
        ("just-declared", just(worked(TODAY))),
        ("just-away", just(absent(TODAY, Reason::Sick, ""))),
        ("just-declared-without-readers", unread),
        ("declared", with(worked(TODAY))),
        ("confirmed", with(confirmed(worked(TODAY)))),
        ("objected", with(disputed(worked(wednesday)))),
        ("earlier-week", missed),
        ("stale", stale),
        ("too-late-to-undo", too_late),
        ("nothing-agreed", nothing),
        ("long-words", long),
    ]
}

fn form() -> FormState {
    FormState { version: Some(1), ..FormState::new("k".to_owned()) }
}

fn wrong(t: T, form: FormState, wrongs: &[(&'static str, Code)]) -> FormState {
    let wrongs: Vec<_> = wrongs.iter().map(|(field, code)| Wrong::new(field, *code)).collect();
    FormState { errors: errors(t, &wrongs), ..form }
}

/// One day of one's own in every state.
pub fn days(t: T) -> Vec<(&'static str, DayPage)> {
    let new = DayPage {
        day: TODAY,
        is_ahead: false,
        said: None,
        form: with_times(form(), work(9, 13, 30)),
        late_after: None,
        readers: readers(),
        conflict: None,
    };
    let said = |named: Named| DayPage { said: Some(named), form: form(), ..new.clone() };
    let chosen = |how| form().with(field::HOW, how);
    let mend = |form: FormState, wrongs: &[(&'static str, Code)]| DayPage {
        form: wrong(t, form, wrongs),
        ..new.clone()
    };
    let correct =
        DayPage { form: filled(form(), &worked(TODAY).0.declared), ..said(worked(TODAY)) };
    let away = filled(form(), &absent(TODAY, Reason::Other, "Läkarbesök").0.declared);
    let stale = DayPage { conflict: Some(t.hours_stale()), ..correct.clone() };
    let late = DayPage { late_after: Some(14), day: date(2026, 11, 3), ..new.clone() };
    let one_day = DayPage { late_after: Some(1), ..late.clone() };
    let unexplained = DayPage {
        form: wrong(t, late.form.clone(), &[(field::LATE, Code::Missing)]),
        ..late.clone()
    };
    let mut explained = worked(TODAY);
    "Jag hade inget mobildata.".clone_into(&mut explained.0.late);
    let frozen =
        DayPage { conflict: Some(refusal(t, Refusal::Frozen)), ..said(confirmed(worked(TODAY))) };
    let pointless = DayPage {
        conflict: Some(refusal(t, Refusal::NothingToDispute)),
        ..said(confirmed(worked(TODAY)))
    };
    let mute = DayPage {
        form: wrong(t, form(), &[(field::WORDS, Code::Missing)]),
        ..said(adjusted(worked(TODAY)))
    };
    vec![
        ("new", new.clone()),
        ("correct", correct),
        ("away", DayPage { form: away, ..said(absent(TODAY, Reason::Other, "Läkarbesök")) }),
        ("late", late),
        ("a-day-late", one_day),
        ("late-without-reason", unexplained),
        ("ahead", DayPage { is_ahead: true, ..new.clone() }),
        ("confirmed", said(confirmed(explained))),
        ("adjusted", said(adjusted(worked(TODAY)))),
        ("objected", said(disputed(worked(TODAY)))),
        ("answered", said(answered(worked(TODAY)))),
        ("nothing-chosen", mend(form(), &[(field::HOW, Code::Missing)])),
        (
            "wrong-times",
            mend(
                chosen(field::WORKED),
                &[
                    (field::FROM, Code::NotATime),
                    (field::TO, Code::WrongOrder),
                    (field::PAUSE, Code::NotANumber),
                ],
            ),
        ),
        ("wrong-pause", mend(chosen(field::WORKED), &[(field::PAUSE, Code::TooShort)])),
        (
            "wrong-absence",
            mend(
                chosen(field::ABSENT),
                &[(field::REASON, Code::Missing), (field::WORDS, Code::Missing)],
            ),
        ),
        ("old-page", mend(chosen(field::WORKED), &[(field::VERSION, Code::Missing)])),
        ("stale", stale),
        ("frozen-meanwhile", frozen),
        ("nothing-to-object-to", pointless),
        ("objection-without-words", mute),
        ("long-words", said(absent(TODAY, Reason::Other, &odd::long_word()))),
        ("arabic", said(confirmed(absent(TODAY, Reason::Other, odd::ARABIC)))),
    ]
}
