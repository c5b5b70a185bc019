//! Random values: session tokens and form keys.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngCore;
use sha2::{Digest, Sha256};

/// A session token: 256 random bits, in characters a cookie may hold.
pub fn session() -> String {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A form key: 128 random bits.
pub fn key() -> String {
    let mut bytes = [0; 16];
    rand::rng().fill_bytes(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What is stored of a token: a thief of the database cannot sign in with it.
pub fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}
