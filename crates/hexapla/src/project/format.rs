//! What a file is written in: which reader makes an edition of it, and what the ledger keeps of it.

use hexapla_content::{Baseline, Edition, Metadata, Unit};
use hexapla_diagnostics::{Noted, Place};
use hexapla_l10n::Catalogue;
use hexapla_markdown::{Dialect, Part, Rules};

/// What a file is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Markdown or MDX, with front matter.
    Markdown(Dialect),
    /// Fluent: a catalogue.
    Fluent,
}

impl Format {
    /// The format of the file at `path`, by its extension.
    ///
    /// ```
    /// use hexapla::{Dialect, Format};
    /// assert_eq!(Format::of("locales/en/page.ftl"), Format::Fluent);
    /// assert_eq!(Format::of("content/en/camps.mdx"), Format::Markdown(Dialect::Mdx));
    /// assert_eq!(Format::of("content/camps/contents.lr"), Format::Markdown(Dialect::Markdown));
    /// ```
    pub fn of(path: &str) -> Self {
        match path.rsplit_once('.') {
            Some((_, "ftl")) => Self::Fluent,
            Some((_, "mdx")) => Self::Markdown(Dialect::Mdx),
            _ => Self::Markdown(Dialect::Markdown),
        }
    }

    /// Reads an edition from the `text` of the file at `place`; `translate` are the front-matter fields
    /// whose texts are units.
    pub fn read(self, text: &str, place: &Place, translate: &[String]) -> Noted<Edition> {
        self.read_outlined(text, place, translate)
            .map(|(edition, _)| edition)
    }

    /// The same, with how the units of the body stand in lists, quotations, tables and footnotes. A catalogue has no
    /// body.
    pub fn read_outlined(
        self,
        text: &str,
        place: &Place,
        translate: &[String],
    ) -> Noted<(Edition, Vec<Part>)> {
        match self {
            Self::Markdown(dialect) => {
                let translate = translate.to_vec();
                let rules = Rules { dialect, translate };
                hexapla_markdown::read_outlined(text, place, &rules)
            }
            Self::Fluent => Catalogue::read(text, place)
                .map(|catalogue| (hexapla_l10n::edition(&catalogue), Vec::new())),
        }
    }

    /// Reads the metadata at the head of `text` alone; a catalogue has none.
    pub(crate) fn read_metadata(self, text: &str) -> Metadata {
        match self {
            Self::Markdown(_) => hexapla_markdown::read_metadata(text),
            Self::Fluent => Metadata::EMPTY,
        }
    }

    /// Reads a unit again from what the pool keeps of it; `None` when its text is not to be had.
    pub fn unit_of(self, baseline: &Baseline) -> Option<Unit> {
        match self {
            Self::Markdown(dialect) => hexapla_markdown::read_baseline(baseline, dialect),
            Self::Fluent => hexapla_l10n::read_baseline(baseline),
        }
    }

    /// What the pool keeps of `unit`, read from `text`.
    pub fn baseline_of(self, text: &str, unit: &Unit) -> Baseline {
        let kept = match self {
            Self::Markdown(_) => hexapla_markdown::pool_text(text, unit),
            Self::Fluent => hexapla_l10n::pool_text(text, unit),
        };
        Baseline {
            kind: unit.kind.clone(),
            context: unit.context.clone(),
            pin: unit.pin.clone(),
            text: Some(kept),
        }
    }
}
