//! What reading a text can find.

use hexapla_diagnostics::Code;

/// The front matter cannot be read; the body still is. Arguments: `reason`, and `key` where one is
/// to blame. Remedy: mend the line the place names.
pub const FRONT_MATTER_INVALID: Code = Code::error("front-matter-invalid");

/// The front matter's opening fence has no closing one. Argument: `fence`, the line to add.
pub const FRONT_MATTER_UNTERMINATED: Code = Code::error("front-matter-unterminated");

/// A code fence is never closed, so everything after it is code. Argument: `fence`, the line to
/// add.
pub const FENCE_UNTERMINATED: Code = Code::warn("fence-unterminated");

/// The text holds a control character that is neither tab nor line ending. Arguments: `character`
/// (`U+0000`) and `count`; the place is the first.
pub const CONTROL_CHARACTER: Code = Code::warn("control-character");

/// The text exceeds a limit of [`LIMITS`](crate::LIMITS), so it is not read further. Arguments:
/// `name` and `limit`.
pub const LIMIT_EXCEEDED: Code = Code::not_judged("limit-exceeded");

/// Every code of this crate.
pub const ALL: &[Code] = &[
    CONTROL_CHARACTER,
    FENCE_UNTERMINATED,
    FRONT_MATTER_INVALID,
    FRONT_MATTER_UNTERMINATED,
    LIMIT_EXCEEDED,
];
