//! Tells what became of the units of a text and how a translation stands to its source.
//!
//! [`align`] finds what became of each unit between two versions of one text; [`compare`] adds how
//! much each change matters. [`pair`] finds which units of two languages belong together. [`track`]
//! puts both to work: the ledger's rows say from which source texts a translation was made, and
//! every unit gets its status. [`accept()`] writes the next row.
//!
//! Nothing here reads a clock, a disk or a configuration, and the order of ledger rows never
//! matters: a ledger is a set of statements about pairs of texts.
//!
//! ```
//! use hexapla_content::{Fingerprint, How, Impact, Row, Status, Unit, UnitId, UnitKind};
//! use hexapla_facts::Corpus;
//! use hexapla_tracker::{BaselineSource, Judge, Situation, track};
//!
//! struct Pool(Vec<Unit>);
//! impl BaselineSource for Pool {
//!     fn unit(&self, fingerprint: Fingerprint) -> Option<Unit> {
//!         self.0.iter().find(|unit| unit.fingerprint == fingerprint).cloned()
//!     }
//! }
//!
//! let unit = |text| Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
//! let was = unit("At least 12 people were rescued from the ferry.");
//! let source = [unit("At least 15 people were rescued from the ferry.")];
//! let target = [unit("Au moins 12 personnes ont été secourues du bac.")];
//! let row = Row::new(vec![was.fingerprint], vec![target[0].fingerprint], How::Translated);
//!
//! let corpus = &Corpus::empty();
//! let judge = Judge::of(&"en".parse()?, &corpus);
//! let pool = Pool(vec![was]);
//! let situation =
//!     Situation { source: &source, target: &target, rows: &[row], pool: &pool, hints: &[] };
//! assert_eq!(track(&situation, &judge)[0].status, Status::Outdated(Impact::Factual));
//! # Ok::<(), hexapla_content::InvalidLocale>(())
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod accept;
mod align;
mod bitext;
mod change;
mod descent;
pub mod findings;
mod impact;
mod kinship;
mod lattice;
mod number;
mod order;
mod progress;
mod readings;
mod renames;
mod row;
mod segments;
mod similarity;
mod status;
#[cfg(test)]
mod testing;
mod text_edit;

pub use accept::{
    Acceptance, NotAcceptable, Statement, accept, arranged, rows_after, rubber_stamps,
    touched_since,
};
pub use align::{Alignment, Bead, Change, Order, align};
pub use bitext::{Confidence, Known, Lengths, Pairing, pair, pair_knowing};
pub use change::{Comparison, JudgedBead, compare};
pub use descent::{Descent, descents};
pub use impact::{Judge, Judgement, Reason, ReasonKind};
pub use progress::{Amount, Progress};
pub use readings::Readings;
pub use segments::{BETWEEN_UNITS, ChangedSegment, changed_segments};
pub use status::{
    BaselineSource, Names, Situation, Tracked, is_copy, is_universal, track, track_counted,
};
pub use text_edit::TextEdit;
