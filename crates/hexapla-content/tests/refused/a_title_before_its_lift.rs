//! What is under embargo has no field to read.

use hexapla_content::view::{Candidate, PublicRelease};

fn render(candidate: &Candidate) -> &PublicRelease {
    &candidate.release.value
}

fn main() {}
