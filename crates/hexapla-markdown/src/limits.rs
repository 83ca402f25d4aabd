//! How much is read before a text is refused, so that nobody's file can exhaust the machine.

use hexapla_diagnostics::{Finding, Place};

use crate::LIMIT_EXCEEDED;

/// The limits of reading; beyond one, the text is the finding `limit-exceeded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest file, in bytes.
    pub file: usize,
    /// The longest front matter, in bytes.
    pub front_matter: usize,
    /// How deep tables and lists may nest in front matter.
    pub front_matter_depth: usize,
    /// The most body units in a file.
    pub blocks: usize,
    /// How deep quotations and lists, and inline pieces, may nest.
    pub nesting: usize,
    /// The most table cells in a file.
    pub table_cells: usize,
}

/// The limits in force.
pub const LIMITS: Limits = Limits {
    file: 4 << 20,
    front_matter: 64 << 10,
    front_matter_depth: 16,
    blocks: 20_000,
    nesting: 100,
    table_cells: 10_000,
};

/// The finding that the limit called `name` is exceeded at `place`.
pub(crate) fn exceeded(name: &'static str, limit: usize, place: Place) -> Finding {
    Finding::new(LIMIT_EXCEEDED, place)
        .with("name", name)
        .with("limit", limit)
}
