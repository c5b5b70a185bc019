//! What the browser is told before the page: names, colours and files, and not one line of script or style.

use leptos::prelude::*;

use super::layout::Assets;

/// The `head`. `islands` asks for the WebAssembly early, so that it waits for nothing.
#[component]
pub fn Head(title: String, islands: bool, assets: &'static Assets) -> impl IntoView {
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{title}</title>
            <meta name="color-scheme" content="light dark"/>
            <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)"/>
            <meta name="theme-color" content="#12191b" media="(prefers-color-scheme: dark)"/>
            <meta name="format-detection" content="telephone=no"/>
            <link rel="stylesheet" href=assets.css.as_str()/>
            <link rel="icon" href=assets.icon.as_str() type="image/svg+xml"/>
            <link rel="apple-touch-icon" href=assets.touch_icon.as_str()/>
            <link rel="manifest" href=assets.manifest.as_str()/>
            <script
                type="module"
                src=assets.boot.href.as_str()
                integrity=assets.boot.integrity.as_str()
            ></script>
            {islands.then(|| view! { <IslandFiles assets/> })}
        </head>
    }
}

/// The two files of the islands, which `boot.js` finds by their data attributes.
#[component]
fn IslandFiles(assets: &'static Assets) -> impl IntoView {
    view! {
        <link
            rel="modulepreload"
            data-islands=""
            href=assets.glue.href.as_str()
            integrity=assets.glue.integrity.as_str()
        />
        <link
            rel="preload"
            r#as="fetch"
            r#type="application/wasm"
            crossorigin="anonymous"
            data-wasm=""
            data-integrity=assets.wasm.integrity.as_str()
            href=assets.wasm.href.as_str()
        />
    }
}
