//! The packages of the house and what each leans on, as cargo sees them.

use std::collections::BTreeSet;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::tracked::root;

/// This is a package of ours.
pub struct OwnPackage {
    /// What cargo calls it.
    pub name: String,
    /// The packages it names, whatever for.
    pub leans_on: BTreeSet<String>,
}

/// This is a package of somebody else's that ends up in what we build.
pub struct ForeignPackage {
    /// What cargo calls it.
    pub name: String,
    /// Its licence, as it states it itself.
    pub licence: String,
}

/// This lists the packages of the workspace.
///
/// # Errors
/// Fails when cargo can not read the workspace.
pub fn own_packages() -> Result<Vec<OwnPackage>> {
    let told = metadata(&["--no-deps"])?;
    list(&told, "packages")?
        .iter()
        .map(|package| {
            Ok(OwnPackage {
                name: text(package, "name")?,
                leans_on: list(package, "dependencies")?
                    .iter()
                    .map(|dependency| text(dependency, "name"))
                    .collect::<Result<_>>()?,
            })
        })
        .collect()
}

/// This lists everything that is fetched to build for this kind of machine.
///
/// # Errors
/// Fails when cargo can not resolve the lock file.
pub fn foreign_packages() -> Result<Vec<ForeignPackage>> {
    let told = metadata(&["--locked", "--filter-platform", &machine()?])?;
    let mut found = Vec::new();
    for package in list(&told, "packages")? {
        // Our own packages come from a folder, not from a source.
        if package.get("source").is_some_and(Value::is_string) {
            found.push(ForeignPackage {
                name: text(package, "name")?,
                licence: package.get("license").and_then(Value::as_str).unwrap_or_default().to_owned(),
            });
        }
    }
    Ok(found)
}

fn metadata(more: &[&str]) -> Result<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1"])
        .args(more)
        .current_dir(root())
        .output()
        .context("cargo could not be started")?;
    ensure!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn machine() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output()?;
    String::from_utf8(output.stdout)?
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .context("rustc does not say which machine it builds for")
}

fn list<'a>(of: &'a Value, name: &str) -> Result<&'a Vec<Value>> {
    of.get(name).and_then(Value::as_array).with_context(|| format!("cargo metadata has no list of {name}"))
}

fn text(of: &Value, name: &str) -> Result<String> {
    of.get(name)
        .and_then(Value::as_str)
        .map(str::to_owned)
        .with_context(|| format!("cargo metadata has no {name}"))
}
