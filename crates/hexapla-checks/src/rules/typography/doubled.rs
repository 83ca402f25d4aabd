//! A word or a sentence written twice.

mod sentence;

use hexapla_content::{Pair, Unit};
use hexapla_diagnostics::{Edit, Span};

use crate::findings::WORD_DOUBLED;
use crate::{Context, Hit};

/// What is known of words that follow themselves in a language.
struct Known {
    language: &'static str,
    /// Words of grammar after which they cannot stand again in any sentence: one of the two is a slip. No
    /// preposition that is a part of verbs (“came in in March”) or of names (“de de Gaulle”) is among them.
    slips: &'static [&'static str],
    others: Others,
}

/// What any other word is that follows itself.
enum Others {
    /// Nothing to tell: people say words of any kind twice, for a little, a lot, or one after the other
    /// (“passo passo”, “poco poco”).
    Said,
    /// Worth a look, except for these: pronouns, verbs and their particles, which meet across two clauses (“what it
    /// is is”, “die, die die”), and words of degree, which are said twice for more.
    Odd(&'static [&'static str]),
}

/// The languages that are known well enough. In all others nothing is told: most languages of the world say
/// words twice on purpose (Turkish, Indonesian, Vietnamese, Hindi, Korean, Arabic “كلمة كلمة”).
const KNOWN: &[Known] = &[
    Known {
        language: "da",
        slips: &["og", "et", "eller"],
        others: Others::Odd(&[
            "af", "at", "de", "den", "der", "det", "er", "for", "fra", "ham", "har", "hende", "i",
            "ind", "med", "meget", "nej", "om", "op", "over", "på", "sig", "som", "til", "ud",
            "var", "ved",
        ]),
    },
    Known {
        language: "de",
        slips: &[
            "des", "eine", "einem", "einen", "einer", "eines", "im", "oder", "zum", "zur",
        ],
        others: Others::Odd(&[
            "ab", "am", "an", "auf", "aus", "bei", "das", "dem", "den", "denen", "der", "die",
            "durch", "ein", "für", "ganz", "haben", "hat", "hatte", "hatten", "ihnen", "ihr",
            "ist", "ja", "mit", "nach", "nein", "sehr", "sein", "sich", "sie", "sind", "um", "und",
            "unter", "viel", "von", "vor", "war", "waren", "was", "weit", "wer", "werden", "wird",
            "wo", "zu", "über",
        ]),
    },
    Known {
        language: "en",
        slips: &[
            "an", "and", "from", "into", "of", "or", "our", "the", "their",
        ],
        others: Others::Odd(&[
            "about", "are", "at", "been", "by", "bye", "did", "do", "does", "down", "far", "for",
            "had", "has", "have", "her", "here", "him", "in", "is", "it", "long", "many", "much",
            "no", "now", "off", "on", "out", "over", "really", "so", "that", "then", "there",
            "this", "through", "to", "under", "up", "very", "was", "were", "what", "who", "with",
            "you",
        ]),
    },
    Known {
        language: "es",
        slips: &[
            "al", "con", "del", "el", "en", "las", "los", "para", "por", "su", "sus", "una",
        ],
        others: Others::Said,
    },
    Known {
        language: "fr",
        slips: &[
            "au", "aux", "avec", "cette", "ces", "dans", "des", "du", "et", "les", "ou", "par",
            "sur", "un", "une",
        ],
        others: Others::Odd(&[
            "bien", "dessus", "en", "est", "fort", "la", "loin", "là", "non", "nous", "oui",
            "petit", "peu", "plus", "sont", "si", "tout", "trop", "très", "vite", "vous", "était",
        ]),
    },
    Known {
        language: "it",
        slips: &[
            "con", "dei", "del", "della", "delle", "di", "ed", "gli", "il", "nel", "nella", "per",
            "una",
        ],
        others: Others::Said,
    },
    Known {
        language: "nb",
        slips: &["og", "et", "eller"],
        others: Others::Odd(&[
            "at", "av", "de", "den", "der", "det", "er", "for", "fra", "ham", "har", "henne",
            "inn", "med", "mye", "nei", "om", "opp", "over", "på", "seg", "som", "til", "ut",
            "var", "veldig", "ved",
        ]),
    },
    Known {
        language: "nl",
        slips: &["de", "en", "een"],
        others: Others::Odd(&[
            "aan", "af", "bij", "dat", "die", "door", "haar", "heel", "het", "hij", "in", "is",
            "ja", "met", "na", "nee", "om", "op", "over", "te", "uit", "van", "veel", "ver",
            "voor", "waar", "waren", "was", "wat", "wie", "ze", "zeer", "zich", "zijn",
        ]),
    },
    Known {
        language: "pl",
        slips: &["dla", "oraz", "ze"],
        others: Others::Said,
    },
    Known {
        language: "pt",
        slips: &[
            "ao", "aos", "com", "da", "das", "do", "dos", "em", "na", "nas", "para", "por", "uma",
        ],
        others: Others::Said,
    },
    Known {
        language: "ru",
        slips: &["для", "из", "или", "об", "от", "при"],
        others: Others::Said,
    },
    Known {
        language: "sv",
        slips: &["och", "ett", "eller"],
        others: Others::Odd(&[
            "att", "av", "de", "dem", "den", "det", "du", "fram", "från", "för", "har", "henne",
            "honom", "i", "in", "ja", "med", "mycket", "nej", "ni", "om", "på", "sig", "som",
            "till", "upp", "ut", "var", "vid", "väldigt", "är", "över",
        ]),
    },
    Known {
        language: "uk",
        slips: &["або", "від", "для", "при"],
        others: Others::Said,
    },
];

/// A word or a sentence that follows itself, where the source has no such thing.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let mut hits = words(pair, context);
    hits.extend(sentence::find(pair, context));
    hits
}

fn words(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let language = match context.languages.target.language() {
        "no" | "nn" => "nb",
        language => language,
    };
    let Some(known) = KNOWN.iter().find(|known| known.language == language) else {
        return Vec::new();
    };
    let says_twice = |unit: &&Unit| !repeated(unit).is_empty();
    let is_told = pair.target.iter().any(says_twice) && !pair.source.iter().any(says_twice);
    if !is_told {
        return Vec::new();
    }
    let hits = pair.target.iter().flat_map(|unit| {
        let told = repeated(unit).into_iter().filter(|said| known.tells(said));
        told.map(|said| {
            let span = context.locate(unit, said.all);
            let hit = Hit::new(WORD_DOUBLED, span).with("word", said.word);
            let is_slip = known.slips.contains(&said.word) && said.times == 2;
            if !is_slip || span == unit.span {
                return hit;
            }
            hit.fix(vec![Edit {
                span: Span::new(span.start + said.word.len(), span.end),
                text: String::new(),
            }])
        })
    });
    hits.collect()
}

impl Known {
    fn tells(&self, said: &Repeated<'_>) -> bool {
        self.slips.contains(&said.word)
            || match self.others {
                Others::Said => false,
                // what is said three times is said so on purpose
                Others::Odd(sound) => said.times == 2 && !sound.contains(&said.word),
            }
    }
}

/// A word that follows itself.
struct Repeated<'a> {
    word: &'a str,
    /// The stretch from the first to the last.
    all: &'a str,
    times: usize,
}

/// The words of a unit that follow themselves, with nothing but a space between.
fn repeated(unit: &Unit) -> Vec<Repeated<'_>> {
    if unit.kind.is_atomic() {
        return Vec::new();
    }
    let mut found: Vec<Repeated<'_>> = Vec::new();
    let mut at = 0;
    // the word before: where its run begins, the word, how often it stood
    let mut before: Option<(usize, &str, usize)> = None;
    for written in unit.text.split(' ') {
        let word = written.trim_end_matches(|c: char| c.is_ascii_punctuation());
        let end = at + word.len();
        let follows = |(start, said, _): &(usize, &str, usize)| {
            *said == word && is_word(unit, *start, said) && !unit.is_code_at(at)
        };
        let run = before.filter(follows);
        before = match run {
            Some((start, said, times)) => {
                if times > 1 {
                    found.pop();
                }
                let all = unit.text.get(start..end);
                found.extend(all.map(|all| Repeated {
                    word: said,
                    all,
                    times: times + 1,
                }));
                (word == written).then_some((start, said, times + 1))
            }
            None => (word == written).then_some((at, word, 1)),
        };
        at += written.len() + 1;
    }
    found
}

/// Says whether a word at the byte `at` is one of a language: of letters, more than one, and neither a name nor
/// code.
fn is_word(unit: &Unit, at: usize, word: &str) -> bool {
    let is_letter = |c: char| c.is_alphabetic() && !c.is_uppercase();
    word.chars().count() > 1 && word.chars().all(is_letter) && !unit.is_code_at(at)
}
