//! The landmarks of pages: where they stand, in which direction and type, and whether anything runs over.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::Pages;
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

/// The landmarks of pages by the page's name and their own.
type Landmarks = BTreeMap<String, BTreeMap<String, Value>>;

/// How far an edge may be from where it was, in rem: another version of a font moves it so far and no reader notices.
const PLAY: f64 = 0.3;
/// And how far besides, for each rem of its distance from the page's corner.
const DRIFT: f64 = 0.01;

/// Measures `pages` in every view; returns what differs from the reviewed files in `folder`.
pub(super) fn check(tab: &mut Tab, pages: Pages, folder: &Path, mode: Mode) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let mut count = 0;
    set_scripts(tab, Scripts::Off)?;
    for view in View::ALL {
        view.show(tab)?;
        let mut seen = Landmarks::new();
        for (name, path) in pages {
            tab.open(path)?;
            let measured = tab.evaluate(include_str!("measure.js"))?;
            seen.insert((*name).to_owned(), serde_json::from_value(measured)?);
        }
        count += seen.values().map(BTreeMap::len).sum::<usize>();
        let path = folder.join(format!("{}.json", view.name()));
        match mode {
            Mode::Accept => fs::write(&path, written(&seen)?)?,
            Mode::Compare => {
                let text = fs::read_to_string(&path)
                    .with_context(|| format!("cannot read {}", path.display()))?;
                let reviewed: Landmarks = serde_json::from_str(&text)?;
                problems.extend(differences(view, &reviewed, &seen));
            }
        }
    }
    set_scripts(tab, Scripts::On)?;
    println!(
        "browser: {count} landmarks of {} pages measured",
        pages.len()
    );
    Ok(problems)
}

/// The text of a reviewed file: a landmark a line.
fn written(pages: &Landmarks) -> Result<String> {
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

fn differences(view: View, reviewed: &Landmarks, seen: &Landmarks) -> Vec<String> {
    let mut problems = Vec::new();
    let view = view.name();
    let none = BTreeMap::new();
    let pages: BTreeSet<&String> = reviewed.keys().chain(seen.keys()).collect();
    for page in pages {
        let before = reviewed.get(page).unwrap_or(&none);
        let now = seen.get(page).unwrap_or(&none);
        let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
        for name in names {
            let before = before.get(name).unwrap_or(&Value::Null);
            let now = now.get(name).unwrap_or(&Value::Null);
            if !are_alike(before, now) {
                problems.push(format!("{view}, {page}, {name}: {before}, now {now}"));
            }
        }
    }
    problems
}

/// Says whether a reader sees two landmarks as the same: their edges may be a little apart, and nothing else.
fn are_alike(one: &Value, two: &Value) -> bool {
    match (one, two) {
        (Value::Object(before), Value::Object(now)) => {
            before.len() == now.len()
                && before
                    .iter()
                    .all(|(key, before)| match (key.as_str(), now.get(key)) {
                        ("box", Some(now)) => are_near(before, now),
                        (_, now) => now == Some(before),
                    })
        }
        _ => one == two,
    }
}

fn are_near(one: &Value, two: &Value) -> bool {
    let edges = |value: &Value| -> Vec<f64> {
        let edges = value.as_array().into_iter().flatten();
        edges.filter_map(Value::as_f64).collect()
    };
    let (one, two) = (edges(one), edges(two));
    let mut both = one.iter().zip(&two);
    one.len() == two.len() && both.all(|(one, two)| (one - two).abs() <= PLAY + DRIFT * one.abs())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn title() -> Value {
        json!({"box": [2.0, 10.0, 40.0, 3.5], "direction": "ltr", "size": 51, "overflows": false})
    }

    #[test]
    fn a_landmark_may_move_a_little_and_nothing_else() {
        let with = |key: &str, value: Value| {
            let mut title = title();
            title[key] = value;
            title
        };
        assert!(are_alike(
            &title(),
            &with("box", json!([2.1, 10.3, 40.0, 3.5]))
        ));
        for other in [
            with("box", json!([2.0, 12.0, 40.0, 3.5])),
            with("box", json!([2.0, 10.0, 40.0, 7.0])),
            with("box", json!([2.0, 10.0, 40.0])),
            with("direction", json!("rtl")),
            with("size", json!(50)),
            with("overflows", json!(true)),
            with("more", json!(1)),
        ] {
            assert!(!are_alike(&title(), &other), "{other}");
        }
    }

    #[test]
    fn what_is_missing_or_new_is_told() {
        let of = |names: &[&str]| -> Landmarks {
            let landmarks = names.iter().map(|name| ((*name).to_owned(), title()));
            [("home".to_owned(), landmarks.collect())].into()
        };
        let found = |one: &[&str], two: &[&str]| differences(View::Wide, &of(one), &of(two)).len();
        assert_eq!(found(&["title"], &["title"]), 0);
        assert_eq!(found(&["title", "deck"], &["title"]), 1);
        assert_eq!(found(&["title"], &["title", "deck"]), 1);
        assert_eq!(
            differences(View::Wide, &of(&["title"]), &Landmarks::new()).len(),
            1
        );
        let text = written(&of(&["title"])).expect("names can be written");
        let read: Landmarks = serde_json::from_str(&text).expect("it was just written");
        assert_eq!(read, of(&["title"]));
    }
}
