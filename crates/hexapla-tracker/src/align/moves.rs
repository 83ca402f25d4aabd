//! What kept its order and what moved.

/// Marks a longest increasing subsequence of `values`, which are all different (Fredman 1975).
pub(crate) fn longest_increasing(values: &[usize]) -> Vec<bool> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before = vec![None; values.len()];
    for (index, value) in values.iter().enumerate() {
        let length = tails.partition_point(|&tail| values[tail] < *value);
        before[index] = length.checked_sub(1).map(|previous| tails[previous]);
        if length == tails.len() {
            tails.push(index);
        } else {
            tails[length] = index;
        }
    }
    let mut kept = vec![false; values.len()];
    let mut next = tails.last().copied();
    while let Some(index) = next {
        kept[index] = true;
        next = before[index];
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_moved_passage_is_one_move() {
        assert_eq!(
            longest_increasing(&[0, 4, 1, 2, 3]),
            [true, false, true, true, true]
        );
        assert_eq!(
            longest_increasing(&[2, 1, 0])
                .iter()
                .filter(|&&k| k)
                .count(),
            1
        );
        assert!(longest_increasing(&[]).is_empty());
    }
}
