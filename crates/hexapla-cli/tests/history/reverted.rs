//! What was taken back, or went and came back.

use std::fs;

use crate::newsroom::{FR, MORE_RESCUED, MORE_RESCUED_FR, Newsroom};

#[test]
fn what_is_taken_back_is_as_old_as_before() {
    let desk = Newsroom::translated();
    desk.edit("en", 1, MORE_RESCUED);
    desk.edit("fr", 1, MORE_RESCUED_FR);
    desk.commit(&[("fr", &FR)]);
    assert_eq!(desk.stands("fr")[1], "outdated factual");
    assert_eq!(desk.days("fr")[1], "2031-03-02");
}

#[test]
fn a_page_that_was_removed_and_came_back_is_as_old_as_before() {
    let desk = Newsroom::translated();
    fs::remove_file(desk.site.path().join("content/fr/ferry.md")).unwrap();
    desk.commit_all();
    desk.edit("en", 1, MORE_RESCUED);
    desk.edit("fr", 3, "Deux jours de tempête sont attendus au port.");
    assert_eq!(
        desk.stands("fr"),
        ["current", "outdated factual", "current", "current"]
    );
    assert_eq!(
        desk.days("fr"),
        ["2031-03-02", "2031-03-02", "2031-03-02", "2031-03-06"]
    );
}
