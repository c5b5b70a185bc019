//! `/personal` for those whose role meets no participants: what they can do here today.

use domain::access::{assigns, counts_continuity};
use domain::person::StaffRole;
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::role;

/// A kind page without anybody's data.
#[derive(Clone, Debug)]
pub struct ClosedPage {
    pub role: StaffRole,
}

impl Page for ClosedPage {
    fn title(&self, t: T) -> String {
        t.desk_closed_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let why = if self.role == StaffRole::Coordinator {
            t.desk_closed_coordinator()
        } else {
            t.desk_closed_administrator()
        };
        view! {
            <h1>{t.desk_closed_title()}</h1>
            <p>{t.desk_closed_role(role::words(t, self.role))}</p>
            <p>{why}</p>
            <p>{t.desk_closed_today()}</p>
            {assigns(self.role).then(|| view! {
                <p><a href=super::handover::PATH>{t.handover_list_title()}</a></p>
                <p><a href="/personal/vikarier">{t.stand_in_title()}</a></p>
            })}
            {counts_continuity(self.role).then(|| view! {
                <p><a href=super::continuity::PATH>{t.continuity_title()}</a></p>
            })}
            <p><a href="/hjalp">{t.desk_closed_help()}</a></p>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        vec![
            ("coordinator", Self { role: StaffRole::Coordinator }),
            ("administrator", Self { role: StaffRole::Administrator }),
        ]
    }
}
