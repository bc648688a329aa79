//! The work of the house: opening the program, checking it, packaging it and measuring it.
//!
//! `cargo xtask run | test | package | pictures | bench`. Rust and Node have to be there; what else is missing is installed, by name.

mod bench;
mod calls;
mod debian;
mod display;
mod exports;
mod needs;
mod package;
mod pictures;
mod place;
mod run;
mod screens;
mod steps;
mod test;

use std::process::ExitCode;

use anyhow::Result;

const USAGE: &str = "\
cargo xtask run             builds the program and opens it, with an example case on offer
cargo xtask test            runs every check and says how long each took
cargo xtask package         makes the installer for this machine
cargo xtask pictures        takes the pictures of the rooms anew
cargo xtask bench [NAME]    measures speed and memory; without a name, everything";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match carry_out(&words) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
        Err(trouble) => {
            eprintln!("\n{trouble:#}");
            ExitCode::FAILURE
        }
    }
}

/// This says whether the words were understood, once what they ask for is done.
fn carry_out(words: &[&str]) -> Result<bool> {
    match words {
        ["run"] => run::run()?,
        ["test"] => test::test()?,
        ["package"] => package::package()?,
        ["pictures"] => pictures::pictures()?,
        ["bench", names @ ..] => bench::bench(names)?,
        _ => return Ok(false),
    }
    Ok(true)
}
