//! A view is made from candidates and an instant, never by hand.

use hexapla_content::view::{PublicRelease, PublicView};

fn show_more(view: &mut PublicView, release: PublicRelease) {
    view.releases.push(release);
}

fn main() {}
