//! What holds passages together and is none itself: tags around them, comments, a module's imports. Nobody translates
//! it, so whatever a translation has of it, its source has too.

use std::collections::BTreeSet;

use hexapla_content::{Edition, Tile};
use hexapla_diagnostics::Span;

use super::markup::{self, Piece};
use super::tags;
use super::url::{self, Address};
use crate::findings::TRUST_MARKUP;
use crate::{Hit, Languages};

/// Markup and addresses between the passages of `target` that `source` has nowhere; each text beside what was read of it.
pub(crate) fn find(
    source: (&str, &Edition),
    target: (&str, &Edition),
    languages: &Languages,
) -> Vec<Hit> {
    let stretches = between(source);
    // what stands there letter by letter is granted, and that is nearly everything
    let as_written: BTreeSet<&str> = stretches.iter().map(|(_, text)| *text).collect();
    let mut others = between(target);
    others.retain(|(_, text)| !as_written.contains(text));
    let run_there = run(target, languages);
    if others.is_empty() && run_there.is_empty() {
        return Vec::new();
    }
    let added = Added {
        run: run_there,
        stretches: others,
        languages,
    };
    let mut granted = Granted::of_stretches(source, &stretches, languages);
    // what the passages grant is seldom asked for
    if added.hits(granted.clone()).is_empty() {
        return Vec::new();
    }
    for unit in &source.1.units {
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
    fn of_stretches(
        source: (&str, &Edition),
        stretches: &[(Span, &str)],
        languages: &Languages,
    ) -> Self {
        let texts = || stretches.iter().map(|(_, text)| *text);
        let run = run(source, languages).into_iter().map(|(_, piece)| piece);
        let pieces = texts().flat_map(|text| pieces(text, languages));
        let addresses = texts().flat_map(|text| url::of_markup(text, languages));
        Self {
            pieces: run.chain(pieces.map(|(_, piece)| piece)).collect(),
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
    languages: &'a Languages,
}

impl Added<'_> {
    /// What of it nobody granted; the more is granted, the less there is.
    fn hits(&self, mut granted: Granted) -> Vec<Hit> {
        let mut hits = Vec::new();
        let mut told = BTreeSet::new();
        for (span, piece) in &self.run {
            if !granted.pieces.contains(piece) && told.insert(piece.clone()) {
                let hit = Hit::new(TRUST_MARKUP, *span).with("markup", piece.shown());
                hits.push(hit);
            }
        }
        for &(span, text) in &self.stretches {
            for (written, piece) in pieces(text, self.languages) {
                let is_new = !granted.pieces.contains(&piece) && !piece.is_told_with(&told);
                if is_new && told.insert(piece.clone()) {
                    let hit = Hit::new(TRUST_MARKUP, place(span, text, written));
                    hits.push(hit.level(piece.level()).with("markup", piece.shown()));
                }
            }
            for (written, address) in url::of_markup(text, self.languages) {
                let addresses = &mut granted.addresses;
                let known = addresses.iter().any(|known| known.may_become(&address));
                if !known && !address.leads_nowhere() && addresses.insert(address.clone()) {
                    hits.push(url::hit(place(span, text, &written), &written, &address));
                }
            }
        }
        hits
    }
}

/// The stretches of a file between its units, front matter left out.
fn between<'a>((text, edition): (&'a str, &Edition)) -> Vec<(Span, &'a str)> {
    let tiles = edition.tiles().into_iter();
    let stretches = tiles.filter_map(|tile| match tile {
        Tile::Syntax(span) => Some((span, span.of(text)?)),
        _ => None,
    });
    stretches.collect()
}

/// Passages that are none: a stretch opens an element before them that runs them.
fn run((text, edition): (&str, &Edition), languages: &Languages) -> Vec<(Span, Piece)> {
    let tiles = edition.tiles();
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
    let run = tiles.windows(2).filter_map(|pair| match pair {
        [before, Tile::Unit(_, span)] if opens(before) => {
            let code = markup::neutral(span.of(text)?, languages);
            Some((*span, Piece::Code(code)))
        }
        _ => None,
    });
    run.collect()
}

/// What a stretch can do: its markup, and what a module runs, line by line. Braces are ids and options here; an
/// expression is a unit.
fn pieces<'a>(text: &'a str, languages: &Languages) -> impl Iterator<Item = (&'a str, Piece)> {
    let markup = markup::of_markup(text, languages);
    let markup = markup
        .into_iter()
        .filter(|piece| !matches!(piece, Piece::Code(code) if code.starts_with('{')))
        .map(|piece| ("", piece));
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
