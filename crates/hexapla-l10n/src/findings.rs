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

// References (`lint/references`)

/// A message, term, attribute or value that is referred to does not exist. Arguments: `kind`
/// (`message`, `term`, `attribute`, `value`, or `translation` when only the source has it), `name`.
pub const UNKNOWN_REFERENCE: Code = Code::error("fluent-unknown-reference");

/// A message refers to itself. Argument: `path`, the names from it to it.
pub const CYCLE: Code = Code::error("fluent-cycle");

/// A function nobody declared. Arguments: `name`, and `n`, the calls in all.
pub const UNKNOWN_FUNCTION: Code = Code::error("fluent-unknown-function");

/// A function is called with an option it does not take, a value it cannot use, or too few or too
/// many values. Arguments: `kind` (`unknown-option`, `wrong-value`, `too-few`, `too-many`),
/// `function`, `name` of the option, `value`, and `known`, what it takes.
pub const FUNCTION_ARGUMENT: Code = Code::error("fluent-function-argument");

/// An argument to a term that changes nothing. Arguments: `kind` (`positional`, `unused`,
/// `no-variant`), `term`, `name`, `value`, `n` calls in all.
pub const TERM_ARGUMENT: Code = Code::warn("fluent-term-argument");

/// A term nobody refers to, or a message nobody uses. Argument: `kind` (`term`, `message`).
pub const UNUSED: Code = Code::info("fluent-unused");

/// A template, a program or a text calls for a message that is not defined. Arguments: `kind`
/// (`message`, `attribute`), `name`, `attribute`.
pub const USE_UNDEFINED: Code = Code::error("fluent-use-undefined");

// A translation beside its source (`lint/source`)

/// Nothing of a file of the source is translated. Arguments: `file`, `n` messages.
pub const FILE_MISSING: Code = Code::warn("fluent-file-missing");

/// A message of the source has no translation. No arguments.
pub const MISSING: Code = Code::warn("fluent-missing");

/// A message the source does not have. No arguments.
pub const OBSOLETE: Code = Code::warn("fluent-obsolete");

/// A value or attribute the source message has and the translation lacks. Arguments: `kind`
/// (`value`, `attribute`), `name` of the attribute.
pub const PART_MISSING: Code = Code::error("fluent-part-missing");

/// A value or attribute the source message does not have. Arguments as of [`PART_MISSING`].
pub const PART_EXTRA: Code = Code::warn("fluent-part-extra");

/// A variable the source message does not have. Arguments: `name`; `n` and `known`, the variables
/// there are. Fix: the one that must have been meant.
pub const UNKNOWN_VARIABLE: Code = Code::error("fluent-unknown-variable");

/// A variable the source shows and the translation does not. Arguments: `name`, `kind` (`dropped`,
/// `bare` when it stands in the text without braces, `chosen-by` when variants depend on it,
/// `variant` when one variant lacks it), `variant`. Fix: the braces.
pub const VARIABLE_DROPPED: Code = Code::error("fluent-variable-dropped");

/// A term or message referred to on one side only. Arguments: `kind` (`dropped`, `spelt-out`,
/// `replaced`, `added`), `name`, `instead`.
pub const REFERENCE_CHANGED: Code = Code::warn("fluent-reference-changed");

/// A value the source formats by a function and the translation does not, or otherwise. Arguments:
/// `kind` (`dropped`, `option`), `function`, `name` of the variable, `option`.
pub const FUNCTION_CHANGED: Code = Code::warn("fluent-function-changed");

/// A choice by key on one side only. Arguments: `kind` (`lost`, `invented`), `name` of what is chosen
/// by.
pub const SELECT_CHANGED: Code = Code::info("fluent-select-changed");

/// A variant whose key the source does not have. Arguments: `key`, `known`.
pub const VARIANT_KEY: Code = Code::warn("fluent-variant-key");

/// An access key that does not stand in its label. Argument: `key`.
pub const ACCESS_KEY: Code = Code::warn("fluent-access-key");

/// A style attribute that is no CSS, or sets other properties than the source. Arguments: `kind`
/// (`no-css`, `properties`), `lost` and `added`, or `none`.
pub const STYLE_ATTRIBUTE: Code = Code::warn("fluent-style-attribute");

// Markup (`lint/markup`)

/// Tags or attributes on one side only. Arguments: `kind` (`tags`, `attributes`), `lost` and
/// `added`, or `none`.
pub const MARKUP_CHANGED: Code = Code::error("fluent-markup-changed");

/// A tag without its partner. Arguments: `kind` (`unclosed`, `reopened` where it was to
/// be closed, `unopened`, `crossed`, `unended`), `tag`. Fix: the end tag that was meant.
pub const MARKUP_UNBALANCED: Code = Code::error("fluent-markup-unbalanced");

/// Markup that runs or loads something. Argument: `what`.
pub const MARKUP_UNSAFE: Code = Code::error("fluent-markup-unsafe");

// Plurals (`lint/plurals`)

/// A plural form the language has and a message lacks. Arguments: `kind` (`near` when whole numbers
/// up to a thousand ask for it, `far`), `categories`, `n` messages.
pub const PLURAL_MISSING: Code = Code::warn("fluent-plural-missing");

/// A variant no number of the language chooses. Arguments: `kind` (`number` when an exact number was
/// meant, `category`, `word`), `key`, `known`.
pub const PLURAL_IMPOSSIBLE: Code = Code::warn("fluent-plural-impossible");

/// A default that is not the form for any number. Arguments: `key`, `best`.
pub const PLURAL_DEFAULT: Code = Code::warn("fluent-plural-default");

/// `[1]` where the singular is for other numbers too. Argument: `example`, one of these.
pub const PLURAL_ONE_LITERAL: Code = Code::warn("fluent-plural-one-literal");

/// A form for many numbers that does not say the number. Arguments: `key`, `name` of the variable,
/// `n` numbers up to a thousand it stands for.
pub const PLURAL_VARIABLE: Code = Code::warn("fluent-plural-variable");

/// The source chooses by number and the translation does not. Argument: `name` of the variable.
pub const PLURAL_LOST: Code = Code::info("fluent-plural-lost");

/// A language whose plurals CLDR does not tell. No arguments.
pub const PLURAL_NO_DATA: Code = Code::info("fluent-plural-no-data");

// How a file is kept (`lint/hygiene`)

/// A variable no comment tells of. Arguments: `name` of the first, `n` in the file.
pub const VARIABLE_UNDESCRIBED: Code = Code::info("fluent-variable-undescribed");

/// A message that treats a variable otherwise than its comment says. Arguments: `kind` (`misuse`,
/// `stale`), `name`, `said` and `used` (`number`, `text`, `instant`).
pub const COMMENT_CONTRACT: Code = Code::warn("fluent-comment-contract");

/// A comment that has lost its message, or a heading with nothing under it. Argument: `kind`
/// (`message`, `group`).
pub const COMMENT_DETACHED: Code = Code::info("fluent-comment-detached");

/// Ids written otherwise than the others. Arguments: `style` (`kebab`, `snake`, `camel`), `n`, and
/// `name`, the first.
pub const ID_STYLE: Code = Code::info("fluent-id-style");

/// White space out of the usual order. Arguments: `kind` (`braces` without one space inside,
/// `headings` without empty lines around them, `final-newline` that is not there), `n` places in the
/// file. Fix: all of them.
pub const LAYOUT: Code = Code::info("fluent-layout");

/// Messages in another order than the source's. Argument: `n` that would have to move.
pub const ORDER: Code = Code::info("fluent-order");

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
    UNKNOWN_REFERENCE,
    CYCLE,
    UNKNOWN_FUNCTION,
    FUNCTION_ARGUMENT,
    TERM_ARGUMENT,
    UNUSED,
    USE_UNDEFINED,
    FILE_MISSING,
    MISSING,
    OBSOLETE,
    PART_MISSING,
    PART_EXTRA,
    UNKNOWN_VARIABLE,
    VARIABLE_DROPPED,
    REFERENCE_CHANGED,
    FUNCTION_CHANGED,
    SELECT_CHANGED,
    VARIANT_KEY,
    ACCESS_KEY,
    STYLE_ATTRIBUTE,
    MARKUP_CHANGED,
    MARKUP_UNBALANCED,
    MARKUP_UNSAFE,
    PLURAL_MISSING,
    PLURAL_IMPOSSIBLE,
    PLURAL_DEFAULT,
    PLURAL_ONE_LITERAL,
    PLURAL_VARIABLE,
    PLURAL_LOST,
    PLURAL_NO_DATA,
    VARIABLE_UNDESCRIBED,
    COMMENT_CONTRACT,
    COMMENT_DETACHED,
    ID_STYLE,
    LAYOUT,
    ORDER,
];
