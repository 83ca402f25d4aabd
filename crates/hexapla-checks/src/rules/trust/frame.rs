//! What holds passages together and is none itself: tags around them, comments, a module's imports. Nobody translates
//! it, so whatever a translation has of it, its source has too.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use hexapla_content::{Edition, Tile, UnitKind, Value};
use hexapla_diagnostics::Span;

use super::markup::{self, Piece};
use super::tags::{self, Tag};
use super::url::{self, Address};
use crate::findings::TRUST_MARKUP;
use crate::{Hit, Languages};

/// What holds the passages of a text together; make it once for an edition.
#[derive(Debug)]
pub struct Frame<'a> {
    text: &'a str,
    edition: &'a Edition,
    tiles: Vec<Tile>,
    /// The stretches between passages, front matter left out.
    stretches: Vec<(Span, &'a str)>,
    /// The texts of the front matter that nobody translates.
    settings: Vec<(Span, &'a str)>,
    /// The same, to be looked up.
    written: OnceCell<BTreeSet<&'a str>>,
    /// The opening tags of the page, in order.
    tags: OnceCell<Vec<(Span, Tag<'a>)>>,
}

impl<'a> Frame<'a> {
    /// The frame of `text`, of which `edition` was read.
    pub fn of(text: &'a str, edition: &'a Edition) -> Self {
        let tiles = with_whole_tags(text, edition.tiles());
        let stretches = tiles.iter().filter_map(|tile| match tile {
            Tile::Syntax(span) => Some((*span, span.of(text)?)),
            _ => None,
        });
        Self {
            text,
            edition,
            stretches: stretches.collect(),
            settings: settings(edition),
            tiles,
            written: OnceCell::new(),
            tags: OnceCell::new(),
        }
    }

    /// The opening tags in the text, between its passages and in them, in order, and where they stand.
    pub(crate) fn tags(&self) -> &[(Span, Tag<'a>)] {
        self.tags.get_or_init(|| {
            let mut found = Vec::new();
            let mut read = |span: Span, text: &'a str| {
                if text.contains('<') {
                    found.extend(tags::read(text).tags.into_iter().map(|tag| (span, tag)));
                }
            };
            for tile in &self.tiles {
                match tile {
                    Tile::Unit(at, _) => {
                        let unit = self.edition.units.get(*at);
                        for unit in unit.into_iter().filter(|unit| unit.kind != UnitKind::Code) {
                            markup::written(unit).for_each(|text| read(unit.span, text));
                        }
                    }
                    Tile::Syntax(span) => {
                        let text = span.of(self.text).unwrap_or_default();
                        read(place(*span, text, ""), text);
                    }
                    Tile::FrontMatter(_) => {}
                }
            }
            found
        })
    }

    /// Everything that it says.
    fn all(&self) -> impl Iterator<Item = &(Span, &'a str)> {
        self.stretches.iter().chain(&self.settings)
    }

    /// Those of `texts` that stand nowhere in the frame letter by letter.
    fn others<'t>(&self, texts: &[(Span, &'t str)]) -> Vec<(Span, &'t str)> {
        let there = self.all().map(|(_, text)| *text);
        let there = self.written.get_or_init(|| there.collect());
        let mut others = texts.to_vec();
        others.retain(|(_, text)| !there.contains(text));
        others
    }
}

/// The tiles with tags in one piece, what their attributes say to readers among them.
fn with_whole_tags(text: &str, tiles: Vec<Tile>) -> Vec<Tile> {
    let mut whole: Vec<Tile> = Vec::with_capacity(tiles.len());
    for tile in tiles {
        if let (Tile::Syntax(behind), [.., Tile::Syntax(before), Tile::Unit(..)]) = (&tile, &*whole)
            && is_inside(text, *before, *behind)
        {
            let span = Span::new(before.start, behind.end);
            whole.truncate(whole.len() - 2);
            whole.push(Tile::Syntax(span));
        } else {
            whole.push(tile);
        }
    }
    whole
}

/// Says whether what stands between two stretches is the value of an attribute.
fn is_inside(text: &str, before: Span, behind: Span) -> bool {
    let before = before.of(text).unwrap_or_default();
    let behind = behind.of(text).unwrap_or_default();
    let quote = behind.chars().next().filter(|c| matches!(c, '"' | '\''));
    let opened = before.strip_suffix(|c| Some(c) == quote);
    opened.is_some_and(|before| before.ends_with('='))
}

/// The texts of an edition's front matter that are no passages.
fn settings(edition: &Edition) -> Vec<(Span, &str)> {
    let fields = edition.units.iter().map_while(|unit| match &unit.kind {
        UnitKind::Field(key) => Some(&**key),
        _ => None,
    });
    let fields: Vec<&str> = fields.collect();
    let mut texts = Vec::new();
    for entry in &edition.metadata.entries {
        if !fields.contains(&entry.key.as_str()) {
            collect(&entry.value, entry.span, &mut texts);
        }
    }
    texts
}

/// Collects the texts of a value that stands at `span`.
fn collect<'a>(value: &'a Value, span: Span, texts: &mut Vec<(Span, &'a str)>) {
    match value {
        Value::Text(text) => texts.push((span, text)),
        Value::List(values) => values.iter().for_each(|value| collect(value, span, texts)),
        Value::Table(entries) => {
            let values = entries.iter().map(|(_, value)| value);
            values.for_each(|value| collect(value, span, texts));
        }
        _ => {}
    }
}

/// Markup and addresses between the passages of `target` that `source` has nowhere.
pub(crate) fn find(source: &Frame<'_>, target: &Frame<'_>, languages: &Languages) -> Vec<Hit> {
    // what stands there letter by letter is granted, and that is nearly everything
    let added = Added {
        run: run(target, languages),
        stretches: source.others(&target.stretches),
        settings: source.others(&target.settings),
        languages,
    };
    if added.is_empty() {
        return Vec::new();
    }
    let mut granted = Granted::of_frame(source, languages);
    // what the passages grant is seldom asked for
    if added.hits(granted.clone()).is_empty() {
        return Vec::new();
    }
    for unit in &source.edition.units {
        granted.pieces.extend(markup::granted(unit, languages));
        granted.addresses.extend(url::addresses(unit, languages));
    }
    added.hits(granted)
}

/// What the source has.
#[derive(Clone)]
struct Granted {
    pieces: BTreeSet<Piece>,
    addresses: BTreeSet<Address>,
}

impl Granted {
    /// What stands between the passages of the source, and what it runs.
    fn of_frame(source: &Frame<'_>, languages: &Languages) -> Self {
        let texts = || source.stretches.iter().map(|(_, text)| *text);
        let settings = || source.settings.iter().map(|(_, text)| *text);
        let run = run(source, languages).into_iter().map(|(_, piece)| piece);
        let pieces = texts().flat_map(|text| pieces(text, languages));
        let pieces = run.chain(pieces.map(|(_, piece)| piece));
        let addresses = texts().flat_map(|text| url::of_markup(text, languages));
        let addresses =
            addresses.chain(settings().flat_map(|text| url::of_setting(text, languages)));
        Self {
            pieces: pieces
                .chain(settings().flat_map(|text| markup::of_text(text, languages)))
                .collect(),
            addresses: addresses.map(|(_, address)| address).collect(),
        }
    }
}

/// What the translation does not have from its source letter by letter.
struct Added<'a> {
    /// Passages that are run.
    run: Vec<(Span, Piece)>,
    /// What stands between passages.
    stretches: Vec<(Span, &'a str)>,
    /// Texts of the front matter.
    settings: Vec<(Span, &'a str)>,
    languages: &'a Languages,
}

impl Added<'_> {
    fn is_empty(&self) -> bool {
        self.run.is_empty() && self.stretches.is_empty() && self.settings.is_empty()
    }

    /// What of it nobody granted; the more is granted, the less there is.
    fn hits(&self, granted: Granted) -> Vec<Hit> {
        let mut telling = Telling {
            granted,
            told: BTreeSet::new(),
            hits: Vec::new(),
        };
        for (span, piece) in &self.run {
            telling.markup(*span, piece);
        }
        for &(span, text) in &self.stretches {
            for (written, piece) in pieces(text, self.languages) {
                telling.markup(place(span, text, written), &piece);
            }
            for (written, address) in url::of_markup(text, self.languages) {
                telling.address(place(span, text, &written), &written, &address);
            }
        }
        for &(span, text) in &self.settings {
            for piece in markup::of_text(text, self.languages) {
                telling.markup(span, &piece);
            }
            for (written, address) in url::of_setting(text, self.languages) {
                telling.address(span, &written, &address);
            }
        }
        telling.hits
    }
}

/// What is told, each thing once.
struct Telling {
    granted: Granted,
    told: BTreeSet<Piece>,
    hits: Vec<Hit>,
}

impl Telling {
    fn markup(&mut self, span: Span, piece: &Piece) {
        let is_new = !self.granted.pieces.contains(piece) && !piece.is_told_with(&self.told);
        if is_new && self.told.insert(piece.clone()) {
            let hit = Hit::new(TRUST_MARKUP, span).level(piece.level());
            self.hits.push(hit.with("markup", piece.shown()));
        }
    }

    fn address(&mut self, span: Span, written: &str, address: &Address) {
        let addresses = &mut self.granted.addresses;
        let known = addresses.iter().any(|known| known.may_become(address));
        if !known && !address.leads_nowhere() && addresses.insert(address.clone()) {
            self.hits.push(url::hit(span, written, address));
        }
    }
}

/// Passages that are none: a stretch opens an element before them that runs them.
fn run(frame: &Frame<'_>, languages: &Languages) -> Vec<(Span, Piece)> {
    let text = frame.text;
    let opens = |tile: &Tile| {
        let Tile::Syntax(span) = tile else {
            return false;
        };
        let stretch = span.of(text).unwrap_or_default().trim_end();
        if !stretch.ends_with('>') {
            return false;
        }
        let from = stretch.rfind('<').and_then(|at| stretch.get(at..));
        let tag = from.and_then(|tag| tags::read(tag).tags.pop());
        tag.is_some_and(|tag| tags::RUN.contains(&tag.name.as_str()))
    };
    let run = frame.tiles.windows(2).filter_map(|pair| match pair {
        [before, Tile::Unit(_, span)] if opens(before) => {
            let code = markup::neutral(span.of(text)?, languages);
            Some((*span, Piece::Code(code)))
        }
        _ => None,
    });
    run.collect()
}

/// What a stretch can do: its markup, and what a module runs, line by line. Braces are attributes and options here; an
/// expression is a unit.
fn pieces<'a>(text: &'a str, languages: &Languages) -> impl Iterator<Item = (&'a str, Piece)> {
    let markup = markup::of_markup(text, languages).into_iter();
    let markup = markup.flat_map(|piece| match piece.braces() {
        Some(list) => markup::of_list(list),
        None => vec![piece],
    });
    let markup = markup.map(|piece| (piece.tag_in(text), piece));
    let module = module(text).map(|line| (line, Piece::Code(without_folders(line, languages))));
    markup.chain(module)
}

/// The lines of imports and exports (MDX; elsewhere they are prose, and stand in no stretch).
fn module(text: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    text.lines().filter(move |line| {
        let begins = line.starts_with("import ") || line.starts_with("export ");
        inside = begins || inside && !line.trim().is_empty();
        inside
    })
}

/// A line of code without the folders that only say where a translation's file stands.
fn without_folders(line: &str, languages: &Languages) -> String {
    let line = markup::neutral(line, languages).replace("../", "./");
    let mut folded = line.replace("././", "./");
    while folded.contains("././") {
        folded = folded.replace("././", "./");
    }
    folded.trim_end_matches(';').to_owned()
}

/// The bytes of a part of a stretch, or of the stretch without the space around it.
fn place(span: Span, text: &str, part: &str) -> Span {
    let found = text.find(part).filter(|_| !part.is_empty());
    let (start, length) = found.map_or_else(
        || (text.len() - text.trim_start().len(), text.trim().len()),
        |at| (at, part.len()),
    );
    Span::new(span.start + start, span.start + start + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_ends_at_an_empty_line() {
        let text = "a\nimport {\n  b\n} from 'c'\n\nd\nexport const e = 1\nf\n \ng";
        let lines: Vec<&str> = module(text).collect();
        assert_eq!(
            lines,
            ["import {", "  b", "} from 'c'", "export const e = 1", "f"]
        );
    }

    #[test]
    fn where_a_file_stands_changes_no_import() {
        let languages = Languages::new(&"en".parse().unwrap(), &"fr".parse().unwrap());
        let neutral = |line| without_folders(line, &languages);
        let here = neutral("import A from './x/en/A.astro';");
        assert_eq!(neutral("import A from \"../../../x/fr/A.astro\""), here);
        assert_ne!(neutral("import A from '../y/A.astro'"), here);
    }
}
