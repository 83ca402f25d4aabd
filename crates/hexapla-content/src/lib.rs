//! The model of a multilingual publication: releases, editions, units, fingerprints, statuses and
//! ledger rows.
//!
//! This crate knows no format, no disk and no clock. Readers (`hexapla-markdown`) make
//! [`Edition`]s out of texts; the tracker compares their [`Unit`]s.
//!
//! ```
//! use hexapla_content::{Locale, Unit, UnitId, UnitKind};
//!
//! let locale: Locale = "zh-hans".parse()?;
//! assert_eq!(locale.as_str(), "zh-Hans");
//!
//! let unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, "At least 12 people were killed.");
//! assert_eq!(unit.words(), 6);
//! assert_eq!(unit.fingerprint.to_string().len(), 18);
//! # Ok::<(), hexapla_content::InvalidLocale>(())
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod attribute;
mod edition;
mod embargo;
mod few;
mod fingerprint;
mod id;
mod impact;
mod inline;
mod ledger;
mod letters;
mod locale;
mod metadata;
mod method;
mod pair;
mod path;
mod reading;
mod scripts;
mod segment;
mod status;
mod unit;
pub mod view;
mod visibility;
mod words;

pub use attribute::{PROSE_ATTRIBUTES, SHORTCODES, prose_attributes};
pub use edition::{Edition, Tile};
pub use embargo::{EmbargoInstant, InvalidEmbargo};
pub use few::Few;
pub use fingerprint::{Fingerprint, InvalidFingerprint, NORMALISER_VERSION};
pub use id::{InvalidUnitId, ReleaseId, UnitId};
pub use impact::{Impact, UnknownImpact};
pub use inline::{Inline, InlineKind, PLACEABLE};
pub use jiff::civil::Date;
pub use ledger::{Baseline, Hint, How, Pool, Row, UnknownHow, pseudonym};
pub use letters::{is_figure, is_letter};
pub use locale::{Direction, InvalidLocale, Locale};
pub use metadata::{Entry, Metadata, Value};
pub use method::{is_by_people, method_name};
pub use pair::Pair;
pub use path::{InvalidPath, RelPath, path_from};
pub use scripts::{is_cjk, is_han, is_hangul, is_kana, is_right_to_left, is_unspaced};
pub use segment::segments;
pub use status::{Flag, Status};
pub use unit::{Unit, UnitKind, composed, normalise};
pub use visibility::{Embargoed, Secret, SecretKind, Secrets};
pub use words::{count_words, words};
