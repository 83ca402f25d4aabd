//! What passages of a text become on its page: words, spaces, cells, code.

use super::*;

#[test]
fn the_title_of_a_picture_is_no_part_of_what_it_shows() {
    let project = Desk::of(&[
        (
            "content/en/ferry.md",
            "# Ferry\n\n![The ferry](/media/ferry.png \"Photo: A. Reed\")\n",
        ),
        (
            "content/fr/ferry.md",
            "# Le bac\n\n![Le bac](/media/ferry.png \"Photo : A. Reed\")\n",
        ),
    ])
    .project();
    let publication = project.publication(lifted()).unwrap();
    let release = publication.view().release(&ReleaseId::new("ferry"));
    let pages = publication.pages(release.unwrap());
    let mut shown = Vec::new();
    for page in &pages {
        for block in &page.blocks {
            if let Block::Image(passage) = block {
                shown.push(&passage.text[passage.inlines[0].text.clone()]);
            }
        }
    }
    assert_eq!(shown, ["The ferry", "Le bac"]);
}

#[test]
fn code_stands_without_the_line_that_says_what_it_is() {
    for (written, code) in [
        ("```sh title=\"a\"\nferry --now\n```\n", "ferry --now"),
        ("~~~\nferry\nnow\n~~~\n", "ferry\nnow"),
        ("    ferry\n    now\n", "ferry\nnow"),
    ] {
        let english = format!("A ferry.\n\n{written}");
        let project = Desk::of(&[("content/en/ferry.md", &english)]).project();
        let publication = project.publication(lifted()).unwrap();
        let release = publication
            .view()
            .release(&ReleaseId::new("ferry"))
            .unwrap();
        let pages = publication.pages(release);
        let blocks = &pages.first().unwrap().blocks;
        assert_eq!(
            blocks.last(),
            Some(&Block::Code(code.to_owned())),
            "{written}"
        );
    }
}

#[test]
fn a_page_has_the_spaces_its_translator_chose() {
    let french = "+++\ntitle = \"Le bac\u{a0}: 12 sauv\u{e9}s\"\n+++\n\nLu dans «\u{202f}[Le *bac*](/x)\u{202f}» hier.\n";
    let project = Desk::of(&[
        (
            "content/en/ferry.md",
            "+++\ntitle = \"The ferry\"\n+++\n\nRead in “[The *ferry*](/x)” yesterday.\n",
        ),
        ("content/fr/ferry.md", french),
    ])
    .project();
    let publication = project.publication(lifted()).unwrap();
    let release = publication
        .view()
        .release(&ReleaseId::new("ferry"))
        .unwrap();
    assert_eq!(release.pages[1].title.text, "Le bac\u{a0}: 12 sauvés");
    let pages = publication.pages(release);
    let Block::Paragraph(passage) = &pages[1].blocks[0] else {
        panic!("a paragraph");
    };
    assert_eq!(passage.text, "Lu dans «\u{202f}Le bac\u{202f}» hier.");
    let parts = passage
        .inlines
        .iter()
        .map(|inline| &passage.text[inline.text.clone()]);
    assert_eq!(parts.collect::<Vec<_>>(), ["Le bac", "bac"]);
}

#[test]
fn a_cell_is_one_whatever_bars_and_spaces_it_holds() {
    let english =
        "Prisons:\n\n| camp | held |\n|---|---|\n| a \\| *b* | 12\u{a0}000 |\n| | none\u{a0}|\n";
    let project = Desk::of(&[("content/en/ferry.md", english)]).project();
    let publication = project.publication(lifted()).unwrap();
    let release = publication.view().release(&ReleaseId::new("ferry"));
    let pages = publication.pages(release.unwrap());
    let Block::Table { head, rows } = &pages[0].blocks[1] else {
        panic!("a table");
    };
    let texts = |row: &[Passage]| {
        let texts = row.iter().map(|cell| cell.text.clone());
        texts.collect::<Vec<_>>()
    };
    assert_eq!(texts(head), ["camp", "held"]);
    assert_eq!(texts(&rows[0]), ["a | b", "12\u{a0}000"]);
    assert_eq!(texts(&rows[1]), ["", "none"]);
    let emphasis = &rows[0][0].inlines[0];
    assert_eq!(&rows[0][0].text[emphasis.text.clone()], "b");
}

#[test]
fn a_title_of_a_link_is_no_word_of_the_sentence() {
    let english = "See [the *report*](https://e.example \"opens  in a new window\") and **more**.\n\n| [a](/b \"c\") | d |\n|---|---|\n| e | f |\n";
    let project = Desk::of(&[("content/en/ferry.md", english)]).project();
    let publication = project.publication(lifted()).unwrap();
    let release = publication
        .view()
        .release(&ReleaseId::new("ferry"))
        .unwrap();
    let page = &publication.pages(release)[0];
    let mut passages = Vec::new();
    collect(&page.blocks, &mut passages);
    let parts = |passage: &Passage| {
        let parts = passage
            .inlines
            .iter()
            .map(|inline| passage.text[inline.text.clone()].to_owned());
        parts.collect::<Vec<_>>()
    };
    assert_eq!(passages[0].text, "See the report and more.");
    assert_eq!(parts(&passages[0]), ["the report", "report", "more"]);
    assert_eq!(
        (passages[1].text.as_str(), passages[2].text.as_str()),
        ("a", "d")
    );
    assert_eq!(parts(&passages[1]), ["a"]);
}
