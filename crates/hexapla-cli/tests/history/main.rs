//! `adopt --from-history` on a newsroom's repositories made here: what each unit is taken to be made from.
#![expect(
    clippy::disallowed_methods,
    reason = "a test makes its own files and starts programs"
)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod branches;
mod freshness;
mod grounds;
mod linked;
mod mechanical;
mod newsroom;
mod renamed;
mod reverted;
