//! A word written twice is told where it is a slip, and mended only where it can be nothing else.

use hexapla_diagnostics::Edit;
use hexapla_tests::pairs::hits;

/// What is told of a translation: the word, and the text as mended.
fn told(language: &str, translation: &str) -> Vec<(String, Option<String>)> {
    let hits = hits(
        ("en", "The lines were cut at night."),
        (language, translation),
    );
    let hits = hits
        .into_iter()
        .filter(|hit| hit.code.name() == "word-doubled");
    hits.map(|hit| {
        let mended = Edit::apply(translation, &hit.fix).expect("edits that do not overlap");
        let mended = (!hit.fix.is_empty()).then_some(mended);
        (hit.args["word"].to_string(), mended)
    })
    .collect()
}

#[test]
fn words_of_grammar_written_twice_are_mended() {
    for (language, slip, mended) in [
        (
            "fr",
            "Ils ont coupé les les lignes.",
            "Ils ont coupé les lignes.",
        ),
        ("fr-CA", "Avec avec et et sans.", "Avec avec et sans."),
        ("de", "Am Rand des des Hafens.", "Am Rand des Hafens."),
        ("es", "Cortaron las las líneas.", "Cortaron las líneas."),
        (
            "it",
            "Hanno tagliato il il cavo.",
            "Hanno tagliato il cavo.",
        ),
        (
            "pt-BR",
            "Cortaram as linhas da da ilha.",
            "Cortaram as linhas da ilha.",
        ),
        (
            "nl",
            "Zij hebben de de lijnen geknipt.",
            "Zij hebben de lijnen geknipt.",
        ),
        ("ru", "Линии для для острова.", "Линии для острова."),
        ("no", "Kablene og og mastene.", "Kablene og mastene."),
    ] {
        let found = told(language, slip);
        assert_eq!(found.len(), 1, "{language}: {slip} {found:?}");
        assert_eq!(found[0].1.as_deref(), Some(mended), "{language}");
    }
}

#[test]
fn other_words_are_told_and_left_alone() {
    for (language, slip, word) in [
        ("fr", "Ils ont coupé coupé les lignes.", "coupé"),
        ("fr", "Les lignes de de la ville.", "de"),
        (
            "de",
            "Die Leitungen wurden nachts nachts gekappt.",
            "nachts",
        ),
        ("sv", "Linjerna kapades kapades.", "kapades"),
        // three of them may be more than a slip
        ("fr", "Coupé par les les les gens.", "les"),
    ] {
        assert_eq!(told(language, slip), [(word.to_owned(), None)], "{slip}");
    }
}

#[test]
fn what_people_say_twice_is_not_told() {
    for (language, sound) in [
        ("ar", "قرأها كلمة كلمة."),
        ("am", "ቀስ ቀስ እያለ."),
        (
            "de",
            "Die Leute, die die Leitungen kappten, und das das Haus sah, sie sie ihnen ihnen.",
        ),
        ("el", "Σιγά σιγά κόπηκαν."),
        ("es", "Casi casi todo; que que no no."),
        ("fa", "کم کم بریدند."),
        ("fi", "Hiljaa hiljaa hyvä tulee."),
        (
            "fr",
            "Nous nous sommes vus, vous vous taisez, en en parlant, très très vite.",
        ),
        ("ha", "Sannu sannu."),
        ("he", "לאט לאט."),
        ("hi", "धीरे धीरे काटा."),
        ("hu", "Néha néha."),
        ("hy", "Կամաց կամաց."),
        ("id", "Mereka pelan pelan memotong."),
        (
            "it",
            "Passo passo, piano piano, poco poco, man mano, via via, così così.",
        ),
        ("ja", "一歩 一歩 進む。"),
        ("ko", "한발 한발 나아갔다."),
        ("ms", "Pelan pelan."),
        (
            "nl",
            "Mensen die die lijn zagen, of het het huis was, dat dat waar is.",
        ),
        ("pt", "Logo logo, quase quase, se se trata."),
        ("ro", "Încet încet."),
        ("ru", "Чуть чуть, давным давно, очень очень."),
        ("sw", "Pole pole."),
        ("th", "ช้า ช้า"),
        ("tl", "Unti unti."),
        ("tr", "Yavaş yavaş kestiler."),
        ("ur", "آہستہ آہستہ."),
        ("vi", "Họ từ từ từ từ cắt, xanh xanh."),
        ("wo", "Ndank ndank."),
        ("zh-Hans", "一步 一步 走。"),
        // a comma between them, a name, a letter, code
        ("fr", "Non, non. Baden Baden. a a. `les les`"),
        ("fr", "Les deux phrases et, et encore."),
    ] {
        assert_eq!(told(language, sound), [], "{language}: {sound}");
    }
}

#[test]
fn a_sentence_written_twice_is_told_in_every_language() {
    for (language, slip, sentence) in [
        (
            "fr",
            "La police est venue la nuit. La police est venue la nuit. Puis rien.",
            "La police est venue la nuit",
        ),
        (
            "ja",
            "警察は夜にやって来た。警察は夜にやって来た。",
            "警察は夜にやって来た",
        ),
        (
            "ar",
            "قُطعت الخطوط في الليل؟ قُطعت الخطوط في الليل؟",
            "قُطعت الخطوط في الليل",
        ),
    ] {
        assert_eq!(told(language, slip), [(sentence.to_owned(), None)]);
    }
    for sound in [
        "Plus jamais ça. Plus jamais ça.",
        "La police est venue. La police est venue la nuit.",
        "Le 1.1.1.1.",
    ] {
        assert_eq!(told("fr", sound), []);
    }
    let twice = "They came at night. They came at night.";
    let said = "Ils sont venus la nuit. Ils sont venus la nuit.";
    let hits = hits(("en", twice), ("fr", said));
    assert!(hits.iter().all(|hit| hit.code.name() != "word-doubled"));
}
