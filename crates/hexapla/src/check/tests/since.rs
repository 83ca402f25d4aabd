//! What a check tells of a change since its base.

use hexapla_content::Impact;

use super::*;

#[test]
fn only_what_is_new_since_the_base_is_told_and_what_cannot_be_judged_always() {
    let desk = |french: &str, pier: &str| {
        Desk::denying(
            &[
                ("content/en/ferry.md", ENGLISH),
                ("content/fr/ferry.md", french),
                ("content/wo/ferry.md", WOLOF),
                ("content/en/pier.md", ENGLISH),
                ("content/fr/pier.md", pier),
            ],
            "content/wo/ferry.md",
        )
    };
    let wrong = FRENCH.replace("12", "15");
    let base = desk(&wrong, FRENCH).project();
    let project = desk(&wrong, &wrong).project();
    let since = project.check_since(&base, &project.everything(), DAY);
    let figures = having(&since.findings, "fact-number-changed");
    assert_eq!(
        figures,
        ["content/fr/pier.md"],
        "the ferry's was there before"
    );
    let unread: Vec<&str> = since
        .findings
        .iter()
        .filter(|finding| finding.is_unjudged())
        .map(|finding| finding.place.path.as_deref().unwrap())
        .collect();
    assert_eq!(unread, ["content/wo/ferry.md"]);
    let whole = check(&project);
    assert_eq!(having(&whole, "fact-number-changed").len(), 2);
    // nothing is new since itself
    let same = base.check_since(&desk(&wrong, FRENCH).project(), &base.everything(), DAY);
    assert_eq!(having(&same.findings, "fact-number-changed"), [""; 0]);
}

#[test]
fn a_row_moved_on_is_told_with_what_the_change_does_and_all_in_their_places() {
    let files = |english: &'static str| {
        let wolof = if english == SAVED {
            "15 nit lañu musal.\n"
        } else {
            WOLOF
        };
        vec![
            ("content/en/ferry.md", english),
            ("content/fr/ferry.md", FRENCH),
            ("content/wo/ferry.md", wolof),
        ]
    };
    let with_ledger = |english: &'static str, rows: &str| {
        let mut all = files(english);
        all.push(("ledger/content/ferry/fr.jsonl", rows));
        Desk::of(&all).project()
    };
    let before = rows(&Desk::of(&files(ENGLISH)), "ferry", "2031-03-01");
    let moved = rows(&Desk::of(&files(SAVED)), "ferry", "2031-03-20");
    let base = with_ledger(ENGLISH, &before);
    let project = with_ledger(SAVED, &moved);
    let since = project.check_since(&base, &project.everything(), DAY);
    assert_eq!(
        having(&since.findings, "rubber-stamp"),
        ["content/fr/ferry.md"]
    );
    let paths: Vec<&str> = told(&since.findings)
        .into_iter()
        .map(|(_, path)| path)
        .collect();
    assert!(paths.contains(&"content/wo/ferry.md"), "{paths:?}");
    assert!(paths.is_sorted(), "{paths:?}");
    assert!(since.preview.is_some());
    // an honest row is none
    let project = with_ledger(SAVED, &before);
    let since = project.check_since(&base, &project.everything(), DAY);
    assert_eq!(having(&since.findings, "rubber-stamp"), [""; 0]);
    let preview = since.preview.unwrap();
    // the French one, and the Wolof one that was made from it
    assert_eq!(preview.worsened.values().sum::<usize>(), 2);
}

#[test]
fn a_row_that_is_taken_away_is_told_where_it_would_tell_that_a_passage_is_stale() {
    let project = |english, french, rows: Option<&str>| {
        let mut files = vec![
            ("content/en/ferry.md", english),
            ("content/fr/ferry.md", french),
        ];
        files.extend(rows.map(|rows| ("ledger/content/ferry/fr.jsonl", rows)));
        Desk::of(&files).project()
    };
    let pair = |english, french| {
        let files = [
            ("content/en/ferry.md", english),
            ("content/fr/ferry.md", french),
        ];
        rows(&Desk::of(&files), "ferry", "2031-03-01")
    };
    let (row, anew) = (pair(ENGLISH, FRENCH), pair(SAVED, FRENCH));
    let edited = FRENCH.replace("12", "les 12");
    // a merge took the source and the ledger of one side, and the translation of the other
    let elsewhere = pair(SAVED, &edited);
    for (before, now, ledger, is_told) in [
        (SAVED, (SAVED, FRENCH), None, true),
        (ENGLISH, (SAVED, FRENCH), None, true),
        (ENGLISH, (SAVED, edited.as_str()), None, true),
        (
            SAVED,
            (SAVED, "15 personnes, pas une de plus.\n"),
            None,
            true,
        ),
        (ENGLISH, (SAVED, FRENCH), Some(elsewhere.as_str()), true),
        // nothing is stale, or somebody vouches for it
        (ENGLISH, (ENGLISH, FRENCH), None, false),
        (SAVED, (SAVED, FRENCH), Some(anew.as_str()), false),
        (SAVED, (SAVED, FRENCH), Some(row.as_str()), false),
    ] {
        let base = project(before, FRENCH, Some(&row));
        let project = project(now.0, now.1, ledger);
        let since = project.check_since(&base, &project.everything(), DAY);
        let told = having(&since.findings, "row-gone");
        assert_eq!(
            told.len(),
            usize::from(is_told),
            "{before} {now:?} {ledger:?}"
        );
    }
}

#[test]
fn messages_that_changed_under_their_id_are_told_at_their_level() {
    let catalogue = "[[collection]]\nname = \"page\"\nkind = \"fluent\"\nsource = \"locales/{locale}/page.ftl\"\n";
    let desk = |english: &str| {
        Desk::of(&[
            ("content/en/ferry.md", ENGLISH),
            ("locales/en/page.ftl", english),
        ])
    };
    let (before, now) = (
        desk("nav = Search the archive\n"),
        desk("nav = Leave the country\n"),
    );
    for (more, expected) in [
        ("", Some(Level::Info)),
        (
            "[checks.message-changed]\nlevel = \"error\"\n",
            Some(Level::Error),
        ),
        ("[checks.message-changed]\nlevel = \"off\"\n", None),
    ] {
        let configuration = format!("{catalogue}{more}");
        let base = before.configured(&configuration);
        let project = now.configured(&configuration);
        let since = project.check_since(&base, &project.everything(), DAY);
        let changed = since
            .findings
            .iter()
            .find(|finding| finding.code.name() == "message-changed");
        assert_eq!(changed.map(|finding| finding.level), expected, "{more}");
    }
}

/// A French page of two passages, with its rows, beside an English one.
fn ferry(english: &str, french: &str, rows: &str) -> Project {
    let files = [
        ("content/en/ferry.md", english),
        ("content/fr/ferry.md", french),
        ("ledger/content/ferry/fr.jsonl", rows),
    ];
    Desk::of(&files).project()
}

/// The codes of the errors since `base`, and of what would be some and is told only.
fn errors(project: &Project, base: &Project) -> (Vec<&'static str>, Vec<&'static str>) {
    let since = project.check_since(base, &project.everything(), DAY);
    let (told, counted): (Vec<&Finding>, Vec<&Finding>) =
        (since.findings.iter()).partition(|finding| since.is_told_only(finding));
    let at = |level, all: Vec<&Finding>| {
        let all = all.into_iter().filter(|finding| finding.level == level);
        all.map(|finding| finding.code.name()).collect()
    };
    (at(Level::Error, counted), at(Level::Warn, told))
}

#[test]
fn staleness_counts_unless_a_change_of_the_source_brought_it_about() {
    let (name, french_name) = ("# Ferry\n\n", "# Bac\n\n");
    let english = |fact: &str| format!("{name}{fact}");
    let french = |fact: &str| format!("{french_name}{fact}");
    let (corrected, french_corrected) = (ENGLISH.replace("12", "15"), FRENCH.replace("12", "15"));
    let row = |english: &str, french: &str| {
        let files = [
            ("content/en/ferry.md", english),
            ("content/fr/ferry.md", french),
        ];
        rows(&Desk::of(&files), "ferry", "2031-03-01")
    };
    let old = row(&english(ENGLISH), &french(FRENCH));
    let both = old.clone() + &row(&corrected, &french_corrected);
    // somebody corrects the source
    let base = ferry(&english(ENGLISH), &french(FRENCH), &old);
    let project = ferry(&english(&corrected), &french(FRENCH), &old);
    let (counted, told) = errors(&project, &base);
    assert!(counted.is_empty(), "{counted:?}");
    assert!(told.contains(&"outdated-unknown"), "{told:?}");
    // somebody brings the old figure of the translation back
    let base = ferry(&english(&corrected), &french(&french_corrected), &both);
    let project = ferry(&english(&corrected), &french(FRENCH), &both);
    let (counted, told) = errors(&project, &base);
    assert!(counted.contains(&"outdated-unknown"), "{counted:?}");
    assert!(told.is_empty(), "{told:?}");
    // somebody deletes the lead of the translation
    let base = ferry(&english(ENGLISH), &french(FRENCH), &old);
    let project = ferry(&english(ENGLISH), french_name, &old);
    assert_eq!(errors(&project, &base), (vec!["missing-lead"], vec![]));
    // somebody deletes it and corrects the source
    let project = ferry(&english(&corrected), french_name, &old);
    let (counted, told) = errors(&project, &base);
    assert!(counted.is_empty(), "{counted:?}");
    assert!(told.contains(&"missing-lead"), "{told:?}");
}

/// A French page of one passage that was made from the first text, with the ledger of it.
fn made_from(made_from: &str, english: &str, french: &str) -> Project {
    let made = Desk::of(&[
        ("content/en/ferry.md", made_from),
        ("content/fr/ferry.md", FRENCH),
    ]);
    let files = [
        ("content/en/ferry.md", english),
        ("content/fr/ferry.md", french),
        (
            "ledger/content/ferry/fr.jsonl",
            &rows(&made, "ferry", "2031-03-01"),
        ),
        ("ledger/content/ferry/base.jsonl", &pool(&made, made_from)),
    ];
    Desk::of(&files).project()
}

#[test]
fn an_edit_of_a_stale_passage_counts_only_where_it_says_an_old_fact_again() {
    let (english, corrected) = (ENGLISH.replace("12", "15"), FRENCH.replace("12", "15"));
    let stale = |french: &str| made_from(ENGLISH, &english, french);
    let counted = |french: &str, before: &str| errors(&stale(french), &stale(before)).0;
    // somebody brings the figure up to date and accepts nothing yet
    assert_eq!(counted(&corrected, FRENCH), [""; 0]);
    // somebody mends something else in it
    let mended = FRENCH.replace("ont été", "furent");
    assert_eq!(counted(&mended, FRENCH), [""; 0]);
    // somebody takes the figure back
    assert_eq!(counted(FRENCH, &corrected), ["fact-stale"]);
}

#[test]
fn what_was_stale_may_become_more_so() {
    let moved = ENGLISH.replace("rescued", "saved");
    let corrected = moved.replace("12", "15");
    let now = |english: &str| made_from(ENGLISH, english, FRENCH);
    let worsened = |before: &str, english: &str| {
        let project = now(english);
        let since = project.check_since(&now(before), &project.everything(), DAY);
        since.preview.unwrap().by_impact
    };
    assert_eq!(worsened(&moved, &corrected), [(Impact::Factual, 1)].into());
    assert_eq!(worsened(&corrected, &moved), [].into());
}

#[test]
fn an_edit_of_what_nobody_has_translated_is_no_news() {
    let project = |english: &str| {
        let english = format!("{ENGLISH}\n{english}");
        ferry(&english, FRENCH, "")
    };
    let missing = |before: &str, now: &str| {
        let (base, project) = (project(before), project(now));
        let since = project.check_since(&base, &project.everything(), DAY);
        having(&since.findings, "missing").len()
    };
    let base = "Divers looked for 31 more people all night.\n";
    assert_eq!(
        missing(base, "Divers looked for 30 more people all night.\n"),
        0
    );
    assert_eq!(missing("", base), 1);
}

#[test]
fn a_translation_that_is_gone_is_told_and_taking_it_away_is_an_error() {
    let files = [
        ("content/en/ferry.md", ENGLISH),
        ("content/fr/ferry.md", FRENCH),
    ];
    let rows = rows(&Desk::of(&files), "ferry", "2031-03-01");
    let base = ferry(ENGLISH, FRENCH, &rows);
    let gone = |rows| {
        let files = [files[0], ("ledger/content/ferry/fr.jsonl", rows)];
        Desk::of(&files).project()
    };
    let project = gone(rows.as_str());
    assert_eq!(
        having(&check(&project), "translation-gone"),
        ["ledger/content/ferry/fr.jsonl"]
    );
    assert_eq!(errors(&project, &base), (vec!["translation-gone"], vec![]));
    // it was gone before
    assert_eq!(errors(&project, &gone(&rows)), (vec![], vec![]));
    // nothing is left of it
    assert_eq!(errors(&gone(""), &base), (vec![], vec![]));
}

#[test]
fn a_release_is_known_again_where_it_goes_with_its_ledger() {
    let files = [
        ("content/en/ferry.md", ENGLISH),
        ("content/fr/ferry.md", FRENCH),
    ];
    let old = rows(&Desk::of(&files), "ferry", "2031-03-01");
    let stamped = rows(
        &Desk::of(&[("content/en/ferry.md", SAVED), files[1]]),
        "ferry",
        "2031-03-20",
    );
    let two = |english: &str| format!("{english}\nThe pier is closed.\n");
    let base = ferry(&two(ENGLISH), FRENCH, &old);
    let moved = |rows| {
        let english = two(SAVED);
        let files = [
            ("content/en/crossing.md", english.as_str()),
            ("content/fr/crossing.md", FRENCH),
            ("ledger/content/crossing/fr.jsonl", rows),
        ];
        Desk::of(&files).project()
    };
    let since = |project: &Project| project.check_since(&base, &project.everything(), DAY);
    let project = moved(old.as_str());
    let preview = since(&project).preview.unwrap();
    assert_eq!(preview.worsened.values().sum::<usize>(), 1);
    assert_eq!(preview.became_current, 0);
    let project = moved(stamped.as_str());
    assert_eq!(
        having(&since(&project).findings, "rubber-stamp"),
        ["content/fr/crossing.md"]
    );
}

#[test]
fn a_new_release_is_not_taken_for_one_that_is_still_there() {
    let english = format!("# Ferry\n\n{ENGLISH}");
    let files = [
        ("content/en/ferry.md", english.as_str()),
        ("content/fr/ferry.md", "# Bac\n"),
        ("content/en/pier.md", english.as_str()),
        ("content/fr/pier.md", "# Bac\n"),
    ];
    let (base, project) = (Desk::of(&files[..2]).project(), Desk::of(&files).project());
    let pier = Selection {
        releases: vec![1],
        ..project.everything()
    };
    let since = project.check_since(&base, &pier, DAY);
    let mut leads = since.findings.iter();
    let lead = leads.find(|finding| finding.code.name() == "missing-lead");
    assert!(since.is_told_only(lead.unwrap()), "its source is new");
}

#[test]
fn a_pivot_that_is_taken_away_lets_nothing_pass() {
    let made = |source, target| {
        let files = [("content/en/x.md", source), ("content/fr/x.md", target)];
        rows(&Desk::of(&files), "x", "2031-03-01")
    };
    let of_pivot = made(FRENCH, WOLOF).replace("\"how\"", "\"from\":\"fr\",\"how\"");
    let gone = |wolof: &str, ledger: &str| {
        let files = [
            ("content/en/ferry.md", ENGLISH),
            ("content/wo/ferry.md", wolof),
            ("ledger/content/ferry/wo.jsonl", ledger),
        ];
        let project = Desk::of(&files).project();
        let all = &project.configuration.locales;
        let verdicts = project.gate(all, DAY).unwrap();
        let wolof = verdicts.iter().find(|of| of.locale.as_str() == "wo");
        wolof.unwrap().verdict == hexapla_gate::Verdict::Pass
    };
    assert!(!gone(WOLOF, &of_pivot));
    // what was accepted against the source since, or is gone, needs no pivot
    let accepted = [made(ENGLISH, WOLOF), of_pivot.clone()].concat();
    assert!(gone(WOLOF, &accepted));
    assert!(gone("Naka subaa si.\n", &of_pivot));
}
