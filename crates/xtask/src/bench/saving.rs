//! How long one change takes until it is safe on the disk.

use anyhow::{Context, Result};

use super::Figure;
use crate::calls;

/// The store measures itself, for only it knows when a change is on the disk: its example `save_time`
/// prints the slowest and the middle of many saves, in milliseconds.
pub fn measure() -> Result<Vec<Figure>> {
    let told = calls::read(&mut calls::cargo(&[
        "run",
        "--quiet",
        "--release",
        "--package",
        "prebirth-app",
        "--example",
        "save_time",
    ]))?;
    let number = |name: &str| -> Result<f64> {
        told.lines()
            .find_map(|line| line.strip_prefix(name))
            .and_then(|rest| rest.trim().parse().ok())
            .with_context(|| format!("The example `save_time` gave no line “{name}”."))
    };
    Ok(vec![
        Figure { what: "a save, the middle one", measured: number("middle")?, limit: 50.0, unit: "ms" },
        Figure { what: "a save, the slowest", measured: number("slowest")?, limit: 50.0, unit: "ms" },
    ])
}
