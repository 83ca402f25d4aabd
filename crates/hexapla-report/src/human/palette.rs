//! The colours: the eight of ANSI, which every terminal lets its user choose.

use anstyle::{AnsiColor, Style};

use crate::wire::Level;

pub(super) const PLAIN: Style = Style::new();
pub(super) const BOLD: Style = Style::new().bold();
pub(super) const FAINT: Style = Style::new().dimmed();
pub(super) const GOOD: Style = AnsiColor::Green.on_default();
pub(super) const NOTE: Style = AnsiColor::Cyan.on_default();
pub(super) const LIGHT: Style = AnsiColor::Blue.on_default();
pub(super) const DOUBT: Style = AnsiColor::Magenta.on_default();
pub(super) const WARN: Style = AnsiColor::Yellow.on_default();
pub(super) const BAD: Style = AnsiColor::Red.on_default();
pub(super) const WORST: Style = AnsiColor::Red.on_default().bold();
pub(super) const COMMAND: Style = AnsiColor::Cyan.on_default().bold();
pub(super) const DELETED: Style = AnsiColor::Red.on_default().strikethrough();
pub(super) const INSERTED: Style = AnsiColor::Green.on_default().underline();

pub(super) const fn level(level: Level) -> Style {
    match level {
        Level::Info => NOTE,
        Level::Warn => WARN,
        Level::Error => WORST,
    }
}
