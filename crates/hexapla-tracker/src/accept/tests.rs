//! Accepting makes current, and stamping does not.

use std::collections::BTreeMap;

use hexapla_content::{Impact, UnitId, UnitKind};
use proptest::prelude::*;

use super::*;
use crate::testing::judge;
use crate::{BaselineSource, Progress, track};

struct Memory(BTreeMap<Fingerprint, Unit>);

impl BaselineSource for Memory {
    fn unit(&self, fingerprint: Fingerprint) -> Option<Unit> {
        self.0.get(&fingerprint).cloned()
    }
}

fn paragraph(text: &str) -> Unit {
    Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text)
}

fn translated(source: &Unit, target: &Unit) -> Row {
    Row::new(
        vec![source.fingerprint],
        vec![target.fingerprint],
        How::Translated,
    )
}

const fn statement(how: How) -> Statement {
    Statement {
        how,
        by: None,
        at: None,
        why: None,
        from: None,
    }
}

const FERRY: &str = "The night ferry to Calder Island was cancelled for the 3rd week in a row.";
const BAC: &str = "Le bac de nuit pour l’île Calder a été supprimé pour la 3e semaine de suite.";

#[test]
fn a_check_remembers_what_it_was() {
    let (old, new) = (paragraph(FERRY), paragraph(&FERRY.replace("3rd", "4th")));
    let (source, target) = ([new], [paragraph(BAC)]);
    let rows = [translated(&old, &target[0])];
    let situation = Situation {
        source: &source,
        target: &target,
        rows: &rows,
        pool: &Memory([(old.fingerprint, old.clone())].into()),
        hints: &[],
    };
    let all = track(&situation, &judge());
    let progress = Progress::of(&situation, &Unit::words_of_each(&source), &all);
    assert_eq!(progress.outdated[&Impact::Factual].units, 1);
    assert_eq!(progress.to_reread.words, source[0].words());
    let acceptance = accept(&situation, &all, &all[0], &statement(How::Checked)).unwrap();
    assert_eq!(acceptance.row.was, Some(old.fingerprint));
    assert_eq!(acceptance.row.impact, Some(Impact::Factual));
    assert_eq!(acceptance.replaces, [0]);
    assert_eq!(acceptance.remembers, [0]);
}

/// The row that a statement about the only unit of either side writes.
fn said(
    (source, target): (&Unit, &Unit),
    rows: &[Row],
    statement: &Statement,
) -> Result<Row, NotAcceptable> {
    let (source, target) = (std::slice::from_ref(source), std::slice::from_ref(target));
    let situation = Situation {
        source,
        target,
        rows,
        pool: &Memory(BTreeMap::new()),
        hints: &[],
    };
    let all = track(&situation, &judge());
    accept(&situation, &all, &all[0], statement).map(|acceptance| acceptance.row)
}

#[test]
fn what_was_settled_stays_settled_for_the_same_pair() {
    let (old, new) = (paragraph(FERRY), paragraph(&FERRY.replace("3rd", "4th")));
    let (target, edited) = (paragraph(BAC), paragraph(&BAC.replace("3e", "4e")));
    let settled = Row {
        was: Some(old.fingerprint),
        impact: Some(Impact::Factual),
        why: Some("a count of another day".to_owned()),
        by: Some("t1".to_owned()),
        ..Row::new(
            [new.fingerprint].to_vec(),
            [target.fingerprint].to_vec(),
            How::Checked,
        )
    };
    let rows = [settled.clone()];
    let of = |how| said((&new, &target), &rows, &statement(how)).unwrap();
    let approved = of(How::Approved);
    assert_eq!(
        (approved.how, approved.translator.as_deref()),
        (How::Approved, Some("t1"))
    );
    for row in [&approved, &of(How::Checked)] {
        assert_eq!((row.was, row.impact), (settled.was, settled.impact));
        assert_eq!(row.why, settled.why);
    }
    let again = Statement {
        why: Some("as I said".to_owned()),
        ..statement(How::Checked)
    };
    let row = said((&new, &target), &rows, &again).unwrap();
    assert_eq!(
        (row.impact, row.why.as_deref()),
        (settled.impact, Some("as I said"))
    );
    assert_eq!(
        of(How::Translated),
        settled,
        "that it is translated is nothing new"
    );

    // another text is another pair
    let row = said((&new, &edited), &rows, &statement(How::Translated)).unwrap();
    assert_eq!((row.was, row.impact, row.why), (None, None, None));
}

#[test]
fn nobody_takes_a_translators_name_from_a_pair() {
    let (source, target) = (paragraph(FERRY), paragraph(BAC));
    let named = Row {
        by: Some("t1".to_owned()),
        ..translated(&source, &target)
    };
    let again = |by: Option<&str>| {
        let statement = Statement {
            by: by.map(str::to_owned),
            ..statement(How::Translated)
        };
        let rows = [named.clone()];
        said((&source, &target), &rows, &statement).unwrap().by
    };
    assert_eq!(again(None).as_deref(), Some("t1"));
    assert_eq!(again(Some("t2")).as_deref(), Some("t2"));
}

#[test]
fn an_old_translation_of_a_new_source_is_checked_not_translated() {
    let (old, new) = (paragraph(FERRY), paragraph(&FERRY.replace("3rd", "4th")));
    let (target, edited) = (paragraph(BAC), paragraph(&BAC.replace("3e", "4e")));
    for how in [How::Translated, How::Approved, How::Pin, How::Assumed] {
        let rows = [Row {
            how,
            ..translated(&old, &target)
        }];
        let of = |target, how| said((&new, target), &rows, &statement(how));
        for how in [How::Translated, How::Approved] {
            assert_eq!(of(&target, how), Err(NotAcceptable::Unedited));
            assert!(of(&edited, how).is_ok());
        }
        assert!(of(&target, How::Checked).is_ok() && of(&edited, How::Translated).is_ok());
    }
}

#[test]
fn what_is_not_there_cannot_be_accepted() {
    let (source, target) = ([paragraph(FERRY)], [paragraph(BAC)]);
    let nothing = Memory(BTreeMap::new());
    let situation = |source, target| Situation {
        source,
        target,
        rows: &[],
        pool: &nothing,
        hints: &[],
    };
    let refused = |situation: &Situation<'_>, how| {
        let all = track(situation, &judge());
        accept(situation, &all, &all[0], &statement(how)).unwrap_err()
    };
    assert_eq!(
        refused(&situation(&source, &[]), How::Translated),
        NotAcceptable::Missing
    );
    assert_eq!(
        refused(&situation(&[], &target), How::Translated),
        NotAcceptable::NoSource
    );
    assert_eq!(
        refused(&situation(&source, &target), How::Local),
        NotAcceptable::HasSource
    );
}

#[test]
fn only_changed_texts_are_touched() {
    let old = [paragraph("Un."), paragraph(BAC), paragraph("Deux.")];
    let linked = Unit {
        context: "ul".into(),
        ..paragraph("Deux.")
    }
    .fingerprinted();
    let new = [
        paragraph("Un."),
        paragraph(&BAC.replace("3e", "4e")),
        linked,
        paragraph("Trois."),
    ];
    assert_eq!(touched_since(&old, &new), [1, 3]);
}

#[test]
fn an_advanced_row_with_an_old_translation_is_a_rubber_stamp() {
    let (old, new) = (paragraph(FERRY), paragraph(&FERRY.replace("3rd", "4th")));
    let target = paragraph(BAC);
    let before = [translated(&old, &target)];
    let stamped = translated(&new, &target);
    let source = [new.clone()];
    assert_eq!(
        rubber_stamps(&before, std::slice::from_ref(&stamped), &source),
        [0]
    );
    let beside = [before[0].clone(), stamped.clone()];
    assert_eq!(rubber_stamps(&before, &beside, &source), [1]);
    let checked = Row {
        how: How::Checked,
        ..stamped.clone()
    };
    assert!(rubber_stamps(&before, &[checked], &source).is_empty());
    let approved = Row {
        how: How::Approved,
        ..stamped.clone()
    };
    let approved_check = Row {
        why: Some("a repair of the source".to_owned()),
        ..approved.clone()
    };
    assert_eq!(rubber_stamps(&before, &[approved], &source), [0]);
    assert!(rubber_stamps(&before, &[approved_check], &source).is_empty());
    let retranslated = translated(&new, &paragraph(&BAC.replace("3e", "4e")));
    assert!(rubber_stamps(&before, &[retranslated], &source).is_empty());
    assert!(rubber_stamps(&before, &before, &source).is_empty());
    let taken_back = Row {
        how: How::Checked,
        was: Some(old.fingerprint),
        ..stamped.clone()
    };
    let again = translated(&old, &target);
    let again = std::slice::from_ref(&again);
    for source in [&old, &new].map(std::slice::from_ref) {
        assert!(rubber_stamps(std::slice::from_ref(&taken_back), again, source).is_empty());
        assert_eq!(
            rubber_stamps(std::slice::from_ref(&stamped), again, source),
            [0]
        );
    }
    let both = [old, new];
    assert!(
        rubber_stamps(&before, &beside, &both).is_empty(),
        "one translation of two texts"
    );
}

#[test]
fn rows_stand_in_the_order_of_the_target() {
    let target = [paragraph("Un."), paragraph("Deux.")];
    let source = paragraph(FERRY);
    let (first, second) = (
        translated(&source, &target[0]),
        translated(&source, &target[1]),
    );
    let gone = translated(&source, &paragraph("Ancien."));
    let rows = arranged(vec![second.clone(), gone.clone(), first.clone()], &target);
    assert_eq!(rows, [first, second, gone]);
}

fn passages() -> impl Strategy<Value = Vec<Unit>> {
    let word = prop::sample::select(vec!["ferry", "port", "12", "storm", "not", "May", "bridge"]);
    let text = prop::collection::vec(word, 1..7).prop_map(|words| words.join(" "));
    let kind = prop::sample::select(vec![UnitKind::Paragraph, UnitKind::Heading, UnitKind::Code]);
    let unit = (text, kind).prop_map(|(text, kind)| Unit::plain(UnitId::Body(1), kind, &text));
    prop::collection::vec(unit, 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn what_is_accepted_is_current(
        source in passages(),
        target in passages(),
        before in passages(),
        chosen in any::<prop::sample::Index>(),
    ) {
        let rows: Vec<Row> = before.iter().zip(&target).map(|(s, t)| translated(s, t)).collect();
        let pool = Memory(before.iter().map(|unit| (unit.fingerprint, unit.clone())).collect());
        let situation = Situation { source: &source, target: &target, rows: &rows, pool: &pool, hints: &[] };
        let all = track(&situation, &judge());
        let acceptable: Vec<&Tracked> =
            all.iter().filter(|t| !t.source.is_empty() && !t.target.is_empty()).collect();
        prop_assume!(!acceptable.is_empty());
        // Accepting everything in turn leaves everything that can be accepted current.
        let first = acceptable[chosen.index(acceptable.len())];
        let mut ledger = Vec::new();
        let mut gone = BTreeSet::new();
        for tracked in &acceptable {
            let acceptance = accept(&situation, &all, tracked, &statement(How::Checked)).unwrap();
            let shared = |row: usize| all.iter().filter(|t| t.row == Some(row)).count() > 1;
            let replaced = |row: usize| acceptance.replaces.contains(&row) || shared(row);
            prop_assert!(tracked.row.is_none_or(replaced));
            ledger.push(acceptance.row);
            gone.extend(acceptance.replaces);
        }
        let kept = rows.iter().enumerate().filter(|(index, _)| !gone.contains(index));
        ledger.extend(kept.map(|(_, row)| row.clone()));
        let ledger = arranged(ledger, &target);
        let situation = Situation { rows: &ledger, ..situation };
        let again = track(&situation, &judge());
        // Of equal texts any may be the accepted one, and equal code needs no acceptance.
        let texts = |tracked: &Tracked| -> Vec<Fingerprint> {
            tracked.source.iter().map(|&index| source[index].fingerprint).collect()
        };
        let mut same = again.iter().filter(|tracked| texts(tracked) == texts(first));
        prop_assert!(same.any(|tracked| tracked.status == Status::Current), "{again:?}");
    }
}
