//! Hostile texts, and every place of a release where a text may stand.

use hexapla_content::InlineKind;
use hexapla_content::view::{Block, Correction, Mark, Passage, Role, Translation};

use crate::newsroom::{Story, head, heading, noted, paragraph, passage, story};

/// Texts that want to be more than texts.
pub(crate) const PAYLOADS: [&str; 52] = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<body onload=alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content=0;url=https://evil.example>",
    "<style>@import 'https://evil.example'</style>",
    "<link rel=stylesheet href=https://evil.example>",
    "<form action=https://evil.example><button>x</form>",
    "<object data=x>",
    "<template><script>alert(1)</script></template>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<!--><script>alert(1)</script>-->",
    "--><script>alert(1)</script>",
    "]]><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<!--<script>",
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "\"><script>alert(1)</script>",
    "'><script>alert(1)</script>",
    "` onmouseover=`alert(1)",
    "x\" autofocus onfocus=alert(1) \"",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u{1}javascript:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "javascript&#x3a;alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "vbscript:msgbox(1)",
    "//evil.example/x",
    "\\\\evil.example\\x",
    "https://tallowgate.example.evil.example/\"onclick=alert(1)",
    "</title><script>alert(1)</script>",
    "</textarea></style></pre><script>alert(1)</script>",
    "{{ 7 * 7 }}{% raw %}",
    "{% include 'base.html' %}",
    "{ $title }{ DATETIME($day) }",
    "../../../etc/passwd",
    "a\0b<script\0>",
    "\u{202e}<script>\u{2066}",
    "\u{feff}<ſcript>",
    "onerror=alert(1)",
];

/// Where a text may stand about a release.
const SLOTS: [fn(&mut Story, String); 14] = [
    |s, p| s.release.pages[0].title = Passage::plain(p),
    |s, p| s.release.pages[0].deck = Some(Passage::plain(p)),
    |s, p| s.release.pages[0].teaser = Some(Passage::plain(p)),
    |s, p| s.release.pages[0].alt = Some(Passage::plain(p)),
    |s, p| s.release.pages[0].caption = Some(Passage::plain(p)),
    |s, p| s.release.image = Some(p),
    |s, p| s.release.byline = Some(p),
    |s, p| s.release.location = Some(p),
    |s, p| s.release.kind = Some(p),
    |s, p| s.release.tags = vec![p],
    |s, p| s.release.slug = p,
    |s, p| s.release.path = p,
    |s, p| s.pages[0].corrections = vec![correction(p)],
    |s, p| s.pages[0].translation = Some(translation(p)),
];

/// Where a text may stand among the blocks of a page.
const BLOCKS: [fn(&str) -> Vec<Block>; 13] = [
    |p| vec![paragraph(p)],
    |p| vec![pieces("a link", InlineKind::Link, "link", p)],
    |p| vec![pieces(p, InlineKind::Link, p, "https://example.org")],
    |p| vec![pieces("tag", InlineKind::Markup, "tag", p)],
    |p| vec![pieces("value", InlineKind::Placeable, "value", p)],
    |p| vec![pieces(p, InlineKind::Code, p, "")],
    |p| {
        vec![Block::Image(passage(
            "wing",
            &[(InlineKind::Image, "wing", p)],
        ))]
    },
    |p| {
        vec![Block::Image(passage(
            p,
            &[(InlineKind::Image, p, "wing.jpg")],
        ))]
    },
    |p| vec![Block::Code(p.to_owned())],
    |p| vec![heading(2, p, Some(p))],
    table,
    footnote,
    |p| vec![Block::Quote(vec![list(p)])],
];

fn pieces(text: &str, kind: InlineKind, part: &str, target: &str) -> Block {
    Block::Paragraph(passage(text, &[(kind, part, target)]))
}

fn table(text: &str) -> Vec<Block> {
    vec![Block::Table {
        head: vec![Passage::plain(text)],
        rows: vec![vec![Passage::plain(text)]],
    }]
}

fn footnote(text: &str) -> Vec<Block> {
    let note = Block::Footnote {
        label: text.to_owned(),
        blocks: vec![paragraph(text)],
    };
    vec![Block::Paragraph(noted("noted", text)), note]
}

fn list(text: &str) -> Block {
    Block::List {
        start: None,
        items: vec![vec![paragraph(text)]],
    }
}

fn correction(text: String) -> Correction {
    Correction {
        id: text.clone(),
        date: None,
        text: Passage {
            mark: Some(Mark::Source),
            ..Passage::plain(text)
        },
    }
}

fn translation(text: String) -> Translation {
    Translation {
        method: Some(text),
        is_reviewed: true,
        passages: 1,
        stale: 0,
        unverified: 0,
        since: None,
    }
}

/// A release for every place where `payload` may stand.
pub(crate) fn stories(payload: &str) -> impl Iterator<Item = Story> {
    let about = SLOTS.iter().map(|slot| -> Box<dyn Fn(&mut Story)> {
        Box::new(|story| slot(story, payload.to_owned()))
    });
    let on_page = BLOCKS.iter().map(|blocks| -> Box<dyn Fn(&mut Story)> {
        Box::new(|story| story.pages[0].blocks.extend(blocks(payload)))
    });
    about.chain(on_page).enumerate().map(|(number, put)| {
        let head = head("en", Role::Source, "The chamber votes");
        let mut story = story(&format!("vote-{number}"), "2032-10-01", vec![head]);
        put(&mut story);
        story
    })
}
