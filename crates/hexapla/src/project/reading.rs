//! Editions read from disk: decoded, guarded, with what the release says about itself.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use hexapla_content::view::PublicationStatus;
use hexapla_content::{
    Date, Edition, EmbargoInstant, Locale, Metadata, RelPath, ReleaseId, Unit, UnitId, Value,
};
use hexapla_diagnostics::{Finding, Noted, Place, Span};
use hexapla_markdown::{Dialect, Part};
use hexapla_store::{FILE_LIMIT, read};

use crate::findings::{METADATA_RESTATED, NOT_UTF_8, PARSER_PANIC};
use crate::project::conflict;
use crate::project::embargo::embargo;
use crate::project::format::Format;
use crate::project::holds;
use crate::project::{Project, Release};

/// An edition together with the text it was read from.
#[derive(Clone, Debug)]
pub struct EditionText {
    /// The file.
    pub path: RelPath,
    /// Its text.
    pub text: String,
    /// What it holds.
    pub edition: Edition,
    /// How the units of its body stand in lists, quotations, tables and footnotes.
    pub outline: Vec<Part>,
    /// What [`Self::embargo`] found.
    embargo: OnceLock<Noted<Option<EmbargoInstant>>>,
}

impl EditionText {
    /// The latest of the embargoes that it states; what cannot be read is a finding.
    pub(crate) fn embargo(&self) -> &Noted<Option<EmbargoInstant>> {
        self.embargo.get_or_init(|| embargo(self))
    }

    /// The dialect of Markdown it is written in; plain Markdown where it is a catalogue.
    pub(crate) fn dialect(&self) -> Dialect {
        match Format::of(self.path.as_str()) {
            Format::Markdown(dialect) => dialect,
            Format::Fluent => Dialect::Markdown,
        }
    }
}

/// A source edition, and what it says about its release.
#[derive(Clone, Debug)]
pub struct Source {
    /// The release's id: front matter's `id`, else its path.
    pub id: ReleaseId,
    /// The text and its units.
    pub text: EditionText,
    /// The gate's tier it chose.
    pub tier: Option<String>,
    /// The days on which it was edited after publication, sorted.
    pub updated: Vec<Date>,
    /// The instant before which nothing of it may be public.
    pub embargo: Option<EmbargoInstant>,
    /// The pins of the units that editors corrected or redacted: their changes are critical.
    pub critical: Vec<String>,
    /// The pins of the units that editors redacted: no public page says them.
    pub redacted: Vec<String>,
    /// What editors decided about the release as a whole. A word nobody knows keeps it back.
    pub publication: PublicationStatus,
}

impl Project {
    /// The text of the file at `path`, relative to the project's folder; `None` where it cannot be read.
    pub fn text_at(&self, path: &str) -> Option<String> {
        let bytes = self.disk.read(path, FILE_LIMIT).ok().flatten()?;
        String::from_utf8(bytes).ok()
    }

    /// Reads an edition from disk; without a value where that cannot be done.
    pub fn read_edition(&self, path: &RelPath, place: &Place) -> Noted<Option<EditionText>> {
        let mut findings = Vec::new();
        let text = self.text_of(path, place).into_value(&mut findings);
        let value = text.and_then(|text| {
            self.parse(path, text, place)
                .map(|noted| noted.into_value(&mut findings))
                .map_err(|finding| findings.push(*finding))
                .ok()
        });
        Noted { value, findings }
    }

    /// Reads the text of the file at `path` from disk; without a value where that cannot be done.
    pub(crate) fn text_of(&self, path: &RelPath, place: &Place) -> Noted<Option<String>> {
        let file = read(&*self.disk, path, FILE_LIMIT);
        let mut findings = file.findings;
        for finding in &mut findings {
            finding.place.locale.clone_from(&place.locale);
            finding.place.release.clone_from(&place.release);
        }
        let value = file.value.and_then(|file| {
            decode(&file.bytes, place)
                .map_err(|finding| findings.push(*finding))
                .ok()
        });
        Noted { value, findings }
    }

    /// Reads the text of an edition. A parser that panics over it is a finding.
    pub(crate) fn parse(
        &self,
        path: &RelPath,
        text: String,
        place: &Place,
    ) -> Result<Noted<EditionText>, Box<Finding>> {
        let translate = &self.configuration.front_matter.translate;
        let read = guarded(place, || {
            Format::of(path.as_str()).read_outlined(&text, place, translate)
        });
        let mut read = read?;
        let (edition, _) = &read.value;
        let conflicts = conflict::find(&text, edition, place);
        read.findings.extend(conflicts);
        Ok(read.map(|(edition, outline)| EditionText {
            path: path.clone(),
            text,
            edition,
            outline,
            embargo: OnceLock::new(),
        }))
    }

    /// Reads the metadata at the head of a text alone; `None` where a parser panics over it.
    pub(crate) fn metadata_of(path: &RelPath, text: &str, place: &Place) -> Option<Metadata> {
        guarded(place, || Format::of(path.as_str()).read_metadata(text)).ok()
    }

    /// Reads the source edition of `release`.
    pub fn read_source(&self, release: &Release) -> Noted<Option<Source>> {
        let Some(path) = &release.source else {
            return Noted::clean(None);
        };
        let id = self.path_id(release);
        let locale = &self.configuration.source;
        let place = Place::file(path.as_str()).release(&id).locale(locale);
        let Noted {
            value: text,
            mut findings,
        } = self.read_edition(path, &place);
        let source = text.map(|text| {
            Source::of(id, text, &self.configuration.front_matter.status).into_value(&mut findings)
        });
        // the source's own troubles concern every locale
        for finding in &mut findings {
            finding.place.locale = None;
            finding.place.release = source.as_ref().map(|source| source.id.as_str().into());
        }
        Noted {
            value: source,
            findings,
        }
    }

    /// Reads the translation of `release` into `locale`, its units named `#t1`, `#t2`, ….
    pub fn read_target(
        &self,
        release: &Release,
        locale: &Locale,
        id: &ReleaseId,
    ) -> Noted<Option<EditionText>> {
        let Some(path) = release.targets.get(locale) else {
            return Noted::clean(None);
        };
        let place = Place::file(path.as_str()).release(id).locale(locale);
        self.read_edition(path, &place).map(|text| {
            text.map(|mut text| {
                name_targets(&mut text.edition.units);
                text
            })
        })
    }

    /// The inherited metadata that `target` restates with another value than the source has.
    pub(crate) fn restated(
        &self,
        source: &Source,
        target: &EditionText,
        locale: &Locale,
    ) -> Vec<Finding> {
        let inherit = &self.configuration.front_matter.inherit;
        let theirs = &source.text.edition.metadata;
        target
            .edition
            .metadata
            .entries
            .iter()
            .filter(|entry| inherit.contains(&entry.key))
            .filter(|entry| {
                theirs
                    .get(&entry.key)
                    .is_some_and(|value| *value != entry.value)
            })
            .map(|entry| {
                let written = |text: &EditionText, span: Span| {
                    span.of(&text.text).unwrap_or_default().to_owned()
                };
                let original = theirs.entry(&entry.key).map(|entry| entry.span);
                let place = Place::file(target.path.as_str())
                    .release(&source.id)
                    .locale(locale)
                    .at(&target.text, entry.span);
                Finding::new(METADATA_RESTATED, place)
                    .with("key", entry.key.as_str())
                    .with("here", written(target, entry.span))
                    .with(
                        "source",
                        original.map_or_else(String::new, |span| written(&source.text, span)),
                    )
            })
            .collect()
    }
}

/// What `read` makes of the text at `place`; a finding where it panics.
pub(crate) fn guarded<T>(place: &Place, read: impl FnOnce() -> T) -> Result<T, Box<Finding>> {
    catch_unwind(AssertUnwindSafe(read))
        .map_err(|_| Box::new(Finding::new(PARSER_PANIC, place.clone())))
}

/// The text of a file's bytes.
pub(crate) fn decode(bytes: &[u8], place: &Place) -> Result<String, Box<Finding>> {
    match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let offset = error.valid_up_to();
            let good = String::from_utf8_lossy(bytes.get(..offset).unwrap_or_default());
            let place = place.clone().at(&good, Span::new(offset, offset));
            Err(Box::new(
                Finding::new(NOT_UTF_8, place).with("offset", offset),
            ))
        }
    }
}

/// Gives body units the names of target units; fields keep theirs.
pub(crate) fn name_targets(units: &mut [Unit]) {
    for unit in units {
        if let UnitId::Body(number) = unit.id {
            unit.id = UnitId::Target(number);
        }
    }
}

impl Source {
    /// What the text of a source edition says; `path_id` is the release's id where the text has none, and the key `status` says
    /// whether it may be published.
    pub(crate) fn of(path_id: ReleaseId, text: EditionText, status: &str) -> Noted<Self> {
        let metadata = &text.edition.metadata;
        let id = metadata.written("id", &text.text);
        let id = id.map_or(path_id, ReleaseId::new);
        let mut updated: Vec<Date> = match metadata.get("updated") {
            Some(Value::List(days)) => days.iter().filter_map(Value::as_date).collect(),
            Some(day) => day.as_date().into_iter().collect(),
            None => Vec::new(),
        };
        updated.sort_unstable();
        let tables = |key: &str| match metadata.get(key) {
            Some(Value::List(tables)) => tables.clone(),
            _ => Vec::new(),
        };
        // whoever writes anything else than `false` means yes
        let must_carry = |table: &Value| {
            let said = table.get("must_carry");
            said.is_some_and(|said| *said != Value::Boolean(false))
        };
        let unit = |table: &Value| match table.get("unit")? {
            Value::Text(name) => Some(name.clone()),
            Value::Integer(number) => Some(number.to_string()),
            _ => None,
        };
        let corrected = tables("corrections").into_iter().filter(must_carry);
        // one that names nothing names what nobody knows
        let named = |table: &Value| unit(table).unwrap_or_default();
        let redacted: Vec<String> = match metadata.get("redactions") {
            None | Some(Value::Empty) => Vec::new(),
            Some(Value::List(tables)) => tables.iter().map(named).collect(),
            Some(_) => vec![String::new()],
        };
        let corrected = corrected.filter_map(|table| unit(&table));
        let critical = corrected.chain(redacted.iter().cloned()).collect();
        let word = metadata
            .get(status)
            .map(|word| word.as_text().unwrap_or_default());
        let publication = word.map_or(PublicationStatus::Usable, |word| {
            PublicationStatus::named(word).unwrap_or(PublicationStatus::Withheld)
        });
        let publication = match publication {
            PublicationStatus::Usable if holds::is_draft(metadata) => PublicationStatus::Withheld,
            known => known,
        };
        let mut embargo = text.embargo().clone();
        embargo.findings.extend(holds::misplaced(&text, status));
        embargo.map(|embargo| Self {
            tier: tier(&text),
            embargo,
            id,
            updated,
            critical,
            redacted,
            publication,
            text,
        })
    }

    /// Says whether the release as a whole was withdrawn.
    pub fn is_withdrawn(&self) -> bool {
        self.publication == PublicationStatus::Canceled
    }

    /// Says whether editors redacted `unit`.
    pub(crate) fn is_redacted(&self, unit: &Unit) -> bool {
        self.redacted.iter().any(|name| is_named(unit, name))
    }

    /// Says whether editors declared that a change of `unit` is critical.
    pub(crate) fn is_critical(&self, unit: &Unit) -> bool {
        let pin = unit.pin.as_deref();
        self.is_withdrawn()
            || pin.is_some_and(|pin| self.critical.iter().any(|critical| critical == pin))
    }
}

/// Says whether a redaction that says `name` means `unit`: a field by its key, any other by its pin.
pub(crate) fn is_named(unit: &Unit, name: &str) -> bool {
    match &unit.id {
        UnitId::Field(key) => key.as_str() == name,
        _ => unit.pin.as_deref() == Some(name),
    }
}

/// The tier a release chose; what is no name stands as it is written, so that the gate does not know it.
fn tier(text: &EditionText) -> Option<String> {
    let entry = text.edition.metadata.entry("tier")?;
    let name = entry.value.as_text().or_else(|| entry.span.of(&text.text));
    Some(name.unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use hexapla_diagnostics::Outcome;

    use super::*;
    use crate::desk::Desk;

    #[test]
    fn a_parser_that_panics_is_a_finding_about_its_file() {
        let place = Place::file("content/fr/ferry.md").locale("fr");
        let broken = || -> usize { panic!("a fault of ours") };
        let finding = guarded(&place, broken).unwrap_err();
        assert_eq!(finding.code, PARSER_PANIC);
        assert_eq!(finding.code.outcome(), Outcome::NotJudged);
        assert_eq!(finding.place, place);
        assert_eq!(guarded(&place, || 7).ok(), Some(7));
    }
    #[test]
    fn a_correction_must_be_carried_unless_it_says_false() {
        for (written, expected) in [
            ("", 0),
            ("must_carry = false", 0),
            ("must_carry = true", 1),
            ("must_carry = \"yes\"", 1),
            ("must_carry = 1", 1),
        ] {
            let english = format!("+++\n[[corrections]]\nunit = \"toll\"\n{written}\n+++\n\nA\n");
            let project = Desk::of(&[("content/en/ferry.md", &english)]).project();
            let release = project.releases.first().unwrap();
            let source = project.read_source(release).value.unwrap();
            assert_eq!(source.critical.len(), expected, "{written}");
        }
    }
}
