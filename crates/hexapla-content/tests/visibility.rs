//! What may not be public cannot be named by whoever renders: the compiler says so, in these words.

#[test]
fn nothing_under_embargo_can_be_named() {
    trybuild::TestCases::new().compile_fail("tests/refused/*.rs");
}
