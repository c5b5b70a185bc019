//! "Vägen hittills": a small picture of the steps that are done and of what was answered, with the same facts as a
//! sentence and a table.

use domain::goal::Goal;
use domain::goal::path::{LENGTH, Mark, What, marks};
use domain::goal::step::StepState;
use jiff::civil::Date;
use leptos::prelude::*;

use super::level;
use crate::text::T;
use crate::ui::time;

/// The picture's size, with room for a mark at either end.
const BOX: &str = "-40 0 1080 160";
/// How high the steps and the answers stand.
const STEPS: i64 = 50;
const ANSWERS: i64 = 110;

/// The section; nothing before anything is done or answered.
pub fn way(t: T, goal: &Goal, today: Date) -> impl IntoView + use<> {
    let marks = marks(goal, today);
    let done = goal.steps.iter().filter(|step| step.state == StepState::Done).count();
    let said = t.goal_way_said(
        done.to_string(),
        goal.steps.len().to_string(),
        marks.iter().filter(|mark| matches!(mark.what, What::CheckedIn(_))).count().to_string(),
    );
    let first = time::day(t, domain::time::day(goal.created_at));
    (!marks.is_empty()).then(|| {
        let drawn: Vec<_> = marks.iter().map(draw).collect();
        let rows: Vec<_> = marks.into_iter().map(|mark| row(t, mark)).collect();
        view! {
            <section class="p-stack" aria-labelledby="vagen">
                <h2 id="vagen">{t.goal_way_title()}</h2>
                <p>{said}</p>
                <svg class="p-way" viewBox=BOX aria-hidden="true" focusable="false">
                    <line class="p-way__line" x1="0" x2=LENGTH y1=STEPS y2=STEPS/>
                    <line class="p-way__line p-way__line--soft" x1="0" x2=LENGTH y1=ANSWERS y2=ANSWERS/>
                    {drawn}
                    <line class="p-way__today" x1=LENGTH x2=LENGTH y1="20" y2="140"/>
                </svg>
                <p class="p-way__ends p-small" aria-hidden="true">
                    <span>{first}</span>
                    <span>{t.goal_way_today()}</span>
                </p>
                <details class="p-steplist__more">
                    <summary>{t.goal_way_table()}</summary>
                    <table class="p-way__table">
                        <thead>
                            <tr>
                                <th scope="col">{t.goal_way_day()}</th>
                                <th scope="col">{t.goal_way_what()}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </details>
            </section>
        }
    })
}

fn draw(mark: &Mark) -> AnyView {
    let x = mark.place;
    match mark.what {
        What::Done(_) => view! { <circle class="p-way__step" cx=x cy=STEPS r="16"/> }.into_any(),
        What::CheckedIn(_) => {
            let (left, top) = (x - 12, ANSWERS - 12);
            view! { <rect class="p-way__answer" x=left y=top width="24" height="24" rx="4"/> }
                .into_any()
        }
    }
}

fn row(t: T, mark: Mark) -> impl IntoView + use<> {
    let day = time::short_day(t, mark.on);
    let what = match mark.what {
        What::Done(words) => t.goal_way_done(words),
        What::CheckedIn(how) => t.goal_way_answered(level(t, how)),
    };
    view! {
        <tr>
            <td>{day}</td>
            <td dir="auto">{what}</td>
        </tr>
    }
}
