//! Which names of folders and suffixes of files are locales.

use hexapla_content::Locale;

/// The languages of ISO 639-1, and those without a two-letter code that Unicode's CLDR has data for or that free-software
/// manuals are translated into. A list is needed since `src`, `api` or `img` would be well-formed tags too.
const LANGUAGES: &str = "\
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da \
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy \
    hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg \
    li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or \
    os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta \
    te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu \
    arz ast bal ban bas ber bew bgc bho blo brx ceb chr ckb cmn csb csw doi dsb fil frr fur gaa gag gsw guc haw hne hsb \
    hnj ilo jam jbo kab kgp kmr kok ksh kxv lij lld lmo ltg lzh mai mni mos nap nds nqo nso pap pcm prs quc sah sat scn \
    sdh shn skr sma smj smn sms szl tok tpi trv trw tyv vec vmw wae wuu xnr yrl yue zgh";

/// The scripts of ISO 15924 that tell two written forms of one language apart.
const SCRIPTS: &str = "Adlm Arab Beng Cyrl Deva Grek Guru Hans Hant Hebr Latn Mong Orya Tfng";

/// Codes of countries that stand for their language in some projects, and are no language's or one's that hardly any
/// project has: `kr` is Kanuri, `tw` Twi, which CLDR calls `ak`, and `mo` was Moldavian, which is `ro`.
const COUNTRIES: [(&str, &str); 11] = [
    ("cn", "zh-CN"),
    ("cz", "cs"),
    ("dk", "da"),
    ("gr", "el"),
    ("hk", "zh-HK"),
    ("jp", "ja"),
    ("kr", "ko"),
    ("mo", "zh-MO"),
    ("tw", "zh-TW"),
    ("ua", "uk"),
    ("vn", "vi"),
];

/// Tags without their mark, where language and region could also be a word.
const RUN_ON: [(&str, &str); 5] = [
    ("engb", "en-GB"),
    ("enus", "en-US"),
    ("ptbr", "pt-BR"),
    ("zhcn", "zh-CN"),
    ("zhtw", "zh-TW"),
];

/// Languages by what English calls them.
const ENGLISH_NAMES: [(&str, &str); 66] = [
    ("afrikaans", "af"),
    ("albanian", "sq"),
    ("arabic", "ar"),
    ("armenian", "hy"),
    ("azerbaijani", "az"),
    ("basque", "eu"),
    ("belarusian", "be"),
    ("bengali", "bn"),
    ("bosnian", "bs"),
    ("brazilian-portuguese", "pt-BR"),
    ("bulgarian", "bg"),
    ("burmese", "my"),
    ("catalan", "ca"),
    ("chinese", "zh"),
    ("chinese-simplified", "zh-Hans"),
    ("chinese-traditional", "zh-Hant"),
    ("croatian", "hr"),
    ("czech", "cs"),
    ("danish", "da"),
    ("dutch", "nl"),
    ("english", "en"),
    ("estonian", "et"),
    ("filipino", "fil"),
    ("finnish", "fi"),
    ("french", "fr"),
    ("galician", "gl"),
    ("georgian", "ka"),
    ("german", "de"),
    ("greek", "el"),
    ("hebrew", "he"),
    ("hindi", "hi"),
    ("hungarian", "hu"),
    ("icelandic", "is"),
    ("indonesian", "id"),
    ("italian", "it"),
    ("japanese", "ja"),
    ("kazakh", "kk"),
    ("khmer", "km"),
    ("korean", "ko"),
    ("latvian", "lv"),
    ("lithuanian", "lt"),
    ("malay", "ms"),
    ("mongolian", "mn"),
    ("nepali", "ne"),
    ("norwegian", "no"),
    ("persian", "fa"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("portuguese-brazilian", "pt-BR"),
    ("romanian", "ro"),
    ("russian", "ru"),
    ("serbian", "sr"),
    ("simplified-chinese", "zh-Hans"),
    ("slovak", "sk"),
    ("slovenian", "sl"),
    ("spanish", "es"),
    ("swahili", "sw"),
    ("swedish", "sv"),
    ("tamil", "ta"),
    ("thai", "th"),
    ("traditional-chinese", "zh-Hant"),
    ("turkish", "tr"),
    ("ukrainian", "uk"),
    ("urdu", "ur"),
    ("uzbek", "uz"),
    ("vietnamese", "vi"),
];

/// The locale a name spells: `fr`, `pt-br`, `pt_BR`, `ptBR`, `zh-Hans`, `jp` or `japanese` for Japanese; `None` for any
/// other name.
pub fn locale_of(name: &str) -> Option<Locale> {
    let is_alike = |(known, _): &&(&str, &str)| {
        let mut letters = known.bytes().zip(name.bytes());
        known.len() == name.len()
            && letters.all(|(one, other)| {
                one == other.to_ascii_lowercase() || (one == b'-' && other == b'_')
            })
    };
    let countries = COUNTRIES.iter().filter(|(country, _)| *country == name);
    let others = RUN_ON.iter().chain(&ENGLISH_NAMES).filter(is_alike);
    if let Some((_, tag)) = countries.chain(others).next() {
        return tag.parse().ok();
    }
    let is_run_on = |(language, region): &(&str, &str)| {
        let is_language = language.bytes().all(|byte| byte.is_ascii_lowercase());
        is_language && region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_uppercase())
    };
    let run_on = name.split_at_checked(2).filter(is_run_on);
    let tag = run_on.map_or_else(
        || name.replace('_', "-"),
        |(language, region)| [language, "-", region].concat(),
    );
    let mut subtags = tag.split('-');
    let language = subtags.next()?.to_ascii_lowercase();
    let is_language = LANGUAGES.split(' ').any(|known| known == language);
    let is_script_or_region = |subtag: &str| match subtag.len() {
        2 => subtag.bytes().all(|byte| byte.is_ascii_alphabetic()),
        4 => SCRIPTS
            .split(' ')
            .any(|known| known.eq_ignore_ascii_case(subtag)),
        3 => subtag.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    };
    (is_language && subtags.all(is_script_or_region))
        .then(|| tag.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_are_told_from_other_names() {
        let spelt = |name| locale_of(name).map(|locale| locale.to_string());
        assert_eq!(spelt("pt_BR").as_deref(), Some("pt-BR"));
        assert_eq!(spelt("zh-cn").as_deref(), Some("zh-CN"));
        assert_eq!(spelt("zh-hans").as_deref(), Some("zh-Hans"));
        assert_eq!(spelt("es-419").as_deref(), Some("es-419"));
        assert_eq!(spelt("pcm").as_deref(), Some("pcm"));
        assert_eq!(spelt("ptBR").as_deref(), Some("pt-BR"));
        assert_eq!(spelt("cn").as_deref(), Some("zh-CN"));
        assert_eq!(spelt("tw").as_deref(), Some("zh-TW"));
        assert_eq!(spelt("ptbr").as_deref(), Some("pt-BR"));
        assert_eq!(spelt("French").as_deref(), Some("fr"));
        assert_eq!(spelt("simplified_chinese").as_deref(), Some("zh-Hans"));
        for name in [
            "src",
            "api",
            "base-l10n",
            "lib",
            "docs",
            "en-docs",
            "xx",
            "data",
            "Polished",
            "MISC",
            "_index",
            "v2",
            "",
        ] {
            assert_eq!(spelt(name), None, "{name}");
        }
    }
}
