//! Links and pictures of translations: those of their source, and no others.

use hexapla_content::InlineKind;
use proptest::prelude::*;

use super::*;

/// The targets on the page of `ferry` in `locale`, where the English text is `english` and the French one `french`.
fn targets(english: &str, french: &str, locale: &str) -> Vec<String> {
    let desk = Desk::of(&[
        ("content/en/ferry.md", english),
        ("content/fr/ferry.md", french),
        ("content/wo/ferry.md", french),
    ]);
    let project = desk.configured("[publish]\nbase = \"https://tallowgate.example\"\n");
    let publication = project.publication(lifted()).unwrap();
    let release = &publication.view().releases()[0];
    let pages = publication.pages(release);
    let page = pages.iter().find(|page| page.locale.as_str() == locale);
    let mut passages = Vec::new();
    collect(&page.unwrap().blocks, &mut passages);
    let heads = release
        .pages
        .iter()
        .filter(|head| head.locale.as_str() == locale);
    passages.extend(
        heads
            .flat_map(|head| [Some(head.title.clone()), head.teaser.clone()])
            .flatten(),
    );
    let inlines = passages.into_iter().flat_map(|passage| passage.inlines);
    let asked = inlines.filter(|of| matches!(of.kind, InlineKind::Link | InlineKind::Image));
    let mut targets: Vec<String> = asked.map(|of| of.target.into()).collect();
    targets.sort();
    targets.dedup();
    targets
}

#[test]
fn a_translation_links_to_nothing_and_shows_nothing_that_its_source_does_not() {
    let english =
        "Read [the report](https://reports.example/31).\n\n![Map](/media/map.png)\n\n- One.\n";
    let french = "Lisez [le rapport](https://reports.example/32) [ou](https://evil.example/).\n\n\
                  ![x](/media/secret.png)\n\n- [Un](javascript:alert(1)) <https://evil.example/b>\n- ![y](//evil.example/p.png)\n\n\
                  > [z](mailto:evil@evil.example) [t](tel:+15550100)\n\n| a |\n|---|\n| [b](data:text/html,x) |\n\n\
                  [^1]: [c](https://reports.example.evil.example/31)\n\nd[^1]\n";
    for locale in ["fr", "wo"] {
        assert_eq!(targets(english, french, locale), [""; 0], "{locale}");
    }
    // the source may
    assert_eq!(targets(french, english, "en").len(), 10);
    // whoever translates from a translation is granted what the source has, and no more
    let both = targets(english, english, "wo");
    assert_eq!(both, ["/media/map.png", "https://reports.example/31"]);
}

#[test]
fn the_words_of_a_link_that_nobody_granted_stand() {
    let project = Desk::of(&[
        ("content/en/ferry.md", "12 people were rescued.\n"),
        (
            "content/fr/ferry.md",
            "12 [personnes](https://evil.example/) ont été ![secourues](/media/x.png).\n",
        ),
    ])
    .project();
    let publication = project.publication(lifted()).unwrap();
    assert_eq!(
        said(&publication, "ferry", "fr"),
        [plain("12 personnes ont été secourues.")]
    );
}

proptest! {
    /// A sound translation loses no link and no picture, however it writes the address of the same page in its language.
    #[test]
    fn a_sound_translation_keeps_its_links_and_pictures(
        places in proptest::collection::vec((0..LINKS.len(), 0_usize..4), 1..6),
    ) {
        let english: Vec<String> = places.iter().map(|(of, _)| format!("See {}.\n", LINKS[*of].0)).collect();
        let french: Vec<String> = places
            .iter()
            .map(|(of, how)| format!("Voir {}.\n", LINKS[*of].1[how % LINKS[*of].1.len()]))
            .collect();
        let asked = french.iter().map(|line| line.split(['(', ')', '<', '>']).nth(1).unwrap().to_owned());
        let asked: std::collections::BTreeSet<String> = asked.collect();
        let kept = targets(&english.join("\n"), &french.join("\n"), "fr");
        prop_assert_eq!(kept, asked.into_iter().collect::<Vec<_>>());
    }
}

/// A link or a picture of a source, and what a sound French translation may have in its place.
const LINKS: [(&str, &[&str]); 8] = [
    (
        "[a](https://reports.example/en/31)",
        &[
            "[a](https://reports.example/en/31)",
            "[a](https://reports.example/fr/31#haut)",
            "[a](http://www.reports.example/31)",
        ],
    ),
    (
        "[b](https://en.registers.example/x)",
        &[
            "[b](https://fr.registers.example/x)",
            "<https://en.registers.example/x>",
        ],
    ),
    (
        "[c](/en/statement/vote/)",
        &[
            "[c](/fr/statement/vote/)",
            "[c](../vote.md)",
            "[c](https://tallowgate.example/fr/statement/vote/#b)",
        ],
    ),
    (
        "[d](https://tallowgate.example/en/statement/vote/)",
        &[
            "[d](/fr/statement/vote/)",
            "[d](//tallowgate.example/fr/statement/vote/)",
        ],
    ),
    ("[e](#causes)", &["[e](#causes)", "[e](#raisons)"]),
    (
        "[f](mailto:desk@tallowgate.example?subject=Registers)",
        &[
            "[f](mailto:desk@tallowgate.example)",
            "[f](mailto:desk@tallowgate.example?subject=Registres)",
        ],
    ),
    (
        "![g](/media/map.png)",
        &[
            "![g](/media/map.png)",
            "![g](../../media/map.png)",
            "![g](/media/fr/map.png)",
        ],
    ),
    (
        "desk@tallowgate.example",
        &["[h](mailto:desk@tallowgate.example)"],
    ),
];

#[test]
fn what_stands_in_for_a_pivot_that_is_gone_is_in_the_language_of_the_source() {
    let english = "12 people were rescued.\n\nThe search goes on until 9 March at 18:00.\n";
    let files = [
        ("content/en/ferry.md", english),
        ("content/wo/ferry.md", "Naxoo 12 nit.\n"),
    ];
    let project = Desk::of(&files).project();
    let publication = project.publication(lifted()).unwrap();
    let release = publication.view().releases().first().unwrap();
    let pages = publication.pages(release);
    let wolof = pages.iter().find(|page| page.locale.as_str() == "wo");
    let last = wolof.unwrap().blocks.last();
    let Some(Block::Paragraph(passage)) = last else {
        panic!("{last:?} is no paragraph")
    };
    let language = passage.language.as_ref().map(Locale::as_str);
    assert_eq!(
        (&*passage.text, language),
        ("The search goes on until 9 March at 18:00.", Some("en"))
    );
}
