//! Policy over findings: the verdict per locale.
//!
//! The gate sees nothing but findings. Those about staleness are judged by the [`Policy`]'s rule
//! for their [`Trigger`], with its tier and its grace; every other one by the rule for its code or
//! level. A [`Waiver`] lets one finding pass for a time. It fails closed: what could not be judged,
//! what no rule covers, and a run without locales all fail.
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use hexapla_content::{Locale, ReleaseId};
//! use hexapla_diagnostics::{Code, Finding, Place};
//! use hexapla_gate::{CHANGED, Policy, Verdict, verdicts};
//!
//! // On 1 March the desk corrected a figure; the French page still has the old one.
//! const OUTDATED: Code = Code::warn("outdated-factual");
//! let place = Place::project().release("2031-02-11-ferry-lines-cut").locale("fr");
//! let stale = Finding::new(OUTDATED, place).with(CHANGED, "2031-03-01");
//!
//! let fr: Locale = "fr".parse()?;
//! let judge = |day: &str| {
//!     let day = day.parse().expect("a civil date");
//!     let tiers = BTreeMap::<ReleaseId, String>::new();
//!     verdicts(&[stale.clone()], &Policy::standard(), &tiers, &[fr.clone()], day)
//! };
//! // Factual changes have seven days of grace.
//! assert_eq!(judge("2031-03-08")[0].verdict, Verdict::Pass);
//! assert_eq!(judge("2031-03-09")[0].verdict, Verdict::Fail);
//! # Ok::<(), hexapla_content::InvalidLocale>(())
//! ```

mod evidence;
pub mod findings;
mod policy;
mod ratchet;
mod trigger;
mod verdict;
mod waiver;

pub use evidence::evidence;
pub use policy::{Action, Policy, Rule, Rules, Scope};
pub use ratchet::{Debt, DebtKey, FINGERPRINT, paid_debt, split_known};
pub use trigger::Trigger;
pub use verdict::{CHANGED, Judged, LocaleVerdict, Verdict, overall, unknown_tiers, verdicts};
pub use waiver::{Extent, Waiver, Waivers};
