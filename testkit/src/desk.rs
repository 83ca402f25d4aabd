//! The newsroom of a case: what it wrote, translated and accepted, block by block.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};
use hexapla::configuration::Configuration;
use hexapla::{Dialect, Format};
use hexapla_content::{
    Baseline, Few, Fingerprint, How, Locale, Pool, Row, Status, Unit, UnitId, UnitKind,
};
use hexapla_diagnostics::Place;
use hexapla_facts::Corpus;
use hexapla_store::{ledger_path, pool_path, write_pool, write_rows};
use hexapla_tracker::{
    BaselineSource, Judge, Situation, Statement, Tracked, accept, rows_after, track,
};

use crate::annotated::{Annotated, NoteKind};
use crate::case::{Block, Case};
use crate::placeholder::filled;

/// The files of the project at one moment.
#[derive(Clone, Debug)]
pub struct State {
    /// Bytes by path.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// The newsroom of a case, after its last block.
#[derive(Debug)]
pub struct Desk {
    name: String,
    settings: String,
    form: Form,
    translate: Vec<String>,
    source: Locale,
    editions: BTreeMap<String, EditionOfCase>,
    latest: BTreeMap<Locale, String>,
    rows: BTreeMap<Locale, Vec<Row>>,
    pool: Pool,
    written: BTreeMap<String, String>,
    added: BTreeMap<String, String>,
    /// The project after each block that changed it.
    pub states: Vec<State>,
}

#[derive(Debug)]
struct EditionOfCase {
    locale: Locale,
    annotated: Annotated,
    units: Vec<Unit>,
}

/// What the texts of a case are: releases or catalogues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Releases,
    Catalogues,
}

impl Form {
    fn of(case: &Case) -> Self {
        if case.blocks_of("ftl").next().is_some() {
            Self::Catalogues
        } else {
            Self::Releases
        }
    }

    const fn format(self) -> Format {
        match self {
            Self::Releases => Format::Markdown(Dialect::Markdown),
            Self::Catalogues => Format::Fluent,
        }
    }

    /// What a block with such a text is called.
    const fn block(self) -> &'static str {
        match self {
            Self::Releases => "md",
            Self::Catalogues => "ftl",
        }
    }

    /// The kind, the folder and the extension of the collection.
    const fn collection(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Releases => ("markdown", "content", "md"),
            Self::Catalogues => ("fluent", "locales", "ftl"),
        }
    }
}

/// The pool as the tracker asks it.
struct Texts<'a>(&'a Pool, Format);

impl BaselineSource for Texts<'_> {
    fn unit(&self, fingerprint: Fingerprint) -> Option<Unit> {
        self.1.unit_of(self.0.texts.get(&fingerprint)?)
    }
}

impl Desk {
    /// Plays the blocks of a case.
    ///
    /// # Errors
    /// When a block says something that cannot be done.
    pub fn of(case: &Case) -> Result<Self> {
        let settings = settings(case)?;
        let configuration = Configuration::read(&settings)
            .map_err(|findings| anyhow::anyhow!("the configuration is wrong: {findings:?}"))?;
        let mut desk = Self {
            name: case.name.clone(),
            settings,
            form: Form::of(case),
            translate: configuration.front_matter.translate,
            source: configuration.source,
            editions: BTreeMap::new(),
            latest: BTreeMap::new(),
            rows: BTreeMap::new(),
            pool: Pool::EMPTY,
            written: BTreeMap::new(),
            added: BTreeMap::new(),
            states: Vec::new(),
        };
        for block in &case.blocks {
            let change = match block.kind() {
                "md" | "ftl" => desk.text(block),
                "jsonl" => desk.ledger(block),
                _ => continue,
            };
            change.with_context(|| format!("{}:{}", case.path, block.line))?;
            let state = desk.state()?;
            desk.states.push(state);
        }
        Ok(desk)
    }

    /// The last text of a locale, with its remarks.
    pub fn text_of(&self, locale: &str) -> Option<&Annotated> {
        let (_, label) = self
            .latest
            .iter()
            .find(|(known, _)| known.as_str() == locale)?;
        self.editions.get(label).map(|edition| &edition.annotated)
    }

    /// The locale the releases are written in.
    pub const fn source(&self) -> &Locale {
        &self.source
    }

    /// The rows that acceptances wrote, before anybody wrote into the ledger by hand.
    pub fn rows_accepted(&self, locale: &str) -> &[Row] {
        let rows = self.rows.iter().find(|(known, _)| known.as_str() == locale);
        rows.map_or(&[], |(_, rows)| rows.as_slice())
    }

    fn text(&mut self, block: &Block) -> Result<()> {
        let label = block.label().to_owned();
        ensure!(
            !self.editions.contains_key(&label),
            "{label} is there already"
        );
        let locale: Locale = label.split('@').next().unwrap_or_default().parse()?;
        let annotated = Annotated::parse(&block.text, block.line + 1, &block.words)?;
        ensure!(
            block.kind() == self.form.block(),
            "a case has texts of one format"
        );
        let format = self.form.format();
        let edition = format.read(&annotated.text, &Place::file(&label), &self.translate);
        let edition = edition.value;
        let edition = EditionOfCase {
            locale: locale.clone(),
            annotated,
            units: edition.units,
        };
        self.editions.insert(label.clone(), edition);
        self.latest.insert(locale, label.clone());
        match block.options.get("made-from") {
            Some(origin) => self.accept(block, origin, &label),
            None => Ok(()),
        }
    }

    /// A translator accepts units of `label` as made from `origin`.
    fn accept(&mut self, block: &Block, origin: &str, label: &str) -> Result<()> {
        let origin = self
            .editions
            .get(origin)
            .with_context(|| format!("no text {origin}"))?;
        let edition = self.editions.get(label).context("it was just inserted")?;
        let statement = self.statement(block, origin)?;
        let rows = self
            .rows
            .get(&edition.locale)
            .map_or(&[][..], Vec::as_slice);
        let texts = Texts(&self.pool, self.form.format());
        let situation = Situation {
            source: &origin.units,
            target: &edition.units,
            rows,
            pool: &texts,
            hints: &[],
        };
        // messages are paired by their ids
        let (all, chosen) = if rows.is_empty() && self.form == Form::Releases {
            let all = paired(origin, edition)?;
            let chosen = (0..all.len())
                .filter(|&at| !all[at].target.is_empty())
                .collect();
            (all, chosen)
        } else {
            let all = tracked(&situation, &self.source);
            let chosen = chosen(&all, &origin.units, block)?;
            (all, chosen)
        };
        let mut acceptances = Vec::new();
        for at in chosen {
            let how = if all[at].source.is_empty() {
                How::Local
            } else {
                statement.how
            };
            let statement = Statement {
                how,
                ..statement.clone()
            };
            acceptances.push(accept(&situation, &all, &all[at], &statement)?);
        }
        let rows = rows_after(rows, &acceptances, &edition.units);
        let remembered = acceptances.iter().flat_map(|of| &of.remembers);
        let texts: Vec<_> = remembered
            .map(|&at| self.remembered_text(origin, at))
            .collect();
        self.rows.insert(edition.locale.clone(), rows);
        self.pool.texts.extend(texts);
        Ok(())
    }

    fn statement(&self, block: &Block, origin: &EditionOfCase) -> Result<Statement> {
        let option = |name: &str| block.options.get(name).cloned();
        let at = option("at").unwrap_or_else(|| "2031-03-09".to_owned());
        Ok(Statement {
            how: option("how").map_or(Ok(How::Translated), |how| how.parse())?,
            by: option("by"),
            at: Some(at.parse().context("not a day")?),
            why: option("why"),
            from: (origin.locale != self.source).then(|| origin.locale.clone()),
        })
    }

    fn remembered_text(&self, edition: &EditionOfCase, at: usize) -> (Fingerprint, Baseline) {
        let unit = &edition.units[at];
        let format = self.form.format();
        (
            unit.fingerprint,
            format.baseline_of(&edition.annotated.text, unit),
        )
    }

    /// Somebody, or git, writes into a ledger file by hand.
    fn ledger(&mut self, block: &Block) -> Result<()> {
        let name = block
            .label()
            .strip_prefix("ledger/")
            .context("ledger/LOCALE or ledger/base")?;
        let plain = name.trim_end_matches('+').to_owned();
        let mut remembered = Vec::new();
        let text = filled(&block.text, |placeholder| {
            let edition = self
                .editions
                .get(placeholder.edition)
                .context("no such text")?;
            let id: UnitId = placeholder.unit.parse()?;
            let at = edition
                .units
                .iter()
                .position(|unit| unit.id.is_called(&id))
                .context("no such unit")?;
            if edition.locale.as_str() != plain {
                remembered.push(self.remembered_text(edition, at));
            }
            Ok(edition.units[at].fingerprint.to_string())
        })?;
        if plain != "base" && !block.says("no-pool") {
            self.pool.texts.extend(remembered);
        }
        let ledger = if name.ends_with('+') {
            &mut self.added
        } else {
            &mut self.written
        };
        ledger.insert(plain, text);
        Ok(())
    }

    fn state(&self) -> Result<State> {
        let mut files = BTreeMap::new();
        files.insert(
            "hexapla.toml".to_owned(),
            self.settings.clone().into_bytes(),
        );
        for (locale, label) in &self.latest {
            let text = &self.editions[label].annotated.text;
            let (_, folder, extension) = self.form.collection();
            let path = format!("{folder}/{locale}/{}.{extension}", self.name);
            files.insert(path, text.clone().into_bytes());
            let rows = self.rows.get(locale).map(|rows| write_rows(rows));
            if let Some(text) = self.ledger_text(locale.as_str(), rows) {
                let path = ledger_path("content", &self.name, locale)?;
                files.insert(path.to_string(), text.into_bytes());
            }
        }
        let pool = (self.pool != Pool::EMPTY).then(|| write_pool(&self.pool));
        if let Some(text) = self.ledger_text("base", pool) {
            files.insert(
                pool_path("content", &self.name)?.to_string(),
                text.into_bytes(),
            );
        }
        Ok(State { files })
    }

    fn ledger_text(&self, name: &str, accepted: Option<String>) -> Option<String> {
        let own = self.written.get(name).cloned().or(accepted);
        match (own, self.added.get(name)) {
            (own, None) => own,
            (own, Some(added)) => Some(own.unwrap_or_default() + added),
        }
    }
}

/// `hexapla.toml`: the locales of the case, that of its first text the source, and its `toml config` block.
fn settings(case: &Case) -> Result<String> {
    let form = Form::of(case);
    let mut locales: Vec<&str> = Vec::new();
    for block in case.blocks_of(form.block()) {
        let locale = block.label().split('@').next().unwrap_or_default();
        if !locales.contains(&locale) {
            locales.push(locale);
        }
    }
    ensure!(!locales.is_empty(), "{}: no text", case.path);
    let source = locales.remove(0);
    ensure!(!locales.is_empty(), "{}: no translation", case.path);
    let own: String = case
        .blocks_of("toml")
        .map(|block| block.text.as_str())
        .collect();
    let (kind, folder, extension) = form.collection();
    Ok(format!(
        "source = {source:?}\nlocales = {locales:?}\n\n[[collection]]\nname = \"content\"\n\
         kind = {kind:?}\nsource = \"{folder}/{{locale}}/{{path}}.{extension}\"\n\n{own}"
    ))
}

/// Pairs the units of a first translation in order; `<!-- pair: #3 -->` says otherwise.
fn paired(origin: &EditionOfCase, edition: &EditionOfCase) -> Result<Vec<Tracked>> {
    let mut said: BTreeMap<usize, &str> = BTreeMap::new();
    for note in &edition.annotated.notes {
        if let NoteKind::Pair(units) = &note.kind {
            said.insert(note.unit(&edition.units)?, units);
        }
    }
    let mut pairs: Vec<Tracked> = Vec::new();
    let mut next = 0;
    for (at, unit) in edition.units.iter().enumerate() {
        let sources = match said.get(&at) {
            Some(&"none") => continue,
            Some(&"local") => Vec::new(),
            Some(units) => units
                .split(',')
                .map(|id| position(&origin.units, id))
                .collect::<Result<Vec<usize>>>()?,
            None => vec![next],
        };
        if let Some(last) = sources.last() {
            let source = origin.units.get(*last).with_context(|| {
                format!(
                    "{} {:?} has no unit of the source to be paired with",
                    unit.id, unit.text
                )
            })?;
            let fields = |unit: &Unit| matches!(unit.kind, UnitKind::Field(_));
            ensure!(
                fields(source) == fields(unit),
                "{} {:?} would be paired with {:?}",
                unit.id,
                unit.text,
                source.text
            );
            next = last + 1;
        }
        match pairs.last_mut() {
            Some(pair) if !sources.is_empty() && pair.source == sources => {
                pair.target = pair.target.iter().copied().chain([at]).collect();
            }
            _ => pairs.push(Tracked {
                source: sources.into(),
                target: Few::One(at),
                status: Status::Unverified,
                flags: BTreeSet::new(),
                reasons: Vec::new(),
                row: None,
                baseline: Few::NONE,
            }),
        }
    }
    Ok(pairs)
}

fn tracked(situation: &Situation<'_>, source: &Locale) -> Vec<Tracked> {
    let corpus = &Corpus::empty();
    let judge = Judge::of(source, &corpus);
    track(situation, &judge)
}

/// The units that `units=#2,#4` names, by their source; all that can be accepted without it.
fn chosen(all: &[Tracked], source: &[Unit], block: &Block) -> Result<Vec<usize>> {
    let Some(units) = block.options.get("units") else {
        let acceptable =
            |tracked: &Tracked| !tracked.source.is_empty() && !tracked.target.is_empty();
        return Ok((0..all.len()).filter(|&at| acceptable(&all[at])).collect());
    };
    units
        .split(',')
        .map(|id| {
            let at = position(source, id)?;
            let found = all.iter().position(|tracked| tracked.source.contains(&at));
            found.with_context(|| format!("{id} is nowhere"))
        })
        .collect()
}

fn position(units: &[Unit], id: &str) -> Result<usize> {
    let id: UnitId = id.trim().parse()?;
    let found = units.iter().position(|unit| unit.id.is_called(&id));
    found.with_context(|| format!("there is no unit {id}"))
}
