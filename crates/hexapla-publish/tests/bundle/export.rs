//! Exports for generators: no byte depends on what is not public, and whatever a text says is text to Markdown.

use std::collections::BTreeMap;

use hexapla_content::EmbargoInstant;
use hexapla_content::view::{Block, Page, Passage, PublicationStatus};
use hexapla_publish::export::{Export, Target};
use hexapla_publish::{Addresses, File};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::world::{Draft, LIFT, World, head, instant, locale, release, revealed, view, words};

/// The files of the export of a view, by path.
fn exported(target: Target, drafts: &[Draft], now: EmbargoInstant) -> BTreeMap<String, File> {
    let view = view(drafts, now);
    let addresses = Addresses::of(&view);
    let export = Export::of(target, &view, &addresses, words());
    let of_release = |release| export.release(release, &revealed(&view, drafts, release));
    let releases = view.releases().iter().flat_map(of_release);
    let files: Vec<File> = releases.chain(export.site()).collect();
    let count = files.len();
    let files: BTreeMap<String, File> = files
        .into_iter()
        .map(|file| (file.path.to_lowercase(), file))
        .collect();
    assert_eq!(files.len(), count, "two files have one path");
    files
}

#[test]
fn no_byte_of_an_export_depends_on_what_is_not_public() {
    let before = instant("2031-03-09T00:00:59Z");
    let targets = Target::ALL.iter().copied().cycle();
    for (seed, target) in (0..200).zip(targets) {
        let world = World::of(seed);
        let (whole, without) = (world.whole(), world.without());
        let clean = exported(target, &without, before);
        assert!(
            exported(target, &whole, before) == clean,
            "{target:?}, world {seed}"
        );
        let lifted = exported(target, &whole, instant(LIFT));
        assert!(
            lifted != clean,
            "{target:?}, world {seed}: at its lift it is there"
        );
    }
}

/// A release whose only page says `blocks`.
fn saying(blocks: Vec<Block>) -> Draft {
    Draft {
        release: release("hostile", None, vec![head("en", "Title")]),
        pages: vec![Page {
            locale: locale("en"),
            blocks,
            corrections: Vec::new(),
            translation: None,
            pictures: Vec::new(),
        }],
        lift: None,
        later: Vec::new(),
        publication: PublicationStatus::Usable,
    }
}

/// The texts of the blocks that a reader of Markdown with every extension finds; a panic where it finds markup.
fn read(markdown: &str) -> Vec<String> {
    // what changes quotation marks, exports ask generators not to use
    let extensions = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    let mut texts = Vec::new();
    let mut text = String::new();
    for event in Parser::new_ext(markdown, extensions) {
        match event {
            Event::Text(more) => text.push_str(&more),
            Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell,
            ) => texts.extend(Some(std::mem::take(&mut text)).filter(|text| !text.is_empty())),
            Event::Start(
                Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::List(_)
                | Tag::Item
                | Tag::BlockQuote(None)
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell,
            )
            | Event::SoftBreak
            | Event::End(_) => {}
            other => panic!("{other:?} in {markdown}"),
        }
    }
    texts
}

/// The text as it is shown, without spaces: those at the edges of a line are no text.
fn shown(text: &str) -> String {
    let visible = hexapla_escape::terminal::escape(text);
    visible.chars().filter(|c| !c.is_whitespace()).collect()
}

proptest! {
    #[test]
    fn a_text_is_text_wherever_it_stands(text in "[-+*_~`#=:.!<>\\[\\](){}&;|$%^@/\\\\\"'a-z0-9 \u{e9}\u{4e2d}\u{202e}]{1,24}|\\PC{1,24}") {
        prop_assume!(!shown(&text).is_empty() && !text.contains('\u{fffc}'));
        let passage = || Passage::plain(text.as_str());
        let paragraph = || Block::Paragraph(passage());
        let blocks = vec![
            Block::Heading { level: 2, anchor: None, passage: passage() },
            paragraph(),
            Block::List { start: Some(7), items: vec![vec![paragraph()], vec![paragraph(), paragraph()]] },
            Block::List { start: None, items: vec![vec![paragraph()], vec![paragraph()]] },
            Block::Quote(vec![paragraph()]),
            Block::Table { head: vec![passage()], rows: vec![vec![passage()]] },
        ];
        let drafts = [saying(blocks)];
        for target in [Target::Hugo, Target::Zola] {
            let view = view(&drafts, instant(LIFT));
            let addresses = Addresses::of(&view);
            let release = &view.releases()[0];
            let pages = revealed(&view, &drafts, release);
            let files = Export::of(target, &view, &addresses, words()).release(release, &pages);
            let file = String::from_utf8(files[0].bytes.clone()).unwrap();
            let (_, markdown) = file.split_once("\n---\n").unwrap();
            let read: Vec<String> = read(markdown).iter().map(|text| shown(text)).collect();
            prop_assert_eq!(read, vec![shown(&shown(&text)); 10], "{}", markdown);
        }
    }
}
