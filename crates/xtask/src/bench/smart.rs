//! How well the SMART checker judges, beside a word list on the same actions, and how fast.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::Figure;
use super::smart_scores::{self, Judged, Labelled};
use super::smart_words;
use crate::calls;
use crate::place::{self, Build};

/// What the program promises on actions that it was not made with, over all and on the hard part.
const PROMISED: (f64, f64) = (0.92, 0.85);

pub fn measure() -> Result<Vec<Figure>> {
    let examples = ["lint", "speed"];
    let mut build = calls::cargo(&["build", "--locked", "--release", "--package", "prebirth-smart"]);
    for example in examples {
        build.args(["--example", example]);
    }
    calls::run(&mut build)?;
    let (lint, speed) = (example("lint"), example("speed"));
    for name in ["development", "test"] {
        let actions = labelled(name)?;
        let judged = judge(&mut Command::new(&lint), &set(name))?;
        let listed: Vec<Judged> = actions.iter().map(smart_words::judge).collect();
        println!(
            "\n{name}: {} actions, {} of them hard",
            actions.len(),
            actions.iter().filter(|action| action.hard).count()
        );
        print!("{}", smart_scores::table(&actions, &judged, &listed));
        let (all, hard) = smart_scores::macro_f1(&actions, &judged);
        if name == "test" && (all < PROMISED.0 || hard < PROMISED.1) {
            bail!("The checker no longer holds on the test part: macro-F1 {all:.3}, hard part {hard:.3}.");
        }
    }
    let told = calls_with(&mut Command::new(&speed), &set("test"))?;
    let told: Value = serde_json::from_str(told.trim()).context("The example `speed` wrote no JSON.")?;
    let told = |key: &str| told.get(key).and_then(Value::as_f64).unwrap_or(f64::INFINITY);
    let each =
        Figure {
            what: "one action", measured: told("eachMilliseconds") * 1000.0, limit: 1000.0, unit: "µs"
        };
    let longest = Figure {
        what: "the longest that anything typed takes",
        measured: told("worstMilliseconds"),
        limit: 50.0,
        unit: "ms",
    };
    Ok(vec![each, longest, thousand(&lint)?])
}

/// A thousand actions as one process, through the command line where that is built.
fn thousand(lint: &Path) -> Result<Figure> {
    let lines: Vec<String> = ["development", "test"]
        .iter()
        .map(|name| std::fs::read_to_string(set(name)))
        .collect::<std::io::Result<Vec<_>>>()?
        .iter()
        .flat_map(|text| text.lines().map(str::to_owned))
        .collect();
    let file = place::out()?.join("thousand-actions.jsonl");
    let text: String = lines.iter().cycle().take(1000).flat_map(|line| [line.as_str(), "\n"]).collect();
    std::fs::write(&file, text)?;
    let prebirth = place::program("prebirth", Build::Release);
    let mut call = if prebirth.exists() {
        let mut call = Command::new(&prebirth);
        call.args(["lint", "--format", "json"]);
        call
    } else {
        Command::new(lint)
    };
    let program =
        Path::new(call.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    println!("\nA thousand actions are judged by `{program}`.");
    let started = Instant::now();
    calls_with(&mut call, &file)?;
    Ok(Figure {
        what: "1,000 actions as one process",
        measured: started.elapsed().as_secs_f64() * 1000.0,
        limit: 100.0,
        unit: "ms",
    })
}

fn example(name: &str) -> PathBuf {
    place::target().join("release").join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn set(name: &str) -> PathBuf {
    place::root().join("tests").join("smart").join(format!("{name}.jsonl"))
}

fn labelled(name: &str) -> Result<Vec<Labelled>> {
    let text = std::fs::read_to_string(set(name)).context("The labelled actions could not be read.")?;
    text.lines().map(Labelled::read).collect()
}

fn judge(call: &mut Command, input: &Path) -> Result<Vec<Judged>> {
    calls_with(call, input)?.lines().map(Judged::read).collect()
}

fn calls_with(call: &mut Command, input: &Path) -> Result<String> {
    let input = File::open(input).context("The actions could not be read.")?;
    let output = call.stdin(Stdio::from(input)).output().context("The checker could not be started.")?;
    if !output.status.success() {
        bail!("The checker failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
