//! What is under embargo cannot be written to a log.

use hexapla_content::Embargoed;

fn log(title: &Embargoed<&str>) -> String {
    format!("{title:?}")
}

fn main() {}
