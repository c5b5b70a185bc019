//! Work training of a demo: agreed times, and days that are declared, confirmed and objected to.

use domain::hours::agreement::Agreed;
use domain::hours::{Agreement, Day, Entry, Reason, State, Worked};
use domain::id::{AgreementId, InterventionId, ParticipantId, StaffId, WorkDayId};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use super::days_before;
use crate::store::{Failure, Tx};

/// What somebody's work training is like.
pub struct Training {
    pub intervention: InterventionId,
    pub place: &'static str,
    /// Who confirms.
    pub by: StaffId,
    /// How many days ago it began.
    pub ago: i64,
    pub weekdays: &'static [i64],
    pub worked: Worked,
    /// Whether the participant objects to a confirmation.
    pub is_disputed: bool,
}

/// Adds what is agreed, and the agreed days of the last weeks: the latest two wait, the one before them the participant
/// was ill, and before that the handler confirmed something else.
pub fn add(
    tx: &mut Tx<'_>,
    participant: ParticipantId,
    training: &Training,
    now: Timestamp,
) -> Result<(), Failure> {
    let since = days_before(now, training.ago);
    let agreed = |weekday: &i64| Agreed { weekday: *weekday, worked: training.worked };
    let agreement = Agreement {
        id: AgreementId(Uuid::now_v7()),
        intervention: training.intervention,
        place: training.place.to_owned(),
        times: training.weekdays.iter().map(agreed).collect(),
        since,
        until: None,
        by: training.by,
        version: 1,
    };
    tx.add_demo_agreement(participant, &agreement, now)?;
    let days = (1..=training.ago).map(|ago| days_before(now, ago));
    let days: Vec<Date> = days.filter(|day| agreement.on(*day).is_some()).collect();
    for (back, on) in (0..).zip(days) {
        let day = day(training, agreement.id, (back, on), now);
        tx.add_demo_work_day(participant, &day)?;
    }
    Ok(())
}

/// The agreed day so many agreed days ago.
fn day(
    training: &Training,
    agreement: AgreementId,
    (back, on): (usize, Date),
    now: Timestamp,
) -> Day {
    let worked = Entry::Worked(training.worked);
    let ill = Entry::Absent { reason: Reason::Sick, words: String::new() };
    let declared = if back == 2 { ill } else { worked };
    let id = WorkDayId(Uuid::now_v7());
    let day = Day::declare((id, agreement, on), (declared, String::new()), now);
    let day = Day { before: None, changed_at: now.saturating_sub(1.hour()).unwrap_or(now), ..day };
    let Worked { to_minute, .. } = training.worked;
    let sooner = Worked { to_minute: to_minute - 60, ..training.worked };
    let confirmed = match back {
        0 | 1 => return day,
        3 => Entry::Worked(sooner),
        _ => day.declared.clone(),
    };
    let day = Day {
        state: State::Confirmed,
        confirmed: Some(confirmed),
        confirmed_by: Some(training.by),
        version: 2,
        ..day
    };
    if back != 3 {
        return day;
    }
    let note = "Du gick en timme tidigare den dagen, sa de på caféet.".to_owned();
    if !training.is_disputed {
        return Day { note, ..day };
    }
    let dispute = "Jag hämtade bröd i bageriet den timmen, och kom tillbaka.".to_owned();
    Day { note, state: State::Disputed, dispute, version: 3, ..day }
}
