//! The codes of what is found on disk and in ledger files.

use hexapla_diagnostics::Code;

/// A file could not be read, so it could not be judged.
///
/// Arguments: `reason`, why the system refused, by name; `detail`, its own words.
pub const FILE_UNREADABLE: Code = Code::not_judged("file-unreadable");

/// A file is longer than the limit, so it was not read.
///
/// Arguments: `limit`, in bytes.
pub const FILE_TOO_LARGE: Code = Code::not_judged("file-too-large");

/// A file's name cannot stand in a ledger or a bundle, so the file was not read.
///
/// Arguments: `reason`: `not-utf-8`, or what [`hexapla_content::InvalidPath`] says.
pub const FILE_NAME_REFUSED: Code = Code::not_judged("file-name-refused");

/// Two names in one folder differ in upper and lower case only: on some disks they are one file.
///
/// Arguments: `other`, the other path.
pub const FILE_NAME_CLASH: Code = Code::error("file-name-clash");

/// Something named like a content file, or a symbolic link, is none and was passed over.
///
/// Arguments: `kind`: `hidden`, `directory`, `linked-directory`, `broken-link`, `link-loop`,
/// `link-out-of-root` or `special`.
pub const NOT_A_FILE: Code = Code::info("not-a-file");

/// Two files claim to be the same edition of a release.
///
/// Arguments: `other`, the other path.
pub const EDITION_TWICE: Code = Code::error("edition-twice");

/// A line of a ledger file does not parse; the other lines count.
///
/// Arguments: `reason`, what is wrong with it.
pub const LEDGER_DAMAGED: Code = Code::error("ledger-damaged");

/// Every code of this crate.
pub const ALL: &[Code] = &[
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    FILE_NAME_REFUSED,
    FILE_NAME_CLASH,
    NOT_A_FILE,
    EDITION_TWICE,
    LEDGER_DAMAGED,
];
