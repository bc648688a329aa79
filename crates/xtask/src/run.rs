//! `cargo xtask run`: from a clean clone to the program in front of a person.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::debian::{TO_BUILD, TO_DRIVE};
use crate::place::{self, Build};
use crate::{calls, display, needs, screens};

/// This builds the program and opens it.
pub fn run() -> Result<()> {
    let seen = display::is_here();
    if seen {
        needs::meet(&[TO_BUILD])?;
    } else {
        needs::meet(&[TO_BUILD, TO_DRIVE])?;
    }
    build()?;
    if seen { open() } else { show_unseen() }
}

/// This builds the screens, the desktop program and the command line, all for use.
pub fn build() -> Result<()> {
    screens::fetch_if_changed()?;
    screens::build()?;
    calls::run(&mut calls::cargo(&[
        "build",
        "--locked",
        "--release",
        "--package",
        "prebirth-desktop",
        "--package",
        "prebirth-cli",
    ]))
}

fn open() -> Result<()> {
    println!(
        "\nOpening the program. To look around, choose the example case. Close the window to come back here."
    );
    calls::run(&mut Command::new(place::program("prebirth-desktop", Build::Release)))
}

/// This shows the program on a machine without a screen: documents and a picture, left in `out/`.
fn show_unseen() -> Result<()> {
    println!(
        "\nThere is no display here, so the program is opened under a virtual one and leaves what it shows in `out/`."
    );
    let out = place::out()?;
    let case = out.join("example.case.json");
    let picture = out.join("window.png");
    let prebirth = place::program("prebirth", Build::Release);

    calls::run(Command::new(&prebirth).args(["example", "--out"]).arg(&case))?;
    let before = documents(&out)?;
    calls::run(
        Command::new(&prebirth)
            .args(["produce", "minutes"])
            .arg(&case)
            .args(["--conference", "1", "--for", "all", "--out"])
            .arg(&out),
    )?;
    calls::run(
        calls::node(&["tests/desktop/picture.mjs"])
            .arg(place::program("prebirth-desktop", Build::Release))
            .arg(&picture),
    )?;

    let after = documents(&out)?;
    println!("\nThe program opened its example case. Left for you:");
    println!("  {}  the case as a file", place::short(&case));
    for document in &after {
        let age = if before.contains(document) { "made again" } else { "made" };
        println!("  {}  minutes, one recipient's copy, {age}", place::short(document));
    }
    println!("  {}  the window", place::short(&picture));
    Ok(())
}

fn documents(out: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(out).context("The folder `out` could not be read.")? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "pdf") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
