//! Why is the time not shown: the rule in plain words, for one's own diary only, and nothing is changed by asking.

use jiff::SignedDuration;
use jiff::tz::{TimeZone, offset};
use tests::{Database, on_both, text};

use super::{ask, free};
use crate::booking::offered;

const VARFOR: &str = "/personal/tider/varfor";

#[tokio::test]
async fn sara_sees_which_rule_hides_a_time() {
    on_both(async |portal| {
        let (sara, amina) = (portal.person("sara").await, portal.person("amina").await);
        let page = sara.get(VARFOR).await;
        assert!(page.says("Varför syns inte tiden?"), "{}", page.words());
        let events = portal.count("events").await;
        for (asked, words) in [
            ("?dag=2026-12-24&tid=9.00", "Dagen är julafton"),
            ("?dag=2026-11-28&tid=9.00", "Du har inga tider den veckodagen."),
            ("?dag=2026-11-23&tid=9.00", "Tiden har redan varit."),
            ("?dag=2027-06-01&tid=9.00", "Det är för långt fram."),
            ("?dag=2026-12-02&tid=6", "Mötet (45 minuter) ryms inte i dina tider den dagen."),
        ] {
            let page = sara.get(&format!("{VARFOR}{asked}")).await;
            assert!(page.says("Tiden syns inte.") && page.says(words), "{}", page.words());
        }
        // A time that is shown, until somebody asks for it.
        let (_, times) = free(&amina, "Sara Lind").await;
        let wished: jiff::Timestamp = times[4].parse().expect("a time");
        let wall = wished.to_zoned(TimeZone::fixed(offset(1)));
        let path = format!("{VARFOR}{}", wall.strftime("?dag=%Y-%m-%d&tid=%H.%M"));
        assert!(sara.get(&path).await.says("Tiden syns. Deltagare kan boka den nu."));
        ask(&amina, "Sara Lind", 4, "").await;
        let json = sara.get_json(&path).await.json();
        assert_eq!(text(&json, "/times/0/reasons/0/code"), "meeting", "{json}");
        assert_eq!(portal.count("events").await, events + 1, "only the wish was an event");
    })
    .await;
}

#[tokio::test]
async fn what_a_kind_of_meeting_needs_hides_times_that_are_shown_for_others() {
    on_both(async |portal| {
        let (sara, amina) = (portal.person("sara").await, portal.person("amina").await);
        let types = amina.get_json("/moten/boka").await.json()["types"].clone();
        let kind =
            types.as_array().and_then(|all| all.iter().find(|one| !one["minutes"].is_null()));
        let kind = text(kind.expect("a kind with a length of its own"), "/id").to_owned();
        let id = match portal.database {
            Database::Sqlite => format!("x'{}'", kind.replace('-', "")),
            Database::Postgres => format!("'{kind}'"),
        };
        let needs = "buffer_before_minutes = 60, most_per_day = 1";
        portal.change(&format!("UPDATE meeting_types SET {needs} WHERE id = {id}")).await;
        let (staff, times) = offered(&amina, "Sara").await;
        let instant = |number: usize| times[number].parse::<jiff::Timestamp>().expect("a time");
        let gap = SignedDuration::from_hours(1);
        let follows = |number: usize| instant(number + 1).duration_since(instant(number)) == gap;
        let ten = (6..20).find(|number| follows(*number - 1) && follows(*number));
        let ten = ten.expect("three times in a morning");
        let fields =
            [("med", staff.as_str()), ("typ", &kind), ("tid", &times[ten]), ("satt", "telefon")];
        let booked = amina.post_json("/moten", &fields).await;
        assert_eq!(booked.status, 201, "{}", booked.body);
        let asked = |number: usize, rest: &str| {
            let wall = instant(number).to_zoned(TimeZone::fixed(offset(1)));
            format!("{VARFOR}{}{rest}", wall.strftime("?dag=%Y-%m-%d&tid=%H.%M"))
        };
        let of_kind = format!("&typ={kind}");
        let page = sara.get(&asked(ten + 1, &of_kind)).await;
        assert!(page.says("Mellan mötena ska det vara 1 timme fritt"), "{}", page.words());
        assert!(page.says("Du har så många möten av det slaget som får plats den dagen."));
        let json = sara.get_json(&asked(ten + 1, "")).await.json();
        assert_eq!(text(&json, "/times/0/reasons/0/code"), "between", "for others: {json}");
        let json = sara.get_json(&asked(ten - 1, "")).await.json();
        assert_eq!(text(&json, "/times/0/reasons/0/code"), "around", "{json}");
        let strange = sara.get(&format!("{VARFOR}?dag=2026-12-02&tid=9&typ=annat")).await;
        assert!(strange.status == 422 && strange.says("Välj ett slag av möte i listan."));
    })
    .await;
}

#[tokio::test]
async fn a_question_that_cannot_be_read_is_kept_and_others_have_no_such_page() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let page = sara.get(&format!("{VARFOR}?dag=i+jul&tid=nio")).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.field("dag").as_deref(), Some("i jul"));
        assert_eq!(page.field("tid").as_deref(), Some("nio"));
        let gap = sara.get(&format!("{VARFOR}?dag=2027-03-28&tid=2.30")).await;
        assert_eq!(gap.status, 422);
        assert!(gap.says("Den tiden finns inte"), "{}", gap.words());
        let twice = sara.get(&format!("{VARFOR}?dag=2027-10-31&tid=2.30")).await;
        assert!(twice.says("2.30 (sommartid)") && twice.says("2.30 (normaltid)"));
        assert_eq!(portal.person("lena").await.get(VARFOR).await.status, 404);
        assert_eq!(portal.person("amina").await.get(VARFOR).await.status, 404);
        assert_eq!(portal.stranger().get(VARFOR).await.status, 303);
    })
    .await;
}
