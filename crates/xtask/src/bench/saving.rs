//! How long one change takes until it is safe on the disk.

use std::process::Command;

use anyhow::{Context, Result};

use super::Figure;
use crate::calls;
use crate::place::{self, Build};

/// The store measures itself, for only it knows when a change is on the disk.
pub fn measure() -> Result<Vec<Figure>> {
    let case = place::out()?.join("example.case.json");
    calls::run(
        Command::new(place::program("prebirth", Build::Release)).args(["example", "--out"]).arg(&case),
    )?;
    let words =
        ["run", "--quiet", "--release", "--package", "prebirth-store", "--example", "save_bench", "--"];
    let told = calls::read(calls::cargo(&words).arg(&case))?;
    print!("{told}");
    Ok(vec![
        Figure {
            what: "a save, the middle one",
            measured: number_after(&told, "kB: ")?,
            limit: 50.0,
            unit: "ms",
        },
        Figure {
            what: "a save, the slowest of a hundred",
            measured: number_after(&told, "the longest ")?,
            limit: 50.0,
            unit: "ms",
        },
    ])
}

fn number_after(told: &str, words: &str) -> Result<f64> {
    told.split(words)
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|number| number.parse().ok())
        .with_context(|| format!("The example `save_bench` gave no number after “{words}”."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_save_is_read_out_of_its_sentence() {
        let told = "one change, synced, in a case of 120 kB: 12.4 ms (median)\n";
        assert!(
            (number_after(told, "kB: ").unwrap_or_default() - 12.4).abs() < 1e-9,
            "the size of the case stands before it and is another number"
        );
    }
}
