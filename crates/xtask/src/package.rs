//! `cargo xtask package`: the installer for this machine.

use anyhow::Result;

use crate::debian::TO_BUILD;
use crate::{calls, needs, place, screens};

/// This makes the installer and says where it is.
pub fn package() -> Result<()> {
    needs::meet(&[TO_BUILD])?;
    screens::fetch_if_changed()?;
    screens::build()?;
    // The packager is fetched only here: nobody else needs it.
    calls::run(&mut calls::npm(&place::root(), &["ci"]))?;
    let kinds = match std::env::consts::OS {
        "windows" => "nsis",
        "macos" => "dmg",
        _ => "deb",
    };
    calls::run(&mut calls::npm(
        &place::root(),
        &["exec", "--offline", "--", "tauri", "build", "--bundles", kinds],
    ))?;
    println!(
        "\nThe installer is in {}.",
        place::short(&place::target().join("release").join("bundle").join(kinds))
    );
    Ok(())
}
