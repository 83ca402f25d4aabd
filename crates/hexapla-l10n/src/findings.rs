//! What reading, formatting and checking a catalogue can find.

use hexapla_diagnostics::Code;

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
