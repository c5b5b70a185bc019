//! "Samma person" is a figure: counted month by month, without names, and not at all for few people.

use tests::on_both;

const PAGE: &str = "/personal/samma-person";

#[tokio::test]
async fn few_people_are_not_counted_and_many_are() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let page = sara.get(PAGE).await;
        assert!(page.says("Samma person") && page.says("november 2026"), "{}", page.words());
        assert!(page.says("För få deltagare") && !page.says("Amina"), "{}", page.words());
        // Forty of sara's people met her this month, and one of them met a stand-in.
        portal.crowd(40).await;
        portal
            .change(
                "INSERT INTO bookings (id, participant, staff, start_at, end_at, mode, state, requested_at, changed_at)
                 SELECT p.id, p.id, a.staff, 1793620800000000 + 3600000000 * row_number() OVER (ORDER BY p.handle),
                    1793622600000000 + 3600000000 * row_number() OVER (ORDER BY p.handle), 'phone', 'booked', 0, 0
                 FROM people p JOIN assignments a ON a.participant = p.id WHERE p.handle LIKE 'person-%'",
            )
            .await;
        portal
            .change(
                "UPDATE assignments SET stands_in_for = staff WHERE participant =
                 (SELECT id FROM people WHERE handle = 'person-7')",
            )
            .await;
        for (handle, percent) in [("sara", 98), ("lena", 98)] {
            let figures = portal.person(handle).await.get_json(PAGE).await.json();
            let month = figures.pointer("/months/0").cloned().unwrap_or_default();
            assert_eq!(month.pointer("/percent"), Some(&percent.into()), "{handle}: {month}");
        }
        assert!(portal.person("lena").await.get("/personal").await.says("Samma person"));
    })
    .await;
}

#[tokio::test]
async fn an_administrator_and_a_participant_see_no_figures() {
    on_both(async |portal| {
        for handle in ["olle", "amina"] {
            assert_eq!(portal.person(handle).await.get(PAGE).await.status, 404);
        }
    })
    .await;
}
