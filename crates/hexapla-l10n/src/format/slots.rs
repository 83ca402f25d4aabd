//! A few values, each made once and shared between threads without a lock.

use std::sync::OnceLock;

/// How many values are kept; what comes after them is made anew each time.
const KEPT: usize = 8;

/// Values by key. Reading one that is there takes no lock: a slot is written once and never again.
#[derive(Debug)]
pub(super) struct Slots<K, V>([OnceLock<(K, V)>; KEPT]);

impl<K: PartialEq + Copy, V> Slots<K, V> {
    pub(super) const fn new() -> Self {
        Self([const { OnceLock::new() }; KEPT])
    }

    /// Gives `read` the value of `key`, which `make` makes where it is not there yet.
    pub(super) fn with<R>(&self, key: K, make: impl Fn() -> V, read: impl FnOnce(&V) -> R) -> R {
        for slot in &self.0 {
            let (held, value) = match slot.get() {
                Some(held) => held,
                // another thread may be first and put another key there: then the next slot is tried
                None => slot.get_or_init(|| (key, make())),
            };
            if *held == key {
                return read(value);
            }
        }
        read(&make())
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_value_is_made_once_and_the_ninth_each_time() {
        let slots: Slots<usize, usize> = Slots::new();
        let count = Cell::new(0);
        let value = |key: usize| {
            let make = || {
                count.set(count.get() + 1);
                key * 10
            };
            slots.with(key, make, |value| *value)
        };
        for _ in 0..2 {
            for key in 0..KEPT {
                assert_eq!(value(key), key * 10);
            }
        }
        assert_eq!(count.get(), KEPT);
        assert_eq!((value(KEPT), value(KEPT)), (80, 80));
        assert_eq!(count.get(), KEPT + 2);
    }
}
