//! How the window answers a hand: each key that is typed, and a finding after a change, on a case of forty pages.

use anyhow::{Context, Result};
use serde_json::Value;

use super::Figure;
use crate::calls;
use crate::place::{self, Build};

/// This drives the real window, which times itself.
pub fn measure() -> Result<Vec<Figure>> {
    let told = calls::read(
        calls::node(&["tests/desktop/typing.mjs"]).arg(place::program("prebirth-desktop", Build::Release)),
    )?;
    let told: Value =
        serde_json::from_str(&told).context("tests/desktop/typing.mjs did not answer with JSON.")?;
    let figure = |what: &'static str, name: &str, limit: f64| {
        let measured = told.get(name).and_then(Value::as_f64);
        let measured = measured.with_context(|| format!("tests/desktop/typing.mjs gave no “{name}”."))?;
        anyhow::Ok(Figure { what, measured, limit, unit: "ms" })
    };
    Ok(vec![
        figure("a key typed, the middle one", "keystrokeMiddle", 16.0)?,
        figure("a key typed, the slowest", "keystrokeSlowest", 16.0)?,
        figure("a finding after a change, the middle one", "findingMiddle", 150.0)?,
        figure("a finding after a change, the slowest", "findingSlowest", 150.0)?,
    ])
}
