//! The screens: fetching what they are made of, and building them.

use anyhow::Result;

use crate::{calls, place};

/// This fetches exactly what the lock file names.
pub fn fetch() -> Result<()> {
    calls::run(&mut calls::npm(&place::screens(), &["ci"]))
}

/// This fetches them unless what is there came from this very lock file.
pub fn fetch_if_changed() -> Result<()> {
    let age = |name: &str| std::fs::metadata(place::screens().join(name))?.modified();
    match (age("package-lock.json"), age("node_modules/.package-lock.json")) {
        (Ok(wanted), Ok(fetched)) if fetched > wanted => {
            println!("What the screens are made of is there.");
            Ok(())
        }
        (Ok(_) | Err(_), Ok(_) | Err(_)) => fetch(),
    }
}

/// This builds them into `ui/dist`, from where the program takes them in.
pub fn build() -> Result<()> {
    npm_run("build")
}

/// This runs one of the scripts that `ui/package.json` names.
pub fn npm_run(script: &str) -> Result<()> {
    calls::run(&mut calls::npm(&place::screens(), &["run", script]))
}
