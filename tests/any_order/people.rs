//! The model: who is taken when, by the simplest reckoning there is, and what each step must be answered.

use proptest::prelude::*;
use proptest_state_machine::ReferenceStateMachine;

use super::meeting::{Meeting, Off, State};
use super::step::{Step, steps};

pub const PARTICIPANTS: usize = 4;
pub const STAFF: usize = 2;

/// The demo's rules: 45 minutes, 15 between, a day's notice, 9–12 and 13–16 from Monday to Friday.
pub const LENGTH: i64 = 45;
const BUFFER: i64 = 15;
pub const DAY: i64 = 1_440;
/// How long before an agreed meeting a participant can change it here: the ordinary kind's rule.
const NOTICE: i64 = 120;
/// How many of one participant's wishes wait for one member of staff.
const MOST_ASKED: usize = 10;
/// How long a proposed time is held, by the settings.
pub const HOLD: i64 = DAY;
const OPEN: [(i64, i64); 2] = [(540, 720), (780, 960)];
/// Seven minutes past eight: no step comes so near a quarter of an hour that seconds decide.
pub const BEGIN: i64 = 8 * 60 + 7;
/// With each wait the clock stands a minute later in its quarter: so many keep it clear of the next.
const MOST_WAITS: i64 = 7;

/// Everybody's meetings, and whether the last step had an effect.
#[derive(Clone, Debug)]
pub struct People {
    pub meetings: Vec<Meeting>,
    pub offs: Vec<Off>,
    pub now: i64,
    waits: i64,
    pub(super) count: usize,
    /// Whether the last step must be answered with yes.
    pub is_done: bool,
}

impl ReferenceStateMachine for People {
    type State = Self;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Self> {
        let (meetings, offs) = (Vec::new(), Vec::new());
        Just(Self { meetings, offs, now: BEGIN, waits: 0, count: 0, is_done: true }).boxed()
    }

    fn transitions(people: &Self) -> BoxedStrategy<Step> {
        steps(people.meetings.len(), people.offs.len())
    }

    fn preconditions(people: &Self, step: &Step) -> bool {
        let meetings = people.meetings.len();
        match step {
            Step::Ask { .. } | Step::TakeOff { .. } => true,
            Step::ComeBack { off } => people.offs.get(*off).is_some_and(|off| !off.is_over),
            Step::Wait { .. } => people.waits < MOST_WAITS,
            Step::Confirm { meeting, .. }
            | Step::Decline { meeting }
            | Step::Propose { meeting, .. }
            | Step::Accept { meeting, .. }
            | Step::Refuse { meeting }
            | Step::Cancel { meeting, .. }
            | Step::Undo { meeting, .. }
            | Step::AskMove { meeting, .. }
            | Step::MoveNow { meeting, .. }
            | Step::AnswerMove { meeting, .. } => *meeting < meetings,
        }
    }

    fn apply(mut people: Self, step: &Step) -> Self {
        people.count += 1;
        people.is_done = people.go(step);
        people
    }
}

impl People {
    /// Does the step if it can be done, and says whether it could.
    fn go(&mut self, step: &Step) -> bool {
        let (now, count) = (self.now, self.count);
        match *step {
            Step::Ask { participant, staff, start } => {
                let can = self.has_room(participant, staff)
                    && self.can_meet(participant, staff, (start, DAY), None);
                if can {
                    self.meetings.push(Meeting::asked(participant, staff, start));
                }
                can
            }
            Step::Confirm { meeting, is_stale } => {
                !is_stale && self.turn(meeting, State::Requested, State::Booked)
            }
            Step::Decline { meeting } => self.turn(meeting, State::Requested, State::Ended),
            Step::Propose { meeting, start } => {
                let Meeting { participant, staff, start: asked, .. } = self.meetings[meeting];
                let can =
                    start != asked && self.can_meet(participant, staff, (start, 1), Some(meeting));
                if !can || !self.turn(meeting, State::Requested, State::Proposed) {
                    return false;
                }
                let held_until = Some(start.min(now + HOLD));
                self.meetings[meeting].start = start;
                self.meetings[meeting].held_until = held_until;
                true
            }
            Step::Accept { meeting, is_stale } => {
                let can = !is_stale && self.turn(meeting, State::Proposed, State::Booked);
                if can {
                    self.meetings[meeting].held_until = None;
                }
                can
            }
            Step::Refuse { meeting } => self.turn(meeting, State::Proposed, State::Ended),
            Step::Cancel { meeting, by_staff } => {
                let before = self.meetings[meeting].state;
                let can = before.is_live()
                    && (by_staff || self.is_in_time(meeting))
                    && self.turn(meeting, before, State::Cancelled);
                if can {
                    self.meetings[meeting].cancelled = Some((before, count, now, by_staff));
                    self.meetings[meeting].moving = None;
                }
                can
            }
            Step::Undo { meeting, by_staff } => self.undo(meeting, by_staff),
            Step::AskMove { meeting, staff, start, by_staff } => {
                self.ask_move(meeting, staff, start, by_staff)
            }
            Step::MoveNow { meeting, start } => self.move_now(meeting, start),
            Step::AnswerMove { meeting, word, by } => self.answer_move(meeting, word, by),
            Step::TakeOff { staff, start, minutes } => {
                let end = start + minutes;
                let mut own = self.offs.iter().filter(|off| off.staff == staff && !off.is_over);
                let is_new = !own.any(|off| off.start < end && start < off.end);
                let can = is_new && end > now && start / DAY >= now / DAY;
                if can {
                    self.offs.push(Off { staff, start, end, since: count, is_over: false });
                }
                can
            }
            Step::ComeBack { off } => {
                self.offs[off].is_over = true;
                true
            }
            Step::Wait { quarters } => {
                self.now += quarters * 15 + 1;
                self.waits += 1;
                true
            }
        }
    }

    /// From one state to another, before the meeting starts.
    pub(super) fn turn(&mut self, meeting: usize, from: State, to: State) -> bool {
        let now = self.now;
        let meeting = &mut self.meetings[meeting];
        let can = meeting.state == from && meeting.start > now && !meeting.is_let_go(now);
        if can {
            meeting.state = to;
            meeting.version += 1;
        }
        can
    }

    fn undo(&mut self, meeting: usize, by_staff: bool) -> bool {
        let Meeting { participant, staff, start, cancelled, .. } = self.meetings[meeting];
        let Some((before, step, at, by)) = cancelled else { return false };
        let end = start + LENGTH;
        let is_off =
            self.offs.iter().any(|off| off.since > step && off.is_in_the_way(staff, start));
        let can = by == by_staff
            && at == self.now
            && !is_off
            && !self.is_taken(Who::Staff(staff), start, end, None)
            && !self.is_taken(Who::Participant(participant), start, end, None)
            && self.turn(meeting, State::Cancelled, before);
        if can {
            self.meetings[meeting].cancelled = None;
        }
        can
    }

    /// Whether a participant can still change the meeting here: an agreed one until two hours before.
    pub(super) fn is_in_time(&self, meeting: usize) -> bool {
        let meeting = &self.meetings[meeting];
        meeting.state != State::Booked || meeting.start - NOTICE >= self.now
    }

    /// Whether a participant can ask for one more: ten at most wait for the same member of staff.
    fn has_room(&self, participant: usize, staff: usize) -> bool {
        let waits = |meeting: &&Meeting| {
            matches!(meeting.state, State::Requested | State::Proposed)
                && !meeting.is_let_go(self.now)
                && meeting.start > self.now
                && (meeting.participant, meeting.staff) == (participant, staff)
        };
        self.meetings.iter().filter(waits).count() < MOST_ASKED
    }

    /// Whether the two can meet then, as if the meeting `but` were not there, so long after now.
    pub(super) fn can_meet(
        &self,
        participant: usize,
        staff: usize,
        (start, notice): (i64, i64),
        but: Option<usize>,
    ) -> bool {
        let (end, wall) = (start + LENGTH, start % DAY);
        let is_open = OPEN.iter().any(|(open, close)| *open <= wall && wall + LENGTH <= *close);
        is_open
            && start >= self.now + notice
            && !self.offs.iter().any(|off| off.is_in_the_way(staff, start))
            && !self.is_taken(Who::Staff(staff), start - BUFFER, end + BUFFER, but)
            && !self.is_taken(Who::Participant(participant), start, end, but)
    }

    /// Whether somebody has a meeting then, or a time held for one; the meeting `but` does not count.
    pub(super) fn is_taken(&self, who: Who, start: i64, end: i64, but: Option<usize>) -> bool {
        let others = self.meetings.iter().enumerate().filter(|(number, _)| Some(*number) != but);
        others.flat_map(|(_, other)| other.claims(self.now)).any(|(participant, staff, from)| {
            let is_theirs = match who {
                Who::Staff(one) => one == staff,
                Who::Participant(one) => one == participant,
            };
            is_theirs && from < end && start < from + LENGTH
        })
    }
}

/// Whose time is asked about.
#[derive(Clone, Copy, Debug)]
pub enum Who {
    Staff(usize),
    Participant(usize),
}
