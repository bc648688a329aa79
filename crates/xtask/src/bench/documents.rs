//! How long the minutes take, from the case file to one PDF for every recipient.

use std::process::Command;
use std::time::Instant;

use anyhow::Result;

use super::Figure;
use crate::calls;
use crate::place::{self, Build};

pub fn measure() -> Result<Vec<Figure>> {
    let out = place::out()?;
    let case = out.join("example.case.json");
    let prebirth = place::program("prebirth", Build::Release);
    calls::run(Command::new(&prebirth).args(["example", "--out"]).arg(&case))?;
    let started = Instant::now();
    calls::run(
        Command::new(&prebirth)
            .args(["produce", "minutes"])
            .arg(&case)
            .args(["--conference", "1", "--for", "all", "--out"])
            .arg(&out),
    )?;
    Ok(vec![Figure {
        what: "minutes for every recipient",
        measured: started.elapsed().as_secs_f64(),
        limit: 10.0,
        unit: "s",
    }])
}
