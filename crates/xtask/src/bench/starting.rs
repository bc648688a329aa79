//! How long a person waits from launch to the first screen, and what the window takes of the memory.

use anyhow::{Context, Result};
use serde_json::Value;

use super::Figure;
use crate::calls;
use crate::place::{self, Build};

/// This drives the real window: the script times it by the window's own account of its first paint.
pub fn measure() -> Result<Vec<Figure>> {
    let told = calls::read(
        calls::node(&["tests/desktop/startup.mjs"]).arg(place::program("prebirth-desktop", Build::Release)),
    )?;
    let told: Value =
        serde_json::from_str(&told).context("tests/desktop/startup.mjs did not answer with JSON.")?;
    let number = |name: &str| {
        told.get(name)
            .and_then(Value::as_f64)
            .with_context(|| format!("tests/desktop/startup.mjs gave no “{name}”."))
    };
    Ok(vec![
        Figure {
            what: "launch to the first painted screen",
            measured: number("launchSeconds")?,
            limit: 2.0,
            unit: "s",
        },
        Figure {
            what: "the same, and unlocking to the list of cases",
            measured: number("firstScreenSeconds")?,
            limit: 2.0,
            unit: "s",
        },
        Figure {
            what: "memory of all processes (PSS)",
            measured: number("memoryMegabytes")?,
            limit: 380.0,
            unit: "MB",
        },
    ])
}
