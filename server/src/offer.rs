//! Seats that are kept for an answer: when the time to answer is over, they go on to the next, also when nobody looks.

use std::time::Duration;

use jiff::Timestamp;

use crate::portal::Shared;
use crate::store::{Failure, Store};

/// How often offers that are over are looked for. The question reads an index that is nearly always empty.
const EVERY: Duration = Duration::from_secs(2);

/// Passes seats on for as long as the portal runs.
pub async fn watch(portal: Shared) {
    let mut tick = tokio::time::interval(EVERY);
    loop {
        tick.tick().await;
        if let Err(failure) = pass_on(&portal.store, portal.clock.now()).await {
            tracing::warn!(%failure, "seats were not passed on");
        }
    }
}

/// Writes down what the clock has done to every group meeting with an offer that is over, each in a transaction of its
/// own. Several servers on one database may do it at once.
async fn pass_on(store: &Store, now: Timestamp) -> Result<(), Failure> {
    let groups = store.read(move |tx| tx.groups_to_pass_on(now)).await?;
    for group in groups {
        store.write(move |tx| tx.pass_on(group, now)).await?;
    }
    Ok(())
}
