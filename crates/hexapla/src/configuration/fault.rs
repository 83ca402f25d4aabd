//! What can be wrong with a value of `hexapla.toml`.

use hexapla_content::InvalidPath;

/// What is wrong with a value of `hexapla.toml`: the argument `reason` of the finding `configuration-invalid`. The other
/// arguments are named with each; `text` is what is written there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no TOML, or of another shape; `detail` is what the reader of TOML says.
    Toml,
    /// `text` is not among `known`, the names that may stand there.
    UnknownName,
    /// None is named of `known`.
    NoneNamed,
    /// `text` is no language tag.
    Locale,
    /// `text` is among the locales twice, or is the source as well.
    LocaleTwice,
    /// `text` is no locale of the project.
    NotALocale,
    /// `text` is no target of the project.
    NotATarget,
    /// `text` would be made from what is none of the other targets.
    Pivot,
    /// `text` would be made from itself, by way of others.
    PivotCircle,
    /// `text` is of another language than `language`.
    OtherLanguage,
    /// `text` cannot be the name of `language` on disk.
    Spelling,
    /// `text` is no collection's name.
    CollectionName,
    /// `text` is the name of two collections.
    CollectionTwice,
    /// A collection has both a layout and patterns, or neither.
    LayoutOrPatterns,
    /// `text` is no part of a pattern.
    PatternPart,
    /// `text` is a component that no path may have.
    PatternComponent,
    /// A pattern does not say which release a file is, or says it twice.
    PatternName,
    /// A pattern has its folders where they cannot be told from other things.
    PatternFolders,
    /// A file of `pattern`, in `language`, may be one of `other_pattern`, in `other`.
    Overlap,
    /// Files that end in `text` are not of the kind `kind`.
    OtherKind,
    /// The key `text` belongs to collections of catalogues.
    OnlyCatalogues,
    /// `text` is no name of a function.
    FunctionName,
    /// `text` is no pattern of calls.
    CallPattern,
    /// `text` is no path inside the project.
    Path(InvalidPath),
    /// A word without letters.
    EmptyWord,
    /// No rule of the gate looks like that.
    Rule,
    /// `text` is not `missing`, and has no halves.
    Halves,
    /// `text` is no code.
    UnknownCode,
    /// `text` is no code, but `nearest` is.
    MisspeltCode,
    /// The code `text` is staleness: its rule is called `rule`.
    StalenessCode,
    /// The code `text` says that something could not be judged, which has no rule.
    AlwaysFails,
    /// The code `text` says that something could not be judged, which has no settings.
    AlwaysTold,
    /// The code `text` is the gate's own.
    GateCode,
    /// `text` is no fingerprint.
    Fingerprint,
    /// The finding `text` is waived twice.
    WaivedTwice,
    /// A waiver says nothing under the key `text`.
    WaiverPart,
    /// No day.
    Day,
    /// `text` is no address of a site.
    Address,
    /// A page of a list would have no release.
    PageSize,
    /// `text` is no time zone.
    TimeZone,
    /// `text` is no host.
    Host,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Self; 45] = [
        Self::Toml,
        Self::UnknownName,
        Self::NoneNamed,
        Self::Locale,
        Self::LocaleTwice,
        Self::NotALocale,
        Self::NotATarget,
        Self::Pivot,
        Self::PivotCircle,
        Self::OtherLanguage,
        Self::Spelling,
        Self::CollectionName,
        Self::CollectionTwice,
        Self::LayoutOrPatterns,
        Self::PatternPart,
        Self::PatternComponent,
        Self::PatternName,
        Self::PatternFolders,
        Self::Overlap,
        Self::OtherKind,
        Self::OnlyCatalogues,
        Self::FunctionName,
        Self::CallPattern,
        Self::Path(InvalidPath::Empty),
        Self::Path(InvalidPath::Dot),
        Self::Path(InvalidPath::TooLong),
        Self::Path(InvalidPath::Character),
        Self::Path(InvalidPath::NotNfc),
        Self::EmptyWord,
        Self::Rule,
        Self::Halves,
        Self::UnknownCode,
        Self::MisspeltCode,
        Self::StalenessCode,
        Self::AlwaysFails,
        Self::AlwaysTold,
        Self::GateCode,
        Self::Fingerprint,
        Self::WaivedTwice,
        Self::WaiverPart,
        Self::Day,
        Self::Address,
        Self::PageSize,
        Self::TimeZone,
        Self::Host,
    ];

    /// The fault's name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Toml => "toml",
            Self::UnknownName => "unknown-name",
            Self::NoneNamed => "none-named",
            Self::Locale => "locale",
            Self::LocaleTwice => "locale-twice",
            Self::NotALocale => "not-a-locale",
            Self::NotATarget => "not-a-target",
            Self::Pivot => "pivot",
            Self::PivotCircle => "pivot-circle",
            Self::OtherLanguage => "other-language",
            Self::Spelling => "spelling",
            Self::CollectionName => "collection-name",
            Self::CollectionTwice => "collection-twice",
            Self::LayoutOrPatterns => "layout-or-patterns",
            Self::PatternPart => "pattern-part",
            Self::PatternComponent => "pattern-component",
            Self::PatternName => "pattern-name",
            Self::PatternFolders => "pattern-folders",
            Self::Overlap => "overlap",
            Self::OtherKind => "other-kind",
            Self::OnlyCatalogues => "only-catalogues",
            Self::FunctionName => "function-name",
            Self::CallPattern => "call-pattern",
            Self::Path(path) => path.name(),
            Self::EmptyWord => "empty-word",
            Self::Rule => "rule",
            Self::Halves => "halves",
            Self::UnknownCode => "unknown-code",
            Self::MisspeltCode => "misspelt-code",
            Self::StalenessCode => "staleness-code",
            Self::AlwaysFails => "always-fails",
            Self::AlwaysTold => "always-told",
            Self::GateCode => "gate-code",
            Self::Fingerprint => "fingerprint",
            Self::WaivedTwice => "waived-twice",
            Self::WaiverPart => "waiver-part",
            Self::Day => "day",
            Self::Address => "address",
            Self::PageSize => "page-size",
            Self::TimeZone => "time-zone",
            Self::Host => "host",
        }
    }
}
