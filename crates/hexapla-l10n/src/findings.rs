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
/// `variant`), `name`, and `line`, that of the first. Remedy: rename or remove one; a fix removes a
/// repetition that says the same.
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

/// No locale of the chain has the message. Argument: `id`.
pub(crate) const FORMAT_MISSING: Code = Code::error("fluent-format-missing");
/// A message came from another language than was asked for. Arguments: `id`, `asked`, `from`.
pub(crate) const FORMAT_FALLBACK: Code = Code::info("fluent-format-fallback");
/// A message refers to a message, a term, an attribute or a function that is not there. Argument:
/// `name`, as it is shown between braces.
pub(crate) const FORMAT_REFERENCE: Code = Code::error("fluent-format-reference");
/// A message shows an argument that was not given. Argument: `name`, with its `$`.
pub(crate) const FORMAT_VARIABLE: Code = Code::error("fluent-format-variable");
/// Messages refer to one another in a circle. Argument: `path`, the names with arrows between them.
pub(crate) const FORMAT_CYCLE: Code = Code::error("fluent-format-cycle");
/// A message is beyond a limit. Arguments: `limit` (`placeables`, `output`, `digits` or `depth`) and
/// `most`.
pub(crate) const FORMAT_LIMIT: Code = Code::error("fluent-format-limit");
/// An argument is of a kind that the function cannot write. Argument: `name`, the argument or the
/// function.
pub(crate) const FORMAT_VALUE: Code = Code::error("fluent-format-value");
/// A function has no such option, or the option no such value; it is left out. Arguments: `function`,
/// `option`, `accepts` (its values; `none` for an unknown option).
pub(crate) const FORMAT_OPTION: Code = Code::warn("fluent-format-option");
/// CLDR has no plural rules for a locale. Argument: `language`, the locale's tag.
pub(crate) const NO_LOCALE_DATA: Code = Code::warn("fluent-no-locale-data");

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
    FORMAT_MISSING,
    FORMAT_FALLBACK,
    FORMAT_REFERENCE,
    FORMAT_VARIABLE,
    FORMAT_CYCLE,
    FORMAT_LIMIT,
    FORMAT_VALUE,
    FORMAT_OPTION,
    NO_LOCALE_DATA,
];
