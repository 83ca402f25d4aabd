//! What may be public, and what stands on a page, on a small newsroom's project.

use hexapla_content::How;
use hexapla_content::view::{Block, Mark, PageHead, Passage, Role};

use hexapla_publish::{OwnWords, PageWords};

use super::*;
use crate::desk::Desk;
use crate::findings::STATUS_UNKNOWN;
use hexapla_store::Change;

mod holding;
mod links;
mod passages;

const FERRY: &str = "+++\ntitle = \"Ferry runs aground\"\nembargo = 2031-03-09T00:01:00Z\n+++\n\nPosted at 0001hrs GMT 9 March 2031\n\n12 people were rescued.\n";
const BACHE: &str = "12 personnes ont été secourues.\n";

fn instant(text: &str) -> EmbargoInstant {
    EmbargoInstant::from_rfc3339(text).unwrap()
}

fn lifted() -> EmbargoInstant {
    instant("2031-03-09T00:01:00Z")
}

/// The texts of the page of `release` in `locale`, each with what readers are told about it.
fn said(publication: &Publication<'_>, release: &str, locale: &str) -> Vec<(String, Option<Mark>)> {
    let release = publication
        .view()
        .release(&ReleaseId::new(release))
        .unwrap();
    let pages = publication.pages(release);
    let page = pages.iter().find(|page| page.locale.as_str() == locale);
    let mut said = Vec::new();
    collect(&page.unwrap().blocks, &mut said);
    said.into_iter()
        .map(|passage| (passage.text, passage.mark))
        .collect()
}

fn collect(blocks: &[Block], into: &mut Vec<Passage>) {
    for block in blocks {
        match block {
            Block::Heading { passage, .. } | Block::Paragraph(passage) | Block::Image(passage) => {
                into.push(passage.clone());
            }
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, into)),
            Block::Quote(blocks) | Block::Footnote { blocks, .. } => collect(blocks, into),
            Block::Table { head, rows } => {
                into.extend(head.iter().chain(rows.iter().flatten()).cloned());
            }
            Block::Code(_) | Block::Rule => {}
        }
    }
}

fn plain(text: &str) -> (String, Option<Mark>) {
    (text.to_owned(), None)
}

#[test]
fn nothing_is_public_a_second_before_its_lift() {
    let project = Desk::of(&[
        ("content/en/ferry.md", FERRY),
        ("content/fr/ferry.md", BACHE),
    ])
    .project();
    let before = project
        .publication(instant("2031-03-09T00:00:59Z"))
        .unwrap();
    assert!(before.view().releases().is_empty());
    assert_eq!(before.next_change(), Some(lifted()));
    let secret: Vec<&str> = before
        .secrets()
        .iter()
        .map(|secret| secret.text.as_str())
        .collect();
    for text in [
        "ferry",
        "Ferry runs aground",
        "12 people were rescued.",
        "12 personnes ont été secourues.",
    ] {
        assert!(secret.contains(&text), "{text}");
    }
    let after = project.publication(lifted()).unwrap();
    assert_eq!(after.next_change(), None);
    assert_eq!(after.secrets().iter().count(), 0);
    // the line that named the embargo has done its work
    assert_eq!(
        said(&after, "ferry", "en"),
        [plain("12 people were rescued.")]
    );
    assert_eq!(
        said(&after, "ferry", "fr"),
        [plain("12 personnes ont été secourues.")]
    );
}

#[test]
fn a_lift_is_the_same_second_in_every_zone() {
    // one instant, as desks in six zones write it
    for written in [
        "2031-03-08T12:01:00-12:00",
        "2031-03-08T19:01:00-05:00",
        "2031-03-09T00:01:00Z",
        "2031-03-09T05:46:00+05:45",
        "2031-03-09T09:01:00+09:00",
        "2031-03-09T14:01:00+14:00",
    ] {
        let english = format!("+++\ntitle = \"Ferry\"\nembargo = {written}\n+++\n\nA ferry.\n");
        let french = format!("+++\nembargo = {written}\n+++\n\n{BACHE}");
        let files = [
            ("content/en/ferry.md", english.as_str()),
            ("content/fr/ferry.md", french.as_str()),
        ];
        let project = Desk::of(&files).project();
        let pages = |seconds: i64| {
            let now = EmbargoInstant::of(lifted().seconds() + seconds);
            let publication = project.publication(now).unwrap();
            let releases = publication.view().releases().iter();
            releases.map(|release| release.pages.len()).sum::<usize>()
        };
        assert_eq!((pages(-1), pages(0), pages(1)), (0, 2, 2), "{written}");
    }
}

#[test]
fn a_locale_may_come_out_later_and_never_earlier() {
    let french = |embargo: &str| format!("+++\nembargo = {embargo}\n+++\n\n{BACHE}");
    let public = |embargo: &str, now: &str| {
        let french = french(embargo);
        let files = [
            ("content/en/ferry.md", FERRY),
            ("content/fr/ferry.md", french.as_str()),
        ];
        let project = Desk::of(&files).project();
        let publication = project.publication(instant(now)).unwrap();
        let releases = publication.view().releases().iter();
        let pages = releases.flat_map(|release| {
            let heads = release.pages.iter();
            let heads: Vec<Locale> = heads.map(|head| head.locale.clone()).collect();
            let pages = publication.pages(release).into_iter();
            assert_eq!(pages.map(|page| page.locale).collect::<Vec<_>>(), heads);
            heads
        });
        pages.map(|locale| locale.to_string()).collect::<Vec<_>>()
    };
    let later = "2031-03-10T00:00:00Z";
    assert_eq!(public(later, "2031-03-09T00:01:00Z"), ["en"]);
    assert_eq!(public(later, later), ["en", "fr"]);
    let earlier = "2031-03-01T00:00:00Z";
    assert!(public(earlier, "2031-03-08T00:00:00Z").is_empty());
}

#[test]
fn an_embargo_nobody_can_read_stops_everything() {
    for files in [
        [
            (
                "content/en/ferry.md",
                "+++\nembargo = \"tomorrow\"\n+++\n\nA\n",
            ),
            ("content/fr/ferry.md", BACHE),
        ],
        [
            ("content/en/ferry.md", FERRY),
            (
                "content/fr/ferry.md",
                "Posted at 0001 BST 9 June 2031\n\nB\n",
            ),
        ],
    ] {
        let project = Desk::of(&files).project();
        let error = project.publication(lifted()).unwrap_err();
        let PublicationError::Grave(grave) = error else {
            panic!("{error}");
        };
        assert!(grave.iter().any(|finding| finding.code == EMBARGO_INVALID));
    }
    let files = [
        ("content/en/ferry.md", FERRY),
        ("content/fr/ferry.md", BACHE),
    ];
    for path in ["content/en/ferry.md", "content/fr/ferry.md", "content/fr"] {
        assert!(
            Desk::denying(&files, path)
                .project()
                .publication(lifted())
                .is_err(),
            "{path}"
        );
    }
}

#[test]
fn a_redacted_passage_is_in_no_language() {
    let english = "+++\n[[redactions]]\nunit = \"names\"\n+++\n\nTwo people crossed.\n\n<!-- id: names -->\nThey slept at the ferryman's.\n\nThey are safe.\n";
    let french = "Deux personnes ont traversé.\n\nElles ont dormi chez le passeur Pell Aumery.\n\nElles sont en sécurité.\n";
    let files = [
        ("content/en/ferry.md", english),
        ("content/fr/ferry.md", french),
    ];
    let project = Desk::of(&files).project();
    let publication = project.publication(lifted()).unwrap();
    assert_eq!(
        said(&publication, "ferry", "en"),
        [plain("Two people crossed."), plain("They are safe.")]
    );
    // nobody recorded which passage of the translation is which
    let source = |text: &str| (text.to_owned(), Some(Mark::Source));
    assert_eq!(
        said(&publication, "ferry", "fr"),
        [source("Two people crossed."), source("They are safe.")]
    );
    let mut secrets = publication.secrets().iter();
    assert!(secrets.any(|secret| secret.text.contains("Pell")));
}

#[test]
fn a_redaction_that_names_nothing_hides_everything() {
    let english = "+++\n[[redactions]]\nunit = \"nmaes\"\n+++\n\n<!-- id: names -->\nThey slept at the ferryman's.\n";
    let project = Desk::of(&[("content/en/ferry.md", english)]).project();
    let publication = project.publication(lifted()).unwrap();
    assert!(said(&publication, "ferry", "en").is_empty());
}

#[test]
fn what_is_missing_stands_in_the_language_of_the_source() {
    let english = "# Ferry\n\n12 people were rescued.\n\n- one boat\n- two boats\n\nThe search goes on until 9 March at 18:00.\n";
    let french = "# Bac\n\n12 personnes ont été secourues.\n\n- un bateau\n- deux bateaux\n";
    let files = [
        ("content/en/ferry.md", english),
        ("content/fr/ferry.md", french),
    ];
    let project = Desk::of(&files).project();
    let publication = project.publication(lifted()).unwrap();
    let french = said(&publication, "ferry", "fr");
    assert_eq!(
        french.last(),
        Some(&(
            "The search goes on until 9 March at 18:00.".to_owned(),
            Some(Mark::Source)
        ))
    );
    let held = Desk::of(&files).configured("[publish.units]\nmissing = \"hold\"\n");
    let publication = held.publication(lifted()).unwrap();
    let pages = &publication.view().releases().first().unwrap().pages;
    assert_eq!(pages.len(), 1, "{pages:?}");
}

#[test]
fn a_fallback_says_that_it_is_none() {
    let project = Desk::of(&[("content/en/ferry.md", FERRY)])
        .configured("[publish]\nfallback = \"source\"\n");
    let publication = project.publication(lifted()).unwrap();
    let pages = &publication.view().releases().first().unwrap().pages;
    let roles: Vec<(&str, Role)> = pages
        .iter()
        .map(|page| (page.locale.as_str(), page.role))
        .collect();
    assert_eq!(
        roles,
        [
            ("en", Role::Source),
            ("fr", Role::Fallback),
            ("wo", Role::Fallback)
        ]
    );
    let is_in_english =
        |head: &PageHead| head.title.language.as_ref().map(Locale::as_str) == Some("en");
    assert!(pages.iter().skip(1).all(is_in_english));
}

#[test]
fn a_withdrawn_release_leaves_a_tombstone_and_a_withheld_one_nothing() {
    let of = |status: &str| {
        let english = format!("+++\nstatus = \"{status}\"\n+++\n\nA ferry.\n");
        let project = Desk::of(&[("content/en/ferry.md", &english)]).project();
        let publication = project.publication(lifted()).unwrap();
        let view = publication.view();
        assert!(
            publication
                .secrets()
                .iter()
                .any(|secret| secret.text == "A ferry.")
                || status == "usable"
        );
        let mut told = publication.noted.iter().map(|finding| finding.code);
        let is_told = told.any(|code| code == STATUS_UNKNOWN);
        (view.releases().len(), view.tombstones().len(), is_told)
    };
    assert_eq!(of("usable"), (1, 0, false));
    assert_eq!(of("withdrawn"), (0, 1, false));
    assert_eq!(of("withheld"), (0, 0, false));
    assert_eq!(of("witheld"), (0, 0, true));
}

#[test]
fn a_project_may_call_its_status_otherwise() {
    let layout = "source = 'en'\nlocales = ['fr']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
    let named = "[front-matter]\nstatus = 'publication'\n";
    let of = |publication: &str| {
        let english =
            format!("+++\nstatus = 'Completed'\npublication = '{publication}'\n+++\n\nA.\n");
        let configuration = [layout, named].concat().parse().unwrap();
        let project = Project::in_memory(configuration, &[("content/en/ferry.md", &english)]);
        let publication = project.publication(lifted()).unwrap();
        let mut told = publication.noted.iter().map(|finding| finding.code);
        let is_told = told.any(|code| code == STATUS_UNKNOWN);
        (publication.view().releases().len(), is_told)
    };
    assert_eq!(of("usable"), (1, false));
    assert_eq!(of("withheld"), (0, false));
    assert_eq!(of("Completed"), (0, true));
}

#[test]
fn addresses_without_a_host_are_told_of_what_is_for_the_public() {
    let desk = Desk::of(&[("content/en/ferry.md", "A ferry.\n")]);
    let base = "[publish]\nbase = \"https://tallowgate.example\"\n";
    let of = |audience, configuration| {
        let project = desk.configured(configuration);
        let publication = project.publication_for(audience, lifted()).unwrap();
        let noted = publication.noted.iter().map(|finding| finding.code.name());
        noted.collect::<Vec<_>>()
    };
    assert_eq!(of(Audience::Public, ""), ["base-missing"]);
    assert_eq!(of(Audience::Public, base), [""; 0]);
    assert_eq!(of(Audience::Press, ""), [""; 0]);
}

/// A ledger that says of every passage of `path` in French how it was made from the source as it is.
fn ledger(project: &Project, path: &str, how: How) -> String {
    let units = |locale: &str| {
        let file = format!("content/{locale}/{path}.md").parse().unwrap();
        let read = project.read_edition(&file, &hexapla_diagnostics::Place::file(path));
        read.value.unwrap().edition.units
    };
    let rows = units("en").into_iter().zip(units("fr"));
    let rows = rows.map(|(source, target)| {
        hexapla_content::Row::new(vec![source.fingerprint], vec![target.fingerprint], how)
    });
    hexapla_store::write_rows(&rows.collect::<Vec<_>>())
}

/// What stands on the pages of the release `id`: as the second look has it, after a look whether it is settled, and as it
/// would be if it were tracked again.
fn looked_at(project: &Project, id: &str) -> (bool, Vec<Page>, Vec<Page>) {
    let publication = project.publication(lifted()).unwrap();
    let id = ReleaseId::new(id);
    let is_settled = publication.settled.standings(&id).is_some();
    let release = publication.view().release(&id).unwrap();
    let locales = &project.configuration.locales;
    let track = project
        .track_release(&publication.language, &project.releases[0], locales)
        .value
        .unwrap();
    let drafts = project.drafts(&track, &publication.held);
    let tracked = drafts.iter().map(Draft::page).collect();
    (is_settled, publication.pages(release), tracked)
}

#[test]
fn a_settled_translation_stands_as_it_would_if_it_were_tracked() {
    let english = "+++\ntitle = \"Ferry\"\nsummary = \"A ferry.\"\n+++\n\n# Ferry\n\n12 people were rescued.\n\n- one boat\n";
    let french = "+++\ntitle = \"Bac\"\nsummary = \"Un bac.\"\n[translation]\nmethod = \"human\"\n+++\n\n# Bac\n\n12 personnes ont été secourues.\n\n- un bateau\n";
    let files = [
        ("content/en/ferry.md", english),
        ("content/fr/ferry.md", french),
    ];
    let project = |source: &str, how: How| {
        let rows = ledger(&Desk::of(&files).project(), "ferry", how);
        let rows = ("ledger/content/ferry/fr.jsonl", rows.as_str());
        Desk::of(&[("content/en/ferry.md", source), files[1], rows]).project()
    };
    let marked = |pages: &[Page]| {
        let translation = pages[1].translation.as_ref().unwrap();
        (translation.stale, translation.unverified)
    };
    let (is_settled, pages, tracked) = looked_at(&project(english, How::Translated), "ferry");
    assert_eq!((is_settled, marked(&pages)), (true, (0, 0)));
    assert_eq!(pages, tracked);
    // a passage that is marked stands at its place
    let (is_settled, pages, tracked) = looked_at(&project(english, How::Assumed), "ferry");
    assert_eq!((is_settled, marked(&pages)), (true, (0, 5)));
    assert_eq!(pages, tracked);
    // the source stands in the place of one, and the ledger is asked again
    let other = english.replace("12 people", "21 people");
    let (is_settled, pages, tracked) = looked_at(&project(&other, How::Translated), "ferry");
    assert_eq!((is_settled, marked(&pages)), (false, (1, 0)));
    assert_eq!(pages, tracked);
}

#[test]
fn a_picture_under_embargo_is_a_secret_unless_a_public_release_shows_it() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\
        \0\0\0\x0aIDAT\x78\x9c\x63\x60\0\0\0\x02\0\x01\x48\xaf\xa4\x71\0\0\0\0IEND\xae\x42\x60\x82";
    let secret = format!("{FERRY}\n![The ferry](../../media/ferry.png)\n");
    let desk = |other: &str| {
        let desk = Desk::of(&[
            ("content/en/ferry.md", secret.as_str()),
            ("content/en/harbour.md", other),
        ]);
        let path = "media/ferry.png".parse().unwrap();
        desk.apply(&[Change::create(path, png.to_vec())]);
        desk
    };
    let place = |desk: &Desk| {
        let project = desk.project();
        let publication = project.publication(lifted()).unwrap();
        let release = publication
            .view()
            .release(&ReleaseId::new("ferry"))
            .unwrap();
        let illustrated = publication.illustrated(release);
        assert_eq!(illustrated.files.len(), 1);
        illustrated.pages[0].pictures[0].place.clone()
    };
    let alone = desk("The harbour is open.\n");
    let place = place(&alone);
    let leaks = |desk: &Desk| {
        let project = desk.project();
        let publication = project
            .publication(instant("2031-03-09T00:00:59Z"))
            .unwrap();
        let view = publication.view();
        let addresses = hexapla_publish::Addresses::of(view);
        let locales = &view.site().locales;
        let words = PageWords::for_locales(locales, &OwnWords::NONE);
        let mut gate = hexapla_publish::leak::Gate::new(publication.secrets());
        for release in view.releases() {
            let pages = publication.illustrated(release).pages;
            gate.know_pages(&addresses, &words, &pages);
        }
        gate.check("bundle.json", place.as_bytes()).len()
    };
    assert_eq!(leaks(&alone), 1);
    assert_eq!(
        leaks(&desk("The harbour.\n\n![The ferry](/media/ferry.png)\n")),
        0
    );
}

#[test]
fn check_tells_of_pictures_what_a_bundle_would_tell() {
    let english = "+++\nimage = \"/media/none.jpg\"\n+++\n\nA ferry: ![Map](https://maps.example/a.png)\n\n![Plan](plan.svg)\n";
    let french = "Un bac: ![Carte](https://maps.example/a.png)\n\n![Plan](plan.svg)\n\n![x](https://evil.example/x.png)\n";
    let desk = Desk::of(&[
        ("content/en/ferry.md", english),
        ("content/fr/ferry.md", french),
        ("content/en/plan.svg", "<svg/>"),
    ]);
    let project = desk.configured("[publish]\nbase = \"https://tallowgate.example\"\n");
    let publication = project.publication(lifted()).unwrap();
    let release = &publication.view().releases()[0];
    let identity = |finding: &Finding| (finding.code, hexapla_gate::evidence(finding));
    let told = publication.illustrated(release).findings;
    let mut told: Vec<_> = told.iter().map(identity).collect();
    told.sort();
    let checked = project.check(&project.everything(), crate::desk::DAY);
    let checked = checked.findings.into_iter();
    let is_about_pictures = |of: &Finding| of.code.name().starts_with("picture-");
    let mut checked: Vec<Finding> = checked.filter(is_about_pictures).collect();
    checked.sort_by_key(identity);
    assert_eq!(checked.iter().map(identity).collect::<Vec<_>>(), told);
    let lines = checked
        .iter()
        .map(|of| (of.code.name(), of.place.locale.as_deref()));
    let mut lines: Vec<_> = lines.collect();
    lines.sort_unstable();
    let expected = [
        ("picture-elsewhere", None),
        ("picture-missing", None),
        ("picture-refused", None),
    ];
    assert_eq!(lines, expected);
    // who makes no bundle is not asked for pictures
    let checked = desk
        .project()
        .check(&project.everything(), crate::desk::DAY);
    assert!(!checked.findings.iter().any(is_about_pictures));
}

#[test]
fn the_note_of_a_redacted_passage_is_hidden_with_it() {
    let english = "+++\n[[redactions]]\nunit = \"z\"\n+++\n\nIntro.[^a]\n\n<!-- id: z -->\nAbout him.[^b][^a]\n\n\
                   [^a]: Both.\n\n[^b]: His name.[^c]\n\n[^c]: His street.\n\n[^d]: Nobody asks.\n";
    let project = Desk::of(&[("content/en/ferry.md", english)]).project();
    let publication = project.publication(lifted()).unwrap();
    let texts = said(&publication, "ferry", "en");
    let texts: Vec<&str> = texts.iter().map(|(text, _)| text.as_str()).collect();
    assert_eq!(texts, ["Intro.", "Both.", "Nobody asks."]);
}

#[test]
fn a_number_or_a_day_in_the_place_of_a_text_is_taken_as_it_is_written() {
    let english = "---\ntitle: 2031\nid: 20310308\nslug: 2031-03-08\nkind: 12\nlocation: 1.50\n---\nText of it.\n";
    let project = Desk::of(&[("content/en/ferry.md", english)]).project();
    let publication = project.publication(lifted()).unwrap();
    let release = &publication.view().releases()[0];
    assert_eq!(release.id.as_str(), "20310308");
    assert_eq!(
        (release.slug.as_str(), release.kind.as_deref()),
        ("2031-03-08", Some("12"))
    );
    assert_eq!(release.location.as_deref(), Some("1.50"));
    assert_eq!(release.pages[0].title.text, "2031");
    let checked = project.check(&project.everything(), crate::desk::DAY);
    assert!(
        !checked
            .findings
            .iter()
            .any(|of| of.code.name() == "title-missing")
    );
}
