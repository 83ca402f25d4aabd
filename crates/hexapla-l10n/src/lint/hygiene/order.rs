//! `fluent-order`: messages in another order than the source's.

use crate::findings::ORDER;
use crate::lint::draft::Draft;
use crate::lint::pair::Pair;
use crate::lint::scope::Item;

/// Told once a file, with the least number of messages that would have to move. Messages are
/// compared within one file of the source.
pub(in crate::lint) fn find<'c>(pair: &Pair<'_, 'c>) -> Vec<Draft<'c>> {
    let mut drafts = Vec::new();
    let mut items = pair.items().peekable();
    for file in 0..pair.target.own_files().len() {
        let mut places: Vec<Place> = Vec::new();
        while let Some((item, twin)) = items.next_if(|(item, _)| item.file == file) {
            if let Some(twin) = twin {
                let source_file = pair.source.items[twin].file;
                let home = places
                    .first()
                    .map_or(source_file, |first| first.source_file);
                if source_file == home {
                    places.push(Place {
                        item,
                        twin,
                        source_file,
                    });
                }
            }
        }
        if let Some((first, moved)) = disorder(&places) {
            let draft = pair.target.draft_of_item(ORDER, first);
            drafts.push(draft.with("n", moved));
        }
    }
    drafts
}

/// A message of the target and its place in the source.
struct Place<'k, 'c> {
    item: &'k Item<'c>,
    twin: usize,
    source_file: usize,
}

/// The first message that comes later in the source than one after it, and how many at least must
/// move: all but the longest run that keeps the source's order (Fredman 1975, by patience sorting).
fn disorder<'k, 'c>(places: &[Place<'k, 'c>]) -> Option<(&'k Item<'c>, usize)> {
    let step = places.windows(2).find(|step| step[0].twin > step[1].twin)?;
    let mut tails: Vec<usize> = Vec::new();
    for place in places {
        let at = tails.partition_point(|tail| *tail < place.twin);
        match tails.get_mut(at) {
            Some(tail) => *tail = place.twin,
            None => tails.push(place.twin),
        }
    }
    Some((step[1].item, places.len() - tails.len()))
}
