//! Tests at the boundary: text cases, properties, bad input, growth. They stand in `tests/tests/`,
//! the cases in `tests/cases/`; `tests/README.md` explains how to write one. Here stands what
//! several of them begin with.

pub mod cases;
pub mod disturbed;
pub mod made_up;
pub mod newsroom;
pub mod pairs;
pub mod texts;
