//! What a finding rests on, as a name that outlives edits elsewhere.

use std::borrow::Cow;

use hexapla_content::{Fingerprint, normalise};
use hexapla_diagnostics::{Arg, Finding};

use crate::{CHANGED, FINGERPRINT};

/// Arguments that say where or when, and not what: lines move with every edit above them, and the
/// day grace runs from is no ground of the finding.
const PLACES: [&str; 5] = ["line", "column", "offset", CHANGED, FINGERPRINT];

/// The parts that most findings have at the most.
const PARTS: usize = 24;

/// The fingerprint of `finding`: of its code, release, locale, unit and normalised arguments, never of
/// lines.
///
/// Two findings have the same fingerprint when they say the same about the same text. A passage is
/// known by its own fingerprint where the finding carries one ([`FINGERPRINT`]), since its number
/// changes with every passage put in before it; only what is about no release is known by its file.
///
/// ```
/// use hexapla_diagnostics::{Code, Finding, Place, Span};
/// use hexapla_gate::evidence;
///
/// const CHANGED_FIGURE: Code = Code::error("fact-number-changed");
/// let text = "Au moins 51 morts.";
/// let found = |line: usize, figure: &str| {
///     let text = format!("{}{text}", "\n".repeat(line));
///     let place = Place::file("fr/ferry.md").at(&text, Span::new(line, line));
///     Finding::new(CHANGED_FIGURE, place.release("ferry").locale("fr")).with("found", figure)
/// };
/// assert_eq!(evidence(&found(0, "51")), evidence(&found(7, "51")));
/// assert_ne!(evidence(&found(0, "51")), evidence(&found(0, "15")));
/// ```
pub fn evidence(finding: &Finding) -> Fingerprint {
    let place = &finding.place;
    let passage = finding.args.get(FINGERPRINT);
    let unit = place.unit.as_deref().filter(|unit| {
        let is_number = passage.is_some() && is_number(unit);
        !is_number
    });
    let file = place.path.as_deref().filter(|_| place.release.is_none());
    let passage = match passage {
        Some(Arg::Text(passage)) => text(Some(passage)),
        other => other.map_or(text(None), |other| other.to_string().into()),
    };
    let mut parts = Vec::with_capacity(PARTS);
    parts.extend([
        text(Some(finding.code.name())),
        text(place.release.as_deref()),
        text(place.locale.as_deref()),
        text(unit),
        text(file),
        passage,
    ]);
    let args = finding.args.iter();
    for (name, arg) in args.filter(|(name, _)| !PLACES.contains(name)) {
        parts.push(text(Some(name)));
        push(&mut parts, arg);
    }
    Fingerprint::of(&parts)
}

/// The part, or nothing as a part.
fn text(part: Option<&str>) -> Cow<'_, str> {
    Cow::Borrowed(part.unwrap_or_default())
}

/// Says whether `unit` is a number in reading order, `#3` or `#t3`, and no name.
fn is_number(unit: &str) -> bool {
    let number = unit.trim_start_matches('#').trim_start_matches('t');
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// An argument as parts of its own, how many first, so that no two lists look alike.
fn push<'a>(parts: &mut Vec<Cow<'a, str>>, arg: &'a Arg) {
    let counted = |count: usize| Cow::Owned(count.to_string());
    match arg {
        Arg::Text(text) => parts.extend([Cow::Borrowed("1"), normalise(text)]),
        Arg::Number(number) => parts.extend(["1".into(), number.to_string().into()]),
        Arg::Names(names) => {
            parts.push(counted(names.len()));
            parts.extend(names.iter().map(|name| normalise(name)));
        }
        Arg::Changes(changes) => {
            let side = |side: &'a Option<String>| normalise(side.as_deref().unwrap_or_default());
            parts.push(counted(3 * changes.len()));
            parts.extend(changes.iter().flat_map(|change| {
                let kind = Cow::Borrowed(change.kind.as_str());
                [kind, side(&change.old), side(&change.new)]
            }));
        }
    }
}

#[cfg(test)]
mod tests {
    use hexapla_diagnostics::{Changed, Code, Place, Span};

    use super::*;

    const CODE: Code = Code::error("fact-number-changed");

    fn finding(unit: &str) -> Finding {
        let place = Place::file("fr/ferry.md").release("ferry").locale("fr");
        Finding::new(CODE, place.unit(unit)).with("found", "51")
    }

    fn same(a: &Finding, b: &Finding) -> bool {
        evidence(a) == evidence(b)
    }

    #[test]
    fn lines_files_levels_and_days_are_no_evidence() {
        let here = finding("#3");
        let mut moved = finding("#3").with("line", 7_usize).with("offset", 9_usize);
        moved = moved
            .with("column", 5_usize)
            .with(CHANGED, "2031-03-01")
            .level(hexapla_diagnostics::Level::Info);
        moved.place = moved.place.at("a\nb\nc", Span::new(4, 5));
        moved.place.path = Some("fr/other.md".into());
        assert!(same(&here, &moved));
    }

    #[test]
    fn every_part_of_the_evidence_counts() {
        let here = || finding("#3").with(FINGERPRINT, "1-7f1c09e2a4b1d0c3");
        let other_code = Finding {
            code: Code::error("fact-date"),
            ..here()
        };
        let mut other_release = here();
        other_release.place.release = Some("pier".into());
        let mut other_locale = here();
        other_locale.place.locale = Some("ar".into());
        let others = [
            other_code,
            other_release,
            other_locale,
            here().with(FINGERPRINT, "1-91ab33d0c2e4f605"),
            here().with("found", "15"),
            here().with("more", ""),
        ];
        for other in others {
            assert!(!same(&here(), &other), "{other:?}");
        }
    }

    #[test]
    fn a_passage_is_known_by_its_text_and_a_message_by_its_name() {
        let with = |unit| finding(unit).with(FINGERPRINT, "1-7f1c09e2a4b1d0c3");
        assert!(same(&with("#3"), &with("#4")));
        assert!(same(&with("#3"), &with("#t12")));
        assert!(!same(&with("#title"), &with("#deck")));
        assert!(!same(&with("#t"), &with("#3")));
        assert!(!same(&finding("#3"), &finding("#4")));
    }

    #[test]
    fn what_is_about_no_release_is_known_by_its_file() {
        let at = |path| Finding::new(CODE, Place::file(path));
        assert!(!same(&at("ledger/a"), &at("ledger/b")));
    }

    #[test]
    fn lists_do_not_run_into_one_another() {
        let names = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
            finding("#3").with("names", names)
        };
        assert!(!same(&names(&["a,b"]), &names(&["a", "b"])));
        let with_other = names(&["a"]).with("other", "b");
        assert!(!same(&names(&["a", "other", "b"]), &with_other));
        assert!(!same(&names(&["a"]).with("others", "b"), &with_other));
        let change = |old: Option<&str>, new: Option<&str>| Changed {
            kind: "number".to_owned(),
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
        };
        let told = |changes: Vec<Changed>| finding("#3").with("reasons", changes);
        assert!(!same(
            &told(vec![change(Some("12"), None)]),
            &told(vec![change(None, Some("12"))])
        ));
        let twice = told(vec![change(Some("12"), None), change(Some("12"), None)]);
        assert!(!same(&told(vec![change(Some("12"), None)]), &twice));
    }

    /// A waiver holds as long as this does not change.
    #[test]
    fn the_fingerprint_in_a_waiver_stays_what_it_was() {
        let change = |new: &str| Changed {
            kind: "number".to_owned(),
            old: Some("12".to_owned()),
            new: Some(new.to_owned()),
        };
        let full = finding("#3")
            .with(FINGERPRINT, "1-7f1c09e2a4b1d0c3")
            .with("count", 2_usize)
            .with("names", vec!["Oskrel".to_owned(), "Tallow".to_owned()])
            .with("reasons", vec![change("15"), change("16")]);
        assert_eq!(evidence(&full).to_string(), "1-3a06160ea3c5bc98");
    }

    #[test]
    fn evidence_is_normalised() {
        let text = |text| finding("#3").with("text", text);
        assert!(same(&text("12\u{a0}000 people"), &text("12 000\npeople")));
        assert!(same(&text("e\u{301}t\u{e9}"), &text("\u{e9}te\u{301}")));
    }
}
