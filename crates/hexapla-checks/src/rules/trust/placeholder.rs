//! Places where a program puts something, which only the translation has.

use std::collections::BTreeSet;

use hexapla_content::{Pair, Unit};
use hexapla_diagnostics::Level;
use memchr::memchr3_iter;

use super::granting;
use crate::findings::TRUST_PLACEHOLDER;
use crate::{Context, Hit};

/// Placeholders that the source does not have. Messages have rules of their own for theirs.
pub(crate) fn find(pair: &Pair<'_>, context: &Context<'_>) -> Vec<Hit> {
    let targets = pair.target.iter();
    let prose = targets.filter(|unit| unit.kind.message().is_none());
    let found: Vec<(&Unit, BTreeSet<&str>)> = prose
        .map(|unit| (*unit, placeholders(unit).into_iter().collect()))
        .filter(|(_, found): &(_, BTreeSet<&str>)| !found.is_empty())
        .collect();
    if found.is_empty() {
        return Vec::new();
    }
    let granted: BTreeSet<&str> = granting(pair).flat_map(placeholders).collect();
    let said: BTreeSet<&str> = found.iter().flat_map(|(_, found)| found).copied().collect();
    let lost: Vec<&&str> = granted.difference(&said).collect();
    // the source writes about what stands in its code as well: a pattern, which may be in the reader's words
    let is_pattern = !lost.is_empty() && lost.iter().all(|lost| context.page.has_in_code(lost));
    let hits = found.iter().flat_map(|(unit, found)| {
        let added = found.difference(&granted);
        added.map(|placeholder| {
            let is_renamed = is_pattern && braced(placeholder).is_some();
            let level = if is_renamed {
                Level::Info
            } else {
                Level::Error
            };
            Hit::new(TRUST_PLACEHOLDER, context.locate(unit, placeholder))
                .level(level)
                .with("placeholder", *placeholder)
        })
    });
    hits.collect()
}

/// The placeholders in the prose of a unit, as written.
pub(crate) fn placeholders(unit: &Unit) -> Vec<&str> {
    if unit.kind.is_atomic() {
        return Vec::new();
    }
    let signs = memchr3_iter(b'{', b'%', b'<', unit.text.as_bytes());
    let mut end = 0;
    let mut found = Vec::new();
    for at in signs {
        let rest = unit.text.get(at..).unwrap_or_default();
        let before = unit.text.get(..at).unwrap_or_default();
        let length = match rest.as_bytes().first() {
            Some(b'%') => percent(before, rest),
            _ => statement(rest).or_else(|| {
                braced(rest).filter(|_| !is_revision(before, rest) && !is_formula(before, rest))
            }),
        };
        if let Some(length) = length.filter(|_| at >= end && !unit.is_code_at(at)) {
            let start =
                at - usize::from(rest.starts_with('{') && before.ends_with(['$', '%', '#']));
            end = at + length;
            found.extend(unit.text.get(start..end));
        }
    }
    found
}

/// Says whether the brace belongs to the name of a revision, as in `stash@{0}` (gitrevisions(7)).
fn is_revision(before: &str, braced: &str) -> bool {
    let number = braced
        .strip_prefix('{')
        .and_then(|rest| rest.split('}').next());
    let is_number = number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()));
    let name = before.strip_suffix('@');
    is_number && name.is_some_and(|name| name.ends_with(char::is_alphanumeric))
}

/// Says whether the brace groups what a command of TeX applies to, or an index: `\text{Ice}`, `$2^{nd}$`, `$a_{max}$`.
fn is_formula(before: &str, braced: &str) -> bool {
    let command = before.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let is_command = command.len() < before.len() && command.ends_with('\\');
    let is_inside = || before.matches('$').count() % 2 == 1 && braced.contains('$');
    is_command || (before.ends_with(['^', '_']) && is_inside())
}

/// The length of what programs that make pages run, whatever it is: `{{ site.title | upcase }}`, `{% include x %}`,
/// `<%= x %>`.
fn statement(text: &str) -> Option<usize> {
    let pairs = [("{{", "}}"), ("{%", "%}"), ("<%", "%>")];
    let (open, close) = pairs.into_iter().find(|(open, _)| text.starts_with(open))?;
    let length = text.get(open.len()..)?.find(close)?;
    Some(open.len() + length + close.len())
}

/// The length of `{name}`, where a text begins with it.
fn braced(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('{')?;
    let length = inner.find('}')?;
    let name = inner
        .get(..length)?
        .trim()
        .trim_start_matches(['$', '#', '/', '-']);
    let is_name = !name.is_empty()
        && name.bytes().all(|b| {
            b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-' | b'[' | b']' | b'|')
        });
    is_name.then_some(length + 2)
}

/// The length of `%s`, `%1$s` or `%(name)s`, where a text begins with one. After a figure it is a percent sign.
fn percent(before: &str, text: &str) -> Option<usize> {
    let is_figure = |c: char| c.is_numeric();
    if before.trim_end().ends_with(is_figure) {
        return None;
    }
    let mut rest = text.strip_prefix('%')?;
    if let Some(named) = rest.strip_prefix('(') {
        rest = named.split_once(')')?.1;
    } else if let Some((position, after)) = rest.split_once('$')
        && !position.is_empty()
        && position.bytes().all(|b| b.is_ascii_digit())
    {
        rest = after;
    }
    let after = rest.strip_prefix(['s', 'd', 'i', 'f', 'u', 'x', '@'])?;
    let ends = !after.starts_with(|c: char| c.is_alphanumeric());
    ends.then(|| text.len() - after.len())
}

#[cfg(test)]
mod tests {
    use hexapla_content::{UnitId, UnitKind};

    use super::*;

    fn found(text: &str) -> String {
        let unit = Unit::plain(UnitId::Body(1), UnitKind::Paragraph, text);
        placeholders(&unit).join(" ")
    }

    #[test]
    fn placeholders_of_many_programs_are_known() {
        assert_eq!(
            found("{name} {{ site.title }} ${user} %s %1$s %(count)d %@"),
            "{name} {{ site.title }} ${user} %s %1$s %(count)d %@"
        );
    }

    #[test]
    fn groups_in_formulas_are_none() {
        assert_eq!(
            found(r"the $2^{nd}$ of $a_{max}$, \text{Ice}, but file_{name} and $5, {who}"),
            "{name} {who}"
        );
    }

    #[test]
    fn percentages_and_sets_are_none() {
        assert_eq!(found("20 % de 30 %d’eau, 50% sur, {a, b}, %séjour"), "");
    }
}
