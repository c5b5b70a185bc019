//! "Samma person": how much of the meetings was with the participant's own people, and how often the contact changed.
//!
//! A change of person lowers progression, so it is a figure. Figures tell of nobody: fewer than five are not shown.

use jiff::civil::Date;

/// The fewest participants a figure may be about.
pub const FEWEST: i64 = 5;
/// How many months a page shows, this one first.
pub const MONTHS: usize = 3;

/// One month's counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Date,
    /// Meetings that were held or should have been.
    pub meetings: i64,
    /// Those with one of the participant's own people, not with a stand-in.
    pub own: i64,
    /// How many participants the meetings were with.
    pub people: i64,
    /// How many participants got another contact person.
    pub handovers: i64,
}

/// What may be shown of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Nobody met.
    Nothing,
    /// Too few people to tell anything of them.
    TooFew,
    /// Of `meetings`, `own` were with the own person: `percent` of a hundred, rounded.
    Share { own: i64, meetings: i64, percent: i64, handovers: Count },
}

/// How many participants, where it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    Nobody,
    /// Fewer than [`FEWEST`].
    Few,
    Many(i64),
}

impl Count {
    const fn of(people: i64) -> Self {
        match people {
            ..=0 => Self::Nobody,
            1..FEWEST => Self::Few,
            many => Self::Many(many),
        }
    }
}

impl Month {
    /// What may be shown: figures about fewer than [`FEWEST`] participants are left out, all of them together.
    pub const fn shown(&self) -> Shown {
        if self.meetings <= 0 {
            return Shown::Nothing;
        }
        if self.people < FEWEST {
            return Shown::TooFew;
        }
        let percent = (self.own * 100 + self.meetings / 2) / self.meetings;
        let handovers = Count::of(self.handovers);
        Shown::Share { own: self.own, meetings: self.meetings, percent, handovers }
    }
}

/// The first days of the last [`MONTHS`] months, the month of `today` first.
pub fn months(today: Date) -> Vec<Date> {
    let mut first = today.first_of_month();
    let mut months = Vec::new();
    for _ in 0..MONTHS {
        months.push(first);
        first = first.yesterday().unwrap_or(first).first_of_month();
    }
    months
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn month(own: i64, meetings: i64, people: i64) -> Month {
        Month { first: date(2026, 11, 1), meetings, own, people, handovers: 1 }
    }

    #[test]
    fn a_figure_about_fewer_than_five_people_is_not_shown() {
        assert_eq!(month(30, 30, 4).shown(), Shown::TooFew);
        let handovers = Count::Few;
        let five = Shown::Share { own: 28, meetings: 30, percent: 93, handovers };
        assert_eq!(month(28, 30, 5).shown(), five);
        assert_eq!(month(0, 0, 0).shown(), Shown::Nothing);
        assert_eq!((Count::of(0), Count::of(5)), (Count::Nobody, Count::Many(5)));
    }

    #[test]
    fn the_months_go_back_over_the_new_year() {
        let all = months(date(2027, 1, 31));
        assert_eq!(all, [date(2027, 1, 1), date(2026, 12, 1), date(2026, 11, 1)]);
    }
}
