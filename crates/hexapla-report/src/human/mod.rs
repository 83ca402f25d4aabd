//! Screens for people, drawn from [`crate::wire`], with ANSI colour codes which the caller strips
//! where nobody wants them.
//!
//! Two rules hold by construction. All text goes through one private type, which escapes it, so no
//! control or bidirectional character of a user's text reaches the terminal. And nothing is told by
//! colour alone: a word or a sign always says it too.
//!
//! Foreign text stands last on its line and is not wrapped in isolates (U+2067, U+2069): a terminal
//! keeps text in a grid of cells, and whether an isolate takes a cell there, is honoured, or is
//! drawn as a box differs between terminals. With everything that is aligned to its left, the
//! columns hold in all of them.

mod adopt;
mod bar;
mod check;
mod compare;
mod diff;
mod doctor;
mod explain;
mod finding;
mod gate;
mod mark;
mod page;
mod palette;
mod passages;
mod patch;
mod problem;
mod publish;
mod status;
mod table;
mod text;
mod word_diff;

pub use adopt::adopt;
pub use check::{Shown, check, findings};
pub use compare::compare;
pub use diff::diff;
pub use doctor::doctor;
pub use explain::{codes, explain};
pub use gate::gate;
pub use page::Screen;
pub use patch::patch;
pub use problem::{done, lines, problem, quoted};
pub use publish::{bundle, merge, schedule, verify};
pub use status::{Listing, status};

#[cfg(test)]
mod tests;
