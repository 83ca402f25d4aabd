//! A small newsroom in English, French and Arabic, written by hand.

use hexapla_content::view::{
    Audience, Block, Candidate, Correction, Mark, Page, PageHead, Passage, Picture, PublicRelease,
    PublicView, PublicationStatus, Role, Site, Translation,
};
use hexapla_content::{
    Date, EmbargoInstant, Embargoed, Impact, Inline, InlineKind, Locale, ReleaseId,
};
use hexapla_diagnostics::Span;
use hexapla_publish::{Addresses, File, Frames, OwnWords, PageWords, Pages};

pub(crate) fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A passage in which `pieces` are the parts of its text they name, with their targets.
pub(crate) fn passage(text: &str, pieces: &[(InlineKind, &str, &str)]) -> Passage {
    let inlines = pieces.iter().map(|(kind, part, target)| {
        let start = text.find(part).unwrap();
        Inline {
            kind: *kind,
            text: start..start + part.len(),
            span: Span::new(0, 0),
            target: (*target).into(),
        }
    });
    Passage {
        inlines: inlines.collect(),
        ..Passage::plain(text)
    }
}

/// A mark of the note `label` at the end of `text`.
pub(crate) fn noted(text: &str, label: &str) -> Passage {
    let mut passage = Passage::plain(text);
    passage.inlines.push(Inline {
        kind: InlineKind::FootnoteReference,
        text: text.len()..text.len(),
        span: Span::new(0, 0),
        target: label.into(),
    });
    passage
}

pub(crate) fn paragraph(text: &str) -> Block {
    Block::Paragraph(Passage::plain(text))
}

/// A passage in `tag`, as one that fell back to the source.
fn other(text: &str, tag: &str, mark: Option<Mark>) -> Passage {
    Passage {
        language: Some(locale(tag)),
        mark,
        ..Passage::plain(text)
    }
}

pub(crate) fn heading(level: u8, text: &str, anchor: Option<&str>) -> Block {
    Block::Heading {
        level,
        anchor: anchor.map(str::to_owned),
        passage: Passage::plain(text),
    }
}

pub(crate) fn head(tag: &str, role: Role, title: &str) -> PageHead {
    PageHead {
        locale: locale(tag),
        role,
        title: Passage::plain(title),
        deck: None,
        teaser: None,
        alt: None,
        caption: None,
    }
}

/// When the pages are built.
const NOW: &str = "2033-01-01T00:00:00Z";

/// A release, and what stands on its pages.
#[derive(Clone, Debug)]
pub(crate) struct Story {
    pub(crate) release: PublicRelease,
    pub(crate) pages: Vec<Page>,
    pub(crate) is_gone: bool,
    /// When it may be public, where that is not at once.
    pub(crate) lift: Option<&'static str>,
}

pub(crate) fn story(id: &str, date: &str, heads: Vec<PageHead>) -> Story {
    let pages = heads.iter().map(|head| Page {
        locale: head.locale.clone(),
        blocks: vec![paragraph("At least 12 people were held.")],
        corrections: Vec::new(),
        translation: None,
        pictures: Vec::new(),
    });
    Story {
        pages: pages.collect(),
        release: PublicRelease {
            id: ReleaseId::new(id),
            path: id.to_owned(),
            slug: id.to_owned(),
            date: Some(day(date)),
            updated: Vec::new(),
            kind: Some("statement".to_owned()),
            location: Some("Sorvane".to_owned()),
            tags: vec!["prisons".to_owned()],
            byline: None,
            image: None,
            pages: heads,
        },
        is_gone: false,
        lift: None,
    }
}

/// Everything a page can have.
fn full_blocks() -> Vec<Block> {
    let code = InlineKind::Code;
    let emphasis = [
        (
            InlineKind::Link,
            "The register",
            "/en/statement/vote/#later",
        ),
        (InlineKind::Strong, "thirty-one prisoners", ""),
        (InlineKind::Emphasis, "one", ""),
    ];
    let links = [
        (InlineKind::Link, "to us", "mailto:desk@tallowgate.example"),
        (InlineKind::Link, "to nothing", "/en/not-there/"),
        (InlineKind::Link, "below", "#causes"),
        (InlineKind::Link, "to no anchor", "#nowhere"),
        (code, "reg-31", ""),
    ];
    vec![
        heading(2, "The fire", None),
        Block::Paragraph(passage(
            "The register names thirty-one prisoners.",
            &emphasis,
        )),
        Block::Paragraph(passage(
            "Write to us, to nothing, below, to no anchor: reg-31.",
            &links,
        )),
        Block::Paragraph(noted("Six is the official figure.", "six")),
        Block::Paragraph(noted("It is repeated.", "six")),
        Block::Quote(vec![
            paragraph("“They counted us.”"),
            Block::List {
                start: None,
                items: vec![
                    vec![paragraph("the yard")],
                    vec![
                        paragraph("the chapel"),
                        Block::List {
                            start: Some(3),
                            items: vec![vec![paragraph("the door")]],
                        },
                    ],
                ],
            },
        ]),
        heading(4, "Causes of death", Some("causes")),
        heading(4, "The same anchor", Some("causes")),
        Block::Table {
            head: vec![Passage::plain("Cause"), Passage::plain("Deaths")],
            rows: vec![
                vec![Passage::plain("Illness"), Passage::plain("14")],
                vec![Passage::plain("Fire"), Passage::plain("9")],
            ],
        },
        Block::Code("if (a < b) {\n\treturn \"&\";\n}\n".to_owned()),
        Block::Image(passage(
            "The east wing",
            &[(InlineKind::Image, "The east wing", "images/wing.jpg")],
        )),
        Block::Rule,
        Block::Footnote {
            label: "six".to_owned(),
            blocks: vec![Block::Paragraph(noted("In a letter.", "letter"))],
        },
        Block::Footnote {
            label: "letter".to_owned(),
            blocks: vec![paragraph("Of 21 September.")],
        },
    ]
}

fn deaths() -> Story {
    let mut english = head("en", Role::Source, "Investigate deaths at Hallin Moor");
    english.deck = Some(Passage::plain(
        "Burial records contradict the official account",
    ));
    english.teaser = Some(Passage::plain(
        "At least 31 prisoners died. “Six fits on a form.” They ask for:",
    ));
    english.alt = Some(Passage::plain("A gate"));
    english.caption = Some(Passage::plain("The gate of Hallin Moor"));
    let mut french = head(
        "fr",
        Role::Translation,
        "Il faut enquêter sur les décès de Hallin Moor",
    );
    french.teaser = Some(Passage::plain("Au moins 31 prisonniers sont morts."));
    french.alt = Some(other("A gate", "en", None));
    let mut arabic = head("ar", Role::Fallback, "Investigate deaths at Hallin Moor");
    arabic.title.language = Some(locale("en"));
    let mut story = story("deaths", "2032-09-30", vec![english, french, arabic]);
    story.release.kind = Some("press-release".to_owned());
    story.release.tags = vec!["prisons".to_owned(), "Deaths in custody".to_owned()];
    story.release.updated = vec![day("2032-10-04"), day("2032-11-02")];
    story.release.byline = Some("Teodric Vanleth".to_owned());
    story.release.image = Some("images/gate.jpg".to_owned());
    let correction = |text| Correction {
        id: "toll".to_owned(),
        date: Some(day("2032-10-14")),
        text,
    };
    let pictures = [
        ("images/gate.jpg", "6a7e", (1200, 800)),
        ("images/wing.jpg", "319c", (640, 480)),
    ];
    let pictures = pictures.map(|(name, digest, size)| Picture {
        name: name.to_owned(),
        place: format!("/pictures/{digest}.jpg"),
        size: Some(size),
    });
    for page in &mut story.pages {
        page.pictures = pictures.to_vec();
    }
    story.pages[0].blocks = full_blocks();
    story.pages[0].corrections = vec![correction(Passage::plain("The figure is 31."))];
    story.pages[1].blocks = vec![
        Block::Heading {
            level: 2,
            anchor: None,
            passage: other("The fire", "en", Some(Mark::Source)),
        },
        Block::Paragraph(Passage {
            mark: Some(Mark::Outdated(Impact::Wording)),
            ..Passage::plain("Six, c’est le chiffre officiel.")
        }),
        Block::Paragraph(other("The register names them.", "en", Some(Mark::Source))),
        Block::List {
            start: None,
            items: vec![vec![Block::Paragraph(other("the yard", "en", None))]],
        },
        Block::Table {
            head: vec![
                Passage::plain("Cause"),
                other("Deaths", "en", Some(Mark::Source)),
            ],
            rows: vec![vec![Passage::plain("Maladie"), Passage::plain("14")]],
        },
    ];
    story.pages[1].corrections = vec![correction(other(
        "The figure is 31.",
        "en",
        Some(Mark::Source),
    ))];
    story.pages[1].translation = Some(Translation {
        method: Some("machine-post-edited-full".to_owned()),
        is_reviewed: true,
        passages: 12,
        stale: 2,
        unverified: 0,
        since: Some(day("2032-11-02")),
    });
    story.pages[2].blocks = vec![Block::Paragraph(other(
        "The register names them.",
        "en",
        None,
    ))];
    story
}

/// The newsroom: a release with everything, one in Arabic too, enough of them to fill two pages of a list, and one
/// that was withdrawn.
pub(crate) fn stories() -> Vec<Story> {
    let both = || {
        vec![
            head("en", Role::Source, "The chamber votes"),
            head("ar", Role::Translation, "المجلس يصوّت"),
        ]
    };
    let mut vote = story("vote", "2032-10-01", both());
    vote.pages[1].translation = Some(Translation {
        method: Some("machine-raw".to_owned()),
        is_reviewed: false,
        passages: 1,
        stale: 0,
        unverified: 0,
        since: None,
    });
    let mut gone = story("gone", "2032-01-01", both());
    gone.is_gone = true;
    let more = (1..=4).map(|number| {
        let heads = vec![head("en", Role::Source, &format!("Statement {number}"))];
        story(&format!("statement-{number}"), "2031-01-01", heads)
    });
    [deaths(), vote, gone].into_iter().chain(more).collect()
}

/// The locales of the newsroom.
const LOCALES: [&str; 3] = ["en", "fr", "ar"];

fn view(audience: Audience, locales: &[&str], stories: &[Story]) -> PublicView {
    let site = Site {
        base: "https://tallowgate.example".to_owned(),
        source: locale("en"),
        locales: locales.iter().map(|tag| locale(tag)).collect(),
        page_size: 3,
        zone: jiff::tz::TimeZone::get("Asia/Seoul").ok(),
        picture_hosts: Vec::new(),
    };
    let instant = |text| EmbargoInstant::from_rfc3339(text).unwrap();
    let candidates = stories.iter().map(|story| Candidate {
        release: Embargoed::until(story.lift.map(instant), story.release.clone()),
        locales: Vec::new(),
        publication: if story.is_gone {
            PublicationStatus::Canceled
        } else {
            PublicationStatus::Usable
        },
    });
    PublicView::of(audience, instant(NOW), site, candidates.collect())
}

/// All pages of `stories` in `frames`.
pub(crate) fn site(stories: &[Story], frames: &Frames) -> Vec<File> {
    site_for(Audience::Public, stories, frames)
}

/// All pages of `stories` in `frames` for `audience`.
pub(crate) fn site_for(audience: Audience, stories: &[Story], frames: &Frames) -> Vec<File> {
    files(
        &view(audience, &LOCALES, stories),
        &OwnWords::NONE,
        stories,
        frames,
    )
}

/// All pages of `stories` in `locales`, with words of the publication's own.
pub(crate) fn site_with(own: &OwnWords, locales: &[&str], stories: &[Story]) -> Vec<File> {
    let view = view(Audience::Public, locales, stories);
    files(&view, own, stories, &Frames::shipped())
}

fn files(view: &PublicView, own: &OwnWords, stories: &[Story], frames: &Frames) -> Vec<File> {
    let addresses = Addresses::of(view);
    let words = PageWords::for_locales(&view.site().locales, own);
    let pages = Pages::of(view, &addresses, &words, frames);
    let mut files: Vec<File> = pages.of_site().collect();
    for story in stories {
        if let Some(release) = view.release(&story.release.id) {
            files.extend(pages.of_release(release, &story.pages));
        }
    }
    files
}

/// The text of the file at `path`.
pub(crate) fn text(files: &[File], path: &str) -> String {
    let file = files.iter().find(|file| file.path == path);
    let file = file.unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(file.bytes.clone()).unwrap()
}
