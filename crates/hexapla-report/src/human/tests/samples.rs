//! Documents made by hand, one text of the user's in every place where one can stand.

use std::collections::BTreeMap;

use crate::Words;
use crate::wire::*;

/// Documents around one text.
#[derive(Clone, Copy)]
pub(super) struct Sample<'a> {
    pub(super) text: &'a str,
}

impl Sample<'_> {
    fn own(self) -> String {
        self.text.to_owned()
    }

    fn reason(self) -> Reason {
        Reason {
            kind: "number".to_owned(),
            old: Some("27".to_owned()),
            new: Some(self.own()),
        }
    }

    fn finding(self, code: &str, level: Level) -> Finding {
        let unworded = Finding {
            code: code.to_owned(),
            level,
            release: Some(self.own()),
            locale: Some("ar".to_owned()),
            unit: Some("#3".to_owned()),
            path: Some(format!("content/ar/{}.md", self.text)),
            line: Some(12),
            column: Some(5),
            fingerprint: "1-7f1c09e2a4b1d0c3".to_owned(),
            args: BTreeMap::from([
                ("reason".to_owned(), Arg::Text(self.own())),
                ("detail".to_owned(), Arg::Text(self.own())),
                ("pin".to_owned(), Arg::Text("4f0c2a9".to_owned())),
                ("command".to_owned(), Arg::Text("hexapla adopt".to_owned())),
                ("kind".to_owned(), Arg::Text("link-loop".to_owned())),
                ("count".to_owned(), Arg::Number(2)),
                (
                    "reasons".to_owned(),
                    Arg::Text(format!("number: 27 → {}", self.own())),
                ),
            ]),
            message: String::new(),
            fix: vec![Fix {
                start: 3,
                end: 5,
                text: self.own(),
            }],
            waiver: None,
        };
        Finding {
            message: Words::english().finding(&unworded),
            ..unworded
        }
    }

    pub(super) fn findings(self) -> Vec<Finding> {
        vec![
            self.finding("outdated-factual", Level::Error),
            self.finding("front-matter-invalid", Level::Error),
            Finding {
                path: None,
                ..self.finding("ledger-missing", Level::Warn)
            },
        ]
    }

    pub(super) fn status(self) -> StatusReport {
        let release = |release: &str, status, impact| ReleaseStatus {
            release: release.to_owned(),
            path: format!("content/ar/{release}.md"),
            status,
            impact,
            units: Units {
                current: 9,
                outdated: 3,
                missing: 0,
                orphaned: 0,
                unverified: 0,
                local: 1,
            },
            words: WordCount {
                source: 1_240,
                to_reread: 120,
            },
            details: None,
        };
        let arabic = StatusLocale {
            locale: "ar".to_owned(),
            units: Units {
                current: 82,
                outdated: 8,
                missing: 2,
                orphaned: 1,
                unverified: 4,
                local: 1,
            },
            by_impact: BTreeMap::from([(Impact::Wording, 5), (Impact::Factual, 3)]),
            words: WordCount {
                source: 5_120,
                to_reread: 412,
            },
            untranslated: Untranslated {
                releases: 2,
                units: 20,
                words: 1_000,
            },
            releases: vec![
                release("2032-12-04-camps-15-and-16", Status::Missing, None),
                release(self.text, Status::Outdated, Some(Impact::Factual)),
                release("2031-11-14-chamber-vote", Status::Current, None),
                release("2032-08-24-handed-over", Status::Orphaned, None),
            ],
        };
        let settled = Units {
            current: 116,
            outdated: 0,
            missing: 0,
            orphaned: 0,
            unverified: 0,
            local: 0,
        };
        let chinese = StatusLocale {
            locale: "zh-Hans".to_owned(),
            units: settled,
            by_impact: BTreeMap::new(),
            words: WordCount {
                source: 6_120,
                to_reread: 0,
            },
            untranslated: Untranslated {
                releases: 0,
                units: 0,
                words: 0,
            },
            releases: Vec::new(),
        };
        StatusReport {
            schema: StatusSchema::One,
            as_of: "2034-05-01".to_owned(),
            locales: vec![arabic, chinese],
            findings: self.findings(),
        }
    }

    /// The first sentence of a unit changed.
    fn segment() -> Segment {
        Segment {
            old: stretch(0, "Camp 15 is open."),
            new: stretch(0, "Camp 16 is open."),
            target: stretch(0, "المعسكر 15 مفتوح."),
            sure: true,
        }
    }

    /// A second one was added.
    fn added(self) -> Segment {
        Segment {
            old: stretch(17, ""),
            new: stretch(17, self.text),
            target: stretch("المعسكر 15 مفتوح. ".len(), self.text),
            sure: false,
        }
    }

    pub(super) fn detailed_status(self) -> StatusReport {
        let unit = UnitDetail {
            unit: "#3".to_owned(),
            target: vec!["#t3".to_owned()],
            kind: "paragraph".to_owned(),
            source_line: Some(12),
            target_line: Some(14),
            status: Status::Outdated,
            impact: Some(Impact::Factual),
            flags: vec![Flag::Moved],
            reasons: vec![self.reason()],
            segments: vec![Self::segment()],
            via: Some("fr".to_owned()),
        };
        let lead = UnitDetail {
            unit: "#title".to_owned(),
            target: Vec::new(),
            kind: "field:title".to_owned(),
            target_line: None,
            status: Status::Missing,
            impact: None,
            flags: Vec::new(),
            reasons: Vec::new(),
            segments: Vec::new(),
            via: None,
            ..unit.clone()
        };
        let right = UnitDetail {
            unit: "#4".to_owned(),
            status: Status::Current,
            ..lead.clone()
        };
        let mut report = self.status();
        for release in report
            .locales
            .iter_mut()
            .flat_map(|locale| &mut locale.releases)
            .take(2)
        {
            release.details = Some(vec![lead.clone(), unit.clone(), right.clone()]);
        }
        report
    }

    pub(super) fn diff(self) -> DiffReport {
        let factual = DiffUnit {
            unit: "#3".to_owned(),
            fingerprint_short: "1-7f1c".to_owned(),
            kind: "paragraph".to_owned(),
            status: Status::Outdated,
            impact: Some(Impact::Factual),
            via: None,
            flags: vec![Flag::Moved, Flag::Touched],
            reasons: vec![self.reason()],
            old: Some(format!(
                "At least 27 people were killed in Oskrel, says {}.",
                self.text
            )),
            new: Some(format!(
                "At least 31 people were killed in Oskrel, says {}.",
                self.text
            )),
            target: Some(format!("قُتل 27 شخصًا على الأقل في أوسكريل. {}", self.text)),
            segments: Vec::new(),
            source_line: Some(12),
            target_line: Some(14),
            accept: crate::command_line(&["accept", "ar", &format!("{}#3@1-7f1c", self.text)]),
        };
        let recast = DiffUnit {
            unit: "#4".to_owned(),
            impact: Some(Impact::Wording),
            flags: Vec::new(),
            reasons: Vec::new(),
            old: Some("Nobody expected them home.".to_owned()),
            new: Some(self.own()),
            ..factual.clone()
        };
        let code = DiffUnit {
            unit: "#5".to_owned(),
            kind: "code".to_owned(),
            reasons: Vec::new(),
            old: Some(format!("line 1\nline 2 {}", self.text)),
            new: Some("line 1\n\tline 3".to_owned()),
            target: None,
            ..factual.clone()
        };
        let divided = DiffUnit {
            unit: "#8".to_owned(),
            old: Some(format!("Camp 15 is open. {}", self.text)),
            new: Some(format!("Camp 16 is open. {}", self.text)),
            target: Some(format!("المعسكر 15 مفتوح. {}", self.text)),
            segments: vec![Self::segment(), self.added()],
            ..factual.clone()
        };
        let orphan = DiffUnit {
            unit: "#t7".to_owned(),
            status: Status::Orphaned,
            impact: None,
            new: None,
            old: Some(format!("Camp 15 stays open.\n{}", self.text)),
            ..factual.clone()
        };
        let missing = DiffUnit {
            unit: "#6".to_owned(),
            status: Status::Missing,
            old: None,
            ..factual.clone()
        };
        DiffReport {
            schema: DiffSchema::One,
            source: "en".to_owned(),
            locale: "ar".to_owned(),
            releases: vec![DiffRelease {
                release: self.own(),
                source: None,
                path: format!("content/en/{}.md", self.text),
                target_path: format!("content/ar/{}.md", self.text),
                withdrawn: false,
                units: vec![factual, divided, recast, code, orphan, missing],
            }],
        }
    }

    fn bead(self) -> Bead {
        let unit = |unit: &str, text: String| UnitText {
            unit: unit.to_owned(),
            kind: "paragraph".to_owned(),
            line: 12,
            text,
        };
        Bead {
            change: Change::Edited,
            moved: true,
            old: vec![unit(
                "#3",
                format!("At least 27 people were killed, says {}.", self.text),
            )],
            new: vec![unit(
                "#5",
                format!("At least 31 people were killed, says {}.", self.text),
            )],
            impact: Impact::Factual,
            reasons: vec![self.reason()],
        }
    }

    pub(super) fn compare(self) -> CompareReport {
        let edited = self.bead();
        let removed = Bead {
            change: Change::Removed,
            new: Vec::new(),
            ..edited.clone()
        };
        let added = Bead {
            change: Change::Added,
            moved: false,
            old: Vec::new(),
            ..edited.clone()
        };
        CompareReport {
            schema: CompareSchema::One,
            impact: Impact::Factual,
            counts: Counts {
                same: 9,
                moved: 0,
                edited: 1,
                split: 0,
                merged: 0,
                added: 1,
                removed: 1,
            },
            words: WordCount {
                source: 340,
                to_reread: 21,
            },
            beads: vec![edited, removed, added],
            findings: Vec::new(),
        }
    }

    pub(super) fn compare_line(self) -> CompareLine {
        let CompareReport {
            impact,
            counts,
            words,
            beads,
            ..
        } = self.compare();
        let target = TargetLine {
            unit: "#t3".to_owned(),
            line: 5,
            status: Status::Outdated,
            impact: Some(Impact::Factual),
        };
        CompareLine {
            id: self.own(),
            impact,
            counts,
            words,
            beads,
            targets: Some(vec![target]),
            findings: Vec::new(),
        }
    }

    pub(super) fn check(self) -> CheckReport {
        let findings = self.findings();
        CheckReport {
            schema: CheckSchema::One,
            as_of: "2034-05-01".to_owned(),
            base: Some(self.own()),
            summary: Summary::of(&findings),
            findings,
            preview: Some(Preview {
                units: 7,
                locales: ["ar", "es", "fr", "ko", "zh-Hans"]
                    .map(str::to_owned)
                    .to_vec(),
                by_impact: BTreeMap::from([(Impact::Cosmetic, 6), (Impact::Factual, 1)]),
                became_current: 1,
                edited: 1,
                accept: Some("hexapla accept --touched --base origin/main".to_owned()),
                remaining: 3,
                editions: vec![PreviewEdition {
                    release: "2031-03-08-lines-cut".to_owned(),
                    locale: "fr".to_owned(),
                    origin: "content/en/2031-03-08-lines-cut.md".to_owned(),
                    worsened: Vec::new(),
                    became_current: vec![previewed("#3", Status::Current, None)],
                    edited: vec![],
                    remaining: vec![
                        previewed("#5", Status::Outdated, Some(Impact::Factual)),
                        previewed("#9", Status::Missing, None),
                    ],
                }],
            }),
        }
    }

    pub(super) fn gate(self) -> GateReport {
        let ground = |code: &str, level, action, grace: Option<&str>| GateFinding {
            finding: self.finding(code, level),
            action,
            grace_until: grace.map(str::to_owned),
        };
        let project = GateFinding {
            finding: Finding {
                release: None,
                unit: None,
                ..self.finding("file-unreadable", Level::Error)
            },
            action: Action::Fail,
            grace_until: None,
        };
        let waived = GateFinding {
            finding: Finding {
                waiver: Some(Waiver {
                    reason: self.own(),
                    by: "t3".to_owned(),
                    until: "2034-12-31".to_owned(),
                }),
                ..self.finding("orphaned", Level::Info)
            },
            action: Action::Pass,
            grace_until: None,
        };
        let findings = vec![
            ground("outdated-critical", Level::Error, Action::Fail, None),
            ground(
                "outdated-factual",
                Level::Error,
                Action::Warn,
                Some("2034-05-04"),
            ),
            ground("outdated-cosmetic", Level::Info, Action::Pass, None),
            waived,
            project,
        ];
        let arabic = GateLocale {
            locale: "ar".to_owned(),
            verdict: Verdict::Fail,
            not_judged: true,
            findings,
        };
        let french = GateLocale {
            locale: "fr".to_owned(),
            verdict: Verdict::Pass,
            not_judged: false,
            findings: Vec::new(),
        };
        GateReport {
            schema: GateSchema::One,
            as_of: "2034-05-01".to_owned(),
            locales: vec![arabic, french],
        }
    }

    pub(super) fn adopt(self) -> AdoptReport {
        AdoptReport {
            debt: None,
            schema: AdoptSchema::One,
            as_of: "2034-05-01".to_owned(),
            written: true,
            releases: 400,
            editions: 1_044,
            units: AdoptedUnits {
                recorded: 0,
                pinned: 21_330,
                from_history: 6,
                assumed: 0,
                copied: 2,
                unverified: 812,
            },
            doubts: Some(Doubts {
                pairing: 1,
                alone: 1,
                no_source: 1,
                no_text: 0,
                clocks: 0,
            }),
            pins: Pins {
                found: 1_044,
                resolved: 1_026,
                followed: 16,
                unresolved: 2,
            },
            drift: Some(Drift {
                pages: 351,
                nothing_to_reread: 71,
                units: 9_120,
                by_impact: BTreeMap::from([(Impact::Link, 300), (Impact::Factual, 240)]),
                words_to_reread: 14_003,
            }),
            findings: vec![self.finding("pin-unresolved", Level::Warn)],
        }
    }

    pub(super) fn doctor(self) -> DoctorReport {
        let locale = |locale: &str, editions, word_list| DoctorLocale {
            locale: locale.to_owned(),
            editions,
            word_list,
        };
        DoctorReport {
            schema: DoctorSchema::One,
            version: "0.1.0".to_owned(),
            git: DoctorGit {
                available: true,
                shallow: true,
            },
            collections: vec![DoctorCollection {
                name: self.own(),
                releases: 15,
                editions: 61,
                units: 240,
                words: 6_120,
                opaque_words: 31,
                opaque_share: 31.0 / 6_120.0,
            }],
            limits: BTreeMap::from([("file".to_owned(), 4 << 20), (self.own(), 100)]),
            locales: vec![
                locale("en", 15, Some(WordList::Shipped)),
                locale("fr", 12, Some(WordList::None)),
                locale("wo", 1, None),
            ],
            coverage: vec![DoctorCoverage {
                collection: self.own(),
                locale: "fr".to_owned(),
                translated: 596,
                missing: 8,
                missing_words: 31,
                identical: 15,
                obsolete: 1,
            }],
            ledger: DoctorLedger {
                files: 46,
                rows: 612,
            },
            findings: vec![self.finding("not-a-file", Level::Info)],
        }
    }
}

fn previewed(unit: &str, status: Status, impact: Option<Impact>) -> PreviewUnit {
    PreviewUnit {
        unit: unit.to_owned(),
        line: Some(7),
        status,
        impact,
    }
}

fn stretch(start: usize, text: &str) -> Stretch {
    Stretch {
        start,
        end: start + text.len(),
        text: text.to_owned(),
    }
}
