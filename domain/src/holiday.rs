//! The days that Swedish offices keep closed: public holidays (lag 1989:253) and the three eves that are counted
//! as such when time is reckoned (lag 1930:173). Sundays are left to the weekly hours.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// A day that closes the weekly hours; a single day of one's own opens it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holiday {
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    MayDay,
    Ascension,
    WhitSunday,
    NationalDay,
    MidsummerEve,
    MidsummerDay,
    AllSaintsDay,
    ChristmasEve,
    ChristmasDay,
    BoxingDay,
    NewYearsEve,
}

impl Holiday {
    pub const ALL: [Self; 16] = [
        Self::NewYearsDay,
        Self::Epiphany,
        Self::GoodFriday,
        Self::EasterSunday,
        Self::EasterMonday,
        Self::MayDay,
        Self::Ascension,
        Self::WhitSunday,
        Self::NationalDay,
        Self::MidsummerEve,
        Self::MidsummerDay,
        Self::AllSaintsDay,
        Self::ChristmasEve,
        Self::ChristmasDay,
        Self::BoxingDay,
        Self::NewYearsEve,
    ];

    /// What the day is, if offices keep closed.
    pub fn on(day: Date) -> Option<Self> {
        let weekday = day.weekday();
        match (day.month(), day.day()) {
            (1, 1) => Some(Self::NewYearsDay),
            (1, 6) => Some(Self::Epiphany),
            (5, 1) => Some(Self::MayDay),
            (6, 6) => Some(Self::NationalDay),
            (6, 19..=25) if weekday == Weekday::Friday => Some(Self::MidsummerEve),
            (6, 20..=26) if weekday == Weekday::Saturday => Some(Self::MidsummerDay),
            (10, 31) | (11, 1..=6) if weekday == Weekday::Saturday => Some(Self::AllSaintsDay),
            (12, 24) => Some(Self::ChristmasEve),
            (12, 25) => Some(Self::ChristmasDay),
            (12, 26) => Some(Self::BoxingDay),
            (12, 31) => Some(Self::NewYearsEve),
            (3..=6, _) => Self::around_easter(day),
            _ => None,
        }
    }

    fn around_easter(day: Date) -> Option<Self> {
        let after = day.since(easter(day.year())?).ok()?.get_days();
        match after {
            -2 => Some(Self::GoodFriday),
            0 => Some(Self::EasterSunday),
            1 => Some(Self::EasterMonday),
            39 => Some(Self::Ascension),
            49 => Some(Self::WhitSunday),
            _ => None,
        }
    }
}

/// Easter Sunday, by the Gregorian computus: days after 21 March of the first full moon, then on to the Sunday.
fn easter(year: i16) -> Option<Date> {
    let year_long = i64::from(year);
    let golden = year_long % 19;
    let (century, in_century) = (year_long / 100, year_long % 100);
    let leaps = century / 4;
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - leaps - moon_shift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - moon - in_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * to_sunday) / 451;
    let after = moon + to_sunday - 7 * late + 1;
    date(year, 3, 21).checked_add(after.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(year: i16) -> Vec<(String, Holiday)> {
        let days = date(year, 1, 1).series(1.day()).take_while(|day| day.year() == year);
        days.filter_map(|day| Some((day.strftime("%m-%d").to_string(), Holiday::on(day)?)))
            .collect()
    }

    #[test]
    fn the_year_2026_has_its_sixteen_days() {
        let days = of(2026);
        let days: Vec<_> = days.iter().map(|(day, holiday)| (day.as_str(), *holiday)).collect();
        assert_eq!(
            days,
            [
                ("01-01", Holiday::NewYearsDay),
                ("01-06", Holiday::Epiphany),
                ("04-03", Holiday::GoodFriday),
                ("04-05", Holiday::EasterSunday),
                ("04-06", Holiday::EasterMonday),
                ("05-01", Holiday::MayDay),
                ("05-14", Holiday::Ascension),
                ("05-24", Holiday::WhitSunday),
                ("06-06", Holiday::NationalDay),
                ("06-19", Holiday::MidsummerEve),
                ("06-20", Holiday::MidsummerDay),
                ("10-31", Holiday::AllSaintsDay),
                ("12-24", Holiday::ChristmasEve),
                ("12-25", Holiday::ChristmasDay),
                ("12-26", Holiday::BoxingDay),
                ("12-31", Holiday::NewYearsEve),
            ]
        );
    }

    /// From the almanac.
    const EASTERS: [(i16, &str); 11] = [
        (2026, "04-05"),
        (2027, "03-28"),
        (2028, "04-16"),
        (2029, "04-01"),
        (2030, "04-21"),
        (2031, "04-13"),
        (2032, "03-28"),
        (2033, "04-17"),
        (2034, "04-09"),
        (2035, "03-25"),
        (2036, "04-13"),
    ];

    #[test]
    fn every_year_has_each_day_once_and_easter_as_the_almanac_says() {
        for (year, easter) in EASTERS {
            let days = of(year);
            assert_eq!(days.len(), Holiday::ALL.len(), "{year}");
            for holiday in Holiday::ALL {
                let found = days.iter().filter(|(_, found)| *found == holiday).count();
                assert_eq!(found, 1, "{year} {holiday:?}");
            }
            assert!(days.contains(&(easter.to_owned(), Holiday::EasterSunday)), "{year}");
        }
    }

    #[test]
    fn a_day_that_is_two_things_is_closed_all_the_same() {
        assert_eq!(Holiday::on(date(2008, 5, 1)), Some(Holiday::MayDay));
        assert_eq!(Holiday::on(date(2038, 4, 25)), Some(Holiday::EasterSunday));
    }
}
