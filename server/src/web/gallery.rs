//! Only in demo: the accessibility gallery, every page in every state at an address that stays.

use std::sync::OnceLock;

use app::gallery::{self, ListPage, Theme, View, address};
use app::text;
use app::ui::layout::{Assets, Frame, Side};
use axum::Json;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse, Response};
use domain::language::Language;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::assets;
use crate::call::Call;
use crate::problem::Problem;
use crate::query::Query;
use crate::web::id::{Id, Ids};

/// The choices in an address; nothing is the person's own language, the browser's own colours, and islands.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Choices {
    sprak: String,
    tema: String,
    oar: String,
}

impl Choices {
    fn view(&self, own: Language) -> Result<View, Problem> {
        let language = match self.sprak.as_str() {
            "" => own,
            tag => Language::from_tag(tag).ok_or(Problem::NotFound)?,
        };
        let theme = Theme::of(&self.tema).ok_or(Problem::NotFound)?;
        let islands = match self.oar.as_str() {
            "" | "ja" => true,
            "nej" => false,
            _ => return Err(Problem::NotFound),
        };
        Ok(View { language, theme, islands })
    }
}

/// `GET /granska`: everything there is to look at, and how.
pub async fn list(call: Call, Query(choices): Query<Choices>) -> Result<Response, Problem> {
    let view = choices.view(call.language)?;
    Ok(call.page(ListPage { view, entries: gallery::entries(call.language) }))
}

/// `GET /granska.json`: the same for programs.
pub async fn json() -> Json<Value> {
    let view = View { language: Language::Swedish, theme: Theme::Own, islands: true };
    let t = text::of(view.language);
    let pages = gallery::pages();
    let entries: Vec<_> = gallery::entries(view.language)
        .into_iter()
        .map(|entry| {
            let page = pages.iter().find(|page| page.id == entry.id);
            let titles: Vec<_> = page.map(|page| page.states(t)).unwrap_or_default();
            let url = |state: &str| format!("{}/{}/{state}", gallery::PATH, entry.id);
            let states: Vec<_> = entry
                .states
                .iter()
                .map(|state| {
                    let own = titles.iter().find(|titled| titled.name == *state);
                    let title = own.map_or(&entry.title, |own| &own.title);
                    json!({ "id": state, "title": title, "url": url(state) })
                })
                .collect();
            json!({
                "id": entry.id,
                "title": entry.title,
                "url": entry.states.first().map(|state| url(state)),
                "states": states,
                "islands": page.is_some_and(|page| page.islands),
                "languages": Language::ALL.map(Language::tag),
                "themes": Theme::ALL.map(Theme::word),
            })
        })
        .collect();
    Json(Value::Array(entries))
}

/// `GET /granska/{id}/{state}`: the state as it stands in the portal.
pub async fn state(
    call: Call,
    Ids(id, state): Ids<String, String>,
    Query(choices): Query<Choices>,
) -> Result<Response, Problem> {
    let view = choices.view(call.language)?;
    let frame = Frame {
        language: view.language,
        side: Side::SignedOut,
        name: None,
        contact: None,
        path: address(&id, &state, view),
        said: None,
        has_errors: false,
        assets: coloured(call.portal.assets, view.theme),
        ..call.frame(false)
    };
    let html = gallery::draw(&id, &state, frame, view.islands).ok_or(Problem::NotFound)?;
    Ok(Html(html).into_response())
}

/// `GET /granska/farger/{theme}`: the portal's own style sheet, in which dark is always or never asked for.
pub async fn style(Id(theme): Id<String>) -> Result<Response, Problem> {
    let theme = Theme::of(&theme).filter(|theme| *theme != Theme::Own).ok_or(Problem::NotFound)?;
    let sheet = assets::text("main.css").ok_or(Problem::NotFound)?;
    Ok(([(CONTENT_TYPE, "text/css; charset=utf-8")], asking(&sheet, theme)).into_response())
}

/// The same rules with the question about dark answered beforehand, for the sheet and for what the browser draws.
fn asking(sheet: &str, theme: Theme) -> String {
    let (dark, light, scheme) = match theme {
        Theme::Own => return sheet.to_owned(),
        Theme::Light => ("not all", "all", "light"),
        Theme::Dark => ("all", "not all", "dark"),
    };
    sheet
        .replace("(prefers-color-scheme:dark)", dark)
        .replace("(prefers-color-scheme: dark)", dark)
        .replace("(prefers-color-scheme:light)", light)
        .replace("(prefers-color-scheme: light)", light)
        .replace("color-scheme:light dark", &format!("color-scheme:{scheme}"))
        .replace("color-scheme: light dark", &format!("color-scheme: {scheme}"))
}

/// The files of the portal, with the style sheet of a theme.
fn coloured(assets: &'static Assets, theme: Theme) -> &'static Assets {
    static LIGHT: OnceLock<Assets> = OnceLock::new();
    static DARK: OnceLock<Assets> = OnceLock::new();
    let with =
        || Assets { css: format!("{}/farger/{}", gallery::PATH, theme.word()), ..assets.clone() };
    match theme {
        Theme::Own => assets,
        Theme::Light => LIGHT.get_or_init(with),
        Theme::Dark => DARK.get_or_init(with),
    }
}

#[cfg(test)]
mod tests {
    use super::{Theme, asking};

    const SHEET: &str = ":root{color-scheme:light dark;--a:#fff}@media (prefers-color-scheme:dark){:root{--a:#000}}";

    #[test]
    fn a_theme_answers_the_question_about_dark() {
        assert_eq!(asking(SHEET, Theme::Own), SHEET);
        assert!(asking(SHEET, Theme::Dark).contains("@media all{"));
        assert!(asking(SHEET, Theme::Light).contains("@media not all{"));
        assert!(asking(SHEET, Theme::Light).contains("color-scheme:light;"));
    }
}
