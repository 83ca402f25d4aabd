//! Passages marked in both texts: `[~…~]`, where the translation's is a guess `[?…?]`, and with
//! their numbers where there are several: `[1~…~]`.

use crate::wire::{Segment, Stretch};

use super::palette::{BOLD, PLAIN, WARN};
use super::text::Text;
use super::word_diff;

/// The source as it is now, its passages marked, what changed in them word by word. `None` where the
/// passages do not stand in the text in order.
pub(super) fn source(new: &str, segments: &[Segment]) -> Option<Text> {
    let mut text = Text::empty();
    let mut done = 0;
    for (at, segment) in segments.iter().enumerate() {
        let between = new.get(done..segment.new.start)?;
        text = text.add(PLAIN, between);
        let touches = new
            .get(..segment.new.start)?
            .ends_with(|c: char| !c.is_whitespace());
        if segment.new.text.is_empty() && touches {
            text = text.space(1);
        }
        let name = name(at, segments);
        text = text
            .add(BOLD, &format!("[{name}~"))
            .then(&changed(&segment.old, &segment.new))
            .add(BOLD, "~]");
        done = segment.new.end;
    }
    Some(text.add(PLAIN, new.get(done..)?))
}

fn changed(old: &Stretch, new: &Stretch) -> Text {
    match (old.text.as_str(), new.text.as_str()) {
        (old, "") => word_diff::deleted(old),
        ("", new) => word_diff::inserted(new),
        (old, new) => word_diff::woven(old, new)
            .unwrap_or_else(|| word_diff::deleted(old).then(&word_diff::inserted(new))),
    }
}

/// The lines of the translation, its passages marked.
pub(super) fn target(text: &str, segments: &[Segment]) -> Vec<Text> {
    let mut places: Vec<(usize, &Segment)> = segments.iter().enumerate().collect();
    places.sort_by_key(|(_, segment)| segment.target.start);
    let mut lines = Vec::new();
    let mut begins = 0;
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end_matches(['\n', '\r']);
        let (mut drawn, mut done) = (Text::empty(), 0);
        for &(at, segment) in &places {
            let start = segment.target.start.saturating_sub(begins).max(done);
            let end = segment.target.end.saturating_sub(begins).min(line.len());
            let (Some(before), Some(inside)) = (line.get(done..start), line.get(start..end)) else {
                continue;
            };
            if inside.is_empty() {
                continue;
            }
            let sign = if segment.sure { '~' } else { '?' };
            let name = name(at, segments);
            drawn = drawn
                .add(PLAIN, before)
                .add(BOLD, &format!("[{name}{sign}"))
                .add(WARN, inside)
                .add(BOLD, &format!("{sign}]"));
            done = end;
        }
        lines.push(drawn.add(PLAIN, line.get(done..).unwrap_or_default()));
        begins += whole.len();
    }
    lines
}

/// The number of a passage among several.
fn name(at: usize, segments: &[Segment]) -> String {
    if segments.len() > 1 {
        (at + 1).to_string()
    } else {
        String::new()
    }
}
