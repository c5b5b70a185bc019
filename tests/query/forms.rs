//! Every form there is, sent once as people send it, each told apart by its door.

mod people;

use std::collections::BTreeSet;

use tests::{Answer, Person, text};

use super::kind;
use crate::booking::offered;

const OFF: &str = "/personal/tider/ledigt";

/// The doors that a form was sent to, as the router writes them.
#[derive(Default)]
pub struct Forms {
    pub sent: BTreeSet<String>,
}

impl Forms {
    /// Sends a form that is taken, or (409) answered with what stands in its way.
    async fn send(&mut self, person: &Person, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = person.post(path, fields).await;
        assert!(matches!(answer.status, 204 | 303 | 409), "{path}: {}", answer.words());
        self.sent.insert(kind(path));
        answer
    }

    /// As [`Forms::send`], and nothing stands in its way.
    pub(super) async fn done(
        &mut self,
        person: &Person,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let answer = self.send(person, path, fields).await;
        assert_ne!(answer.status, 409, "{path}: {}", answer.words());
        answer
    }

    /// A goal of the person's from its first words to its end.
    pub async fn about_goals(&mut self, person: &Person, staff: &Person) {
        let stated = self.done(person, "/mal", &[("mal", "Prova på att segla")]).await;
        let think = stated.header("location");
        let goal = think.strip_suffix("/tank-vidare").expect("a goal").to_owned();
        for (door, name, value) in [
            ("tank-vidare", "varfor", "Vinden"),
            ("dela", "vem", "delat"),
            ("andra", "mal", "Segla"),
        ] {
            let path = format!("{goal}/{door}");
            let version = version(person, &path).await;
            self.done(person, &path, &[(name, value), ("version", &version)]).await;
        }
        for words in ["Ringa klubben", "Köpa väst"] {
            self.done(person, &format!("{goal}/steg"), &[("steg", words)]).await;
        }
        let begin = format!("{goal}/steg/");
        let mut steps = person.get(&goal).await.addresses(&begin);
        steps.retain(|step| step.len() == begin.len() + 36);
        let (first, last) = (&steps[0], &steps[1]);
        self.done(person, last, &[("lage", "klar"), ("version", "1")]).await;
        self.done(person, &format!("{last}/angra"), &[("version", "2")]).await;
        let past = [("hall", "upp"), ("forbi", &first[begin.len()..])];
        self.done(person, &format!("{last}/flytta"), &past).await;
        self.done(person, &format!("{goal}/hur-gick-det"), &[("niva", "en_bit")]).await;
        self.about_proposals(person, staff, &goal).await;
        let end = format!("{goal}/avsluta");
        let version = version(person, &end).await;
        self.done(person, &end, &[("hur", "natt"), ("version", &version)]).await;
    }

    /// Meetings that staff book: the times asked for, one proposed, and one with a colleague.
    pub async fn about_booking(&mut self, staff: &Person) {
        let door = crate::desk::book::door(staff, "Amina").await;
        let page = self.done(staff, &door, &[("tolk", "arabiska"), ("visa", "tider")]).await;
        let page = staff.get(&page.header("location")).await;
        let at = page.field("tid").expect("a time");
        self.done(staff, &door, &[("satt", "telefon"), ("tid", &at), ("hur", "fraga")]).await;
        let offer = staff.get_json(&door).await.json();
        let with = text(&offer, "/colleagues/0/id").to_owned();
        let offer = staff.get_json(&format!("{door}?med={with}")).await.json();
        let at = text(&offer, "/slots/2/start");
        let fields = [("satt", "telefon"), ("tid", at), ("hur", "overens"), ("med", &with)];
        self.done(staff, &door, &fields).await;
        self.send(staff, &door, &fields).await;
    }

    /// A meeting asked for, cancelled and restored by both, moved and accepted.
    pub async fn about_meetings(&mut self, person: &Person, staff: &Person) {
        let (handler, times) = offered(person, "Sara").await;
        let (with, at) = (("med", handler.as_str()), ("tid", times[4].as_str()));
        self.done(person, "/moten/boka", &[with]).await;
        self.done(person, "/moten/boka/tid", &[at]).await;
        self.done(person, "/moten/boka/satt", &[("satt", "telefon")]).await;
        let asked = self.done(person, "/moten", &[with, at, ("satt", "telefon")]).await;
        let own = asked.header("location");
        let own = own.split(['?', '#']).next().expect("a meeting").to_owned();
        let other = format!("/personal{own}");
        self.cancel_and_restore(person, &own).await;
        let page = staff.get(&other).await;
        // Late enough to be moved and cancelled afterwards.
        let (new, version) = (times[8].as_str(), version_of(&page));
        let proposal = [("svar", "foresla"), ("tid", new), ("version", version.as_str())];
        self.done(staff, &format!("{other}/svar"), &proposal).await;
        let version = version_of(&person.get(&own).await);
        self.done(person, &format!("{own}/svar"), &[("svar", "ja"), ("version", &version)]).await;
        self.cancel_and_restore(staff, &other).await;
        self.move_both_ways(person, staff, (&own, &times[9])).await;
        // The day of this meeting is off: first the meeting is shown, then it is saved all the same.
        let meeting = person.get_json(&own).await.json();
        let day = &text(&meeting, "/start")[..10];
        assert_eq!(self.insist(staff, OFF, &[("fran_dag", day)]).await, 409);
        let hours = [("dag", day), ("fran1", "6.00"), ("till1", "6.30")];
        self.remove(staff).await;
        assert_eq!(self.insist(staff, &format!("{OFF}/dag"), &hours).await, 409);
        self.remove(staff).await;
        self.about_outcomes(person, staff).await;
        // A booking that is under way while the pages are read.
        self.done(person, "/moten/boka", &[with]).await;
    }

    /// A meeting of which staff say that the participant did not come, answered and settled.
    async fn about_outcomes(&mut self, person: &Person, staff: &Person) {
        let past = person.get_json("/moten").await.json();
        let own = past["earlier"].as_array().expect("meetings").iter();
        let mut own = own.map(|meeting| format!("/personal{}/utfall", text(meeting, "/href")));
        let mut page = None;
        for door in own.by_ref() {
            let found = staff.get(&door).await;
            if found.status == 200 {
                page = Some((door, found));
                break;
            }
        }
        let (door, page) = page.expect("a meeting that is over");
        let version = version_of(&page);
        let facts = [("blev_av", "nej"), ("kom", "nej"), ("orsak", "uteblev")];
        self.done(staff, &door, &[facts.as_slice(), &[("version", &version)]].concat()).await;
        let answer = door.replace("/personal", "").replace("/utfall", "/hur-det-gick");
        self.done(person, &answer, &[("ord", "Bussen kom inte")]).await;
        self.done(staff, &format!("{door}/avgor"), &[("orsak", "forhinder")]).await;
    }

    /// A move that staff decline, and one that the participant does.
    async fn move_both_ways(&mut self, person: &Person, staff: &Person, (own, at): (&str, &str)) {
        let other = format!("/personal{own}");
        for (asks, answers, from, to) in
            [(person, staff, own, &*other), (staff, person, &*other, own)]
        {
            let seen = version(asks, &format!("{from}/flytta")).await;
            let mut fields = vec![("tid", at), ("version", seen.as_str())];
            if from == other {
                fields.push(("hur", "fraga"));
            }
            self.done(asks, &format!("{from}/flytta"), &fields).await;
            let seen = version(answers, to).await;
            self.done(
                answers,
                &format!("{to}/flytta/svar"),
                &[("svar", "nej"), ("version", &seen)],
            )
            .await;
        }
    }

    async fn cancel_and_restore(&mut self, person: &Person, meeting: &str) {
        let cancel = format!("{meeting}/avboka");
        let seen = version(person, &cancel).await;
        self.done(person, &cancel, &[("skal", "Jag tryckte fel"), ("version", &seen)]).await;
        let seen = version(person, meeting).await;
        self.done(person, &format!("{meeting}/angra"), &[("version", &seen)]).await;
    }

    /// Sends a form once more with the meetings it was shown; gives what the first time was answered with.
    async fn insist(&mut self, staff: &Person, path: &str, fields: &[(&str, &str)]) -> u16 {
        let shown = self.send(staff, path, fields).await;
        if let Some(seen) = shown.field("sett").filter(|_| shown.status == 409) {
            self.done(staff, path, &[fields, &[("sett", seen.as_str())]].concat()).await;
        }
        shown.status
    }

    async fn remove(&mut self, staff: &Person) {
        let mut all = staff.get(OFF).await.addresses(&format!("{OFF}/"));
        all.retain(|address| address.ends_with("/bort"));
        assert!(!all.is_empty(), "something to remove");
        for address in all {
            self.done(staff, &address, &[]).await;
        }
    }

    /// The rest of a day given up.
    pub async fn about_being_away(&mut self, staff: &Person) {
        let seen = staff.get("/personal/borta").await.field("sett").unwrap_or_default();
        self.done(staff, "/personal/borta", &[("sett", &seen)]).await;
    }

    /// A wish for a time: changed, taken back, declined, and one that is answered and one that waits.
    pub async fn about_wishes(&mut self, person: &Person, staff: &Person) {
        let door = "/moten/onskemal";
        let mut wish = crate::time_wish::fields(person, "Sara", "2026-12-03").await;
        let sent = self.done(person, door, &text_fields(&wish)).await;
        let own = sent.header("location");
        self.done(person, &format!("{own}/igen"), &[]).await;
        wish.retain(|(name, _)| *name != "version");
        wish.push(("version", "1".to_owned()));
        self.done(person, door, &text_fields(&wish)).await;
        let (seen, other) = (version(person, &own).await, format!("/personal{}", &own[6..]));
        let page = staff.get(&other).await;
        let (time, version) = (page.field("tid").expect("a time"), version_of(&page));
        let answer = [("svar", "foresla"), ("tid", time.as_str()), ("version", version.as_str())];
        self.done(staff, &format!("{other}/svar"), &answer).await;
        let back = format!("{own}/ta-tillbaka");
        assert_eq!(self.send(person, &back, &[("version", &seen)]).await.status, 409);
    }

    /// The weekly hours, a time off and a single day that stay.
    pub async fn about_hours(&mut self, staff: &Person) {
        let version = version(staff, "/personal/tider").await;
        let hours = [
            ("ons1_fran", "8.30"),
            ("ons1_till", "10.30"),
            ("langd", "60"),
            ("buffert", "0"),
            ("varsel", "24"),
            ("framforhallning", "30"),
            ("version", &version),
        ];
        self.done(staff, "/personal/tider", &hours).await;
        self.insist(staff, OFF, &[("fran_dag", "2026-12-14")]).await;
        let hours = [("dag", "2026-12-16"), ("fran1", "9.00"), ("till1", "16.00")];
        self.insist(staff, &format!("{OFF}/dag"), &hours).await;
    }

    /// An address for one's calendar: made, asked at by a program, and turned off.
    pub async fn about_calendars(&mut self, person: &Person, page: &str) {
        self.done(person, page, &[]).await;
        let fresh = person.get(page).await;
        let at = fresh.body.find("/kalender/").expect("an address");
        let address = fresh.body[at..].split('"').next().expect("its end");
        assert_eq!(person.get(address).await.status, 200);
        self.done(person, &format!("{page}/av"), &[]).await;
    }

    /// A longer list, words not sent yet, another language.
    pub async fn about_reading(&mut self, person: &Person) {
        let list = [("sida", "/mal"), ("lista", "tidigare"), ("visade", "5")];
        self.done(person, "/visa-fler", &list).await;
        self.done(person, "/sett", &[("sett", "0192f0c1-0000-7000-8000-000000000001")]).await;
        self.done(person, "/utkast", &[("plats", "/mal"), ("mal", "Hemligt")]).await;
        self.done(person, "/sprak", &[("sprak", "sv"), ("tillbaka", "/mal")]).await;
    }

    /// A kind of meeting, made and changed.
    pub async fn about_meeting_types(&mut self, person: &Person) {
        let fields = crate::meeting_type::desk::fields("Uppföljning");
        self.done(person, "/personal/motestyper", &fields).await;
        let list = person.get("/personal/motestyper").await;
        let pages = list.addresses("/personal/motestyper/");
        let page = pages.iter().find(|page| !page.ends_with("/ny")).expect("a kind");
        let version = version(person, page).await;
        self.done(person, page, &[&fields[..], &[("version", &version)]].concat()).await;
    }

    /// Both ways out.
    pub async fn about_leaving(&mut self, one: &Person, other: &Person) {
        self.done(one, "/lamna", &[]).await;
        self.done(other, "/logga-ut", &[]).await;
    }
}

fn text_fields<'f>(fields: &'f [(&'static str, String)]) -> Vec<(&'static str, &'f str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

async fn version(person: &Person, path: &str) -> String {
    version_of(&person.get(path).await)
}

fn version_of(page: &Answer) -> String {
    page.field("version").unwrap_or_else(|| panic!("a version: {}", page.words()))
}
