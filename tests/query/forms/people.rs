//! The forms about who works with whom, and about meetings of many.

use tests::{Person, Portal};

use super::{Forms, version};

impl Forms {
    /// The plan: own words, an intervention added, changed and said what for, a version asked about by both and answered.
    pub async fn about_plans(&mut self, person: &Person, staff: &Person) {
        let seen = version(person, "/plan/ord").await;
        self.done(person, "/plan/ord", &[("vill", "Ett jobb"), ("version", &seen)]).await;
        let lines = person.get("/plan").await.addresses("/plan/insats/");
        let (line, seen) = (&lines[0], version(person, &lines[0]).await);
        self.done(person, line, &[("syfte", "Lugn"), ("version", &seen)]).await;
        let of = crate::desk::book::door(staff, "Amina").await.replace("/boka", "");
        let new = [("slag", "kurs"), ("fran_dag", "2026-12-01")];
        self.done(staff, &format!("{of}/insats"), &new).await;
        let lines = staff.get(&of).await.addresses(&format!("{of}/insats/"));
        let (line, seen) = (&lines[0], version(staff, &lines[0]).await);
        let changed = [("fran_dag", "2026-12-01"), ("version", seen.as_str())];
        self.done(staff, line, &changed).await;
        let asked = self.done(staff, &format!("{of}/versioner"), &[]).await;
        let asked = asked.header("location");
        let seen = version(staff, &asked).await;
        let answer = [("svar", "prata"), ("hur", "telefon"), ("version", seen.as_str())];
        self.done(staff, &format!("{asked}/svar"), &answer).await;
        let seen = version(person, "/plan/ord").await;
        self.done(person, "/plan/ord", &[("vill", "Ett annat jobb"), ("version", &seen)]).await;
        let asked = self.done(person, "/plan/versioner", &[]).await.header("location");
        let seen = version(person, &asked).await;
        let answer = [("svar", "nej"), ("varfor", "Fel dag"), ("version", seen.as_str())];
        self.done(person, &format!("{asked}/svar"), &answer).await;
    }

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

    /// Hours declared, taken back, confirmed in three ways, objected to and answered, and what is agreed about them.
    pub async fn about_work(&mut self, portal: &Portal, person: &Person, staff: &Person) {
        let (today, desk) = ("/timmar/2026-11-24", crate::hours::desk_of(portal, "amina").await);
        self.done(person, today, &crate::hours::PRESS).await;
        self.done(person, &format!("{today}/angra"), &[("version", "1")]).await;
        let all = [("sett", "2026-11-19:1")];
        self.done(staff, &format!("{desk}/bekrafta"), &all).await;
        let monday = format!("{desk}/2026-11-23");
        let other = [("hur", "arbetat"), ("fran", "9"), ("till", "12"), ("varfor", "Du gick")];
        let other = [&other[..], &[("version", "1")]].concat();
        self.done(staff, &format!("{monday}/ratta"), &other).await;
        let words = [("ord", "Jag var kvar"), ("version", "2")];
        self.done(person, "/timmar/2026-11-23/invand", &words).await;
        let answer = [("svar", "andra"), ("ord", "Du har rätt"), ("version", "3")];
        self.done(staff, &format!("{monday}/svar"), &answer).await;
        let again = [&crate::hours::PRESS[..4], &[("version", "2")]].concat();
        self.done(person, today, &again).await;
        self.done(staff, &format!("{desk}/2026-11-24/bekrafta"), &[("version", "3")]).await;
        let agreed = [("plats", "Hundstallet"), ("fran_dag", "2026-12-01"), ("man_fran", "9")];
        let agreed = [&agreed[..], &[("man_till", "12"), ("version", "1")]].concat();
        self.done(staff, &format!("{desk}/overenskommelse"), &agreed).await;
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
