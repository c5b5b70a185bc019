//! `/personal/onskemal/{id}`: what a participant wishes for, the times that can answer it, and a no in words.

use domain::meeting_type::MeetingType;
use domain::time::Span;
use domain::time_wish::{Offer, Proposal, Refusal, Standing, TimeWish};
use leptos::prelude::*;

use self::answer::answer;
use super::{HOME, first, meeting_path, mode, person_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, ErrorSummary, Kind, Notice, Quote, SummaryList, SummaryRow, Tag, time, time_wish,
};

mod answer;
mod example;
mod list;

pub use example::waiting;
pub use list::list;

/// A wish as a member of staff sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    pub wish: TimeWish,
    /// The participant's whole name.
    pub name: String,
    /// How it stands right now.
    pub standing: Standing,
    /// The time that was let go, while the wish waits again.
    pub let_go: Option<Proposal>,
}

/// An answer under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answering {
    /// The form that proposes a time.
    pub proposing: FormState,
    /// The form that says no.
    pub declining: FormState,
    pub offer: Offer,
    /// A meeting, for saying how long one is.
    pub length: Span,
}

/// One wish and its answer.
#[derive(Clone, Debug)]
pub struct WishPage {
    pub wish: Wish,
    /// Nothing for a meeting by the handler's own rules.
    pub kind: Option<MeetingType>,
    /// Windows on days when the reader meets nobody.
    pub closed: Vec<Span>,
    /// The forms, while the wish waits for the reader.
    pub answering: Option<Answering>,
    /// What stood in the way of an answer just given.
    pub stopped: Option<Refusal>,
    /// The words that were written in vain.
    pub wrote: String,
}

/// The page of a wish, or a door under it (`"/svar"`).
pub fn path(id: domain::id::TimeWishId, door: &str) -> String {
    format!("{HOME}/onskemal/{id}{door}")
}

impl Page for WishPage {
    fn title(&self, t: T) -> String {
        t.time_wish_desk_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { wish, kind, closed, answering, stopped, wrote } = self;
        let (word, tag) = standing(t, wish.standing);
        let asked = wish.wish.clone();
        let windows = time_wish::windows(t, &asked.windows, &closed, &t.time_wish_desk_closed());
        let summaries = answering.as_ref().map(|answering| {
            view! {
                <ErrorSummary t form=&answering.proposing/>
                <ErrorSummary t form=&answering.declining/>
            }
        });
        let stopped = stopped.map(|stopped| {
            // A taken time leaves the form open, with the words still in it.
            let is_gone = answering.is_none() && !wrote.is_empty();
            let wrote = is_gone.then(|| {
                view! {
                    <p>{t.desk_conflict_wrote()}":"</p>
                    <p class="p-words" dir="auto">{wrote}</p>
                }
            });
            let words = refusal(t, stopped, &wish.name);
            view! { <Notice kind=Kind::Stop focus=true><p>{words}</p>{wrote}</Notice> }
        });
        let kind = kind.map(|kind| {
            view! {
                <SummaryRow term=t.meeting_type_row()><span dir="auto">{kind.name}</span></SummaryRow>
            }
        });
        let own = [
            (t.desk_interpreter(), asked.wish.interpreter),
            (t.desk_needs(), asked.wish.needs),
            (t.desk_subject(), asked.wish.subject),
        ];
        let own: Vec<_> = own
            .into_iter()
            .filter(|(_, words)| !words.is_empty())
            .map(|(term, words)| {
                view! { <SummaryRow term><span class="p-words" dir="auto">{words}</span></SummaryRow> }
            })
            .collect();
        let said = (!asked.answer.is_empty())
            .then(|| view! { <Quote words=asked.answer who=t.desk_message_sent()/> });
        let has_meeting = matches!(wish.standing, Standing::Proposed | Standing::Answered);
        let meeting = asked.proposal.filter(|_| has_meeting).map(|proposal| {
            let href = meeting_path(proposal.booking, "");
            view! { <p><a href=href>{t.time_wish_see_meeting()}</a></p> }
        });
        let how = mode(t, asked.wish.mode);
        let sentence = sentence(t, &wish);
        let participant = person_path(asked.participant);
        let answer = answering.map(|answering| answer(t, &wish, answering));
        view! {
            <BackLink href=HOME label=t.desk_meeting_back()/>
            {summaries}
            {stopped}
            <h1>{t.time_wish_desk_title(wish.name.clone())}</h1>
            <p class="p-cluster"><Tag label=word kind=tag/> <span>{sentence}</span></p>
            <SummaryList>
                <SummaryRow term=t.time_wish_desk_windows()>{windows}</SummaryRow>
                {kind}
                <SummaryRow term=t.desk_how()>{how}</SummaryRow>
                {own}
                <SummaryRow term=t.desk_asked_at()>{time::moment(t, asked.asked_at)}</SummaryRow>
            </SummaryList>
            {said}
            {meeting}
            {answer}
            <p><a href=participant>{t.desk_participant_link()}</a></p>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        example::pages(t)
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![("declined-just-now", t.time_wish_desk_said_declined())]
    }
}

/// How it stands for staff, in a word or two, and its colour.
fn standing(t: T, standing: Standing) -> (String, Kind) {
    match standing {
        Standing::Proposed => (t.time_wish_desk_standing_proposed(), Kind::Wait),
        Standing::Declined => (t.time_wish_desk_standing_declined(), Kind::Plain),
        other => time_wish::standing(t, other),
    }
}

/// How it stands, in a sentence.
fn sentence(t: T, wish: &Wish) -> String {
    let name = first(&wish.name);
    match wish.standing {
        Standing::Waiting => match wish.let_go {
            Some(gone) => t.time_wish_desk_let_go(name, time::when(t, gone.span)),
            None => t.time_wish_desk_waiting(name),
        },
        Standing::Proposed => match wish.wish.proposal {
            Some(Proposal { span, held_until, .. }) => {
                let until = time::moment(t, held_until.unwrap_or(span.start));
                t.time_wish_desk_proposed(name, time::when(t, span), until)
            }
            None => t.time_wish_desk_answered(name),
        },
        Standing::Answered => t.time_wish_desk_answered(name),
        Standing::Declined => t.time_wish_desk_declined(name),
        Standing::Withdrawn => t.time_wish_desk_withdrawn(name),
        Standing::Lapsed => t.time_wish_desk_lapsed(name),
    }
}

/// What stood in the way of an answer.
pub fn refusal(t: T, refusal: Refusal, name: &str) -> String {
    let name = first(name);
    match refusal {
        Refusal::Withdrawn => t.time_wish_desk_conflict_withdrawn(name),
        Refusal::Lapsed => t.time_wish_desk_conflict_lapsed(),
        Refusal::Answered | Refusal::Proposed => t.time_wish_desk_conflict_answered(),
        Refusal::Time(_) => t.time_wish_desk_conflict_taken(),
        Refusal::Stale | Refusal::NotMine | Refusal::TooMany => {
            t.time_wish_desk_conflict_stale(name)
        }
    }
}
