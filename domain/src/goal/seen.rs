//! Who has read a goal, told from the log of looks: only what was looked at while the goal was shared counts.

use jiff::Timestamp;

/// When a goal was shared: each stretch from "delat" to "bara jag", the last one open while it is shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared(Vec<(Timestamp, Option<Timestamp>)>);

/// Somebody who has had the goal before them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    pub name: String,
    /// The latest time while it was shared.
    pub at: Timestamp,
}

impl Shared {
    /// Of the turns of its life, oldest first: `true` for shared.
    pub fn of(turns: impl IntoIterator<Item = (Timestamp, bool)>) -> Self {
        let mut spells: Vec<(Timestamp, Option<Timestamp>)> = Vec::new();
        for (at, is_shared) in turns {
            let open = spells.last_mut().filter(|(_, until)| until.is_none());
            match (open, is_shared) {
                (None, true) => spells.push((at, None)),
                (Some((_, until)), false) => *until = Some(at),
                // Shared again, or private again: nothing new.
                (Some(_), true) | (None, false) => {}
            }
        }
        Self(spells)
    }

    /// Since when anybody at all can have read it; nothing for a goal that was never shared.
    pub fn since(&self) -> Option<Timestamp> {
        self.0.first().map(|(since, _)| *since)
    }

    /// Whether it was shared at a moment; the moment it became private is not one.
    pub fn was_at(&self, at: Timestamp) -> bool {
        self.0.iter().any(|(since, until)| *since <= at && until.is_none_or(|until| at < until))
    }

    /// Those among `looks` who looked while it was shared, each once, the latest first.
    pub fn readers(&self, looks: impl IntoIterator<Item = Reader>) -> Vec<Reader> {
        let mut readers: Vec<Reader> = Vec::new();
        for look in looks.into_iter().filter(|look| self.was_at(look.at)) {
            match readers.iter_mut().find(|reader| reader.name == look.name) {
                Some(reader) => reader.at = reader.at.max(look.at),
                None => readers.push(look),
            }
        }
        readers.sort_by(|one, other| other.at.cmp(&one.at).then(one.name.cmp(&other.name)));
        readers
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use proptest::prelude::*;

    use super::*;

    fn at(minute: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minute)
    }

    fn look(name: &str, minute: i64) -> Reader {
        Reader { name: name.to_owned(), at: at(minute) }
    }

    #[test]
    fn only_what_was_read_while_it_was_shared_counts() {
        let shared = Shared::of([(at(10), true), (at(20), false), (at(30), true)]);
        let looks = [look("Sara", 5), look("Sara", 12), look("Erik", 25), look("Moa", 40)];
        assert_eq!(shared.readers(looks), [look("Moa", 40), look("Sara", 12)]);
        assert_eq!(shared.since(), Some(at(10)));
        assert!(!shared.was_at(at(20)), "private from that moment on");
        assert!(shared.was_at(at(10)) && shared.was_at(at(300)));
    }

    #[test]
    fn a_reader_is_told_once_with_the_latest_time() {
        let shared = Shared::of([(at(0), true)]);
        let looks = [look("Sara", 3), look("Erik", 2), look("Sara", 1)];
        assert_eq!(shared.readers(looks), [look("Sara", 3), look("Erik", 2)]);
    }

    proptest! {
        #[test]
        fn it_was_shared_exactly_when_its_latest_turn_says_so(
            turns in prop::collection::vec((0_i64..40, any::<bool>()), 0..12),
            moment in 0_i64..50,
        ) {
            let mut turns = turns;
            turns.sort_by_key(|(minute, _)| *minute);
            let latest = turns.iter().rev().find(|(minute, _)| *minute <= moment);
            // Two turns in the same minute: the later one of the list holds.
            let told = Shared::of(turns.iter().map(|(minute, shared)| (at(*minute), *shared)));
            let is_plain = turns.windows(2).all(|pair| pair[0].0 < pair[1].0);
            if is_plain {
                prop_assert_eq!(told.was_at(at(moment)), latest.is_some_and(|(_, shared)| *shared));
            }
        }
    }
}
