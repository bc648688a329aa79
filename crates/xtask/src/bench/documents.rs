//! How long the minutes take: for every recipient of the example, and for one reader of a case of forty pages,
//! each as a cold process.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{Figure, beside};
use crate::calls;
use crate::place::{self, Build};

/// How many times each contribution of the example stands in the long case.
const REPEATS: usize = 42;
/// How often the long case is written; the fastest counts, because a machine is never slower by itself.
const RUNS: usize = 7;

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
    let of_example = started.elapsed().as_secs_f64();
    let long = long_case(&case, &out)?;
    let mut fastest = f64::MAX;
    for _ in 0..RUNS {
        let started = Instant::now();
        finished(one_copy(&prebirth, &long, &out).status()?)?;
        fastest = fastest.min(started.elapsed().as_secs_f64());
    }
    let most = most_memory(one_copy(&prebirth, &long, &out).spawn()?)?;
    let mut figures = vec![
        Figure { what: "minutes for every recipient", measured: of_example, limit: 10.0, unit: "s" },
        Figure {
            what: "40 pages for one reader, cold",
            measured: fastest * 1000.0,
            limit: 300.0,
            unit: "ms",
        },
        Figure { what: "the same, most memory", measured: most, limit: 150.0, unit: "MB" },
    ];
    for format in ["docx", "html"] {
        calls::run(one_copy(&prebirth, &long, &out).args(["--format", format]))?;
    }
    let mut ours = || {
        let started = Instant::now();
        finished(one_copy(&prebirth, &long, &out).status()?)?;
        Ok(started.elapsed().as_secs_f64())
    };
    let made = |ending: &str| out.join("minutes-1-social-worker").with_extension(ending);
    figures.extend(beside::measure(&mut ours, &made("docx"), &made("html"))?);
    Ok(figures)
}

/// This gives the example with its talk repeated until the minutes have about forty pages.
fn long_case(case: &Path, out: &Path) -> Result<PathBuf> {
    let mut case: Value = serde_json::from_str(&fs::read_to_string(case)?)?;
    let said = case
        .pointer_mut("/conferences/0/contributions")
        .and_then(Value::as_array_mut)
        .context("The example has no contributions.")?;
    let once = said.clone();
    for round in 1..REPEATS {
        for (number, one) in once.iter().enumerate() {
            let mut again = one.clone();
            if let Some(id) = again.get_mut("id") {
                *id = Value::String(format!("again-{round}-{number}"));
            }
            said.push(again);
        }
    }
    let path = out.join("long.case.json");
    fs::write(&path, serde_json::to_string(&case)?)?;
    Ok(path)
}

/// This writes the copy of one reader.
fn one_copy(prebirth: &Path, case: &Path, out: &Path) -> Command {
    let mut call = Command::new(prebirth);
    call.args(["produce", "minutes"])
        .arg(case)
        .args(["--conference", "1", "--for", "social-worker", "--out"])
        .arg(out)
        .stdout(Stdio::null());
    call
}

fn finished(status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("`prebirth produce minutes` did not succeed with the long case ({status}).");
    }
    Ok(())
}

/// This looks at a process until it ends. It is a run of its own: looking takes time.
fn most_memory(mut child: Child) -> Result<f64> {
    let mut most = 0.0_f64;
    loop {
        most = most.max(peak(&child));
        if let Some(status) = child.try_wait()? {
            finished(status)?;
            return Ok(most);
        }
        std::thread::yield_now();
    }
}

/// This is the most memory that a running process has had, as the kernel counts it; nothing elsewhere.
fn peak(child: &Child) -> f64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: Option<f64> = kilobytes.and_then(|rest| rest.trim_end_matches("kB").trim().parse().ok());
    kilobytes.unwrap_or_default() / 1000.0
}
