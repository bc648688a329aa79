//! How long every rule together takes for a large case: 60 people, 6 conferences and 120 actions.

use anyhow::{Context, Result, bail};

use super::Figure;
use crate::calls;

pub fn measure() -> Result<Vec<Figure>> {
    let mut call = calls::cargo(&[
        "run",
        "--locked",
        "--release",
        "--quiet",
        "--package",
        "prebirth-rules",
        "--example",
        "check_large",
    ]);
    let told = call.output().context("The example `check_large` did not start.")?;
    if !told.status.success() {
        bail!("The example `check_large` did not succeed ({}).", told.status);
    }
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    print!("{told}");
    let median = told.rsplit_once("median ").and_then(|(_, rest)| rest.split_whitespace().next());
    let median: f64 = median.context("The example `check_large` wrote no median.")?.parse()?;
    Ok(vec![Figure { what: "every rule on a large case", measured: median, limit: 5.0, unit: "ms" }])
}
