//! The figures as a table for people and as JSON for programs.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::jobs::Row;

/// A Markdown table of `rows`.
pub(super) fn text(rows: &[Row]) -> String {
    let mut table = String::from(
        "| job | CPU min / median / max | wall median | peak | throughput | bar | peer |\n\
         |---|---|---|---|---|---|---|\n",
    );
    for row in rows {
        let cpu = [
            minimum(&row.cost.cpu),
            median(&row.cost.cpu),
            maximum(&row.cost.cpu),
        ];
        let cpu = cpu.map(|figure| figure.map_or("–".to_owned(), duration));
        let peak = row.cost.memory;
        let peer = row.peer.as_ref().map(|peer| {
            let times = median(&row.cost.cpu)
                .filter(|&own| own > 0.0)
                .map(|own| peer.cpu / own);
            let times = times.map_or(String::new(), |times| format!(" ({times:.0} ×)"));
            format!("{}{times}: {}", duration(peer.cpu), peer.name)
        });
        let _ = writeln!(
            table,
            "| {} | {} | {} | {} | {} | {} | {} |",
            row.job,
            cpu.join(" / "),
            median(&row.cost.wall).map_or("–".to_owned(), duration),
            peak.map_or("–".to_owned(), |mebibytes| format!("{mebibytes:.0} MiB")),
            throughput(row).map_or("–".to_owned(), |rate| format!("{rate:.1} MB/s a core")),
            if row.bar.is_empty() { "–" } else { row.bar },
            peer.unwrap_or_else(|| "–".to_owned()),
        );
    }
    table
}

/// The same as one JSON object.
pub(super) fn json(rows: &[Row]) -> Value {
    let row = |row: &Row| {
        json!({
            "job": row.job,
            "cpu_seconds": spread(&row.cost.cpu),
            "wall_seconds": spread(&row.cost.wall),
            "peak_mebibytes": row.cost.memory,
            "input_bytes": row.bytes,
            "megabytes_per_cpu_second": throughput(row),
            "bar": row.bar,
            "peer": row.peer.as_ref().map(|peer| json!({
                "name": peer.name,
                "cpu_seconds": peer.cpu,
            })),
        })
    };
    json!({
        "schema": "hexapla/bench/1",
        "jobs": rows.iter().map(row).collect::<Vec<_>>(),
    })
}

fn spread(sorted: &[f64]) -> Value {
    json!({
        "min": minimum(sorted),
        "median": median(sorted),
        "max": maximum(sorted),
    })
}

/// MB (10⁶ bytes) of input a CPU second.
fn throughput(row: &Row) -> Option<f64> {
    let bytes = f64::from(u32::try_from(row.bytes?).ok()?);
    let seconds = median(&row.cost.cpu).filter(|&seconds| seconds > 0.0)?;
    Some(bytes / 1_000_000.0 / seconds)
}

fn minimum(sorted: &[f64]) -> Option<f64> {
    sorted.first().copied()
}

fn median(sorted: &[f64]) -> Option<f64> {
    sorted.get(sorted.len() / 2).copied()
}

fn maximum(sorted: &[f64]) -> Option<f64> {
    sorted.last().copied()
}

fn duration(seconds: f64) -> String {
    if seconds < 0.1 {
        format!("{:.1} ms", seconds * 1000.0)
    } else {
        format!("{seconds:.2} s")
    }
}

#[cfg(test)]
mod tests {
    use super::super::jobs::Peer;
    use super::super::measure::Cost;
    use super::*;

    #[test]
    fn figures_read_well() {
        let rows = [Row {
            job: "compare".to_owned(),
            cost: Cost {
                cpu: vec![0.4, 0.5, 0.9],
                wall: vec![0.02],
                memory: Some(41.6),
            },
            bytes: Some(10_000_000),
            bar: "",
            peer: Some(Peer {
                name: "peer".to_owned(),
                cpu: 5.0,
            }),
        }];
        let expected = "| compare | 0.40 s / 0.50 s / 0.90 s | 20.0 ms | 42 MiB \
                        | 20.0 MB/s a core | – | 5.00 s (10 ×): peer |";
        assert_eq!(text(&rows).lines().nth(2), Some(expected));
        assert_eq!(json(&rows)["jobs"][0]["cpu_seconds"]["median"], 0.5);
    }
}
