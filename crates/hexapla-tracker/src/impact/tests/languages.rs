//! Sources in other languages than English: what their tables see.

use hexapla_facts::Corpus;

use super::paragraph;
use crate::Judge;

/// Passages with edits of them: `es: …`, then `factual: doce → quince`.
const PASSAGES: &str = include_str!("languages.txt");

#[test]
fn facts_of_other_languages_are_seen_and_rewordings_are_none() {
    let mut wrong = Vec::new();
    let mut edits = 0;
    let mut passage = ("", "");
    let lines = PASSAGES.lines().filter(|line| !line.starts_with("//"));
    for (head, rest) in lines.filter_map(|line| line.split_once(": ")) {
        let Some((gone, come)) = rest.split_once(" → ") else {
            passage = (head, rest);
            continue;
        };
        let (locale, old) = passage;
        assert!(old.contains(gone), "{locale}: {gone}");
        let new = old.replacen(gone, come, 1);
        let impact = impact(locale, old, &new);
        edits += 1;
        if impact != head {
            wrong.push(format!("{locale}: {rest}: {impact} instead of {head}"));
        }
    }
    assert!(edits > 300, "{edits}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn impact(locale: &str, old: &str, new: &str) -> &'static str {
    let corpus = &Corpus::of([old, new].into_iter());
    let judge = Judge::of(&locale.parse().unwrap(), &corpus);
    let judgement = judge.change(&[&paragraph(old)], &[&paragraph(new)]);
    judgement.impact.name()
}
