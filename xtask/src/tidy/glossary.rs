//! The glossary explains every word the project uses in a sense of its own.

use super::{Problem, line_at};
use crate::tree::Tree;

const RULE: &str = "glossary";
const GLOSSARY: &str = "docs/glossary.md";

/// The words used everywhere: in code, on the command line and in the documentation.
const WORDS: [&str; 19] = [
    "release",
    "edition",
    "catalogue",
    "unit",
    "segment",
    "source",
    "target",
    "fingerprint",
    "baseline",
    "ledger",
    "impact",
    "status",
    "finding",
    "waiver",
    "gate",
    "verdict",
    "bundle",
    "leverage",
    "embargo",
];

pub(super) fn check(tree: &Tree) -> Vec<Problem> {
    let Some(glossary) = tree.text(GLOSSARY) else {
        return vec![Problem::error(RULE, GLOSSARY, 1, "the glossary is missing")];
    };
    let entries: Vec<(usize, &str, &str)> = glossary
        .match_indices("\n## ")
        .map(|(at, heading)| {
            let entry = glossary[at + heading.len()..].split("\n## ").next();
            let (word, text) = entry
                .unwrap_or_default()
                .split_once('\n')
                .unwrap_or_default();
            (line_at(glossary, at + 1), word.trim(), text.trim())
        })
        .collect();
    let mut problems = Vec::new();
    for word in WORDS {
        if !entries.iter().any(|(_, entry, _)| *entry == word) {
            let message = format!("no entry `## {word}`");
            problems.push(Problem::error(RULE, GLOSSARY, 1, message));
        }
    }
    for (line, word, _) in entries.iter().filter(|(_, _, text)| text.is_empty()) {
        let message = format!("the entry of `{word}` is empty");
        problems.push(Problem::error(RULE, GLOSSARY, *line, message));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary(skipped: &str, entry: &str) -> Vec<Problem> {
        let words = WORDS.iter().filter(|word| **word != skipped);
        let entries: Vec<String> = words
            .map(|word| format!("\n## {word}\n\n{entry}\n"))
            .collect();
        let text = entries.concat();
        check(&Tree::of(&[(GLOSSARY, &text)]))
    }

    #[test]
    fn every_word_has_an_entry_with_text() {
        assert_eq!(glossary("", "What it means."), []);
        let missing = glossary("ledger", "What it means.");
        assert_eq!(missing[0].message, "no entry `## ledger`");
        assert_eq!(glossary("", "").len(), WORDS.len());
        assert_eq!(check(&Tree::of(&[])).len(), 1);
    }
}
