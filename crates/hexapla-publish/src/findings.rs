//! The codes of what is found in bundles.

use hexapla_diagnostics::Code;

/// A page is not named alike, or not in both directions, by the files that name alternates.
///
/// Arguments: `page`, its address; `missing` and `extra`, the alternates that this file lacks or has too many.
pub const BUNDLE_ALTERNATES: Code = Code::error("bundle-alternates");

/// A file is another than the manifest says.
pub const BUNDLE_FILE_CHANGED: Code = Code::error("bundle-file-changed");

/// A file is not in the manifest.
pub const BUNDLE_FILE_EXTRA: Code = Code::error("bundle-file-extra");

/// A file of the manifest is not there.
pub const BUNDLE_FILE_MISSING: Code = Code::error("bundle-file-missing");

/// A file holds what is not public. Nothing of the bundle may be used, and no configuration changes that.
///
/// Arguments: `kind`, what leaked: `name`, `title` or `prose`; `owner`, whose it is; `count`, in how many places. Never
/// the text.
pub const BUNDLE_LEAK: Code = Code::not_judged("bundle-leak");

/// A file stands under another locale than it is in, or in a locale the bundle does not have.
///
/// Arguments: `locale`, the file's by the manifest, or `none`; `folder`, the one it stands in.
pub const BUNDLE_LOCALE_MIXED: Code = Code::error("bundle-locale-mixed");

/// The manifest cannot be read, so nothing can be verified.
///
/// Arguments: `reason`, one of `syntax`, `version`, `order`, `path`, `digest`, `limit`.
pub const BUNDLE_MANIFEST_INVALID: Code = Code::not_judged("bundle-manifest-invalid");

/// A bundle is compared with one of another publication.
///
/// Arguments: `site` and `older`, the addresses of both.
pub const BUNDLE_OTHER_SITE: Code = Code::error("bundle-other-site");

/// The part of a locale is not among those that are to be merged, while pages of the others lead to it.
///
/// Arguments: `locale`.
pub const BUNDLE_PART_MISSING: Code = Code::error("bundle-part-missing");

/// Parts of a bundle that are to be merged are not of one build: a file that several have is not the same in all of them.
pub const BUNDLE_PARTS_DIFFER: Code = Code::error("bundle-parts-differ");

/// Two files of a bundle have one path, or paths that differ by case alone.
///
/// Arguments: `other`, the path of the first.
pub const BUNDLE_PATH_TWICE: Code = Code::error("bundle-path-twice");

/// A bundle that should be newer is older, or nothing tells which of the two is.
///
/// Arguments: `sequence` and `older`, the numbers of both; nought where a bundle has none.
pub const BUNDLE_ROLLBACK: Code = Code::error("bundle-rollback");

/// Every code of this crate.
pub const ALL: &[Code] = &[
    BUNDLE_ALTERNATES,
    BUNDLE_FILE_CHANGED,
    BUNDLE_FILE_EXTRA,
    BUNDLE_FILE_MISSING,
    BUNDLE_LEAK,
    BUNDLE_LOCALE_MIXED,
    BUNDLE_MANIFEST_INVALID,
    BUNDLE_OTHER_SITE,
    BUNDLE_PART_MISSING,
    BUNDLE_PARTS_DIFFER,
    BUNDLE_PATH_TWICE,
    BUNDLE_ROLLBACK,
];
