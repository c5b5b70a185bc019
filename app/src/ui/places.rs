//! The few places to go: a bar at the bottom of a phone, a list at the side of a wide screen.

use domain::access::{assigns, edits_meeting_types, meets_participants};
use leptos::prelude::*;

use super::icon::{Drawing, Icon};
use super::layout::Side;
use crate::text::T;

/// The places of a side, or nothing for someone who is not signed in.
#[component]
pub fn Places(
    t: T,
    side: Side,
    path: String,
    /// The participant has work training, and so a place for its hours.
    has_hours: bool,
) -> impl IntoView {
    let mut places = places(t, side);
    if side == Side::Participant && has_hours {
        places.push(Place { href: "/timmar", label: t.ui_place_work(), drawing: Drawing::Clock });
    }
    // "/personal" is the beginning of every staff address: the longest match is where one is.
    let here = places
        .iter()
        .map(|place| place.href)
        .filter(|href| covers(href, &path))
        .max_by_key(|href| href.len());
    let rows: Vec<_> = places
        .into_iter()
        .map(|Place { href, label, drawing }| {
            let current = (here == Some(href)).then(|| if path == href { "page" } else { "true" });
            view! {
                <li>
                    <a class="p-places__link" href=href aria-current=current>
                        <Icon drawing/>
                        {label}
                    </a>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <nav class="p-places" aria-label=t.ui_places()>
                <ul class="p-places__list">{rows}</ul>
            </nav>
        }
    })
}

struct Place {
    href: &'static str,
    label: String,
    drawing: Drawing,
}

fn places(t: T, side: Side) -> Vec<Place> {
    let place = |href, label, drawing| Place { href, label, drawing };
    match side {
        Side::SignedOut => Vec::new(),
        Side::Participant => vec![
            place("/", t.ui_place_home(), Drawing::Home),
            place("/plan", t.ui_place_plan(), Drawing::Plan),
            place("/mal", t.ui_place_goals(), Drawing::Goal),
            place("/moten", t.ui_place_meetings(), Drawing::Meeting),
        ],
        Side::Staff(role) if !meets_participants(role) => {
            let types = "/personal/motestyper";
            let types = place(types, t.meeting_type_place_name(), Drawing::Meeting);
            let mut places = vec![place("/personal", t.ui_place_home(), Drawing::Home)];
            let stand_ins = "/personal/vikarier";
            let stand_ins = place(stand_ins, t.stand_in_place_name(), Drawing::People);
            let handovers = "/personal/overlamningar";
            let handovers = place(handovers, t.handover_place_name(), Drawing::Inbox);
            places.extend(assigns(role).then_some(handovers));
            places.extend(assigns(role).then_some(stand_ins));
            places.extend(edits_meeting_types(role).then_some(types));
            places
        }
        Side::Staff(role) => {
            let hours = place("/personal/tider", t.ui_place_hours(), Drawing::Clock);
            let mut places = vec![
                place("/personal", t.ui_place_inbox(), Drawing::Inbox),
                place("/personal/deltagare", t.ui_place_participants(), Drawing::People),
            ];
            if role.takes_bookings() {
                places.push(place("/personal/kalender", t.ui_place_calendar(), Drawing::Meeting));
                places.push(hours);
            }
            places
        }
    }
}

/// Whether a place is the page at `path` or holds it.
fn covers(href: &str, path: &str) -> bool {
    path == href
        || (href != "/" && path.strip_prefix(href).is_some_and(|rest| rest.starts_with('/')))
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn a_place_holds_the_pages_below_it() {
        assert!(covers("/mal", "/mal/nytt"));
        assert!(!covers("/mal", "/malen"));
        assert!(!covers("/", "/plan"));
        assert!(covers("/", "/"));
    }
}
