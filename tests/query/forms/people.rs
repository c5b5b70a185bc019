//! The forms about who works with whom, and about meetings of many.

use tests::{Person, Portal};

use super::{Forms, version};

impl Forms {
    /// Each kind of proposal about a shared goal, taken back, taken and declined.
    pub async fn about_proposals(&mut self, person: &Person, staff: &Person, goal: &str) {
        let page = crate::desk::book::door(staff, "Amina").await.replace("/boka", "/mal");
        let goal = goal.replace("/mal", &page);
        let new = format!("{page}/nytt");
        self.done(staff, &new, &[("mal", "Sova bra")]).await;
        let shown = staff.get(page.trim_end_matches("/mal")).await;
        let back = shown.addresses(&format!("{page}/forslag/")).remove(0);
        self.done(staff, &back, &[("version", "1")]).await;
        self.done(staff, &format!("{goal}/steg"), &[("steg", "Låna en båt")]).await;
        let words = format!("{goal}/ord");
        let seen = version(staff, &words).await;
        self.done(staff, &words, &[("mal", "Segla långt"), ("version", &seen)]).await;
        for (door, answer) in
            person.get("/mal").await.addresses("/mal/forslag/").iter().zip(["ja", "nej"])
        {
            self.done(person, door, &[("svar", answer), ("version", "1")]).await;
        }
    }

    /// Somebody stands in for somebody, and no longer.
    pub async fn about_stand_ins(&mut self, person: &Person, [away, staff]: [&str; 2]) {
        let days = [("fran_dag", "2026-12-21"), ("till_dag", "2026-12-22")];
        let fields = [&[("borta", away), ("vikarie", staff)], days.as_slice()].concat();
        self.done(person, "/personal/vikarier", &fields).await;
        let page = person.get("/personal/vikarier").await;
        let end = page.addresses("/personal/vikarier/");
        let end = end.iter().find(|path| path.ends_with("/avsluta")).expect("one to end");
        self.done(person, end, &[("version", "1")]).await;
    }

    /// A participant handed over to a colleague, and the answer to that.
    pub async fn about_handovers(&mut self, staff: &Person, coordinator: &Person, to: &str) {
        let door = crate::desk::book::door(staff, "Johan").await.replace("/boka", "/overlamna");
        let first = [("till", to), ("dag", "2026-12-10")];
        self.done(staff, &door, &[&first[..], &[("visa", "tider")]].concat()).await;
        assert_eq!(staff.get(&door).await.status, 200);
        let rest = [("ord", "Jag byter jobb."), ("utan_mote", "De känner varandra.")];
        let asked = self.done(staff, &door, &[&first[..], &rest[..]].concat()).await;
        let answer = format!("{}/svar", asked.header("location"));
        self.done(coordinator, &answer, &[("svar", "ja"), ("version", "1")]).await;
    }

    /// A group meeting made, its one seat taken, given back, kept, answered about, and how it went told and settled.
    pub async fn about_groups(&mut self, portal: &Portal, [one, other, staff]: [&Person; 3]) {
        let fields = crate::group::fields("2026-12-10", "1");
        let led = self.done(staff, "/personal/grupp", &fields).await.header("location");
        let own = led.replace("/personal/grupp", "/moten/grupp");
        self.done(one, &format!("{own}/plats"), &[]).await;
        self.done(other, &format!("{own}/ko"), &[]).await;
        self.done(one, &format!("{own}/avboka"), &[]).await;
        self.done(other, &format!("{own}/svar"), &[("svar", "nej")]).await;
        self.done(one, &format!("{own}/plats"), &[]).await;
        let earlier = "UPDATE group_meetings SET start_at = start_at - 2592000000000, end_at = end_at - 2592000000000
            WHERE title = 'Prata om jobb'";
        portal.change(earlier).await;
        portal
            .change(&earlier.replace("group_meetings", "group_seats").replace(
                "WHERE title = 'Prata om jobb'",
                "WHERE meeting = (SELECT id FROM group_meetings WHERE title = 'Prata om jobb')",
            ))
            .await;
        let page = staff.get(&led).await.addresses(&format!("{led}/"));
        let told = page.iter().find(|path| path.ends_with("/utfall")).expect("somebody to tell of");
        let seen = version(staff, told).await;
        let facts = [("blev_av", "nej"), ("kom", "nej"), ("orsak", "uteblev"), ("version", &seen)];
        self.done(staff, told, &facts).await;
        self.done(one, &format!("{own}/hur-det-gick"), &[("ord", "Bussen kom inte")]).await;
        self.done(staff, &format!("{told}/avgor"), &[("orsak", "forhinder")]).await;
        let next = crate::group::fields("2026-12-11", "1");
        let led = self.done(staff, "/personal/grupp", &next).await.header("location");
        let seen = version(staff, &format!("{led}/avboka")).await;
        let fields = [("skal", "Sjuk"), ("version", seen.as_str())];
        self.done(staff, &format!("{led}/avboka"), &fields).await;
    }
}
