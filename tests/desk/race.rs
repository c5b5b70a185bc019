//! Time off sent many times at once is saved once.

use tests::on_both;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_time_off_or_day_sent_six_times_at_once_is_saved_once() {
    on_both(async |portal| {
        let sara = portal.person("sara").await;
        let off: &[_] = &[("fran_dag", "2026-12-28")];
        let day: &[_] = &[("dag", "2026-12-29"), ("fran1", "9"), ("till1", "12")];
        let doors = [("/personal/tider/ledigt", off), ("/personal/tider/ledigt/dag", day)];
        for (path, fields) in doors {
            let posts: Vec<_> = (0..6)
                .map(|_| {
                    let sara = sara.clone();
                    tokio::spawn(async move { sara.post_json(path, fields).await.status })
                })
                .collect();
            let mut statuses = Vec::new();
            for post in posts {
                statuses.push(post.await.expect("an answer"));
            }
            statuses.sort_unstable();
            assert_eq!(statuses, [201, 422, 422, 422, 422, 422], "{path}");
        }
        assert_eq!((portal.count("time_off").await, portal.count("single_days").await), (1, 1));
    })
    .await;
}
