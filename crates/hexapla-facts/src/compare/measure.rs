//! Measures in other units: a translator may convert them.

use crate::language::has_custom;

/// How far a converted measure may be from the exact value.
const TOLERANCE: f64 = 0.13;

/// The same where both units are nearly as large: more would be another number.
const CLOSE_TOLERANCE: f64 = 0.005;

/// Source units, with the factors to the units that a translation may use instead.
const FACTORS: [(&str, &[f64]); 14] = [
    ("mile", &[1.609_344, 1609.344]),
    ("foot", &[0.3048, 30.48]),
    ("inch", &[2.54, 25.4, 0.0254]),
    ("yard", &[0.9144, 91.44]),
    ("acre", &[0.404_686, 4046.86, 4.046_86, 0.004_046_86]),
    ("pound", &[0.453_592, 453.592]),
    ("stone", &[6.350_29]),
    ("ounce", &[28.3495]),
    ("gallon", &[3.785_41, 4.546_09]),
    ("ton", &[0.907_185, 1.016_05]),
    ("mph", &[1.609_344, 0.447_04]),
    ("hectare", &[10_000.0, 2.471_05]),
    ("km", &[0.621_371]),
    ("kg", &[2.204_62]),
];

/// Says whether `target` is `source` of `unit` in another unit, perhaps one of the `customs` of
/// the target language.
pub(super) fn is_converted(source: f64, unit: &str, target: f64, customs: &str) -> bool {
    let near = |exact: f64| (target - exact).abs() <= exact.abs() * TOLERANCE;
    if unit == "degree" {
        let celsius = (source - 32.0) / 1.8;
        // a temperature, or a difference of temperatures
        return [celsius, source / 1.8]
            .iter()
            .any(|exact| near(*exact) || (target - exact).abs() <= 1.0);
    }
    // a dunam is a tenth of a hectare, a mu a fifteenth
    let customary = [("dunam", 10.0), ("mu", 15.0)];
    let has = |custom: &str| has_custom(customs, custom);
    if unit == "hectare"
        && customary
            .iter()
            .any(|(custom, factor)| has(custom) && near(source * factor))
    {
        return true;
    }
    let converts = |factor: f64| {
        let is_close = (0.8..1.25).contains(&factor);
        let tolerance = if is_close { CLOSE_TOLERANCE } else { TOLERANCE };
        let exact = source * factor;
        (target - exact).abs() <= exact * tolerance
    };
    let factors = FACTORS.iter().find(|(name, _)| *name == unit);
    factors.is_some_and(|(_, factors)| factors.iter().any(|factor| converts(*factor)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions_are_near() {
        for (source, unit, target) in [
            (10.0, "mile", 16.0),
            (6.0, "foot", 1.8),
            (100.0, "degree", 38.0),
            (3.0, "acre", 1.2),
        ] {
            assert!(is_converted(source, unit, target, ""), "{source} {unit}");
        }
        assert!(!is_converted(10.0, "mile", 10.0, ""));
        assert!(!is_converted(10.0, "euro", 16.0, ""));
        assert!(!is_converted(7000.0, "ton", 7070.0, ""));
        assert!(is_converted(7000.0, "ton", 6350.0, ""));
        assert!(!is_converted(5.0, "hectare", 50.0, "islamic"));
        assert!(is_converted(5.0, "hectare", 50.0, "hebrew|dunam"));
        assert!(is_converted(5000.0, "hectare", 75_000.0, "minguo|mu"));
    }
}
