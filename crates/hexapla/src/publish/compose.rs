//! The pages of a release: which there are, and what stands at their heads and on them.

use hexapla_content::view::{Block, Correction, Mark, Page, PageHead, Passage, Role, Translation};
use hexapla_content::{
    EmbargoInstant, Locale, Secret, SecretKind, Status, UnitKind, Value, method_name,
};
use hexapla_tracker::Tracked;
use unicode_segmentation::UnicodeSegmentation as _;

use super::body::{blocks, lede};
use super::granted::Grant;
use super::notes::referred;
use super::plan::Plan;
use super::settled::{Counts, Standing};
use crate::configuration::{Configuration, Treatment};
use crate::project::reading::EditionText;
use crate::tracking::provenance::names_somebody;
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// A page of which is known what it says, and nothing is written yet.
pub(super) struct Draft<'a> {
    pub(super) locale: &'a Locale,
    role: Role,
    track: &'a ReleaseTrack<'a>,
    /// The translation whose page it is; none where the source's text stands on it.
    target: Option<&'a LocaleTrack>,
    plan: Plan<'a>,
    /// What its links and pictures are held against; nothing where the source's text stands on it.
    grant: Option<Grant<'a>>,
    /// How the translation stands, where that is known from before.
    standing: Option<&'a Standing>,
}

/// The page of the source itself.
pub(super) fn source<'a>(track: &'a ReleaseTrack<'a>, locale: &'a Locale) -> Draft<'a> {
    Draft {
        locale,
        role: Role::Source,
        track,
        target: None,
        plan: Plan::of_source(track, locale),
        grant: None,
        standing: None,
    }
}

/// The page of a locale that has no translation, or none that may be shown: the source's text.
pub(super) fn fallback<'a>(source: &Draft<'a>, locale: &'a Locale) -> Draft<'a> {
    Draft {
        locale,
        role: Role::Fallback,
        plan: source.plan.abroad(),
        grant: None,
        ..*source
    }
}

/// The page of a translation; `None` when a passage holds it back.
pub(super) fn translation<'a>(
    track: &'a ReleaseTrack<'a>,
    target: &'a LocaleTrack,
    configuration: &'a Configuration,
) -> Option<Draft<'a>> {
    let setting = &configuration.publish;
    let language = target.origin_locale(configuration);
    let plan = Plan::of(track, target, |status| setting.treatment(status), language)?;
    Some(Draft::of(
        (track, target),
        plan,
        configuration,
        Role::Translation,
    ))
}

/// The page of a translation that is held back: the source's text, but for the passages that are current.
pub(super) fn mixed<'a>(
    track: &'a ReleaseTrack<'a>,
    target: &'a LocaleTrack,
    configuration: &'a Configuration,
) -> Option<Draft<'a>> {
    let treatment = |status: Status| match status {
        _ if status.is_settled() => Treatment::Keep,
        Status::Orphaned => Treatment::Hide,
        _ => Treatment::Source,
    };
    let language = target.origin_locale(configuration);
    let plan = Plan::of(track, target, treatment, language)?;
    Some(Draft::of(
        (track, target),
        plan,
        configuration,
        Role::Fallback,
    ))
}

impl<'a> Draft<'a> {
    fn of(
        (track, target): (&'a ReleaseTrack<'a>, &'a LocaleTrack),
        plan: Plan<'a>,
        configuration: &'a Configuration,
        role: Role,
    ) -> Self {
        Self {
            grant: Some(Grant::of(track, target, configuration)),
            locale: &target.locale,
            role,
            track,
            target: Some(target),
            plan,
            standing: None,
        }
    }

    /// How the translation stands, when its page says every passage at its place.
    pub(super) fn standing(&self) -> Option<Standing> {
        let target = self.target.filter(|_| self.role == Role::Translation)?;
        Some(Standing {
            counts: self.counts(target),
            marks: self.plan.marks()?,
        })
    }

    /// Says whether it shows passages of what the translation was made from.
    pub(super) fn quotes(&self) -> bool {
        self.plan.quotes()
    }

    /// The embargo of the pivot, where passages of it stand on the page.
    pub(super) fn lift_of_pivot(&self) -> Option<EmbargoInstant> {
        let (_, pivot) = self.target?.pivot.as_ref()?;
        let lift = || pivot.embargo().value;
        self.quotes().then(lift).flatten()
    }

    /// The page of a translation that was not tracked again, and stood like this.
    pub(super) fn settled(self, standing: &'a Standing) -> Self {
        Self {
            plan: self.plan.marked(&standing.marks),
            standing: Some(standing),
            ..self
        }
    }

    fn text(&self) -> &'a EditionText {
        self.target
            .map_or(&self.track.source.text, |target| &target.target)
    }

    /// What stands at its head. The body is looked at as far as its first paragraph.
    pub(super) fn head(&self) -> PageHead {
        let granted = |passage: Passage| match &self.grant {
            Some(grant) => grant.passage(passage),
            None => passage,
        };
        let field = |key: &str| self.plan.field(key).map(granted);
        let lede = lede(self.text(), &self.plan).map(granted);
        let (title, deck) = match (field("title"), field("deck")) {
            (None, Some(deck)) => (deck, None),
            (title, deck) => (
                title
                    .or_else(|| first_sentence(lede.as_ref()?))
                    .unwrap_or_else(|| Passage {
                        language: self.plan.foreign(),
                        ..Passage::plain("…")
                    }),
                deck,
            ),
        };
        PageHead {
            locale: self.locale.clone(),
            role: self.role,
            title,
            deck,
            teaser: field("summary").or(lede),
            alt: field("alt"),
            caption: field("caption"),
        }
    }

    /// The page, but for its pictures.
    pub(super) fn page(&self) -> Page {
        Page {
            locale: self.locale.clone(),
            blocks: self.blocks(),
            corrections: self.corrections(),
            translation: self.target.map(|target| self.translation(target)),
            pictures: Vec::new(),
        }
    }

    /// What stands on it, with no more links, pictures and notes than it may have.
    fn blocks(&self) -> Vec<Block> {
        let blocks = blocks(self.text(), &self.plan);
        let blocks = referred(&self.text().edition.units, blocks);
        match &self.grant {
            Some(grant) => grant.blocks(blocks),
            None => blocks,
        }
    }

    fn translation(&self, target: &LocaleTrack) -> Translation {
        let known = self.standing.map(|standing| standing.counts);
        let counts = known.unwrap_or_else(|| self.counts(target));
        let metadata = &target.target.edition.metadata;
        Translation {
            method: metadata.text("translation.method").map(method_name),
            is_reviewed: metadata
                .get("translation.reviewers")
                .is_some_and(names_somebody),
            passages: counts.passages,
            stale: counts.stale,
            unverified: counts.unverified,
            since: counts.since,
        }
    }

    fn counts(&self, target: &LocaleTrack) -> Counts {
        let is_unverified = |tracked: &&Tracked| tracked.status == Status::Unverified;
        let unsettled = target.tracked.iter();
        let unsettled = unsettled.filter(|tracked| !tracked.status.is_settled());
        let (unverified, stale): (Vec<_>, Vec<_>) = unsettled.partition(is_unverified);
        let changed = stale.iter();
        let changed = changed.filter_map(|tracked| self.track.changed_on(target, tracked));
        Counts {
            passages: target.tracked.len(),
            stale: stale.len(),
            unverified: unverified.len(),
            since: changed.min(),
        }
    }

    /// The corrections of the source; on a translation's page, in its words where it has them under the same id.
    fn corrections(&self) -> Vec<Correction> {
        let theirs = self.target.map(|target| tables(&target.target));
        let mut corrections: Vec<Correction> = tables(&self.track.source.text)
            .iter()
            .filter_map(|table| {
                let id = said(table, "id")?;
                let own = theirs.as_ref().and_then(|theirs| {
                    let mut theirs = theirs.iter();
                    theirs.find(|table| said(table, "id").as_ref() == Some(&id))
                });
                let text = match (own.and_then(|table| said(table, "text")), self.target) {
                    (Some(text), _) => Passage::plain(text),
                    (None, None) => Passage {
                        language: self.plan.foreign(),
                        ..Passage::plain(said(table, "text")?)
                    },
                    (None, Some(_)) => Passage {
                        language: Some(self.plan.language().clone()),
                        mark: Some(Mark::Source),
                        ..Passage::plain(said(table, "text")?)
                    },
                };
                Some(Correction {
                    id,
                    date: table.get("date").and_then(Value::as_date),
                    text,
                })
            })
            .collect();
        corrections.sort_by_key(|correction| correction.date);
        corrections
    }
}

/// What stands for a title where there is none.
fn first_sentence(lede: &Passage) -> Option<Passage> {
    let sentence = lede.text.unicode_sentences().next()?.trim().to_owned();
    Some(Passage {
        text: sentence,
        inlines: Vec::new(),
        ..lede.clone()
    })
}

/// The tables of an edition's corrections.
fn tables(text: &EditionText) -> Vec<Value> {
    match text.edition.metadata.get("corrections") {
        Some(Value::List(tables)) => tables.clone(),
        _ => Vec::new(),
    }
}

fn said(table: &Value, key: &str) -> Option<String> {
    table.get(key)?.as_text().map(str::to_owned)
}

/// The prose of an edition, as secrets of `owner`.
pub(super) fn prose(text: &EditionText, owner: &str) -> Vec<Secret> {
    let prose = text
        .edition
        .units
        .iter()
        .filter(|unit| !unit.kind.is_atomic());
    let secrets = prose.map(|unit| Secret {
        kind: if unit.kind == UnitKind::Field("title".into()) {
            SecretKind::Title
        } else {
            SecretKind::Prose
        },
        owner: owner.to_owned(),
        text: unit.text.clone(),
    });
    secrets.collect()
}
