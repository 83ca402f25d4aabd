//! What the quality rules can find.

use hexapla_diagnostics::Code;

// Facts (`rules/facts`)

/// A number of the source is another one in the translation. Arguments: `source` and `target`, as written.
pub const FACT_NUMBER_CHANGED: Code = Code::error("fact-number-changed");

/// Every code of this crate.
pub const ALL: &[Code] = &[FACT_NUMBER_CHANGED];
