//! Tests of [`super`] on temporary and simulated projects.

use hexapla_content::{Impact, Status};

use super::*;
use crate::desk::Desk;

const AT: Date = Date::constant(2031, 3, 9);

/// A release whose source was corrected after it was translated.
fn desk(old: &str, new: &str) -> (Desk, String) {
    let desk = Desk::of(&[
        (
            "content/en/water.md",
            &format!("{old}\n\nNobody came to the mill.\n"),
        ),
        (
            "content/fr/water.md",
            "Le moulin a été fermé.\n\nPersonne n'est venu.\n",
        ),
    ]);
    accept(&desk);
    let corrected = format!("{new}\n\nNobody came to the mill.\n");
    let texts = [
        "content/fr/water.md",
        "ledger/content/water/fr.jsonl",
        "ledger/content/water/base.jsonl",
    ]
    .map(|path| (path, desk.text(path).unwrap()));
    let mut files = vec![("content/en/water.md", corrected.as_str())];
    files.extend(texts.iter().map(|(path, text)| (*path, text.as_str())));
    let desk = Desk::of(&files);
    let pair = pair(&desk);
    (desk, pair)
}

/// Writes the ledger by hand: both units as translated.
fn accept(desk: &Desk) {
    let project = desk.project();
    let release = &project.releases[0];
    let source = project.read_source(release).value.unwrap();
    let target = project
        .read_target(release, &"fr".parse().unwrap(), &source.id)
        .value
        .unwrap();
    let (units, targets) = (&source.text.edition.units, &target.edition.units);
    let mut pool = Pool::EMPTY;
    let mut rows = Vec::new();
    for (unit, target) in units.iter().zip(targets) {
        pool.texts
            .insert(unit.fingerprint, baseline_of(&source.text, unit));
        rows.push(hexapla_content::Row::new(
            vec![unit.fingerprint],
            vec![target.fingerprint],
            hexapla_content::How::Translated,
        ));
    }
    let file = |path: &str, text: String| Change::create(path.parse().unwrap(), text.into_bytes());
    desk.apply(&[
        file(
            "ledger/content/water/fr.jsonl",
            hexapla_store::write_rows(&rows),
        ),
        file("ledger/content/water/base.jsonl", write_pool(&pool)),
    ]);
}

/// `OLD..NEW` of the first unit.
fn pair(desk: &Desk) -> String {
    let tracked = &desk.tracked("fr")[0];
    let project = desk.project();
    let source = project.read_source(&project.releases[0]).value.unwrap();
    let now = source.text.edition.units[tracked.source[0]].fingerprint;
    format!("{}..{}", tracked.baseline[0].short(), now.short())
}

#[test]
fn a_hint_lowers_the_impact_one_step_and_is_said_once() {
    let (desk, pair) = desk(
        "The mill was shut by the army.",
        "The mill was closed by the army.",
    );
    assert_eq!(desk.statuses("fr")[0], Status::Outdated(Impact::Wording));
    let project = desk.project();
    let nobody = project.hint(0, &pair, Some(" ".to_owned()), AT).unwrap();
    assert_eq!(nobody.hint.by, None);
    let hinted = project.hint(0, &pair, Some("t3".to_owned()), AT).unwrap();
    assert_eq!(hinted.impact, Impact::Wording);
    desk.apply(hinted.change.as_slice());
    assert_eq!(desk.statuses("fr")[0], Status::Outdated(Impact::Cosmetic));
    let pool = desk.project();
    let pool = pool.pool_on_disk(&pool.releases[0]).value.unwrap().value;
    assert!(pool.texts.contains_key(&hinted.hint.old) && pool.texts.contains_key(&hinted.hint.new));
    assert_eq!(pool.hints, [hinted.hint]);
    let again = desk.project().hint(0, &pair, None, AT).unwrap();
    assert!(again.change.is_none());
}

#[test]
fn a_fact_is_no_typo() {
    let (desk, pair) = desk(
        "At least 12 people were held.",
        "At least 15 people were held.",
    );
    let refused = desk.project().hint(0, &pair, None, AT);
    let is_factual = matches!(
        refused,
        Err(HintError::Refused {
            impact: Impact::Factual,
            ..
        })
    );
    assert!(is_factual, "{refused:?}");
}

#[test]
fn only_texts_of_the_release_are_named() {
    let (desk, pair) = desk("The mill was shut.", "The mill was closed.");
    let project = desk.project();
    let hint = |pair: &str| project.hint(0, pair, None, AT);
    let (old, _) = pair.split_once("..").unwrap();
    assert!(matches!(hint(old), Err(HintError::NoPair(_))));
    assert!(matches!(
        hint(&format!("{old}..{old}")),
        Err(HintError::NoPair(_))
    ));
    assert!(matches!(
        hint(&format!("{old}..")),
        Err(HintError::Unknown(_))
    ));
    assert!(matches!(
        hint(&format!("{old}..1-")),
        Err(HintError::Unknown(_))
    ));
    assert!(matches!(
        hint(&format!("{old}..9-0000")),
        Err(HintError::Unknown(_))
    ));
}

#[test]
fn a_beginning_of_two_fingerprints_names_neither() {
    let texts: Vec<String> = (0..40).map(|n| format!("Passage number {n}.")).collect();
    let desk = Desk::of(&[("content/en/water.md", &texts.join("\n\n"))]);
    let project = desk.project();
    let source = project.read_source(&project.releases[0]).value.unwrap();
    let first = |unit: &Unit| {
        unit.fingerprint
            .to_string()
            .chars()
            .take(3)
            .collect::<String>()
    };
    let mut firsts: Vec<String> = source.text.edition.units.iter().map(first).collect();
    firsts.sort();
    let twice = firsts.windows(2).find(|pair| pair[0] == pair[1]).unwrap();
    let refused = project.hint(0, &format!("{}..{}", twice[0], twice[0]), None, AT);
    let is_ambiguous =
        matches!(&refused, Err(HintError::Ambiguous { known, .. }) if known.len() > 1);
    assert!(is_ambiguous, "{refused:?}");
}

#[test]
fn a_redacted_text_and_a_damaged_pool_are_refused() {
    let (desk, pair) = desk("The mill was shut.", "The mill was closed.");
    let base = desk.text("ledger/content/water/base.jsonl").unwrap();
    let project = desk.project();
    let release = &project.releases[0];
    let ledger = project.pool_on_disk(release).value.unwrap();
    let mut redacted = ledger.value.clone();
    for baseline in redacted.texts.values_mut() {
        baseline.text = None;
    }
    desk.apply(change_of(&ledger, write_pool(&redacted)).as_slice());
    let refused = desk.project().hint(0, &pair, None, AT);
    let is_unknown = matches!(
        refused,
        Err(HintError::Refused {
            impact: Impact::Unknown,
            ..
        })
    );
    assert!(is_unknown, "{refused:?}");

    let ledger = desk.project().pool_on_disk(release).value.unwrap();
    desk.apply(change_of(&ledger, format!("<<<<<<< ours\n{base}")).as_slice());
    let refused = desk.project().hint(0, &pair, None, AT);
    assert!(
        matches!(refused, Err(HintError::Unread(ref found)) if found.len() == 1),
        "{refused:?}"
    );
}
