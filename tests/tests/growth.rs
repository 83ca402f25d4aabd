//! The cost of comparing two versions, and of tracking a translation, grows near linearly, counted in steps and not in seconds.
#![expect(clippy::print_stdout, reason = "a growth test says what it measured")]

use std::fmt::Write as _;

use std::collections::BTreeMap;

use hexapla_content::{Fingerprint, How, Row, Status, Unit};
use hexapla_diagnostics::Place;
use hexapla_facts::Corpus;
use hexapla_markdown::{Dialect, Rules, read};
use hexapla_tracker::{BaselineSource, Change, Judge, Situation, align, track_counted};

/// The highest exponent allowed: twice the text may cost 2^1.15 = 2.22 times the steps.
const LIMIT: f64 = 1.15;

/// The sizes compared, in paragraphs.
const SIZES: [usize; 4] = [400, 800, 1_600, 3_200];

const PLACES: [&str; 9] = [
    "Port Sable",
    "Little Haven",
    "Calder Island",
    "Upper Vell",
    "the salt works",
    "the old mill",
    "the harbour",
    "the coast road",
    "Ember Street",
];
const WHO: [&str; 8] = [
    "the harbour master",
    "a baker",
    "two nurses",
    "the council",
    "a retired sailor",
    "the night watch",
    "the ministry",
    "a group of dockers",
];
const DEEDS: [&str; 11] = [
    "closed the gates",
    "counted the boats",
    "asked for tents",
    "put out the fire",
    "cleared the road",
    "wrote to the court",
    "rang the bells",
    "moved the archive",
    "repaired the wall",
    "sold the last bread",
    "refused to speak",
];

/// A number that looks as if it were drawn, always the same for the same `number` and `salt`
/// (the finaliser of `SplitMix64`, Steele, Lea and Flood 2014).
const fn mixed(number: usize, salt: usize) -> usize {
    let mut z = (number as u64)
        .wrapping_mul(0x9E37_79B9_7F4A_7C15)
        .wrapping_add(salt as u64 + 1);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    // 31 bits, so that it is the same number wherever it is compiled
    (z >> 33) as usize
}

/// A paragraph out of a few dozen words and two figures: many are much alike.
fn monotonous(number: usize) -> String {
    let pick = |list: &[&'static str], salt: usize| list[mixed(number, salt) % list.len()];
    format!(
        "On day {} of the flood, {} {} near {}. Later {} {} at {}, and {} people were told to wait.",
        number / 3,
        pick(&WHO, 1),
        pick(&DEEDS, 2),
        pick(&PLACES, 3),
        pick(&WHO, 4),
        pick(&DEEDS, 5),
        pick(&PLACES, 6),
        number % 97,
    )
}

/// A paragraph whose words are as frequent as those of real texts: the word of rank r stands there
/// in proportion to 1/r (Zipf's law), so that the vocabulary grows with the text (Heaps' law).
fn paragraph(number: usize) -> String {
    let words = 12 + mixed(number, 1) % 19;
    let drawn = (0..words).map(|place| word(rank(number, place)));
    format!(
        "{}, {} of them.",
        drawn.collect::<Vec<_>>().join(" "),
        mixed(number, 2) % 900
    )
}

/// The rank of a word: its logarithm is drawn evenly, among 100,000 words.
fn rank(number: usize, place: usize) -> usize {
    let drawn = mixed(number, 3 + place) % (1 << 20);
    let share = f64::from(u32::try_from(drawn).expect("below 2^20")) / f64::from(1 << 20);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and 100,000"
    )]
    let rank = 100_000_f64.powf(share) as usize;
    rank
}

/// A word that can be spoken; every rank gives another one.
fn word(rank: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "del", "mor", "vi", "sun", "ka", "rel", "to", "nim", "gar", "os", "wen", "pu", "lis",
        "che", "ro",
    ];
    let mut word = String::new();
    let mut rest = rank;
    while rest > 0 {
        word.push_str(SYLLABLES[rest % SYLLABLES.len()]);
        rest /= SYLLABLES.len();
    }
    word
}

/// A release of `size` paragraphs under headings of which many read the same.
fn release(size: usize, mut paragraph_at: impl FnMut(usize) -> Option<String>) -> Vec<Unit> {
    let mut text = String::new();
    for number in 0..size {
        if number % 12 == 0 {
            let _ = writeln!(
                text,
                "## {}\n",
                if number % 24 == 0 {
                    "Background"
                } else {
                    "What we saw"
                }
            );
        }
        if let Some(paragraph) = paragraph_at(number) {
            let _ = writeln!(text, "{paragraph}\n");
        }
    }
    let rules = Rules {
        dialect: Dialect::Markdown,
        translate: Vec::new(),
    };
    let noted = read(&text, &Place::file("flood.md"), &rules);
    assert!(noted.findings.is_empty(), "{:?}", noted.findings);
    noted.value.units
}

/// The steps of comparing a release of `size` paragraphs with its edited version: one for each word
/// that is read, and those of the alignment.
fn steps(size: usize, edited: impl FnMut(usize) -> Option<String>) -> u64 {
    let old = release(size, |number| Some(paragraph(number)));
    let new = release(size, edited);
    let alignment = align(&old, &new);
    let is_unchanged = |change: Change| matches!(change, Change::Same);
    assert!(
        alignment
            .beads
            .iter()
            .any(|bead| !is_unchanged(bead.change)),
        "nothing was edited"
    );
    let words: usize = old.iter().chain(&new).map(Unit::words).sum();
    alignment.operations + words as u64
}

/// Checks that steps grow by no more than the limit: over all sizes, and at the last doubling.
fn assert_near_linear(what: &str, steps: impl Fn(usize) -> u64) {
    let counted: Vec<u64> = SIZES.iter().map(|&size| steps(size)).collect();
    let doublings = f64::from(u32::try_from(SIZES.len() - 1).expect("a handful"));
    let exponent = |first: usize, doublings: f64| {
        let (first, last) = (counted[first], counted[SIZES.len() - 1]);
        #[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
        let ratio = last as f64 / first as f64;
        ratio.log2() / doublings
    };
    let (overall, last) = (exponent(0, doublings), exponent(SIZES.len() - 2, 1.0));
    println!("{what}: exponent {overall:.3} overall, {last:.3} at last, steps {counted:?}");
    assert!(
        overall <= LIMIT && last <= LIMIT,
        "{what}: {overall:.3}, {last:.3}: {counted:?}"
    );
    assert!(
        overall > 0.5,
        "{what}: the counter counts nothing: {counted:?}"
    );
}

#[test]
fn scattered_edits() {
    assert_near_linear("one paragraph in ten edited", |size| {
        steps(size, |number| {
            let text = paragraph(number);
            Some(if number % 10 == 3 {
                text.replace(" of them", " of the boats")
            } else {
                text
            })
        })
    });
}

#[test]
fn every_paragraph_edited() {
    assert_near_linear("every paragraph edited", |size| {
        steps(size, |number| {
            Some(paragraph(number).replace(" of them", " of the boats"))
        })
    });
}

#[test]
fn everything_rewritten() {
    assert_near_linear("everything rewritten", |size| {
        steps(size, |number| Some(paragraph(number + 100_003)))
    });
}

#[test]
fn removed_and_added() {
    assert_near_linear("one removed, another added", |size| {
        steps(size, |number| match number % 7 {
            2 => None,
            5 => Some(format!(
                "{}\n\n{}",
                paragraph(number),
                paragraph(number + 500_009)
            )),
            _ => Some(paragraph(number)),
        })
    });
}

#[test]
fn last_third_moved_to_the_front() {
    assert_near_linear("the last third moved to the front, and edited", |size| {
        steps(size, |number| {
            let text = paragraph((number + size - size / 3) % size);
            Some(if number % 5 == 0 {
                text.replace(" of them", " of the boats")
            } else {
                text
            })
        })
    });
}

#[test]
fn everything_the_same_sentence() {
    assert_near_linear("one sentence over and over", |size| {
        steps(size, |number| {
            let repeated = number % 3 != 0;
            Some(if repeated {
                "Nobody was hurt, the watch said.".to_owned()
            } else {
                paragraph(number)
            })
        })
    });
}

/// Where few words are used over and over, how many units are alike depends on how often a word
/// may stand before it says nothing; the steps for each unit are bounded all the same.
#[test]
fn a_small_vocabulary() {
    for size in SIZES {
        let old = release(size, |number| Some(monotonous(number)));
        let new = release(size, |number| match number % 7 {
            2 => None,
            5 => Some(monotonous(number + 500_009)),
            _ => Some(monotonous((number + size / 2) % size).replace("told", "asked")),
        });
        let steps = align(&old, &new).operations;
        let each = steps / (old.len() + new.len()) as u64;
        println!("small vocabulary, {size} paragraphs: {each} steps for each unit");
        assert!(
            each <= 8_000,
            "{size} paragraphs: {each} steps for each unit"
        );
    }
}

/// The pool of a release: every unit of its former version.
struct Former(BTreeMap<Fingerprint, Unit>);

impl BaselineSource for Former {
    fn unit(&self, fingerprint: Fingerprint) -> Option<Unit> {
        self.0.get(&fingerprint).cloned()
    }
}

/// The steps of tracking a translation of `size` paragraphs, made unit by unit from a release that
/// was edited since; of the translation, what `translated` gives.
fn status_steps(
    size: usize,
    edited: impl FnMut(usize) -> Option<String>,
    mut translated: impl FnMut(usize) -> Option<String>,
) -> u64 {
    let translation = |number: usize| format!("Traduction : {}", paragraph(number));
    let old = release(size, |number| Some(paragraph(number)));
    let accepted = release(size, |number| Some(translation(number)));
    let rows: Vec<Row> = old
        .iter()
        .zip(&accepted)
        .map(|(source, target)| {
            let (source, target) = (vec![source.fingerprint], vec![target.fingerprint]);
            Row::new(source, target, How::Translated)
        })
        .collect();
    let source = release(size, edited);
    let target = release(size, |number| {
        translated(number).map(|text| format!("Traduction : {text}"))
    });
    let pool = Former(
        old.into_iter()
            .map(|unit| (unit.fingerprint, unit))
            .collect(),
    );
    let situation = Situation {
        source: &source,
        target: &target,
        rows: &rows,
        pool: &pool,
        hints: &[],
    };
    let corpus = &Corpus::empty();
    let klingon = "tlh".parse().expect("it is a locale");
    let judge = Judge::of(&klingon, &corpus);
    let (tracked, steps) = track_counted(&situation, &judge);
    let is_current = |status: Status| status == Status::Current;
    assert!(tracked.iter().any(|tracked| !is_current(tracked.status)));
    let words: usize = source.iter().chain(&target).map(Unit::words).sum();
    steps + words as u64
}

#[test]
fn status_after_scattered_edits() {
    assert_near_linear("status, one paragraph in ten edited", |size| {
        let edited = |number: usize| {
            let text = paragraph(number);
            Some(if number % 10 == 3 {
                text.replace(" of them", " of the boats")
            } else {
                text
            })
        };
        status_steps(size, edited, |number| Some(paragraph(number)))
    });
}

#[test]
fn status_of_a_translation_whose_parts_were_edited_or_never_made() {
    assert_near_linear("status, both sides edited, some missing", |size| {
        let edited = |number: usize| match number % 7 {
            2 => None,
            5 => Some(paragraph(number + 500_009)),
            _ => Some(paragraph(number)),
        };
        let translated = |number: usize| match number % 9 {
            1 => None,
            4 => Some(paragraph(number).replace(" of them", " d’entre eux")),
            _ => Some(paragraph(number)),
        };
        status_steps(size, edited, translated)
    });
}

#[test]
fn status_of_a_translation_nobody_recorded() {
    assert_near_linear("status, everything rewritten on both sides", |size| {
        let anew = |number: usize| Some(paragraph(number + 100_003));
        status_steps(size, anew, |number| Some(paragraph(number + 700_001)))
    });
}
