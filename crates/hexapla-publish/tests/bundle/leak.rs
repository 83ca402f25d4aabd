//! Canaries: secrets of many kinds, planted in every encoding in every kind of file, are found; and nothing else is.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hexapla_content::view::{Block, Passage};
use hexapla_content::{EmbargoInstant, Inline, InlineKind, Secret, SecretKind, Secrets};
use hexapla_diagnostics::{Outcome, Span};
use hexapla_publish::leak::Gate;
use hexapla_publish::{Addresses, File, Media};
use unicode_normalization::UnicodeNormalization as _;

use crate::world::{Draft, World, date, files, instant, revealed, view, words};

const NAMES: [&str; 14] = [
    "four-years-in-prison",
    "2031-03-09-chamber-closes",
    "chamber_closes_again",
    "closes.again.tomorrow",
    "tomorrowland",
    "2031/four-years",
    "releases:four-years",
    "Four-Years-Later",
    "quatre-années",
    "четыре-года",
    "أربع-سنوات",
    "四年监禁-判决",
    "t2031-x9",
    "urgent-action/17",
];
const TITLES: [&str; 13] = [
    "Verdict",
    "Prison terms",
    "Four years in prison for a four-minute call",
    "“They took everything”: letters from Ward 9",
    "R&D <budget> slashed by 40%",
    "Peine alourdie à l’été",
    "Urteil gegen Großbauern bestätigt",
    "Приговор вынесен",
    "Δικαστήριο: απόφαση της Τρίτης",
    "İstanbul’da karar ısrarı",
    "الحكم بالسجن أربع سنوات",
    "法院判处四年监禁",
    "징역 사 년 선고",
];
const PROSE: [&str; 13] = [
    "The court sentenced the baker to four years in prison for a call of four minutes.",
    "“We were not allowed to speak,” her sister said outside, “and nobody told us why.”",
    "At least 27 wagons left the depot before dawn on Tuesday, drivers told us.",
    "Caption: the baker's empty shop",
    "Le tribunal a condamné la boulangère à quatre ans de prison pour un appel de quatre minutes.",
    "Das Gericht verurteilte die Bäckerin wegen eines Anrufs zu vier Jahren Gefängnis.",
    "Суд приговорил женщину к четырём годам тюрьмы за звонок длиной в четыре минуты.",
    "Το δικαστήριο καταδίκασε την αρτοποιό σε τέσσερα χρόνια φυλάκιση για ένα τηλεφώνημα.",
    "حكمت المحكمة على الخبازة بالسجن أربع سنوات بسبب مكالمة استمرت أربع دقائق فقط.",
    "法院因一通四分钟的电话判处这名面包师四年监禁。",
    "법원은 사 분 동안의 통화 때문에 제빵사에게 징역 사 년을 선고했다.",
    "अदालत ने चार मिनट की एक कॉल के लिए बेकर को चार साल की जेल की सज़ा सुनाई।",
    "Mahkeme, dört dakikalık bir arama yüzünden fırıncıya dört yıl hapis cezası verdi.",
];

fn secrets() -> Vec<Secret> {
    let kinds = [
        (SecretKind::Name, NAMES.as_slice()),
        (SecretKind::Title, TITLES.as_slice()),
        (SecretKind::Prose, PROSE.as_slice()),
    ];
    let secrets = kinds
        .into_iter()
        .flat_map(|(kind, texts)| texts.iter().map(move |text| (kind, *text)));
    let secrets = secrets.enumerate().map(|(number, (kind, text))| Secret {
        kind,
        owner: format!("canary-{number}"),
        text: text.to_owned(),
    });
    secrets.collect()
}

type Encoding = (&'static str, fn(&str) -> String);

const ENCODINGS: [Encoding; 16] = [
    ("as it is", str::to_owned),
    ("references of HTML", |text| {
        hexapla_escape::markup::escape(text).into_owned()
    }),
    ("hexadecimal references", |text| {
        each(text, |c, to| write!(to, "&#x{:X};", u32::from(c)).unwrap())
    }),
    ("decimal references", |text| {
        each(text, |c, to| write!(to, "&#{};", u32::from(c)).unwrap())
    }),
    ("escapes of JSON", |text| {
        let units = text.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
        units.collect()
    }),
    ("JSON of HTML", |text| {
        let html = format!("<p>{}</p>", hexapla_escape::markup::escape(text));
        hexapla_escape::script::escape(&serde_json::to_string(&html).unwrap()).into_owned()
    }),
    ("a URL", |text| {
        text.bytes().fold(String::new(), |mut to, byte| {
            write!(to, "%{byte:02x}").unwrap();
            to
        })
    }),
    ("base64", |text| base64(text.as_bytes())),
    ("capitals", str::to_uppercase),
    ("small letters", str::to_lowercase),
    ("composed", |text| text.nfc().collect()),
    ("decomposed", |text| text.nfd().collect()),
    ("other spaces", |text| text.replace(' ', " \n\t\u{a0}")),
    ("soft hyphens", |text| {
        each(text, |c, to| to.extend([c, '\u{ad}']))
    }),
    ("direction marks", |text| {
        each(text, |c, to| to.extend(['\u{2066}', c, '\u{200f}']))
    }),
    ("markup between words", |text| {
        hexapla_escape::markup::escape(text).replace(' ', "</b> <i class=\"x\">")
    }),
];

fn each(text: &str, write: fn(char, &mut String)) -> String {
    text.chars().fold(String::new(), |mut to, c| {
        write(c, &mut to);
        to
    })
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let digit = usize::try_from(bits >> (18 - 6 * place) & 63).unwrap();
            text.push(if place <= three.len() {
                char::from(DIGITS[digit])
            } else {
                '='
            });
        }
    }
    text
}

/// A file of each kind, with a place for a text.
const FILES: [(Media, &str, &str, &str); 8] = [
    (
        Media::Html,
        "en/a/index.html",
        "<!doctype html><p title=\"a\">Before ",
        " after.</p>\n",
    ),
    (
        Media::Css,
        "assets/page.css",
        "/* ",
        " */ body { margin: 0 }\n",
    ),
    (
        Media::Json,
        "en/api/releases.json",
        "{\"title\":\"",
        "\"}\n",
    ),
    (
        Media::JsonFeed,
        "en/feed.json",
        "{\"items\":[{\"content_text\":\"",
        "\"}]}\n",
    ),
    (
        Media::Atom,
        "en/feed.atom",
        "<feed><entry><title>",
        "</title></entry></feed>\n",
    ),
    (
        Media::Xml,
        "sitemap-en.xml",
        "<urlset><url><loc>https://a.example/",
        "/</loc></url></urlset>\n",
    ),
    (Media::Fluent, "en/strings.ftl", "site-name = ", "\n"),
    (Media::Text, "robots.txt", "Disallow: /", "\n"),
];

#[test]
fn every_canary_is_found_in_every_encoding_in_every_kind_of_file() {
    let all = secrets();
    let count = all.len();
    assert_eq!(count, 40);
    let gate = Gate::new(&Secrets::new(all));
    let mut planted = 0;
    for (number, secret) in secrets().into_iter().enumerate() {
        for (encoding, encode) in ENCODINGS {
            for (_, path, before, after) in FILES {
                let file = format!("{before}{}{after}", encode(&secret.text));
                let findings = gate.check(path, file.as_bytes());
                let owner = format!("canary-{number}");
                let found = findings
                    .iter()
                    .any(|finding| finding.args["owner"].to_string() == owner);
                assert!(found, "{} as {encoding} in {path}", secret.text);
                planted += 1;
            }
        }
    }
    assert_eq!(planted, 40 * 16 * 8);
}

#[test]
fn a_finding_names_file_kind_and_owner_and_never_the_text() {
    let gate = Gate::new(&Secrets::new(secrets()));
    let text = PROSE[0];
    let findings = gate.check(
        "en/feed.atom",
        format!("<p>{text}</p><p>{text}</p>").as_bytes(),
    );
    assert_eq!(findings.len(), 1, "{findings:?}");
    let told = format!("{:?}", findings[0]);
    assert!(!told.contains("baker"), "{told}");
    assert_eq!(findings[0].code.name(), "bundle-leak");
    assert_eq!(findings[0].code.outcome(), Outcome::NotJudged);
    assert_eq!(findings[0].args["kind"].to_string(), "prose");
    assert_eq!(findings[0].args["count"].to_string(), "2");
    assert_eq!(findings[0].place.path.as_deref(), Some("en/feed.atom"));
}

#[test]
fn names_of_files_are_looked_at_too() {
    let gate = Gate::new(&Secrets::new(secrets()));
    for path in [
        "en/statement/four-years-in-prison/index.html",
        "en/ninjs/2031-03-09-chamber-closes.json",
        "images/FOUR-YEARS-IN-PRISON-hero.jpg",
        "en/statement/quatre-ann%C3%A9es/index.html",
    ] {
        assert_eq!(gate.check(path, b"").len(), 1, "{path}");
    }
    assert_eq!(gate.check("en/statement/four-years/in-prison", b""), []);
}

#[test]
fn words_that_tags_cut_are_found() {
    let gate = Gate::new(&Secrets::new(secrets()));
    let cut = "The c<b>our</b>t sen<i>tenced</i> the ba<u>ker</u> to fo<s>ur</s> years in prison";
    assert_eq!(gate.check("a.html", cut.as_bytes()).len(), 1);
    let attribute = format!(
        "<img alt=\"{}\" src=\"a.jpg\">",
        hexapla_escape::markup::escape(PROSE[1])
    );
    assert_eq!(gate.check("a.html", attribute.as_bytes()).len(), 1);
    let override_in_words = hexapla_escape::markup::escape(
        "The court sen\u{202e}tenced the ba\u{202e}ker to four years in prison",
    )
    .into_owned();
    assert_eq!(gate.check("a.html", override_in_words.as_bytes()).len(), 1);
}

#[test]
fn what_the_public_may_read_is_no_secret() {
    let all = vec![
        Secret {
            kind: SecretKind::Title,
            owner: "a".to_owned(),
            text: "Statement".to_owned(),
        },
        Secret {
            kind: SecretKind::Name,
            owner: "a".to_owned(),
            text: "chamber-vote".to_owned(),
        },
        Secret {
            kind: SecretKind::Prose,
            owner: "a".to_owned(),
            text: format!(
                "{} And now a sentence that nobody has ever read before today.",
                PROSE[0]
            ),
        },
    ];
    let mut gate = Gate::new(&Secrets::new(all));
    let page = format!(
        "<h1>Statement</h1><a href=\"/en/x/chamber-vote/\">x</a> {}",
        PROSE[0]
    );
    assert_eq!(gate.check("a.html", page.as_bytes()).len(), 3);
    gate.know("Statement");
    gate.know("chamber-vote");
    gate.know(PROSE[0]);
    assert_eq!(gate.check("a.html", page.as_bytes()), []);
    // what is new in it stays a secret
    let more = format!("{page} And now a sentence that nobody has ever read before today.");
    assert_eq!(gate.check("a.html", more.as_bytes()).len(), 1);
}

#[test]
fn the_letter_of_an_escape_makes_no_secret_of_a_public_word() {
    let gate = || {
        Gate::new(&Secrets::new(vec![Secret {
            kind: SecretKind::Title,
            owner: "a".to_owned(),
            text: "Nós".to_owned(),
        }]))
    };
    let mut clean = gate();
    clean.know("Os rios subiram.\nOs diques cederam.");
    let json = r#"{"body":"O norte.\n\nOs rios subiram.\nOs diques cederam."}"#;
    assert_eq!(clean.check("a.json", json.as_bytes()), []);
    // where no public line begins so, the title itself may stand there
    let title = r#"{"title":"Nós"}"#;
    assert_eq!(clean.check("a.json", title.as_bytes()).len(), 1);
    for text in [r"C:\content\nós.md", title, r"\nos"] {
        assert_eq!(gate().check("a.json", text.as_bytes()).len(), 1, "{text}");
    }
}

#[test]
fn short_names_are_found_where_only_a_name_can_stand() {
    let secret = |text: &str| Secret {
        kind: SecretKind::Name,
        owner: "a".to_owned(),
        text: text.to_owned(),
    };
    let gate = Gate::new(&Secrets::new(vec![secret("12"), secret("statement/12")]));
    for text in [
        "https://a.example/en/api/releases/12.json",
        "{\"id\":\"12\",\"url\":\"x\"}",
        "https://a.example/en/ninjs/12.json",
        "<a href=\"/en/statement/12/\">",
    ] {
        assert_eq!(gate.check("a.html", text.as_bytes()).len(), 1, "{text}");
    }
    for text in [
        "12 people",
        "/en/page/12/",
        "{\"passages\":12}",
        "2031-03-12",
    ] {
        assert_eq!(gate.check("a.html", text.as_bytes()), [], "{text}");
    }
}

/// What is not public of a world, as the façade collects it.
fn secrets_of(drafts: &[Draft], now: EmbargoInstant) -> Vec<Secret> {
    let hidden = drafts
        .iter()
        .filter(|draft| draft.lift.is_some_and(|lift| lift > now));
    let mut secrets = Vec::new();
    for draft in hidden {
        let owner = draft.release.id.to_string();
        let mut add = |kind, text: &str| {
            secrets.push(Secret {
                kind,
                owner: owner.clone(),
                text: text.to_owned(),
            });
        };
        for name in [&owner, &draft.release.slug, &draft.release.path] {
            add(SecretKind::Name, name);
        }
        for head in &draft.release.pages {
            add(SecretKind::Title, &head.title.text);
            for passage in head.teaser.iter().chain(&head.deck) {
                add(SecretKind::Prose, &passage.text);
            }
        }
        for page in &draft.pages {
            for block in &page.blocks {
                if let hexapla_content::view::Block::Paragraph(passage) = block {
                    add(SecretKind::Prose, &passage.text);
                }
            }
        }
    }
    secrets
}

fn gate_of(drafts: &[Draft], now: EmbargoInstant) -> Gate {
    let view = view(drafts, now);
    let mut gate = Gate::new(&Secrets::new(secrets_of(drafts, now)));
    gate.know_view(&view);
    gate.know_words(&view, words());
    let addresses = Addresses::of(&view);
    for release in view.releases() {
        gate.know_pages(&addresses, words(), &revealed(&view, drafts, release));
    }
    gate
}

fn leaks(gate: &Gate, files: &BTreeMap<String, File>) -> Vec<String> {
    let findings = files
        .values()
        .flat_map(|file| gate.check(&file.path, &file.bytes));
    findings
        .map(|finding| format!("{} {:?}", finding.place.path.unwrap(), finding.args))
        .collect()
}

#[test]
fn a_clean_bundle_passes_and_one_of_a_later_instant_does_not() {
    let (before, lift) = (instant("2031-03-09T00:00:59Z"), instant(crate::world::LIFT));
    for seed in 0..20 {
        // some public pages link to what is secret, and the gate looks for it all the same
        let drafts = World::of(seed).whole();
        let gate = gate_of(&drafts, before);
        assert_eq!(
            leaks(&gate, &files(&drafts, before)),
            Vec::<String>::new(),
            "world {seed}"
        );
        let late = leaks(&gate, &files(&drafts, lift));
        assert!(late.len() > 8, "world {seed}: {late:?}");
    }
}

proptest::proptest! {
    #[test]
    fn no_bytes_around_it_hide_a_secret(
        before in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..60),
        after in "(.|[<>&%;\\\\\"#x]){0,40}",
        number in 27..40_usize,
        encoding in 0..ENCODINGS.len(),
    ) {
        let secrets = secrets();
        let secret = &secrets[number];
        let encoded = ENCODINGS[encoding].1(&secret.text);
        let gate = Gate::new(&Secrets::new(vec![Secret {
            kind: secret.kind,
            owner: "a".to_owned(),
            text: secret.text.clone(),
        }]));
        let mut file = before;
        file.push(b'\n');
        file.extend_from_slice(encoded.as_bytes());
        file.extend_from_slice(after.as_bytes());
        let found = gate.check("a", &file);
        // what is short is looked for as a whole, and a letter more makes its last word another
        let has_runs = hexapla_content::count_words(&secret.text) > 9;
        proptest::prop_assert!(!has_runs || found.len() == 1, "{}", String::from_utf8_lossy(&file));
    }
}

#[test]
fn the_words_of_formats_and_frames_are_no_secrets() {
    let all = [
        "Media",
        "Main",
        "Sequence",
        "Translation",
        "Body",
        "Footnote",
    ]
    .map(|title| Secret {
        kind: SecretKind::Title,
        owner: title.to_owned(),
        text: title.to_owned(),
    });
    let gate = Gate::new(&Secrets::new(all.into()));
    for file in hexapla_publish::leak::sample() {
        assert_eq!(gate.check(&file.path, &file.bytes), [], "{}", file.path);
    }
    assert_eq!(
        gate.check("a.html", b"<main>{\"media\":1,\"sequence\":2}</main>"),
        []
    );
}

/// A gate that knows a public page of `blocks`, published on 20 January 2031, and looks for `secrets`.
fn beside(blocks: &[Block], secrets: &[(SecretKind, &str)]) -> (Gate, BTreeMap<String, File>) {
    let mut public = World::of(0).public.remove(0);
    public.release.date = Some(date("2031-01-20"));
    for page in &mut public.pages {
        page.blocks = blocks.to_vec();
    }
    let drafts = [public];
    let now = instant(crate::world::LIFT);
    let secrets = secrets.iter().map(|(kind, text)| Secret {
        kind: *kind,
        owner: "secret".to_owned(),
        text: (*text).to_owned(),
    });
    let view = view(&drafts, now);
    let mut gate = Gate::new(&Secrets::new(secrets.collect()));
    gate.know_view(&view);
    gate.know_words(&view, words());
    let pages = revealed(&view, &drafts, &drafts[0].release);
    gate.know_pages(&Addresses::of(&view), words(), &pages);
    (gate, files(&drafts, now))
}

#[test]
fn words_that_go_on_in_the_next_passage_of_a_public_page_are_public() {
    let paragraph = |text: &str| Block::Paragraph(Passage::plain(text));
    let list = Block::List {
        start: None,
        items: vec![vec![paragraph(
            "release the shipping registers and those held for them.",
        )]],
    };
    let blocks = vec![
        paragraph("Tallowgate calls on the Halvenian authorities to:"),
        list,
    ];
    let secret =
        "Tallowgate calls on the Halvenian authorities to release the shipping registers at once.";
    let (gate, files) = beside(&blocks, &[(SecretKind::Prose, secret)]);
    assert_eq!(leaks(&gate, &files), [""; 0]);
    let more = "the Halvenian authorities to release the shipping registers at once";
    assert_eq!(gate.check("a.html", more.as_bytes()).len(), 1);
}

#[test]
fn a_day_is_no_name() {
    let secrets = [
        (SecretKind::Name, "2031-01-20"),
        (SecretKind::Name, "january"),
        (SecretKind::Name, "janvier"),
        (SecretKind::Title, "2031"),
    ];
    let (gate, files) = beside(&[], &secrets);
    assert_eq!(leaks(&gate, &files), [""; 0]);
    for (name, bytes) in [
        ("en/api/releases/2031-01-20.json", ""),
        ("a.json", "{\"id\":\"2031-01-20\"}"),
    ] {
        assert_eq!(gate.check(name, bytes.as_bytes()).len(), 1, "{name}");
    }
}

#[test]
fn a_link_that_leads_nowhere_teaches_the_gate_nothing() {
    let link = |target: &str| {
        let mut passage = Passage::plain("the coming one");
        passage.inlines.push(Inline {
            kind: InlineKind::Link,
            text: 0..14,
            span: Span::new(0, 0),
            target: target.into(),
        });
        vec![Block::Paragraph(passage)]
    };
    for target in [
        "/en/statement/minister-arrested/",
        "//tallowgate.EXAMPLE:443/minister-arrested",
        "#minister-arrested",
        "https://tallowgate.example#minister-arrested",
        "javascript:minister-arrested",
    ] {
        let (gate, _) = beside(&link(target), &[(SecretKind::Name, "minister-arrested")]);
        let found = gate.check("a.html", b"<p>minister-arrested");
        assert_eq!(found.len(), 1, "{target}");
    }
    let elsewhere = link("https://other.example/minister-arrested");
    let (gate, files) = beside(&elsewhere, &[(SecretKind::Name, "minister-arrested")]);
    assert_eq!(leaks(&gate, &files), [""; 0]);
}
