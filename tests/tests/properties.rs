//! Laws that hold for every text: tiling, splicing, alignment.

use hexapla_content::{Edition, Tile, Unit, UnitKind};
use hexapla_diagnostics::{Edit, Span};
use hexapla_markdown::{Dialect, set_field};
use hexapla_tests::texts::{dialect, edition, release, scrap, units};
use hexapla_tracker::align;
use proptest::prelude::*;

/// Every byte lies in one tile, every body unit has its own, and units stand where they say.
fn check_tiles(text: &str, edition: &Edition) -> Result<(), TestCaseError> {
    let mut done = 0;
    let mut tiled = Vec::new();
    for tile in edition.tiles() {
        let span = tile.span();
        prop_assert_eq!(span.start, done, "a gap or an overlap");
        prop_assert!(
            span.of(text).is_some(),
            "a tile cuts a character: {:?}",
            span
        );
        if let Tile::Unit(index, span) = tile {
            prop_assert_eq!(span, edition.units[index].span);
            tiled.push(index);
        }
        done = span.end;
    }
    prop_assert_eq!(done, text.len());
    let is_body = |unit: &Unit| !matches!(unit.kind, UnitKind::Field(_));
    let body = edition
        .units
        .iter()
        .enumerate()
        .filter(|(_, unit)| is_body(unit));
    prop_assert_eq!(tiled, body.map(|(index, _)| index).collect::<Vec<_>>());
    Ok(())
}

/// The text spliced with what already stands there.
fn check_splice(text: &str, edition: &Edition) -> Result<(), TestCaseError> {
    let same = |span: Span| Edit {
        span,
        text: span.of(text).unwrap_or_default().to_owned(),
    };
    let edits: Vec<Edit> = edition
        .tiles()
        .iter()
        .map(|tile| same(tile.span()))
        .collect();
    let spliced = Edit::apply(text, &edits);
    prop_assert_eq!(spliced.as_deref(), Some(text));
    for unit in &edition.units {
        let spliced = Edit::apply(text, &[same(unit.span)]);
        prop_assert_eq!(spliced.as_deref(), Some(text));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_tile_every_release(text in release(), dialect in dialect()) {
        check_tiles(&text, &edition(&text, dialect))?;
    }

    #[test]
    fn spans_tile_every_scrap(text in scrap(), dialect in dialect()) {
        check_tiles(&text, &edition(&text, dialect))?;
    }

    #[test]
    fn splicing_without_an_edit_is_identity(
        text in prop_oneof![release(), scrap()],
        dialect in dialect(),
    ) {
        check_splice(&text, &edition(&text, dialect))?;
    }

    #[test]
    fn setting_a_field_touches_nothing_else(text in release(), title in "[a-zé ]{1,20}") {
        let before = edition(&text, Dialect::Markdown);
        let edit = set_field(&text, "title", &title).expect("a release takes a title");
        let after = Edit::apply(&text, &[edit]).expect("the edit lies in the text");
        let now = edition(&after, Dialect::Markdown);
        prop_assert_eq!(now.metadata.text("title"), Some(title.as_str()));
        let body = |text: &str, edition: &Edition| text[edition.front_matter.end..].to_owned();
        prop_assert_eq!(body(&after, &now), body(&text, &before));
    }

    #[test]
    fn every_unit_is_in_exactly_one_bead(old in release(), new in release()) {
        let (old, new) = (units(&old), units(&new));
        let beads = align(&old, &new).beads;
        let mut seen_old: Vec<usize> = beads.iter().flat_map(|bead| bead.old.clone()).collect();
        let mut seen_new: Vec<usize> = beads.iter().flat_map(|bead| bead.new.clone()).collect();
        seen_old.sort_unstable();
        seen_new.sort_unstable();
        prop_assert_eq!(seen_old, (0..old.len()).collect::<Vec<_>>());
        prop_assert_eq!(seen_new, (0..new.len()).collect::<Vec<_>>());
    }

    #[test]
    fn alignment_is_deterministic(old in release(), new in release()) {
        // read anew, so that nothing can hang on where a unit happens to lie in memory
        let first = align(&units(&old), &units(&new));
        let second = align(&units(&old.clone()), &units(&new.clone()));
        prop_assert_eq!(first, second);
    }
}
