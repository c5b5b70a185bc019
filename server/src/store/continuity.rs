//! How much of the meetings was with the own person: counted month by month, never by name.

use domain::access::{counts_continuity, meets_participants};
use domain::continuity::{Month, months};
use domain::time::{day, instant};
use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::Date;

use super::record::Desk;
use super::{Failure, Value};

/// Counts meetings, those with an own person, and participants; `$1` is the staff member, `$2` and `$3` the month as
/// instants, `$4` and `$5` as days. Whoever was assigned at all that month without standing in counts as own.
macro_rules! counted {
    ($people:literal) => {
        concat!(
            "SELECT COUNT(*), COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM assignments o
                WHERE o.participant = b.participant AND o.staff = b.staff AND o.stands_in_for IS NULL
                AND o.since_on <= $5 AND (o.until_on IS NULL OR o.until_on >= $4)) THEN 1 ELSE 0 END), 0),
                COUNT(DISTINCT b.participant) ",
            $people,
            " AND b.state = 'booked' AND b.start_at >= $2 AND b.start_at < $3"
        )
    };
}

impl Desk<'_, '_> {
    /// The last months, this one first: of the caller's own participants, or of the whole sub-project for roles that
    /// follow it. `NotFound` for the others.
    pub fn continuity(&mut self) -> Result<Vec<Month>, Failure> {
        let counts_all = counts_continuity(self.role);
        if !counts_all && !meets_participants(self.role) {
            return Err(Failure::NotFound);
        }
        let (now, staff) = (self.now, self.staff);
        let mut counted = Vec::new();
        for first in months(day(now)) {
            let next = first.saturating_add(1.month());
            let until = midnight(next, now).min(now);
            let last = next.yesterday().unwrap_or(first);
            let values: [Value; 5] = [
                staff.into(),
                midnight(first, now).into(),
                until.into(),
                first.into(),
                last.into(),
            ];
            let meetings = if counts_all {
                counted!(
                    "FROM people me JOIN people p ON p.sub_project = me.sub_project AND p.role IS NOT NULL
                     JOIN bookings b ON b.staff = p.id JOIN people w ON w.id = b.participant
                     WHERE me.id = $1 AND w.is_protected = FALSE"
                )
            } else {
                counted!(
                    "FROM bookings b JOIN people w ON w.id = b.participant
                     WHERE w.is_protected = FALSE AND b.participant IN (SELECT a.participant FROM assignments a
                        WHERE a.staff = $1 AND a.since_on <= $5 AND (a.until_on IS NULL OR a.until_on >= $4))"
                )
            };
            let row = self.tx.row(meetings, &values)?;
            let days: [Value; 3] = [staff.into(), first.into(), last.into()];
            let handovers = self.tx.row(handovers(counts_all), &days)?.get(0)?;
            counted.push(Month {
                first,
                meetings: row.get(0)?,
                own: row.get(1)?,
                people: row.get(2)?,
                handovers,
            });
        }
        Ok(counted)
    }
}

/// Participants who got another contact person between the days `$2` and `$3`.
const fn handovers(counts_all: bool) -> &'static str {
    if counts_all {
        "SELECT COUNT(DISTINCT n.participant) FROM people me
         JOIN people p ON p.sub_project = me.sub_project AND p.role IS NOT NULL
         JOIN assignments n ON n.staff = p.id JOIN assignments o ON o.participant = n.participant
         WHERE me.id = $1 AND n.is_contact AND o.is_contact AND n.stands_in_for IS NULL
         AND o.staff <> n.staff AND n.since_on >= $2 AND n.since_on <= $3 AND o.since_on < n.since_on"
    } else {
        "SELECT COUNT(DISTINCT n.participant) FROM assignments n
         JOIN assignments o ON o.participant = n.participant
         WHERE n.staff = $1 AND n.is_contact AND o.is_contact AND n.stands_in_for IS NULL
         AND o.staff <> n.staff AND n.since_on >= $2 AND n.since_on <= $3 AND o.since_on < n.since_on"
    }
}

fn midnight(date: Date, now: Timestamp) -> Timestamp {
    instant(date.at(0, 0, 0, 0)).unwrap_or(now)
}
