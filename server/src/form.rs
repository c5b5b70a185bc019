//! A posted form: checked for size, kind, encoding and characters before anyone reads it.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use domain::words::{Code, Wrong, storable};
use percent_encoding::percent_decode;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::problem::Problem;

/// The largest body there is, in bytes.
pub const BODY_LIMIT: usize = 64 * 1024;
/// How long a body may take to arrive.
const BODY_PATIENCE: Duration = Duration::from_secs(30);
/// The hidden field that makes a repeat of the form harmless.
pub const KEY_FIELD: &str = "nyckel";
/// The longest key.
const KEY_LIMIT: usize = 100;

/// A form whose fields are those of `T`; anything else was refused.
#[derive(Clone, Debug)]
pub struct Form<T> {
    pub values: T,
    /// What was typed, for showing it again.
    pub typed: BTreeMap<String, String>,
    /// The form's key, if it came with one.
    pub key: Option<String>,
    /// A fingerprint of the address and the fields.
    pub hash: Vec<u8>,
}

/// Any fields, as typed: for drafts.
#[derive(Clone, Debug)]
pub struct Fields(pub BTreeMap<String, String>);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let path = request.uri().path().to_owned();
        let header =
            request.headers().get("idempotency-key").map(|value| value.as_bytes().to_vec());
        let mut typed = fields(request).await?;
        let hidden = typed.remove(KEY_FIELD);
        let key = match header {
            Some(bytes) => Some(String::from_utf8(bytes).map_err(|_| Problem::Unreadable)?),
            None => hidden,
        };
        let key = key.filter(|key| !key.is_empty());
        if key.as_ref().is_some_and(|key| key.len() > KEY_LIMIT) {
            return Err(Problem::FieldTooLong);
        }
        let mut hash = Sha256::new();
        hash.update(&path);
        for (name, value) in &typed {
            hash.update([0]);
            hash.update(name);
            hash.update([1]);
            hash.update(value);
        }
        let object =
            typed.iter().map(|(name, value)| (name.clone(), value.clone().into())).collect();
        let values = serde_json::from_value(serde_json::Value::Object(object))
            .map_err(|_| Problem::UnknownField)?;
        Ok(Self { values, typed, key, hash: hash.finalize().to_vec() })
    }
}

impl<T> Form<T> {
    /// The key for the same form once more: its own, unless it was used up for something else or there was none.
    pub fn key_again(&self, wrongs: &[Wrong]) -> String {
        let is_used_up = wrongs.iter().any(|wrong| wrong.code == Code::KeyReused);
        self.key.clone().filter(|_| !is_used_up).unwrap_or_else(crate::token::key)
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        fields(request).await.map(Self)
    }
}

/// Reads the fields of a form. Refuses a body that is too large, not a form, not UTF-8, or holds
/// characters that cannot be stored; a field given twice counts as unknown.
pub async fn fields(request: Request) -> Result<BTreeMap<String, String>, Problem> {
    let headers = request.headers();
    let kind = headers.get(CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes());
    let is_form = kind.starts_with(b"application/x-www-form-urlencoded");
    let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    if length.is_some_and(|length: usize| length > BODY_LIMIT) {
        return Err(Problem::TooLarge);
    }
    let arriving = to_bytes(request.into_body(), BODY_LIMIT);
    let arrived = tokio::time::timeout(BODY_PATIENCE, arriving).await;
    let body = arrived.map_err(|_| Problem::Unreadable)?.map_err(|_| Problem::TooLarge)?;
    if !is_form && !body.is_empty() {
        return Err(Problem::WrongKind);
    }
    parse(&body)
}

fn parse(body: &[u8]) -> Result<BTreeMap<String, String>, Problem> {
    let mut fields = BTreeMap::new();
    for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        let mut halves = pair.splitn(2, |byte| *byte == b'=');
        let name = decode(halves.next().unwrap_or_default())?;
        let value = decode(halves.next().unwrap_or_default())?;
        if name.len() > KEY_LIMIT {
            return Err(Problem::UnknownField);
        }
        let value = value.replace("\r\n", "\n").replace('\r', "\n");
        if !storable(&value) || !storable(&name) {
            return Err(Problem::ControlCharacter);
        }
        if fields.insert(name, value).is_some() {
            return Err(Problem::UnknownField);
        }
    }
    Ok(fields)
}

fn decode(raw: &[u8]) -> Result<String, Problem> {
    let spaced: Vec<u8> = raw.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    let text = percent_decode(&spaced).decode_utf8().map_err(|_| Problem::Unreadable)?;
    Ok(text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_through_as_typed_with_one_kind_of_line_break() {
        let fields = parse(b"mal=Ett+jobb%0D%0Ai+sk%C3%A4rg%C3%A5rden&tom=").unwrap();
        assert_eq!(fields.get("mal").unwrap(), "Ett jobb\ni skärgården");
        assert_eq!(fields.get("tom").unwrap(), "");
    }

    #[test]
    fn what_cannot_be_text_is_refused() {
        assert_eq!(parse(b"mal=%FF"), Err(Problem::Unreadable));
        assert_eq!(parse(b"mal=a%00b"), Err(Problem::ControlCharacter));
        assert_eq!(parse(b"mal=a&mal=b"), Err(Problem::UnknownField));
        let long = format!("{}=x", "a".repeat(KEY_LIMIT + 1));
        assert_eq!(parse(long.as_bytes()), Err(Problem::UnknownField));
    }
}
