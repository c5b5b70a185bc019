//! The model's moves: the old time stands until the other one has answered, and the wished one is held meanwhile.

use super::meeting::{Moving, State};
use super::people::{DAY, HOLD, LENGTH, People, Who};
use super::step::{By, Word};

impl People {
    /// One of the two asks for another time, the participant perhaps with another member of staff.
    pub(super) fn ask_move(
        &mut self,
        number: usize,
        to: usize,
        start: i64,
        by_staff: bool,
    ) -> bool {
        let now = self.now;
        let meeting = self.meetings[number].clone();
        let (staff, notice) = if by_staff { (meeting.staff, 1) } else { (to, DAY) };
        let is_fit = match meeting.state {
            State::Booked => true,
            State::Requested => !by_staff,
            State::Proposed => by_staff,
            State::Ended | State::Cancelled => false,
        };
        let is_elsewhere = (staff, start) != (meeting.staff, meeting.start);
        let can = is_fit
            && is_elsewhere
            && (by_staff || self.is_in_time(number))
            && meeting.start > now
            && !meeting.is_let_go(now)
            && self.can_meet(meeting.participant, staff, (start, notice), Some(number));
        if !can {
            return false;
        }
        let meeting = &mut self.meetings[number];
        meeting.version += 1;
        match meeting.state {
            State::Booked => {
                let latest = meeting.start.min(start);
                let until = if by_staff { latest.min(now + HOLD) } else { latest };
                meeting.moving = Some(Moving { staff, start, until, by_staff });
            }
            State::Proposed => {
                (meeting.start, meeting.held_until) = (start, Some(start.min(now + HOLD)));
            }
            _ => (meeting.staff, meeting.start) = (staff, start),
        }
        true
    }

    /// Staff move a meeting because the two have agreed.
    pub(super) fn move_now(&mut self, number: usize, start: i64) -> bool {
        let now = self.now;
        let meeting = self.meetings[number].clone();
        let can = matches!(meeting.state, State::Booked | State::Proposed)
            && start != meeting.start
            && meeting.start > now
            && !meeting.is_let_go(now)
            && self.can_meet(meeting.participant, meeting.staff, (start, 1), Some(number));
        if can {
            let meeting = &mut self.meetings[number];
            meeting.version += 1;
            (meeting.start, meeting.state) = (start, State::Booked);
            (meeting.held_until, meeting.moving) = (None, None);
        }
        can
    }

    /// Somebody answers a move, or keeps the old time after all.
    pub(super) fn answer_move(&mut self, number: usize, word: Word, by: By) -> bool {
        let now = self.now;
        let meeting = self.meetings[number].clone();
        let Some(moving) = meeting.moving.filter(|_| meeting.state == State::Booked) else {
            return false;
        };
        if word == Word::Keep {
            let can = match by {
                By::Participant => !moving.by_staff,
                By::Staff(staff) => moving.by_staff && staff == meeting.staff,
            };
            if can {
                self.settle(number, None);
            }
            return can;
        }
        let is_theirs = match by {
            By::Participant => moving.by_staff,
            By::Staff(staff) => !moving.by_staff && staff == moving.staff,
        };
        let Some(moving) = meeting.open_move(now).filter(|_| is_theirs) else { return false };
        if word == Word::No {
            self.settle(number, None);
            return true;
        }
        let (start, end) = (moving.start, moving.start + LENGTH);
        let can = !self.offs.iter().any(|off| off.is_in_the_way(moving.staff, start))
            && !self.is_taken(Who::Staff(moving.staff), start, end, Some(number))
            && !self.is_taken(Who::Participant(meeting.participant), start, end, Some(number));
        if can {
            self.settle(number, Some(moving));
        }
        can
    }

    fn settle(&mut self, number: usize, moved: Option<Moving>) {
        let meeting = &mut self.meetings[number];
        meeting.version += 1;
        meeting.moving = None;
        if let Some(moving) = moved {
            (meeting.staff, meeting.start) = (moving.staff, moving.start);
        }
    }
}
