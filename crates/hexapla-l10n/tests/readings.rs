//! The texts that a message with variants may become, beside those of its source.

use hexapla_content::{Pair, Status, Unit};
use hexapla_diagnostics::Place;
use hexapla_l10n::{Catalogue, edition};

fn unit(pattern: &str) -> Unit {
    let text = format!("m = {pattern}\n");
    let catalogue = Catalogue::read(&text, &Place::project()).value;
    edition(&catalogue).units.remove(0)
}

/// What the rules see of a translation, a line a reading.
fn readings(source: &Unit, target: &Unit, baseline: &[Unit]) -> Vec<String> {
    let pair = Pair {
        source: &[source],
        baseline,
        target: &[target],
        status: Status::Current,
    };
    let mut seen = Vec::new();
    pair.each_reading(|pair| {
        let old = pair.baseline.iter().map(|unit| unit.text.as_str());
        let texts = pair.source_texts().chain(old).chain(pair.target_texts());
        seen.push(
            texts
                .collect::<Vec<_>>()
                .join(" / ")
                .replace('\u{fffc}', "#"),
        );
        for unit in pair.source.iter().chain(pair.target) {
            for inline in &unit.inlines {
                assert!(unit.text.get(inline.text.clone()).is_some(), "{unit:?}");
            }
        }
    });
    seen
}

#[test]
fn each_variant_of_the_translation_stands_beside_the_same_of_the_source() {
    let english =
        unit("In 2015, { $n ->\n [0] no one\n [one] one person\n *[other] { $n } people\n } fled.");
    let arabic = unit("{ $n ->\n [one] A\n [two] B\n *[other] { $n } C\n } 2015.");
    let expected = [
        "In 2015, # people fled. / # C 2015.",
        "In 2015, one person fled. / A 2015.",
        "In 2015, # people fled. / B 2015.",
    ];
    assert_eq!(readings(&english, &arabic, &[]), expected);
    let chinese = unit("2015年{ $n }人");
    assert_eq!(
        readings(&english, &chinese, &[]),
        ["In 2015, # people fled. / 2015年#人"]
    );
    let old = unit("{ $n ->\n [one] 1 soul\n *[other] { $n } souls\n }.");
    assert_eq!(
        readings(&english, &chinese, std::slice::from_ref(&old)),
        ["In 2015, # people fled. / # souls. / 2015年#人"]
    );
    let plain = unit("{ $n } people");
    assert_eq!(readings(&plain, &plain, &[]), ["# people / # people"]);
}

#[test]
fn choices_in_choices_and_beside_each_other_are_read() {
    let nested = unit(
        "He{ $a ->\n [x] y{ $n ->\n [one] <b>A</b>\n *[other] B\n }\n *[z] { $n ->\n [one] C\n *[other] <i>D</i>\n }\n }o { $b ->\n [one] E\n *[q] F\n }",
    );
    let source = unit("S");
    let expected = [
        "S / HeDo F",
        "S / HeyBo F",
        "S / HeyAo F",
        "S / HeCo F",
        "S / HeDo E",
    ];
    assert_eq!(readings(&source, &nested, &[]), expected);
    let pair = Pair {
        source: &[&source],
        baseline: &[],
        target: &[&nested],
        status: Status::Current,
    };
    let mut tags = Vec::new();
    pair.each_reading(|pair| {
        let written = pair.target[0].inlines.iter();
        tags.push(
            written
                .map(|inline| format!("{}@{}", inline.target, inline.text.start))
                .collect::<Vec<_>>()
                .join(" "),
        );
    });
    assert_eq!(
        tags,
        ["<i>@2 </i>@3", "", "<b>@3 </b>@4", "", "<i>@2 </i>@3"]
    );
}

#[test]
fn countless_variants_are_read_in_a_row() {
    let variants: Vec<String> = (0..20_000)
        .map(|number| format!(" [{number}] word"))
        .collect();
    let pattern = format!("{{ $n ->\n{}\n *[other] words\n }}", variants.join("\n"));
    let long = unit(&pattern);
    assert_eq!(readings(&long, &long, &[]).len(), 1);
}
