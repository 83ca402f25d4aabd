//! Pictures of pages, for people to look at.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::json;

use super::Pages;
use super::devtools::{Tab, from_base64};
use super::view::View;

/// Takes a picture of each of `pages` in every view, and its sheets as a printer has them.
pub(super) fn take(tab: &mut Tab, pages: Pages, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for (name, path) in pages {
        let name = name.replace(' ', "-");
        for view in View::ALL {
            view.show(tab)?;
            tab.open(path)?;
            // a window as high as the page: none of it has to be scrolled to
            let height = tab.evaluate("document.documentElement.scrollHeight")?;
            let (taken, ending) = if view == View::Print {
                let sheet =
                    json!({"preferCSSPageSize": true, "paperWidth": 8.27, "paperHeight": 11.69});
                (tab.call("Page.printToPDF", sheet)?, "pdf")
            } else {
                view.show_high(tab, &height)?;
                let picture = json!({"format": "png"});
                (tab.call("Page.captureScreenshot", picture)?, "png")
            };
            let data = taken["data"].as_str().context("Chromium sent no picture")?;
            let file = folder.join(format!("{name}-{}.{ending}", view.name()));
            fs::write(file, from_base64(data))?;
        }
    }
    println!(
        "browser: pictures of {} pages in {}",
        pages.len(),
        folder.display()
    );
    Ok(())
}
