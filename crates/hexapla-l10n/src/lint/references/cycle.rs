//! `fluent-cycle`: a message that refers to itself, by however many others.

use crate::findings::CYCLE;
use crate::lint::check::Check;
use crate::lint::draft::{Draft, unit};
use crate::lint::scope::{Mention, Scope, Target};

/// The most names a path is told with.
const LONGEST_PATH: usize = 12;

pub(in crate::lint) fn find<'c>(check: &Check<'_, 'c>) -> Vec<Draft<'c>> {
    let scope = check.scope;
    let mut search = Search {
        scope,
        marks: vec![Mark::Unseen; scope.parts.len()],
        path: Vec::new(),
        drafts: Vec::new(),
    };
    for index in 0..scope.own_parts().len() {
        search.from(index);
    }
    search.drafts
}

/// What the depth-first search knows of a part.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Unseen,
    /// It stands on the path, at that index.
    OnPath(usize),
    Done,
}

/// A depth-first search along references, without recursion, since a chain may be as long as the
/// file.
struct Search<'k, 'c> {
    scope: &'k Scope<'c>,
    marks: Vec<Mark>,
    /// Parts from the start to here, each with the index of the mention to follow next.
    path: Vec<(usize, usize)>,
    drafts: Vec<Draft<'c>>,
}

impl<'c> Search<'_, 'c> {
    fn from(&mut self, part: usize) {
        self.enter(part);
        while let Some((part, next)) = self.path.last_mut() {
            let part = *part;
            let mentions = self.scope.mentions(&self.scope.parts[part]);
            let Some(mention) = mentions.get(*next) else {
                self.marks[part] = Mark::Done;
                self.path.pop();
                continue;
            };
            *next += 1;
            if let Target::Part(target) = self.scope.target(mention) {
                match self.marks[target] {
                    Mark::Unseen => self.enter(target),
                    Mark::OnPath(start) => self.report(start, part, mention),
                    Mark::Done => {}
                }
            }
        }
    }

    fn enter(&mut self, part: usize) {
        if self.marks[part] != Mark::Unseen {
            return;
        }
        if self.scope.parts[part].mentions.is_empty() {
            self.marks[part] = Mark::Done;
            return;
        }
        self.marks[part] = Mark::OnPath(self.path.len());
        self.path.push((part, 0));
    }

    fn report(&mut self, start: usize, part: usize, mention: &Mention<'c>) {
        let name = |part: usize| {
            let part = &self.scope.parts[part];
            let unit = unit(&self.scope.items[part.item], part.attribute());
            unit.trim_start_matches('#').to_owned()
        };
        let circle = &self.path[start..];
        let mut names: Vec<String> = circle
            .iter()
            .take(LONGEST_PATH)
            .map(|(part, _)| name(*part))
            .collect();
        if circle.len() > LONGEST_PATH {
            names.push("…".to_owned());
        }
        names.extend(names.first().cloned());
        let draft = self
            .scope
            .draft(CYCLE, &self.scope.parts[part], mention.span())
            .with("path", names.join(" → "));
        self.drafts.push(draft);
    }
}
