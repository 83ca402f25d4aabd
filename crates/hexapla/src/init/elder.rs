//! Which language's texts stood there first, as the history of the files says.

use hexapla_content::{Locale, RelPath};
use hexapla_store::{Git, Timeline};

use super::LocaleFound;
use super::measure::Measured;

/// At least so many texts stood there before those of the presumed source, one in so many of all that both have, and so many
/// for each that came after it.
const FEWEST: usize = 3;
const SHARE: usize = 10;
const MAJORITY: usize = 4;

/// The locale that has nearly as many texts as the presumed source, and most of them first; `None` where a path does not
/// name the source's locale, or the history is not known.
pub(super) fn elder(git: &Git, found: &Measured, extensions: &[String]) -> Option<Locale> {
    let is_rival =
        |other: &&LocaleFound| other.paired * 5 >= found.source.editions * 4 && other.paired > 0;
    let rivals: Vec<&LocaleFound> = found.locales.iter().filter(is_rival).collect();
    if rivals.is_empty() || !found.source_is_spelt() {
        return None;
    }
    let newest = git.resolve("HEAD").ok()?;
    let mut timeline = git.timeline(&newest, extensions).ok()?;
    let rivals = rivals.into_iter().map(|rival| &rival.locale);
    let first: Vec<&Locale> = rivals
        .filter(|rival| lead(&timeline, found, rival).is_some())
        .collect();
    // whoever seems to be first may only be the one that kept its names
    let pairs = found
        .pairs
        .iter()
        .filter(|pair| first.contains(&&pair.locale));
    let paths = pairs.flat_map(|pair| [&pair.target, &pair.source]);
    timeline.follow_edited_renames(git, paths).ok()?;
    let leads = first
        .into_iter()
        .filter_map(|rival| Some((lead(&timeline, found, rival)?, rival)));
    leads
        .max_by_key(|(before, _)| *before)
        .map(|(_, locale)| locale.clone())
}

/// How many texts in `locale` stood there before their source, where they are most of those that did not come with it.
fn lead(timeline: &Timeline, found: &Measured, locale: &Locale) -> Option<usize> {
    let (before, after) = precedence(timeline, found, locale);
    let pairs = found.pairs.iter().filter(|pair| pair.locale == *locale);
    let is_first = before >= FEWEST
        && before * SHARE >= pairs.count()
        && before >= after.saturating_mul(MAJORITY);
    is_first.then_some(before)
}

/// How many texts in `locale` stood there before their source, and how many after it.
fn precedence(timeline: &Timeline, found: &Measured, locale: &Locale) -> (usize, usize) {
    let mut counts = (0, 0);
    for pair in found.pairs.iter().filter(|pair| pair.locale == *locale) {
        let (target, source) = (first(timeline, &pair.target), first(timeline, &pair.source));
        match target
            .zip(source)
            .map(|(target, source)| target.cmp(&source))
        {
            Some(std::cmp::Ordering::Less) => counts.0 += 1,
            Some(std::cmp::Ordering::Greater) => counts.1 += 1,
            _ => {}
        }
    }
    counts
}

/// When a text came, under whatever name, in seconds since 1970.
fn first(timeline: &Timeline, path: &RelPath) -> Option<i64> {
    let story = timeline.story(path);
    let oldest = story.versions.last()?;
    Some(timeline.commit(oldest.at).committer_seconds)
}
