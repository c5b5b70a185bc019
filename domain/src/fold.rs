//! A long list shows a first handful; more of it is shown when asked for, and stays shown until the person leaves.

/// How many rows a list shows at first.
pub const HANDFUL: usize = 5;
/// How many more each time.
pub const MORE: usize = 10;
/// The most rows a list shows, however often more is asked for.
pub const MOST: usize = 500;

/// The rows of a list that are shown, and whether it goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold<T> {
    pub rows: Vec<T>,
    pub has_more: bool,
}

impl<T> Default for Fold<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), has_more: false }
    }
}

impl<T> Fold<T> {
    /// The first `shown` of `rows`, which were asked for with one more as their limit.
    pub fn new(mut rows: Vec<T>, shown: usize) -> Self {
        let has_more = rows.len() > shown;
        rows.truncate(shown);
        Self { rows, has_more }
    }

    /// The same fold of other rows.
    pub fn map<U>(self, turn: impl FnMut(T) -> U) -> Fold<U> {
        Fold { rows: self.rows.into_iter().map(turn).collect(), has_more: self.has_more }
    }
}

/// How many rows to show when somebody who sees `visible` rows asks for more.
pub const fn more(visible: usize) -> usize {
    let shown = visible.saturating_add(MORE);
    if shown > MOST { MOST } else { shown }
}

/// Whether the row at `index`, counted from nothing, is the first that was asked for.
pub const fn is_first_new(index: usize) -> bool {
    index >= HANDFUL && (index - HANDFUL).is_multiple_of(MORE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_row_too_many_tells_that_the_list_goes_on() {
        assert_eq!(Fold::new(vec![1, 2, 3], 2), Fold { rows: vec![1, 2], has_more: true });
        assert_eq!(Fold::new(vec![1, 2], 2), Fold { rows: vec![1, 2], has_more: false });
        assert_eq!(Fold::<u8>::new(vec![], 2), Fold::default());
    }

    #[test]
    fn each_press_shows_more_until_the_most() {
        assert_eq!(more(HANDFUL), HANDFUL + MORE);
        assert_eq!(more(usize::MAX), MOST);
        assert!(is_first_new(HANDFUL) && is_first_new(more(HANDFUL)));
        assert!(!is_first_new(0) && !is_first_new(HANDFUL + 1));
    }
}
