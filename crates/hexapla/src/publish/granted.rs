//! Links and pictures on the page of a translation: those that its source has, or had when the translation was made. What else
//! its text links to is text.

use std::cell::OnceCell;

use hexapla_checks::{Granted, Languages};
use hexapla_content::view::{Block, Passage};
use hexapla_content::{Inline, InlineKind, Locale, Unit};
use hexapla_publish::own_path;
use hexapla_tracker::BaselineSource as _;

use crate::configuration::Configuration;
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// What the translation of a release into a locale may link to and show.
pub(super) struct Grant<'a> {
    track: &'a ReleaseTrack<'a>,
    target: &'a LocaleTrack,
    /// The language of the source, that of the translation, and that of what it was made from.
    languages: [&'a Locale; 3],
    /// The address of the site.
    base: &'a str,
    /// The source's language with each of the others, once there is something to ask.
    known: OnceCell<Vec<Languages>>,
    /// The source as it was, once something is not granted by what it is.
    earlier: OnceCell<Vec<Unit>>,
}

impl<'a> Grant<'a> {
    /// What the source of `track` grants its translation `target`.
    pub(super) fn of(
        track: &'a ReleaseTrack<'a>,
        target: &'a LocaleTrack,
        configuration: &'a Configuration,
    ) -> Self {
        let pivot = configuration.source_of(&target.locale);
        Self {
            track,
            target,
            languages: [&configuration.source, &target.locale, pivot],
            base: &configuration.publish.base,
            known: OnceCell::new(),
            earlier: OnceCell::new(),
        }
    }

    /// `blocks` without the links and pictures that nobody granted.
    pub(super) fn blocks(&self, mut blocks: Vec<Block>) -> Vec<Block> {
        let mut all = Vec::new();
        passages(&mut blocks, &mut all);
        self.strip(all);
        blocks
    }

    /// `passage` without them.
    pub(super) fn passage(&self, mut passage: Passage) -> Passage {
        self.strip(vec![&mut passage]);
        passage
    }

    fn strip(&self, mut passages: Vec<&mut Passage>) {
        passages.retain(|passage| passage.inlines.iter().any(is_asked));
        if !passages.is_empty() {
            let granted = self.granted(self.source());
            for passage in passages {
                passage
                    .inlines
                    .retain(|inline| self.is_in(&granted, inline) || self.was_granted(inline));
            }
        }
    }

    /// Says whether `inline`, a piece of a passage, is none that nobody granted.
    pub(super) fn keeps(&self, inline: &Inline) -> bool {
        let granted = || self.granted(self.source());
        !is_asked(inline) || self.is_in(&granted(), inline) || self.was_granted(inline)
    }

    fn source(&self) -> &'a [Unit] {
        &self.track.source.text.edition.units
    }

    /// Says whether the source granted `inline` when the translation was made: what stayed behind is marked, and still leads
    /// where it did.
    fn was_granted(&self, inline: &Inline) -> bool {
        let earlier = || earlier(self.track, self.target);
        let earlier = self.earlier.get_or_init(earlier);
        !earlier.is_empty() && self.is_in(&self.granted(earlier), inline)
    }

    /// What `units` of a source grant, read with the names of each language.
    fn granted(&self, units: &[Unit]) -> Vec<Granted<'_>> {
        let languages = self.known.get_or_init(|| {
            let [source, target, pivot] = self.languages;
            let others = [Some(target), Some(pivot).filter(|pivot| *pivot != source)];
            let others = others.into_iter().flatten();
            others.map(|other| Languages::new(source, other)).collect()
        });
        let granted = languages.iter();
        granted.map(|of| Granted::by(units, of)).collect()
    }

    fn is_in(&self, granted: &[Granted<'_>], inline: &Inline) -> bool {
        let target = &*inline.target;
        let own = own_path(target, self.base).unwrap_or(target);
        match inline.kind {
            InlineKind::Link => granted.iter().any(|by| by.leads_to(own)),
            InlineKind::Image => granted.iter().any(|by| by.shows(own) || by.shows(target)),
            _ => true,
        }
    }
}

/// The units of the source that `target` was made from, as the ledger remembers them; those of every translation where its
/// rows were not read. What a translation from a pivot was made from is no source.
fn earlier(track: &ReleaseTrack<'_>, target: &LocaleTrack) -> Vec<Unit> {
    if !target.rows.is_empty() {
        let rows = target.rows.iter().filter(|row| row.from.is_none());
        let fingerprints = rows.flat_map(|row| row.source.iter());
        return fingerprints.filter_map(|of| track.pool.unit(*of)).collect();
    }
    let has_pivot = track.locales.iter().any(|locale| locale.pivot.is_some());
    if has_pivot {
        Vec::new()
    } else {
        track.pool.all()
    }
}

fn is_asked(inline: &Inline) -> bool {
    matches!(inline.kind, InlineKind::Link | InlineKind::Image)
}

/// Collects the passages of `blocks`.
fn passages<'b>(blocks: &'b mut [Block], all: &mut Vec<&'b mut Passage>) {
    for block in blocks {
        match block {
            Block::Heading { passage, .. } | Block::Paragraph(passage) | Block::Image(passage) => {
                all.push(passage);
            }
            Block::List { items, .. } => {
                for item in items {
                    passages(item, all);
                }
            }
            Block::Quote(blocks) | Block::Footnote { blocks, .. } => passages(blocks, all),
            Block::Table { head, rows } => {
                all.extend(head);
                all.extend(rows.iter_mut().flatten());
            }
            Block::Code(_) | Block::Rule => {}
        }
    }
}
