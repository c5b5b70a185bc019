//! `/personal/overlamningar/{id}`: one change of person, and the answer to it.

use domain::booking::{Booking, Standing};
use domain::handover::{Fate, Refusal, Side, State, field};
use domain::words::{Code, TEXT_LIMIT, Wrong};
use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;

use super::{ASKED, DECIDED, OFF};
use super::{PATH, Row, errors, fate, path, refusal, row, said, state};
use crate::desk::{example, standing};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ErrorSummary, HiddenFields, Kind, Notice, SummaryList, SummaryRow, Tag,
    TextArea, Weight, time,
};

/// One change of person as one of those whom it concerns sees it.
#[derive(Clone, Debug)]
pub struct OnePage {
    pub row: Row,
    pub side: Side,
    /// The meeting of all three, and how it stands.
    pub meeting: Option<(Booking, Standing)>,
    /// Meetings with the old person after the day; for those who decide about them.
    pub after: Vec<(Booking, Fate)>,
    pub form: FormState,
    /// What stood in the way of an answer just given.
    pub refused: Option<Refusal>,
}

impl Page for OnePage {
    fn title(&self, t: T) -> String {
        t.handover_one_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { row, side, meeting, after, form, refused } = self;
        let Row { handover, participant, from, to } = row;
        let (label, kind) = state(t, handover.state);
        let is_open = handover.state == State::Requested;
        let first = meeting.map(|(booking, how)| {
            let (label, kind) = standing(t, how);
            view! {
                <SummaryRow term=t.handover_first()>
                    <p>{time::when(t, booking.span)}</p>
                    <p><Tag label kind/></p>
                </SummaryRow>
            }
        });
        let said = |term: String, words: String| {
            (!words.is_empty()).then(|| {
                view! { <SummaryRow term><span class="p-words" dir="auto">{words}</span></SummaryRow> }
            })
        };
        let after = (is_open && side != Side::To).then(|| after_list(t, after));
        let door = path(handover.id, "/svar");
        let summary = form.clone();
        let answer = match side {
            Side::Coordinator if is_open => EitherOf3::A(view! {
                <section class="p-stack" aria-labelledby="svar">
                    <h2 id="svar">{t.handover_decide()}</h2>
                    <p>{t.handover_decide_hint()}</p>
                    <form class="p-stack" method="post" action=door novalidate>
                        <HiddenFields form=&form/>
                        <TextArea t form=&form name=field::MESSAGE label=t.handover_message()
                            optional=true limit=TEXT_LIMIT/>
                        <p class="p-cluster" id=form.id(field::ANSWER) tabindex="-1">
                            <Button name=field::ANSWER value="ja" label=t.handover_yes()
                                weight=Weight::Filled/>
                            <Button name=field::ANSWER value="nej" label=t.handover_no()/>
                        </p>
                    </form>
                </section>
            }),
            Side::From if is_open => EitherOf3::B(view! {
                <form method="post" action=door>
                    <HiddenFields form=&form/>
                    <p><Button name=field::ANSWER value="ta_tillbaka" label=t.handover_withdraw()/></p>
                </form>
            }),
            _ => EitherOf3::C(()),
        };
        view! {
            <BackLink href=PATH label=t.handover_back()/>
            <ErrorSummary t form=&summary/>
            {refused.map(|stands| view! {
                <Notice kind=Kind::Stop focus=true><p>{refusal(t, stands)}</p></Notice>
            })}
            <h1>{t.handover_one_title(participant)}</h1>
            <p><Tag label kind/></p>
            <SummaryList>
                <SummaryRow term=t.handover_from()><bdi>{from}</bdi></SummaryRow>
                <SummaryRow term=t.handover_to_whom()><bdi>{to}</bdi></SummaryRow>
                <SummaryRow term=t.handover_change_on()>
                    {time::day(t, handover.change_on)}
                </SummaryRow>
                {first}
                {said(t.handover_no_first(), handover.no_meeting)}
                {said(t.handover_why(), handover.words)}
                {said(t.handover_answer(), handover.answer)}
            </SummaryList>
            {after}
            {answer}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let booked = || example::meeting(Standing::Booked).booking;
        let page = |state, side| Self {
            row: row(state),
            side,
            meeting: None,
            after: Fate::ALL.into_iter().map(|fate| (booked(), fate)).collect(),
            form: FormState { version: Some(1), ..FormState::new("k".to_owned()) },
            refused: None,
        };
        let decide = page(State::Requested, Side::Coordinator);
        let mut met = decide.clone();
        met.row.handover.no_meeting = String::new();
        met.meeting = Some((booked(), Standing::Proposed));
        let wrongs =
            [Wrong::new(field::ANSWER, Code::Missing), Wrong::new(field::MESSAGE, Code::Missing)];
        let mut wrong = decide.clone();
        wrong.form.errors = errors(t, &wrongs);
        let refused = |refused| Self { refused: Some(refused), ..decide.clone() };
        vec![
            ("to-decide", decide.clone()),
            ("with-a-meeting", met),
            ("nothing-after", Self { after: Vec::new(), ..decide.clone() }),
            ("asked", page(State::Requested, Side::From)),
            ("to-take-over", page(State::Requested, Side::To)),
            ("decided", page(State::Decided, Side::Coordinator)),
            ("declined", page(State::Declined, Side::Coordinator)),
            ("withdrawn", page(State::Withdrawn, Side::Coordinator)),
            ("to-mend", wrong),
            ("changed", refused(Refusal::Stale)),
            ("answered", refused(Refusal::AlreadyAnswered)),
            ("own", refused(Refusal::OwnMatter)),
            ("late", refused(Refusal::DayPassed)),
        ]
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        let codes = [(ASKED, "said-asked"), (DECIDED, "said-decided"), (OFF, "said-off")];
        codes.into_iter().filter_map(|(code, name)| Some((name, said(t, code)?))).collect()
    }
}

/// Times alone: a coordinator sees when, and nothing of what the meetings are about.
fn after_list(t: T, after: Vec<(Booking, Fate)>) -> impl IntoView {
    let rows: Vec<_> = after
        .into_iter()
        .map(|(booking, what)| {
            view! {
                <li class="p-rows__row">
                    <p>{time::when(t, booking.span)}</p>
                    <p class="p-soft">{fate(t, what)}</p>
                </li>
            }
        })
        .collect();
    let list = if rows.is_empty() {
        Either::Left(view! { <p>{t.handover_after_none()}</p> })
    } else {
        Either::Right(view! { <ul class="p-plain p-rows">{rows}</ul> })
    };
    view! {
        <section class="p-stack" aria-labelledby="efter">
            <h2 id="efter">{t.handover_after()}</h2>
            {list}
        </section>
    }
}
