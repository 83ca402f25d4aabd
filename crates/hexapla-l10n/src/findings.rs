//! What reading, formatting and checking a catalogue can find.

use hexapla_diagnostics::Code;

/// An entry breaks the syntax, so it is not read. Arguments: `kind`, the number fluent.js gives the error
/// (`E0003`); by kind `expected` (the character, range or `line-end` that should stand here), `name`
/// (of the entry without a value) or `escape`. Remedy: by kind.
pub const FLUENT_SYNTAX: Code = Code::error("fluent-syntax");

/// An entry is written as only some programs read it. Argument: `kind`, one of `missing-comma`,
/// `unquoted-argument`, `escaped-brace`. Remedy: the fix, where there is one.
pub const FLUENT_NONSTANDARD: Code = Code::error("fluent-nonstandard");

/// An entry that fluent-rs takes for a part of the broken one above it. Argument: `name`. Remedy: mend
/// the entry above.
pub const FLUENT_RESCUED: Code = Code::warn("fluent-rescued");

/// A file or an entry exceeds a limit of [`LIMITS`](crate::LIMITS), so it is not read or not shown.
/// Arguments: `name` (`file`, `depth`, `placeables` or `findings`) and `limit`. Remedy: split it.
pub const FLUENT_LIMIT_EXCEEDED: Code = Code::not_judged("fluent-limit-exceeded");

/// Characters nobody sees and no catalogue wants. Arguments: `kind` (`byte-order-mark`,
/// `carriage-return`, `tab`, `no-break-space`, `replacement` or `control`), `character` (`U+0009`) and
/// `count`; the place is the first. Remedy: the fix, except for `replacement`.
pub const FLUENT_CHARACTER: Code = Code::warn("fluent-character");

/// A name is used twice where one counts. Arguments: `kind` (`message`, `term`, `attribute` or
/// `variant`), `name`, and `line`, that of the first. Remedy: rename or remove one.
pub const FLUENT_DUPLICATE: Code = Code::error("fluent-duplicate");

/// An escape that does not mean what it seems to. Arguments: `kind` (`text`, where nothing is escaped,
/// or `literal`, for a number that is no character) and `escape`. Remedy: write the character.
pub const FLUENT_ESCAPE: Code = Code::warn("fluent-escape");

/// A text whose indentation is kept by some programs and lost by others. Remedy: indent all its lines
/// alike.
pub const FLUENT_INDENTATION: Code = Code::warn("fluent-indentation");

/// A line of a text looks like a message that was indented by mistake. Argument: `name`. Remedy: begin
/// it at the beginning of the line.
pub const FLUENT_MESSAGE_IN_TEXT: Code = Code::warn("fluent-message-in-text");

/// A placeholder of another format, which stays in the text as it is. Argument: `placeholder`. Remedy:
/// write `{ $name }`.
pub const FLUENT_FOREIGN_PLACEHOLDER: Code = Code::warn("fluent-foreign-placeholder");

/// Every code of this crate.
pub const ALL: &[Code] = &[
    FLUENT_CHARACTER,
    FLUENT_DUPLICATE,
    FLUENT_ESCAPE,
    FLUENT_FOREIGN_PLACEHOLDER,
    FLUENT_INDENTATION,
    FLUENT_LIMIT_EXCEEDED,
    FLUENT_MESSAGE_IN_TEXT,
    FLUENT_NONSTANDARD,
    FLUENT_RESCUED,
    FLUENT_SYNTAX,
];
