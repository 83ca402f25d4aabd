//! A page comes out of its embargo by the view alone.

use hexapla_content::view::Page;
use hexapla_content::{EmbargoInstant, Embargoed};

fn render(page: Embargoed<Page>, now: EmbargoInstant) -> Option<Page> {
    page.at(now)
}

fn main() {}
