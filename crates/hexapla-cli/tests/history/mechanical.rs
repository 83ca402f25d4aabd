//! Edits that do not stem from translating.

use crate::newsroom::{CURRENT, DE, EN, FR, MORE_RESCUED, Newsroom, with};

#[test]
fn an_edit_in_several_languages_alike_freshens_nothing() {
    let desk = Newsroom::translated();
    let changed = "Tickets are sold at www.ferry.example until noon.";
    desk.edit("en", 2, changed);
    let moved = |text: &str| text.replace("www.ferry.example", "ferry.example");
    let (en, fr, de) = (moved(changed), moved(FR[2]), moved(DE[2]));
    desk.commit(&[
        ("en", &with(&EN, 2, &en)),
        ("fr", &with(&FR, 2, &fr)),
        ("de", &with(&DE, 2, &de)),
    ]);
    assert_eq!(desk.stands("fr")[2], "outdated factual");
    assert_eq!(desk.stands("de")[2], "outdated factual");
    assert_eq!(desk.days("fr")[2], "2031-03-02");
}

#[test]
fn what_was_current_follows_its_source_through_such_an_edit() {
    let desk = Newsroom::translated();
    let moved = |text: &str| text.replace("www.ferry.example", "ferry.example");
    let (en, fr, de) = (moved(EN[2]), moved(FR[2]), moved(DE[2]));
    desk.commit(&[
        ("en", &with(&EN, 2, &en)),
        ("fr", &with(&FR, 2, &fr)),
        ("de", &with(&DE, 2, &de)),
    ]);
    assert_eq!(desk.stands("fr"), CURRENT);
    assert_eq!(desk.days("fr")[2], "2031-03-04");
}

#[test]
fn an_edit_that_repeats_the_sources_own_catches_up() {
    let desk = Newsroom::translated();
    let moved = |text: &str| text.replace("www.ferry.example", "ferry.example");
    let (en, fr, de) = (moved(EN[2]), moved(FR[2]), moved(DE[2]));
    desk.edit("en", 2, &en);
    desk.commit(&[("fr", &with(&FR, 2, &fr)), ("de", &with(&DE, 2, &de))]);
    assert_eq!(desk.stands("fr"), CURRENT);
    assert_eq!(desk.stands("de"), CURRENT);
}

#[test]
fn a_repair_of_the_surface_freshens_nothing() {
    for repaired in [
        "Au moins 12 personnes ont été secourues dans l’eau froide !",
        "Au moins 12 Personnes ont été secourues, dans l’eau froide.",
        "Au moins 12 personnes ont été secouruees dans l’eau froide.",
    ] {
        let desk = Newsroom::translated();
        desk.edit("en", 1, MORE_RESCUED);
        desk.edit("fr", 1, repaired);
        assert_eq!(desk.stands("fr")[1], "outdated factual", "{repaired}");
        assert_eq!(desk.days("fr")[1], "2031-03-02", "{repaired}");
    }
}

#[test]
fn a_repair_of_the_surface_answers_one_of_the_source() {
    let desk = Newsroom::translated();
    desk.edit(
        "en",
        1,
        "At least 12 people were rescued from the cold water!",
    );
    let french = "Au moins 12 personnes ont été secourues dans l’eau froide !";
    desk.edit("fr", 1, french);
    assert_eq!(desk.stands("fr"), CURRENT);
}
