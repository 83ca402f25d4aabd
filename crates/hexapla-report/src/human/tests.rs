//! Screens of an invented newsroom, and what must hold of all of them.

use hexapla_escape::terminal::is_unsafe;
use proptest::prelude::*;

use super::*;
use crate::Words;
use crate::wire::*;

mod documents;
mod samples;

use samples::Sample;

/// Every screen of a sample.
fn screens(sample: &Sample, width: usize) -> Vec<(&'static str, String)> {
    let words = Words::english();
    let screen = Screen {
        width,
        words: &words,
    };
    vec![
        ("status", status(&screen, &sample.status(), Listing::Worst)),
        (
            "status --all",
            status(&screen, &sample.status(), Listing::Everything),
        ),
        (
            "status --units",
            status(&screen, &sample.detailed_status(), Listing::Worst),
        ),
        ("diff", diff(&screen, &sample.diff())),
        ("compare", compare(&screen, &sample.compare())),
        ("check", check(&screen, &sample.check(), &Shown::default())),
        ("findings", findings(&screen, &sample.check().findings)),
        ("gate", gate(&screen, &sample.gate())),
        ("adopt", adopt(&screen, &sample.adopt())),
        ("doctor", doctor(&screen, &sample.doctor())),
        ("explain", explain(&screen, sample.text)),
    ]
}

/// The text without colour codes.
fn bare(text: &str) -> String {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        all + part.split_once('m').map_or(part, |(_, rest)| rest)
    })
}

fn drawn(name: &str) -> String {
    let screens = screens(
        &Sample {
            text: "2031-03-08-lines-cut",
        },
        80,
    );
    bare(
        &screens
            .into_iter()
            .find(|(screen, _)| *screen == name)
            .unwrap()
            .1,
    )
}

#[test]
fn status_is_one_screen() {
    insta::assert_snapshot!(drawn("status"), @r#"
    Translations on May 1, 2034

      ar       ███████████████▓▒░░░   70 %  1 orphaned · 3 factual · 5 wording ·
                                            2 missing · 4 unverified ·
                                            412 words to re-read ·
                                            2 releases untranslated
      zh-Hans  ████████████████████  100 %  nothing to do

      █ current   ▓ outdated   ▒ unverified   ░ missing

    ar · 3 of 4 releases need work
      ÷ orphaned  3 units  120 words  2032-08-24-handed-over
      ! factual   3 units  120 words  2031-03-08-lines-cut
      * missing   3 units  120 words  2032-12-04-camps-15-and-16

    3 findings on the way

    content/ar/2031-03-08-lines-cut.md:12:5: error outdated-factual
        A fact in #3 has changed in the source since this was translated: number: 27
        → 2031-03-08-lines-cut.
      = Correct the translation, then accept the unit.

    content/ar/2031-03-08-lines-cut.md:12:5: error front-matter-invalid
        The front matter cannot be read: 2031-03-08-lines-cut.
      = Mend this line; the body is judged all the same.

      … and 1 more: hexapla check

    Next
      hexapla diff ar 2032-08-24-handed-over
    "#);
}

#[test]
fn status_tells_each_unit() {
    insta::assert_snapshot!(drawn("status --units"), @r#"
    Translations on May 1, 2034

      ar       ███████████████▓▒░░░   70 %  1 orphaned · 3 factual · 5 wording ·
                                            2 missing · 4 unverified ·
                                            412 words to re-read ·
                                            2 releases untranslated
      zh-Hans  ████████████████████  100 %  nothing to do

      █ current   ▓ outdated   ▒ unverified   ░ missing

    ar · 3 of 4 releases need work
      ÷ orphaned  3 units  120 words  2032-08-24-handed-over
      ! factual   3 units  120 words  2031-03-08-lines-cut
          #title   * missing  line 12       field title
          #3       ! factual  line 12 → 14  paragraph · moved · via fr · number: 27
                                            → 2031-03-08-lines-cut
      * missing   3 units  120 words  2032-12-04-camps-15-and-16
          #title   * missing  line 12       field title
          #3       ! factual  line 12 → 14  paragraph · moved · via fr · number: 27
                                            → 2031-03-08-lines-cut

    3 findings on the way

    content/ar/2031-03-08-lines-cut.md:12:5: error outdated-factual
        A fact in #3 has changed in the source since this was translated: number: 27
        → 2031-03-08-lines-cut.
      = Correct the translation, then accept the unit.

    content/ar/2031-03-08-lines-cut.md:12:5: error front-matter-invalid
        The front matter cannot be read: 2031-03-08-lines-cut.
      = Mend this line; the body is judged all the same.

      … and 1 more: hexapla check

    Next
      hexapla diff ar 2032-08-24-handed-over
    "#);
}

#[test]
fn status_tells_of_current_units_where_everything_is_asked_for() {
    let words = Words::english();
    let screen = Screen {
        width: 80,
        words: &words,
    };
    let report = Sample { text: "a" }.detailed_status();
    let is_told = |listing| bare(&status(&screen, &report, listing)).contains("#4       = current");
    assert!(!is_told(Listing::Worst) && is_told(Listing::Everything));
}

#[test]
fn diff_sets_the_texts_side_by_side() {
    insta::assert_snapshot!(drawn("diff"), @r#"
    ar  2031-03-08-lines-cut
        content/en/2031-03-08-lines-cut.md → content/ar/2031-03-08-lines-cut.md

    #3  ! factual · paragraph · moved · edited since
        number: 27 → 2031-03-08-lines-cut
        en then → now · content/en/2031-03-08-lines-cut.md:12
          At least [-27-]{+31+} people were killed in Oskrel, says
          2031-03-08-lines-cut.
        ar translation · content/ar/2031-03-08-lines-cut.md:14
          قُتل 27 شخصًا على الأقل في أوسكريل. 2031-03-08-lines-cut
        hexapla accept ar 2031-03-08-lines-cut#3@1-7f1c

    #8  ! factual · paragraph · moved · edited since
        number: 27 → 2031-03-08-lines-cut
        en then → now · content/en/2031-03-08-lines-cut.md:12
          [1~Camp [-15-]{+16+} is open.~] [2~{+2031-03-08-lines-cut+}~]
        ar translation · content/ar/2031-03-08-lines-cut.md:14
          [1~المعسكر 15 مفتوح.~] [2?2031-03-08-lines-cut?]
        hexapla accept ar 2031-03-08-lines-cut#3@1-7f1c

    #4  ~ wording · paragraph
        en then
          [-Nobody expected them home.-]
        en now · content/en/2031-03-08-lines-cut.md:12
          {+2031-03-08-lines-cut+}
        ar translation · content/ar/2031-03-08-lines-cut.md:14
          قُتل 27 شخصًا على الأقل في أوسكريل. 2031-03-08-lines-cut
        hexapla accept ar 2031-03-08-lines-cut#3@1-7f1c

    #5  ! factual · code · moved · edited since
        en then → now · content/en/2031-03-08-lines-cut.md:12
            line 1
          - line 2 2031-03-08-lines-cut
          + ␉line 3
        hexapla accept ar 2031-03-08-lines-cut#3@1-7f1c

    #t7  ÷ orphaned · paragraph · moved · edited since
        number: 27 → 2031-03-08-lines-cut
        en, no longer there · content/en/2031-03-08-lines-cut.md:12
          [-Camp 15 stays open.-]
          [-2031-03-08-lines-cut-]
        ar translation · content/ar/2031-03-08-lines-cut.md:14
          قُتل 27 شخصًا على الأقل في أوسكريل. 2031-03-08-lines-cut
        hexapla accept ar 2031-03-08-lines-cut#3@1-7f1c

    #6  * missing · paragraph · moved · edited since
        number: 27 → 2031-03-08-lines-cut
        en now · content/en/2031-03-08-lines-cut.md:12
          At least 31 people were killed in Oskrel, says 2031-03-08-lines-cut.
        ar translation · content/ar/2031-03-08-lines-cut.md:14
          قُتل 27 شخصًا على الأقل في أوسكريل. 2031-03-08-lines-cut
        hexapla accept ar 2031-03-08-lines-cut#3@1-7f1c
    "#);
}

#[test]
fn compare_tells_each_bead() {
    insta::assert_snapshot!(drawn("compare"), @r#"
    ! factual · 1 edited · 1 added · 1 removed · 9 same
    21 words to re-read, what was taken out included; the new version has 340

    #3 → #5  ! factual · edited · moved · paragraph
        number: 27 → 2031-03-08-lines-cut
        At least [-27-]{+31+} people were killed, says 2031-03-08-lines-cut.

    #3  ! factual · removed · moved · paragraph
        number: 27 → 2031-03-08-lines-cut
        [-At least 27 people were killed, says 2031-03-08-lines-cut.-]

    #5  ! factual · added · paragraph
        number: 27 → 2031-03-08-lines-cut
        {+At least 31 people were killed, says 2031-03-08-lines-cut.+}
    "#);
}

#[test]
fn check_names_places_first() {
    insta::assert_snapshot!(drawn("check"), @r#"
    content/ar/2031-03-08-lines-cut.md:12:5: error outdated-factual
        A fact in #3 has changed in the source since this was translated: number: 27
        → 2031-03-08-lines-cut.
      = Correct the translation, then accept the unit.

    content/ar/2031-03-08-lines-cut.md:12:5: error front-matter-invalid
        The front matter cannot be read: 2031-03-08-lines-cut.
      = Mend this line; the body is judged all the same.

    ar 2031-03-08-lines-cut#3: warning ledger-missing
        There are translations, and no ledger says what they were made from. Type:
        hexapla adopt
      = Build the ledger with `hexapla adopt`.

    What changes since 2031-03-08-lines-cut
      7 units in 5 locales become stale. What a change of the source brings about
      holds nothing back here.
        ar es fr ko zh-Hans
        1 factual · 6 cosmetic
      1 unit becomes current.
      1 edited unit waits for somebody to accept it: hexapla accept --touched --base
      origin/main
      3 units of the touched translations are still not current.
      fr 2031-03-08-lines-cut: becomes current: #3; still to do: #5 (factual), #9
      (missing)

    2 errors · 1 warning
    "#);
}

#[test]
fn gate_groups_by_release() {
    insta::assert_snapshot!(drawn("gate"), @r#"
    Verdicts on May 1, 2034

    ✗ ar  fails · 2 findings fail · 1 warns · 2 pass · something could not be judged
      the project
        ✗ file-unreadable
          The file cannot be read: 2031-03-08-lines-cut.
          content/ar/2031-03-08-lines-cut.md
      2031-03-08-lines-cut
        ✗ #3 outdated-critical
          #3 has been changed in the source in a way that every translation must
          carry.
        ! #3 outdated-factual
          A fact in #3 has changed in the source since this was translated: number:
          27 → 2031-03-08-lines-cut.
          in grace: fails after May 4, 2034
        · #3 orphaned
          The source no longer says what #3 of the translation says.
          waived by t3 until December 31, 2034: 2031-03-08-lines-cut

    ✓ fr  passes

    Next
      hexapla diff ar 2031-03-08-lines-cut
    "#);
}

#[test]
fn adopt_tells_the_grounds() {
    insta::assert_snapshot!(drawn("adopt"), @r#"
    1,044 translations of 400 releases
      21,330  units recorded by their pages' pins
           6  units recorded by their history: the source as it stood when their
              text last changed
           2  units are the source's text, not translated yet; they are missing
         812  units without a sure ground; they are unverified

    What history does not tell
      1  pairs only doubtfully with the source of the moment its text last changed
      1  pairs with nothing in the source of the moment its text last changed
      1  was changed when there was no source

    1,044 pins
      1,026  name the source's text as it was
         16  were followed to the path the source had then
          2  lead nowhere; each is listed below

    351 pages whose source has changed since their pin
      71 of them need no re-reading at all (20 %).
      540 units of 9,120 are outdated.
        240 factual · 300 link · 14,003 words to re-read

    content/ar/2031-03-08-lines-cut.md:12:5: warning pin-unresolved
        The pin 4f0c2a9 leads to no source text: 2031-03-08-lines-cut.
      = Correct the pin, or compare the page with the source and accept its units.

    The ledger is written. Review it like any other change, then commit it.

    Next
      hexapla status
    "#);
}

#[test]
fn doctor_looks_at_everything() {
    insta::assert_snapshot!(drawn("doctor"), @r#"
    Hexapla 0.1.0

    Git
      ! found, but the clone is shallow: pins and bases may not be there; type: git
        fetch --unshallow

    Collections
      2031-03-08-lines-cut
        15 releases · 61 editions · 240 units · 6,120 words
        ✓ 31 words stand in units that are not read further (0.5 %), code excepted

    Locales
      en  15 editions  ✓ word list for facts
      fr  12 editions  ! no word list: a change of words is wording, unless the
                       facts that the language’s table knows or terms of yours say
                       more
      wo   1 edition

    Messages
      2031-03-08-lines-cut
        fr  596 of 619 translated · 8 missing · 15 as in the source ·
            1 not in the source

    Ledger
      612 rows in 46 files

    Limits
            100  2031-03-08-lines-cut
      4,194,304  file

    content/ar/2031-03-08-lines-cut.md:12:5: note not-a-file
        This is passed over: it is named like a content file and is none (a link
        that leads to itself).
      = Nothing, if that is meant; else put a regular file in its place.
    "#);
}

#[test]
fn an_explanation_has_three_parts() {
    let words = Words::english();
    let drawn = bare(&explain(
        &Screen {
            width: 60,
            words: &words,
        },
        "orphaned",
    ));
    insta::assert_snapshot!(drawn, @r#"
    orphaned

    What it means
      The unit was translated from a source unit that is gone.
      The translation still says it.

    Why it matters
      Passages are taken out for a reason: they were wrong, or
      they put somebody in danger. The translation keeps on
      publishing what the newsroom withdrew.

    What to do
      Find out why it was taken out and take it out too. If it
      is the translator's own note, declare it: `hexapla accept
      LOCALE RELEASE#t7 --local --why "translator's note"`.
    "#);
    let all = codes(
        &Screen {
            width: 60,
            words: &words,
        },
        &["orphaned", "missing"],
    );
    assert!(bare(&all).starts_with("orphaned\n    The unit was translated"));
}

#[test]
fn of_what_repeats_itself_a_hundred_are_shown_and_every_error() {
    let words = Words::english();
    let screen = Screen {
        width: 80,
        words: &words,
    };
    let sample = Sample { text: "x" };
    let model = sample.findings().into_iter().next().expect("a finding");
    let of = |level: Level, n: usize| {
        let code = level.name().to_owned();
        let finding = Finding {
            code,
            level,
            ..model.clone()
        };
        std::iter::repeat_n(finding, n)
    };
    let findings: Vec<Finding> = of(Level::Warn, 102).chain(of(Level::Error, 102)).collect();
    let report = CheckReport {
        findings,
        preview: None,
        ..sample.check()
    };
    let heads = |page: &str, code: &str| {
        let ends = |line: &&str| line.ends_with(&format!(" {code}"));
        page.lines().filter(ends).count()
    };
    let mut shown = Shown::default();
    let mut some = report.clone();
    some.findings
        .retain(|found| shown.takes(&found.code, found.level));
    let some = bare(&check(&screen, &some, &shown));
    assert_eq!((heads(&some, "warn"), heads(&some, "error")), (100, 102));
    assert!(
        some.contains("… and 2 more of warn: hexapla check --all"),
        "{some}"
    );
    let all = bare(&check(&screen, &report, &Shown::default()));
    assert_eq!((heads(&all, "warn"), heads(&all, "error")), (102, 102));
    assert!(!all.contains("--all"), "{all}");
}

#[test]
fn nothing_to_tell_is_told() {
    let words = Words::english();
    let screen = Screen {
        width: 80,
        words: &words,
    };
    let empty = Sample { text: "x" };
    let checked = CheckReport {
        findings: Vec::new(),
        summary: Summary::of(&[]),
        preview: None,
        ..empty.check()
    };
    assert_eq!(
        bare(&check(&screen, &checked, &Shown::default())),
        "Nothing found.\n"
    );
    let none = DiffReport {
        releases: Vec::new(),
        ..empty.diff()
    };
    assert!(bare(&diff(&screen, &none)).starts_with("Nothing to do in ar"));
    let counts = Counts {
        same: 3,
        moved: 0,
        edited: 0,
        split: 0,
        merged: 0,
        added: 0,
        removed: 0,
    };
    let same = CompareReport {
        counts,
        beads: Vec::new(),
        ..empty.compare()
    };
    assert!(bare(&compare(&screen, &same)).starts_with("The two say the same"));
}

#[test]
fn no_colour_says_anything_by_itself() {
    // every impact and status has a word of its own
    let words = Words::english();
    let impacts = hexapla_content::Impact::ALL.map(|impact| mark::Mark::impact(impact.into()));
    let mut told: Vec<String> = impacts.iter().map(|mark| mark.word(&words)).collect();
    told.sort_unstable();
    told.dedup();
    assert_eq!(told.len(), impacts.len());
}

#[test]
fn lines_keep_to_the_width() {
    let sample = Sample {
        text: "قُتل ١٢ شخصًا على الأقل 至少十二人在奥斯克雷尔被杀 12명이 숨졌다",
    };
    for width in [60, 67, 80, 100, 300] {
        for (name, text) in screens(&sample, width) {
            for line in bare(&text)
                .lines()
                .filter(|line| !line.trim().starts_with("hexapla "))
            {
                let columns = unicode_width::UnicodeWidthStr::width(line);
                assert!(
                    columns <= width.min(100),
                    "{name} at {width}: {columns}: {line}"
                );
            }
        }
    }
}

/// Texts a hostile translator may write.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<char>().prop_map(String::from),
        "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200e}\u{200f}]{1,4}",
        Just("\u{1b}[2J\u{1b}]0;owned\u{7}".to_owned()),
        Just("\u{202e}evil\u{2066}\nline two\r\nthree".to_owned()),
        Just("قُتل ١٢ شخصًا".to_owned()),
        Just("{ $n } [-x-] 'quoted'".to_owned()),
    ];
    proptest::collection::vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

/// Whether all that is unsafe in a screen is ours: line feeds, and colour codes.
fn is_safe(drawn: &str) -> bool {
    let mut rest = drawn.chars().filter(|&c| c != '\n').peekable();
    while let Some(character) = rest.next() {
        if character == '\u{1b}' {
            let code: String = rest.by_ref().take_while(|&c| c != 'm').collect();
            let digits = code.strip_prefix('[');
            let plain = |code: &str| code.bytes().all(|b| b.is_ascii_digit() || b == b';');
            if !digits.is_some_and(plain) {
                return false;
            }
        } else if is_unsafe(character) {
            return false;
        }
    }
    true
}

proptest! {
    #[test]
    fn no_users_control_reaches_the_terminal(text in hostile(), width in 20usize..120) {
        for (name, drawn) in screens(&Sample { text: &text }, width) {
            prop_assert!(is_safe(&drawn), "{}: {:?}", name, drawn);
        }
    }
}
