//! A finding as compilers show theirs: place, level and code, then the sentence, then the remedy.

use super::page::Page;
use super::palette::{BOLD, FAINT, PLAIN, WARN, level};
use super::text::Text;
use crate::wire::{Finding, Level, Waiver};
use crate::{Words, command_line};

/// Findings shown on a screen that is about something else.
const BRIEF: usize = 5;

/// Draws one finding.
pub(super) fn draw(page: &mut Page<'_>, finding: &Finding) {
    let place = finding.place();
    let colon = if place.is_empty() { "" } else { ": " };
    let head = Text::styled(BOLD, &place)
        .add(PLAIN, colon)
        .add(
            level(finding.level),
            &page.words.plain(&format!("level-{}", finding.level.name())),
        )
        .add(FAINT, &format!(" {}", finding.code));
    page.line(0, &head);
    page.line(4, &Text::plain(&finding.message));
    if let Some(waiver) = &finding.waiver {
        page.line(4, &waived(page.words, waiver));
    }
    page.hanging(
        &Text::plain("  = "),
        &Text::styled(FAINT, &page.words.remedy(finding)),
    );
}

/// Who lets it pass, until when and why.
pub(super) fn waived(words: &Words, waiver: &Waiver) -> Text {
    let args = [
        ("day", waiver.until.as_str().into()),
        ("by", waiver.by.as_str().into()),
        ("reason", waiver.reason.as_str().into()),
    ];
    Text::styled(WARN, &words.with("waived", &args))
}

/// Draws the errors among `findings`, a handful, and says where to see the rest.
pub(super) fn brief(page: &mut Page<'_>, findings: &[Finding]) {
    if findings.is_empty() {
        return;
    }
    page.heading("findings-heading", &[("n", findings.len().into())]);
    let errors = findings
        .iter()
        .filter(|finding| finding.level == Level::Error);
    let shown: Vec<&Finding> = errors.take(BRIEF).collect();
    for finding in &shown {
        page.blank();
        draw(page, finding);
    }
    let left = findings.len() - shown.len();
    if left > 0 {
        page.blank();
        let command = command_line(&["check"]);
        page.aside(
            2,
            "and-more",
            &[("n", left.into()), ("command", command.into())],
        );
    }
}
