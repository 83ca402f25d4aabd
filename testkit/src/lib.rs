//! Text cases and temporary projects for the tests.
//!
//! A case is a Markdown file: texts in several versions and locales, and what is expected of them
//! at the place it concerns. [`Case::parse`] reads one, [`Runner`] lays it out as a project on
//! disk, opens it through the façade and compares. `tests/README.md` explains the format.
//!
//! ````
//! use hexapla_testkit::{Case, Runner};
//!
//! let text = r#"# figure-corrected
//!
//! A corrected figure is a change of fact.
//!
//! ```md en@old
//! At least 12 people were brought ashore.
//! ```
//!
//! ```md fr made-from=en@old
//! <!-- expect: outdated(factual) number: 12 → 15 -->
//! Au moins 12 personnes ont été ramenées à terre.
//! ```
//!
//! ```md en@new
//! At least 15 people were brought ashore.
//! ```
//!
//! ```expect
//! status fr: 1 outdated(factual)
//! gate fr: fail
//! ```
//! "#;
//! let case = Case::parse("track/figure-corrected.md", text)?;
//! assert_eq!(Runner::Project.run(&case)?, []);
//! # Ok::<(), anyhow::Error>(())
//! ````

mod annotated;
mod case;
mod desk;
mod expectation;
mod git;
mod observed;
mod placeholder;
mod project;
mod run;
mod site;
mod terminal;
mod units;

pub use annotated::{Annotated, Note, NoteKind};
pub use case::{Block, Case};
pub use desk::{Desk, State};
pub use expectation::{Expectation, Verdicts, Wanted};
pub use git::{Checkout, Scenario};
pub use observed::{Observed, ObservedLocale, ObservedUnit};
pub use project::{TemporaryProject, open};
pub use run::{Failure, Runner};
pub use site::{Site, files_below};
pub use terminal::{Terminal, codes};
