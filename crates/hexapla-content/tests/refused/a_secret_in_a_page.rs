//! A secret cannot be shown: only the leak gate reads its text, by name.

use hexapla_content::Secret;

fn render(secret: &Secret) -> String {
    format!("{secret}")
}

fn main() {}
