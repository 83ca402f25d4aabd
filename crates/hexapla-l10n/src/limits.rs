//! How much of a catalogue is read and formatted before it is refused.

/// The limits of reading and formatting; beyond one there is a finding, never an abort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest file, in bytes.
    pub file: usize,
    /// How many braces, and brackets of calls, may be open at once in an entry.
    pub depth: usize,
    /// The most findings about one file that are told.
    pub findings: usize,
    /// The most placeables met while one message is formatted, references included.
    pub placeables: usize,
    /// The longest formatted message, in bytes.
    pub output: usize,
    /// The most fraction digits, integer digits or significant digits `NUMBER` writes.
    pub digits: usize,
}

/// The limits in force.
pub const LIMITS: Limits = Limits {
    file: 1 << 20,
    depth: 16,
    findings: 1_000,
    placeables: 100,
    output: 256 << 10,
    digits: 20,
};
