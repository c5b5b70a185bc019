//! The design system: one component per file, each with its own style sheet under `style/`.

pub mod form;
pub mod layout;
