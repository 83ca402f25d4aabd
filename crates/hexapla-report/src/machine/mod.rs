//! Findings in the formats of other programs: code hosts, editors, test reports.
//!
//! Each format is a function from a [`Batch`] to the text of a file or a log. User text reaches them only through
//! `hexapla-escape` or a JSON writer.
//!
//! A text and its translation, checked in memory and told to an editor:
//!
//! ```
//! use hexapla::Project;
//! use hexapla::diagnostics::Outcome;
//! use hexapla_report::machine::{Batch, sarif::sarif};
//! use hexapla_report::{Words, convert};
//!
//! let layout = "source = 'en'\nlocales = ['fr']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
//! let project = Project::in_memory(layout.parse()?, &[
//!     ("content/en/ferry.md", "At least 12 people were rescued."),
//!     ("content/fr/ferry.md", "Au moins 15 personnes ont été secourues."),
//! ]);
//! let (day, words) = ("2031-03-09".parse()?, Words::english());
//! let checked = project.check(&project.everything(), day);
//! let waivers = &project.configuration.gate.waivers;
//! let facts = |code: &str, _| code.starts_with("fact-");
//! let report = convert::check(&checked, waivers, None, (day, &words), facts);
//! let log = sarif(&Batch::of_check(report, Outcome::Judged), "1.0", &words);
//! assert!(log.contains("The source of #1 says 12, the translation 15."));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod batch;
pub mod github;
pub mod gitlab;
pub mod html;
pub mod junit;
pub mod markdown;
pub mod rdjson;
pub mod sarif;

pub use batch::Batch;

#[cfg(test)]
mod tests;
