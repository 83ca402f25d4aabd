//! The reading order of things that stand in two sequences.

/// Where something stands in two sequences: in the leading one perhaps, and in the following one.
pub(crate) struct Placed<'a> {
    /// Its first index in the leading sequence.
    pub(crate) leading: Option<usize>,
    /// Its indices in the following sequence.
    pub(crate) following: &'a [usize],
}

/// Orders `items` by the leading sequence; those which do not stand there come after the item of
/// their predecessor in the following sequence. Returns indices into `items`.
pub(crate) fn reading_order(items: &[Placed<'_>], following: usize) -> Vec<usize> {
    let mut owner = vec![None; following];
    for (index, item) in items.iter().enumerate() {
        for &place in item.following {
            owner[place] = Some(index);
        }
    }
    let mut attached: Vec<(Option<usize>, usize)> = Vec::new();
    let mut done = vec![false; items.len()];
    let mut host = None;
    for item in owner.into_iter().flatten() {
        if items[item].leading.is_some() {
            host = Some(item);
        } else if !done[item] {
            done[item] = true;
            attached.push((host, item));
        }
    }
    attached.sort_by_key(|&(host, _)| host.map(|item| items[item].leading));
    let mut led: Vec<usize> = (0..items.len())
        .filter(|&index| items[index].leading.is_some())
        .collect();
    led.sort_by_key(|&index| items[index].leading);

    let mut order = Vec::with_capacity(items.len());
    let mut attached = attached.into_iter().peekable();
    while let Some((_, item)) = attached.next_if(|(host, _)| host.is_none()) {
        order.push(item);
    }
    for host in led {
        order.push(host);
        while let Some((_, item)) = attached.next_if(|&(of, _)| of == Some(host)) {
            order.push(item);
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_withdrawn_follow_their_predecessor() {
        let places: [(Option<usize>, &[usize]); 5] = [
            (None, &[0]),
            (Some(1), &[1]),
            (None, &[2, 3]),
            (Some(0), &[4]),
            (None, &[5]),
        ];
        let items: Vec<Placed<'_>> = places
            .iter()
            .map(|&(leading, following)| Placed { leading, following })
            .collect();
        assert_eq!(reading_order(&items, 6), [0, 3, 4, 1, 2]);
    }
}
