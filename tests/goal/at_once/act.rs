//! What somebody does with the goal, and how often.

use proptest::prelude::*;

/// Which of the two tabs.
pub type Tab = usize;

/// One thing that is done. What it is done to is what the one who does it last saw.
#[derive(Clone, Debug)]
pub enum Act {
    /// A tab opens the page anew.
    Look(Tab),
    /// Sara opens the page anew.
    DeskLooks,
    Reword(Tab),
    AddStep(Tab),
    SetStep {
        tab: Tab,
        step: usize,
        state: usize,
    },
    Share {
        tab: Tab,
        is_shared: bool,
    },
    ProposeStep,
    ProposeWording,
    Withdraw {
        proposal: usize,
    },
    Answer {
        tab: Tab,
        proposal: usize,
        how: How,
    },
}

/// How a proposal is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    AsItIs,
    OwnWords,
    No,
}

/// Any act.
pub fn acts() -> impl Strategy<Value = Act> {
    let tab = || 0..2_usize;
    let one = || 0..12_usize;
    let how = prop::sample::select(vec![How::AsItIs, How::OwnWords, How::No]);
    prop_oneof![
        4 => tab().prop_map(Act::Look),
        2 => Just(Act::DeskLooks),
        4 => tab().prop_map(Act::Reword),
        2 => tab().prop_map(Act::AddStep),
        4 => (tab(), one(), 0..5_usize)
            .prop_map(|(tab, step, state)| Act::SetStep { tab, step, state }),
        2 => (tab(), prop::bool::weighted(0.7))
            .prop_map(|(tab, is_shared)| Act::Share { tab, is_shared }),
        3 => Just(Act::ProposeStep),
        3 => Just(Act::ProposeWording),
        1 => one().prop_map(|proposal| Act::Withdraw { proposal }),
        5 => (tab(), one(), how).prop_map(|(tab, proposal, how)| Act::Answer { tab, proposal, how }),
    ]
}
