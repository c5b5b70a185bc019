//! A calendar program that we did not write takes the files: times, zone, and the same meeting under the same id.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;
use tests::{Person, on_both};

use super::{OWN, address, asked};
use crate::booking::offered;

/// Somebody's calendar in khal, empty at first, read on a clock in `zone`.
struct Khal {
    folder: TempDir,
}

impl Khal {
    /// Nothing, with the reason printed, where khal is not installed.
    fn open() -> Option<Self> {
        if Command::new("khal").arg("--version").output().is_err() {
            eprintln!("skipped: khal is not installed, so no calendar program takes the files");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("own")).unwrap();
        for zone in ["Europe/Stockholm", "UTC"] {
            let at = folder.path().display();
            let name = zone.replace('/', "-");
            let settings = format!(
                "[calendars]\n[[own]]\npath = {at}/own\n[sqlite]\npath = {at}/{name}.db\n[locale]\n\
                 local_timezone = {zone}\ndefault_timezone = {zone}\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n\
                 longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            );
            fs::write(folder.path().join(name), settings).unwrap();
        }
        Some(Self { folder })
    }

    fn run(&self, zone: &str, words: &[&str]) -> String {
        let settings = self.folder.path().join(zone.replace('/', "-"));
        let done = Command::new("khal")
            .arg("-c")
            .arg(settings)
            .args(words)
            .env("LC_ALL", "C.UTF-8")
            .env("HOME", self.folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        assert!(done.status.success(), "{said} {}", String::from_utf8_lossy(&done.stderr));
        said
    }

    fn import(&self, file: &str) {
        let path = self.folder.path().join("file.ics");
        fs::write(&path, file).unwrap();
        let path: &Path = &path;
        self.run("Europe/Stockholm", &["import", "--batch", "-a", "own", path.to_str().unwrap()]);
    }

    /// Every meeting for a year: "start|end|title|whether it is cancelled|id".
    fn list(&self, zone: &str) -> Vec<String> {
        let form = "{start}|{end}|{title}|{cancelled}|{uid}";
        let words = ["list", "--day-format", "", "--format", form, "2026-10-01", "365d"];
        let said = self.run(zone, &words);
        said.lines().filter(|line| line.contains('|')).map(str::to_owned).collect()
    }
}

/// The meeting's time on the clock in Sweden, as khal writes it.
async fn clock(person: &Person, id: &str) -> String {
    let meeting = person.get_json(&format!("/moten/{id}")).await.json();
    let at = |name: &str| {
        let at: jiff::Timestamp = meeting[name].as_str().unwrap().parse().unwrap();
        // It is winter in every story that asks.
        jiff::tz::offset(1).to_datetime(at).strftime("%Y-%m-%d %H:%M").to_string()
    };
    format!("{}|{}", at("start"), at("end"))
}

#[tokio::test]
async fn a_calendar_program_moves_the_meeting_and_marks_it_cancelled() {
    let Some(khal) = Khal::open() else { return };
    on_both(async |portal| {
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let id = asked(&amina).await;
        let own = format!("/moten/{id}");
        let file = format!("{own}/kalender.ics");
        khal.import(&amina.get(&file).await.body);
        let first = clock(&amina, &id).await;
        let of = |id: &str| {
            let list = khal.list("Europe/Stockholm");
            list.into_iter().filter(|row| row.ends_with(id)).collect::<Vec<_>>()
        };
        assert_eq!(of(&id), [format!("{first}|Möte||{id}")]);
        // Sara proposes another time, and Amina takes it: the same meeting moves.
        let page = sara.get(&format!("/personal/moten/{id}")).await;
        // Late enough for Amina to cancel it here afterwards.
        let time = offered(&amina, "Sara").await.1[8].clone();
        let version = page.field("version").unwrap();
        let other = [("svar", "foresla"), ("tid", time.as_str()), ("version", version.as_str())];
        assert_eq!(sara.post(&format!("/personal/moten/{id}/svar"), &other).await.status, 303);
        let version = amina.get(&own).await.field("version").unwrap();
        let yes = [("svar", "ja"), ("version", version.as_str())];
        assert_eq!(amina.post(&format!("{own}/svar"), &yes).await.status, 303);
        khal.import(&amina.get(&file).await.body);
        let second = clock(&amina, &id).await;
        assert_ne!(first, second);
        assert_eq!(of(&id), [format!("{second}|Möte||{id}")]);
        assert_eq!(amina.post(&format!("{own}/avboka"), &[]).await.status, 303);
        khal.import(&amina.get(&file).await.body);
        assert_eq!(of(&id), [format!("{second}|Möte|CANCELLED |{id}")]);
    })
    .await;
}

#[tokio::test]
async fn a_calendar_program_reads_the_double_hour_and_the_zone_as_they_were_meant() {
    let Some(khal) = Khal::open() else { return };
    on_both(async |portal| {
        portal.set_clock("2026-10-20T08:00:00+02:00").await;
        let amina = portal.person("amina").await;
        let id = asked(&amina).await;
        let feed = address(&amina, OWN).await;
        // 2.30 of summer time, and 2.30 of winter time one hour later; then a morning that comes once.
        for (utc, local) in [
            ("2026-10-25T00:30:00Z", "2026-10-25 02:30"),
            ("2026-10-25T01:30:00Z", "2026-10-25 02:30"),
            ("2026-10-26T08:00:00Z", "2026-10-26 09:00"),
        ] {
            let start: jiff::Timestamp = utc.parse().unwrap();
            let at = start.as_microsecond();
            let end = at + 20 * 60 * 1_000_000;
            portal
                .change(&format!(
                    "UPDATE bookings SET start_at = {at}, end_at = {end}, version = version + 1
                     WHERE subject = 'Praktikplatsen'"
                ))
                .await;
            let in_utc = utc[..16].replace('T', " ");
            for file in [
                amina.get(&format!("/moten/{id}/kalender.ics")).await,
                portal.stranger().get(&feed).await,
            ] {
                khal.import(&file.body);
                for (zone, start) in [("Europe/Stockholm", local), ("UTC", in_utc.as_str())] {
                    let mut rows = khal.list(zone);
                    rows.retain(|row| row.ends_with(&id));
                    assert_eq!(rows.len(), 1, "{rows:?}");
                    assert!(rows[0].starts_with(&format!("{start}|")), "{zone} {rows:?}");
                }
            }
        }
    })
    .await;
}
