//! Nobody to meet, and many: every page of meetings is right and kind for both.

use tests::{Database, Portal, on_both};

use super::offered;

/// The id of a demo person, as SQL.
fn id(handle: &str) -> String {
    format!("(SELECT id FROM people WHERE handle = '{handle}')")
}

async fn let_go_of(portal: &Portal, handle: &str) {
    let who = id(handle);
    portal
        .change(&format!("DELETE FROM assignments WHERE participant = {who} OR staff = {who}"))
        .await;
}

#[tokio::test]
async fn a_participant_with_nobody_to_meet_is_told_whom_to_call() {
    on_both(async |portal| {
        let_go_of(portal, "nour").await;
        let nour = portal.person("nour").await;
        for path in ["/moten", "/moten/boka"] {
            let page = nour.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            assert!(page.says("Ring oss, så hjälper vi dig."), "{path}: {}", page.words());
            assert!(page.addresses("/hjalp").contains(&"/hjalp".to_owned()), "{path}");
        }
        for path in ["/moten/boka/tid", "/moten/boka/satt", "/moten/boka/kontroll"] {
            let answer = nour.get(path).await;
            assert_eq!((answer.status, answer.header("location")), (303, "/moten/boka".into()));
        }
        let wish = [("med", "x"), ("tid", "2026-11-27T09:00:00+01:00"), ("satt", "telefon")];
        let page = nour.post("/moten", &wish).await;
        assert_eq!(page.status, 422);
        assert!(page.says("Ring oss, så hjälper vi dig."), "{}", page.words());
        assert_eq!(nour.get("/hjalp").await.status, 200);
        let list = nour.get_json("/moten/boka").await.json();
        let none = serde_json::json!([]);
        assert_eq!((&list["handlers"], &list["slots"]), (&none, &none));
    })
    .await;
}

#[tokio::test]
async fn a_meeting_outlives_the_assignment_and_can_still_be_cancelled_and_undone() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let (sara, times) = offered(&amina, "Sara").await;
        let meeting = super::ask(&amina, &sara, &times[3]).await.json();
        let id = tests::text(&meeting, "/id").to_owned();
        let_go_of(portal, "amina").await;
        let page = amina.get(&format!("/moten/{id}")).await;
        assert!(page.says("Möte med Sara Lind"), "{}", page.words());
        assert_eq!(amina.post(&format!("/moten/{id}/avboka"), &[]).await.status, 303);
        assert_eq!(amina.post(&format!("/moten/{id}/angra"), &[]).await.status, 303);
        // Sara works with her no longer: she sees nothing of it.
        let sara = portal.person("sara").await;
        assert_eq!(sara.get(&format!("/personal/moten/{id}")).await.status, 404);
        assert_eq!(sara.post(&format!("/personal/moten/{id}/angra"), &[]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn a_participant_with_five_people_chooses_among_them_all() {
    on_both(async |portal| {
        let_go_of(portal, "nour").await;
        let new_id = match portal.database {
            Database::Sqlite => "randomblob(16)",
            Database::Postgres => "gen_random_uuid()",
        };
        portal
            .change(&format!(
                "INSERT INTO assignments (id, participant, staff, since_on)
                 SELECT {new_id}, {}, p.id, '2026-01-01' FROM people p
                 WHERE p.handle IN ('sara', 'erik', 'moa', 'karin', 'lena')",
                id("nour")
            ))
            .await;
        let nour = portal.person("nour").await;
        let page = nour.get("/moten/boka").await;
        for name in ["Sara", "Erik", "Moa"] {
            assert!(page.says(name), "{name}: {}", page.words());
        }
        // Those who take no bookings are no choice.
        assert!(!page.says("Lena") && !page.says("Karin"), "{}", page.words());
        for name in ["Sara", "Erik", "Moa"] {
            let (handler, times) = offered(&nour, name).await;
            assert_eq!(nour.post("/moten/boka", &[("med", &handler)]).await.status, 303);
            let page = nour.get("/moten/boka/tid").await;
            assert_eq!(page.status, 200);
            assert!(times.is_empty() || page.body.contains(&times[0]), "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn staff_with_nobody_see_kind_pages() {
    on_both(async |portal| {
        let_go_of(portal, "erik").await;
        let erik = portal.person("erik").await;
        assert!(erik.get("/personal").await.says("Ingen väntar på svar just nu."));
        assert!(erik.get("/personal/deltagare").await.says("Just nu är det ingen."));
        assert_eq!(erik.get("/personal/tider").await.status, 200);
        let off = [("fran_dag", "2026-11-25"), ("till_dag", "2026-12-31")];
        let told = erik.post("/personal/tider/ledigt", &off).await;
        assert_eq!(told.status, 409, "meetings with people he no longer works with are hit");
        assert!(told.says("någon du inte längre arbetar med") && !told.says("Amina"));
        let later = [("fran_dag", "2027-06-01"), ("till_dag", "2027-06-30")];
        assert_eq!(erik.post("/personal/tider/ledigt", &later).await.status, 303, "nobody is hit");
    })
    .await;
}
