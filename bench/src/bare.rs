//! The other side of the page ratios: an axum handler that returns bytes it already has, plain and through the portal's own compression.

use std::path::PathBuf;

use axum::Router;
use axum::body::Bytes;
use axum::response::Html;
use axum::routing::get;
use axum::serve::ListenerExt;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

use crate::Outcome;
use crate::figure::say;

/// Serves the files as `/plain/0`, `/packed/0`, `/plain/1` ... and says where.
pub fn serve(files: &[PathBuf]) -> Outcome {
    let (mut plain, mut packed) = (Router::new(), Router::new());
    for (index, file) in files.iter().enumerate() {
        let bytes = Bytes::from(std::fs::read(file)?);
        let page = async move || Html(bytes);
        plain = plain.route(&format!("/plain/{index}"), get(page.clone()));
        packed = packed.route(&format!("/packed/{index}"), get(page));
    }
    let packed = packed.layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        say(&format!("http://{}", listener.local_addr()?));
        let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
        axum::serve(listener, plain.merge(packed)).await?;
        Ok(())
    })
}
