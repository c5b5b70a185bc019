//! What a door is made of, and what surrounds them all.

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::handler::Handler;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;

use crate::guard::Access::{self, Anyone};
use crate::guard::guard;
use crate::pack::pack;
use crate::portal::Shared;
use crate::problem::Problem;
use crate::{assets, headers, web};

/// The table under construction.
pub(super) struct Doors {
    portal: Shared,
    router: Router<Shared>,
}

impl Doors {
    pub(super) fn new(portal: &Shared) -> Self {
        Self { portal: portal.clone(), router: Router::new() }
    }

    pub(super) fn get<T: 'static>(
        self,
        access: Access,
        path: &str,
        door: impl Handler<T, Shared>,
    ) -> Self {
        self.door(access, path, get(door))
    }

    pub(super) fn post<T: 'static>(
        self,
        access: Access,
        path: &str,
        door: impl Handler<T, Shared>,
    ) -> Self {
        self.door(access, path, post(door))
    }

    fn door(mut self, access: Access, path: &str, door: MethodRouter<Shared>) -> Self {
        let guarded = from_fn_with_state((self.portal.clone(), access), guard);
        // A panic inside the guard's reach, so that its page has the way out.
        let door = door.layer(CatchPanicLayer::custom(|_| Problem::Broken.into_response()));
        self.router = self.router.route(path, door.layer(guarded));
        self
    }

    /// From the inside out: cross-site posts, words for bare refusals, compression, headers, log.
    pub(super) fn finish(self) -> Router {
        let anyone = from_fn_with_state((self.portal.clone(), Anyone), guard);
        let missing = get(missing).post(missing).layer(anyone);
        self.router
            .route("/assets/{name}", get(assets::serve))
            .fallback_service(missing.with_state(self.portal.clone()))
            .method_not_allowed_fallback(async || Problem::WrongMethod)
            .layer(CsrfLayer::new())
            .layer(from_fn_with_state(self.portal.clone(), words))
            .layer(from_fn(pack))
            // Those who take no Brotli get what they take.
            .layer(CompressionLayer::new().no_br().quality(CompressionLevel::Precise(4)))
            .layer(from_fn_with_state(self.portal.clone(), headers::add))
            .layer(from_fn(log))
            .with_state(self.portal)
    }
}

async fn missing() -> Problem {
    Problem::NotFound
}

/// Gives words to what was refused before any door: a wrong method, a post from another site.
async fn words(State(portal): State<Shared>, request: Request, next: Next) -> Response {
    let call = crate::guard::stranger(&portal, &request);
    let mut response = next.run(request).await;
    if response.status() == Problem::Foreign.status()
        && response.extensions().get::<Problem>().is_none()
    {
        response.extensions_mut().insert(Problem::Foreign);
    }
    if response.extensions().get::<Problem>().is_none() {
        return response;
    }
    web::problem::dress(&crate::guard::someone(call).await, response)
}

/// One line per request: the door's pattern, never the address, so that no id is logged.
async fn log(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let door = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let began = std::time::Instant::now();
    let response = next.run(request).await;
    tracing::info!(
        %method,
        door = door.as_deref().unwrap_or("none"),
        status = response.status().as_u16(),
        ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
        "answered"
    );
    response
}
