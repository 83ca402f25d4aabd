//! Figures, dates, names: what must be the same in every language.

pub(crate) mod number;
