//! The quality rules, run over every pair of a translation.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use hexapla_checks::findings::is_about_facts;
use hexapla_checks::{
    Context, Frame, Hit, Languages, LengthModel, Lengths, Page, check, check_frame,
};
use hexapla_content::{Fingerprint, How, Impact, Locale, Pair, Row, Unit, UnitId};
use hexapla_diagnostics::{Finding, Level, Lines, Place, Span};
use hexapla_facts::Vocabulary;
use hexapla_gate::FINGERPRINT;
use hexapla_tracker::Tracked;

use crate::check::consistency::{self, EditionName, Said, Wording, Wordings};
use crate::check::hygiene;
use crate::check::quotes;
use crate::check::relative;
use crate::check::spelling::{self, Registered, Spelt};
use crate::findings::QUOTES_UNBALANCED;
use crate::project::Project;
use crate::project::format::Format;
use crate::project::language::with_own;
use crate::project::reading::EditionText;
use crate::project::terms::Glossary;
use crate::tracking::{LocaleTrack, ReleaseTrack};

/// The source of a release, with what is read of it once for all its translations.
pub(crate) struct Origin<'a> {
    page: Page<'a>,
    wordings: Wordings<'a>,
    frame: Frame<'a>,
}

impl<'a> Origin<'a> {
    /// That of `source`.
    pub(crate) fn of(source: &'a EditionText) -> Self {
        let units = &source.edition.units;
        Self {
            page: Page::new(units, &[]),
            wordings: Wordings::of(units),
            frame: frame_of(source),
        }
    }
}

fn frame_of(text: &EditionText) -> Frame<'_> {
    Frame::of(&text.text, &text.edition)
}

/// The quality rules of a project, with what is known of its languages.
pub(crate) struct Quality<'a> {
    project: &'a Project,
    languages: BTreeMap<Locale, Languages>,
    /// The words of the sources' language, where they are shipped, and the project's own.
    vocabulary: Option<Cow<'static, Vocabulary>>,
    /// The names that the project has written down.
    registered: Registered,
    /// What is wrong with the glossaries and the registry.
    findings: Vec<Finding>,
}

impl<'a> Quality<'a> {
    /// Prepares to check the translations of a project.
    pub(crate) fn of(project: &'a Project) -> Self {
        let configuration = &project.configuration;
        let glossary = Glossary::of(project);
        let languages = configuration.locales.iter().map(|locale| {
            let source = configuration.source_of(locale);
            let spellings = [source, locale].into_iter();
            let spellings = spellings.filter_map(|locale| configuration.spellings.get(locale));
            let languages = Languages::new(source, locale)
                .with_terms(glossary.between(source, locale))
                .with_spellings(spellings.cloned().collect());
            (locale.clone(), languages)
        });
        let own = &configuration.vocabulary;
        let names = glossary.names(&configuration.source);
        let names = names.chain(own.names.iter().map(String::as_str));
        Self {
            project,
            languages: languages.collect(),
            vocabulary: with_own(&configuration.source, own).0,
            registered: Registered::of(names),
            findings: glossary.findings,
        }
    }

    /// What the rules find in one translation of a release, and how long its passages are.
    pub(crate) fn look_at(
        &self,
        track: &ReleaseTrack<'_>,
        locale: &LocaleTrack,
        source: &Origin<'_>,
    ) -> (Vec<Finding>, Measured) {
        let mut measured = Measured::of(track, locale);
        let Some(languages) = self.languages.get(&locale.locale) else {
            return (Vec::new(), measured);
        };
        let look = Look {
            track,
            locale,
            source,
            languages,
            place: track.place_of(locale),
            lines: Lines::of(&locale.target.text),
        };
        let from = track.origin(locale);
        let origin = &from.edition.units;
        let targets = &locale.target.edition.units;
        let page = match &locale.pivot {
            Some(_) => Page::new(origin, targets),
            None => source.page.beside(targets),
        };
        let page = page.of_files([from.path.as_str(), locale.target.path.as_str()]);
        let context = Context {
            languages,
            target_text: &locale.target.text,
            page: &page,
        };
        let mut findings = Vec::new();
        let there = locale.tracked.iter().filter(|one| !one.target.is_empty());
        for tracked in there {
            let source: Vec<&Unit> = Unit::at(origin, &tracked.source).collect();
            let target: Vec<&Unit> = Unit::at(targets, &tracked.target).collect();
            let Some(named) = source.first().or(target.first()) else {
                continue;
            };
            let baseline = baseline(tracked, &source, |fingerprint| {
                track.baselines().unit(fingerprint)
            });
            let pair = Pair {
                source: &source,
                baseline: &baseline,
                target: &target,
                status: tracked.status,
            };
            measured.add(&pair, named, || look.wording(tracked, named));
            findings.extend(look.late(tracked, &pair, named));
            findings.extend(look.quotes(&pair, named));
            findings.extend(look.hits(tracked, &pair, named, &context));
        }
        findings.extend(look.frame());
        (findings, measured)
    }

    /// What is wrong with a release's source edition itself.
    pub(crate) fn of_source(&self, track: &ReleaseTrack<'_>) -> Vec<Finding> {
        hygiene::findings(track, &self.project.configuration)
    }

    /// What all releases together say: what is said in two ways, and what is wrong with the glossaries.
    pub(crate) fn across(&self, measured: &[Measured]) -> Vec<Finding> {
        let said = measured.iter().flat_map(|edition| &edition.said);
        let mut findings = consistency::find(said, self.texts());
        findings.extend(self.findings.iter().cloned());
        findings
    }

    /// What a source says that another may spell otherwise.
    pub(crate) fn spelt(&self, track: &ReleaseTrack<'_>) -> Option<Spelt> {
        Some(Spelt::of(&track.source, self.vocabulary.as_deref()?))
    }

    /// What the sources of all releases spell in two ways.
    pub(crate) fn spellings(&self, spelt: &[Spelt]) -> Vec<Finding> {
        let Some(vocabulary) = self.vocabulary.as_deref() else {
            return Vec::new();
        };
        spelling::find(spelt, vocabulary, &self.registered, self.texts())
    }

    /// The texts of files, each read once.
    fn texts(&self) -> impl Fn(&str) -> Option<Arc<str>> {
        let texts = RefCell::new(BTreeMap::new());
        move |path| {
            let mut texts = texts.borrow_mut();
            if !texts.contains_key(path) {
                let text = self.project.text_at(path).map(Arc::from);
                texts.insert(path.to_owned(), text);
            }
            texts.get(path).cloned().flatten()
        }
    }

    /// What the lengths of all passages of a locale say about single ones.
    pub(crate) fn lengths(&self, measured: &[Measured]) -> Vec<Finding> {
        let mut by_locale: BTreeMap<&Locale, Vec<&Measured>> = BTreeMap::new();
        for edition in measured {
            let locale = &edition.edition.locale;
            by_locale.entry(locale).or_default().push(edition);
        }
        let mut findings = Vec::new();
        for editions in by_locale.into_values() {
            let passages = editions.iter().flat_map(|edition| &edition.passages);
            let Some(model) = LengthModel::of(passages.map(|passage| passage.lengths)) else {
                continue;
            };
            let each = editions
                .iter()
                .flat_map(|edition| self.odd_ones(&model, edition));
            findings.extend(each);
        }
        findings
    }

    fn odd_ones(&self, model: &LengthModel, measured: &Measured) -> Vec<Finding> {
        let edition = &measured.edition;
        let odd = measured.passages.iter().filter_map(|passage| {
            let hit = model.judge(passage.lengths)?;
            Some((hit, passage))
        });
        let odd: Vec<_> = odd.collect();
        if odd.is_empty() {
            return Vec::new();
        }
        let text = self.project.text_at(&edition.path).unwrap_or_default();
        let lines = Lines::of(&text);
        let findings = odd.into_iter().map(|(hit, passage)| {
            let place = Place::file(edition.path.as_str())
                .release(&edition.release)
                .locale(&edition.locale)
                .unit(&passage.unit)
                .at_lines(&lines, hit.span);
            told(hit, place).with(FINGERPRINT, passage.fingerprint.to_string())
        });
        findings.collect()
    }
}

/// A translation of a release that the rules look at.
struct Look<'l, 'o> {
    track: &'l ReleaseTrack<'l>,
    locale: &'l LocaleTrack,
    source: &'l Origin<'o>,
    languages: &'l Languages,
    place: Place,
    lines: Lines<'l>,
}

impl Look<'_, '_> {
    /// The bytes of a passage's text in the translation's file.
    fn at(&self, named: &Unit, span: Span) -> Place {
        let place = self.place.clone().unit(&named.id);
        place.at_lines(&self.lines, span)
    }

    fn row(&self, tracked: &Tracked) -> Option<&Row> {
        self.locale.rows.get(tracked.row?)
    }

    /// What the source of a passage says, where it is short.
    fn wording(&self, tracked: &Tracked, named: &Unit) -> Option<Arc<Wording>> {
        match (&self.locale.pivot, tracked.source.as_slice()) {
            (None, &[at]) => self.source.wordings.at(at),
            _ => Wording::of_source(named),
        }
    }

    /// What a passage says about days that has become untrue.
    fn late(&self, tracked: &Tracked, pair: &Pair<'_>, named: &Unit) -> Option<Finding> {
        let (&[unit], &[said]) = (pair.source, pair.target) else {
            return None;
        };
        let (release, row) = (&self.track.source, self.row(tracked));
        let place = || self.at(named, said.span);
        let late = relative::find(release, (unit, said), row, self.languages, place)?;
        Some(late.with(FINGERPRINT, named.fingerprint.to_string()))
    }

    /// A quotation that a passage leaves open.
    fn quotes(&self, pair: &Pair<'_>, named: &Unit) -> Option<Finding> {
        let [source, target] = [&self.languages.source, &self.languages.target];
        let marks = quotes::in_translation(pair, source.language(), target.language())?;
        let place = self.at(named, pair.target.first()?.span);
        let finding = Finding::new(QUOTES_UNBALANCED, place).level(Level::Warn);
        let finding = finding.with("marks", marks).with("side", "translation");
        Some(finding.with(FINGERPRINT, named.fingerprint.to_string()))
    }

    /// What the rules about pairs find, but for facts that a translator let differ.
    fn hits(
        &self,
        tracked: &Tracked,
        pair: &Pair<'_>,
        named: &Unit,
        context: &Context<'_>,
    ) -> Vec<Finding> {
        let row = self.row(tracked);
        let is_settled = row.is_some_and(|row| has_settled_facts(row, pair.source, pair.target));
        let hits = check(pair, context).into_iter();
        let hits = hits.filter(|hit| !(is_settled && is_about_facts(hit.code)));
        let findings = hits.map(|hit| {
            let place = self.at(named, hit.span);
            told(hit, place).with(FINGERPRINT, named.fingerprint.to_string())
        });
        findings.collect()
    }

    /// What is wrong with the tags and imports between the passages.
    fn frame(&self) -> Vec<Finding> {
        let target = &self.locale.target;
        if Format::of(target.path.as_str()) == Format::Fluent {
            return Vec::new();
        }
        let frame = frame_of(target);
        let hits = match &self.locale.pivot {
            Some((_, pivot)) => check_frame(&frame_of(pivot), &frame, self.languages),
            None => check_frame(&self.source.frame, &frame, self.languages),
        };
        let findings = hits.into_iter().map(|hit| {
            let place = self.place.clone().at_lines(&self.lines, hit.span);
            told(hit, place)
        });
        findings.collect()
    }
}

/// The finding that a hit is at its place.
fn told(hit: Hit, place: Place) -> Finding {
    Finding {
        code: hit.code,
        level: hit.level,
        place,
        args: hit.args,
        fix: hit.fix,
    }
}

/// Says whether a translator has looked at the facts of exactly these two texts and let them differ: the source changed a
/// fact, and they said why the translation still holds. A change of either text is another pair, which no row settles.
fn has_settled_facts(row: &Row, source: &[&Unit], target: &[&Unit]) -> bool {
    let is = |row: &[Fingerprint], units: &[&Unit]| {
        let units = units.iter().map(|unit| unit.fingerprint);
        row.iter().copied().eq(units)
    };
    let why = row.why.as_deref().unwrap_or_default();
    matches!(row.how, How::Checked | How::Approved)
        && row.impact >= Some(Impact::Factual)
        && !why.trim().is_empty()
        && is(&row.source, source)
        && is(&row.target, target)
}

/// How long the passages of a translation are, and what the short ones say.
#[derive(Debug)]
pub(crate) struct Measured {
    edition: Arc<EditionName>,
    passages: Vec<Passage>,
    said: Vec<Said>,
}

impl Measured {
    /// Nothing of a translation yet.
    fn of(track: &ReleaseTrack<'_>, locale: &LocaleTrack) -> Self {
        Self {
            edition: Arc::new(EditionName {
                locale: locale.locale.clone(),
                release: track.source.id.clone(),
                path: locale.target.path.as_str().to_owned(),
            }),
            passages: Vec::new(),
            said: Vec::new(),
        }
    }

    fn add(
        &mut self,
        pair: &Pair<'_>,
        named: &Unit,
        wording: impl FnOnce() -> Option<Arc<Wording>>,
    ) {
        let lengths = Lengths::of(pair);
        self.passages.extend(lengths.map(|lengths| Passage {
            lengths,
            unit: named.id.clone(),
            fingerprint: named.fingerprint,
        }));
        self.said.extend(Said::of(pair, wording, &self.edition));
    }

    /// The translation that was measured.
    pub(crate) fn edition(&self) -> &EditionName {
        &self.edition
    }
}

/// How long a passage is, and what it is called.
#[derive(Debug)]
struct Passage {
    lengths: Lengths,
    unit: UnitId,
    fingerprint: Fingerprint,
}

/// The texts the translation was made from, where they are not those of the source as it is now and all of them
/// are to be had.
fn baseline(
    tracked: &Tracked,
    source: &[&Unit],
    text: impl Fn(hexapla_content::Fingerprint) -> Option<Unit>,
) -> Vec<Unit> {
    let now = source.iter().map(|unit| unit.fingerprint);
    if tracked.baseline.iter().copied().eq(now) {
        return Vec::new();
    }
    let texts = tracked
        .baseline
        .iter()
        .map(|&fingerprint| text(fingerprint));
    texts.collect::<Option<_>>().unwrap_or_default()
}
