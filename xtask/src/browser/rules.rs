//! The accessibility rules of axe-core on every kind of page.

use anyhow::{Context as _, Result};

use super::Pages;
use super::devtools::Tab;
use super::every_page::noticed;
use super::view::View;

/// What the rules have against `pages`.
pub(super) fn check(tab: &mut Tab, pages: Pages, rules: &str) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let (mut audits, mut passes) = (0, 0);
    for (_, page) in pages {
        tab.open(page)?;
        tab.evaluate(rules)?;
        for view in [View::Wide, View::Dark, View::Narrow] {
            view.show(tab)?;
            let found = tab.evaluate(include_str!("audit.js"))?;
            audits += 1;
            passes += found["passes"]
                .as_u64()
                .context("axe-core counts what passed")?;
            let violations = found["violations"]
                .as_array()
                .context("axe-core lists violations")?;
            for violation in violations {
                problems.push(format!("{page} ({}): {violation}", view.name()));
            }
        }
        problems.extend(noticed(tab, page));
    }
    println!("browser: {audits} audits, in which {passes} rules passed");
    Ok(problems)
}
