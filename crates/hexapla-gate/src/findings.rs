//! The codes of what the gate itself finds.

use hexapla_diagnostics::Code;

/// An entry of the debt file is paid: the finding it excuses is gone, so the entry must go.
///
/// Arguments: `code` and `fingerprint`, the finding's.
pub const DEBT_PAID: Code = Code::error("debt-paid");

/// A release names a tier which the policy does not have, so nobody knows how strict to be.
///
/// Arguments: `tier`, the name.
pub const TIER_UNKNOWN: Code = Code::error("tier-unknown");

/// A waiver's last day is past, and what it waived is still there: it counts again.
///
/// Arguments: `waiver`, its fingerprint; `code`, of what it waived; `until`, `by` and `reason`, as the
/// waiver has them.
pub const WAIVER_EXPIRED: Code = Code::warn("waiver-expired");

/// A waiver that no finding needs: what it waived is mended, or rests on other texts by now.
///
/// Arguments: `waiver`, its fingerprint; `by` and `reason`, as the waiver has them.
pub const WAIVER_UNUSED: Code = Code::warn("waiver-unused");

/// Every code of this crate.
pub const ALL: &[Code] = &[DEBT_PAID, TIER_UNKNOWN, WAIVER_EXPIRED, WAIVER_UNUSED];
