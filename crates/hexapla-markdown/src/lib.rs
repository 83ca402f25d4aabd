//! Front matter and Markdown text to editions, and back by splicing.
//!
//! [`read`] never fails and never changes a byte: it returns an [`Edition`](hexapla_content::Edition)
//! whose spans point into the text, and findings about what it could not make sense of. Writing is
//! splicing: [`set_field`] returns an [`Edit`](hexapla_diagnostics::Edit), and a body unit is
//! replaced by replacing the bytes under its span. Markdown is never printed from a tree.
//!
//! ```
//! use hexapla_content::{Baseline, UnitKind};
//! use hexapla_diagnostics::Place;
//! use hexapla_markdown::{Dialect, Rules, pool_text, read, read_baseline};
//!
//! let file = "+++\ntitle = \"Water cut off\"\ndate = 2031-03-09\n+++\n\n\
//!     ## Background\n\nAt least *12* people were\nheld in the [old mill][1].\n\n[1]: /mill\n";
//! let rules = Rules { dialect: Dialect::Markdown, translate: vec!["title".to_owned()] };
//! let release = read(file, &Place::file("en/water.md"), &rules);
//! assert!(release.findings.is_empty());
//!
//! let units = &release.value.units;
//! assert_eq!(units[0].id.to_string(), "#title");
//! assert_eq!(units[1].kind, UnitKind::Heading);
//! assert_eq!(units[2].text, "At least 12 people were held in the old mill.");
//! assert_eq!(units[2].links(), "/mill\n");
//!
//! // What the ledger keeps of a unit is enough to read it again.
//! let baseline = Baseline {
//!     kind: units[2].kind.clone(),
//!     context: units[2].context.clone(),
//!     pin: units[2].pin.clone(),
//!     text: Some(pool_text(file, &units[2])),
//! };
//! let again = read_baseline(&baseline, Dialect::Markdown).expect("it was not redacted");
//! assert_eq!(again.fingerprint, units[2].fingerprint);
//! ```
//!
//! How it works: [`mod@mask`](self) blanks what holds prose together without being prose
//! (component tags, directive fences, paired shortcodes, imports), so that pulldown-cmark sees plain
//! CommonMark, and keeps a map back to the file; `blocks` turns its events into units; `front_matter`
//! reads TOML and YAML; `baseline` reads a single unit again from what the ledger kept of it.
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod baseline;
mod blocks;
mod channel;
mod findings;
mod front_matter;
mod inlines;
mod limits;
mod mask;
mod opaque;
mod outline;
mod read;
mod rules;
mod titles;
mod units;

pub use baseline::{pool_text, read_baseline, row_cells};
pub use findings::{
    ALL, CONTROL_CHARACTER, FENCE_UNTERMINATED, FRONT_MATTER_INVALID, FRONT_MATTER_UNTERMINATED,
    LIMIT_EXCEEDED,
};
pub use front_matter::set_field;
pub use limits::{LIMITS, Limits};
pub use outline::{Container, Part};
pub use read::{read, read_metadata, read_outlined};
pub use rules::{Dialect, Rules};
pub use titles::titles;
