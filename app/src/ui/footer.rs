//! The bottom of every page: help first, always in the same order.

use jiff::civil::Date;
use leptos::prelude::*;

use super::layout::Office;
use super::phone::Phone;
use super::time;
use crate::text::T;

/// The office's phone, then help, accessibility, and what quick exit does and does not do.
#[component]
pub fn Footer(t: T, office: Office, today: Date) -> impl IntoView {
    view! {
        <footer class="p-footer">
            <p class="p-footer__office">
                {t.ui_office()} " " <Phone t number=office.phone/> " " {office.hours}
            </p>
            <p class="p-footer__printed">{t.ui_printed_on(time::day(t, today))}</p>
            <nav aria-label=t.ui_footer()>
                <ul class="p-footer__list">
                    <li>
                        <a href="/hjalp">{t.ui_help()}</a>
                    </li>
                    <li>
                        <a href="/tillganglighet">{t.ui_accessibility()}</a>
                    </li>
                    <li>
                        <a href="/om-lamna">{t.ui_about_exit()}</a>
                    </li>
                </ul>
            </nav>
        </footer>
    }
}
