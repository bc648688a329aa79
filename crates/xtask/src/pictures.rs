//! `cargo xtask pictures`: the pictures of the rooms in `docs/images/rooms`, taken anew.

use anyhow::Result;

use crate::debian::{TO_BUILD, TO_DRIVE};
use crate::place::{self, Build};
use crate::{calls, needs, screens};

/// This builds the program for tests, which can be told what day it is, and takes every picture.
pub fn pictures() -> Result<()> {
    needs::meet(&[TO_BUILD, TO_DRIVE])?;
    screens::fetch_if_changed()?;
    screens::build()?;
    calls::run(&mut calls::cargo(&["build", "--locked", "--package", "prebirth-desktop"]))?;
    calls::run(
        calls::node(&["--test", "tests/desktop/pictures.test.mjs"])
            .env("PREBIRTH_DESKTOP", place::program("prebirth-desktop", Build::Debug))
            .env("PREBIRTH_TAKE_PICTURES", "1"),
    )?;
    println!("\nThe pictures are in docs/images/rooms. Look at them before you keep them.");
    Ok(())
}
