//! `/timmar`: a week's hours, today's first with one press, and how much it comes to.

use domain::hours::{Agreement, Day, State, Suggestion, Sums, Worked, field, monday, week};
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::said::Said;
use super::today::Hours;
use super::{Named, PART, PATH, example, path, week_path, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{Button, ButtonLink, HiddenFields, Kind, Live, Tag, Weight, time};

/// A week as its participant sees it.
#[derive(Clone, Debug)]
pub struct HoursPage {
    pub today: Date,
    /// A day of the week that is shown.
    pub shown: Date,
    /// What is agreed, of the week that is shown or else the last; nothing before anything is.
    pub agreement: Option<Agreement>,
    /// The first day of the oldest agreement.
    pub oldest: Option<Date>,
    /// The seven days.
    pub rows: Vec<Row>,
    /// What one press declares today.
    pub suggestion: Option<Suggestion>,
    /// The version of today's row, 0 for none: also a day taken back has one.
    pub today_version: i64,
    /// The day that was declared a moment ago, and can be taken back.
    pub just: Option<Day>,
    pub week: Sums,
    /// The month of the day that is shown.
    pub month: Sums,
    /// Those who can read the hours and confirm them.
    pub readers: Vec<String>,
    /// Something that stands in the way of what was just tried.
    pub conflict: Option<String>,
    /// What the keys of the forms begin with.
    pub key: String,
}

/// One day of the week.
#[derive(Clone, Debug)]
pub struct Row {
    pub day: Date,
    /// What is said of it.
    pub said: Option<Named>,
    /// The agreed time.
    pub agreed: Option<Worked>,
    /// An agreement holds: the day can be declared once it has come.
    pub is_open: bool,
}

impl Page for HoursPage {
    const ISLANDS: bool = true;

    fn title(&self, t: T) -> String {
        if self.is_this_week() { t.hours_title() } else { t.hours_week_tab() }
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let body = if self.agreement.is_none() && self.rows.iter().all(|row| row.said.is_none()) {
            Either::Left(view! { <p>{t.hours_none()}</p> })
        } else {
            let part = self.part(t);
            Either::Right(view! {
                <Live/>
                <Hours>
                    <div class="p-stack p-hours" data-part=PART id=PART>{part}</div>
                </Hours>
            })
        };
        view! {
            <h1>{t.hours_title()}</h1>
            {body}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        example::weeks(t)
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![("said-declared", Said::Declared.words(t)), ("said-undone", Said::Undone.words(t))]
    }
}

impl HoursPage {
    fn is_this_week(&self) -> bool {
        monday(self.today) == monday(self.shown)
    }

    /// Everything below the title, as the part of a JSON answer.
    pub fn part(&self, t: T) -> impl IntoView + use<> {
        let conflict = self.conflict.clone().map(|words| {
            view! { <p class="p-notice p-notice--wait" data-conflict="" tabindex="-1">{words}</p> }
        });
        let rows: Vec<_> = self.rows.iter().map(|row| self.row(t, row)).collect();
        let agreed = self.agreement.as_ref().map(|agreement| {
            view! {
                <section class="p-stack" aria-labelledby="sagt">
                    <h2 id="sagt">{t.hours_agreed()}</h2>
                    {words::agreement(t, agreement)}
                </section>
            }
        });
        view! {
            {conflict}
            {self.just.as_ref().map(|just| self.just_done(t, just))}
            {self.is_this_week().then(|| self.now(t))}
            <section class="p-stack" aria-labelledby="veckan">
                <h2 id="veckan">{words::week(t, week(self.shown))}</h2>
                <ul class="p-plain p-hours__days">{rows}</ul>
                {self.other_weeks(t)}
            </section>
            {words::sums(t, self.week, (self.shown, self.month))}
            {agreed}
        }
    }

    /// What was just declared, and the way back while the minute runs.
    fn just_done(&self, t: T, just: &Day) -> impl IntoView + use<> {
        let what = format!(
            "{}: {}",
            time::short_day(t, just.day),
            words::entry(t, &just.declared, just.day)
        );
        let next = if self.readers.is_empty() {
            t.hours_just_next_nobody()
        } else {
            t.hours_just_next(self.readers.join(", "))
        };
        let form = FormState {
            version: Some(just.version),
            ..FormState::new(format!("{}.{}angra", self.key, just.day))
        };
        view! {
            <div class="p-notice p-notice--done" id="nyss" tabindex="-1">
                <p>{t.hours_just(what)}</p>
                <p class="p-small">{next}</p>
                <form method="post" action=path(just.day, "/angra") novalidate>
                    <HiddenFields form=&form/>
                    <Button label=t.hours_undo() id=press_id(just.day)/>
                </form>
            </div>
        }
    }

    /// Today: one press, or how the day stands.
    fn now(&self, t: T) -> Option<impl IntoView + use<>> {
        let row = self.rows.iter().find(|row| row.day == self.today)?;
        let other = path(self.today, "");
        if self.just.as_ref().is_some_and(|just| just.day == self.today) {
            return None;
        }
        let body = match &row.said {
            Some((day, _)) => {
                let (word, kind) = words::state(t, day);
                let said = day.counted().map(|entry| words::entry(t, entry, day.day));
                let label =
                    if day.state == State::Declared { t.hours_change() } else { t.hours_look() };
                view! {
                    <p class="p-hours__times" dir="auto">{said}</p>
                    <p><Tag label=word kind/></p>
                    <p><a href=other>{label}</a></p>
                }
                .into_any()
            }
            None if !row.is_open => return None,
            None => match self.suggestion {
                Some(suggestion) => self.press(t, suggestion).into_any(),
                None => view! {
                    <p>{t.hours_today_free()}</p>
                    <p><ButtonLink label=t.hours_today_write() href=other/></p>
                }
                .into_any(),
            },
        };
        Some(view! {
            <section class="p-next" id="i-dag" aria-labelledby="i-dag-rubrik">
                <h2 class="p-next__title" id="i-dag-rubrik">
                    {t.hours_today()}" · "{time::short_day(t, self.today)}
                </h2>
                {body}
            </section>
        })
    }

    fn press(&self, t: T, suggestion: Suggestion) -> impl IntoView + use<> {
        let times = words::times(t, suggestion.worked);
        let label = if suggestion.is_last {
            t.hours_today_same(times)
        } else {
            t.hours_today_agreed(times)
        };
        let form = FormState {
            version: Some(self.today_version),
            ..FormState::new(format!("{}.i-dag", self.key))
        };
        let Worked { from_minute, to_minute, pause_minutes } = suggestion.worked;
        let clock = domain::desk::clock;
        view! {
            <form method="post" action=path(self.today, "") novalidate>
                <HiddenFields form=&form/>
                <input type="hidden" name=field::HOW value=field::WORKED/>
                <input type="hidden" name=field::FROM value=clock(from_minute)/>
                <input type="hidden" name=field::TO value=clock(to_minute)/>
                <input type="hidden" name=field::PAUSE value=pause_minutes/>
                <Button label weight=Weight::Filled id=press_id(self.today)/>
            </form>
            <p><a href=path(self.today, "")>{t.hours_today_other()}</a></p>
            <p class="p-small">{t.hours_today_hint()}</p>
        }
    }

    fn row(&self, t: T, row: &Row) -> impl IntoView + use<> {
        let Row { day, said, agreed, is_open } = row;
        let name = time::short_day(t, *day);
        let has_come = *day <= self.today;
        let (what, tag) = match (said, agreed) {
            (Some((said, _)), _) => {
                let (word, kind) = words::state(t, said);
                let what = said.counted().map(|entry| words::entry(t, entry, *day));
                (what.unwrap_or_default(), Some((word, kind)))
            }
            (None, Some(worked)) => {
                let missing = (*day < self.today).then(|| (t.hours_state_missing(), Kind::Wait));
                (t.hours_day_agreed(words::times(t, *worked)), missing)
            }
            (None, None) => (t.hours_day_nothing(), None),
        };
        let leads_on = said.is_some() || (has_come && *is_open);
        let name = if leads_on {
            Either::Left(view! { <a href=path(*day, "")>{name}</a> })
        } else {
            Either::Right(name)
        };
        let class =
            if *day == self.today { "p-hours__day p-hours__day--today" } else { "p-hours__day" };
        view! {
            <li class=class id=format!("dag-{day}")>
                <p class="p-hours__name">{name}</p>
                <p class="p-hours__what" dir="auto">{what}</p>
                {tag.map(|(label, kind)| view! { <p><Tag label kind/></p> })}
            </li>
        }
    }

    fn other_weeks(&self, t: T) -> impl IntoView + use<> {
        let first = monday(self.shown);
        let before = week_path(first.saturating_sub(7.days()));
        let after = first.saturating_add(7.days());
        let is_past = after <= self.today;
        let has_earlier = self.oldest.is_some_and(|oldest| oldest < first);
        view! {
            <p class="p-cluster">
                {has_earlier.then(|| view! { <a href=before>{t.hours_week_earlier()}</a> })}
                {is_past.then(|| view! { <a href=week_path(after)>{t.hours_week_later()}</a> })}
                {(!self.is_this_week())
                    .then(|| view! { <a href=PATH>{t.hours_week_this()}</a> })}
            </p>
        }
    }
}

/// What was pressed, and what undoes it: the focus goes from one to the other.
fn press_id(day: Date) -> String {
    format!("tryck-{day}")
}
