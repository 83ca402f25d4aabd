//! Formatting any catalogue with any arguments keeps every promise of formatting.
#![no_main]

#[path = "../properties/ftl_format.rs"]
mod ftl_format;

libfuzzer_sys::fuzz_target!(|data: &[u8]| ftl_format::check(data));
