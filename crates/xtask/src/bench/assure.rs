//! How long it takes to count two hundred cases, none of which is remembered yet.

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
        "prebirth-app",
        "--example",
        "count_cases",
    ]);
    let told = call.output().context("The example `count_cases` did not start.")?;
    if !told.status.success() {
        bail!("The example `count_cases` did not succeed ({}).", told.status);
    }
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    print!("{told}");
    let took = told.rsplit_once(": ").and_then(|(_, rest)| rest.split_whitespace().next());
    let took: f64 = took.context("The example `count_cases` wrote no time.")?.parse()?;
    Ok(vec![Figure { what: "two hundred cases counted", measured: took, limit: 2.0, unit: "s" }])
}
