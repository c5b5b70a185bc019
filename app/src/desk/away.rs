//! `/personal/borta`: I am away today. What is left of the day gets new times to say yes or no to.

use domain::booking::Standing;
use leptos::prelude::*;

use super::list::rows;
use super::{GROUPS, HOME, Meeting, example};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{BackLink, Button, ButtonLink, HiddenFields, Kind, Notice, Weight, time};

/// The address of the page.
pub const PATH: &str = "/personal/borta";

/// The question before the rest of the day is given up.
#[derive(Clone, Debug)]
pub struct AwayPage {
    /// What is left of today, in order.
    pub meetings: Vec<Meeting>,
    /// How many there are with people one no longer works with.
    pub others: i64,
    /// How many group meetings one leads today.
    pub groups: i64,
    pub form: FormState,
    /// The ids of all these meetings, with full stops between.
    pub seen: String,
    /// How long a proposed time is held, in minutes.
    pub hold_minutes: i64,
    /// There are meetings that were not there when the page was opened.
    pub is_stale: bool,
}

impl Page for AwayPage {
    fn title(&self, t: T) -> String {
        t.away_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { meetings, others, groups, form, seen, hold_minutes, is_stale } = self;
        let is_free = meetings.is_empty();
        let meetings = (!is_free).then(|| {
            view! {
                <h2>{t.away_meetings()}</h2>
                {rows(t, meetings, true)}
                <p>{t.away_what(time::length(t, hold_minutes))}</p>
            }
        });
        view! {
            <BackLink href=HOME label=t.desk_meeting_back()/>
            <h1>{t.away_title()}</h1>
            {is_stale.then(|| view! {
                <Notice kind=Kind::Stop focus=true><p>{t.away_stale()}</p></Notice>
            })}
            <p>{t.away_lead()}</p>
            {is_free.then(|| view! { <p>{t.away_none()}</p> })}
            {meetings}
            {(others > 0).then(|| view! { <p>{t.away_others(others)}</p> })}
            {(groups > 0).then(|| view! {
                <p>{t.group_hit(groups)}" "<a href=GROUPS>{t.group_desk_link()}</a></p>
            })}
            <form method="post" action=PATH>
                <HiddenFields form=&form/>
                <input type="hidden" name="sett" value=seen/>
                <p class="p-cluster">
                    <Button label=t.away_send() weight=Weight::Filled/>
                    <ButtonLink label=t.away_no() href=HOME/>
                </p>
            </form>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let free = Self {
            meetings: Vec::new(),
            others: 0,
            groups: 0,
            form: FormState::new("k".to_owned()),
            seen: String::new(),
            hold_minutes: 24 * 60,
            is_stale: false,
        };
        let meetings = vec![example::meeting(Standing::Today), example::meeting(Standing::Waiting)];
        let busy = Self { meetings, others: 1, groups: 1, ..free.clone() };
        let stale = Self { is_stale: true, others: 2, groups: 2, ..busy.clone() };
        vec![("meetings", busy), ("no-meetings", free), ("changed-meanwhile", stale)]
    }
}
