//! The way of a reader who has a keyboard and no mouse: the skip link first, then every link in the page's order, each with
//! a ring around it.

use anyhow::Result;
use serde_json::json;

use super::devtools::Tab;
use super::every_page::noticed;
use super::view::View;

/// How many times the key is pressed on each.
const PRESSES: usize = 24;

/// What is wrong on that way through each of `pages`.
pub(super) fn check(tab: &mut Tab, pages: &[&str]) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    for view in [View::Wide, View::Narrow] {
        view.show(tab)?;
        for page in pages {
            tab.open(page)?;
            for place in 0..PRESSES {
                press(tab, "Tab", 9)?;
                let seen = tab.evaluate(include_str!("focused.js"))?;
                let is_fine =
                    seen["place"] == place && seen["hasRing"] == true && seen["isInWindow"] == true;
                if !is_fine {
                    problems.push(format!(
                        "{page} ({}): focus {place} is at {seen}",
                        view.name()
                    ));
                }
            }
            problems.extend(skipping(tab, page)?);
            problems.extend(noticed(tab, page));
        }
    }
    println!(
        "browser: {} links focused by keyboard",
        PRESSES * pages.len() * 2
    );
    Ok(problems)
}

/// What is wrong with the skip link of `page`.
fn skipping(tab: &mut Tab, page: &str) -> Result<Option<String>> {
    tab.open(page)?;
    press(tab, "Tab", 9)?;
    press(tab, "Enter", 13)?;
    let focused = tab.evaluate("document.activeElement.id")?;
    Ok((focused != "main").then(|| format!("{page}: the skip link leads to {focused}")))
}

fn press(tab: &mut Tab, key: &str, code: u32) -> Result<()> {
    let text = if key == "Enter" { "\r" } else { "" };
    for kind in ["keyDown", "keyUp"] {
        let event = json!({"type": kind, "key": key, "code": key, "text": text, "windowsVirtualKeyCode": code});
        tab.call("Input.dispatchKeyEvent", event)?;
    }
    Ok(())
}
