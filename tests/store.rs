//! The store under stress: closures that panic, refuse and collide leave no trace, and what was answered is there.

#![expect(clippy::expect_used, reason = "a test that cannot go on says so")]

use server::store::{Failure, Store};
use tests::{Portal, on_both};
use uuid::Uuid;

async fn open(portal: &Portal) -> Store {
    let url = portal.database_url.clone();
    tokio::task::spawn_blocking(move || Store::open(&url).expect("opens")).await.expect("opens")
}

fn add(tx: &mut server::store::Tx<'_>, id: Uuid) -> Result<(), Failure> {
    let party = "Stresskommunen";
    tx.execute(
        "INSERT INTO people (id, handle, role, name, language, party, created_at)
         VALUES ($1, NULL, NULL, 'A', 'sv', $2, 0)",
        &[id.into(), party.into()],
    )
    .map(drop)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_third_of_all_closures_panic_and_a_third_refuse_and_exactly_the_rest_is_kept() {
    on_both(async |portal| {
        let store = open(portal).await;
        let waiting: Vec<_> = (0..300)
            .map(|number| {
                let (store, id) = (store.clone(), Uuid::new_v4());
                tokio::spawn(async move {
                    store
                        .write(move |tx| {
                            add(tx, id)?;
                            assert!(number % 3 != 0, "on purpose");
                            if number % 3 == 1 { Err(Failure::NotFound) } else { Ok(()) }
                        })
                        .await
                })
            })
            .collect();
        let mut kept = 0;
        for answer in waiting {
            kept += i64::from(answer.await.expect("an answer").is_ok());
        }
        assert_eq!(kept, 100);
        let stored =
            portal.query("SELECT COUNT(*) FROM people WHERE party = 'Stresskommunen'").await;
        assert_eq!(stored, 100);
    })
    .await;
}

#[tokio::test]
async fn a_reading_transaction_cannot_write() {
    on_both(async |portal| {
        let store = open(portal).await;
        let answer = store.read(|tx| add(tx, Uuid::new_v4())).await;
        assert!(matches!(answer, Err(Failure::Broken(_))));
    })
    .await;
}

#[tokio::test]
async fn history_is_never_altered() {
    on_both(async |portal| {
        let store = open(portal).await;
        let altered =
            store.write(|tx| tx.execute("UPDATE events SET kind = 'something_else'", &[])).await;
        assert!(matches!(altered, Err(Failure::Broken(_))));
        for sql in ["DELETE FROM events", "UPDATE looks SET purpose = 'x'", "DELETE FROM looks"] {
            portal.person("sara").await.get("/personal/deltagare").await;
            let gone = store.write(move |tx| tx.execute(sql, &[])).await;
            assert!(matches!(gone, Err(Failure::Broken(_))), "{sql}");
        }
    })
    .await;
}
