//! An invented newsroom's texts and their edits, the same for the same seed.
//!
//! About one passage in ten is edited, as real ones are: a figure, a word, a comma, an emphasis.

use std::fmt::Write as _;

/// A generator of pseudo-random numbers: `SplitMix64` (Steele, Lea and Flood, 2014).
pub(super) struct Dice(u64);

impl Dice {
    /// A generator that always throws the same for the same `seed`.
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `limit`, which must not be nought.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        let limit = u64::try_from(limit).unwrap_or(u64::MAX);
        usize::try_from(mixed % limit).unwrap_or(0)
    }

    /// One of `words`.
    pub(super) fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let index = self.below(words.len());
        words.get(index).copied().unwrap_or_default()
    }
}

const WHO: [&str; 10] = [
    "Fishermen from {p}",
    "{n} teachers in {p}",
    "The provincial council",
    "{q}, who speaks for the harbour authority,",
    "Relatives of {q}",
    "{q}, a lawyer in {p},",
    "The second chamber",
    "Villagers near {p}",
    "The ministry of roads",
    "Members of the weavers' union",
];
const DID: [&str; 10] = [
    "said",
    "reported",
    "denied",
    "confirmed on Tuesday",
    "told the court",
    "wrote in an open letter",
    "have repeatedly warned",
    "acknowledged",
    "alleged",
    "recalled",
];
const THAT: [&str; 10] = [
    "that the telephone lines to {p} had been cut before dawn",
    "that at least {n} people were taken to the barracks",
    "that the road from {p} to {p} was closed for {n} days",
    "that no one had been allowed to see {q} in {p}",
    "that {n} houses were burned and the wells filled with stones",
    "that the hearing would be held behind closed doors",
    "that the harvest of {p} had been seized without payment",
    "that guards must not open letters addressed to counsel",
    "that food reached only {n} of the families",
    "that the figures published in spring were too low",
];
const AND: [&str; 8] = [
    "and asked for an independent inquiry",
    "while officials in {p} gave no reason",
    "although the law forbids it",
    "according to [the report](https://example.org/reports/{n})",
    "and several others were injured",
    "*without* a warrant",
    "in the presence of {q} and two observers",
    "as the newsroom learned from `file {n}`",
];

const ONSETS: [&str; 20] = [
    "Os", "Hal", "Vel", "Tam", "Cor", "Il", "Dun", "Mir", "Bre", "Sav", "Lor", "Kes", "Par", "Ul",
    "Fen", "Gra", "Thes", "Nor", "Wex", "Yar",
];
const MIDDLES: [&str; 12] = [
    "a", "e", "i", "o", "ara", "eni", "ovi", "uma", "eri", "ola", "anti", "esto",
];
const ENDINGS: [&str; 20] = [
    "krel", "lin", "sin", "vash", "ek", "tal", "ossory", "mark", "dun", "reth", "wyn", "gard",
    "loe", "net", "bury", "stad", "vin", "zel", "moor", "quay",
];

/// A release before and after an edit, as Markdown.
pub(super) struct Edited {
    /// The passages before.
    pub(super) old: Vec<String>,
    /// The passages after.
    pub(super) new: Vec<String>,
}

impl Edited {
    /// A release of `passages` passages.
    pub(super) fn release(dice: &mut Dice, passages: usize) -> Self {
        let mut edited = Self {
            old: Vec::with_capacity(passages),
            new: Vec::with_capacity(passages),
        };
        for number in 0..passages {
            let passage = passage(dice, number);
            if dice.below(10) == 0 {
                edited.edit(dice, passage);
            } else {
                edited.new.push(passage.clone());
                edited.old.push(passage);
            }
        }
        edited
    }

    /// Puts in `old` with one edit: mostly a change of words, now and then a passage that is new,
    /// gone or split in two.
    fn edit(&mut self, dice: &mut Dice, old: String) {
        match dice.below(12) {
            0 => {
                self.new.push(passage(dice, 3));
                self.new.push(old.clone());
            }
            1 => {}
            2 => match old.split_once(". ") {
                Some((first, second)) => {
                    self.new.push(format!("{first}."));
                    self.new.push(second.to_owned());
                }
                None => self.new.push(old.clone()),
            },
            3 | 4 => self.new.push(old.replacen(" the ", "  the\n", 1)),
            5 | 6 => self.new.push(old.replacen(" and ", ", and ", 1)),
            7..=9 => self
                .new
                .push(old.replacen("said", "has stated", 1) + " It continues."),
            _ => {
                let figure = format!("at least {} people", dice.below(90) + 10);
                self.new
                    .push(format!("{old} Since then {figure} have been counted."));
            }
        }
        self.old.push(old);
    }

    /// The passages before as one Markdown text.
    pub(super) fn old_text(&self) -> String {
        self.old.join("\n\n") + "\n"
    }

    /// The passages after as one Markdown text.
    pub(super) fn new_text(&self) -> String {
        self.new.join("\n\n") + "\n"
    }
}

/// A paragraph of two to four sentences; every eighth passage is a heading or a list item.
fn passage(dice: &mut Dice, number: usize) -> String {
    match number % 8 {
        0 => return format!("## {} and {}", name(dice), name(dice)),
        5 => return format!("- {}", sentence(dice)),
        _ => {}
    }
    let mut text = sentence(dice);
    for _ in 0..=dice.below(3) {
        let _ = write!(text, " {}", sentence(dice));
    }
    text
}

fn sentence(dice: &mut Dice) -> String {
    let (who, did, that, and) = (
        dice.pick(&WHO),
        dice.pick(&DID),
        dice.pick(&THAT),
        dice.pick(&AND),
    );
    let mut sentence = format!("{who} {did} {that} {and}.");
    while let Some(at) = sentence.find('{') {
        let filled = match sentence.get(at..at + 3) {
            Some("{n}") => (dice.below(980) + 2).to_string(),
            Some("{q}") => format!("{} {}", name(dice), name(dice)),
            _ => name(dice),
        };
        sentence.replace_range(at..at + 3, &filled);
    }
    sentence
}

/// An invented name of two or three syllables, one of several thousand.
fn name(dice: &mut Dice) -> String {
    let mut name = dice.pick(&ONSETS).to_owned();
    for _ in 0..dice.below(2) {
        name.push_str(dice.pick(&MIDDLES));
    }
    name.push_str(dice.pick(&ENDINGS));
    name
}

/// Lines of `{"id","old","new"}` for `compare --jsonl`, at least `bytes` long.
pub(super) fn jsonl(seed: u64, bytes: usize) -> String {
    let mut dice = Dice::new(seed);
    let mut lines = String::with_capacity(bytes + 16_384);
    let mut number = 0;
    while lines.len() < bytes {
        number += 1;
        let passages = dice.below(30) + 6;
        let release = Edited::release(&mut dice, passages);
        let line = serde_json::json!({
            "id": format!("release-{number}"),
            "old": release.old_text(),
            "new": release.new_text(),
        });
        let _ = writeln!(lines, "{line}");
    }
    lines
}

/// The passages as a PO file: each one's own text is its translation, so that `msgmerge` has
/// something to carry over; the template has none.
pub(super) fn po(passages: &[String], with_translations: Translations) -> String {
    let header = "Content-Type: text/plain; charset=UTF-8\n";
    let mut po = format!("msgid \"\"\nmsgstr {}\n", quoted(header));
    let mut seen = std::collections::BTreeSet::new();
    for passage in passages
        .iter()
        .filter(|passage| seen.insert(passage.as_str()))
    {
        let text = quoted(passage);
        let translation = match with_translations {
            Translations::Given => text.as_str(),
            Translations::Empty => "\"\"",
        };
        let _ = write!(po, "\nmsgid {text}\nmsgstr {translation}\n");
    }
    po
}

/// Whether a PO file holds translations.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Translations {
    /// A translator's file.
    Given,
    /// A template.
    Empty,
}

fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", escaped.replace('\n', "\\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_texts() {
        let lines = jsonl(7, 100_000);
        assert_eq!(lines, jsonl(7, 100_000));
        assert_ne!(lines, jsonl(8, 100_000));
        assert!(lines.len() >= 100_000);
        for line in lines.lines() {
            let pair: serde_json::Value = serde_json::from_str(line).unwrap();
            assert!(pair["old"].is_string() && pair["new"].is_string());
        }
    }

    #[test]
    fn about_one_passage_in_ten_is_edited() {
        let release = Edited::release(&mut Dice::new(1), 5_000);
        let new: std::collections::BTreeSet<&String> = release.new.iter().collect();
        let changed = release
            .old
            .iter()
            .filter(|passage| !new.contains(passage))
            .count();
        assert!((300..=700).contains(&changed), "{changed}");
        assert!(!release.old_text().contains('{'));
    }

    #[test]
    fn po_files_quote_what_they_hold() {
        let passages = ["She said \"no\".\n".to_owned(), "b\\c".to_owned()];
        let po = po(&passages, Translations::Empty);
        assert!(po.contains("msgid \"She said \\\"no\\\".\\n\"\nmsgstr \"\"\n"));
        assert!(po.contains("msgid \"b\\\\c\""));
    }
}
