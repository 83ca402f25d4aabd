//! What a page says for each unit: the translation, the source, or nothing.

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::view::{Block, Correction, Mark, Page, PageHead, Passage, Role, Translation};
use hexapla_content::{
    EmbargoInstant, Locale, Secret, SecretKind, Status, Unit, UnitId, UnitKind, Value,
};
use hexapla_markdown::{Dialect, outline};
use hexapla_tracker::Tracked;
use unicode_segmentation::UnicodeSegmentation as _;

use super::body::{Said, blocks, passage};
use crate::configuration::{PublishSetting, Treatment};
use crate::format::Format;
use crate::provenance::names_somebody;
use crate::reading::EditionText;
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// A page with its head.
#[derive(Clone)]
pub(super) struct Composed {
    pub(super) head: PageHead,
    pub(super) page: Page,
}

/// The page of the source itself.
pub(super) fn source(track: &ReleaseTrack<'_>, locale: &Locale) -> Composed {
    let text = &track.source.text;
    let units = &text.edition.units;
    let hidden = redacted(track);
    let said = |index: usize| {
        let unit = &units[index];
        let is_shown = !hidden.contains(&index) && !is_embargo_line(unit);
        let said = is_shown.then(|| Said {
            unit,
            passage: passage(&text.text, unit),
        });
        said.into_iter().collect()
    };
    let blocks = blocks(&text.edition, &outline_of(text), said, Vec::new());
    let field = |key: &str| {
        let is_field = |unit: &&Unit| unit.id == UnitId::Field(key.to_owned());
        let unit = units.iter().find(is_field)?;
        Some(passage(&text.text, unit))
    };
    let page = Page {
        locale: locale.clone(),
        blocks,
        corrections: corrections(text, None),
        translation: None,
        pictures: Vec::new(),
    };
    Composed {
        head: head(locale, Role::Source, field, &page.blocks),
        page,
    }
}

/// The page of a locale that has no translation, or none that may be shown: the source's text.
pub(super) fn fallback(source: &Composed, locale: &Locale, language: &Locale) -> Composed {
    let mut composed = source.clone();
    let in_source = |passage: &mut Passage| {
        passage.language.get_or_insert_with(|| language.clone());
    };
    composed.page.locale = locale.clone();
    each_passage(&mut composed.page.blocks, &in_source);
    for correction in &mut composed.page.corrections {
        in_source(&mut correction.text);
    }
    let head = &mut composed.head;
    head.locale = locale.clone();
    head.role = Role::Fallback;
    in_source(&mut head.title);
    let others = [
        &mut head.deck,
        &mut head.teaser,
        &mut head.alt,
        &mut head.caption,
    ];
    others.into_iter().flatten().for_each(in_source);
    composed
}

fn each_passage(blocks: &mut [Block], change: &impl Fn(&mut Passage)) {
    for block in blocks {
        match block {
            Block::Heading { passage, .. } | Block::Paragraph(passage) | Block::Image(passage) => {
                change(passage);
            }
            Block::List { items, .. } => {
                for item in items {
                    each_passage(item, change);
                }
            }
            Block::Quote(blocks) | Block::Footnote { blocks, .. } => each_passage(blocks, change),
            Block::Table { head, rows } => {
                head.iter_mut().for_each(change);
                rows.iter_mut().flatten().for_each(change);
            }
            Block::Code(_) | Block::Rule => {}
        }
    }
}

/// The page of a translation; `None` when a passage holds it back.
pub(super) fn translation(
    track: &ReleaseTrack<'_>,
    locale: &LocaleTrack,
    setting: &PublishSetting,
    language: &Locale,
) -> Option<Composed> {
    let plan = Plan::of(track, locale, |status| setting.treatment(status), language)?;
    Some(planned(track, locale, &plan, Role::Translation))
}

/// The page of a translation that is held back: the source's text, but for the passages that are current.
pub(super) fn mixed(
    track: &ReleaseTrack<'_>,
    locale: &LocaleTrack,
    language: &Locale,
) -> Option<Composed> {
    let treatment = |status: Status| match status {
        _ if status.is_settled() => Treatment::Keep,
        Status::Orphaned => Treatment::Hide,
        _ => Treatment::Source,
    };
    let plan = Plan::of(track, locale, treatment, language)?;
    Some(planned(track, locale, &plan, Role::Fallback))
}

fn planned(
    track: &ReleaseTrack<'_>,
    locale: &LocaleTrack,
    plan: &Plan<'_>,
    role: Role,
) -> Composed {
    let text = &locale.target;
    let body = blocks(
        &text.edition,
        &outline_of(text),
        |index| plan.at(index),
        plan.inserted(None),
    );
    let stale: Vec<&Tracked> = locale
        .tracked
        .iter()
        .filter(|tracked| !tracked.status.is_settled())
        .collect();
    let since = stale
        .iter()
        .filter_map(|tracked| track.changed_on(locale, tracked))
        .min();
    let metadata = &text.edition.metadata;
    let page = Page {
        locale: locale.locale.clone(),
        blocks: body,
        corrections: corrections(&track.source.text, Some((text, plan.language))),
        translation: Some(Translation {
            method: metadata.text("translation.method").map(str::to_owned),
            is_reviewed: metadata
                .get("translation.reviewers")
                .is_some_and(names_somebody),
            passages: locale.tracked.len(),
            stale: stale.len(),
            since,
        }),
        pictures: Vec::new(),
    };
    Composed {
        head: head(&locale.locale, role, |key| plan.field(key), &page.blocks),
        page,
    }
}

/// What is said at the place of each unit of a translation.
struct Plan<'a> {
    origin: &'a [Unit],
    units: &'a [Unit],
    /// What the source and the translation were read from.
    origin_file: &'a str,
    file: &'a str,
    language: &'a Locale,
    /// For each unit of the translation that is not said as it is, what is.
    instead: BTreeMap<usize, Instead>,
    /// The source units that have no translation, behind the unit of the translation they follow.
    missing: BTreeMap<Option<usize>, Vec<usize>>,
    /// Source units of fields without a translation.
    fields: Vec<usize>,
}

/// What is said instead of a unit of a translation.
enum Instead {
    Marked(Mark),
    /// Its own text, which is the source's.
    Copy,
    /// These source units.
    Source(Vec<usize>),
    Nothing,
}

impl<'a> Plan<'a> {
    fn of(
        track: &'a ReleaseTrack<'_>,
        locale: &'a LocaleTrack,
        treatment: impl Fn(Status) -> Treatment,
        language: &'a Locale,
    ) -> Option<Self> {
        let origin_text = track.origin(locale);
        let origin = &origin_text.edition.units;
        let mut plan = Self {
            origin,
            units: &locale.target.edition.units,
            origin_file: &origin_text.text,
            file: &locale.target.text,
            language,
            instead: BTreeMap::new(),
            missing: BTreeMap::new(),
            fields: Vec::new(),
        };
        let redacted = redacted_of(track, origin);
        let is_redacted = |tracked: &Tracked| tracked.source.iter().any(|at| redacted.contains(at));
        // where the translation of a redacted passage is not known, what belongs to nothing may be it
        let is_lost = locale
            .tracked
            .iter()
            .any(|tracked| is_redacted(tracked) && tracked.target.is_empty());
        let mut last = None;
        for tracked in &locale.tracked {
            let stray = tracked.source.is_empty() && tracked.status != Status::Local;
            let treatment = if is_redacted(tracked) || (is_lost && stray) {
                Treatment::Hide
            } else {
                treatment(tracked.status)
            };
            plan.take(tracked, treatment, last)?;
            let body = tracked.target.iter().copied();
            let body = body.filter(|&at| !matches!(plan.units[at].id, UnitId::Field(_)));
            last = body.max().or(last);
        }
        Some(plan)
    }

    /// Takes in what is to be done with a passage; `None` when it holds back the page.
    fn take(&mut self, tracked: &Tracked, treatment: Treatment, last: Option<usize>) -> Option<()> {
        if tracked.target.is_empty() {
            return self.take_absent(tracked, treatment, last);
        }
        let is_copy = tracked.status == Status::Missing;
        for (place, &at) in tracked.target.iter().enumerate() {
            let instead = match treatment {
                Treatment::Hold => return None,
                Treatment::Keep | Treatment::Mark if is_copy => Instead::Copy,
                Treatment::Keep => continue,
                Treatment::Mark => Instead::Marked(match tracked.status {
                    Status::Outdated(impact) => Mark::Outdated(impact),
                    Status::Orphaned => Mark::Orphaned,
                    _ => Mark::Unverified,
                }),
                // the first says what the source does; without a source there is nothing to put in its place
                Treatment::Source if place == 0 && !tracked.source.is_empty() => {
                    Instead::Source(tracked.source.clone())
                }
                Treatment::Source | Treatment::Hide => Instead::Nothing,
            };
            self.instead.insert(at, instead);
        }
        Some(())
    }

    /// Takes in a passage that the translation does not have.
    fn take_absent(
        &mut self,
        tracked: &Tracked,
        treatment: Treatment,
        last: Option<usize>,
    ) -> Option<()> {
        match treatment {
            Treatment::Hold => return None,
            Treatment::Hide => {}
            // there is nothing to keep
            Treatment::Keep | Treatment::Mark | Treatment::Source => {
                for &at in &tracked.source {
                    if matches!(self.origin[at].id, UnitId::Field(_)) {
                        self.fields.push(at);
                    } else {
                        self.missing.entry(last).or_default().push(at);
                    }
                }
            }
        }
        Some(())
    }

    fn in_source(&self, at: usize) -> Said<'a> {
        let unit = &self.origin[at];
        Said {
            unit,
            passage: Passage {
                language: Some(self.language.clone()),
                mark: Some(Mark::Source),
                ..passage(self.origin_file, unit)
            },
        }
    }

    /// What is said at the place of a unit, and behind it.
    fn at(&self, index: usize) -> Vec<Said<'a>> {
        let mut said = self.own(index);
        said.extend(self.inserted(Some(index)));
        said
    }

    fn own(&self, index: usize) -> Vec<Said<'a>> {
        let unit = &self.units[index];
        if is_embargo_line(unit) {
            return Vec::new();
        }
        let own = passage(self.file, unit);
        let passage = match self.instead.get(&index) {
            None => own,
            Some(Instead::Marked(mark)) => Passage {
                mark: Some(*mark),
                ..own
            },
            Some(Instead::Copy) => Passage {
                language: Some(self.language.clone()),
                mark: Some(Mark::Source),
                ..own
            },
            Some(Instead::Source(sources)) => {
                return sources.iter().map(|&at| self.in_source(at)).collect();
            }
            Some(Instead::Nothing) => return Vec::new(),
        };
        vec![Said { unit, passage }]
    }

    /// The source units that stand behind a unit of the translation, or before all.
    fn inserted(&self, behind: Option<usize>) -> Vec<Said<'a>> {
        let missing = self.missing.get(&behind).into_iter().flatten();
        let shown = missing.filter(|&&at| !is_embargo_line(&self.origin[at]));
        shown.map(|&at| self.in_source(at)).collect()
    }

    /// What is said in the place of a field.
    fn field(&self, key: &str) -> Option<Passage> {
        let is_field = |unit: &Unit| matches!(&unit.id, UnitId::Field(name) if name == key);
        if let Some(index) = self.units.iter().position(is_field) {
            return self.own(index).into_iter().next().map(|said| said.passage);
        }
        let missing = self.fields.iter().find(|&&at| is_field(&self.origin[at]))?;
        Some(self.in_source(*missing).passage)
    }
}

/// The units of the source that editors redacted.
fn redacted(track: &ReleaseTrack<'_>) -> BTreeSet<usize> {
    redacted_of(track, &track.source.text.edition.units)
}

/// Those of `units` that have the pin of a redacted unit; when a redaction names a unit that is not there, every
/// unit: nobody knows which is meant.
fn redacted_of(track: &ReleaseTrack<'_>, units: &[Unit]) -> BTreeSet<usize> {
    let redacted = &track.source.redacted;
    let names = |unit: &Unit, pin: &str| unit.pin.as_deref() == Some(pin);
    let is_known = |pin: &String| units.iter().any(|unit| names(unit, pin));
    if !redacted.iter().all(is_known) {
        return (0..units.len()).collect();
    }
    let is_redacted = |at: &usize| redacted.iter().any(|pin| names(&units[*at], pin));
    (0..units.len()).filter(is_redacted).collect()
}

/// What redacted passages say, in the source and in every translation.
pub(super) fn redacted_texts(track: &ReleaseTrack<'_>) -> Vec<Secret> {
    let secret = |unit: &Unit| Secret {
        kind: SecretKind::Prose,
        owner: format!("{}{}", track.source.id, unit.id),
        text: unit.text.clone(),
    };
    let units = &track.source.text.edition.units;
    let hidden = redacted(track);
    let mut secrets: Vec<Secret> = hidden.iter().map(|&at| secret(&units[at])).collect();
    for locale in &track.locales {
        let origin = &track.origin(locale).edition.units;
        let hidden = redacted_of(track, origin);
        let passages = locale
            .tracked
            .iter()
            .filter(|tracked| tracked.source.iter().any(|at| hidden.contains(at)));
        let units = passages.flat_map(|tracked| &tracked.target);
        secrets.extend(units.map(|&at| secret(&locale.target.edition.units[at])));
    }
    secrets
}

/// Says whether a unit is the line that names the embargo: it has been lifted, or nobody reads it.
fn is_embargo_line(unit: &Unit) -> bool {
    matches!(unit.id, UnitId::Body(1..=3) | UnitId::Target(1..=3))
        && EmbargoInstant::from_line(&unit.text).is_some()
}

fn outline_of(text: &EditionText) -> Vec<hexapla_markdown::Part> {
    let dialect = match Format::of(text.path.as_str()) {
        Format::Markdown(dialect) => dialect,
        Format::Fluent => Dialect::Markdown,
    };
    outline(&text.text, &text.edition, dialect)
}

/// A page's head; `field` gives what the page says for a field of the front matter.
fn head(
    locale: &Locale,
    role: Role,
    field: impl Fn(&str) -> Option<Passage>,
    blocks: &[Block],
) -> PageHead {
    let lede = lede(blocks);
    let (title, deck) = (field("title"), field("deck"));
    let first_sentence = || {
        let lede = lede.clone()?;
        let sentence = lede.text.unicode_sentences().next()?.trim().to_owned();
        Some(Passage {
            text: sentence,
            inlines: Vec::new(),
            ..lede
        })
    };
    let (title, deck) = match (title, deck) {
        (None, Some(deck)) => (deck, None),
        (title, deck) => (
            title
                .or_else(first_sentence)
                .unwrap_or_else(|| Passage::plain("…")),
            deck,
        ),
    };
    PageHead {
        locale: locale.clone(),
        role,
        title,
        deck,
        teaser: field("summary").or(lede),
        alt: field("alt"),
        caption: field("caption"),
    }
}

/// The first paragraph.
fn lede(blocks: &[Block]) -> Option<Passage> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(passage) => Some(passage.clone()),
        Block::Quote(blocks) => lede(blocks),
        _ => None,
    })
}

/// The corrections of the source; with a translation, in its words where it has them under the same id.
fn corrections(source: &EditionText, target: Option<(&EditionText, &Locale)>) -> Vec<Correction> {
    let tables = |text: &EditionText| match text.edition.metadata.get("corrections") {
        Some(Value::List(tables)) => tables.clone(),
        _ => Vec::new(),
    };
    let said = |table: &Value, key: &str| table.get(key)?.as_text().map(str::to_owned);
    let theirs = target.map_or_else(Vec::new, |(text, _)| tables(text));
    let mut corrections: Vec<Correction> = tables(source)
        .iter()
        .filter_map(|table| {
            let id = said(table, "id")?;
            let own = theirs
                .iter()
                .find(|table| said(table, "id").as_ref() == Some(&id));
            let text = match (own.and_then(|table| said(table, "text")), target) {
                (Some(text), _) => Passage::plain(text),
                (None, None) => Passage::plain(said(table, "text")?),
                (None, Some((_, language))) => Passage {
                    language: Some(language.clone()),
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
