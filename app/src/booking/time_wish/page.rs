//! `/moten/onskemal/{id}`: one wish, how it stands, what happens next, and what can be done about it.

use domain::booking::Handler;
use domain::meeting_type::MeetingType;
use domain::time::Span;
use domain::time_wish::{Proposal, Refusal, Standing, TimeWish};
use leptos::prelude::*;

use super::{path, refusal};
use crate::booking::{example, kind, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::layout::Contact;
use crate::ui::{
    BackLink, Button, ButtonLink, HiddenFields, Kind, Notice, PersonCard, SummaryList, SummaryRow,
    Tag, Weight, role, time, time_wish,
};

/// One wish as its participant sees it.
#[derive(Clone, Debug)]
pub struct WishPage {
    pub wish: TimeWish,
    pub with: Handler,
    /// Nothing for a meeting by the handler's own rules.
    pub kind: Option<MeetingType>,
    /// How it stands right now.
    pub standing: Standing,
    /// The time that was let go, while the wish waits again.
    pub let_go: Option<Proposal>,
    /// The member of staff still works with the participant, and can answer.
    pub is_answerable: bool,
    /// Windows on days when the member of staff meets nobody.
    pub closed: Vec<Span>,
    /// Carries the version that is shown.
    pub form: FormState,
    /// What stood in the way of a change just tried.
    pub refused: Option<Refusal>,
}

impl Page for WishPage {
    fn title(&self, t: T) -> String {
        t.time_wish_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let (label, tag) = time_wish::standing(t, self.standing);
        let name = self.with.first_name().to_owned();
        let refused = self.refused.map(|stands| refusal(t, stands, &name, &self.with.phone));
        let closed = t.time_wish_closed(&name);
        let windows = time_wish::windows(t, &self.wish.windows, &self.closed, &closed);
        view! {
            {refused.map(|words| view! {
                <Notice kind=Kind::Stop focus=true><p>{words}</p></Notice>
            })}
            <BackLink href="/moten" label=t.booking_back_list()/>
            <h1>{t.time_wish_title()}</h1>
            <p><Tag label kind=tag/></p>
            {notice(t, &self)}
            {act(t, &self)}
            {facts(t, &self, windows)}
            {withdraw(t, &self)}
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let page = example::wish_page;
        let mut examples: Vec<_> =
            Standing::ALL.map(|standing| (standing.as_str(), page(standing))).into();
        let waiting = page(Standing::Waiting);
        let proposal = page(Standing::Proposed).wish.proposal;
        let closed = waiting.wish.windows.clone().split_off(1);
        let refused = |standing, refused| Self { refused: Some(refused), ..page(standing) };
        examples.extend([
            ("let-go", Self { let_go: proposal, ..waiting.clone() }),
            ("closed-day", Self { closed, ..waiting.clone() }),
            ("not-theirs-any-more", Self { is_answerable: false, ..waiting.clone() }),
            ("kind", Self { kind: Some(kind::talk()), ..waiting }),
            ("changed-meanwhile", refused(Standing::Waiting, Refusal::Stale)),
            ("answered-meanwhile", refused(Standing::Declined, Refusal::Answered)),
            ("withdrawn-already", refused(Standing::Withdrawn, Refusal::Withdrawn)),
            ("passed-meanwhile", refused(Standing::Lapsed, Refusal::Lapsed)),
        ]);
        examples
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![("sent", t.time_wish_said_sent()), ("taken-back", t.time_wish_said_withdrawn())]
    }
}

/// What happens next, with what was answered.
fn notice(t: T, page: &WishPage) -> impl IntoView + use<> {
    let WishPage { wish, with, standing, let_go, is_answerable, .. } = page;
    let (name, phone) = (with.first_name(), &with.phone);
    let held = |proposal: Proposal| {
        let until = proposal.held_until.unwrap_or(proposal.span.start);
        (time::when(t, proposal.span), time::moment(t, until))
    };
    let title = match standing {
        Standing::Waiting if *is_answerable && let_go.is_none() => t.time_wish_next_waiting_title(),
        // The tag above has said it.
        _ => String::new(),
    };
    let next = match standing {
        Standing::Waiting if !is_answerable => t.time_wish_next_gone(name),
        Standing::Waiting => match let_go.map(held) {
            Some((when, until)) => t.time_wish_next_let_go(name, when, until),
            None => t.time_wish_next_waiting(name),
        },
        Standing::Proposed => {
            let (when, until) = wish.proposal.map(held).unwrap_or_default();
            t.time_wish_next_proposed(name, when, until)
        }
        Standing::Answered => t.time_wish_next_answered(name),
        Standing::Declined => t.time_wish_next_declined(name, phone),
        Standing::Withdrawn => t.time_wish_next_withdrawn(name),
        Standing::Lapsed => t.time_wish_next_lapsed(name, phone),
    };
    let answer = (!wish.answer.is_empty()).then(|| {
        view! {
            <p class="p-meeting__label">{t.booking_message()}</p>
            <p class="p-own" dir="auto">{wish.answer.clone()}</p>
        }
    });
    let (_, kind) = time_wish::standing(t, *standing);
    view! { <Notice kind title><p>{next}</p>{answer}</Notice> }
}

/// The one next thing: the answer that waits, or other wishes.
fn act(t: T, page: &WishPage) -> impl IntoView + use<> {
    let meeting = page.wish.proposal.map(|proposal| format!("/moten/{}", proposal.booking));
    let to_meeting = match page.standing {
        Standing::Proposed => Some((t.time_wish_see_proposal(), Weight::Filled)),
        Standing::Answered => Some((t.time_wish_see_meeting(), Weight::Filled)),
        _ => None,
    };
    let to_meeting = to_meeting.zip(meeting).map(|((label, weight), href)| {
        view! { <p><ButtonLink label href weight/></p> }
    });
    let (label, weight) = match page.standing {
        Standing::Waiting => (t.time_wish_change(), Weight::Outlined),
        _ => (t.time_wish_anew(), Weight::Filled),
    };
    let is_over =
        matches!(page.standing, Standing::Declined | Standing::Withdrawn | Standing::Lapsed);
    let form = FormState::new(page.form.key.clone());
    let can_wish = page.is_answerable && (is_over || page.standing == Standing::Waiting);
    let again = can_wish.then(|| {
        view! {
            <form method="post" action=path(page.wish.id, "/igen")>
                <HiddenFields form=&form/>
                <p><Button label weight/></p>
            </form>
        }
    });
    let elsewhere = (!page.is_answerable).then(|| {
        view! { <p><ButtonLink label=t.booking_list_book() href="/moten/boka" weight=Weight::Filled/></p> }
    });
    view! { {to_meeting} {again} {elsewhere} }
}

fn facts<V: IntoView + 'static>(t: T, page: &WishPage, windows: V) -> impl IntoView + use<V> {
    let WishPage { wish, with, kind, .. } = page;
    let person = Contact {
        name: with.name.clone(),
        role: role::words(t, with.role),
        phone: with.phone.clone(),
        hours: time::reach(t, &with.reach_hours),
    };
    let how = words::mode(t, wish.wish.mode);
    let named = kind.as_ref().map(|kind| {
        let name = kind.name.clone();
        view! { <SummaryRow term=t.meeting_type_row()><span dir="auto">{name}</span></SummaryRow> }
    });
    let own = [
        (t.booking_meeting_interpreter(), wish.wish.interpreter.clone()),
        (t.booking_meeting_needs(), wish.wish.needs.clone()),
        (t.booking_meeting_subject(), wish.wish.subject.clone()),
    ];
    let own: Vec<_> = own
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(term, words)| {
            view! { <SummaryRow term><span class="p-own" dir="auto">{words}</span></SummaryRow> }
        })
        .collect();
    view! {
        <SummaryList>
            <SummaryRow term=t.time_wish_windows()>{windows}</SummaryRow>
            {named}
            <SummaryRow term=t.booking_check_how()>{how}</SummaryRow>
            {own}
            <SummaryRow term=t.booking_meeting_who()><PersonCard t person/></SummaryRow>
        </SummaryList>
    }
}

/// The way to take it back, while it waits.
fn withdraw(t: T, page: &WishPage) -> Option<impl IntoView + use<>> {
    (page.standing == Standing::Waiting).then(|| {
        view! {
            <form method="post" action=path(page.wish.id, "/ta-tillbaka")>
                <HiddenFields form=&page.form/>
                <p><Button label=t.time_wish_withdraw()/></p>
            </form>
        }
    })
}
