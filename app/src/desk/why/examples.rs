//! The question in every state, for tests and the gallery.

use domain::booking::Hidden;
use domain::holiday::Holiday;
use domain::id::MeetingTypeId;
use domain::meeting_type::MeetingType;
use domain::time::Span;
use domain::words::{Code, Wrong};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::{Asked, WhyPage, errors};
use crate::text::T;
use crate::ui::form::FormState;

fn meeting(start: &str) -> Span {
    let start: Timestamp = start.parse().unwrap_or_default();
    Span::new(start, start + SignedDuration::from_mins(45))
}

fn kinds() -> Vec<MeetingType> {
    let named =
        |id, name: &str| MeetingType::ordinary(MeetingTypeId(Uuid::from_u128(id)), name.to_owned());
    vec![named(0x71, "Samtal"), named(0x72, "Kort samtal i telefon")]
}

pub fn all(t: T) -> Vec<(&'static str, WhyPage)> {
    let form =
        FormState::default().with("dag", "2026-12-01").with("tid", "9.00").with("tolk", "ja");
    let asked = meeting("2026-12-01T08:00:00Z");
    let page = |hidden| WhyPage {
        form: form.clone(),
        kinds: kinds(),
        asked: vec![Asked { meeting: asked, hidden }],
    };
    let day = Date::constant(2026, 12, 7);
    let other = meeting("2026-12-01T08:30:00Z");
    let rules = vec![
        Hidden::Past,
        Hidden::TooSoon(other.start),
        Hidden::TooFar(day),
        Hidden::SingleDay,
        Hidden::NoHours,
        Hidden::NotYet(day),
        Hidden::NoLonger(day),
        Hidden::OutsideHours,
        Hidden::TimeOff(other),
        Hidden::Meeting(other),
        Hidden::Kept(other, 15),
        Hidden::Around(other),
        Hidden::DayFull,
        Hidden::OffGrain,
        Hidden::Skipped,
        Hidden::Between(vec![other, asked]),
        Hidden::Between(Vec::new()),
    ];
    let twice = ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"]
        .map(|start| Asked { meeting: meeting(start), hidden: vec![Hidden::OutsideHours] });
    let strange = [Wrong::new("typ", Code::NotAChoice)];
    let wrong = |wrongs: &[Wrong]| {
        let form = form.clone().with("dag", "i jul").with("tid", "nio");
        WhyPage {
            form: FormState { errors: errors(t, wrongs), ..form },
            kinds: kinds(),
            asked: Vec::new(),
        }
    };
    let gap = [Wrong::new("tid", Code::NotAChoice)];
    let both = [Wrong::new("dag", Code::NotADate), Wrong::new("tid", Code::NotATime)];
    vec![
        ("empty", WhyPage { form: FormState::default(), kinds: Vec::new(), asked: Vec::new() }),
        ("shown", page(Vec::new())),
        ("hidden", page(vec![Hidden::Meeting(other)])),
        ("every-rule", page(rules)),
        ("every-holiday", page(Holiday::ALL.map(Hidden::Holiday).to_vec())),
        ("two-times", WhyPage { asked: twice.to_vec(), ..page(Vec::new()) }),
        ("wrong", wrong(&both)),
        ("no-such-time", wrong(&gap)),
        ("no-such-kind", wrong(&strange)),
    ]
}
