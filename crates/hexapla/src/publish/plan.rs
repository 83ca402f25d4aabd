//! What a page says for each unit: the translation, the source, or nothing.

use std::collections::BTreeMap;

use hexapla_content::view::{Mark, Passage};
use hexapla_content::{Few, Locale, Secret, SecretKind, Status, Unit, UnitId};
use hexapla_tracker::Tracked;

use super::body::{Said, said};
use super::redaction::{self, is_certain};
use crate::configuration::Treatment;
use crate::project::embargo::is_embargo_line;
use crate::project::reading::EditionText;
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// What is said at the place of each unit of an edition.
#[derive(Clone)]
pub(super) struct Plan<'a> {
    origin: &'a EditionText,
    text: &'a EditionText,
    /// The language of the source.
    language: &'a Locale,
    /// The language of the edition, where it is not the page's.
    foreign: Option<&'a Locale>,
    /// For each unit that is not said as it is, what is.
    instead: BTreeMap<usize, Instead>,
    /// The source units that have no translation, behind the unit of the translation they follow.
    missing: BTreeMap<Option<usize>, Vec<usize>>,
    /// Source units of fields without a translation.
    fields: Vec<usize>,
}

/// What is said instead of a unit.
#[derive(Clone)]
enum Instead {
    Marked(Mark),
    /// Its own text, which is the source's.
    Copy,
    /// These source units.
    Source(Few<usize>),
    Nothing,
}

impl<'a> Plan<'a> {
    /// The source itself, which is in `language`.
    pub(super) fn of_source(track: &'a ReleaseTrack<'_>, language: &'a Locale) -> Self {
        let text = &track.source.text;
        let hidden = redaction::of_source(track).into_iter();
        Self {
            instead: hidden.map(|at| (at, Instead::Nothing)).collect(),
            ..Self::plain((text, text), language)
        }
    }

    /// The same on a page of another locale.
    pub(super) fn abroad(&self) -> Self {
        Self {
            foreign: Some(self.language),
            ..self.clone()
        }
    }

    /// A translation, whose passages are treated as `treatment` says by their status, from the source in `language`; `None`
    /// when one of them holds back the page.
    pub(super) fn of(
        track: &'a ReleaseTrack<'_>,
        locale: &'a LocaleTrack,
        treatment: impl Fn(Status) -> Treatment,
        language: &'a Locale,
    ) -> Option<Self> {
        let mut plan = Self::plain((track.origin(locale), &locale.target), language);
        let hidden = redaction::hidden_origin(track, locale);
        let has_redactions = !track.source.redacted.is_empty();
        let is_hidden = |tracked: &Tracked| tracked.source.iter().any(|at| hidden.contains(at));
        let mut last = None;
        for tracked in &locale.tracked {
            // what is not known for certain may be a part of what is redacted
            let is_doubtful =
                has_redactions && !tracked.target.is_empty() && !is_certain(track, locale, tracked);
            let treatment = match treatment(tracked.status) {
                _ if is_hidden(tracked) => Treatment::Hide,
                Treatment::Hold => Treatment::Hold,
                _ if is_doubtful && tracked.source.is_empty() => Treatment::Hide,
                _ if is_doubtful => Treatment::Source,
                treatment => treatment,
            };
            plan.take(tracked, treatment, last)?;
            let body = tracked.target.iter().copied();
            let body = body.filter(|&at| !is_field(&plan.text.edition.units[at]));
            last = body.max().or(last);
        }
        Some(plan)
    }

    /// Every unit of the second text as it is; the first is what it was made from.
    fn plain((origin, text): (&'a EditionText, &'a EditionText), language: &'a Locale) -> Self {
        Self {
            origin,
            text,
            language,
            foreign: None,
            instead: BTreeMap::new(),
            missing: BTreeMap::new(),
            fields: Vec::new(),
        }
    }

    /// What readers are told of its units, up to the last that is marked; `None` where it says anything instead of one or
    /// behind one.
    pub(super) fn marks(&self) -> Option<Box<[Option<Mark>]>> {
        if !(self.missing.is_empty() && self.fields.is_empty()) {
            return None;
        }
        let mut marks = Vec::new();
        for (at, instead) in &self.instead {
            let Instead::Marked(mark) = instead else {
                return None;
            };
            marks.resize(*at, None);
            marks.push(Some(*mark));
        }
        Some(marks.into())
    }

    /// The same with these [marks](Self::marks).
    pub(super) fn marked(self, marks: &[Option<Mark>]) -> Self {
        let marks = marks.iter().enumerate();
        let marks = marks.filter_map(|(at, mark)| Some((at, Instead::Marked((*mark)?))));
        Self {
            instead: marks.collect(),
            ..self
        }
    }

    /// Says whether it shows anything of what it was made from.
    pub(super) fn quotes(&self) -> bool {
        let is_quoted = |instead: &Instead| matches!(instead, Instead::Source(_));
        !self.missing.is_empty() || !self.fields.is_empty() || self.instead.values().any(is_quoted)
    }

    /// The language of the source.
    pub(super) const fn language(&self) -> &'a Locale {
        self.language
    }

    /// The language of what is said as it is, where it is not the page's.
    pub(super) fn foreign(&self) -> Option<Locale> {
        self.foreign.cloned()
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
                    if is_field(&self.origin.edition.units[at]) {
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
        let said = said(self.origin, &self.origin.edition.units[at]);
        Said {
            passage: Passage {
                language: Some(self.language.clone()),
                mark: Some(Mark::Source),
                ..said.passage
            },
            ..said
        }
    }

    /// What is said at the place of a unit, and behind it.
    pub(super) fn at(&self, index: usize) -> Vec<Said<'a>> {
        let mut said = self.own(index);
        said.extend(self.inserted(Some(index)));
        said
    }

    fn own(&self, index: usize) -> Vec<Said<'a>> {
        let units = &self.text.edition.units;
        let unit = &units[index];
        if is_embargo_line(unit, units) {
            return Vec::new();
        }
        let said = said(self.text, unit);
        let own = Passage {
            language: self.foreign(),
            ..said.passage
        };
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
        vec![Said { passage, ..said }]
    }

    /// The source units that stand behind a unit of the translation, or before all.
    pub(super) fn inserted(&self, behind: Option<usize>) -> Vec<Said<'a>> {
        let missing = self.missing.get(&behind).into_iter().flatten();
        let units = &self.origin.edition.units;
        let shown = missing.filter(|&&at| !is_embargo_line(&units[at], units));
        shown.map(|&at| self.in_source(at)).collect()
    }

    /// What is said in the place of a field.
    pub(super) fn field(&self, key: &str) -> Option<Passage> {
        let is_it = |unit: &Unit| matches!(&unit.id, UnitId::Field(name) if name == key);
        if let Some(index) = self.text.edition.units.iter().position(is_it) {
            return self.own(index).into_iter().next().map(|said| said.passage);
        }
        let missing = self
            .fields
            .iter()
            .find(|&&at| is_it(&self.origin.edition.units[at]))?;
        Some(self.in_source(*missing).passage)
    }
}

/// What redacted passages say, in the source and in every translation.
pub(super) fn redacted_texts(track: &ReleaseTrack<'_>) -> Vec<Secret> {
    let secret = |unit: &Unit| Secret {
        kind: SecretKind::Prose,
        owner: format!("{}{}", track.source.id, unit.id),
        text: unit.text.clone(),
    };
    let units = &track.source.text.edition.units;
    let redacted = redaction::of_source(track).into_iter();
    let mut secrets: Vec<Secret> = redacted.map(|at| secret(&units[at])).collect();
    for locale in &track.locales {
        let units = &locale.target.edition.units;
        let redacted = redaction::of(track, locale).into_iter();
        secrets.extend(redacted.map(|at| secret(&units[at])));
    }
    secrets
}

fn is_field(unit: &Unit) -> bool {
    matches!(unit.id, UnitId::Field(_))
}
