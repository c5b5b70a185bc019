//! An id in an address; one that is no id is as missing as one that is nobody's.

use std::str::FromStr;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;

use crate::problem::Problem;

/// The one id of an address.
#[derive(Clone, Copy, Debug)]
pub struct Id<T>(pub T);

/// The two ids of an address, outer first.
#[derive(Clone, Copy, Debug)]
pub struct Ids<T, U>(pub T, pub U);

impl<S: Send + Sync, T: FromStr> FromRequestParts<S> for Id<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Path(id) = path::<String, S>(parts, state).await?;
        read(&id).map(Self)
    }
}

impl<S: Send + Sync, T: FromStr, U: FromStr> FromRequestParts<S> for Ids<T, U> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Path((outer, inner)) = path::<(String, String), S>(parts, state).await?;
        Ok(Self(read(&outer)?, read(&inner)?))
    }
}

async fn path<T, S>(parts: &mut Parts, state: &S) -> Result<Path<T>, Problem>
where
    T: serde::de::DeserializeOwned + Send,
    S: Send + Sync,
{
    Path::from_request_parts(parts, state).await.map_err(|_| Problem::NotFound)
}

fn read<T: FromStr>(text: &str) -> Result<T, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}
