//! The page where one lets a calendar fetch one's meetings: what it shows, the secret address, and the way to end it.

use jiff::Timestamp;
use leptos::either::Either;
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{BackLink, Button, HiddenFields, Kind, Notice, Weight, time};

/// Whose calendar it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Participant,
    Staff,
    /// Staff whom nobody books, who lead group meetings.
    Leader,
}

impl Owner {
    /// The page, and the door that makes an address.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Participant => "/moten/kalender",
            Self::Staff | Self::Leader => "/personal/tider/kalender",
        }
    }

    /// The door that turns the address off.
    pub const fn stop(self) -> &'static str {
        match self {
            Self::Participant => "/moten/kalender/av",
            Self::Staff | Self::Leader => "/personal/tider/kalender/av",
        }
    }
}

/// How it stands with the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    Off,
    /// Made then; it is not known any more, only what it looks like when it comes.
    On(Timestamp),
    /// Just made: the whole address, this once.
    Fresh(String),
    /// Never: the person's data are protected.
    Protected,
}

/// One's meetings in a calendar.
#[derive(Clone, Debug)]
pub struct FeedPage {
    pub owner: Owner,
    pub address: Address,
    /// How many days back it shows.
    pub days: i64,
    /// The keys of the two forms.
    pub keys: [String; 2],
}

impl Page for FeedPage {
    fn title(&self, t: T) -> String {
        t.feed_page_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { owner, address, days, keys } = self;
        let (back, back_label) = match owner {
            Owner::Participant => ("/moten", t.feed_back()),
            Owner::Staff => ("/personal/tider", t.feed_back_hours()),
            Owner::Leader => ("/personal/grupp", t.group_desk_back()),
        };
        let fresh = if let Address::Fresh(address) = &address {
            Some(fresh(t, address.clone()))
        } else {
            None
        };
        // Who has no address yet reads first what it shows.
        let is_made = address != Address::Off;
        let ways = || forms(t, owner, &address, keys.clone());
        let rest = if address == Address::Protected {
            Either::Left(view! { <Notice><p>{t.feed_protected()}</p></Notice> })
        } else {
            Either::Right(view! {
                <p>{t.feed_lead()}</p>
                {is_made.then(&ways)}
                {shows(t, owner, days)}
                {(!is_made).then(&ways)}
            })
        };
        view! {
            <BackLink href=back label=back_label/>
            <h1>{t.feed_page_title()}</h1>
            {fresh}
            {rest}
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let at: Timestamp = "2026-11-24T07:00:00Z".parse().unwrap_or_default();
        let secret =
            "https://vag.example.se/kalender/6m5cVfo8Zb0w2yE1nJtQh4uRx7sKdPaLgGiTqWvXzYk.ics";
        let page = |owner, address| Self {
            owner,
            address,
            days: 30,
            keys: ["nyckel".to_owned(), "nyckel-2".to_owned()],
        };
        vec![
            ("off", page(Owner::Participant, Address::Off)),
            ("fresh", page(Owner::Participant, Address::Fresh(secret.to_owned()))),
            ("on", page(Owner::Participant, Address::On(at))),
            ("protected", page(Owner::Participant, Address::Protected)),
            ("staff-off", page(Owner::Staff, Address::Off)),
            ("staff-on", page(Owner::Staff, Address::On(at))),
            ("leader", page(Owner::Leader, Address::Off)),
        ]
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![("stopped", t.feed_stopped())]
    }
}

/// What the calendar will show, and to whom.
fn shows(t: T, owner: Owner, days: i64) -> impl IntoView + use<> {
    let protected =
        (owner != Owner::Participant).then(|| view! { <li>{t.feed_shows_protected()}</li> });
    view! {
        <section class="p-stack" aria-labelledby="syns">
            <h2 id="syns">{t.feed_shows()}</h2>
            <ul>
                <li>{t.feed_shows_title(t.feed_title_meeting())}</li>
                <li>{t.feed_shows_time()}</li>
                <li>{t.feed_shows_span(days.to_string())}</li>
                {protected}
            </ul>
        </section>
        <section class="p-stack" aria-labelledby="veta">
            <h2 id="veta">{t.feed_mind()}</h2>
            <ul>
                <li>{t.feed_mind_anyone()}</li>
                <li>{t.feed_mind_phone()}</li>
                <li>{t.feed_mind_company()}</li>
                <li>{t.feed_mind_late()}</li>
            </ul>
        </section>
    }
}

/// A field that can be copied by hand, by finger and by keyboard; nothing is sent with it.
fn fresh(t: T, address: String) -> impl IntoView {
    view! {
        <Notice kind=Kind::Done title=t.feed_fresh_title() focus=true>
            <p>{t.feed_fresh_once()}</p>
            <label class="p-field__label" for="adress">{t.feed_fresh_label()}</label>
            <input class="p-input p-feed__address" id="adress" type="url" readonly="" value=address dir="ltr"
                autocomplete="off" spellcheck="false"/>
            <p>{t.feed_fresh_how()}</p>
        </Notice>
    }
}

/// What can be done about the address now.
fn forms(t: T, owner: Owner, address: &Address, keys: [String; 2]) -> impl IntoView + use<> {
    let [make, stop] = keys.map(FormState::new);
    if *address == Address::Off {
        return Either::Left(view! {
            <form method="post" class="p-stack" action=owner.path()>
                <HiddenFields form=&make/>
                <p>{t.feed_off()}</p>
                <p><Button label=t.feed_make() weight=Weight::Filled/></p>
            </form>
        });
    }
    let on = if let Address::On(at) = address {
        Some(view! { <p>{t.feed_on(time::moment(t, *at))}</p> })
    } else {
        None
    };
    Either::Right(view! {
        {on}
        <form method="post" class="p-stack" action=owner.path()>
            <HiddenFields form=&make/>
            <p>{t.feed_again_hint()}</p>
            <p><Button label=t.feed_again()/></p>
        </form>
        <form method="post" class="p-stack" action=owner.stop()>
            <HiddenFields form=&stop/>
            <p>{t.feed_stop_hint()}</p>
            <p><Button label=t.feed_stop()/></p>
        </form>
    })
}
