//! "Stämmer planen?" beside the plan, for both: what was asked, what was answered and how, and what is changed since.

use domain::id::{ParticipantId, PlanVersionId, Uuid};
use domain::plan::agreement::{Answer, How};
use jiff::Timestamp;
use leptos::prelude::*;

use super::button::{Button, ButtonLink, Weight};
use super::form::FormState;
use super::hidden_fields::HiddenFields;
use super::notice::Notice;
use super::tag::Kind;
use super::{example, time};
use crate::text::T;

/// The newest version of a plan and the answer to it, as one of the two reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// Whose plan it is and their first name; nothing for the reader's own.
    pub of: Option<(ParticipantId, String)>,
    pub newest: Option<Asked>,
    /// How many things are changed since the newest version.
    pub changes: usize,
    /// Whether the reader may ask.
    pub can_ask: bool,
    pub key: String,
}

/// One version: who asked, when, and what was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub id: PlanVersionId,
    pub number: i64,
    /// The whole name; nothing when the participant asked.
    pub by: Option<String>,
    pub at: Timestamp,
    pub reply: Option<Replied>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replied {
    pub answer: Answer,
    pub why: String,
    pub how: How,
    /// The whole name of who wrote it down.
    pub by: String,
    pub at: Timestamp,
}

/// Where the versions of a plan are listed.
pub fn versions_path(of: Option<ParticipantId>) -> String {
    match of {
        Some(participant) => format!("/personal/deltagare/{participant}/versioner"),
        None => "/plan/versioner".to_owned(),
    }
}

/// The agreement beside the plan, with a way to answer, to ask and to read the versions.
#[component]
pub fn Agreement(t: T, agreed: Agreed) -> impl IntoView {
    let Agreed { of, newest, changes, can_ask, key } = agreed;
    let (list, name) = (versions_path(of.as_ref().map(|(id, _)| *id)), of.map(|(_, name)| name));
    let is_waiting = newest.as_ref().is_some_and(|asked| asked.reply.is_none());
    let asks = can_ask && (newest.is_none() || changes > 0);
    let never = newest.is_none().then(|| {
        let words =
            name.clone().map_or_else(|| t.plan_agree_never(), |name| t.plan_agree_never_of(name));
        view! { <p>{words}</p> }
    });
    let since = newest.as_ref().filter(|_| changes > 0).map(|asked| {
        let count = i64::try_from(changes).unwrap_or(i64::MAX);
        let href = format!("{list}/{}#annorlunda", asked.id);
        view! { <p><a href=href>{t.plan_agree_changed(count)}</a></p> }
    });
    let form = FormState::new(key);
    let ask = asks.then(|| {
        let label =
            name.clone().map_or_else(|| t.plan_agree_ask(), |name| t.plan_agree_ask_of(name));
        view! {
            <form method="post" action=list.clone() data-plain="">
                <HiddenFields form=&form/>
                <p><Button label/></p>
            </form>
        }
    });
    let all = newest.as_ref().map(|_| {
        view! { <p class="p-screen"><a href=list.clone()>{t.plan_agree_all()}</a></p> }
    });
    let answer = newest.as_ref().filter(|_| is_waiting && name.is_none()).map(|asked| {
        let href = format!("{list}/{}", asked.id);
        view! { <p><ButtonLink label=t.plan_agree_answer() href weight=Weight::Filled/></p> }
    });
    let told = newest.map(|asked| {
        view! { <Told t name=name.clone() asked>{answer}</Told> }
    });
    view! {
        <section class="p-stack p-stack--close" aria-labelledby="stammer">
            <h2 id="stammer">{t.plan_agree_title()}</h2>
            {never}
            {told}
            {since}
            {ask}
            {all}
        </section>
    }
}

/// What was asked and answered, in a frame; `name` is the participant's first name, for staff.
#[component]
pub fn Told<C: IntoView + 'static>(
    t: T,
    name: Option<String>,
    asked: Asked,
    children: TypedChildren<C>,
) -> impl IntoView {
    let children = children.into_inner();
    let Asked { number, by, at, reply, .. } = asked;
    let (kind, title) = match (reply.as_ref().map(|reply| reply.answer), name.clone()) {
        (None, None) => (Kind::Wait, t.plan_agree_waiting()),
        (None, Some(name)) => (Kind::Wait, t.plan_agree_waiting_of(name)),
        (Some(Answer::Yes), None) => (Kind::Done, t.plan_agree_yes()),
        (Some(Answer::Yes), Some(name)) => (Kind::Done, t.plan_agree_yes_of(name)),
        (Some(Answer::No), None) => (Kind::Stop, t.plan_agree_no()),
        (Some(Answer::No), Some(name)) => (Kind::Stop, t.plan_agree_no_of(name)),
        (Some(Answer::Talk), None) => (Kind::Now, t.plan_agree_talk()),
        (Some(Answer::Talk), Some(name)) => (Kind::Now, t.plan_agree_talk_of(name)),
    };
    let words = match &reply {
        None => {
            let when = time::moment(t, at);
            by.map_or_else(
                || t.plan_agree_kept(when.clone()),
                |by| t.plan_agree_asked(by, when.clone()),
            )
        }
        Some(reply) => how(t, name, reply),
    };
    let why = reply.map(|reply| reply.why).filter(|why| !why.is_empty());
    view! {
        <Notice kind title>
            <p>{words}</p>
            {why.map(|why| view! { <p class="p-words" dir="auto">{why}</p> })}
            <p class="p-soft">{t.plan_agree_version(number)}</p>
            {children()}
        </Notice>
    }
}

/// How an answer was given, in a sentence.
fn how(t: T, name: Option<String>, reply: &Replied) -> String {
    let (by, when) = (reply.by.clone(), time::moment(t, reply.at));
    match (reply.how, name) {
        (How::Themselves, None) => t.plan_agree_how_here(when),
        (How::Themselves, Some(name)) => t.plan_agree_how_here_of(name, when),
        (How::Meeting, _) => t.plan_agree_how_meeting(by, when),
        (How::Phone, _) => t.plan_agree_how_phone(by, when),
        (How::Paper, _) => t.plan_agree_how_paper(by, when),
    }
}

/// A version without an answer, for pages that show one.
pub fn example(answer: Option<Answer>) -> Asked {
    let at = |text: &str| text.parse().unwrap_or_default();
    let why = if answer == Some(Answer::No) { "Det står inget om kvällarna." } else { "" };
    Asked {
        id: PlanVersionId(Uuid::from_u128(2)),
        number: 2,
        by: Some("Sara Lind".to_owned()),
        at: at("2026-11-20T09:10:00Z"),
        reply: answer.map(|answer| Replied {
            answer,
            why: why.to_owned(),
            how: How::Themselves,
            by: "Amina Yusuf".to_owned(),
            at: at("2026-11-21T18:02:00Z"),
        }),
    }
}

/// The component in each of its states, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let own =
        |newest, changes| Agreed { of: None, newest, changes, can_ask: true, key: "k".to_owned() };
    let of = |agreed: Agreed| Agreed {
        of: Some((ParticipantId(Uuid::nil()), "Amina".to_owned())),
        ..agreed
    };
    let show = |agreed: Agreed| view! { <Agreement t agreed/> }.into_any();
    let told = |how| {
        let mut asked = example(Some(Answer::Yes));
        if let Some(reply) = &mut asked.reply {
            *reply = Replied { how, by: "Sara Lind".to_owned(), ..reply.clone() };
        }
        of(own(Some(asked), 0))
    };
    let mut long = example(Some(Answer::No));
    if let Some(reply) = &mut long.reply {
        reply.why = example::long_text();
    }
    let kept = Asked { by: None, ..example(None) };
    vec![
        ("never", show(own(None, 0))),
        ("waiting", show(own(Some(example(None)), 0))),
        ("kept", show(own(Some(kept), 0))),
        ("yes", show(own(Some(example(Some(Answer::Yes))), 0))),
        ("yes-changed", show(own(Some(example(Some(Answer::Yes))), 1))),
        ("no", show(own(Some(example(Some(Answer::No))), 3))),
        ("talk", show(own(Some(example(Some(Answer::Talk))), 0))),
        ("never-of", show(of(own(None, 0)))),
        ("waiting-of", show(of(own(Some(example(None)), 2)))),
        ("yes-of", show(of(own(Some(example(Some(Answer::Yes))), 0)))),
        ("no-of", show(of(own(Some(example(Some(Answer::No))), 0)))),
        ("talk-of", show(of(own(Some(example(Some(Answer::Talk))), 0)))),
        ("said-at-meeting", show(told(How::Meeting))),
        ("said-on-phone", show(told(How::Phone))),
        ("on-paper", show(told(How::Paper))),
        ("long-words", show(own(Some(long), 0))),
    ]
}
