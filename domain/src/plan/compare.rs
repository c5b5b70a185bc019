//! Two plans beside each other, told as what is new, what is gone and what is changed from what to what.

use jiff::civil::Date;

use super::Kind;
use super::content::{Content, Line};
use super::effort::Effort;

/// Which of the participant's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    Purpose,
    Health,
    Housing,
}

/// One thing that is not the same in the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Own words; an empty `from` is new words, an empty `to` words that are gone.
    Words {
        what: Words,
        from: String,
        to: String,
    },
    Added(Line),
    Removed(Line),
    Line {
        line: Line,
        part: Part,
    },
}

/// What of one intervention is changed. The line of a change is the later one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Purpose { from: String, to: String },
    Person { from: Option<String>, to: Option<String> },
    Place { from: String, to: String },
    Since { from: Date, to: Date },
    Until { from: Option<Date>, to: Option<Date> },
    Paused,
    Resumed,
    Lit(Effort),
    PutOut(Effort),
    Kind { from: Kind, to: Kind },
}

/// Everything that is not the same: own words first, then interventions in the order of the later plan, and last what
/// is gone. Nothing for two plans that say the same, whatever the order of their interventions.
pub fn compare(from: &Content, to: &Content) -> Vec<Change> {
    let words = [
        (Words::Purpose, &from.words.purpose, &to.words.purpose),
        (Words::Health, &from.words.health, &to.words.health),
        (Words::Housing, &from.words.housing, &to.words.housing),
    ];
    let words = words.into_iter().filter(|(_, from, to)| from != to);
    let words =
        words.map(|(what, from, to)| Change::Words { what, from: from.clone(), to: to.clone() });
    let find = |content: &Content, line: &Line| {
        content.lines.iter().find(|other| other.id == line.id).cloned()
    };
    let lines = to.lines.iter().flat_map(|line| match find(from, line) {
        None => vec![Change::Added(line.clone())],
        Some(before) => parts(&before, line)
            .into_iter()
            .map(|part| Change::Line { line: line.clone(), part })
            .collect(),
    });
    let gone = from.lines.iter().filter(|line| find(to, line).is_none());
    words.chain(lines).chain(gone.cloned().map(Change::Removed)).collect()
}

fn parts(from: &Line, to: &Line) -> Vec<Part> {
    let mut parts = Vec::new();
    if from.kind != to.kind {
        parts.push(Part::Kind { from: from.kind, to: to.kind });
    }
    if from.purpose != to.purpose {
        parts.push(Part::Purpose { from: from.purpose.clone(), to: to.purpose.clone() });
    }
    if from.person != to.person {
        parts.push(Part::Person { from: from.person.clone(), to: to.person.clone() });
    }
    if from.place != to.place {
        parts.push(Part::Place { from: from.place.clone(), to: to.place.clone() });
    }
    if from.since != to.since {
        parts.push(Part::Since { from: from.since, to: to.since });
    }
    if from.until != to.until {
        parts.push(Part::Until { from: from.until, to: to.until });
    }
    if from.is_paused != to.is_paused {
        parts.push(if to.is_paused { Part::Paused } else { Part::Resumed });
    }
    for effort in Effort::ALL {
        match (from.efforts.contains(&effort), to.efforts.contains(&effort)) {
            (false, true) => parts.push(Part::Lit(effort)),
            (true, false) => parts.push(Part::PutOut(effort)),
            _ => {}
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::InterventionId;
    use crate::plan::content::Own;
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::collection::btree_map;
    use proptest::prelude::*;
    use proptest::sample::{select, subsequence};
    use uuid::Uuid;

    fn any_day() -> impl Strategy<Value = Date> {
        (0i64..4).prop_map(|days| date(2026, 9, 1) + days.days())
    }

    fn any_line() -> impl Strategy<Value = Line> {
        let person = proptest::option::of("[AB]");
        let efforts = subsequence(Effort::ALL.to_vec(), 0..=5);
        let days = (any_day(), proptest::option::of(any_day()), any::<bool>());
        (select(Kind::ALL.to_vec()), person, "[ab]?", "[ab]?", days, efforts).prop_map(
            |(kind, person, purpose, place, (since, until, is_paused), efforts)| Line {
                id: InterventionId(Uuid::nil()),
                kind,
                person,
                purpose,
                place,
                since,
                until,
                is_paused,
                efforts,
            },
        )
    }

    fn any_plan() -> impl Strategy<Value = Content> {
        (("[ab]?", "[ab]?", "[ab]?"), btree_map(0u128..5, any_line(), 0..4)).prop_map(
            |((purpose, health, housing), lines)| Content {
                words: Own { purpose, health, housing },
                lines: lines
                    .into_iter()
                    .map(|(id, line)| Line { id: InterventionId(Uuid::from_u128(id)), ..line })
                    .collect(),
            },
        )
    }

    /// The earlier plan with every change made in it.
    fn changed(mut plan: Content, changes: &[Change]) -> Content {
        for change in changes {
            match change.clone() {
                Change::Words { what, to, .. } => match what {
                    Words::Purpose => plan.words.purpose = to,
                    Words::Health => plan.words.health = to,
                    Words::Housing => plan.words.housing = to,
                },
                Change::Added(line) => plan.lines.push(line),
                Change::Removed(line) => plan.lines.retain(|other| other.id != line.id),
                Change::Line { line, part } => {
                    let line = plan.lines.iter_mut().find(|other| other.id == line.id).unwrap();
                    set(line, part);
                }
            }
        }
        plan.lines.sort_by_key(|line| line.id);
        plan
    }

    fn set(line: &mut Line, part: Part) {
        match part {
            Part::Purpose { to, .. } => line.purpose = to,
            Part::Person { to, .. } => line.person = to,
            Part::Place { to, .. } => line.place = to,
            Part::Since { to, .. } => line.since = to,
            Part::Until { to, .. } => line.until = to,
            Part::Paused => line.is_paused = true,
            Part::Resumed => line.is_paused = false,
            Part::Lit(effort) => line.efforts.push(effort),
            Part::PutOut(effort) => line.efforts.retain(|other| *other != effort),
            Part::Kind { to, .. } => line.kind = to,
        }
        line.efforts.sort_unstable();
    }

    proptest! {
        #[test]
        fn what_is_told_is_all_there_is(one in any_plan(), other in any_plan()) {
            prop_assert_eq!(changed(one.clone(), &compare(&one, &other)), other);
        }

        #[test]
        fn a_plan_beside_itself_tells_nothing_whatever_the_order(plan in any_plan()) {
            let mut turned = plan.clone();
            turned.lines.reverse();
            prop_assert_eq!(compare(&plan, &turned), vec![]);
        }

        #[test]
        fn backwards_it_tells_as_many_things(one in any_plan(), other in any_plan()) {
            prop_assert_eq!(compare(&one, &other).len(), compare(&other, &one).len());
        }
    }

    #[test]
    fn a_new_line_is_one_thing_and_a_changed_one_is_told_part_by_part() {
        let own = |purpose: &str| Own { purpose: purpose.to_owned(), ..Own::default() };
        let line = |id, place: &str, efforts: &[Effort]| Line {
            id: InterventionId(Uuid::from_u128(id)),
            kind: Kind::SupportedEmployment,
            person: None,
            purpose: String::new(),
            place: place.to_owned(),
            since: date(2026, 9, 1),
            until: None,
            is_paused: false,
            efforts: efforts.to_vec(),
        };
        let (gone, stays) = (line(1, "", &[]), line(2, "", &[Effort::Agreement]));
        let from = Content { words: own("Jobb"), lines: vec![gone.clone(), stays] };
        let (later, new) = (line(2, "Hemma", &[Effort::Support]), line(3, "", &[]));
        let to = Content { words: own("Studier"), lines: vec![later.clone(), new.clone()] };
        let place = Part::Place { from: String::new(), to: "Hemma".to_owned() };
        let of = |part| Change::Line { line: later.clone(), part };
        let words = Change::Words {
            what: Words::Purpose,
            from: "Jobb".to_owned(),
            to: "Studier".to_owned(),
        };
        let out = of(Part::PutOut(Effort::Agreement));
        let all = [
            words,
            of(place),
            out,
            of(Part::Lit(Effort::Support)),
            Change::Added(new),
            Change::Removed(gone),
        ];
        assert_eq!(compare(&from, &to), all);
    }
}
