//! The codes of what only the façade can find, and the list of all codes there are.

use hexapla_diagnostics::{Code, Finding};

pub use hexapla_tracker::findings::{
    LEDGER_MISSING, METADATA_RESTATED, RELEASE_RENAMED, RUBBER_STAMP,
};

/// `hexapla.toml` has a key nobody knows. Arguments: `key`; `match`, `near` or `none`; `nearest`, the known key most like
/// it, or all there are where none is.
pub const CONFIGURATION_UNKNOWN_KEY: Code = Code::error("configuration-unknown-key");
/// `hexapla.toml` says something it cannot say. Arguments: `detail`.
pub const CONFIGURATION_INVALID: Code = Code::error("configuration-invalid");
/// A file is not UTF-8. Arguments: `offset`, the first bad byte.
pub const NOT_UTF_8: Code = Code::not_judged("not-utf-8");
/// A file holds both sides of a merge that nobody finished.
pub const CONFLICT_MARKER: Code = Code::error("conflict-marker");
/// A parser broke down over a file: a fault of ours.
pub const PARSER_PANIC: Code = Code::not_judged("parser-panic");
/// There is no release at all where the configuration says they are, or it says nowhere. Arguments: `which`, `one` or
/// `none` of the collections; `collection`, its name.
pub const NO_RELEASES: Code = Code::not_judged("no-releases");
/// Two collections take the same files. Arguments: `collection` and `other`, their names; `n`, how many files; `file`, the
/// first.
pub const COLLECTIONS_OVERLAP: Code = Code::error("collections-overlap");
/// A translation whose source edition does not exist.
pub const SOURCE_MISSING: Code = Code::warn("source-missing");
/// A translation was made from that of another locale, which has no edition. Arguments: `pivot`, the locale.
pub const PIVOT_MISSING: Code = Code::error("pivot-missing");
/// An embargo that cannot be read. Arguments: `reason`.
pub const EMBARGO_INVALID: Code = Code::error("embargo-invalid");
/// A key that should hold a text back stands where nobody looks for it. Arguments: `key`.
pub const HOLD_MISPLACED: Code = Code::error("hold-misplaced");
/// The configuration does not say where the site will stand, and what is made for the public names addresses.
pub const BASE_MISSING: Code = Code::warn("base-missing");
/// A public text names a picture elsewhere, from a host that pages may show none of. Arguments: `name`.
pub const PICTURE_ELSEWHERE: Code = Code::warn("picture-elsewhere");
/// A public text names a picture that is not in the project. Arguments: `name`.
pub const PICTURE_MISSING: Code = Code::warn("picture-missing");
/// A public text names a picture that is not published. Arguments: `name`; `reason`, one of `format`, `drawing`, `damaged`,
/// `size`, `unreadable`.
pub const PICTURE_REFUSED: Code = Code::warn("picture-refused");
/// A pin that could not be followed. Arguments: `pin`, `reason`.
pub const PIN_UNRESOLVED: Code = Code::warn("pin-unresolved");
/// A pin whose commit has the source under another path. Arguments: `pin`, `path`.
pub const PIN_FOLLOWED: Code = Code::info("pin-followed");
/// git does not have the text of older versions of a release's files. Arguments: `n`, how many.
pub const HISTORY_INCOMPLETE: Code = Code::warn("history-incomplete");
/// Clocks do not tell which of two texts of the source, in another repository, units of a translation were made from.
/// Arguments: `n`, how many units.
pub const HISTORY_CLOCKS: Code = Code::warn("history-clocks");

/// The source text of a message changed, and its id did not. Arguments: `impact`, `reasons`, `text`.
pub const MESSAGE_CHANGED: Code = Code::info("message-changed");

/// A machine made the translation, and neither its front matter nor, of a message, a comment or an approval names anybody
/// who read it.
pub const MACHINE_UNREVIEWED: Code = Code::error("machine-unreviewed");
/// The target text of an approved pair is another by now.
pub const APPROVAL_VOID: Code = Code::warn("approval-void");
/// The policy asks for approvals, and nobody approved this pair of texts.
pub const UNAPPROVED: Code = Code::error("unapproved");
/// The policy asks for approvals, and whoever approved this translation made it. Arguments: `by`.
pub const APPROVAL_OWN: Code = Code::error("approval-own");
/// A glossary or a file of the registry cannot be read. Arguments: `detail`.
pub const GLOSSARY_INVALID: Code = Code::error("glossary-invalid");
/// A folder that the configuration names for glossaries or the registry holds none. Arguments: `folder`.
pub const GLOSSARY_MISSING: Code = Code::error("glossary-missing");

/// A source edition has no title; short items may do without one.
pub const TITLE_MISSING: Code = Code::info("title-missing");
/// A translation tells a day by its distance, and was made days after the release. Arguments: `words`, of the source;
/// `day`, of the release; `written`, when the translation was made.
pub const RELATIVE_DATE: Code = Code::info("relative-date");
/// Two releases chose the same slug. Arguments: `slug`; `other`, the release that has it too.
pub const SLUG_TWICE: Code = Code::warn("slug-twice");
/// The kind of a release differs from that of another in case alone. Arguments: `kind`; `spelling`, that of the other;
/// `other`, that release.
pub const KIND_SPELLING: Code = Code::warn("kind-spelling");
/// Two releases have the same id, in their front matter or by their path. Arguments: `id`; `other`, the file of the
/// release that has it too.
pub const ID_TWICE: Code = Code::error("id-twice");
/// A row was taken out of the ledger, and with it the passage it spoke of would be stale.
pub const ROW_GONE: Code = Code::error("row-gone");
/// The ledger speaks of a translation that is not there.
pub const TRANSLATION_GONE: Code = Code::warn("translation-gone");
/// The `status` of a release is no word that says whether it may be published: it is kept back. Arguments: `status`.
pub const STATUS_UNKNOWN: Code = Code::warn("status-unknown");
/// A passage opens more quotations than it closes, or fewer; of a translation, where its source does not. Arguments: `marks`;
/// `side`, `translation` or nothing.
pub const QUOTES_UNBALANCED: Code = Code::info("quotes-unbalanced");

/// A word is spelt here as in one country, and in more places of the sources as in another. Arguments: `word`, as here;
/// `usual`; `where`, a file that has it so.
pub const MIXED_SPELLING: Code = Code::info("mixed-spelling");
/// A name differs by so little from a more frequent one that it is probably the same. Arguments: `name`, as here; `usual`;
/// `where`, a file that has it so.
pub const NAME_VARIANT: Code = Code::info("name-variant");

/// The façade's own codes.
pub const OWN: &[Code] = &[
    CONFIGURATION_UNKNOWN_KEY,
    CONFIGURATION_INVALID,
    NOT_UTF_8,
    CONFLICT_MARKER,
    PARSER_PANIC,
    NO_RELEASES,
    COLLECTIONS_OVERLAP,
    SOURCE_MISSING,
    PIVOT_MISSING,
    EMBARGO_INVALID,
    HOLD_MISPLACED,
    BASE_MISSING,
    PICTURE_ELSEWHERE,
    PICTURE_MISSING,
    PICTURE_REFUSED,
    PIN_UNRESOLVED,
    PIN_FOLLOWED,
    HISTORY_INCOMPLETE,
    HISTORY_CLOCKS,
    MESSAGE_CHANGED,
    MACHINE_UNREVIEWED,
    APPROVAL_VOID,
    UNAPPROVED,
    APPROVAL_OWN,
    GLOSSARY_INVALID,
    GLOSSARY_MISSING,
    TITLE_MISSING,
    RELATIVE_DATE,
    SLUG_TWICE,
    KIND_SPELLING,
    ID_TWICE,
    ROW_GONE,
    TRANSLATION_GONE,
    STATUS_UNKNOWN,
    QUOTES_UNBALANCED,
    MIXED_SPELLING,
    NAME_VARIANT,
];

/// Findings as data, one after the other, for errors that are about them.
pub(crate) fn joined(findings: &[Finding]) -> String {
    let each: Vec<String> = findings.iter().map(Finding::to_string).collect();
    each.join("; ")
}

/// Every code of every crate.
pub fn all() -> impl Iterator<Item = Code> {
    [
        OWN,
        hexapla_markdown::ALL,
        hexapla_l10n::ALL,
        hexapla_checks::findings::ALL,
        hexapla_store::findings::ALL,
        hexapla_tracker::findings::ALL,
        hexapla_gate::findings::ALL,
        hexapla_publish::findings::ALL,
    ]
    .into_iter()
    .flatten()
    .copied()
}
