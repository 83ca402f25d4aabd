//! What reading, formatting and checking a catalogue can find.

use hexapla_diagnostics::Code;

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
