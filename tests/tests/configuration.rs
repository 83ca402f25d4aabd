//! What is refused of `hexapla.toml`: each fault where it stands, in words of its own.
//!
//! In the texts `¦` stands before what is at fault. The first two lines name the locales, unless the text does.

use std::collections::BTreeSet;

use hexapla::configuration::{Configuration, Fault};
use hexapla::diagnostics::{Finding, Place, Span};
use hexapla_report::{Words, wire};

const LOCALES: &str = "source = \"en\"\nlocales = [\"fr\", \"wo\"]\n";

/// The fault by name, the text, and what is said of it.
const FAULTS: &[(&str, &str, &str)] = &[
    (
        "toml",
        "source = ¦1\nlocales = []",
        "invalid type: integer `1`, expected a string",
    ),
    (
        "locale",
        "source = \"en\"\nlocales = [\"fr\", ¦\"french!\"]",
        "`french!` is no language tag; one looks like fr, pt-BR or zh-Hans",
    ),
    (
        "locale",
        "source = ¦\"\"\nlocales = []",
        "`\"\"` is no language tag; one looks like fr, pt-BR or zh-Hans",
    ),
    (
        "locale-twice",
        "source = \"en\"\nlocales = [\"fr\", ¦\"FR\"]",
        "the locale `fr` is named twice",
    ),
    (
        "not-a-locale",
        "[locale.¦pt]\ndir = \"portugues\"",
        "`pt` is neither the source nor among `locales`",
    ),
    (
        "not-a-locale",
        "[locale.¦\"pt\"]\ndir = \"portugues\"",
        "`pt` is neither the source nor among `locales`",
    ),
    (
        "not-a-locale",
        "[locale]\n¦pt = { dir = \"portugues\" }",
        "`pt` is neither the source nor among `locales`",
    ),
    (
        "pivot",
        "[locale.wo]\nfrom = ¦\"en\"",
        "`wo` can only be made from another of `locales`",
    ),
    (
        "pivot-circle",
        "[locale.wo]\nfrom = \"fr\"\n[locale.fr]\n¦from = \"wo\"",
        "`fr` is translated from itself, in a circle",
    ),
    (
        "other-language",
        "[locale.fr]\nformat = ¦\"de-CH\"",
        "`de-CH` is of another language than `fr`",
    ),
    (
        "unknown-name",
        "[locale.wo]\nformat = ¦\"wo-u-nu-roman\"",
        "`roman` is not known here; the names there are: adlm, arab, arabext,",
    ),
    (
        "unknown-name",
        "[locale.wo]\nformat = ¦\"wo-u-ca-maya\"",
        "`maya` is not known here; the names there are: buddhist, chinese,",
    ),
    (
        "spelling",
        "[locale.fr]\n¦dir = \"../fr\"\n[[collection]]\nname = \"a\"\nlayout = \"dir\"",
        "`../fr` cannot be the name of `fr` on disk; use letters, digits, - and _",
    ),
    (
        "collection-name",
        "[[collection]]\nname = ¦\"a b\"\nlayout = \"dir\"",
        "`a b` cannot be the name of a collection; use letters, digits, - and _",
    ),
    (
        "collection-twice",
        "[[collection]]\nname = \"a\"\nlayout = \"dir\"\n[[collection]]\nname = ¦\"a\"\nlayout = \"bundle\"",
        "two collections are called `a`",
    ),
    (
        "layout-or-patterns",
        "¦[[collection]]\nname = \"a\"",
        "a collection has either a `layout`, or a `source` and perhaps a `target`",
    ),
    (
        "unknown-name",
        "[[collection]]\nname = \"a\"\nlayout = ¦\"folder\"",
        "`folder` is not known here; the names there are: dir, suffix,",
    ),
    (
        "pattern-part",
        "[[collection]]\nname = \"a\"\nsource = ¦\"{locale}/{file}.md\"",
        "is no part of a pattern; there are path, dir, name, locale, ext and […]",
    ),
    (
        "pattern-component",
        "[[collection]]\nname = \"a\"\nsource = \"{locale}/{path}.md\"\ntarget = ¦\"{locale}//{path}.md\"",
        "cannot stand in a path",
    ),
    (
        "pattern-name",
        "[[collection]]\nname = \"a\"\nsource = ¦\"{locale}/{path}/{name}.md\"",
        "a pattern needs {path} or {name}, once, or the name of its only file",
    ),
    (
        "pattern-folders",
        "[[collection]]\nname = \"a\"\nsource = ¦\"{locale}/x-{path}.md\"",
        "the folders of a pattern begin a component, come once, and before {name}",
    ),
    (
        "overlap",
        "[[collection]]\nname = \"a\"\nsource = ¦\"content/{path}.md\"",
        "a file of `content/….md` (en) cannot be told from one of `content/….md` (fr)",
    ),
    (
        "other-kind",
        "[[collection]]\nname = \"a\"\nkind = \"fluent\"\nsource = ¦\"{locale}/{path}.md\"",
        "a file that ends in .md is not of the kind `fluent`",
    ),
    (
        "locale",
        "[[collection]]\nname = \"a\"\nlayout = \"dir\"\nroots = { ¦\"français\" = \"../fr\" }",
        "`français` is no language tag; one looks like fr, pt-BR or zh-Hans",
    ),
    (
        "only-catalogues",
        "[[collection]]\nname = \"a\"\nlayout = \"dir\"\nshared = [¦\"core.ftl\"]",
        "`shared` belongs to collections of the kind `fluent`",
    ),
    (
        "only-catalogues",
        "[[collection]]\nname = \"a\"\nlayout = \"dir\"\nfunctions = [¦\"EMBARGO\"]",
        "`functions` belongs to collections of the kind `fluent`",
    ),
    (
        "function-name",
        "[[collection]]\nname = \"a\"\nkind = \"fluent\"\nlayout = \"dir\"\nfunctions = [\"EMBARGO\", ¦\"shout\"]",
        "`shout` is no name of a function; one looks like NUMBER",
    ),
    (
        "call-pattern",
        "[[collection]]\nname = \"a\"\nkind = \"fluent\"\nlayout = \"dir\"\nuses = { folders = [], extensions = [], calls = [¦\"fl\"] }",
        "`fl` is no pattern of calls; one looks like fl!(\"<id>\"",
    ),
    (
        "empty-component",
        "[[collection]]\nname = \"a\"\nkind = \"fluent\"\nlayout = \"dir\"\nshared = [¦\"a//b.ftl\"]",
        "a part of the path `a//b.ftl` is empty",
    ),
    (
        "leading-dot",
        "[glossary]\nfolder = ¦\"../words\"",
        "a part of the path `../words` begins with a full stop",
    ),
    (
        "character",
        "[glossary]\nfolder = ¦'a\\b'",
        "the path `a\\b` holds a control character or a backslash",
    ),
    (
        "not-nfc",
        "[glossary]\nregistry = ¦\"cafe\u{301}\"",
        "the path `cafe\u{301}` is not in Unicode's normalisation form C",
    ),
    (
        "empty-word",
        "[glossary]\nuntranslated = [\"BBC\", ¦\" \"]",
        "a word has no letters",
    ),
    (
        "empty-word",
        "[front-matter]\nstatus = ¦\" \"",
        "a word has no letters",
    ),
    (
        "not-a-target",
        "[gate.locale.¦ko]\nlink = \"fail\"",
        "`ko` is not among `locales`",
    ),
    (
        "rule",
        "[gate]\nlink = \"fail\"\n¦wording = \"fial\"",
        "a rule is `pass`, `warn` or `fail`, or a table with `action` and perhaps `grace_days`",
    ),
    (
        "rule",
        "[gate.tiers.urgent]\n¦wording = { action = \"fail\", grace_days = \"7\" }",
        "a rule is `pass`, `warn` or `fail`, or a table with `action` and perhaps `grace_days`",
    ),
    (
        "rule",
        "[gate.locale.wo.checks]\n¦warn = \"fial\"",
        "a rule is `pass`, `warn` or `fail`, or a table with `action` and perhaps `grace_days`",
    ),
    (
        "halves",
        "[gate]\n¦link = { lead = \"fail\" }",
        "`lead` and `body` belong to `missing`, not to `link`",
    ),
    (
        "unknown-code",
        "[gate.checks]\n¦zzz = \"warn\"",
        "there is no code `zzz`",
    ),
    (
        "misspelt-code",
        "[checks.¦rubber-stmp]\nlevel = \"off\"",
        "there is no code `rubber-stmp`; the nearest is `rubber-stamp`",
    ),
    (
        "staleness-code",
        "[gate.checks]\n¦outdated-factual = \"pass\"",
        "the rule for `outdated-factual` is `factual`, outside `checks`",
    ),
    (
        "always-fails",
        "[gate.checks]\n¦file-unreadable = \"pass\"",
        "`file-unreadable` says that something could not be judged, which always fails",
    ),
    (
        "always-told",
        "[checks.¦file-unreadable]\nlevel = \"info\"",
        "`file-unreadable` says that something could not be judged, which is always told",
    ),
    (
        "gate-code",
        "[gate.checks]\n¦debt-paid = \"pass\"",
        "`debt-paid` is found by the gate itself, which has no rule for it",
    ),
    (
        "locale",
        "[checks.missing]\nexcept = [\"fr\", ¦\"no locale\"]",
        "`no locale` is no language tag; one looks like fr, pt-BR or zh-Hans",
    ),
    (
        "fingerprint",
        "[[waiver]]\nfingerprint = ¦\"7f1c09e2\"\nreason = \"x\"\nby = \"t3\"\nuntil = 2031-12-31",
        "`7f1c09e2` is no fingerprint; one looks like 1-7f1c09e2a4b1d0c3",
    ),
    (
        "waived-twice",
        "[[waiver]]\nfingerprint = \"1-7f1c09e2a4b1d0c3\"\nreason = \"x\"\nby = \"t3\"\nuntil = 2031-12-31\n\
         ¦[[waiver]]\nfingerprint = \"1-7f1c09e2a4b1d0c3\"\nreason = \"y\"\nby = \"t4\"\nuntil = 2031-12-31",
        "`1-7f1c09e2a4b1d0c3` is waived twice",
    ),
    (
        "waiver-part",
        "[[waiver]]\nfingerprint = \"1-7f1c09e2a4b1d0c3\"\nreason = ¦\" \"\nby = \"t3\"\nuntil = 2031-12-31",
        "a waiver needs a `reason`",
    ),
    (
        "day",
        "[[waiver]]\nfingerprint = \"1-7f1c09e2a4b1d0c3\"\nreason = \"x\"\nby = \"t3\"\nuntil = ¦2031-12-31T00:00:00Z",
        "`until` is a day, such as 2031-12-31",
    ),
    (
        "unknown-name",
        "[accept]\nsecond-person = [\"factual\", ¦\"crtical\"]",
        "`crtical` is not known here; the names there are: none, markup, link, cosmetic,",
    ),
    (
        "address",
        "[publish]\n¦base = \"tallowgate.example\"",
        "`tallowgate.example` is no address of a site; one is a scheme and a host, perhaps a port, and nothing behind: https://tallowgate.example",
    ),
    (
        "page-size",
        "[publish]\n¦page-size = 0",
        "a page has at least one release",
    ),
    (
        "unknown-name",
        "[publish]\n¦outputs = [\"html\", \"feed\"]",
        "`feed` is not known here; the names there are: html, feeds,",
    ),
    (
        "none-named",
        "[publish]\n¦outputs = []",
        "at least one of these is needed: html, feeds,",
    ),
    (
        "time-zone",
        "[publish]\n¦zone = \"Europe/Tallowgate\"",
        "`Europe/Tallowgate` is no time zone; one looks like Europe/London",
    ),
    (
        "host",
        "[publish]\n¦picture-hosts = [\"https://media.example\"]",
        "`https://media.example` is no host; one looks like media.tallowgate.example",
    ),
    (
        "not-a-target",
        "[publish.fallbacks]\n¦ko = \"omit\"",
        "`ko` is not among `locales`",
    ),
];

/// The one finding of a text, and where it should stand.
fn refused(marked: &str) -> (Finding, Place) {
    let head = if marked.contains("source = \"en\"") || marked.starts_with("source") {
        ""
    } else {
        LOCALES
    };
    let marked = format!("{head}{marked}\n");
    let (before, behind) = marked.split_once('¦').expect("a mark");
    let text = format!("{before}{behind}");
    let findings = Configuration::read(&text).expect_err(&text);
    let [finding] = findings.as_slice() else {
        panic!("{text}: {findings:?}")
    };
    let at = Span::new(before.len(), before.len());
    (finding.clone(), Place::file("hexapla.toml").at(&text, at))
}

fn said(finding: &Finding, words: &Words) -> String {
    words.finding(&wire::Finding::new(finding, words))
}

#[test]
fn a_fault_is_told_where_it_stands_in_words_of_its_own() {
    let words = Words::english();
    for (name, text, sentence) in FAULTS {
        let (finding, place) = refused(text);
        let arg = |name| finding.args.get(name).map(ToString::to_string);
        assert_eq!(arg("reason").as_deref(), Some(*name), "{text}");
        assert_eq!(finding.place.position, place.position, "{text}");
        let said = said(&finding, &words);
        assert!(said.contains(sentence), "{text}: {said}");
    }
}

#[test]
fn every_fault_has_a_case_and_words_in_every_language() {
    let path = format!("[glossary]\nfolder = ¦\"{}\"", "a".repeat(201));
    let texts = FAULTS.iter().map(|(_, text, _)| *text).chain([&*path]);
    let findings: Vec<Finding> = texts.map(|text| refused(text).0).collect();
    let reason = |finding: &Finding| finding.args["reason"].to_string();
    let told: BTreeSet<String> = findings.iter().map(reason).collect();
    let all = Fault::ALL.map(|fault| fault.name().to_owned());
    assert_eq!(told, all.into_iter().collect());
    for locale in Words::locales() {
        let words = Words::for_readers_of(std::slice::from_ref(&locale));
        for finding in &findings {
            // a fault without words would be told as what the reader of TOML says
            let said = said(&finding.clone().with("detail", "DETAIL"), &words);
            let is_told_so = reason(finding) == Fault::Toml.name();
            assert_eq!(said.contains("DETAIL"), is_told_so, "{locale}: {said}");
            assert!(!said.contains("{$"), "{locale}: {said}");
        }
    }
}
