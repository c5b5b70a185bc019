//! Every door refuses the wrong caller, and a refusal looks exactly like absence. The doors are read from the router itself.

use std::collections::BTreeMap;

use tests::{Answer, Person, Portal, on_both};
use uuid::Uuid;

mod door;

pub use door::{Door, ROUTER, doors};

/// Fields that a door would take from the right person.
fn fields(path: &str) -> Vec<(&'static str, String)> {
    let text = |name, value: &str| (name, value.to_owned());
    let slot = "2026-12-02T09:00:00+01:00";
    match path {
        "/utkast" => vec![text("plats", "/mal"), text("mal", "x")],
        "/mal" => vec![text("mal", "Prova något nytt")],
        "/mal/{id}/tank-vidare" => vec![text("varfor", "x"), text("version", "1")],
        "/mal/{id}/dela" => vec![text("vem", "delat"), text("version", "1")],
        "/mal/{id}/andra" => vec![text("mal", "Andra ord"), text("version", "1")],
        "/mal/{id}/steg" => vec![text("steg", "Ett steg")],
        "/mal/{id}/steg/{step}" => vec![text("lage", "klar"), text("version", "1")],
        "/mal/{id}/steg/{step}/flytta" => {
            vec![text("hall", "upp"), ("forbi", Uuid::nil().to_string())]
        }
        "/mal/{id}/hur-gick-det" => vec![text("niva", "en_bit")],
        "/personal/deltagare/{id}/mal/nytt" | "/personal/deltagare/{id}/mal/{goal}/ord" => {
            vec![text("mal", "Vila"), text("version", "1")]
        }
        "/personal/deltagare/{id}/mal/{goal}/steg" => vec![text("steg", "Vila")],
        "/mal/{id}/avsluta" => vec![text("hur", "natt"), text("version", "1")],
        "/moten/{id}/avboka" | "/personal/moten/{id}/avboka" => {
            vec![text("skal", "Sjuk"), text("version", "1")]
        }
        "/mal/{id}/steg/{step}/angra"
        | "/moten/{id}/angra"
        | "/personal/moten/{id}/angra"
        | "/moten/onskemal/{id}/ta-tillbaka"
        | "/personal/deltagare/{id}/mal/forslag/{proposal}/ta-tillbaka"
        | "/personal/vikarier/{id}/avsluta" => {
            vec![text("version", "1")]
        }
        "/moten/{id}/flytta" => vec![text("tid", slot), text("version", "1")],
        "/personal/moten/{id}/flytta" => {
            vec![text("tid", slot), text("hur", "overens"), text("version", "1")]
        }
        "/moten/{id}/flytta/svar"
        | "/personal/moten/{id}/flytta/svar"
        | "/moten/{id}/svar"
        | "/mal/forslag/{id}"
        | "/plan/versioner/{id}/svar"
        | "/personal/overlamningar/{id}/svar" => {
            vec![text("svar", "ja"), text("version", "1")]
        }
        "/personal/moten/{id}/svar" => {
            vec![text("svar", "bekrafta"), text("tid", slot), text("version", "1")]
        }
        "/personal/onskemal/{id}/svar" => {
            vec![text("svar", "foresla"), text("tid", slot), text("version", "1")]
        }
        "/plan/ord" => vec![text("vill", "x"), text("version", "1")],
        "/plan/insats/{id}" => vec![text("syfte", "x"), text("version", "1")],
        "/personal/deltagare/{id}/insats" => {
            vec![text("slag", "kurs"), text("fran_dag", "2026-12-01")]
        }
        "/personal/deltagare/{id}/insats/{line}" => {
            vec![text("fran_dag", "2026-12-01"), text("version", "1")]
        }
        "/personal/deltagare/{id}/versioner/{number}/svar" => {
            vec![text("svar", "ja"), text("hur", "mote"), text("version", "1")]
        }
        "/personal/deltagare/{id}/boka" => {
            vec![text("satt", "telefon"), text("tid", slot), text("hur", "overens")]
        }
        "/personal/deltagare/{id}/overlamna" => vec![text("dag", "2026-12-07"), text("ord", "x")],
        "/moten/{id}/hur-det-gick" => vec![text("ord", "x"), text("version", "1")],
        "/personal/moten/{id}/utfall" | "/personal/grupp/{id}/{person}/utfall" => {
            vec![text("blev_av", "ja"), text("kom", "ja")]
        }
        "/personal/moten/{id}/utfall/avgor" | "/personal/grupp/{id}/{person}/utfall/avgor" => {
            vec![text("orsak", "forhinder")]
        }
        "/personal/deltagare/{id}/timmar/bekrafta" => vec![text("sett", "2026-11-23:1")],
        "/moten/grupp/{id}/svar" => vec![text("svar", "ja")],
        "/moten/grupp/{id}/hur-det-gick" => vec![text("ord", "x")],
        "/personal/grupp/{id}/avboka" => vec![text("skal", "Sjuk"), text("version", "1")],
        _ => Vec::new(),
    }
}

async fn knock(person: &Person, door: &Door, path: &str, json: bool) -> Answer {
    let mut request = person.request(door.method, path);
    if json {
        request = request.header("accept", "application/json");
    }
    if door.method == "POST" {
        request = request.form(&fields(&door.path));
    }
    Person::send(request).await
}

/// Ids of things that are somebody's, by the name the path gives them.
struct Things(BTreeMap<&'static str, String>);

impl Things {
    async fn of_amina(portal: &Portal) -> Self {
        let amina = portal.person("amina").await;
        let goal = first_id(&amina.get("/mal").await, "/mal/");
        let page = amina.get(&format!("/mal/{goal}")).await;
        let step = first_id(&page, &format!("/mal/{goal}/steg/"));
        let sara = portal.person("sara").await;
        let people = sara.get("/personal/deltagare").await;
        let participant = first_id(&people, "/personal/deltagare/");
        let new = format!("/personal/deltagare/{participant}/mal/nytt");
        let proposal = sara.post_json(&new, &[("mal", "Sova bra")]).await.json();
        let proposal = tests::text(&proposal, "/id").to_owned();
        let booking = first_id(&amina.get("/moten").await, "/moten/");
        let wish = crate::time_wish::wished(&amina, "Sara", &[]).await;
        let wish = wish.rsplit('/').next().unwrap_or_default().to_owned();
        let group = super::group::made(&sara, "2").await;
        assert_eq!(super::group::take(&amina, &group).await.status, 201);
        // Of another sub-project than everybody's: amina alone has a place in it.
        let elsewhere =
            "UPDATE group_meetings SET sub_project = 'SUVS' WHERE title = 'Prata om jobb'";
        portal.change(elsewhere).await;
        let line = first_id(&amina.get("/plan").await, "/plan/insats/");
        let number = crate::plan::asked(&amina, "Ett jobb i ett kök").await;
        Self(BTreeMap::from([
            ("line", line),
            ("number", number),
            ("goal", goal),
            ("step", step),
            ("booking", booking),
            ("wish", wish),
            ("group", group),
            ("participant", participant),
            ("proposal", proposal),
        ]))
    }

    fn of_nobody() -> Self {
        let id = || Uuid::new_v4().to_string();
        Self(
            [
                "line",
                "number",
                "goal",
                "step",
                "booking",
                "wish",
                "group",
                "participant",
                "proposal",
            ]
            .into_iter()
            .map(|name| (name, id()))
            .collect(),
        )
    }

    /// A body with these ids left out: the address itself may stand on the page.
    fn without(&self, body: &str) -> String {
        self.0.values().fold(body.to_owned(), |body, id| body.replace(id, ""))
    }

    fn path(&self, pattern: &str) -> String {
        let id = match pattern {
            _ if pattern.starts_with("/mal/forslag/") => "proposal",
            _ if pattern.starts_with("/mal/") => "goal",
            _ if pattern.starts_with("/plan/insats/") => "line",
            _ if pattern.starts_with("/plan/versioner/") => "number",
            _ if pattern.contains("/onskemal/") => "wish",
            _ if pattern.contains("/grupp/") => "group",
            _ if pattern.contains("/moten/") => "booking",
            _ if pattern.contains("/deltagare/") => "participant",
            _ => return pattern.to_owned(),
        };
        let thing = |name: &str| self.0.get(name).cloned().unwrap_or_default();
        let path = pattern.replace("{id}", &thing(id)).replace("{step}", &thing("step"));
        let path = path.replace("{line}", &thing("line")).replace("{number}", &thing("number"));
        let path = path.replace("{person}", &thing("participant"));
        path.replace("{goal}", &thing("goal")).replace("{proposal}", &thing("proposal"))
    }
}

/// The first id after `prefix` among the page's addresses.
fn first_id(page: &Answer, prefix: &str) -> String {
    let ids = page.addresses(prefix).into_iter().filter_map(|address| {
        let id = address.strip_prefix(prefix)?.split('/').next()?.to_owned();
        id.parse::<Uuid>().is_ok().then_some(id)
    });
    ids.into_iter().next().unwrap_or_else(|| panic!("no id after {prefix}: {}", page.words()))
}

#[test]
fn every_line_of_the_router_is_read() {
    let found = doors(ROUTER);
    let written = ROUTER.matches(".get(").count() + ROUTER.matches(".post(").count();
    // The two that are not doors: the assets' route and the fallback have no access of their own.
    assert!(found.len() > 30 && written - found.len() < 6, "{} of {written}", found.len());
    let broken = doors(".get(Staff, \"/x\", y) .post(\n Anyone,\n \"/z\",\n w)");
    assert_eq!(broken.len(), 2);
    assert_eq!((broken[1].access.as_str(), broken[1].path.as_str()), ("Anyone", "/z"));
}

#[tokio::test]
async fn nobody_passes_without_signing_in() {
    on_both(async |portal| {
        let nobody = Things::of_nobody();
        for door in doors(ROUTER).iter().filter(|door| door.access != "Anyone") {
            let path = nobody.path(&door.path);
            let answer = knock(&portal.stranger(), door, &path, false).await;
            assert_eq!(answer.status, 303, "{door:?}");
            assert!(answer.header("location").starts_with("/logga-in"), "{door:?}");
            assert_eq!(knock(&portal.stranger(), door, &path, true).await.status, 401, "{door:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn staff_have_no_participant_pages_and_participants_no_staff_pages() {
    on_both(async |portal| {
        let things = Things::of_amina(portal).await;
        for (access, wrong) in [("Participant", "sara"), ("Staff", "amina")] {
            let person = portal.person(wrong).await;
            let before = portal.count("events").await;
            for door in doors(ROUTER).iter().filter(|door| door.access == access) {
                let path = things.path(&door.path);
                assert_eq!(
                    knock(&person, door, &path, false).await.status,
                    404,
                    "{door:?} for {wrong}"
                );
            }
            assert_eq!(portal.count("events").await, before, "nothing happened");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_aminas_looks_to_everyone_else_like_what_never_was() {
    on_both(async |portal| {
        let (aminas, nobodys) = (Things::of_amina(portal).await, Things::of_nobody());
        let others = [
            ("Participant", vec!["johan", "nour"]),
            ("Staff", vec!["nils", "olle", "lena", "karin"]),
        ];
        for (access, people) in others {
            for handle in people {
                let person = portal.person(handle).await;
                let before = (portal.count("events").await, portal.count("looks").await);
                let doors = doors(ROUTER);
                for door in doors.iter().filter(|d| d.access == access && d.path.contains('{')) {
                    for json in [false, true] {
                        let (theirs, never) = (aminas.path(&door.path), nobodys.path(&door.path));
                        let forbidden = knock(&person, door, &theirs, json).await;
                        let missing = knock(&person, door, &never, json).await;
                        assert_eq!(forbidden.status, 404, "{door:?} for {handle}");
                        assert_eq!(missing.status, 404, "{door:?} for {handle}");
                        let same =
                            aminas.without(&forbidden.body) == nobodys.without(&missing.body);
                        assert!(same, "{door:?} for {handle}: the bodies tell");
                        assert_eq!(forbidden.headers(), missing.headers(), "{door:?} for {handle}");
                    }
                }
                let after = (portal.count("events").await, portal.count("looks").await);
                assert_eq!(before, after, "nothing happened and nothing was seen");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_repeated_answer_is_not_a_way_back_into_a_record() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let booking = first_id(&sara.get("/personal").await, "/personal/moten/");
        let path = format!("/personal/moten/{booking}/svar");
        let answer = [("svar", "bekrafta"), ("version", "1"), ("nyckel", "samma")];
        assert_eq!(sara.post_json(&path, &answer).await.status, 200);
        let looks = portal.count("looks").await;
        assert_eq!(sara.post_json(&path, &answer).await.status, 200);
        assert!(portal.count("looks").await > looks, "a repeat is a look too");
        portal.change("UPDATE assignments SET until_on = '2026-11-01'").await;
        let again = sara.post_json(&path, &answer).await;
        assert_eq!(again.status, 404);
        assert!(!again.body.contains("Johan"), "{}", again.body);
    })
    .await;
}
