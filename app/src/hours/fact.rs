//! What is known of a day: what the participant said, what is confirmed, and what was said about the difference.

use domain::hours::Day;
use leptos::prelude::*;

use super::{Named, words};
use crate::text::T;
use crate::ui::{SummaryList, SummaryRow, Tag};

/// The facts, told to the participant, or to a handler of the participant with this first name.
pub fn facts(t: T, (day, by): &Named, name: Option<&str>) -> impl IntoView + use<> {
    let Day { declared, confirmed, late, note, dispute, answer, .. } = day;
    let (word, kind) = words::state(t, day);
    let own = |own: String, theirs: &dyn Fn(String) -> String| match name {
        None => own,
        Some(name) => theirs(name.to_owned()),
    };
    let said = |term: String, words: &str| {
        let words = words.to_owned();
        (!words.is_empty()).then(|| {
            view! { <SummaryRow term><span class="p-words" dir="auto">{words}</span></SummaryRow> }
        })
    };
    let declared = words::entry(t, declared, day.day);
    let confirmed = confirmed.as_ref().map(|entry| {
        let term = t.hours_fact_confirmed_by(by.clone());
        let words = words::entry(t, entry, day.day);
        view! { <SummaryRow term><span dir="auto">{words}</span></SummaryRow> }
    });
    let declared_term = own(t.hours_fact_declared(), &|name| t.hours_fact_declared_by(name));
    let dispute_term = own(t.hours_fact_dispute(), &|name| t.hours_fact_dispute_by(name));
    let (late, note) = (said(t.hours_fact_late(), late), said(t.hours_fact_note(), note));
    let (dispute, answer) = (said(dispute_term, dispute), said(t.hours_fact_answer(), answer));
    view! {
        <p><Tag label=word kind/></p>
        <SummaryList>
            <SummaryRow term=declared_term><span dir="auto">{declared}</span></SummaryRow>
            {late}
            {confirmed}
            {note}
            {dispute}
            {answer}
        </SummaryList>
    }
}
