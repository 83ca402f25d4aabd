//! What holds of the units of any text.
//!
//! The fuzz target of the same name and the tests of `hexapla-l10n` both run this.

use hexapla_content::{Baseline, Pair, Status, Unit};
use hexapla_diagnostics::Place;
use hexapla_l10n::{Catalogue, edition, pool_text, read_baseline};

/// Panics unless the units of `text` keep every promise.
pub(crate) fn holds(text: &str) {
    let catalogue = Catalogue::read(text, &Place::project()).value;
    let units = edition(&catalogue).units;
    let mut ids: Vec<String> = units.iter().map(|unit| unit.id.to_string()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), units.len(), "an id is one unit's");
    for unit in &units {
        assert!(unit.span.of(text).is_some(), "{unit:?} lies in the text");
        let mut done = 0;
        for inline in &unit.inlines {
            assert!(done <= inline.text.start, "pieces begin in order");
            assert!(unit.text.get(inline.text.clone()).is_some());
            assert!(
                inline.span.of(text).is_some(),
                "{inline:?} lies in the text"
            );
            done = inline.text.start;
        }
        let _ = unit.shown();
        is_read_in_every_way(unit);
        let baseline = Baseline {
            kind: unit.kind.clone(),
            context: unit.context.clone(),
            pin: unit.pin.clone(),
            text: Some(pool_text(text, unit)),
        };
        let again = read_baseline(&baseline).expect("what the pool keeps is read");
        assert_eq!(again.fingerprint, unit.fingerprint, "{baseline:?}");
    }
}

/// Panics unless every text that `unit` may become has its pieces in it.
fn is_read_in_every_way(unit: &Unit) {
    let pair = Pair {
        source: &[unit],
        baseline: &[],
        target: &[unit],
        status: Status::Current,
    };
    let mut readings = 0;
    pair.each_reading(|reading| {
        readings += 1;
        for read in reading.source.iter().chain(reading.target) {
            assert!(read.text.len() <= unit.text.len());
            for inline in &read.inlines {
                assert!(read.text.get(inline.text.clone()).is_some(), "{read:?}");
            }
        }
    });
    assert!(readings > 0, "a message says something");
}
