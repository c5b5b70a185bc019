//! From settings to a listening portal, and to a quiet end.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use domain::session::DRAFT_LIFE;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use jiff::{SignedDuration, Timestamp};
use thiserror::Error;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::clock::Clock;
use crate::portal::{Portal, Shared};
use crate::settings::{Settings, Unusable};
use crate::store::watch::Watch;
use crate::store::{Failure, Store};
use crate::{assets, demo, offer, router};

/// How long a client may take to send its headers; also ends idle keep-alive connections.
const HEADER_TIMEOUT: Duration = Duration::from_secs(15);
/// How long open requests get to finish when the server is told to stop.
const GRACE: Duration = Duration::from_secs(10);
/// How often what nobody will ask for again is removed.
const SWEEP_EVERY: Duration = Duration::from_mins(10);

/// Why the portal cannot start, in words for the operator.
#[derive(Debug, Error)]
pub enum CannotStart {
    #[error(transparent)]
    Settings(#[from] Unusable),
    #[error(transparent)]
    Store(#[from] Failure),
    #[error("cannot listen: {0}")]
    Listen(#[from] std::io::Error),
}

/// A portal that answers until it is told to stop.
pub struct Running {
    pub address: SocketAddr,
    stop: watch::Sender<bool>,
    ended: tokio::task::JoinHandle<()>,
}

impl Running {
    /// Lets open requests finish, then ends.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        drop(self.ended.await);
    }
}

/// Opens the store, fills it with demo people when asked and empty, and listens.
pub async fn start(settings: Settings, with_demo: bool) -> Result<Running, CannotStart> {
    start_watched(settings, with_demo, Watch::default()).await
}

/// As [`start`], with somebody who listens to what the store is asked.
pub async fn start_watched(
    settings: Settings,
    with_demo: bool,
    watch: Watch,
) -> Result<Running, CannotStart> {
    let secure = settings.secure_cookies(with_demo)?;
    let clock = Clock::default();
    if !settings.now.is_empty() {
        if !with_demo {
            return Err(Unusable::NowWithoutDemo.into());
        }
        clock.set(settings.now.parse().map_err(|_| Unusable::Now)?);
    }
    let url = settings.database_url.clone();
    let store = tokio::task::spawn_blocking(move || Store::open_watched(&url, &watch))
        .await
        .map_err(|_| Failure::Broken("the store did not open".to_owned()))??;
    if with_demo {
        let now = clock.now();
        store.write(move |tx| demo::fill(tx, now)).await?;
    }
    let listener = TcpListener::bind(settings.listen).await?;
    let address = listener.local_addr()?;
    let portal = Arc::new(Portal {
        store,
        clock,
        settings,
        assets: assets::addresses(),
        demo: with_demo,
        secure,
    });
    let (stop, stopped) = watch::channel(false);
    let ended = tokio::spawn(accept(listener, portal, stopped));
    Ok(Running { address, stop, ended })
}

async fn accept(listener: TcpListener, portal: Shared, mut stopped: watch::Receiver<bool>) {
    let service = TowerToHyperService::new(router::router(&portal));
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEADER_TIMEOUT);
    let graceful = GracefulShutdown::new();
    let offers = tokio::spawn(offer::watch(portal.clone()));
    let mut sweep = tokio::time::interval(SWEEP_EVERY);
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else {
                    // No file descriptor is free: wait for one instead of asking at full speed.
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                };
                // Without this each small answer waits for the other side's acknowledgement.
                drop(stream.set_nodelay(true));
                let connection = builder.serve_connection(TokioIo::new(stream), service.clone());
                let watched = graceful.watch(connection);
                tokio::spawn(async move { drop(watched.await) });
            }
            _ = sweep.tick() => {
                let oldest = before(portal.clock.now(), DRAFT_LIFE);
                if let Err(failure) = portal.store.write(move |tx| tx.sweep(oldest)).await {
                    tracing::warn!(%failure, "the sweep did not work");
                }
            }
            _ = stopped.changed() => break,
        }
    }
    drop(listener);
    offers.abort();
    drop(tokio::time::timeout(GRACE, graceful.shutdown()).await);
}

fn before(now: Timestamp, age: SignedDuration) -> Timestamp {
    now.saturating_sub(age).unwrap_or(now)
}
