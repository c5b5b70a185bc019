//! What staff decide reaches the participant's first page.

use tests::on_both;

use super::{ask, door};

#[tokio::test]
async fn a_time_that_sara_says_no_to_is_told_on_the_first_page_until_there_is_a_new_wish() {
    on_both(async |portal| {
        let (nour, sara) = (portal.person("nour").await, portal.person("sara").await);
        let id = ask(&nour, "Sara Lind", 0, "").await;
        assert!(!nour.get("/").await.says("Tiden gick inte att boka"));
        let no = [("svar", "avboj"), ("meddelande", "Jag är på kurs"), ("version", "1")];
        assert_eq!(sara.post(&door(&id), &no).await.status, 303);
        let home = nour.get("/").await;
        assert!(home.says("Tiden gick inte att boka") && home.says("Sara Lind kunde inte"));
        assert!(!home.says("kurs"), "the words stand on the meeting's own page");
        ask(&nour, "Sara Lind", 1, "").await;
        assert!(!nour.get("/").await.says("Tiden gick inte att boka"));
    })
    .await;
}

#[tokio::test]
async fn a_meeting_that_sara_cancels_is_told_on_the_first_page_and_ones_own_is_not() {
    on_both(async |portal| {
        let (nour, sara) = (portal.person("nour").await, portal.person("sara").await);
        let own = ask(&nour, "Sara Lind", 0, "").await;
        let cancel = format!("/moten/{own}/avboka");
        assert_eq!(nour.post(&cancel, &[("version", "1")]).await.status, 303);
        assert!(!nour.get("/").await.says("Ett möte är avbokat"));
        portal.set_clock("2026-11-24T08:05:00+01:00").await;
        let id = ask(&nour, "Sara Lind", 0, "").await;
        let yes = [("svar", "bekrafta"), ("version", "1")];
        assert_eq!(sara.post(&door(&id), &yes).await.status, 303);
        let why = [("skal", "Jag är sjuk"), ("version", "2")];
        let cancel = format!("/personal/moten/{id}/avboka");
        assert_eq!(sara.post(&cancel, &why).await.status, 303);
        let home = nour.get("/").await;
        assert!(home.says("Ett möte är avbokat") && home.says("Sara Lind har avbokat tiden"));
        assert!(home.body.contains(&format!("/moten/{id}")) && !home.says("sjuk"));
    })
    .await;
}
