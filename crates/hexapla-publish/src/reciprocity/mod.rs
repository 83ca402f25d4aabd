//! The proof that every file which names the translations of a page names the same ones, and in both directions.
//!
//! The files are read as anybody reads them, by no help of what wrote them. Sitemaps name every page; what feeds, data,
//! news objects, structured data and the pages' own heads say is held against them. A bundle without sitemaps is held
//! against the heads of its pages; one without pages, too, against whatever it has.

mod markup;
mod read;

use std::collections::{BTreeMap, BTreeSet};

use hexapla_diagnostics::{Finding, Place};

use crate::findings::BUNDLE_ALTERNATES;
use read::{Claim, Scope, claims};

/// The pages a page is said to be the same as, itself among them: language and address, as `fr https://…`.
type Set = BTreeSet<String>;

/// What the files of a bundle say, file by file.
#[derive(Debug)]
pub struct Reciprocity {
    base: String,
    claims: Vec<(String, Claim)>,
}

impl Reciprocity {
    /// Nothing yet, of the publication at `base`.
    pub fn of(base: &str) -> Self {
        Self {
            base: base.to_owned(),
            claims: Vec::new(),
        }
    }

    /// Takes what the file at `path` says of alternates, when it says anything.
    pub fn add(&mut self, path: &str, bytes: &[u8]) {
        let text = String::from_utf8_lossy(bytes);
        let claims = claims(&self.base, path, &text);
        self.claims
            .extend(claims.into_iter().map(|claim| (path.to_owned(), claim)));
    }

    /// What does not agree: of each page and file, the alternates it lacks and those it has too many.
    pub fn findings(&self) -> Vec<Finding> {
        let authority = self.authority();
        let named = self.claims_of(authority);
        let pages: BTreeMap<&str, &Set> = named
            .map(|(_, claim)| (claim.page.as_str(), &claim.alternates))
            .collect();
        let judged = self
            .claims
            .iter()
            .filter_map(|(path, claim)| judged(&pages, path, claim));
        let mut findings: Vec<Finding> = judged.collect();
        findings.extend(
            self.claims
                .iter()
                .filter_map(|(path, claim)| self.astray(path, claim)),
        );
        if authority != Authority::Anything {
            findings.extend(self.one_sided(authority, &pages));
        }
        if authority == Authority::Sitemaps {
            findings.extend(self.unlisted(&pages));
        }
        findings
    }

    /// What names the pages.
    fn authority(&self) -> Authority {
        let all = [Authority::Sitemaps, Authority::Heads];
        let has = |authority: &Authority| self.claims_of(*authority).next().is_some();
        all.into_iter().find(has).unwrap_or(Authority::Anything)
    }

    /// The claims of an authority.
    fn claims_of(&self, authority: Authority) -> impl Iterator<Item = &(String, Claim)> + Clone {
        self.claims
            .iter()
            .filter(move |(path, claim)| match authority {
                Authority::Sitemaps => read::is_sitemap(path),
                // a page that shows the source under another locale names the pages it is none of
                Authority::Heads => claim.scope == Scope::Maybe && claim.names_itself(),
                Authority::Anything => claim.scope == Scope::All,
            })
    }

    /// A page of another locale than the file is of.
    fn astray(&self, path: &str, claim: &Claim) -> Option<Finding> {
        let home = format!("{}/{}/", self.base, read::folder(path)?);
        let is_astray = !claim.page.starts_with(&home);
        is_astray.then(|| finding(path, &claim.page, Vec::new(), vec![claim.page.clone()]))
    }

    /// Pages that a page names and that do not name it: as sitemaps have it and, of pages that are in none, as their
    /// heads have it.
    fn one_sided(&self, authority: Authority, pages: &BTreeMap<&str, &Set>) -> Vec<Finding> {
        let named = self.claims_of(authority);
        let of_heads = self.claims.iter().filter(|(_, claim)| {
            let says = claim.scope == Scope::Maybe && !claim.alternates.is_empty();
            says && !pages.contains_key(claim.page.as_str())
        });
        let heads = of_heads
            .clone()
            .map(|(_, claim)| (claim.page.as_str(), &claim.alternates));
        let all: BTreeMap<&str, &Set> = pages
            .iter()
            .map(|(page, set)| (*page, *set))
            .chain(heads)
            .collect();
        let listed = named.filter_map(|(path, claim)| {
            let missing = (!claim.names_itself()).then(|| claim.page.clone());
            one_sided(pages, path, claim, missing.into_iter().collect())
        });
        // a page that is no alternate itself may name those of another
        let unlisted =
            of_heads.filter_map(|(path, claim)| one_sided(&all, path, claim, Vec::new()));
        listed.chain(unlisted).collect()
    }

    /// Lists of a whole locale that lack a page of its sitemap.
    fn unlisted(&self, pages: &BTreeMap<&str, &Set>) -> Vec<Finding> {
        let lists: BTreeSet<&str> = self
            .claims
            .iter()
            .map(|(path, _)| path.as_str())
            .filter(|path| read::is_list(path))
            .collect();
        let mut findings = Vec::new();
        for list in lists {
            let listed: BTreeSet<&str> = self
                .claims
                .iter()
                .filter(|(path, _)| path == list)
                .map(|(_, claim)| claim.page.as_str())
                .collect();
            let locale = list.split('/').next().unwrap_or_default();
            let home = format!("{}/{locale}/", self.base);
            let all = pages
                .keys()
                .filter(|page| page.starts_with(&home) && **page != home);
            for page in all.filter(|page| !listed.contains(*page)) {
                findings.push(finding(list, page, vec![(*page).to_owned()], Vec::new()));
            }
        }
        findings
    }
}

/// The files that name every page there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Authority {
    Sitemaps,
    Heads,
    /// All that name some pages, which must agree.
    Anything,
}

impl Claim {
    /// Says whether the page is among those that are the same.
    fn names_itself(&self) -> bool {
        let mut alternates = self.alternates.iter();
        alternates.any(|alternate| address(alternate) == self.page)
    }
}

/// The pages that a page names and that do not name the same.
fn one_sided(
    pages: &BTreeMap<&str, &Set>,
    path: &str,
    claim: &Claim,
    missing: Vec<String>,
) -> Option<Finding> {
    let is_one_sided = |alternate: &&String| {
        let back = pages.get(address(alternate));
        back.is_none_or(|back| **back != claim.alternates)
    };
    let extra: Vec<String> = claim
        .alternates
        .iter()
        .filter(is_one_sided)
        .cloned()
        .collect();
    (!missing.is_empty() || !extra.is_empty()).then(|| finding(path, &claim.page, missing, extra))
}

fn address(alternate: &str) -> &str {
    alternate
        .split_once(' ')
        .map_or(alternate, |(_, address)| address)
}

/// What a claim lacks and has too many, beside what the sitemaps say of the page.
fn judged(pages: &BTreeMap<&str, &Set>, path: &str, claim: &Claim) -> Option<Finding> {
    let empty = Set::new();
    let all = pages.get(claim.page.as_str()).copied();
    let expected = match (claim.scope, all) {
        // a page nobody is to find may say nothing
        (_, None) if claim.alternates.is_empty() => return None,
        (Scope::Maybe, None) => return None,
        (_, None) => &empty,
        (_, Some(all)) => all,
    };
    let extra: Vec<String> = claim.alternates.difference(expected).cloned().collect();
    let missing = match claim.scope {
        Scope::Some => Vec::new(),
        Scope::All | Scope::Maybe => expected.difference(&claim.alternates).cloned().collect(),
    };
    (!missing.is_empty() || !extra.is_empty()).then(|| finding(path, &claim.page, missing, extra))
}

fn finding(path: &str, page: &str, missing: Vec<String>, extra: Vec<String>) -> Finding {
    Finding::new(BUNDLE_ALTERNATES, Place::file(path))
        .with("page", page)
        .with("missing", missing)
        .with("extra", extra)
}
