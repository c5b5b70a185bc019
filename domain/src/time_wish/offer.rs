//! The free times that can answer a wish: those within its windows first, then the nearest others.

use jiff::{SignedDuration, Timestamp};

use crate::booking::{Diary, GRAIN_MINUTES};
use crate::time::Span;

/// What can be offered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// For each window, in its order, the free times that lie in it.
    pub inside: Vec<(Span, Vec<Span>)>,
    /// The free times nearest to any of them, in order of time.
    pub near: Vec<Span>,
}

impl Offer {
    /// Whether the meeting lies in one of the windows.
    pub fn holds(windows: &[Span], meeting: Span) -> bool {
        windows.iter().any(|window| window.start <= meeting.start && meeting.end <= window.end)
    }

    /// The best one: the first within the most wanted window that has any, else the first of the nearest.
    pub fn best(&self) -> Option<Span> {
        let inside = self.inside.iter().find_map(|(_, free)| free.first());
        inside.or_else(|| self.near.first()).copied()
    }

    /// Every time that is offered, the nearest to `wished` first.
    pub fn all(&self) -> Vec<Span> {
        let inside = self.inside.iter().flat_map(|(_, free)| free.iter().copied());
        inside.chain(self.near.iter().copied()).collect()
    }
}

/// The times of `diary` within `reach` that can answer a wish, with at most `count` of those that lie outside it.
pub fn offer(
    diary: Diary<'_>,
    windows: &[Span],
    (reach, count): (Span, usize),
    now: Timestamp,
) -> Offer {
    let mut free = diary.free(reach.start, reach.end, now);
    let inside: Vec<_> = windows
        .iter()
        .map(|window| {
            let holds = |span: &Span| Offer::holds(&[*window], *span);
            let mut found: Vec<_> = free.iter().copied().filter(holds).collect();
            if found.is_empty() {
                found = within(diary, *window, now);
            }
            (*window, found)
        })
        .collect();
    let taken: Vec<Span> = inside.iter().flat_map(|(_, found)| found.iter().copied()).collect();
    free.retain(|span| !taken.iter().any(|other| other.overlaps(*span)));
    let far = |span: &Span| windows.iter().map(|window| distance(*window, *span)).min();
    free.sort_by_key(|span| (far(span), span.start));
    free.truncate(count);
    free.sort_unstable();
    Offer { inside, near: free }
}

/// The times within a window in which those that are listed for booking do not fit: tried step by step.
fn within(diary: Diary<'_>, window: Span, now: Timestamp) -> Vec<Span> {
    let step = SignedDuration::from_mins(GRAIN_MINUTES);
    let between = SignedDuration::from_mins(diary.rules.before().max(diary.rules.after()));
    let later = |at: Timestamp, by: SignedDuration| at.saturating_add(by).unwrap_or(window.end);
    let mut found = Vec::new();
    let mut next = window.start;
    while next < window.end {
        let meeting = diary.rules.meeting(next);
        if meeting.end <= next || meeting.end > window.end {
            break;
        }
        next = if diary.check(meeting, now).is_ok() {
            found.push(meeting);
            later(meeting.end, between)
        } else {
            later(next, step)
        };
    }
    found
}

/// From the nearest edge of the window to the start of the meeting.
fn distance(window: Span, meeting: Span) -> SignedDuration {
    if meeting.start < window.start {
        window.start.duration_since(meeting.start)
    } else {
        meeting.start.duration_since(window.end).max(SignedDuration::ZERO)
    }
}
