//! The leak gate: what must not be public is looked for in every byte that is about to be.
//!
//! Every renderer takes the public view, and so cannot name a secret. The gate does not trust that: it knows the secrets
//! and no renderer. Names are looked for as words, titles as wholes, prose by its runs of eight words. What the public
//! may read anyway ([`Gate::know`]) is no secret. Not looked for are prose of fewer than four words, and a name that is a
//! number or shorter than four letters, except where nothing but a release's name can stand: such a release is found by
//! the path of its page, given as a name of its own (`statement/12`).
//!
//! A text is compared by its letters and digits alone, whatever their case, accents and composition; spaces,
//! punctuation, soft hyphens, joiners and direction marks do not count, except that a name's own hyphens do. It is
//! looked at as it stands, then with references of HTML and XML, escapes of JSON and of URLs read, as often as there are
//! some; with tags as they stand, as spaces and as nothing; and what could be base64 is read too. All of that is one pass
//! over the bytes for each reading, of which there are few.

mod base64;
mod decode;
mod fold;
mod index;
mod latin;
mod sample;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_content::view::{Page, PageHead, Passage, PublicRelease, PublicView};
use hexapla_content::{Date, InlineKind, Locale, SecretKind, Secrets};
use hexapla_diagnostics::{Finding, Place};
use hexapla_l10n::Moment;

use crate::findings::BUNDLE_LEAK;
use crate::html::{Link, anchors};
use crate::text::{passages, plain};
use crate::{Addresses, PageWords, strings};
use fold::{Tags, Token, tokens, without_tags};
use index::{Index, Key, Rolling};

pub use sample::sample;

/// How often what was read may hold something to be read again: JSON in a script in HTML in a feed in JSON.
const READINGS: usize = 5;
/// The letters, in bytes, that what was read as base64 must have in common with a secret: any long word reads as some.
const BASE64_LETTERS: usize = 6;

/// The gate every public byte passes.
#[expect(missing_debug_implementations, reason = "it holds secrets, as hashes")]
pub struct Gate {
    index: Index,
    owners: Vec<Owner>,
    known: BTreeSet<Key>,
}

/// Whose a secret is.
struct Owner {
    kind: SecretKind,
    name: String,
}

/// How a text is looked at.
#[derive(Clone, Copy)]
enum Reading {
    Plain,
    Base64,
}

impl Gate {
    /// A gate that looks for `secrets`.
    pub fn new(secrets: &Secrets) -> Self {
        let mut index = Index::new();
        let mut owners = Vec::new();
        for secret in secrets.iter() {
            index.add(owners.len(), secret.kind, &secret.text);
            owners.push(Owner {
                kind: secret.kind,
                name: secret.owner.clone(),
            });
        }
        index.sort();
        let mut gate = Self {
            index,
            owners,
            known: BTreeSet::new(),
        };
        gate.know_own_words();
        gate
    }

    /// The words that stand in the data of any publication: keys, types, names of formats.
    fn know_own_words(&mut self) {
        if self.owners.is_empty() {
            return;
        }
        for file in sample() {
            self.know(&String::from_utf8_lossy(&file.bytes));
        }
    }

    /// Takes what `text` says for no secret: it is public, and so is what its lines look like where ends of lines are
    /// escaped.
    pub fn know(&mut self, text: &str) {
        if self.owners.is_empty() {
            return;
        }
        let mut found = BTreeMap::new();
        self.read(text, &mut found);
        let as_lines = format!("\\n{}", text.replace('\n', "\\n"));
        self.read(&as_lines, &mut found);
        self.known.extend(found.keys());
    }

    /// Takes what lists and addresses say of the view for no secret.
    pub fn know_view(&mut self, view: &PublicView) {
        let site = view.site();
        self.know(&site.base);
        for locale in &site.locales {
            self.know(locale.as_str());
        }
        for release in view.releases() {
            for text in texts_of(release) {
                self.know(text);
            }
            for head in &release.pages {
                // nothing stands between them
                let deck = head.deck.iter().map(|deck| deck.text.as_str());
                let both: Vec<&str> = std::iter::once(head.title.text.as_str())
                    .chain(deck)
                    .collect();
                self.know(&both.join("\n"));
            }
        }
        for stone in view.tombstones() {
            for text in [stone.id.as_str(), &stone.path, &stone.slug]
                .into_iter()
                .chain(stone.kind.as_deref())
            {
                self.know(text);
            }
            // where it was, everybody is told
            for address in Addresses::gone(stone) {
                self.know(address.path());
            }
        }
    }

    /// Takes what stands on public `pages` for no secret. Of a link that is the text, and where it leads a reader: what is
    /// no link on a page teaches nothing.
    pub fn know_pages(&mut self, addresses: &Addresses<'_>, words: &PageWords, pages: &[Page]) {
        for page in pages {
            // a run of words may begin in one passage and end in the next
            self.know(&plain(&page.blocks));
            let corrections = page.corrections.iter().map(|correction| &correction.text);
            let anchors = anchors(&page.blocks);
            for passage in passages(&page.blocks).into_iter().chain(corrections) {
                self.know(&passage.text);
                for inline in &passage.inlines {
                    match inline.kind {
                        InlineKind::Link | InlineKind::Image => {
                            let link = Link::of(&inline.target, addresses, &page.locale, &anchors);
                            if let Link::To(address) = link {
                                self.know(&address);
                            }
                        }
                        InlineKind::Markup => {}
                        _ => self.know(&inline.target),
                    }
                }
            }
            for code in codes(&page.blocks) {
                self.know(code);
            }
            for picture in &page.pictures {
                self.know(&picture.place);
            }
            let since = page.translation.as_ref().and_then(|of| of.since);
            let days = page
                .corrections
                .iter()
                .filter_map(|of| of.date)
                .chain(since);
            for day in days {
                self.know_day(words, &page.locale, day);
            }
        }
    }

    /// Takes a day for no secret, as pages in `locale` write it.
    fn know_day(&mut self, words: &PageWords, locale: &Locale, day: Date) {
        let day = ("day", Moment::from(day).into());
        self.know(&words.of(locale).plain("date", &[day]));
    }

    /// Takes the pages' own words for no secret: those that the view asks for.
    pub fn know_words(&mut self, view: &PublicView, words: &PageWords) {
        if self.owners.is_empty() {
            return;
        }
        let releases = view.releases().iter();
        let places: BTreeSet<&str> = releases
            .clone()
            .filter_map(|of| of.location.as_deref())
            .collect();
        let days: BTreeSet<Date> = releases
            .flat_map(|of| of.date.iter().chain(&of.updated))
            .copied()
            .collect();
        for locale in &view.site().locales {
            self.know(&strings::text(view, words, locale));
            for text in places
                .iter()
                .flat_map(|place| words.place_names(locale, place))
            {
                self.know(text);
            }
            for day in &days {
                self.know_day(words, locale, *day);
            }
        }
    }

    /// What of the secrets stands in the file `path`, in its name or in its `bytes`: for each owner and kind a finding,
    /// which never says the text.
    pub fn check(&self, path: &str, bytes: &[u8]) -> Vec<Finding> {
        if self.owners.is_empty() {
            return Vec::new();
        }
        let mut found = BTreeMap::new();
        self.read(path, &mut found);
        self.read(&String::from_utf8_lossy(bytes), &mut found);
        let mut leaks: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for (key, count) in found {
            let owner = self
                .index
                .owner(key)
                .and_then(|owner| self.owners.get(owner));
            let is_known = self.known.contains(&key) || self.known.contains(&key.unescaped());
            if let Some(owner) = owner.filter(|_| !is_known) {
                let places = leaks.entry((kind_name(owner.kind), owner.name.as_str()));
                let places = places.or_default();
                *places = count.max(*places);
            }
        }
        let leaks = leaks.into_iter().map(|((kind, owner), count)| {
            Finding::new(BUNDLE_LEAK, Place::file(path))
                .with("kind", kind)
                .with("owner", owner)
                .with("count", count)
        });
        leaks.collect()
    }

    /// Counts the keys of secrets in `text`, read in every way: of each, the most there are in one reading.
    fn read(&self, text: &str, found: &mut BTreeMap<Key, usize>) {
        self.read_again(text, READINGS, found);
    }

    fn read_again(&self, text: &str, readings: usize, found: &mut BTreeMap<Key, usize>) {
        let has_tags = self.read_tags(text, Reading::Plain, found);
        base64::texts(text, |text| {
            self.read_tags(text, Reading::Base64, found);
        });
        let Some(left) = readings.checked_sub(1) else {
            return;
        };
        if let Some(decoded) = decode::decode(text) {
            self.read_again(&decoded, left, found);
        }
        // what is written as a reference is no tag: tags go before references are read
        if has_tags && let Some(decoded) = decode::decode(&without_tags(text)) {
            self.read_again(&decoded, left, found);
        }
    }

    /// Counts the keys with tags read in every way; says whether there are any.
    fn read_tags(&self, text: &str, reading: Reading, found: &mut BTreeMap<Key, usize>) -> bool {
        let seen = self.scan(text, Tags::Kept, reading, found);
        if seen.tags {
            self.scan(text, Tags::Spaces, reading, found);
        }
        if seen.tags_in_words {
            self.scan(text, Tags::Dropped, reading, found);
        }
        seen.tags
    }

    fn scan(
        &self,
        text: &str,
        tags: Tags,
        reading: Reading,
        found: &mut BTreeMap<Key, usize>,
    ) -> fold::Seen {
        let least = match reading {
            Reading::Plain => 0,
            Reading::Base64 => BASE64_LETTERS,
        };
        let mut here: BTreeMap<Key, usize> = BTreeMap::new();
        let mut prose = Rolling::new();
        let mut names = Rolling::new();
        let seen = tokens(text, tags, |token| {
            let mut hit = |key: Key, letters: usize| {
                if letters >= least {
                    *here.entry(key).or_default() += 1;
                }
            };
            if matches!(token, Token::Word { .. }) {
                prose.push(token);
                self.index.prose.find(&prose, &mut hit);
            }
            names.push(token);
            self.index.names.find(&names, &mut hit);
        });
        for (key, count) in here {
            let most = found.entry(key).or_default();
            *most = count.max(*most);
        }
        seen
    }
}

const fn kind_name(kind: SecretKind) -> &'static str {
    match kind {
        SecretKind::Name => "name",
        SecretKind::Title => "title",
        SecretKind::Prose => "prose",
    }
}

/// What lists, addresses and data say of a release.
fn texts_of(release: &PublicRelease) -> Vec<&str> {
    let own = [release.id.as_str(), &release.path, &release.slug];
    let optional = [
        &release.kind,
        &release.location,
        &release.byline,
        &release.image,
    ];
    let optional = optional.into_iter().flatten().map(String::as_str);
    let tags = release.tags.iter().map(String::as_str);
    let heads = release.pages.iter().flat_map(texts_of_head);
    own.into_iter()
        .chain(optional)
        .chain(tags)
        .chain(heads)
        .collect()
}

fn texts_of_head(head: &PageHead) -> impl Iterator<Item = &str> {
    let optional = [&head.deck, &head.teaser, &head.alt, &head.caption];
    let passages = std::iter::once(&head.title).chain(optional.into_iter().flatten());
    passages.map(|passage: &Passage| passage.text.as_str())
}

/// Code and labels, which are no passages.
fn codes(blocks: &[hexapla_content::view::Block]) -> Vec<&str> {
    use hexapla_content::view::Block;
    let mut codes = Vec::new();
    for block in blocks {
        match block {
            Block::Code(text) => codes.push(text.as_str()),
            Block::List { items, .. } => {
                codes.extend(items.iter().flat_map(|item| self::codes(item)));
            }
            Block::Quote(blocks) => codes.extend(self::codes(blocks)),
            Block::Footnote { label, blocks } => {
                codes.push(label);
                codes.extend(self::codes(blocks));
            }
            Block::Heading { anchor, .. } => codes.extend(anchor.as_deref()),
            Block::Paragraph(_) | Block::Table { .. } | Block::Image(_) | Block::Rule => {}
        }
    }
    codes
}
