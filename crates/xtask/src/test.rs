//! `cargo xtask test`: every check, each timed, none left out in silence.

use std::path::PathBuf;

use anyhow::{Result, ensure};

use crate::debian::{TO_BROWSE, TO_BUILD, TO_DRIVE, TO_VALIDATE};
use crate::place::{self, Build};
use crate::steps::Steps;
use crate::{calls, exports, needs, screens};

/// This runs every check and stops at the first that fails.
pub fn test() -> Result<()> {
    let mut steps = Steps::new();
    steps.step("what the machine needs", || {
        needs::meet(&[TO_BUILD, TO_DRIVE, TO_BROWSE, TO_VALIDATE])?;
        needs::meet_rust_parts()
    })?;
    the_screens(&mut steps)?;
    the_code(&mut steps)?;
    the_window(&mut steps)?;
    steps.print();
    println!("\nEvery check passed.");
    Ok(())
}

fn the_screens(steps: &mut Steps) -> Result<()> {
    steps.step("screens: what they are made of", screens::fetch)?;
    steps.step("screens: layout of the code", || screens::npm_run("format:check"))?;
    steps.step("screens: lint", || screens::npm_run("lint"))?;
    steps.step("screens: types", || screens::npm_run("check"))?;
    steps.step("screens: tests", || screens::npm_run("test"))?;
    // The compiler of the desktop program takes the built screens in.
    steps.step("screens: build", screens::build)
}

fn the_code(steps: &mut Steps) -> Result<()> {
    steps.step("code: layout", || cargo(&["fmt", "--all", "--check"]))?;
    steps.step("code: lint", || {
        cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"])
    })?;
    // Programs and tests in one go, so that what both lean on is built once.
    steps.step("code: build", || cargo(&["build", "--locked", "--workspace", "--bins", "--tests"]))?;
    steps.step("code: tests", || cargo(&["test", "--locked", "--workspace"]))
}

fn the_window(steps: &mut Steps) -> Result<()> {
    const EXPORTS: &str = "window: what the program exports";
    const JOURNEYS: &str = "window: journeys";
    if !cfg!(target_os = "linux") {
        steps.cannot(EXPORTS, "only Linux programs share names this way");
        steps.cannot(JOURNEYS, "the window is driven through WebKitGTK, which is for Linux");
        return Ok(());
    }
    steps.step("window: layout of the journeys", || {
        let prettier = "ui/node_modules/prettier/bin/prettier.cjs";
        calls::run(&mut calls::node(&[prettier, "--check", "tests/desktop"]))
    })?;
    let program = place::program("prebirth-desktop", Build::Debug);
    steps.step(EXPORTS, || exports::keep_sqlite_inside(&program))?;
    steps.step(JOURNEYS, || {
        let mut call = calls::node(&["--test", "--test-concurrency=1"]);
        call.args(journeys()?).env("PREBIRTH_DESKTOP", &program);
        call.env("PREBIRTH_CALLS", place::program("examples/calls", Build::Debug));
        calls::run(&mut call)
    })
}

/// Node 20 takes folders and no patterns, Node 22 the other way round: both take files.
fn journeys() -> Result<Vec<PathBuf>> {
    let folder = place::root().join("tests/desktop");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            found.push(path);
        }
    }
    ensure!(!found.is_empty(), "There is no journey in tests/desktop.");
    found.sort();
    Ok(found)
}

fn cargo(words: &[&str]) -> Result<()> {
    calls::run(&mut calls::cargo(words))
}
