//! Invented publications, made from a seed: the same with and without what is not public yet.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use hexapla_content::view::{
    Block, Candidate, Correction, Mark, Page, PageHead, Passage, Picture, PublicRelease,
    PublicView, PublicationStatus, Role, Site, Translation,
};
use hexapla_content::{
    Date, EmbargoInstant, Embargoed, Impact, Inline, InlineKind, Locale, ReleaseId,
};
use hexapla_diagnostics::Span;
use hexapla_publish::manifest::Digest;
use hexapla_publish::{
    Addresses, File, Frames, OwnWords, PageWords, Pages, release_files, site_files,
};

pub(crate) const LOCALES: [&str; 4] = ["en", "fr", "ar", "zh-Hans"];
const SECTIONS: [&str; 3] = ["statement", "press-release", "op-ed"];
const TAGS: [&str; 4] = ["water", "courts & police", "Mara Ossen", "<Tallowgate>"];
const WORDS: [&str; 24] = [
    "residents",
    "chamber",
    "water",
    "line",
    "cut",
    "vote",
    "camp",
    "16",
    "officials",
    "said",
    "in",
    "the",
    "court",
    "four",
    "years",
    "été",
    "سكان",
    "居民",
    "“quoted”",
    "R&D",
    "<b>",
    "report",
    "March",
    "l’eau",
];

/// Numbers that look random and are the same for the same seed (Knuth, MMIX).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.roll(of.len())]
    }

    pub(crate) fn text(&mut self, words: usize) -> String {
        let words: Vec<&str> = (0..words.max(1)).map(|_| self.pick(&WORDS)).collect();
        words.join(" ")
    }
}

pub(crate) fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

pub(crate) fn instant(text: &str) -> EmbargoInstant {
    EmbargoInstant::from_rfc3339(text).unwrap()
}

pub(crate) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn site() -> Site {
    Site {
        base: "https://tallowgate.example".to_owned(),
        source: locale("en"),
        locales: LOCALES.map(locale).into(),
        page_size: 20,
        zone: None,
        picture_hosts: Vec::new(),
    }
}

/// A release and what stands on its pages, before anybody asks what is public of it.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) release: PublicRelease,
    pub(crate) pages: Vec<Page>,
    pub(crate) lift: Option<EmbargoInstant>,
    pub(crate) later: Vec<(Locale, EmbargoInstant)>,
    pub(crate) publication: PublicationStatus,
}

pub(crate) fn release(id: &str, date: Option<Date>, pages: Vec<PageHead>) -> PublicRelease {
    PublicRelease {
        id: ReleaseId::new(id),
        path: format!("2031/{id}"),
        slug: id.to_owned(),
        date,
        updated: Vec::new(),
        kind: Some("statement".to_owned()),
        location: None,
        tags: Vec::new(),
        byline: None,
        image: None,
        pages,
    }
}

pub(crate) fn head(tag: &str, title: &str) -> PageHead {
    PageHead {
        locale: locale(tag),
        role: if tag == "en" {
            Role::Source
        } else {
            Role::Translation
        },
        title: Passage::plain(title),
        deck: None,
        teaser: Some(Passage::plain(format!("{title}: what it is about."))),
        alt: None,
        caption: None,
    }
}

fn a_date(dice: &mut Dice) -> Date {
    date(&format!(
        "2031-{:02}-{:02}",
        1 + dice.roll(3),
        1 + dice.roll(28)
    ))
}

/// The lift of what is under embargo in every world.
pub(crate) const LIFT: &str = "2031-03-09T00:01:00Z";

/// A world: what is public, and what is not before [`LIFT`].
pub(crate) struct World {
    pub(crate) public: Vec<Draft>,
    pub(crate) secret: Vec<Draft>,
    /// Pages of public releases that come out at the lift: the release by its place in `public`, and the locale.
    pub(crate) late: Vec<(usize, Locale)>,
}

fn draft(dice: &mut Dice, id: &str, link: Option<&str>) -> Draft {
    let date = (dice.roll(8) > 0).then(|| a_date(dice));
    let mut heads = Vec::new();
    let mut pages = Vec::new();
    for tag in LOCALES {
        let role = match (tag, dice.roll(5)) {
            ("en", _) => Role::Source,
            (_, 0) => continue,
            (_, 1) => Role::Fallback,
            _ => Role::Translation,
        };
        heads.push(PageHead {
            locale: locale(tag),
            role,
            title: Passage {
                language: (role == Role::Fallback).then(|| locale("en")),
                ..Passage::plain(dice.text(6))
            },
            deck: (dice.roll(2) == 0).then(|| Passage::plain(dice.text(5))),
            teaser: (dice.roll(3) > 0).then(|| Passage::plain(dice.text(14))),
            alt: Some(Passage::plain(dice.text(4))),
            caption: None,
        });
        pages.push(page(dice, tag, role, link));
    }
    let mut made = release(id, date, heads);
    made.kind = (dice.roll(6) > 0).then(|| dice.pick(&SECTIONS).to_owned());
    made.tags = (0..dice.roll(3))
        .map(|_| dice.pick(&TAGS).to_owned())
        .collect();
    made.updated = (0..dice.roll(2)).map(|_| a_date(dice)).collect();
    made.location = Some("Tallowgate".to_owned());
    made.byline = (dice.roll(3) == 0).then(|| "Mara Ossen".to_owned());
    made.image = (dice.roll(3) == 0).then(|| "images/the gate.jpg".to_owned());
    for page in &mut pages {
        page.pictures = made.image.iter().map(picture).collect();
    }
    Draft {
        release: made,
        pages,
        lift: None,
        later: Vec::new(),
        publication: if dice.roll(8) == 0 {
            PublicationStatus::Canceled
        } else {
            PublicationStatus::Usable
        },
    }
}

/// The picture called `name`, whatever it is.
fn picture(name: &String) -> Picture {
    Picture {
        name: name.clone(),
        place: format!("/pictures/{}.jpg", Digest::of(name.as_bytes())),
        size: Some((1200, 800)),
    }
}

fn page(dice: &mut Dice, tag: &str, role: Role, link: Option<&str>) -> Page {
    let mut paragraph = Passage::plain(dice.text(30));
    if let Some(link) = link {
        let words = paragraph.text.find(' ').unwrap_or(paragraph.text.len());
        paragraph.inlines.push(Inline {
            kind: InlineKind::Link,
            text: 0..words,
            span: Span::new(0, 0),
            target: link.into(),
        });
    }
    paragraph.mark = (dice.roll(4) == 0).then_some(Mark::Outdated(Impact::Wording));
    let cell = |dice: &mut Dice| Passage::plain(dice.text(2));
    Page {
        locale: locale(tag),
        blocks: vec![
            Block::Heading {
                level: 2,
                anchor: None,
                passage: Passage::plain(dice.text(3)),
            },
            Block::Paragraph(paragraph),
            Block::List {
                start: None,
                items: vec![vec![Block::Paragraph(cell(dice))]; 2],
            },
            Block::Quote(vec![Block::Paragraph(Passage::plain(dice.text(12)))]),
            Block::Table {
                head: vec![cell(dice)],
                rows: vec![vec![cell(dice)]],
            },
            Block::Code("camp --number 16".to_owned()),
            Block::Footnote {
                label: "1".to_owned(),
                blocks: vec![Block::Paragraph(cell(dice))],
            },
            Block::Rule,
        ],
        corrections: (0..dice.roll(2))
            .map(|_| Correction {
                id: "c1".to_owned(),
                date: Some(date("2031-03-01")),
                text: Passage::plain(dice.text(10)),
            })
            .collect(),
        translation: (role == Role::Translation).then(|| Translation {
            method: Some("human".to_owned()),
            is_reviewed: true,
            passages: 9,
            stale: dice.roll(3),
            unverified: 0,
            since: None,
        }),
        pictures: Vec::new(),
    }
}

impl World {
    /// The world of this seed: some releases, and up to three that are under embargo. Those share section, people, date
    /// and tags with a public one and are linked from one; one is alone in its section.
    pub(crate) fn of(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let lift = Some(instant(LIFT));
        let mut public: Vec<Draft> = (0..=dice.roll(6))
            .map(|number| {
                let link = [
                    "/fr/statement/public-0/",
                    "secret-0",
                    "../secret-0.md#top",
                    "/en/statement/secret-0/?from=a:b",
                    "//TALLOWGATE.example/en/statement/secret-0/",
                    "http://tallowgate.example:80/secret-0",
                    "https://other.example/",
                ];
                let link = (dice.roll(2) == 0).then(|| dice.pick(&link));
                draft(&mut dice, &format!("public-{number}"), link)
            })
            .collect();
        public[0].publication = PublicationStatus::Usable;
        let secret = (0..=dice.roll(3)).map(|number| {
            let mut secret = draft(&mut dice, &format!("secret-{number}"), Some("public-0"));
            let like = &public[0].release;
            secret.lift = lift;
            secret.release.date = like.date;
            secret.release.tags.clone_from(&like.tags);
            secret.release.byline.clone_from(&like.byline);
            secret.release.kind = match number {
                0 => like.kind.clone(),
                _ => Some("urgent-action".to_owned()),
            };
            if number == 0 {
                secret.publication = PublicationStatus::Usable;
            }
            secret
        });
        let secret = secret.collect();
        let mut late = Vec::new();
        for (place, draft) in public
            .iter()
            .enumerate()
            .filter(|(_, draft)| draft.publication == PublicationStatus::Usable)
        {
            let mut others = draft.release.pages.iter().skip(1);
            if let Some(page) = others.next().filter(|_| dice.roll(3) == 0) {
                late.push((place, page.locale.clone()));
            }
        }
        Self {
            public,
            secret,
            late,
        }
    }

    /// Everything there is.
    pub(crate) fn whole(&self) -> Vec<Draft> {
        let mut drafts = self.public.clone();
        for (place, locale) in &self.late {
            drafts[*place].later.push((locale.clone(), instant(LIFT)));
        }
        drafts.extend(self.secret.iter().cloned());
        drafts
    }

    /// The world in which what is not public was never written.
    pub(crate) fn without(&self) -> Vec<Draft> {
        let mut drafts = self.public.clone();
        for (place, locale) in &self.late {
            let draft = &mut drafts[*place];
            draft.release.pages.retain(|head| head.locale != *locale);
            draft.pages.retain(|page| page.locale != *locale);
        }
        drafts
    }
}

/// What the public may see of `drafts` at `now`.
pub(crate) fn view(drafts: &[Draft], now: EmbargoInstant) -> PublicView {
    let candidates = drafts.iter().map(|draft| Candidate {
        release: Embargoed::until(draft.lift, draft.release.clone()),
        locales: draft.later.clone(),
        publication: draft.publication,
    });
    PublicView::at(now, site(), candidates.collect())
}

/// What stands on the public pages of `release`.
pub(crate) fn revealed(view: &PublicView, drafts: &[Draft], release: &PublicRelease) -> Vec<Page> {
    let draft = drafts
        .iter()
        .find(|draft| draft.release.id == release.id)
        .unwrap();
    let pages = draft.pages.iter().map(|page| {
        let later = draft
            .later
            .iter()
            .find(|(locale, _)| *locale == page.locale);
        Embargoed::until(later.map(|(_, lift)| *lift).or(draft.lift), page.clone())
    });
    view.reveal(release, pages.collect())
}

pub(crate) fn words() -> &'static PageWords {
    static WORDS: OnceLock<PageWords> = OnceLock::new();
    WORDS.get_or_init(|| PageWords::for_locales(&site().locales, &OwnWords::NONE))
}

fn frames() -> &'static Frames {
    static FRAMES: OnceLock<Frames> = OnceLock::new();
    FRAMES.get_or_init(Frames::shipped)
}

/// All files of a view, sorted by path.
pub(crate) fn files(drafts: &[Draft], now: EmbargoInstant) -> BTreeMap<String, File> {
    let view = view(drafts, now);
    let addresses = Addresses::of(&view);
    let words = words();
    let mut files: Vec<File> = site_files(&view, &addresses, words).collect();
    let html = Pages::of(&view, &addresses, words, frames());
    files.extend(html.of_site());
    for release in view.releases() {
        let pages = revealed(&view, drafts, release);
        files.extend(html.of_release(release, &pages));
        files.extend(release_files(&view, &addresses, release, &pages));
    }
    let count = files.len();
    let files: BTreeMap<String, File> = files
        .into_iter()
        .map(|file| (file.path.clone(), file))
        .collect();
    assert_eq!(files.len(), count, "two files have one path");
    files
}
