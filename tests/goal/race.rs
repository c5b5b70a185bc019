//! Steps moved and taken back many times at once: each change once, and none lost.

use tests::on_both;

use super::{goal_of, id_of, step_of, told};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_moves_past_each_other_at_once_one_is_made_and_the_other_told() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Baka").await;
        let (a, b) = (step_of(&amina, &goal, "Mjöl").await, step_of(&amina, &goal, "Jäst").await);
        for round in 0..8 {
            // Whoever is first passes the other, whom both moves name: after one, the other no longer fits.
            let (first, last) = if round % 2 == 0 { (&a, &b) } else { (&b, &a) };
            let (down, up) = (format!("{first}/flytta"), format!("{last}/flytta"));
            let (down_past, up_past) = (
                [("hall", "ner"), ("forbi", id_of(last))],
                [("hall", "upp"), ("forbi", id_of(first))],
            );
            let (one, other) =
                tokio::join!(amina.post_json(&down, &down_past), amina.post_json(&up, &up_past));
            let mut statuses = [one.status, other.status];
            statuses.sort_unstable();
            assert_eq!(statuses, [200, 409], "round {round}");
            assert_eq!(portal.query(&told("step_moved")).await, round + 1);
        }
        let places = "SELECT COUNT(DISTINCT position) FROM steps WHERE words IN ('Mjöl', 'Jäst')";
        assert_eq!(portal.query(places).await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_taken_back_six_times_at_once_is_taken_back_once() {
    on_both(async |portal| {
        let amina = portal.person("amina").await;
        let goal = goal_of(&amina, "Måla").await;
        let step = step_of(&amina, &goal, "Köpa färg").await;
        let done = [("lage", "klar"), ("version", "1")];
        assert_eq!(amina.post(&step, &done).await.status, 303);
        let undos: Vec<_> = (0..6)
            .map(|_| {
                let (amina, undo) = (amina.clone(), format!("{step}/angra"));
                tokio::spawn(
                    async move { amina.post_json(&undo, &[("version", "2")]).await.status },
                )
            })
            .collect();
        let mut statuses = Vec::new();
        for undo in undos {
            statuses.push(undo.await.expect("an answer"));
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409, 409, 409, 409, 409]);
        assert_eq!(portal.query(&told("step_undone")).await, 1);
    })
    .await;
}
