//! Reading any text as a catalogue keeps every promise of reading.
#![no_main]

#[path = "../properties/ftl_read.rs"]
mod ftl_read;

libfuzzer_sys::fuzz_target!(|text: &str| ftl_read::holds(text));
