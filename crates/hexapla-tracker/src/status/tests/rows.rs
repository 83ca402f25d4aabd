//! Rows of several texts, notes, copies, code, and ledgers that disagree.

use super::*;

#[test]
fn a_passage_translated_as_two() {
    let source = english();
    let target = [
        paragraph("Le bac de nuit a été supprimé."),
        paragraph("C’est la 3e semaine."),
        paragraph(CONSEIL),
        paragraph(TEMPETE),
    ];
    let rows = [
        row(&[&source[0]], &[&target[0], &target[1]], How::Translated),
        row(&[&source[1]], &[&target[2]], How::Translated),
        row(&[&source[2]], &[&target[3]], How::Translated),
    ];
    assert_eq!(
        told(&source, &target, &rows, &[]),
        ["0:0,1 current", "1:2 current", "2:3 current"]
    );
    let mut edited = target.to_vec();
    edited[1] = paragraph("Pour la 3e semaine.");
    assert_eq!(
        told(&source, &edited, &rows, &[])[0],
        "0:0,1 current touched"
    );
}

#[test]
fn two_passages_translated_as_one() {
    let source = english();
    let target = [paragraph(&format!("{BAC} {CONSEIL}")), paragraph(TEMPETE)];
    let rows = [
        row(&[&source[0], &source[1]], &[&target[0]], How::Translated),
        row(&[&source[2]], &[&target[1]], How::Translated),
    ];
    assert_eq!(
        told(&source, &target, &rows, &[]),
        ["0,1:0 current", "2:1 current"]
    );
    let now = [source[0].clone(), source[2].clone()];
    assert!(told(&now, &target, &rows, &source)[0].starts_with("0:0 outdated("));
}

#[test]
fn a_translators_note_is_local() {
    let mut target = french();
    target.insert(
        1,
        paragraph("Note de la traductrice : le bac est gratuit le dimanche."),
    );
    let mut rows = rows(&english(), &french());
    rows.push(row(&[], &[&target[1]], How::Local));
    assert_eq!(
        told(&english(), &target, &rows, &[]),
        ["0:0 current", ":1 local", "1:2 current", "2:3 current"]
    );
}

#[test]
fn a_note_silences_no_row_that_names_a_source() {
    let mut now = english();
    now[0] = paragraph(&FERRY.replace("3rd", "4th"));
    let mut rows = rows(&english(), &french());
    rows.push(row(&[], &[&french()[0]], How::Local));
    assert_eq!(
        told(&now, &french(), &rows, &english())[0],
        "0:0 outdated(factual)"
    );
}

#[test]
fn a_skeleton_is_missing_throughout() {
    assert_eq!(
        told(&english(), &english(), &[], &[]),
        [
            "0:0 missing copied",
            "1:1 missing copied",
            "2:2 missing copied"
        ]
    );
    let mut now = english();
    now[0] = paragraph(&FERRY.replace("3rd", "4th"));
    assert_eq!(
        told(&now, &english(), &[], &english())[0],
        "0:0 missing copied"
    );
}

#[test]
fn a_declared_copy_is_current() {
    let rows = rows(&english(), &english());
    assert_eq!(told(&english(), &english(), &rows, &[])[0], "0:0 current");
    let adopted = [row(&[&english()[0]], &[&english()[0]], How::Blame)];
    assert_eq!(
        told(&english(), &english(), &adopted, &[])[0],
        "0:0 missing copied"
    );
}

#[test]
fn a_name_is_no_copy() {
    let source = [
        paragraph("The ferry to Calder was late."),
        heading("Calder"),
    ];
    let target = [
        paragraph("Le bac pour Calder avait du retard."),
        heading("Calder"),
    ];
    assert_eq!(told(&source, &target, &[], &[])[1], "1:1 unverified");
    let source = [paragraph("The ferry was late."), heading("Background")];
    let target = [paragraph("Le bac avait du retard."), heading("Background")];
    assert_eq!(told(&source, &target, &[], &[])[1], "1:1 missing copied");
}

#[test]
fn the_same_code_needs_no_row() {
    let source = [paragraph(FERRY), code("ferry --night"), paragraph(STORM)];
    let target = [paragraph(BAC), code("ferry --night"), paragraph(TEMPETE)];
    let rows = [
        row(&[&source[0]], &[&target[0]], How::Translated),
        row(&[&source[2]], &[&target[2]], How::Translated),
    ];
    assert_eq!(
        told(&source, &target, &rows, &[]),
        ["0:0 current", "1:1 current", "2:2 current"]
    );
    let now = [
        paragraph(FERRY),
        code("ferry --night --island 4"),
        paragraph(STORM),
    ];
    assert!(told(&now, &target, &rows, &source)[1].starts_with("1:1 outdated("));
}

#[test]
fn a_missing_code_block_is_missing() {
    let source = [paragraph(FERRY), code("ferry --night"), paragraph(STORM)];
    let target = [paragraph(BAC), paragraph(TEMPETE)];
    let rows = [
        row(&[&source[0]], &[&target[0]], How::Translated),
        row(&[&source[2]], &[&target[1]], How::Translated),
    ];
    assert_eq!(
        told(&source, &target, &rows, &[]),
        ["0:0 current", "1: missing", "2:1 current"]
    );
}

#[test]
fn repeated_headings_need_one_row() {
    let source = [
        heading("Background"),
        paragraph(FERRY),
        heading("Background"),
        paragraph(STORM),
    ];
    let target = [
        heading("Contexte"),
        paragraph(BAC),
        heading("Contexte"),
        paragraph(TEMPETE),
    ];
    let rows = [
        row(&[&source[0]], &[&target[0]], How::Translated),
        row(&[&source[1]], &[&target[1]], How::Translated),
        row(&[&source[3]], &[&target[3]], How::Translated),
    ];
    let told = told(&source, &target, &rows, &[]);
    assert!(
        told.iter().all(|line| line.ends_with("current")),
        "{told:?}"
    );
}

#[test]
fn one_translation_of_two_texts() {
    let mut source = vec![
        heading("Background"),
        paragraph(FERRY),
        heading("Context"),
        paragraph(STORM),
    ];
    let target = [
        heading("Contexte"),
        paragraph(BAC),
        heading("Contexte"),
        paragraph(TEMPETE),
    ];
    let rows = rows(&source, &target);
    let current = told(&source, &target, &rows, &[]);
    assert!(
        current.iter().all(|line| line.ends_with("current")),
        "{current:?}"
    );
    let before = source.clone();
    source[1] = paragraph(&FERRY.replace("3rd", "4th"));
    let told = told(&source, &target, &rows, &before);
    assert_eq!(told[1], "1:1 outdated(factual)");
    assert!(
        told[0].ends_with("current") && told[2].ends_with("current"),
        "{told:?}"
    );
}

#[test]
fn assumed_rows_prove_nothing() {
    let rows: Vec<Row> = rows(&english(), &french())
        .into_iter()
        .map(|row| Row {
            how: How::Assumed,
            ..row
        })
        .collect();
    assert_eq!(told(&english(), &french(), &rows, &[])[0], "0:0 unverified");
    let mut now = english();
    now[0] = paragraph(&FERRY.replace("3rd", "4th"));
    assert_eq!(
        told(&now, &french(), &rows, &english())[0],
        "0:0 outdated(factual)"
    );
}

#[test]
fn what_was_taken_on_trust_gives_way_to_what_was_said() {
    let (source, target) = (english(), french());
    let mut rows = rows(&source, &target);
    for row in &mut rows {
        row.how = How::Assumed;
    }
    let before = paragraph(&FERRY.replace("3rd", "2nd"));
    rows.push(row(&[&before], &[&target[0]], How::Translated));
    let told = told(&source, &target, &rows, &[before]);
    assert_eq!(
        told,
        ["0:0 outdated(factual)", "1:1 unverified", "2:2 unverified"]
    );
}

#[test]
fn a_copy_taken_on_trust_is_missing_wherever_it_stands() {
    let source = english();
    let mut target = french();
    let expected = ["0:0 unverified", "1:1 unverified", "2:2 unverified"];
    for copied in 0..3 {
        target[copied] = source[copied].clone();
        let mut rows = rows(&source, &target);
        for row in &mut rows {
            row.how = How::Assumed;
        }
        let copy = format!("{copied}:{copied} missing copied");
        let mut expected = expected.map(str::to_owned);
        expected[copied] = copy;
        assert_eq!(told(&source, &target, &rows, &[]), expected);
        target = french();
    }
}

#[test]
fn a_second_translation_of_a_settled_text_is_not_orphaned() {
    let source = [paragraph(FERRY), paragraph(STORM)];
    let again = paragraph("Le bac de nuit ne circule toujours pas.");
    let target = [paragraph(BAC), paragraph(TEMPETE), again];
    let mut rows = rows(&source, &target);
    rows.push(row(&[&source[0]], &[&target[2]], How::Translated));
    assert_eq!(
        told(&source, &target, &rows, &[]),
        ["0:0 current", "1:1 current", ":2 unverified"]
    );
}

#[test]
fn two_branches_of_a_ledger() {
    let now = paragraph(&FERRY.replace("3rd", "4th"));
    let target = [paragraph(BAC)];
    let before = row(&[&paragraph(FERRY)], &[&target[0]], How::Translated);
    let checked = row(&[&now], &[&target[0]], How::Checked);
    let source = [now];
    assert_eq!(
        told(
            &source,
            &target,
            &[before.clone(), checked.clone()],
            &english()
        ),
        ["0:0 current"]
    );
    assert_eq!(
        told(&source, &target, &[checked, before], &english()),
        ["0:0 current"]
    );
}

#[test]
fn rows_that_contradict_each_other_prove_nothing() {
    let source = [paragraph(&FERRY.replace("3rd", "5th"))];
    let fourth = paragraph(&FERRY.replace("3rd", "4th"));
    let target = [paragraph(BAC)];
    let rows = [
        row(&[&paragraph(FERRY)], &[&target[0]], How::Translated),
        row(&[&fourth], &[&target[0]], How::Translated),
    ];
    let pool = [paragraph(FERRY), fourth];
    assert_eq!(told(&source, &target, &rows, &pool), ["0:0 unverified"]);
}

#[test]
fn a_hint_lowers_wording_to_cosmetic_and_nothing_else() {
    let impact_after = |new: &str| {
        let (old, new) = (paragraph(COUNCIL), paragraph(new));
        let target = [paragraph(CONSEIL)];
        let hint = Hint {
            old: old.fingerprint,
            new: new.fingerprint,
            by: None,
            at: None,
        };
        let (source, rows) = ([new], [row(&[&old], &[&target[0]], How::Translated)]);
        let memory = Memory::of(&[old]);
        let situation = Situation {
            source: &source,
            target: &target,
            rows: &rows,
            pool: &memory,
            hints: &[hint],
        };
        track(&situation, &judge())[0].status
    };
    let recast = COUNCIL.replace("pay back", "refund");
    assert_eq!(impact_after(&recast), Status::Outdated(Impact::Cosmetic));
    let figure = COUNCIL.replace("every ticket", "12 tickets");
    assert_eq!(impact_after(&figure), Status::Outdated(Impact::Factual));
}

#[test]
fn what_a_translator_added_hides_no_new_passage() {
    let (mut source, mut target) = (english(), french());
    target.insert(1, paragraph("Conseil"));
    let rows = rows(&source, &french());
    let new = "Tickets for the 14 cancelled sailings are refunded at the counter, by post or at ferry.example, whichever \
        you prefer; those who hold a season ticket get 3 free crossings instead.";
    source.insert(1, paragraph(new));
    let told = told(&source, &target, &rows, &[]);
    assert_eq!(told[0], "0:0 current");
    assert!(told.contains(&"1: missing".to_owned()), "{told:?}");
    assert!(told.contains(&":1 unverified".to_owned()), "{told:?}");
}

#[test]
fn a_translation_of_a_new_passage_is_found_beside_it() {
    let (mut source, mut target) = (english(), french());
    let rows = rows(&source, &french());
    source.insert(
        1,
        paragraph("Tickets for the 14 cancelled sailings are refunded."),
    );
    target.insert(
        1,
        paragraph("Les billets des 14 traversées annulées seront remboursés."),
    );
    let told = told(&source, &target, &rows, &[]);
    assert!(told.contains(&"1:1 unverified".to_owned()), "{told:?}");
}

#[test]
fn a_target_that_pairs_with_nothing_is_unverified() {
    let rows = rows(&english(), &french());
    let mut target = french();
    target.push(paragraph(
        "Pour tout renseignement, appelez la capitainerie.",
    ));
    assert_eq!(told(&english(), &target, &rows, &[])[3], ":3 unverified");
}

#[test]
fn tags_of_one_name_with_other_attributes_are_not_equal() {
    let tag = |written| crate::testing::component("<Harbours/>", written);
    let (old, new) = (
        tag("<Harbours of={[1]} />"),
        tag("<Harbours of={[1, 2]} />"),
    );
    let (before, now) = (
        [paragraph(FERRY), old.clone()],
        [paragraph(FERRY), new.clone()],
    );
    let target = [paragraph(BAC), old];
    let rows = rows(&before, &target);
    assert_eq!(told(&before, &target, &rows, &before)[1], "1:1 current");
    assert_eq!(
        told(&now, &target, &rows, &before)[1],
        "1:1 outdated(markup)"
    );
    assert_eq!(
        told(&now, &target, &rows[..1], &before)[1],
        "1:1 unverified"
    );
    assert_eq!(
        told(&now, &[paragraph(BAC), new], &rows[..1], &before)[1],
        "1:1 current"
    );
}
