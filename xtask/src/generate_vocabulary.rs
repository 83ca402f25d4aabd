//! Compiles a locale's reviewed word tables (`data/<locale>.toml` of `hexapla-facts`) to static,
//! sorted slices, so that nothing is parsed or built when the program runs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The tables of `toml` as the Rust module `english.rs`.
///
/// # Panics
///
/// Panics when the tables are not as `data/en.toml` explains: the message says where.
pub(crate) fn english_tables(toml: &str) -> String {
    let tables: toml::Table = toml.parse().expect("the tables are TOML");
    let Lexicon { words, phrases } = Lexicon::of(&tables);
    let mut source = String::from(HEADER);
    let initials = initials(&words);
    let _ = write!(
        source,
        "\n/// Where the words with each initial, a to z, begin and end.\n#[rustfmt::skip]\n\
         pub(crate) static INITIALS: &[usize; 27] = &{initials:?};\n"
    );
    let words = words.iter().map(|(word, classes)| {
        let classes: Vec<&str> = classes.iter().map(String::as_str).collect();
        format!("({word:?}, &[{}])", classes.join(", "))
    });
    table(
        &mut source,
        "words, with what each may be",
        "WORDS: &[(&str, &[C])]",
        words,
    );
    let phrases = phrases
        .iter()
        .map(|phrase| format!("({:?}, &{:?}, {})", phrase.first, phrase.rest, phrase.class));
    let kind = "PHRASES: &[(&str, &[&str], C)]";
    table(
        &mut source,
        "phrases: first word, the others, meaning; longest first",
        kind,
        phrases,
    );
    let sides = |list: &str| {
        let sides = sides(&tables["antonyms"][list]).into_iter();
        sides.map(|(word, sides)| format!("({word:?}, &{:?})", Vec::from_iter(sides)))
    };
    let title = "antonyms: a word's sides, `-n` against `n`";
    table(
        &mut source,
        title,
        "SIDES: &[(&str, &[i16])]",
        sides("pairs"),
    );
    let title = "antonyms where nothing else changes, likewise";
    table(
        &mut source,
        title,
        "SIDES_ALONE: &[(&str, &[i16])]",
        sides("alone"),
    );
    let pseudo: BTreeSet<&str> = texts(&tables["pseudo-negative"]["words"]).collect();
    let pseudo = pseudo.iter().map(|word| format!("{word:?}"));
    let title = "words that begin like a negation and are none";
    table(&mut source, title, "PSEUDO_NEGATIVES: &[&str]", pseudo);
    source
}

/// Tables that do not say what a word may be.
const OTHERS: [&str; 8] = [
    "and-half",
    "antonyms",
    "implied",
    "measure",
    "pseudo-negative",
    "reading",
    "sentences",
    "short-magnitude",
];

/// What spellings may be.
struct Lexicon {
    /// The classes of each word.
    words: BTreeMap<String, BTreeSet<String>>,
    phrases: BTreeSet<Phrase>,
}

impl Lexicon {
    fn of(tables: &toml::Table) -> Self {
        let mut lexicon = Self {
            words: BTreeMap::new(),
            phrases: BTreeSet::new(),
        };
        let tables = tables.iter();
        for (table, entries) in tables.filter(|(table, _)| !OTHERS.contains(&table.as_str())) {
            let entries = entries.as_table().expect("every table holds entries");
            for (value, spellings) in entries {
                let class = class(table, value);
                texts(spellings).for_each(|spelling| lexicon.add(spelling, &class));
            }
        }
        lexicon
    }

    fn add(&mut self, spelling: &str, class: &str) {
        let mut parts = spelling.split(' ').map(str::to_owned);
        let first = parts.next().expect("a spelling has a word");
        let rest: Vec<String> = parts.collect();
        let here = self.words.entry(first.clone()).or_default();
        if rest.is_empty() {
            here.insert(class.to_owned());
            return;
        }
        here.insert("C::Opens".to_owned());
        self.phrases.insert(Phrase {
            first,
            shortness: usize::MAX - rest.len(),
            rest,
            class: class.to_owned(),
        });
    }
}

/// Where the words with each initial, a to z, begin and end.
fn initials(words: &BTreeMap<String, BTreeSet<String>>) -> [usize; 27] {
    let mut initials = [0; 27];
    for word in words.keys() {
        let initial = word.bytes().next().filter(u8::is_ascii_lowercase);
        let initial = initial.expect("a letter begins it");
        for start in &mut initials[usize::from(initial - b'a') + 1..] {
            *start += 1;
        }
    }
    initials
}

const HEADER: &str = "//! English: generated from `data/en.toml` by `cargo xtask generate`.

use crate::vocabulary::Class as C;
";

/// A spelling of several words; sorts longest first among those with the same first word.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Phrase {
    first: String,
    shortness: usize,
    rest: Vec<String>,
    class: String,
}

/// The Rust expression of the class that `table` gives to a spelling of `value`.
fn class(table: &str, value: &str) -> String {
    let mut name = String::new();
    for part in table.split('-') {
        let (head, tail) = part.split_at(1);
        name.push_str(&head.to_ascii_uppercase());
        name.push_str(tail);
    }
    match table {
        "percent" | "dozen" | "says" | "remarks" | "label" | "connector" | "counted"
        | "function" | "preposition" | "abbreviation" => format!("C::{name}"),
        "number" | "magnitude" | "fraction" | "ordinal" | "month" => format!("C::{name}({value})"),
        _ => format!("C::{name}({value:?})"),
    }
}

/// Every word of a list of antonyms with the sides it stands on: `n` left, `-n` right of pair `n`. A line of several sides is
/// a pair for each two of them.
fn sides(list: &toml::Value) -> BTreeMap<String, BTreeSet<i16>> {
    let mut sides: BTreeMap<String, BTreeSet<i16>> = BTreeMap::new();
    let lines = texts(list).map(|line| line.split(" | ").collect());
    let pairs = lines.flat_map(|sides: Vec<&str>| {
        let of = |at: usize| sides[at + 1..].iter().map(move |right| (at, *right));
        let pairs: Vec<_> = (0..sides.len()).flat_map(of).collect();
        pairs
            .into_iter()
            .map(move |(at, right)| (sides[at], right))
            .collect::<Vec<_>>()
    });
    for ((left, right), number) in pairs.zip(1_i16..) {
        for (side, number) in [(left, number), (right, -number)] {
            for word in side.split_whitespace().flat_map(forms) {
                sides.entry(word).or_default().insert(number);
            }
        }
    }
    sides
}

/// The regular forms of a verb marked `*` (`**`: last letter doubled), or the word alone.
fn forms(word: &str) -> Vec<String> {
    let Some(stem) = word.strip_suffix('*') else {
        return vec![word.to_owned()];
    };
    if let Some(stem) = stem.strip_suffix('*') {
        let last = stem.chars().next_back().expect("a verb has letters");
        return vec![
            stem.to_owned(),
            format!("{stem}s"),
            format!("{stem}{last}ed"),
            format!("{stem}{last}ing"),
        ];
    }
    let third = |ending: &str| {
        ["s", "x", "sh", "ch"]
            .iter()
            .any(|hiss| ending.ends_with(hiss))
    };
    let vowel_before_y = |stem: &str| stem.ends_with(['a', 'e', 'o', 'u']);
    let (finite, past, present) = if let Some(cut) = stem.strip_suffix('e') {
        (format!("{stem}s"), format!("{stem}d"), format!("{cut}ing"))
    } else if let Some(cut) = stem.strip_suffix('y').filter(|cut| !vowel_before_y(cut)) {
        (
            format!("{cut}ies"),
            format!("{cut}ied"),
            format!("{stem}ing"),
        )
    } else {
        let finite = if third(stem) { "es" } else { "s" };
        (
            format!("{stem}{finite}"),
            format!("{stem}ed"),
            format!("{stem}ing"),
        )
    };
    let present = if stem == "die" {
        "dying".to_owned()
    } else {
        present
    };
    vec![stem.to_owned(), finite, past, present]
}

/// The texts of a TOML array.
fn texts(value: &toml::Value) -> impl Iterator<Item = &str> {
    let array = value.as_array().expect("a list of texts");
    array.iter().map(|text| text.as_str().expect("a text"))
}

/// Adds a static slice of `entries`, as many to a line as fit.
fn table(source: &mut String, title: &str, kind: &str, entries: impl Iterator<Item = String>) {
    let _ = write!(
        source,
        "\n/// The {title}, sorted.\n#[rustfmt::skip]\npub(crate) static {kind} = &["
    );
    let mut column = usize::MAX;
    for entry in entries {
        if column.saturating_add(entry.len() + 2) > 100 {
            source.push_str("\n   ");
            column = 3;
        }
        column += entry.len() + 2;
        let _ = write!(source, " {entry},");
    }
    source.push_str("\n];\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_the_regular_forms() {
        for (verb, expected) in [
            ("kill*", "kill kills killed killing"),
            ("raise*", "raise raises raised raising"),
            ("deny*", "deny denies denied denying"),
            ("destroy*", "destroy destroys destroyed destroying"),
            ("ban**", "ban bans banned banning"),
            ("pass*", "pass passes passed passing"),
            ("dead", "dead"),
        ] {
            assert_eq!(forms(verb).join(" "), expected);
        }
    }

    #[test]
    fn makes_sorted_tables() {
        let source = english_tables(
            "[quantifier]\nall = [\"all\"]\n\"at least\" = [\"at least\"]\n[month]\n5 = [\"may\"]\n\
             [antonyms]\npairs = [\"rise | fall\"]\nalone = [\"by | to\"]\n[pseudo-negative]\nwords = [\"inform\"]\n",
        );
        assert!(source.contains("(\"all\", &[C::Quantifier(\"all\")]), (\"at\", &[C::Opens]), (\"may\", &[C::Month(5)]),"));
        assert!(source.contains("(\"at\", &[\"least\"], C::Quantifier(\"at least\")),"));
        assert!(source.contains("(\"fall\", &[-1]), (\"rise\", &[1]),"));
        assert!(source.contains("(\"by\", &[1]), (\"to\", &[-1]),"));
    }
}
