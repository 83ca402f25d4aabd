//! Every page of the bundle, with scripts off: nothing is complained about, nothing is too wide, every link leads
//! somewhere.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::devtools::Tab;
use super::site::Site;
use super::view::{Scripts, View, set_scripts};
use crate::tree::has_extension;

/// Folders of the invented newsroom's host that are no part of the bundle.
const ELSEWHERE: [&str; 1] = ["maps/"];

/// What is wrong with the pages of `site`.
pub(super) fn check(tab: &mut Tab, site: &Site) -> Result<Vec<String>> {
    let files: BTreeSet<String> = site.paths()?.into_iter().collect();
    let pages: Vec<&String> = files
        .iter()
        .filter(|path| has_extension(path, "html"))
        .collect();
    let mut problems = Vec::new();
    let mut links: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    set_scripts(tab, Scripts::Off)?;
    for page in &pages {
        View::Wide.show(tab)?;
        tab.open(page)?;
        let seen = tab.evaluate(include_str!("look.js"))?;
        for id in texts(&seen["ids"]) {
            ids.insert(format!("{page}#{id}"));
        }
        for link in texts(&seen["links"]) {
            links.entry(link).or_default().push((*page).clone());
        }
        for picture in texts(&seen["brokenPictures"]) {
            problems.push(format!("{page}: no picture comes from {picture}"));
        }
        problems.extend(direction(page, &seen));
        for view in [View::Wide, View::Narrow, View::Print] {
            view.show(tab)?;
            let seen = tab.evaluate(include_str!("look.js"))?;
            if seen["isTooWide"] != false {
                problems.push(format!("{page}: wider than its window ({})", view.name()));
            }
        }
        problems.extend(noticed(tab, page));
    }
    set_scripts(tab, Scripts::On)?;
    let count = links.len();
    for (link, from) in links {
        if let Some(problem) = dead(&link, &files, &ids) {
            let first = from.first().context("a link stands on a page")?;
            problems.push(format!("{first}: {problem}: {link}"));
        }
    }
    println!(
        "browser: {} pages opened with scripts off, {count} different links followed",
        pages.len()
    );
    Ok(problems)
}

/// What the tab noticed on `page`.
pub(super) fn noticed(tab: &mut Tab, page: &str) -> Vec<String> {
    let noticed = std::mem::take(&mut tab.noticed);
    let kinds = [
        ("the console says", noticed.console),
        ("asked for", noticed.strange_requests),
        ("a dialog says", noticed.dialogs),
        ("ran the script", noticed.scripts),
    ];
    let problems = kinds.into_iter().flat_map(|(kind, all)| {
        all.into_iter()
            .map(move |one| format!("{page}: {kind}: {one}"))
    });
    problems.collect()
}

/// What is wrong with the writing direction of a page.
fn direction(page: &str, seen: &Value) -> Option<String> {
    let is_arabic = seen["lang"].as_str().unwrap_or_default().starts_with("ar");
    let due = if is_arabic { "rtl" } else { "ltr" };
    let found = seen["direction"].as_str().unwrap_or_default();
    (found != due).then(|| format!("{page}: runs {found}"))
}

/// Why a link of the site's host leads nowhere, when it does.
fn dead(link: &str, files: &BTreeSet<String>, ids: &BTreeSet<String>) -> Option<&'static str> {
    let path = Site::path_of(link)?;
    if ELSEWHERE.iter().any(|folder| path.starts_with(folder)) {
        return None;
    }
    if !files.contains(&path) {
        return Some("no file of the bundle");
    }
    let (_, id) = link.split_once('#')?;
    (!ids.contains(&format!("{path}#{id}"))).then_some("nothing of that page")
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}
