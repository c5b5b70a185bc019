//! The portal beside the model: the same steps through its doors, as the people themselves.

use jiff::{SignedDuration, Timestamp};
use tests::{Answer, Database, Person, Portal, text};
use tokio::runtime::Runtime;

use super::invariant;
use super::people::{BEGIN, PARTICIPANTS, People};
use super::step::{By, Step, Word};

/// The midnight before the first morning.
const MIDNIGHT: &str = "2026-11-24T00:00:00+01:00";
const STAFF: [&str; super::people::STAFF] = ["sara", "erik"];

/// A portal, its people, and the ids of what they made, in order.
pub struct Real {
    runtime: Runtime,
    portal: Portal,
    participants: Vec<Person>,
    staff: Vec<Person>,
    staff_ids: Vec<String>,
    meetings: Vec<String>,
    offs: Vec<String>,
}

fn at(minutes: i64) -> Timestamp {
    MIDNIGHT.parse::<Timestamp>().unwrap() + SignedDuration::from_mins(minutes)
}

fn wall(minutes: i64) -> (String, String) {
    let (day, minute) = (24 + minutes / 1_440, minutes % 1_440);
    (format!("2026-11-{day}"), format!("{}.{:02}", minute / 60, minute % 60))
}

impl Real {
    /// A portal where four people have two handlers, and nobody has a meeting.
    pub fn open(database: Database) -> Self {
        let runtime = Runtime::new().unwrap();
        let portal = runtime.block_on(Portal::open(database));
        let mut real = Self {
            runtime,
            portal,
            participants: Vec::new(),
            staff: Vec::new(),
            staff_ids: Vec::new(),
            meetings: Vec::new(),
            offs: Vec::new(),
        };
        let id = match database {
            Database::Sqlite => "randomblob(16)",
            Database::Postgres => "gen_random_uuid()",
        };
        let second = format!(
            "INSERT INTO assignments (id, participant, staff, since_on)
             SELECT {id}, p.id, s.id, '2026-01-01' FROM people p, people s
             WHERE p.handle LIKE 'person-%' AND s.handle = 'erik'"
        );
        let portal = &real.portal;
        real.runtime.block_on(async {
            portal.crowd(u32::try_from(PARTICIPANTS).unwrap()).await;
            portal.change(&second).await;
            portal.change("UPDATE bookings SET state = 'cancelled'").await;
        });
        real.set_clock(BEGIN);
        let list = real.runtime.block_on(real.participants[0].get_json("/moten/boka")).json();
        let handlers = list["handlers"].as_array().unwrap();
        for name in ["Sara", "Erik"] {
            let one = handlers.iter().find(|one| text(one, "/name").starts_with(name)).unwrap();
            real.staff_ids.push(text(one, "/id").to_owned());
        }
        real
    }

    /// Moves the clock; sessions do not last over it, so everybody comes in again.
    fn set_clock(&mut self, minutes: i64) {
        let portal = &self.portal;
        (self.participants, self.staff) = self.runtime.block_on(async {
            portal.set_clock(&at(minutes).to_string()).await;
            let (mut participants, mut staff) = (Vec::new(), Vec::new());
            for number in 1..=PARTICIPANTS {
                participants.push(portal.person(&format!("person-{number}")).await);
            }
            for handle in STAFF {
                staff.push(portal.person(handle).await);
            }
            (participants, staff)
        });
    }

    /// Goes the step; `people` is the model after it.
    pub fn go(mut self, people: &People, step: &Step) -> Self {
        let Some(answer) = self.send(people, step) else { return self };
        let is_done = (200..300).contains(&answer.status);
        // Staff whom a meeting does not concern do not find it.
        let is_strange = matches!(step, Step::AnswerMove { by: By::Staff(_), .. });
        let is_refused = matches!(answer.status, 409 | 422) || answer.status == 404 && is_strange;
        assert!(is_done || is_refused, "{step:?}: {} {}", answer.status, answer.body);
        assert_eq!(is_done, people.is_done, "{step:?}: {} {}", answer.status, answer.body);
        if is_done {
            let id = || text(&answer.json(), "/id").to_owned();
            match step {
                Step::Ask { .. } => self.meetings.push(id()),
                Step::TakeOff { .. } => self.offs.push(id()),
                _ => {}
            }
        }
        self
    }

    fn send(&mut self, people: &People, step: &Step) -> Option<Answer> {
        match step {
            Step::Ask { participant, staff, start } => {
                let (tid, med) = (at(*start).to_string(), self.staff_ids[*staff].clone());
                let fields = [("med", med.as_str()), ("tid", &tid), ("satt", "telefon")];
                Some(self.post(&self.participants[*participant], "/moten", &fields))
            }
            Step::Confirm { meeting, is_stale } => {
                let fields = [("svar", "bekrafta")];
                Some(self.about(people, *meeting, true, "svar", &fields, *is_stale))
            }
            Step::Decline { meeting } => {
                let fields = [("svar", "avboj"), ("meddelande", "Kurs")];
                Some(self.about(people, *meeting, true, "svar", &fields, false))
            }
            Step::Propose { meeting, start } => {
                let tid = at(*start).to_string();
                let fields = [("svar", "foresla"), ("tid", tid.as_str())];
                Some(self.about(people, *meeting, true, "svar", &fields, false))
            }
            Step::Accept { meeting, is_stale } => {
                Some(self.about(people, *meeting, false, "svar", &[("svar", "ja")], *is_stale))
            }
            Step::Refuse { meeting } => {
                Some(self.about(people, *meeting, false, "svar", &[("svar", "nej")], false))
            }
            Step::Cancel { meeting, by_staff } => {
                let fields = [("skal", "Sjuk")];
                Some(self.about(people, *meeting, *by_staff, "avboka", &fields, false))
            }
            Step::Undo { meeting, by_staff } => {
                Some(self.about(people, *meeting, *by_staff, "angra", &[], false))
            }
            Step::AskMove { meeting, staff, start, by_staff } => {
                let (tid, med) = (at(*start).to_string(), self.staff_ids[*staff].clone());
                let (tid, med) = (("tid", tid.as_str()), ("med", med.as_str()));
                let fields = if *by_staff { [tid, ("hur", "fraga")] } else { [tid, med] };
                Some(self.about(people, *meeting, *by_staff, "flytta", &fields, false))
            }
            Step::MoveNow { meeting, start } => {
                let tid = at(*start).to_string();
                let fields = [("tid", tid.as_str()), ("hur", "overens")];
                Some(self.about(people, *meeting, true, "flytta", &fields, false))
            }
            Step::AnswerMove { meeting, word, by } => {
                let word = match word {
                    Word::Yes => "ja",
                    Word::No => "nej",
                    Word::Keep => "behall",
                };
                let version = Self::seen(people, *meeting, false);
                let fields = [("svar", word), ("version", version.as_str())];
                let who = match by {
                    By::Participant => None,
                    By::Staff(staff) => Some(*staff),
                };
                Some(self.at_door(people, *meeting, who, "flytta/svar", &fields))
            }
            Step::TakeOff { staff, start, minutes } => {
                Some(self.take_off(*staff, *start, start + minutes))
            }
            Step::ComeBack { off } => {
                let path = format!("/personal/tider/ledigt/{}/bort", self.offs[*off]);
                Some(self.post(&self.staff[people.offs[*off].staff], &path, &[]))
            }
            Step::Wait { .. } => {
                self.set_clock(people.now);
                None
            }
        }
    }

    /// A step about a meeting, with the version its door must have: the one before the step.
    fn about(
        &self,
        people: &People,
        number: usize,
        by_staff: bool,
        door: &str,
        fields: &[(&str, &str)],
        is_stale: bool,
    ) -> Answer {
        let version = Self::seen(people, number, is_stale);
        let fields = [fields, &[("version", version.as_str())]].concat();
        let staff = people.meetings[number].staff;
        self.at_door(people, number, by_staff.then_some(staff), door, &fields)
    }

    /// The version that was seen before the step.
    fn seen(people: &People, number: usize, is_stale: bool) -> String {
        let version = people.meetings[number].version;
        (version - i64::from(people.is_done) - i64::from(is_stale)).to_string()
    }

    /// A meeting's door, by the member of staff `who` or by its participant.
    fn at_door(
        &self,
        people: &People,
        number: usize,
        who: Option<usize>,
        door: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let id = &self.meetings[number];
        if let Some(staff) = who {
            return self.post(&self.staff[staff], &format!("/personal/moten/{id}/{door}"), fields);
        }
        let participant = &self.participants[people.meetings[number].participant];
        self.post(participant, &format!("/moten/{id}/{door}"), fields)
    }

    /// Time off, and again when there are meetings in the way: they stay.
    fn take_off(&self, staff: usize, start: i64, end: i64) -> Answer {
        let ((from_day, from), (to_day, to)) = (wall(start), wall(end));
        let fields = [
            ("fran_dag", from_day.as_str()),
            ("fran_tid", &from),
            ("till_dag", &to_day),
            ("till_tid", &to),
        ];
        let path = "/personal/tider/ledigt";
        let first = self.post(&self.staff[staff], path, &fields);
        if first.status != 409 {
            return first;
        }
        let seen = text(&first.json(), "/sett").to_owned();
        let fields = [&fields[..], &[("sett", seen.as_str())]].concat();
        self.post(&self.staff[staff], path, &fields)
    }

    fn post(&self, person: &Person, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.runtime.block_on(person.post_json(path, fields))
    }

    /// The invariants, and that the portal has as many live meetings as the model.
    pub fn holds(&self, people: &People) {
        let ask = |sql: &str| self.runtime.block_on(self.portal.query(sql));
        let since = at(BEGIN).as_microsecond();
        for sql in [
            invariant::ONE_AT_A_TIME,
            invariant::ONE_MEETING_AT_A_TIME,
            invariant::EVERY_MEETING_CLAIMS,
            invariant::EVERY_CLAIM_IS_MADE,
            &invariant::every_change_is_told(since),
        ] {
            assert_eq!(ask(sql), 0, "{sql}");
        }
        let live = people.meetings.iter().filter(|meeting| meeting.state.is_live()).count();
        assert_eq!(ask(&invariant::live(since)), i64::try_from(live).unwrap());
    }

    pub fn close(self) {
        self.runtime.block_on(self.portal.close());
    }
}
