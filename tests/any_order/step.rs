//! What people can do, and how often they are made to.

use proptest::prelude::*;

use super::people::{PARTICIPANTS, STAFF};

/// The starts that are tried: a quarter of an hour apart on two days, so that many want the same.
const DAYS: [i64; 2] = [2, 3];
const STARTS: std::ops::Range<i64> = 36..63;

/// One thing that somebody does. Meetings are named by the order they were asked for, times by minutes since the
/// midnight before the first morning.
#[derive(Clone, Debug)]
pub enum Step {
    Ask {
        participant: usize,
        staff: usize,
        start: i64,
    },
    Confirm {
        meeting: usize,
        is_stale: bool,
    },
    Decline {
        meeting: usize,
    },
    Propose {
        meeting: usize,
        start: i64,
    },
    Accept {
        meeting: usize,
        is_stale: bool,
    },
    Refuse {
        meeting: usize,
    },
    Cancel {
        meeting: usize,
        by_staff: bool,
    },
    Undo {
        meeting: usize,
        by_staff: bool,
    },
    /// Another time is asked for; `staff` is whom a participant wants to meet then.
    AskMove {
        meeting: usize,
        staff: usize,
        start: i64,
        by_staff: bool,
    },
    /// Staff move it because the two have agreed.
    MoveNow {
        meeting: usize,
        start: i64,
    },
    AnswerMove {
        meeting: usize,
        word: Word,
        by: By,
    },
    TakeOff {
        staff: usize,
        start: i64,
        minutes: i64,
    },
    ComeBack {
        off: usize,
    },
    /// The clock goes on.
    Wait {
        quarters: i64,
    },
}

/// An answer to a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Yes,
    No,
    /// Who asked keeps the old time.
    Keep,
}

/// Who answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Participant,
    Staff(usize),
}

fn start() -> impl Strategy<Value = i64> {
    (prop::sample::select(DAYS.to_vec()), STARTS)
        .prop_map(|(day, quarter)| day * 1_440 + quarter * 15)
}

/// A step among so many meetings and stretches of time off.
pub fn steps(meetings: usize, offs: usize) -> BoxedStrategy<Step> {
    let ask = (0..PARTICIPANTS, 0..STAFF, start())
        .prop_map(|(participant, staff, start)| Step::Ask { participant, staff, start });
    let off = (0..STAFF, start(), prop::sample::select(vec![30_i64, 90, 240]))
        .prop_map(|(staff, start, minutes)| Step::TakeOff { staff, start, minutes });
    let wait = prop::sample::select(vec![1_i64, 8, 24, 60, 97])
        .prop_map(|quarters| Step::Wait { quarters });
    if meetings == 0 {
        return prop_oneof![8 => ask, 1 => off, 1 => wait].boxed();
    }
    let meeting = move || 0..meetings;
    let stale = || prop::bool::weighted(0.1);
    let about_one = prop_oneof![
        3 => (meeting(), stale()).prop_map(|(meeting, is_stale)| Step::Confirm { meeting, is_stale }),
        1 => meeting().prop_map(|meeting| Step::Decline { meeting }),
        4 => (meeting(), start()).prop_map(|(meeting, start)| Step::Propose { meeting, start }),
        3 => (meeting(), stale()).prop_map(|(meeting, is_stale)| Step::Accept { meeting, is_stale }),
        1 => meeting().prop_map(|meeting| Step::Refuse { meeting }),
        3 => (meeting(), prop::bool::ANY).prop_map(|(meeting, by_staff)| Step::Cancel { meeting, by_staff }),
        3 => (meeting(), prop::bool::ANY).prop_map(|(meeting, by_staff)| Step::Undo { meeting, by_staff }),
    ];
    let word = || prop::sample::select(vec![Word::Yes, Word::Yes, Word::No, Word::Keep]);
    let by = || {
        let staff = (0..STAFF).prop_map(By::Staff);
        prop_oneof![Just(By::Participant), staff]
    };
    let move_one = prop_oneof![
        4 => (meeting(), 0..STAFF, start(), prop::bool::ANY).prop_map(
            |(meeting, staff, start, by_staff)| Step::AskMove { meeting, staff, start, by_staff }
        ),
        1 => (meeting(), start()).prop_map(|(meeting, start)| Step::MoveNow { meeting, start }),
        4 => (meeting(), word(), by())
            .prop_map(|(meeting, word, by)| Step::AnswerMove { meeting, word, by }),
    ];
    let back = (0..offs.max(1)).prop_map(|off| Step::ComeBack { off });
    prop_oneof![8 => ask, 12 => about_one, 8 => move_one, 1 => off, 1 => back, 1 => wait].boxed()
}
