//! Branches, merges and squashes.

use crate::newsroom::{CURRENT, Newsroom};

#[test]
fn a_branch_translates_the_source_it_has() {
    let desk = Newsroom::translated();
    desk.git(&["checkout", "--quiet", "-b", "desk"]);
    desk.edit(
        "fr",
        3,
        "La capitainerie du port s’attend à deux jours de tempête.",
    );
    desk.git(&["checkout", "--quiet", "main"]);
    desk.edit(
        "en",
        3,
        "The harbour master expects the storm to last for four days.",
    );
    desk.git(&["merge", "--quiet", "--no-edit", "desk"]);
    assert_eq!(desk.stands("fr")[3], "outdated factual");
    assert_eq!(desk.days("fr")[3], "2031-03-04");
}

#[test]
fn a_squashed_branch_translates_the_source_of_its_commit() {
    let desk = Newsroom::translated();
    desk.git(&["checkout", "--quiet", "-b", "desk"]);
    desk.edit("fr", 3, "Deux jours de tempête sont attendus au port.");
    desk.git(&["checkout", "--quiet", "main"]);
    desk.edit(
        "en",
        3,
        "The harbour master expects the storm to last for four days.",
    );
    desk.git(&["merge", "--quiet", "--squash", "desk"]);
    desk.commit_all();
    assert_eq!(desk.stands("fr")[3], "current");
}

#[test]
fn a_merge_that_both_sides_had_a_hand_in() {
    let desk = Newsroom::translated();
    desk.git(&["checkout", "--quiet", "-b", "desk"]);
    desk.edit(
        "fr",
        0,
        "Le bac de nuit de l’île de Calder est supprimé le 9 mars.",
    );
    desk.git(&["checkout", "--quiet", "main"]);
    desk.edit(
        "en",
        3,
        "The harbour master expects the storm to last for four days.",
    );
    desk.edit(
        "fr",
        3,
        "Le capitaine du port s’attend à quatre jours de tempête.",
    );
    desk.git(&["merge", "--quiet", "--no-edit", "desk"]);
    assert_eq!(desk.stands("fr"), CURRENT);
    assert_eq!(
        desk.days("fr"),
        ["2031-03-04", "2031-03-02", "2031-03-02", "2031-03-06"]
    );
}
