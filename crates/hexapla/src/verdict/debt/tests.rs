//! What was owed is written, excused and asked back.

use hexapla_content::Locale;
use hexapla_gate::{Debt, Verdict};

use super::LIMIT;
use crate::desk::{DAY, Desk};
use crate::project::Project;

const RATCHET: &str = "[gate]\nmissing.body = \"fail\"\n[gate.ratchet]\nfile = \"debt.toml\"\n";

/// A release of which the French page lacks a passage and has another figure: two findings that fail it, and some
/// that only warn.
fn desk() -> Desk {
    Desk::of(&[
        (
            "content/en/ferry.md",
            "12 people were rescued.\n\nThe ferry sank at the pier.\n",
        ),
        ("content/fr/ferry.md", "12 personnes ont été secourues.\n"),
        ("content/wo/ferry.md", "12 nit lañu musal.\n"),
    ])
}

/// What the project owes today, of which what is owed in `locales` is taken anew.
fn today(project: &Project, locales: &[&str]) -> Debt {
    let locales: Vec<Locale> = locales.iter().map(|tag| tag.parse().unwrap()).collect();
    project.debt_today(&locales, DAY).unwrap().known
}

/// Writes the debt and gives the file's path.
fn write(desk: &Desk, project: &Project, debt: &Debt) -> String {
    let (path, change) = project.debt_change(debt).unwrap();
    desk.apply([&change]);
    path
}

/// The verdicts on the locales named, with the codes of what fails each.
fn judged(project: &Project, locales: &[&str]) -> Vec<(String, Verdict, Vec<&'static str>)> {
    let locales: Vec<Locale> = locales.iter().map(|tag| tag.parse().unwrap()).collect();
    let verdicts = project.gate(&locales, DAY).unwrap().into_iter();
    let told = verdicts.map(|verdict| {
        let failing = verdict
            .findings
            .iter()
            .filter(|judged| judged.action == hexapla_gate::Action::Fail);
        let codes = failing.map(|judged| judged.finding.code.name());
        (verdict.locale.to_string(), verdict.verdict, codes.collect())
    });
    told.collect()
}

fn passes(locale: &str) -> (String, Verdict, Vec<&'static str>) {
    (locale.to_owned(), Verdict::Pass, Vec::new())
}

#[test]
fn what_fails_today_is_owed_and_nothing_else() {
    let desk = desk();
    let project = desk.configured(RATCHET);
    let debt = today(&project, &["fr", "wo"]);
    let owed: Vec<(&str, &str, &str)> = debt
        .entries
        .iter()
        .map(|key| (key.release.as_str(), key.locale.as_str(), key.code.as_str()))
        .collect();
    assert_eq!(owed, [("ferry", "fr", "missing")]);
    let (_, _, failing) = &judged(&project, &["fr"])[0];
    assert_eq!(failing, &["missing"]);
}

#[test]
fn debt_that_is_written_is_excused_until_it_is_paid() {
    let desk = desk();
    let project = desk.configured(RATCHET);
    assert_eq!(project.known_debt().unwrap(), Debt::NONE);
    let debt = today(&project, &["fr", "wo"]);
    assert_eq!(write(&desk, &project, &debt), "debt.toml");
    let text = desk.text("debt.toml").unwrap();
    let owed = debt.entries.iter().next().unwrap().fingerprint;
    assert_eq!(
        text,
        format!(
            "[[debt]]\nrelease = \"ferry\"\nlocale = \"fr\"\ncode = \"missing\"\nfingerprint = \"{owed}\"\n"
        )
    );
    assert_eq!(project.known_debt().unwrap(), debt);
    assert_eq!(
        judged(&project, &["fr", "wo"]),
        [passes("fr"), passes("wo")]
    );
    // once the passage is there, the entry must go
    let whole = "12 personnes ont été secourues.\n\nLe bac a coulé au quai.\n";
    let paid = Desk::of(&[
        (
            "content/en/ferry.md",
            "12 people were rescued.\n\nThe ferry sank at the pier.\n",
        ),
        ("content/fr/ferry.md", whole),
        ("debt.toml", &text),
    ]);
    let (_, verdict, failing) = judged(&paid.configured(RATCHET), &["fr"]).remove(0);
    assert_eq!((verdict, failing), (Verdict::Fail, vec!["debt-paid"]));
}

#[test]
fn debt_takes_the_place_of_what_was_owed_before() {
    let desk = desk();
    let project = desk.configured(RATCHET);
    write(&desk, &project, &today(&project, &["fr", "wo"]));
    write(&desk, &project, &Debt::NONE);
    assert_eq!(project.known_debt().unwrap(), Debt::NONE);
    assert_eq!(judged(&project, &["fr"])[0].2, ["missing"]);
}

#[test]
fn a_project_that_names_no_file_has_one_by_the_usual_name() {
    let desk = desk();
    let project = desk.configured("[gate]\nmissing.body = \"fail\"\n");
    assert_eq!(project.known_debt().unwrap(), Debt::NONE);
    assert_eq!(judged(&project, &["fr"])[0].2, ["missing"]);
    let debt = today(&project, &["fr", "wo"]);
    assert_eq!(write(&desk, &project, &debt), "hexapla-debt.toml");
    assert_eq!(project.known_debt().unwrap(), debt);
    assert_eq!(judged(&project, &["fr"]), [passes("fr")]);
}

#[test]
fn only_the_locales_asked_for_are_answered() {
    let project = desk().configured("");
    let locales = |asked: &[&str]| -> Vec<String> {
        judged(&project, asked)
            .into_iter()
            .map(|(locale, ..)| locale)
            .collect()
    };
    assert_eq!(locales(&["wo"]), ["wo"]);
    assert_eq!(locales(&["fr", "wo"]), ["fr", "wo"]);
    assert_eq!(locales(&[]), [""; 0]);
}

#[test]
fn a_file_that_is_too_long_is_no_empty_debt() {
    let text = "\n".repeat(LIMIT + 1);
    let desk = Desk::of(&[("debt.toml", &text)]);
    let project = desk.configured(RATCHET);
    assert!(project.known_debt().is_err());
    assert!(project.debt_change(&Debt::NONE).is_err());
}

#[test]
fn the_debt_of_other_locales_stays_as_it_is_known() {
    let desk = Desk::of(&[
        (
            "content/en/ferry.md",
            "12 people were rescued.\n\nThe ferry sank at the pier.\n",
        ),
        ("content/fr/ferry.md", "12 personnes ont été secourues.\n"),
        (
            "content/en/pier.md",
            "12 people were rescued.\n\nThe ferry sank at the pier.\n",
        ),
        ("content/wo/pier.md", "12 nit lañu musal.\n"),
    ]);
    let project = desk.configured(RATCHET);
    let owed = |debt: &Debt| -> Vec<String> {
        let locales = debt.entries.iter().map(|key| key.locale.to_string());
        locales.collect()
    };
    let debt = today(&project, &["wo"]);
    assert_eq!(owed(&debt), ["wo"]);
    write(&desk, &project, &debt);
    assert_eq!(owed(&today(&project, &["fr"])), ["fr", "wo"]);
    assert_eq!(owed(&today(&project, &["fr", "wo"])), ["fr", "wo"]);
    assert_eq!(owed(&today(&project, &[])), ["wo"]);
    // what is not owed any more is none, however often it was known
    write(&desk, &project, &today(&project, &["fr", "wo"]));
    let mild = desk.configured("[gate.ratchet]\nfile = \"debt.toml\"\n");
    assert_eq!(owed(&today(&mild, &["fr"])), ["wo"]);
}

#[test]
fn a_worse_figure_is_no_known_debt() {
    let files = |french: &'static str| {
        [
            ("content/en/ferry.md", "12 people were rescued.\n"),
            ("content/fr/ferry.md", french),
        ]
    };
    let strict = format!("{RATCHET}[checks.fact-number-changed]\nlevel = \"error\"\n");
    let desk = Desk::of(&files("13 personnes ont été secourues.\n"));
    let project = desk.configured(&strict);
    write(&desk, &project, &today(&project, &["fr"]));
    assert_eq!(judged(&project, &["fr"]), [passes("fr")]);
    let debt = desk.text("debt.toml").unwrap();
    let worse = files("1200 personnes ont été secourues.\n");
    let worse = [&worse[..], &[("debt.toml", &debt)]].concat();
    let (_, verdict, failing) = judged(&Desk::of(&worse).configured(&strict), &["fr"]).remove(0);
    assert_eq!(verdict, Verdict::Fail);
    assert_eq!(failing, ["fact-number-changed", "debt-paid"]);
}

#[test]
fn what_is_about_a_whole_edition_can_be_owed_and_what_cannot_is_named() {
    let desk = Desk::of(&[
        (
            "content/en/ferry.md",
            "+++\ndate = 2031-03-08\nembargo = \"soon\"\n+++\n\n12 people were rescued.\n",
        ),
        (
            "content/fr/ferry.md",
            "+++\ndate = 2031-03-09\n+++\n\n12 personnes ont été secourues.\n",
        ),
    ]);
    let project = desk.configured(RATCHET);
    let locales = ["fr", "wo"].map(|tag| tag.parse().unwrap());
    let owed = project.debt_today(&locales, DAY).unwrap();
    let codes = owed.known.entries.iter().map(|key| key.code.as_str());
    assert_eq!(codes.collect::<Vec<_>>(), ["metadata-restated"]);
    let refused = owed.refused.iter().map(|finding| finding.code.name());
    assert_eq!(refused.collect::<Vec<_>>(), ["embargo-invalid"]);
}

#[test]
fn no_other_file_is_taken_for_one_of_debt() {
    let desk = Desk::of(&[
        ("content/en/ferry.md", "12 people were rescued.\n"),
        ("debt.toml", "source = \"en\"\n"),
    ]);
    let project = desk.configured(RATCHET);
    assert!(project.debt_today(&[], DAY).is_err());
}
