//! The first sentences of a text, for lists: never cut inside a quotation, nor right after a colon.

use unicode_segmentation::UnicodeSegmentation;

/// The characters a teaser should have at most.
const USUAL: usize = 300;

/// The characters of a first sentence that is shown whole.
const LONGEST: usize = 480;

/// Marks that open a quotation, and those that close it. German closes with what English opens with, so a pair is
/// told by the mark that opened.
const QUOTATION_MARKS: [(char, &[char]); 7] = [
    ('“', &['”']),
    ('„', &['“', '”']),
    ('«', &['»']),
    ('»', &['«']),
    ('‹', &['›']),
    ('「', &['」']),
    ('『', &['』']),
];

/// The beginning of `text` that lists show; empty where nothing can be shown without cutting a quotation.
///
/// It is whole sentences (UAX #29) of at most 300 characters; where the first is longer, that one, or its first words
/// and an ellipsis.
///
/// ```
/// # use hexapla_publish::teaser;
/// let text = "Tallowgate calls for the release of all. “They counted us. Nobody asked.” It asks for:";
/// assert_eq!(teaser(text), "Tallowgate calls for the release of all. “They counted us. Nobody asked.”");
/// ```
pub fn teaser(text: &str) -> String {
    let text = text.replace('\u{fffc}', "");
    let ends: Vec<usize> = text
        .split_sentence_bound_indices()
        .map(|(start, sentence)| start + sentence.trim_end().len())
        .filter(|end| may_end(text.get(..*end).unwrap_or_default()))
        .collect();
    let within = |most: usize| move |start: &str| start.chars().count() <= most;
    let mut starts = ends.iter().filter_map(|end| text.get(..*end));
    let last = starts.clone().rfind(|start| within(USUAL)(start));
    let whole = last.or_else(|| starts.find(|start| within(LONGEST)(start)));
    match whole {
        Some(start) => start.trim().to_owned(),
        // nothing in it may end a teaser
        None if within(LONGEST)(&text) => String::new(),
        None => first_words(&text),
    }
}

/// The words that fit, with an ellipsis; none where a quotation is open all the way.
fn first_words(text: &str) -> String {
    let mut best = "";
    for (start, word) in text.split_word_bound_indices() {
        let head = text.get(..start).unwrap_or_default().trim_end();
        if head.chars().count() > USUAL {
            break;
        }
        if word.trim().is_empty() && may_end(head) {
            best = head;
        }
    }
    let best = best
        .trim_end_matches([',', ';', '،', '؛', '，', '；', '、'])
        .trim();
    if best.is_empty() {
        String::new()
    } else {
        format!("{best}…")
    }
}

/// Says whether a teaser may end where `start` ends: no quotation is open there, and nothing is announced.
fn may_end(start: &str) -> bool {
    let last = start.trim_end().chars().next_back();
    let announces = last.is_none_or(|last| matches!(last, ':' | '：' | '—' | '–'));
    !announces && !is_quotation_open(start)
}

fn is_quotation_open(text: &str) -> bool {
    let mut open: Vec<&[char]> = Vec::new();
    let mut straight = false;
    for character in text.chars() {
        if open
            .last()
            .is_some_and(|closing| closing.contains(&character))
        {
            open.pop();
        } else if character == '"' {
            straight = !straight;
        } else {
            let mut marks = QUOTATION_MARKS.iter();
            open.extend(
                marks
                    .find(|(mark, _)| *mark == character)
                    .map(|(_, closing)| *closing),
            );
        }
    }
    straight || !open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_is_shown_whole() {
        let text = "At least 31 prisoners died. The authorities admit to six.";
        assert_eq!(teaser(text), text);
        assert_eq!(
            teaser("至少31名囚犯死亡。当局承认六人。"),
            "至少31名囚犯死亡。当局承认六人。"
        );
    }

    #[test]
    fn nothing_ends_in_a_quotation_or_after_a_colon() {
        let quoted = format!(
            "She spoke. “{}” Nobody answered.",
            "They counted us. ".repeat(20).trim()
        );
        assert_eq!(teaser(&quoted), "She spoke.");
        assert_eq!(
            teaser("They ask for much. These include:"),
            "They ask for much."
        );
        assert_eq!(teaser("These include:"), "");
        // a quotation over several paragraphs is closed in none of them but the last
        assert_eq!(teaser("“They counted us. Nobody asked."), "");
    }

    #[test]
    fn a_long_first_sentence_is_whole_or_its_first_words() {
        let sentence = format!("It {}ends.", "goes on and ".repeat(30));
        assert_eq!(teaser(&sentence), sentence);
        let longer = format!("It {}ends.", "goes on and ".repeat(60));
        let short = teaser(&longer);
        assert!(
            short.ends_with('…') && short.chars().count() <= USUAL + 1,
            "{short}"
        );
        assert!(longer.starts_with(short.trim_end_matches('…')));
    }
}
