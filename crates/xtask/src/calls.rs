//! Other programs: calling one, and saying in a sentence what went wrong with it.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::place;

/// This is `cargo`, the very one that started this program, from the top of the checkout.
pub fn cargo(words: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut call = Command::new(cargo);
    call.args(words).current_dir(place::root());
    // Incremental files are wasted time and disk where everything is built once.
    if std::env::var_os("CI").is_some() {
        call.env("CARGO_INCREMENTAL", "0");
    }
    call
}

/// This is `npm` in a folder of the checkout.
pub fn npm(folder: &Path, words: &[&str]) -> Command {
    let mut call = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    call.args(words).current_dir(folder);
    call
}

/// This is `node`, from the top of the checkout.
pub fn node(words: &[&str]) -> Command {
    let mut call = Command::new("node");
    call.args(words).current_dir(place::root());
    call
}

/// This runs a program with its output passed through untouched.
pub fn run(call: &mut Command) -> Result<()> {
    let shown = shown(call);
    println!("$ {shown}");
    let status =
        call.stdin(Stdio::null()).status().with_context(|| format!("`{shown}` could not be started."))?;
    if !status.success() {
        bail!("`{shown}` did not succeed ({status}). What it said is above.");
    }
    Ok(())
}

/// This runs a program and gives back what it wrote.
pub fn read(call: &mut Command) -> Result<String> {
    let shown = shown(call);
    let output =
        call.stdin(Stdio::null()).output().with_context(|| format!("`{shown}` could not be started."))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{shown}` did not succeed: {}", said.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// This says whether a program can be started at all.
pub fn answers(program: &str, question: &str) -> bool {
    Command::new(program)
        .args(question.split_whitespace())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// This is a call as a person would type it.
fn shown(call: &Command) -> String {
    let program = Path::new(call.get_program()).file_name().unwrap_or_default().to_string_lossy();
    std::iter::once(program)
        .chain(call.get_args().map(|word| word.to_string_lossy()))
        .collect::<Vec<_>>()
        .join(" ")
}
