//! What the words of a source locale may mean.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::Locale;

use crate::word_list::WordList;
use crate::{english, fold, variant};

/// What a word or a phrase may be; numbers are its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Abbreviation,
    /// Bounds a number that follows.
    Bound(&'static str),
    Connector,
    /// Makes a count of "one" beside it.
    Counted,
    Currency(&'static str),
    Dozen,
    /// A share by its denominator.
    Fraction(u32),
    Function,
    Hedge(&'static str),
    /// A noun that a number names.
    Label,
    /// A power of ten.
    Magnitude(u32),
    Modal(&'static str),
    Month(u32),
    Negation(&'static str),
    Number(u32),
    /// The first word of a phrase.
    Opens,
    Ordinal(u32),
    Percent,
    Preposition,
    Quantifier(&'static str),
    /// Tells who said it beside a quotation, before "that" and at the end of a sentence.
    Remarks,
    Relative(&'static str),
    RelativeDay(&'static str),
    /// Tells who said it anywhere.
    Says,
    Unit(&'static str),
    /// A number nobody counted: "hundreds".
    Vague(&'static str),
    Weekday(&'static str),
    Zone(&'static str),
}

/// The words of one source locale: its spellings, and the tables of words that bear facts.
///
/// ```
/// use hexapla_facts::Vocabulary;
/// let english = Vocabulary::shipped(&"en-GB".parse()?).expect("English is shipped");
/// assert!(english.knows("government") && !english.knows("goverment"));
/// assert!(english.are_antonyms("killed", "injured"));
/// # Ok::<(), hexapla_content::InvalidLocale>(())
/// ```
#[derive(Clone, Debug)]
pub struct Vocabulary {
    words: WordList,
    names: WordList,
    classes: &'static [(&'static str, &'static [Class])],
    initials: &'static [usize; 27],
    phrases: &'static [(&'static str, &'static [&'static str], Class)],
    sides: Sides,
    sides_alone: Sides,
    pseudo_negatives: &'static [&'static str],
    negative_prefixes: &'static [&'static str],
    own_words: BTreeSet<String>,
    own_names: BTreeSet<String>,
    own_antonyms: BTreeSet<(String, String)>,
    own_terms: BTreeMap<String, Vec<Vec<String>>>,
}

/// What a project adds to the shipped words of its source locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Additions<'a> {
    /// Correct spellings.
    pub words: &'a [&'a str],
    /// Proper names, of one or several words.
    pub names: &'a [&'a str],
    /// Glossary terms, of one or several words.
    pub terms: &'a [&'a str],
    /// Words of which one for the other is another statement.
    pub antonyms: &'a [(&'a str, &'a str)],
}

static ENGLISH: Vocabulary = Vocabulary {
    words: WordList::new(include_str!("../../../third-party/english-words/words.txt")),
    names: WordList::new(include_str!("../../../third-party/english-words/names.txt")),
    classes: english::WORDS,
    initials: english::INITIALS,
    phrases: english::PHRASES,
    sides: english::SIDES,
    sides_alone: english::SIDES_ALONE,
    pseudo_negatives: english::PSEUDO_NEGATIVES,
    negative_prefixes: &["un", "in", "im", "il", "ir", "dis", "non"],
    own_words: BTreeSet::new(),
    own_names: BTreeSet::new(),
    own_antonyms: BTreeSet::new(),
    own_terms: BTreeMap::new(),
};

impl Vocabulary {
    /// The words shipped for `locale`, whatever its region: English now.
    pub fn shipped(locale: &Locale) -> Option<&'static Self> {
        (locale.language() == "en").then_some(&ENGLISH)
    }

    /// The vocabulary with a project's own words.
    #[must_use]
    pub fn extended(&self, own: &Additions<'_>) -> Self {
        let mut result = self.clone();
        let folded = |word: &&str| fold(word).into_owned();
        result.own_words.extend(own.words.iter().map(folded));
        for name in own.names {
            let words = name.split_whitespace().map(|word| fold(word).into_owned());
            result.own_names.extend(words);
        }
        for (left, right) in own.antonyms {
            let pair = (folded(left), folded(right));
            result.own_antonyms.insert((pair.1.clone(), pair.0.clone()));
            result.own_antonyms.insert(pair);
        }
        for term in own.terms {
            let mut words = term.split_whitespace().map(|word| fold(word).into_owned());
            if let Some(first) = words.next() {
                let terms = result.own_terms.entry(first).or_default();
                terms.push(words.collect());
                terms.sort_by_key(|rest: &Vec<String>| std::cmp::Reverse(rest.len()));
            }
        }
        result
    }

    /// Says whether `word` is a correct spelling, names and possessives included.
    pub fn knows(&self, word: &str) -> bool {
        let word = fold(word);
        let word = word.strip_suffix("'s").unwrap_or(&word);
        self.is_common(word) || self.names.contains(word) || self.own_names.contains(word)
    }

    /// Says whether `word` is spelt in lower case as a rule.
    pub fn is_common(&self, word: &str) -> bool {
        self.words.contains(word) || self.own_words.contains(word) || self.is_contraction(word)
    }

    /// Says whether `word` is a verb that says who said something.
    pub fn says(&self, word: &str) -> bool {
        self.classes(word).contains(&Class::Says)
    }

    /// Says whether `word` is a name of the project's own.
    pub(crate) fn is_own_name(&self, word: &str) -> bool {
        !self.own_names.is_empty() && self.own_names.contains(word)
    }

    fn is_contraction(&self, word: &str) -> bool {
        word.contains('\'') && !self.classes(word).is_empty()
    }

    /// What `word`, case folded, may be.
    pub(crate) fn classes(&self, word: &str) -> &'static [Class] {
        let initial = word
            .bytes()
            .next()
            .and_then(|first| first.checked_sub(b'a'));
        let Some(&[start, end]) = initial.and_then(|initial| {
            let initial = usize::from(initial);
            self.initials.get(initial..initial + 2)?.first_chunk()
        }) else {
            return &[];
        };
        let words = self.classes.get(start..end).unwrap_or_default();
        match words.binary_search_by(|(known, _)| (*known).cmp(word)) {
            Ok(index) => words.get(index).map_or(&[], |(_, classes)| classes),
            Err(_) => &[],
        }
    }

    /// The phrases that begin with `first`, longest first, each with its other words.
    pub(crate) fn phrases(
        &self,
        first: &str,
    ) -> impl Iterator<Item = (&'static [&'static str], Class)> {
        let start = self.phrases.partition_point(|(word, ..)| *word < first);
        let phrases = self.phrases.get(start..).unwrap_or_default();
        let end = phrases.partition_point(|(word, ..)| *word == first);
        phrases
            .iter()
            .take(end)
            .map(|(_, rest, class)| (*rest, *class))
    }

    /// The project's terms that begin with `first`, longest first, each with its other words.
    pub(crate) fn terms(&self, first: &str) -> &[Vec<String>] {
        self.own_terms.get(first).map_or(&[], Vec::as_slice)
    }

    /// Says whether a full stop after `word` ends no sentence.
    pub(crate) fn is_abbreviation(&self, word: &str) -> bool {
        self.classes(word).contains(&Class::Abbreviation)
    }

    /// Says whether `word` says nothing of what a number or a name belongs to.
    pub fn is_function_word(&self, word: &str) -> bool {
        self.classes(&fold(word)).contains(&Class::Function)
    }

    /// Says whether one word for the other makes another statement: the antonym table, or a
    /// negating prefix or suffix.
    pub fn are_antonyms(&self, left: &str, right: &str) -> bool {
        let (left, right) = (fold(left), fold(right));
        are_opposed(self.sides, &left, &right)
            || self.is_negative_of(&left, &right)
            || self.is_negative_of(&right, &left)
            || (!self.own_antonyms.is_empty()
                && self
                    .own_antonyms
                    .contains(&(left.into_owned(), right.into_owned())))
    }

    /// Says whether one word for the other makes another statement where all around it is kept: "sent to", "sent by".
    pub fn are_antonyms_alone(&self, left: &str, right: &str) -> bool {
        are_opposed(self.sides_alone, &fold(left), &fold(right))
    }

    /// Says whether words, case folded, are others written in another way: contracted or in full, as in Britain or as in
    /// America, `a` or `an`.
    pub fn are_one(&self, left: &[&str], right: &[&str]) -> bool {
        variant::are_one(left, right, |word| self.is_common(word))
    }

    /// The American spelling of a word in British spelling, case folded, where neither is right in the other country.
    pub fn american<'w>(&self, word: &'w str) -> Option<Cow<'w, str>> {
        variant::respelt(word, |word| self.is_common(word))
    }

    /// Says whether `negative` is `word` with a negating prefix or suffix: un-, in-, im-, il-,
    /// ir-, dis-, non-, -less (also for -ful).
    fn is_negative_of(&self, negative: &str, word: &str) -> bool {
        const SHORTEST: usize = 4;
        if word.len() < SHORTEST || !self.is_common(word) {
            return false;
        }
        let by_prefix = || {
            self.negative_prefixes
                .iter()
                .any(|prefix| negative.strip_prefix(prefix) == Some(word))
                && self.pseudo_negatives.binary_search(&negative).is_err()
        };
        let stem = word.strip_suffix("ful").unwrap_or(word);
        by_prefix() || (negative.strip_suffix("less") == Some(stem))
    }
}

/// Words with the sides they stand on, sorted.
type Sides = &'static [(&'static str, &'static [i16])];

/// Says whether two words, case folded, stand on opposite sides.
fn are_opposed(table: Sides, left: &str, right: &str) -> bool {
    let of = |word: &str| {
        let found = table.binary_search_by(|(known, _)| (*known).cmp(word));
        let known = found.ok().and_then(|index| table.get(index));
        known.map_or(&[] as &[i16], |(_, sides)| sides)
    };
    let others = of(right);
    of(left).iter().any(|side| others.contains(&-side))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_both_spellings() {
        for word in [
            "colour",
            "color",
            "organise",
            "Tuesday",
            "didn’t",
            "state's",
            "persecuted",
        ] {
            assert!(ENGLISH.knows(word), "{word}");
        }
        for word in ["goverment", "recieve", "teh", "alot"] {
            assert!(!ENGLISH.knows(word), "{word}");
        }
    }

    #[test]
    fn sees_antonyms() {
        for (left, right) in [
            ("killed", "injured"),
            ("prosecuted", "persecuted"),
            ("lifted", "imposed"),
            ("rose", "fell"),
            ("lawful", "unlawful"),
            ("harmless", "harmful"),
            ("relevant", "irrelevant"),
            ("Arrests", "releases"),
        ] {
            assert!(ENGLISH.are_antonyms(left, right), "{left}/{right}");
            assert!(ENGLISH.are_antonyms(right, left), "{right}/{left}");
        }
        for (left, right) in [("killed", "killing"), ("form", "inform"), ("it", "unit")] {
            assert!(!ENGLISH.are_antonyms(left, right), "{left}/{right}");
        }
    }

    #[test]
    fn a_project_adds_its_own() {
        let own = ENGLISH.extended(&Additions {
            words: &["nesk"],
            names: &["Amina Rell"],
            terms: &["burial register"],
            antonyms: &[("granary", "mill")],
        });
        assert!(own.knows("nesk") && own.knows("Rell"));
        assert!(own.are_antonyms("mill", "granary"));
        assert_eq!(own.terms("burial"), [["register"]]);
    }
}
