//! The laws of ledgers.

use proptest::prelude::*;

use super::*;

fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["ferry", "port", "12", "storm", "not", "May", "bridge"]);
    prop::collection::vec(word, 0..7).prop_map(|words| words.join(" "))
}

fn passages(most: usize) -> impl Strategy<Value = Vec<Unit>> {
    let kind = prop::sample::select(vec![
        UnitKind::Paragraph,
        UnitKind::Heading,
        UnitKind::Code,
        UnitKind::Field("title".into()),
    ]);
    let unit = (words(), kind).prop_map(|(text, kind)| unit(kind, &text));
    prop::collection::vec(unit, 0..most)
}

#[derive(Clone, Debug)]
struct World {
    source: Vec<Unit>,
    target: Vec<Unit>,
    pool: Vec<Unit>,
    rows: Vec<Row>,
}

fn worlds() -> impl Strategy<Value = World> {
    let how = prop::sample::select(How::ALL.to_vec());
    let statement = (0..40_usize, 1..3_usize, 0..40_usize, 1..3_usize, how);
    let statements = prop::collection::vec(statement, 0..16);
    (
        passages(10),
        passages(10),
        passages(6),
        passages(3),
        statements,
    )
        .prop_map(|(source, target, pool, gone, statements)| {
            let sources: Vec<&Unit> = source.iter().chain(&pool).chain(&gone).collect();
            let targets: Vec<&Unit> = target.iter().chain(&gone).collect();
            let pick = |units: &[&Unit], at: usize, count: usize| -> Vec<Fingerprint> {
                let from = units.iter().cycle().skip(at % units.len().max(1));
                from.take(count.min(units.len()))
                    .map(|unit| unit.fingerprint)
                    .collect()
            };
            let rows = statements
                .into_iter()
                .filter_map(|(s, several, t, parts, how)| {
                    let source = if how == How::Local {
                        Vec::new()
                    } else {
                        pick(&sources, s, several)
                    };
                    let target = pick(&targets, t, parts);
                    let sound = !target.is_empty() && source.is_empty() == (how == How::Local);
                    sound.then(|| Row::new(source, target, how))
                });
            let rows = rows.collect();
            World {
                source,
                target,
                pool,
                rows,
            }
        })
}

/// The results with the rows themselves instead of their places in the file.
fn results(world: &World, rows: &[Row]) -> Vec<(Tracked, Option<Row>)> {
    let memory = Memory::of(&world.pool);
    let situation = Situation {
        source: &world.source,
        target: &world.target,
        rows,
        pool: &memory,
        hints: &[],
    };
    let tracked = track(&situation, &judge()).into_iter();
    tracked
        .map(|tracked| {
            let row = tracked.row.map(|row| rows[row].clone());
            (
                Tracked {
                    row: None,
                    ..tracked
                },
                row,
            )
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn every_unit_is_in_exactly_one_result(world in worlds()) {
        let results = results(&world, &world.rows);
        let mut sources: Vec<usize> = results.iter().flat_map(|(t, _)| t.source.clone()).collect();
        let mut targets: Vec<usize> = results.iter().flat_map(|(t, _)| t.target.clone()).collect();
        sources.sort_unstable();
        targets.sort_unstable();
        prop_assert_eq!(sources, (0..world.source.len()).collect::<Vec<_>>());
        prop_assert_eq!(targets, (0..world.target.len()).collect::<Vec<_>>());
        let firsts: Vec<usize> = results.iter().filter_map(|(t, _)| t.source.first().copied()).collect();
        prop_assert!(firsts.is_sorted());
    }

    #[test]
    fn a_union_of_ledgers_in_any_order_says_the_same(
        world in worlds(),
        order in prop::collection::vec(any::<u32>(), 16),
        twice in prop::collection::vec(any::<bool>(), 16),
    ) {
        let mut shuffled: Vec<(u32, Row)> = order.iter().copied().zip(world.rows.clone()).collect();
        shuffled.sort();
        let mut union: Vec<Row> = shuffled.into_iter().map(|(_, row)| row).collect();
        let again: Vec<Row> = world.rows.iter().zip(&twice).filter(|&(_, &t)| t).map(|(r, _)| r.clone()).collect();
        union.extend(again);
        prop_assert_eq!(results(&world, &world.rows), results(&world, &union));
    }

    #[test]
    fn nothing_is_current_without_a_ground(world in worlds()) {
        for (tracked, row) in results(&world, &world.rows) {
            if tracked.status == Status::Current {
                let unit = &world.target[tracked.target[0]];
                prop_assert!(row.is_some() || super::super::copied::is_universal(unit), "{tracked:?}");
            }
        }
    }

    #[test]
    fn the_fast_path_changes_nothing(source in passages(8), target in passages(8)) {
        let rows = rows(&source, &target);
        let told = told(&source, &target, &rows, &[]);
        let paired = source.len().min(target.len());
        for line in told.iter().take(paired) {
            prop_assert!(line.ends_with("current"), "{told:?}");
        }
    }
}
