//! One intervention as staff type it: what, who with, where, from when until when, and whether it rests.

use jiff::civil::Date;

use super::Kind;
use super::effort::Effort;
use crate::words::{self, Code, Wrong};

/// The most interventions a plan has; a list must end somewhere.
pub const MOST: usize = 40;

/// The names of the fields; other people's programs rely on them.
pub mod field {
    pub const KIND: &str = "slag";
    pub const PERSON: &str = "vem";
    pub const PLACE: &str = "plats";
    pub const SINCE: &str = "fran_dag";
    pub const UNTIL: &str = "till_dag";
    pub const PAUSED: &str = "paus";
    /// Ends it today.
    pub const END: &str = "avsluta";
    pub const VERSION: &str = "version";
}

/// What a ticked box sends.
pub const YES: &str = "ja";

/// What was typed and can be kept; who it is with is looked up by the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    pub kind: Kind,
    /// The id of whom it is with, as typed; empty for nobody.
    pub person: String,
    pub place: String,
    pub since: Date,
    pub until: Option<Date>,
    pub is_paused: bool,
    pub efforts: Vec<Effort>,
}

/// Reads the form; `kind` is the one that stands, for an intervention that exists. Gives everything that is wrong at
/// once. Of therapy nothing is written but that it exists and when; the five steps are Supported Employment's.
pub fn read<'t>(
    kind: Option<Kind>,
    today: Date,
    value: impl Fn(&str) -> &'t str,
) -> Result<Read, Vec<Wrong>> {
    let mut wrongs = Vec::new();
    let kind = kind.or_else(|| Kind::from_field(value(field::KIND)));
    if kind.is_none() {
        let code = if value(field::KIND).is_empty() { Code::Missing } else { Code::NotAChoice };
        wrongs.push(Wrong::new(field::KIND, code));
    }
    let tells = kind.is_none_or(Kind::tells_purpose);
    for name in [field::PERSON, field::PLACE] {
        if !tells && !value(name).is_empty() {
            wrongs.push(Wrong::new(name, Code::NotAChoice));
        }
    }
    let place = words::optional_title(field::PLACE, value(field::PLACE));
    let place = place.map_err(|wrong| wrongs.push(wrong)).unwrap_or_default();
    let since = match value(field::SINCE) {
        "" => Err(Wrong::new(field::SINCE, Code::Missing)),
        day => date(field::SINCE, day),
    };
    let until = match value(field::UNTIL) {
        _ if !value(field::END).is_empty() => Ok(Some(today)),
        "" => Ok(None),
        day => date(field::UNTIL, day).map(Some),
    };
    if let (Ok(since), Ok(Some(until))) = (&since, &until)
        && until < since
    {
        wrongs.push(Wrong::new(field::UNTIL, Code::WrongOrder));
    }
    let since = since.map_err(|wrong| wrongs.push(wrong)).ok();
    let until = until.map_err(|wrong| wrongs.push(wrong)).unwrap_or_default();
    let is_ticked = |name: &'static str| match value(name) {
        "" => Ok(false),
        YES => Ok(true),
        _ => Err(Wrong::new(name, Code::NotAChoice)),
    };
    let is_paused =
        is_ticked(field::PAUSED).map_err(|wrong| wrongs.push(wrong)).unwrap_or_default();
    let mut efforts = Vec::new();
    for effort in Effort::ALL {
        match is_ticked(effort.field()) {
            Ok(true) if kind == Some(Kind::SupportedEmployment) => efforts.push(effort),
            Ok(false) => {}
            _ => wrongs.push(Wrong::new(effort.field(), Code::NotAChoice)),
        }
    }
    match (kind, since) {
        (Some(kind), Some(since)) if wrongs.is_empty() => {
            let person = value(field::PERSON).to_owned();
            Ok(Read { kind, person, place, since, until, is_paused, efforts })
        }
        _ => Err(wrongs),
    }
}

/// The years a plan can be about: other days are slips of the finger.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;

fn date(name: &'static str, typed: &str) -> Result<Date, Wrong> {
    let day: Date = typed.trim().parse().map_err(|_| Wrong::new(name, Code::NotADate))?;
    if YEARS.contains(&day.year()) { Ok(day) } else { Err(Wrong::new(name, Code::NotADate)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    fn typed(
        kind: Option<Kind>,
        fields: &[(&'static str, &'static str)],
    ) -> Result<Read, Vec<Wrong>> {
        read(kind, TODAY, |name| {
            fields.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| *value)
        })
    }

    #[test]
    fn a_line_needs_a_kind_and_a_first_day() {
        let wrongs = typed(None, &[]).unwrap_err();
        let missing = |name| Wrong::new(name, Code::Missing);
        assert_eq!(wrongs, [missing(field::KIND), missing(field::SINCE)]);
        let course = typed(None, &[("slag", "kurs"), ("fran_dag", "2026-12-01")]).unwrap();
        assert_eq!((course.kind, course.until), (Kind::Course, None));
    }

    #[test]
    fn it_ends_no_sooner_than_it_began() {
        let from = ("fran_dag", "2026-11-25");
        let order = Err(vec![Wrong::new(field::UNTIL, Code::WrongOrder)]);
        assert_eq!(typed(Some(Kind::Own), &[from, ("till_dag", "2026-11-24")]), order);
        assert_eq!(typed(Some(Kind::Own), &[from, (field::END, "idag")]), order);
        let ended = typed(Some(Kind::Own), &[("fran_dag", "2026-11-01"), (field::END, "idag")]);
        assert_eq!(ended.unwrap().until, Some(TODAY));
        let far = typed(Some(Kind::Own), &[("fran_dag", "1026-11-25")]).unwrap_err();
        assert_eq!(far, [Wrong::new(field::SINCE, Code::NotADate)]);
    }

    #[test]
    fn of_therapy_nothing_is_written_but_that_it_exists() {
        let from = ("fran_dag", "2026-11-25");
        assert!(typed(Some(Kind::Cbt), &[from]).is_ok());
        let wrongs = typed(Some(Kind::Cbt), &[from, ("vem", "x"), ("plats", "Här")]).unwrap_err();
        assert_eq!(wrongs.len(), 2);
    }

    #[test]
    fn several_steps_are_lit_at_once_and_only_in_supported_employment() {
        let lit = [("fran_dag", "2026-11-25"), ("soker", "ja"), ("stod", "ja")];
        let se = typed(Some(Kind::SupportedEmployment), &lit).unwrap();
        assert_eq!(se.efforts, [Effort::JobFinding, Effort::Support]);
        assert_eq!(typed(Some(Kind::Course), &lit).unwrap_err().len(), 2);
        let odd = [("fran_dag", "2026-11-25"), ("paus", "kanske")];
        assert_eq!(
            typed(Some(Kind::Own), &odd).unwrap_err(),
            [Wrong::new("paus", Code::NotAChoice)]
        );
    }
}
