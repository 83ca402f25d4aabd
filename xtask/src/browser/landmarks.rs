//! The landmarks of pages: where they stand, in which direction and type, and whether anything runs over.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

use super::PAGES;
use super::devtools::Tab;
use super::view::{Scripts, View, set_scripts};

/// What is done with what is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// It is compared with what was reviewed.
    Compare,
    /// It takes its place.
    Accept,
}

/// A landmark of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Landmark {
    /// Left edge, upper edge, width and height in rem, in tenths.
    #[serde(rename = "box")]
    bounds: [f64; 4],
    direction: String,
    /// The font's size in CSS pixels.
    size: f64,
    /// The line height in CSS pixels.
    leading: f64,
    ink: String,
    /// Whether its content is wider than it.
    overflows: bool,
}

/// The landmarks of pages by the page's name and their own.
type Pages = BTreeMap<String, BTreeMap<String, Landmark>>;

/// How far an edge may be from where it was, in rem: another version of a font moves it so far and no reader notices.
const PLAY: f64 = 0.3;
/// And how far besides, for each rem of its distance from the page's corner.
const DRIFT: f64 = 0.01;

/// Measures the pages in every view; returns what differs from the reviewed files in `folder`.
pub(super) fn check(tab: &mut Tab, folder: &Path, mode: Mode) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let mut count = 0;
    set_scripts(tab, Scripts::Off)?;
    for view in View::ALL {
        view.show(tab)?;
        let mut seen = Pages::new();
        for (name, path) in PAGES {
            tab.open(path)?;
            let measured = tab.evaluate(include_str!("measure.js"))?;
            seen.insert(name.to_owned(), serde_json::from_value(measured)?);
        }
        count += seen.values().map(BTreeMap::len).sum::<usize>();
        let path = folder.join(format!("{}.json", view.name()));
        match mode {
            Mode::Accept => fs::write(&path, written(&seen)?)?,
            Mode::Compare => {
                let text = fs::read_to_string(&path)
                    .with_context(|| format!("cannot read {}", path.display()))?;
                let reviewed: Pages = serde_json::from_str(&text)?;
                problems.extend(differences(view, &reviewed, &seen));
            }
        }
    }
    set_scripts(tab, Scripts::On)?;
    println!(
        "browser: {count} landmarks of {} pages measured",
        PAGES.len()
    );
    Ok(problems)
}

/// The text of a reviewed file: a landmark a line.
fn written(pages: &Pages) -> Result<String> {
    let mut text = String::from("{");
    for (at, (page, landmarks)) in pages.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        write!(text, "{comma}\n  {}: {{", serde_json::to_string(page)?)?;
        for (at, (name, landmark)) in landmarks.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            let name = serde_json::to_string(name)?;
            write!(
                text,
                "{comma}\n    {name}: {}",
                serde_json::to_string(landmark)?
            )?;
        }
        text.push_str("\n  }");
    }
    text.push_str("\n}\n");
    Ok(text)
}

fn differences(view: View, reviewed: &Pages, seen: &Pages) -> Vec<String> {
    let mut problems = Vec::new();
    let view = view.name();
    for page in reviewed
        .keys()
        .chain(seen.keys().filter(|page| !reviewed.contains_key(*page)))
    {
        let (Some(before), Some(now)) = (reviewed.get(page), seen.get(page)) else {
            problems.push(format!("{view}, {page}: only measured or only reviewed"));
            continue;
        };
        for name in before
            .keys()
            .chain(now.keys().filter(|name| !before.contains_key(*name)))
        {
            match (before.get(name), now.get(name)) {
                (Some(before), Some(now)) if before.is_like(now) => {}
                (before, now) => {
                    let shown = |one: Option<&Landmark>| match one {
                        Some(one) => serde_json::to_string(one).unwrap_or_default(),
                        None => "nothing".to_owned(),
                    };
                    let (before, now) = (shown(before), shown(now));
                    problems.push(format!("{view}, {page}, {name}: {before}, now {now}"));
                }
            }
        }
    }
    problems
}

impl Landmark {
    /// Says whether a reader sees `other` as the same.
    fn is_like(&self, other: &Self) -> bool {
        let same_type = Self {
            bounds: other.bounds,
            ..self.clone()
        } == *other;
        let edges = self.bounds.iter().zip(&other.bounds);
        same_type
            && edges
                .into_iter()
                .all(|(one, two)| (one - two).abs() <= PLAY + DRIFT * one.abs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title() -> Landmark {
        Landmark {
            bounds: [2.0, 10.0, 40.0, 3.5],
            direction: "ltr".to_owned(),
            size: 51.0,
            leading: 58.7,
            ink: "rgb(27, 29, 33)".to_owned(),
            overflows: false,
        }
    }

    #[test]
    fn a_landmark_may_move_a_little_and_nothing_else() {
        let moved = |bounds| Landmark { bounds, ..title() };
        assert!(title().is_like(&moved([2.1, 10.3, 40.0, 3.5])));
        assert!(!title().is_like(&moved([2.0, 12.0, 40.0, 3.5])));
        assert!(!title().is_like(&moved([2.0, 10.0, 40.0, 7.0])));
        assert!(!title().is_like(&Landmark {
            direction: "rtl".to_owned(),
            ..title()
        }));
        assert!(!title().is_like(&Landmark {
            size: 50.0,
            ..title()
        }));
        assert!(!title().is_like(&Landmark {
            overflows: true,
            ..title()
        }));
    }

    #[test]
    fn what_is_missing_or_new_is_told() {
        let of = |names: &[&str]| -> Pages {
            let landmarks = names.iter().map(|name| ((*name).to_owned(), title()));
            [("home".to_owned(), landmarks.collect())].into()
        };
        let found = |one: &[&str], two: &[&str]| differences(View::Wide, &of(one), &of(two)).len();
        assert_eq!(found(&["title"], &["title"]), 0);
        assert_eq!(found(&["title", "deck"], &["title"]), 1);
        assert_eq!(found(&["title"], &["title", "deck"]), 1);
        assert_eq!(
            differences(View::Wide, &of(&["title"]), &Pages::new()).len(),
            1
        );
        let text = written(&of(&["title"])).expect("numbers and names can be written");
        assert_eq!(
            serde_json::from_str::<Pages>(&text).expect("it was just written"),
            of(&["title"])
        );
    }
}
