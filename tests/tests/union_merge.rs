//! Two translators on two branches: git merges their ledgers line by line, and nothing is lost.

use hexapla_testkit::{Case, Checkout, Desk, Observed, State, open};

const BEGINNING: &str = "# ferry

A release that two translators bring up to date on two branches.

```md en@old
The ferry carries 60 cars.

It leaves at noon.

Its captain is Odile Marsan.
```

```md fr@1 made-from=en@old
Le bac transporte 60 voitures.

Il part à midi.

Son capitaine est Odile Marsan.
```

```md en@new
The ferry carries 90 cars.

It leaves at noon.

Its captain is Zoë Hélin.
```
";

const FIRST: &str = "
```md fr@2 made-from=en@new units=#1 by=t3 at=2031-03-12
Le bac transporte 90 voitures.

Il part à midi.

Son capitaine est Odile Marsan.
```
";

const THIRD: &str = "
```md fr@2 made-from=en@new units=#3 by=t7 at=2031-03-11
Le bac transporte 60 voitures.

Il part à midi.

Son capitaine est Zoë Hélin.
```
";

/// What is on disk after the beginning and then `further`.
fn after(further: &str) -> State {
    let case = Case::parse("ferry.md", &format!("{BEGINNING}{further}")).expect("it is a case");
    let desk = Desk::of(&case).expect("it can be played");
    desk.states.last().expect("there are texts").clone()
}

/// How the French stands after a merge of the branches.
fn merged(ours: &str, theirs: &str) -> (String, usize) {
    let checkout = Checkout::merged(&after(""), &after(ours), &after(theirs)).expect("git merges");
    let project = open(checkout.path()).expect("it is a project");
    let observed = Observed::of(&project).expect("one release");
    let others = observed.other_codes("fr").len() + observed.other_codes("").len();
    let french = observed
        .locales
        .into_values()
        .next()
        .expect("one translation");
    (french.counts, others)
}

#[test]
fn both_branches_count_in_either_order() {
    for (ours, theirs) in [(FIRST, THIRD), (THIRD, FIRST)] {
        assert_eq!(merged(ours, theirs), ("3 current".to_owned(), 0));
    }
}

#[test]
fn one_branch_leaves_the_other_unit_outdated() {
    let expected = ("2 current, 1 outdated(factual)".to_owned(), 0);
    assert_eq!(merged(FIRST, ""), expected);
    assert_eq!(merged("", THIRD), expected);
}
