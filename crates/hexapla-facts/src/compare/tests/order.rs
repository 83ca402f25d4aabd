//! Places in an order that are alone on both sides.

use super::found;

#[test]
fn another_place_is_changed() {
    for (locale, source, target, expected) in [
        (
            "es",
            "It is the third time this year.",
            "Es la segunda vez este año.",
            "changed 3→2",
        ),
        (
            "ar",
            "It is the third time.",
            "هذه هي المرة الرابعة.",
            "changed 3→4",
        ),
        (
            "de",
            "She lives on the sixth floor.",
            "Sie wohnt im neunten Stock.",
            "changed 6→9",
        ),
        (
            "fa",
            "The sixth session opens on Saturday.",
            "هفتمین نشست روز شنبه آغاز می‌شود.",
            "changed 6→7",
        ),
        (
            "ru",
            "She was the first woman on the ship.",
            "Она стала третьей женщиной на корабле.",
            "changed 1→3",
        ),
        (
            "pt",
            "The third boat left on Monday.",
            "O quarto barco partiu na segunda-feira.",
            "changed 3→4",
        ),
        ("el", "the ninth season", "ο πέμπτος κύκλος", "changed 9→5"),
        (
            "nl",
            "It is the fifth time.",
            "Het is de derde keer.",
            "changed 5→3",
        ),
    ] {
        assert_eq!(found(locale, source, target), expected, "{target}");
    }
}

#[test]
fn what_is_no_place_in_an_order_is_not_compared() {
    for (locale, source, target) in [
        (
            "cs",
            "He wants a second meeting after their initial one.",
            "Po prvním setkání chce další.",
        ),
        (
            "nb",
            "the world's second largest ship will not come",
            "verdens nest største skip kommer ikke med det første",
        ),
        (
            "is",
            "On the first ship he gave others hope.",
            "Á skipinu gaf hann öðrum von.",
        ),
        (
            "vi",
            "The sophomore came for the first time.",
            "Sinh viên năm thứ hai lần đầu tới.",
        ),
        (
            "pt",
            "On Wednesday the third boat left.",
            "Na quarta, o terceiro barco partiu.",
        ),
        (
            "pt",
            "The boat left again on Wednesday, its second trip.",
            "O barco partiu de novo na quarta.",
        ),
        (
            "pl",
            "On Thursday the second boat left.",
            "W czwartek odpłynęła kolejna łódź.",
        ),
        (
            "it",
            "the sixth century",
            "il Cinquecento e il terzo secolo",
        ),
        (
            "fr",
            "a third-party tool",
            "un outil d’une tierce partie, le cinquième",
        ),
        ("es", "for a second", "por un quinto de segundo"),
    ] {
        let found = found(locale, source, target);
        assert!(!found.contains("changed"), "{target}: {found}");
    }
}
