//! What reading, formatting and checking a catalogue can find.

use hexapla_diagnostics::Code;

/// Every code of this crate.
pub const ALL: &[Code] = &[];
