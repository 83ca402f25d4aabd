//! What should hold a text back and stands where nobody looks for it.
//!
//! `embargo`, `status` and `redactions` count at the top of the front matter, under just these names; a project may call its
//! `status` otherwise. Below a table, in another case, or in a head that is none, they would be passed over without a word,
//! and the text published.

use hexapla_content::{Metadata, Value};
use hexapla_diagnostics::{Finding, Place, Span};

use crate::findings::HOLD_MISPLACED;
use crate::reading::EditionText;

/// The words of a key that says of an embargo when it ends, or that there is one: `embargo_end_date`, `is-embargoed`,
/// `under embargo`. The longer of two that begin alike comes first.
const ABOUT_EMBARGO: [&str; 23] = [
    "embargoed",
    "embargo",
    "until",
    "till",
    "date",
    "time",
    "at",
    "on",
    "ends",
    "end",
    "lifts",
    "lifted",
    "lift",
    "expires",
    "expiry",
    "utc",
    "gmt",
    "release",
    "is",
    "under",
    "press",
    "news",
    "media",
];

/// So many lines of a text without front matter may be a head that nobody reads, blank ones not counted.
const HEAD: usize = 40;

/// The words of a `status` by which a head is known for one.
const HELD: [&str; 4] = ["withheld", "withdrawn", "canceled", "cancelled"];

/// The keys that hold a text back, where `status` is called so.
const fn keys(status: &str) -> [&str; 3] {
    ["embargo", status, "redactions"]
}

/// Finds the keys of `text` that hold nothing back where they stand; the project calls its `status` so.
pub(crate) fn misplaced(text: &EditionText, status: &str) -> Vec<Finding> {
    let metadata = &text.edition.metadata;
    let mut found = Vec::new();
    for entry in &metadata.entries {
        if is_misplaced(&entry.key, status) {
            found.push((entry.span, entry.key.clone()));
        }
        let within = inner_keys(&entry.value).into_iter();
        let within = within.filter(|key| is_misplaced_in(&entry.key, key, status));
        found.extend(within.map(|key| (entry.span, key)));
    }
    for (span, key) in unread(text, metadata, status) {
        if !found
            .iter()
            .any(|(_, known)| known.eq_ignore_ascii_case(&key))
        {
            found.push((span, key));
        }
    }
    let found = found.into_iter();
    found
        .map(|(span, key)| misplaced_key(text, span, &key))
        .collect()
}

/// Finds the keys of a translation that hold nothing back there: of a release, its source alone says what is withheld and
/// redacted.
pub(crate) fn of_translation(
    source: &EditionText,
    target: &EditionText,
    status: &str,
) -> Vec<Finding> {
    let theirs = &source.edition.metadata;
    let entries = target.edition.metadata.entries.iter();
    let idle = entries.filter(|entry| {
        let is_hold = match (entry.key.as_str(), &entry.value) {
            ("redactions", value) => *value != Value::Empty,
            (key, Value::Text(word)) if key == status => is_held(word),
            _ => false,
        };
        is_hold && theirs.get(&entry.key) != Some(&entry.value)
    });
    idle.map(|entry| misplaced_key(target, entry.span, &entry.key))
        .collect()
}

/// The finding about a key that holds nothing back where it stands.
fn misplaced_key(text: &EditionText, span: Span, key: &str) -> Finding {
    let place = Place::file(text.path.as_str()).at(&text.text, span);
    Finding::new(HOLD_MISPLACED, place).with("key", key)
}

/// Says whether a text begins with a word that keeps a release back.
fn is_held(text: &str) -> bool {
    let begins = |word: &&str| {
        let start = text.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    HELD.iter().any(begins)
}

/// Says whether a key, with the tables above it, should hold something back and does not.
fn is_misplaced(key: &str, status: &str) -> bool {
    let key_in_any_case = key.to_lowercase();
    let is_of = |known: &str| {
        let rest = key_in_any_case.strip_prefix(known);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let is_of_release = [status.to_lowercase().as_str(), "redaction", "redactions"]
        .into_iter()
        .any(is_of);
    !keys(status).contains(&key) && (is_of_release || key_in_any_case.split('.').any(names_embargo))
}

/// Says whether a key of a table in the list `list` should: what is written below such a table belongs to it.
fn is_misplaced_in(list: &str, key: &str, status: &str) -> bool {
    let is_of_release = ["corrections", "redactions"].contains(&list);
    names_embargo(&key.to_lowercase()) || (is_of_release && keys(status).contains(&key))
}

/// Says whether a key in small letters can only be meant for an embargo, for it is made of words about one: `embargo`,
/// `is_embargoed`, `embargo_until`.
fn names_embargo(key: &str) -> bool {
    let mut rest = key;
    while let Some(after) = ABOUT_EMBARGO
        .iter()
        .find_map(|word| rest.strip_prefix(word))
    {
        rest = after.trim_start_matches(['_', '-', ' ']);
    }
    rest.is_empty() && key.contains("embargo")
}

/// The keys of the tables in a list.
fn inner_keys(value: &Value) -> Vec<String> {
    match value {
        Value::List(values) => values.iter().flat_map(inner_keys).collect(),
        Value::Table(entries) => {
            let own = entries.iter().map(|(key, _)| key.clone());
            let below = entries.iter().flat_map(|(_, value)| inner_keys(value));
            own.chain(below).collect()
        }
        _ => Vec::new(),
    }
}

/// The lines that look like such a key and are no entry of the front matter: an empty table, or a head that nobody reads.
fn unread(text: &EditionText, metadata: &Metadata, status: &str) -> Vec<(Span, String)> {
    let has_front_matter = !text.edition.front_matter.is_empty();
    let read = |key: &str| {
        let mut entries = metadata.entries.iter();
        entries.any(|entry| entry.key.to_lowercase().split('.').any(|part| part == key))
    };
    let head = if has_front_matter {
        text.edition.front_matter
    } else {
        Span::new(0, text.text.len())
    };
    let mut start = head.start;
    let mut lines_left = if has_front_matter { usize::MAX } else { HEAD };
    let mut found = Vec::new();
    for line in head
        .of(&text.text)
        .unwrap_or_default()
        .split_inclusive(['\n', '\r'])
    {
        let span = Span::new(start, start + line.trim_end().len());
        start += line.len();
        if span.is_empty() {
            continue;
        }
        let is_code = ["```", "~~~"].iter().any(|fence| line.starts_with(fence));
        if lines_left == 0 || (is_code && !has_front_matter) {
            break;
        }
        lines_left -= 1;
        let keys = assignments(line).filter_map(|part| key_of(part, status));
        found.extend(keys.filter(|key| !read(key)).map(|key| (span, key)));
    }
    found
}

/// The parts of a line that may each give a value to a key: those between its braces and commas, where it has braces.
fn assignments(line: &str) -> impl Iterator<Item = &str> {
    let is_table = line.contains('{');
    line.split(move |c| is_table && matches!(c, '{' | ','))
}

/// The key that a line gives a value to, if it would hold something back: `embargo: …`, `"embargo": …`, `Embargo = …`.
fn key_of(line: &str, status: &str) -> Option<String> {
    let line = line.trim_start_matches(|c: char| c.is_whitespace() || "\u{feff}\"'[:".contains(c));
    let end = line.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'))?;
    let (key, rest) = line.split_at(end);
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || "\"']".contains(c));
    let value = rest.strip_prefix([':', '='])?;
    let value = value.trim_start_matches(|c: char| " \t\"'".contains(c));
    let is = |known: &str| key.eq_ignore_ascii_case(known);
    let is_hold = names_embargo(&key.to_lowercase())
        || is("redaction")
        || is("redactions")
        || (is(status) && is_held(value));
    is_hold.then(|| key.to_lowercase())
}

#[cfg(test)]
mod tests {
    use hexapla_diagnostics::Arg;

    use super::*;
    use crate::project::Project;

    /// The keys that are found in an English text.
    fn found(text: &str) -> Vec<String> {
        found_where(text, "")
    }

    /// The keys that are found in an English text, with `more` in the configuration.
    fn found_where(text: &str, more: &str) -> Vec<String> {
        let layout =
            "source = 'en'\nlocales = ['fr']\n[[collection]]\nname = 'news'\nlayout = 'dir'\n";
        let configuration = [layout, more].concat().parse().expect("it is one");
        let project = Project::in_memory(configuration, &[("content/en/ferry.md", text)]);
        let release = project.releases.first().expect("there is one");
        let read = project.read_source(release);
        let findings = read.findings.into_iter();
        let found = findings.filter(|finding| finding.code == HOLD_MISPLACED);
        let key = |finding: Finding| match finding.args.get("key") {
            Some(Arg::Text(key)) => key.clone(),
            other => panic!("{other:?} is no key"),
        };
        found.map(key).collect()
    }

    #[test]
    fn a_project_may_call_its_status_otherwise() {
        let named = "[front-matter]\nstatus = \"release.State\"\n";
        for (text, expected) in [
            ("---\nStatus: Completed\n---\n\nA\n", ""),
            ("---\nstatus: withheld\n---\n\nA\n", ""),
            ("---\nrelease:\n  State: withheld\n---\n\nA\n", ""),
            (
                "---\nRelease:\n  state: withheld\n---\n\nA\n",
                "Release.state",
            ),
        ] {
            assert_eq!(found_where(text, named).join(" "), expected, "{text}");
        }
    }

    #[test]
    fn what_stands_where_nobody_looks_is_told() {
        for (text, expected) in [
            (
                "+++\nembargo = 2031-03-09T00:01:00Z\nstatus = \"withheld\"\n+++\n\nA\n",
                "",
            ),
            ("+++\n[[redactions]]\nunit = \"names\"\n+++\n\nA\n", ""),
            (
                "+++\nembargo-contact = \"press@ferry.example\"\n+++\n\nA\n",
                "",
            ),
            (
                "+++\nembargo_until = 2031-03-09T00:01:00Z\n+++\n\nA\n",
                "embargo_until",
            ),
            ("---\nembargoUntil: 2031-03-09\n---\n\nA\n", "embargoUntil"),
            ("---\nembargoed: true\n---\n\nA\n", "embargoed"),
            (
                "\n---\nembargo-date: 2031-03-09\n---\n\nA\n",
                "embargo-date",
            ),
            (
                "+++\n[l10n]\nstatus = \"done\"\n[translation]\nmethod = \"machine\"\n+++\n\nA\n",
                "",
            ),
            (
                "+++\ntitle = \"An embargo\"\n# embargo = 2031\n+++\n\nEmbargo talks, status: open.\n",
                "",
            ),
            (
                "---\nname: A\n---\n\nembargo: not here, this is prose\n",
                "",
            ),
            ("```yaml\nembargo: 1\n```\n", ""),
            (
                "+++\n[[corrections]]\nid = \"c\"\nembargo = 2031-03-09T00:01:00Z\n+++\n\nA\n",
                "embargo",
            ),
            (
                "+++\n[[corrections]]\nid = \"c\"\nstatus = \"withheld\"\n+++\n\nA\n",
                "status",
            ),
            (
                "+++\n[embargo]\nuntil = 2031-03-09T00:01:00Z\n+++\n\nA\n",
                "embargo.until",
            ),
            (
                "---\nembargo:\n  until: 2031-03-09\n---\n\nA\n",
                "embargo.until",
            ),
            ("+++\nembargo = {}\n+++\n\nA\n", "embargo"),
            ("+++\nEmbargo = 2031-03-09T00:01:00Z\n+++\n\nA\n", "Embargo"),
            ("---\nStatus: withheld\n---\n\nA\n", "Status"),
            (
                "+++\n[status]\nvalue = \"withheld\"\n+++\n\nA\n",
                "status.value",
            ),
            (
                "+++\n[[redaction]]\nunit = \"names\"\n+++\n\nA\n",
                "redaction",
            ),
            (
                "+++\n[release]\nembargo = 2031-03-09T00:01:00Z\n+++\n\nA\n",
                "release.embargo",
            ),
            (
                "\n---\nembargo: 2031-03-09T00:01:00Z\n---\n\nA\n",
                "embargo",
            ),
            (
                "<!-- head -->\n+++\nembargo = 2031-03-09T00:01:00Z\n+++\n\nA\n",
                "embargo",
            ),
            (
                "{\n  \"embargo\": \"2031-03-09T00:01:00Z\"\n}\n\nA\n",
                "embargo",
            ),
            (
                "----\nembargo: 2031-03-09T00:01:00Z\n----\n\nA\n",
                "embargo",
            ),
            (
                "---\rtitle: A\rembargo: 2031-03-09T00:01:00Z\r---\r\rA\r",
                "embargo",
            ),
            (
                "{\"title\": \"A\", \"embargo\": \"2031-03-09T00:01:00Z\"}\n\nA\n",
                "embargo",
            ),
            (
                "export const meta = { title: 'A', embargo: '2031-03-09' }\n\nA\n",
                "embargo",
            ),
            ("{: embargo=\"2031-03-09\"}\n\nA\n", "embargo"),
            ("Ships, embargo: 9 of them, and more\n", ""),
            (
                "---\nembargo_end_date: 2031\n---\n\nA\n",
                "embargo_end_date",
            ),
            ("---\nembargoEndsAt: 2031\n---\n\nA\n", "embargoEndsAt"),
            ("---\nis_embargoed: true\n---\n\nA\n", "is_embargoed"),
            (
                "---\npress-embargo until: 2031\n---\n\nA\n",
                "press-embargo until",
            ),
            ("---\npress-release: 9\narms-embargo: 9\n---\n\nA\n", ""),
            ("title: A\n---\nstatus: withheld\n---\nbody: B\n", "status"),
        ] {
            assert_eq!(found(text).join(" "), expected, "{text}");
        }
    }
}
