//! The codes of what the gate itself finds.

use hexapla_diagnostics::Code;

/// An entry of the debt file is paid: the finding it excuses is gone, so the entry must go.
///
/// Arguments: `code`, the finding's code; `fingerprint`, the unit's.
pub const DEBT_PAID: Code = Code::error("debt-paid");

/// A release names a tier which the policy does not have, so nobody knows how strict to be.
///
/// Arguments: `tier`, the name.
pub const TIER_UNKNOWN: Code = Code::error("tier-unknown");

/// Every code of this crate.
pub const ALL: &[Code] = &[DEBT_PAID, TIER_UNKNOWN];
