//! The façade: alone knows the order in which texts become units, units become findings, and
//! findings become verdicts.
//!
//! A [`Project`] is [opened from disk](Project::open) or [made of texts in memory](Project::in_memory). Nothing here
//! reads a clock or the environment: "now" is an argument.
//!
//! | to know | ask |
//! |---|---|
//! | how each unit of each translation stands | [`Project::track`] |
//! | everything that was found; what a change does | [`Project::check`], [`Project::check_since`] |
//! | whether a locale may be released | [`Project::gate`] |
//! | what the public may see at an instant | [`Project::publication`] |
//! | the files of a bundle, in memory or in a folder | [`Publication::files`], [`Found::bundle`] |
//! | what changed between two texts, without a project | [`Comparing`] |
//! | what a message says to a reader | [`l10n`] |
//!
//! What writes comes in two steps: [`Project::accept`], [`Project::adopt`], [`Project::tidy`] and their like return what
//! would be written, and a `write_…` beside each writes it, all or nothing. The crate `hexapla-report` puts findings and
//! verdicts into words, JSON and the formats of other programs.
//!
//! ```
//! use std::path::Path;
//!
//! use hexapla::content::{Date, EmbargoInstant, Impact};
//! use hexapla::{LocaleTrack, Project};
//!
//! // this repository's own newsroom: the nearest `hexapla.toml`, here or above
//! let project = Project::open(Path::new(env!("CARGO_MANIFEST_DIR")))?;
//!
//! // which French passages no longer say what the source says, and why
//! let french = project.select(&["fr"], &[])?;
//! let (stale, _) = project.track(&french, |release| {
//!     let outdated = release.locales.iter().flat_map(LocaleTrack::outdated);
//!     let named = outdated.map(|(unit, impact, tracked)| {
//!         let reasons = tracked.reasons.iter().map(|reason| reason.kind.name());
//!         (format!("{}{}", release.source.id, unit.id), impact, reasons.collect::<Vec<_>>())
//!     });
//!     named.collect::<Vec<_>>()
//! });
//! let of_sources = stale.concat();
//! let (_, _, reasons) = of_sources.iter().find(|(name, impact, _)| {
//!     *impact == Impact::Factual && name == "2031-03-08-lines-cut#t3"
//! }).expect("a figure was corrected");
//! assert_eq!(reasons, &["number"]);
//!
//! // may it be released on that day, under the project's policy
//! let day: Date = "2034-05-01".parse()?;
//! let verdicts = project.gate(&french.locales, day)?;
//! assert_eq!(verdicts[0].locale.as_str(), "fr");
//!
//! // what the public may see a second before an embargo ends, and when it has ended
//! let report = hexapla::content::ReleaseId::new("2031-03-08-lines-cut");
//! for (instant, is_public) in [("2031-03-09T00:00:59Z", false), ("2031-03-09T00:01:00Z", true)] {
//!     let publication = project.publication(EmbargoInstant::from_rfc3339(instant)?)?;
//!     assert_eq!(publication.view().release(&report).is_some(), is_public);
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod accept;
mod adopt;
mod alike;
mod check;
mod clearance;
mod compare;
pub mod configuration;
#[cfg(test)]
mod desk;
mod doctor;
pub mod findings;
mod fixing;
mod hint;
mod init;
mod nearest;
mod project;
mod publish;
mod revisions;
mod start;
mod tidy;
mod tracking;
mod verdict;

pub use accept::{AcceptError, Accepted, AcceptedTouched, UnitName, unit_names};
pub use adopt::{
    AdoptRequest, AdoptedUnits, Adoption, AskHistory, Doubt, Drift, Pins, Unpinned, adopted_rows,
    pinned_commit,
};
pub use check::Checked;
pub use clearance::Withheld;
pub use compare::{Compared, Comparing, TargetStanding, Translation, text_of};
pub use doctor::{CollectionCount, Examination, LocaleCount, Repository, SourceCount};
pub use fixing::{Fixed, FixedFile, TouchedEdition};
pub use hexapla_content as content;
pub use hexapla_diagnostics as diagnostics;
pub use hexapla_gate as gate;
pub use hexapla_l10n as l10n;
pub use hexapla_markdown::{Container, Dialect, Part};
pub use hexapla_publish as bundle;
pub use hexapla_store::{
    FILE_LIMIT, GitError, JOURNAL, Layout, NewFolderError, WriteError, refusal,
};
pub use hexapla_tracker::{
    BETWEEN_UNITS, BaselineSource, Change, ChangedSegment, Comparison, JudgedBead, NotAcceptable,
    Order, Progress, Reason, ReasonKind, Statement, Tracked, changed_segments,
};
pub use hint::{HintError, Hinted};
pub use init::{
    Comment, InitError, LocaleFound, OtherFound, PlaceFound, Prepared, Proposal, locale_of,
    propose, set_up,
};
pub use nearest::nearest;
pub use project::format::Format;
pub use project::messages::{LaidOut, Layouts, MessageCollection};
pub use project::reading::{EditionText, Source};
pub use project::selection::{Selection, SelectionError};
pub use project::{Found, OpenError, Project, Release};
pub use publish::{
    Built, BundleError, BundleOrder, Bundled, Event, Made, MergeError, Publication,
    PublicationError, Scheduled, TakenError, UnreadableBundle, Verified, may_write_account,
    merge_bundles, verify_bundle, write_account,
};
pub use revisions::base::{FolderError, RevisionError};
pub use revisions::preview::{Preview, PreviewedEdition, PreviewedUnit};
pub use start::{StartError, Started};
pub use tidy::{Tidied, TidiedRelease};
pub use tracking::memory::Memory;
pub use tracking::moved::MovedFile;
pub use tracking::{LocaleTrack, ReleaseTrack};
pub use verdict::Owed;
pub use verdict::debt::DebtError;
