//! Links between the project's own pages lead somewhere.

use super::Problem;
use crate::tree::{Tree, has_extension};

const RULE: &str = "links";

pub(super) fn check(tree: &Tree) -> Vec<Problem> {
    let mut problems = Vec::new();
    let ours = |path: &str| {
        let documentation = path.starts_with("docs/") || !path.contains('/');
        documentation && has_extension(path, "md")
    };
    for (path, text) in tree.files().filter(|(path, _)| ours(path)) {
        let directory = path.rsplit_once('/').map_or("", |(directory, _)| directory);
        for (line, target) in targets(text) {
            if !tree.holds(&resolve(directory, target)) {
                let message = format!("`{target}` leads nowhere");
                problems.push(Problem::error(RULE, path, line, message));
            }
        }
    }
    problems
}

/// The destinations of inline links outside code blocks that are relative paths, without their
/// anchors, with their lines.
fn targets(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut in_code = false;
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            continue;
        }
        // Every second piece between back-ticks is a code span.
        for prose in line.split('`').step_by(2) {
            for rest in prose.split("](").skip(1) {
                let target = rest.split(')').next().unwrap_or(rest);
                let target = target.split('#').next().unwrap_or(target);
                if !target.is_empty() && !target.contains(':') {
                    found.push((index + 1, target));
                }
            }
        }
    }
    found
}

/// The path `target` means in `directory`; one that climbs out of the tree keeps its `..`.
fn resolve(directory: &str, target: &str) -> String {
    let mut parts: Vec<&str> = directory
        .split('/')
        .filter(|part| !part.is_empty())
        .collect();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dead_links_are_named() {
        let page = "See [the map](../ARCHITECTURE.md#edges), [gone](gone.md) and\n\
            [us](https://example.org), [here](#here), [checks](checks/).\n\
            ```\n[not a link](nowhere.md)\n```\nor `[x](y.md)`; [out](../../out.md)\n";
        let tree = Tree::of(&[
            ("ARCHITECTURE.md", "# Map"),
            ("docs/page.md", page),
            ("docs/checks/missing.md", "# missing"),
        ]);
        let found: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "docs/page.md:1: links: `gone.md` leads nowhere",
                "docs/page.md:6: links: `../../out.md` leads nowhere"
            ]
        );
    }
}
