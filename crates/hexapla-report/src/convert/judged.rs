//! `check` and `gate`.

use hexapla::{Checked, Preview, PreviewedEdition, PreviewedUnit};
use hexapla_content::Date;
use hexapla_diagnostics::{Finding, Outcome};
use hexapla_gate::{LocaleVerdict, Waiver, Waivers};
use serde::{Serialize, Serializer};

use super::impact_of;
use crate::{Words, command_line, wire};

/// What a check compared with, as it was named.
#[derive(Clone, Copy, Debug)]
pub enum Base<'a> {
    /// A revision of git.
    Revision(&'a str),
    /// A folder.
    Folder(&'a str),
}

impl<'a> Base<'a> {
    const fn name(self) -> &'a str {
        match self {
            Self::Revision(name) | Self::Folder(name) => name,
        }
    }

    /// The command that accepts what was edited since; against a folder, nothing is accepted unseen.
    fn accept(self) -> String {
        match self {
            Self::Revision(name) => command_line(&["accept", "--touched", "--base", name]),
            Self::Folder(_) => command_line(&["accept", "LOCALE", "RELEASE"]),
        }
    }
}

/// What a check found, as far as it is `told`; what is waived on the day is only worth knowing. What is not told is
/// counted, and costs no words.
pub fn check(
    checked: &Checked,
    waivers: &Waivers,
    base: Option<Base<'_>>,
    (as_of, words): (Date, &Words),
    mut told: impl FnMut(&str, wire::Level) -> bool,
) -> wire::CheckReport {
    let mut summary = wire::Summary::default();
    let each = checked.findings.iter();
    let findings = each.filter_map(|found| {
        let waiver = waivers.holding(found, as_of);
        let level = level(found, waiver);
        summary.count(level);
        told(found.code.name(), level).then(|| wire::Finding::new(found, words).waived(waiver))
    });
    let findings: Vec<wire::Finding> = findings.collect();
    report(checked, (base, as_of), summary, findings)
}

/// All of it, to be written: each finding is put into words when its turn comes, so that no two are kept.
pub fn check_to_write<'a>(
    checked: &'a Checked,
    waivers: &'a Waivers,
    base: Option<Base<'_>>,
    (as_of, words): (Date, &'a Words),
) -> wire::CheckReport<impl Serialize + use<'a>> {
    let mut summary = wire::Summary::default();
    for found in &checked.findings {
        summary.count(level(found, waivers.holding(found, as_of)));
    }
    let findings = OneByOne(move || findings_of_check(checked, waivers, (as_of, words)));
    report(checked, (base, as_of), summary, findings)
}

/// The findings of a check, each put into words when its turn comes.
pub fn findings_of_check<'a>(
    checked: &'a Checked,
    waivers: &'a Waivers,
    (as_of, words): (Date, &'a Words),
) -> impl Iterator<Item = wire::Finding> + use<'a> {
    let told = move |found: &'a Finding| {
        wire::Finding::new(found, words).waived(waivers.holding(found, as_of))
    };
    checked.findings.iter().map(told)
}

/// What an iterator brings, as a list.
struct OneByOne<F>(F);

impl<I: Iterator<Item: Serialize>, F: Fn() -> I> Serialize for OneByOne<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// What is waived is only worth knowing.
fn level(found: &Finding, waiver: Option<&Waiver>) -> wire::Level {
    waiver.map_or_else(|| found.level.into(), |_| wire::Level::Info)
}

fn report<F>(
    checked: &Checked,
    (base, as_of): (Option<Base<'_>>, Date),
    summary: wire::Summary,
    findings: F,
) -> wire::CheckReport<F> {
    wire::CheckReport {
        schema: wire::CheckSchema::One,
        as_of: as_of.to_string(),
        base: base.map(|base| base.name().to_owned()),
        summary,
        findings,
        preview: checked.preview.as_ref().map(|own| preview(own, base)),
    }
}

fn preview(preview: &Preview, base: Option<Base<'_>>) -> wire::Preview {
    let by_impact = preview.by_impact.iter();
    let is_edited = preview.edited > 0;
    wire::Preview {
        units: preview.worsened.values().sum(),
        locales: preview.worsened.keys().map(ToString::to_string).collect(),
        by_impact: by_impact
            .map(|(&impact, &units)| (impact.into(), units))
            .collect(),
        became_current: preview.became_current,
        edited: preview.edited,
        accept: base.filter(|_| is_edited).map(Base::accept),
        remaining: preview.remaining,
        editions: preview.editions.iter().map(edition).collect(),
    }
}

fn edition(edition: &PreviewedEdition) -> wire::PreviewEdition {
    let units = |units: &[PreviewedUnit]| {
        let each = units.iter().map(|unit| wire::PreviewUnit {
            unit: unit.unit.to_string(),
            line: unit.line,
            status: unit.status.into(),
            impact: impact_of(unit.status),
        });
        each.collect()
    };
    wire::PreviewEdition {
        release: edition.release.to_string(),
        locale: edition.locale.to_string(),
        origin: edition.origin.to_string(),
        worsened: units(&edition.worsened),
        became_current: units(&edition.became_current),
        edited: units(&edition.edited),
        remaining: units(&edition.remaining),
    }
}

/// The verdicts.
pub fn gate(verdicts: &[LocaleVerdict], as_of: Date, words: &Words) -> wire::GateReport {
    let locale = |verdict: &LocaleVerdict| wire::GateLocale {
        locale: verdict.locale.to_string(),
        verdict: verdict.verdict.into(),
        not_judged: verdict.outcome == Outcome::NotJudged,
        findings: verdict
            .findings
            .iter()
            .map(|judged| wire::GateFinding {
                finding: wire::Finding::new(&judged.finding, words).waived(judged.waiver.as_ref()),
                action: judged.action.into(),
                grace_until: judged.grace_until.map(|day| day.to_string()),
            })
            .collect(),
    };
    wire::GateReport {
        schema: wire::GateSchema::One,
        as_of: as_of.to_string(),
        locales: verdicts.iter().map(locale).collect(),
    }
}
