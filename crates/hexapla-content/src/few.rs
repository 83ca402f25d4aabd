//! Lists that mostly hold one.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

/// A list that mostly holds one thing, which then takes no memory of its own. It is read as a slice.
///
/// ```
/// use hexapla_content::Few;
///
/// let one = Few::from(vec![7]);
/// assert_eq!(one, Few::One(7));
/// assert_eq!(one.first(), Some(&7));
/// assert!(Few::<u8>::NONE < one && one < Few::from(vec![7, 8]));
/// ```
#[derive(Clone)]
pub enum Few<T> {
    /// One thing.
    One(T),
    /// Any other number of things.
    Other(Vec<T>),
}

impl<T> Few<T> {
    /// Nothing.
    pub const NONE: Self = Self::Other(Vec::new());

    /// The things, in order.
    pub const fn as_slice(&self) -> &[T] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Other(all) => all.as_slice(),
        }
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let mut all = all.into_iter();
        match (all.next(), all.next()) {
            (None, _) => Self::NONE,
            (Some(one), None) => Self::One(one),
            (Some(one), Some(two)) => Self::Other([one, two].into_iter().chain(all).collect()),
        }
    }
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(all: Vec<T>) -> Self {
        all.into_iter().collect()
    }
}

impl<T> IntoIterator for Few<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        let all = match self {
            Self::One(one) => vec![one],
            Self::Other(all) => all,
        };
        all.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for Few<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl<T: PartialEq, S: AsRef<[T]> + ?Sized> PartialEq<S> for Few<T> {
    fn eq(&self, other: &S) -> bool {
        **self == *other.as_ref()
    }
}

impl<T> AsRef<[T]> for Few<T> {
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T: Eq> Eq for Few<T> {}

impl<T: Ord> PartialOrd for Few<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Ord> Ord for Few<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl<T: Hash> Hash for Few<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}
