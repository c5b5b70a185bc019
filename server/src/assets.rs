//! The built files inside the binary, under names that change with their content.

use std::collections::HashMap;
use std::sync::OnceLock;

use app::ui::layout::{Asset, Assets};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use rust_embed::RustEmbed;

use crate::problem::Problem;
use crate::web::id::Id;

#[derive(RustEmbed)]
#[folder = "../target/site"]
struct Site;

/// One file as it is served.
struct File {
    name: String,
    etag: String,
    /// The address carries the content's fingerprint, so it may be kept for ever.
    fingerprinted: bool,
}

/// Addresses to files: both `name.ext` and `name.fingerprint.ext`.
fn files() -> &'static HashMap<String, File> {
    static FILES: OnceLock<HashMap<String, File>> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut files = HashMap::new();
        for name in Site::iter().filter(|name| !is_packed(name)) {
            let print = fingerprint(&name);
            let etag = format!("\"{print}\"");
            let with = fingerprinted(&name, &print);
            files.insert(
                with,
                File { name: name.to_string(), etag: etag.clone(), fingerprinted: true },
            );
            files.insert(
                name.to_string(),
                File { name: name.to_string(), etag, fingerprinted: false },
            );
        }
        files
    })
}

fn is_packed(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    matches!(ending, Some("br" | "gz"))
}

fn fingerprint(name: &str) -> String {
    let hash = Site::get(name).map(|file| file.metadata.sha256_hash()).unwrap_or_default();
    URL_SAFE_NO_PAD.encode(hash).chars().filter(char::is_ascii_alphanumeric).take(10).collect()
}

fn fingerprinted(name: &str, print: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{print}.{ending}"),
        None => format!("{name}.{print}"),
    }
}

/// The addresses pages load from.
pub fn addresses() -> &'static Assets {
    static ADDRESSES: OnceLock<Assets> = OnceLock::new();
    ADDRESSES.get_or_init(|| Assets {
        css: href("main.css"),
        boot: asset("boot.js"),
        glue: asset("app.js"),
        wasm: asset("app_bg.wasm"),
        icon: href("icon.svg"),
        touch_icon: href("icon-180.png"),
        manifest: href("portal.webmanifest"),
    })
}

fn href(name: &str) -> String {
    format!("/assets/{}", fingerprinted(name, &fingerprint(name)))
}

fn asset(name: &str) -> Asset {
    let hash = Site::get(name).map(|file| file.metadata.sha256_hash()).unwrap_or_default();
    Asset { href: href(name), integrity: format!("sha256-{}", STANDARD.encode(hash)) }
}

/// `GET /assets/{name}`: the file, packed when the browser can unpack it.
pub async fn serve(Id(name): Id<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let file = files().get(&name).ok_or(Problem::NotFound)?;
    let cache = if file.fingerprinted { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mut answer = HeaderMap::new();
    answer.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    answer.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(etag) = HeaderValue::from_str(&file.etag) {
        answer.insert(ETAG, etag);
    }
    if headers.get(IF_NONE_MATCH).is_some_and(|tag| tag.as_bytes() == file.etag.as_bytes()) {
        return Ok((StatusCode::NOT_MODIFIED, answer).into_response());
    }
    let accepted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
    let packed = ["br", "gz"].into_iter().find_map(|ending| {
        let coding = if ending == "br" { "br" } else { "gzip" };
        let wanted = accepted.split(',').any(|one| one.trim().split(';').next() == Some(coding));
        wanted.then(|| Site::get(&format!("{}.{ending}", file.name)))?.map(|data| (coding, data))
    });
    let data = match packed {
        Some((coding, data)) => {
            answer.insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
            data.data
        }
        None => Site::get(&file.name).ok_or(Problem::NotFound)?.data,
    };
    answer.insert(CONTENT_TYPE, HeaderValue::from_static(kind(&file.name)));
    Ok((answer, data).into_response())
}

/// A text file of the site, as it was built.
pub fn text(name: &str) -> Option<String> {
    Site::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned())
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webmanifest") => "application/manifest+json",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
