//! Editing any catalogue changes what it should and nothing else.
//!
//! The input's first line is the value to set, the rest the catalogue; its length chooses the entry.
#![no_main]

#[path = "../properties/ftl_splice.rs"]
mod ftl_splice;

libfuzzer_sys::fuzz_target!(|input: &str| ftl_splice::holds(input, input.len()));
