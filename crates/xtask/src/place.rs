//! Where things are: the checkout, what is built and what is left for a person to look at.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// This is the top of the checkout.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).unwrap_or(own).to_path_buf()
}

/// This is the folder of the screens.
pub fn screens() -> PathBuf {
    root().join("ui")
}

/// This is the folder for what a person asked to see. It is made if it is not there.
pub fn out() -> Result<PathBuf> {
    let out = root().join("out");
    std::fs::create_dir_all(&out).context("The folder `out` could not be made.")?;
    Ok(out)
}

/// This tells the two ways of building apart.
#[derive(Clone, Copy)]
pub enum Build {
    /// Quick to build: what the tests use.
    Debug,
    /// Quick to run: what a person uses.
    Release,
}

/// This is a program of ours after it was built.
pub fn program(name: &str, build: Build) -> PathBuf {
    let folder = match build {
        Build::Debug => "debug",
        Build::Release => "release",
    };
    target().join(folder).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// This is cargo's target folder, wherever the machine's owner keeps it.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// This is a path as a person at the top of the checkout would write it.
pub fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
