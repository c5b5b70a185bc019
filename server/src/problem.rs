//! What went wrong, as a status: the guard turns it into a page in plain words, or into JSON.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::store::Failure;

/// A request that cannot be answered with what it asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Bytes that are not text.
    Unreadable,
    /// Not signed in.
    SignedOut,
    /// Sent from another site.
    Foreign,
    /// Missing, or not the caller's: the two look the same.
    NotFound,
    WrongMethod,
    /// Somebody else was first, and the door has no better page for it.
    Taken,
    TooLarge,
    /// Not a form.
    WrongKind,
    /// A form with fields, or characters, that the page does not have.
    UnknownField,
    ControlCharacter,
    FieldTooLong,
    /// The form's key was used for another form.
    KeyReused,
    /// Ours.
    Broken,
    Busy,
}

impl Problem {
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Foreign => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Taken => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongKind => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::UnknownField | Self::ControlCharacter | Self::FieldTooLong | Self::KeyReused => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The fixed code in JSON answers.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::SignedOut => "signed_out",
            Self::Foreign => "foreign",
            Self::NotFound => "not_found",
            Self::WrongMethod => "wrong_method",
            Self::Taken => "taken",
            Self::TooLarge => "too_large",
            Self::WrongKind => "wrong_kind",
            Self::UnknownField => "unknown_field",
            Self::ControlCharacter => "control_character",
            Self::FieldTooLong => "too_long",
            Self::KeyReused => "key_reused",
            Self::Broken => "broken",
            Self::Busy => "busy",
        }
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::NotFound => Self::NotFound,
            Failure::Overlap => Self::Taken,
            Failure::Busy => Self::Busy,
            Failure::Broken(why) => {
                tracing::error!(why, "the store failed");
                Self::Broken
            }
        }
    }
}

impl IntoResponse for Problem {
    /// A bare status that carries the problem along; `call::dress` gives it words.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
