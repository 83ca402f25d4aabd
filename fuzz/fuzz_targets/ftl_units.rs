//! The units of any text keep every promise.
#![no_main]

#[path = "../properties/ftl_units.rs"]
mod ftl_units;

libfuzzer_sys::fuzz_target!(|text: &str| ftl_units::holds(text));
