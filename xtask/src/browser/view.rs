//! How a page is looked at: the size of the window, its colours, and print.

use anyhow::Result;
use serde_json::{Value, json};

use super::devtools::Tab;

/// A window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    /// A desk's screen by day.
    Wide,
    /// The same by night.
    Dark,
    /// The narrowest screen that must do without scrolling sideways (WCAG 2.2, success criterion 1.4.10).
    Narrow,
    /// A sheet of A4 within its margins.
    Print,
}

impl View {
    /// All of them.
    pub(super) const ALL: [Self; 4] = [Self::Wide, Self::Dark, Self::Narrow, Self::Print];

    /// Its name, as files have it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Dark => "dark",
            Self::Narrow => "narrow",
            Self::Print => "print",
        }
    }

    /// Its width in CSS pixels.
    const fn width(self) -> u32 {
        match self {
            Self::Wide | Self::Dark => 1280,
            Self::Narrow => 320,
            Self::Print => 658,
        }
    }

    /// Makes the window `height` CSS pixels high.
    pub(super) fn show_high(self, tab: &mut Tab, height: &Value) -> Result<()> {
        let window = json!({
            "width": self.width(),
            "height": height,
            "deviceScaleFactor": 1,
            "mobile": false,
        });
        tab.call("Emulation.setDeviceMetricsOverride", window)?;
        Ok(())
    }

    /// Shows pages so from now on.
    pub(super) fn show(self, tab: &mut Tab) -> Result<()> {
        self.show_high(tab, &json!(HEIGHT))?;
        let scheme = if self == Self::Dark { "dark" } else { "light" };
        let media = if self == Self::Print { "print" } else { "" };
        let media = json!({"media": media, "features": [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]});
        tab.call("Emulation.setEmulatedMedia", media)?;
        Ok(())
    }
}

/// The height of a window in CSS pixels.
const HEIGHT: u32 = 900;

/// Turns the scripts of pages off or on.
pub(super) fn set_scripts(tab: &mut Tab, scripts: Scripts) -> Result<()> {
    let parameters = json!({"value": scripts == Scripts::Off});
    tab.call("Emulation.setScriptExecutionDisabled", parameters)?;
    Ok(())
}

/// Whether the scripts of a page may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scripts {
    /// As most readers have it.
    On,
    /// As some do.
    Off,
}
