//! Help that anyone can reach, and the accessibility statement.

use app::help::{AboutExitPage, HelpPage};
use app::statement::StatementPage;
use axum::response::Response;

use crate::call::Call;

/// `GET /hjalp`: who to call.
pub async fn help(call: Call) -> Response {
    call.page(HelpPage { office: call.office() })
}

/// `GET /om-lamna`: what quick exit does and does not do.
pub async fn about_exit(call: Call) -> Response {
    call.page(AboutExitPage)
}

/// `GET /tillganglighet`: the accessibility statement of this installation.
pub async fn statement(call: Call) -> Response {
    let settings = &call.portal.settings;
    call.page(StatementPage {
        operator: settings.operator_name.clone(),
        portal_name: settings.portal_name.clone(),
        mail: settings.operator_mail.clone(),
        office: call.office(),
        supervisor: settings.supervisor_name.clone(),
        supervisor_url: settings.supervisor_url.clone(),
        assessed_on: settings.statement_assessed_on,
        updated_on: settings.statement_updated_on,
    })
}
