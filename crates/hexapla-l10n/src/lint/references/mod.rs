//! What a message refers to: messages, terms, functions, and the uses others make of it.

pub(super) mod cycle;
pub(super) mod function_argument;
pub(super) mod term_argument;
pub(super) mod unknown_function;
pub(super) mod unknown_reference;
pub(super) mod unused;
