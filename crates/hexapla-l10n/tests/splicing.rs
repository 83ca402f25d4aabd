//! What edits look like in files of several habits.

use hexapla_diagnostics::{Edit, Place};
use hexapla_l10n::splice::{self, Splice, SpliceError};
use hexapla_l10n::{Catalogue, normal_form};

fn read(text: &str) -> Catalogue<'_> {
    Catalogue::read(text, &Place::project()).value
}

fn applied(text: &str, edits: Splice) -> String {
    Edit::apply(text, &edits.expect("it can be done")).expect("edits fit the text")
}

fn set(text: &str, name: &str, value: &str) -> String {
    applied(text, splice::set_value(&read(text), name, value))
}

fn insert(text: &str, after: Option<&str>, name: &str) -> String {
    applied(text, splice::insert(&read(text), after, name, "New"))
}

fn remove(text: &str, name: &str) -> String {
    applied(text, splice::remove(&read(text), name))
}

#[test]
fn a_value_takes_the_place_of_the_old_one_and_nothing_more() {
    assert_eq!(
        set("a   =  One  \n  .t = T\n# note\nb = B\n", "a", "Two"),
        "a   = Two\n  .t = T\n# note\nb = B\n"
    );
    // What stands on its own line stays there.
    assert_eq!(set("a =\n  One\n", "a", "Two"), "a =\n  Two\n");
    assert_eq!(set("a =\n  One\n  two\n", "a", "*"), "a =\n  {\"*\"}\n");
    assert_eq!(set("a =  \n  .t = T\n", "a", "One"), "a = One\n  .t = T\n");
    assert_eq!(set("-t = T", "-t", "[x]"), "-t = [x]");
}

#[test]
fn lines_are_indented_and_ended_as_the_file_does_it() {
    assert_eq!(set("a = A\n", "a", "1\n\n  2"), "a =\n    1\n\n      2\n");
    assert_eq!(
        set("a = A\n  .t = T\n", "a", "1\n2"),
        "a =\n  1\n  2\n  .t = T\n"
    );
    assert_eq!(set("a = A\r\n", "a", "1\r\n2"), "a =\r\n    1\r\n    2\r\n");
    let select = "{ $n ->\n    [one] x\n   *[other] y\n}";
    assert_eq!(
        set("a = A\n", "a", select),
        "a =\n    { $n ->\n        [one] x\n       *[other] y\n    }\n"
    );
    let text = "a = A\n  .t = T\n";
    let edits = splice::set_attribute(&read(text), "a", "u", "1\n2");
    assert_eq!(
        applied(text, edits),
        "a = A\n  .t = T\n  .u =\n    1\n    2\n"
    );
}

#[test]
fn what_the_layout_would_change_is_put_into_a_string() {
    let cases = [
        ("", "{\"\"}"),
        ("  x  ", "{\"  \"}x{\"  \"}"),
        ("x\n.y", "\n    x\n    {\".\"}y"),
        ("x\n  *y", "\n    x\n      {\"*\"}y"),
        ("x\n   \ny", "\n    x\n    {\"   \"}\n    y"),
        ("x\n", "\n    x\n    {\"\"}"),
        ("\nx", "\n    {\"\"}\n    x"),
        ("x\ry", "x{\"\\u000D\"}y"),
        ("#x = y", "#x = y"),
    ];
    for (value, laid_out) in cases {
        let expected = match laid_out.strip_prefix('\n') {
            Some(lines) => format!("a =\n{lines}\n"),
            None => format!("a = {laid_out}\n"),
        };
        assert_eq!(set("a = A\n", "a", value), expected, "{value:?}");
    }
}

#[test]
fn what_is_no_value_is_refused_with_its_errors() {
    let refused = splice::set_value(&read("a = A\n"), "a", "One\n{ $n");
    let Err(SpliceError::Value(findings)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(findings[0].code.name(), "fluent-syntax");
    assert_eq!(
        findings[0]
            .place
            .position
            .unwrap_or_else(|| panic!("a place"))
            .line,
        2
    );
    let name = |name: &str| splice::insert(&read("a = A\n"), None, name, "x");
    assert_eq!(name("a"), Err(SpliceError::Taken("a".to_owned())));
    assert_eq!(name("é"), Err(SpliceError::Name("é".to_owned())));
    assert_eq!(name("--t"), Err(SpliceError::Name("--t".to_owned())));
    let renamed = splice::rename(&read("a = A\n"), "a", "-a");
    assert_eq!(renamed, Err(SpliceError::Name("-a".to_owned())));
    let emptied = splice::remove_attribute(&read("a =\n    .t = T\n"), "a", "t");
    assert_eq!(emptied, Err(SpliceError::Empty));
}

#[test]
fn a_message_is_inserted_where_the_reader_looks_for_it() {
    assert_eq!(
        insert("a = A\nb = B\n", Some("a"), "c"),
        "a = A\nc = New\nb = B\n"
    );
    assert_eq!(
        insert("a = A\n\nb = B\n\nd = D", Some("a"), "c"),
        "a = A\n\nc = New\n\nb = B\n\nd = D"
    );
    assert_eq!(insert("a = A", None, "c"), "a = A\nc = New\n");
    assert_eq!(insert("# alone", None, "c"), "# alone\n\nc = New\n");
    assert_eq!(insert("", None, "-c"), "-c = New\n");
    // The comment belongs to the next message.
    assert_eq!(
        insert("a = A\n# note\nb = B\n", Some("a"), "c"),
        "a = A\nc = New\n# note\nb = B\n"
    );
}

#[test]
fn a_message_goes_with_its_comment_and_its_empty_line() {
    let text = "# alone\n\n# of a\na = A\n    .t = T\n\nb = B\n";
    assert_eq!(remove(text, "a"), "# alone\n\nb = B\n");
    assert_eq!(remove(text, "b"), "# alone\n\n# of a\na = A\n    .t = T\n");
    assert_eq!(remove("a = A\r\nb = B\r\n", "a"), "b = B\r\n");
    let text = "a = A\n    .t = T\n    .u = U\n";
    let edits = splice::remove_attribute(&read(text), "a", "t");
    assert_eq!(applied(text, edits), "a = A\n    .u = U\n");
}

#[test]
fn a_name_is_changed_wherever_it_is_used() {
    let text =
        "a = A\nb = { a } { a.t } { -a }\n    .c = { F(a) ->\n       *[a] { a }\n    }\n-a = a\n";
    let edits = splice::rename(&read(text), "a", "z");
    assert_eq!(
        applied(text, edits),
        "z = A\nb = { z } { z.t } { -a }\n    .c = { F(z) ->\n       *[a] { z }\n    }\n-a = a\n"
    );
}

#[test]
fn the_normal_form_keeps_what_it_cannot_say_better() {
    let text = "### File\n\n\n\n## Group  \n# note\n-t={\"\\u00e9\"}\n\n\n0junk = {\n\nb = B   \n";
    let formatted = applied(text, Ok(normal_form(&read(text))));
    assert_eq!(
        formatted,
        "### File\n\n## Group\n# note\n-t = { \"é\" }\n\n0junk = {\n\nb = B\n"
    );
    assert_eq!(normal_form(&read(&formatted)), []);
}
