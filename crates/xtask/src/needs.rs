//! What has to be on the machine before anything else, on every system.

use std::process::Command;

use anyhow::{Result, bail};

use crate::debian::{self, Package};
use crate::{calls, place};

/// Vite and the tests of the window need this Node or a newer one.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// This installs what is missing, or says in words what is needed where it can not install.
pub fn meet(packages: &[&[Package]]) -> Result<()> {
    tell_what_came_first();
    node_is_new_enough()?;
    if debian::is_here() {
        return debian::install(packages);
    }
    println!("{}", elsewhere(packages));
    Ok(())
}

/// This says what `.cargo/cc` had to install before this program could be linked.
fn tell_what_came_first() {
    let note = place::root().join("target/installed-first");
    if let Ok(package) = std::fs::read_to_string(&note) {
        println!("Installed already, to build this very program: {}", package.trim());
        // Said once is enough; that it can not be removed does no harm.
        let _ = std::fs::remove_file(note);
    }
}

/// This adds the formatter and the linter of Rust where rustup left them out.
pub fn meet_rust_parts() -> Result<()> {
    for (part, word) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if calls::read(&mut calls::cargo(&[word, "--version"])).is_ok() {
            continue;
        }
        if !calls::answers("rustup", "--version") {
            bail!("`cargo {word}` is needed and not there. Please install {part} for this Rust.");
        }
        println!("Adding {part} to Rust.");
        calls::run(Command::new("rustup").args(["component", "add", part]))?;
    }
    Ok(())
}

fn node_is_new_enough() -> Result<()> {
    let (major, minor) = OLDEST_NODE;
    let Ok(said) = calls::read(Command::new("node").arg("--version")) else {
        bail!("Node {major}.{minor} or newer is needed and `node` was not found.");
    };
    let mut numbers = said
        .trim()
        .trim_start_matches('v')
        .split('.')
        .map(|number| number.parse::<u32>().unwrap_or_default());
    let found = (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default());
    if found < OLDEST_NODE {
        bail!("Node {major}.{minor} or newer is needed; this is {}.", said.trim());
    }
    Ok(())
}

/// This says what a machine without `apt-get` has to have.
fn elsewhere(packages: &[&[Package]]) -> String {
    match std::env::consts::OS {
        "windows" => "On Windows this needs: Visual Studio's C++ build tools, OpenSSL 3 with OPENSSL_DIR naming its folder, \
             Perl, and the WebView2 runtime (Windows 10 and 11 have it)."
            .to_owned(),
        "macos" => "On macOS this needs: Apple's command line tools (xcode-select --install) and OpenSSL 3 \
             (with OPENSSL_DIR naming its folder)."
            .to_owned(),
        _ => format!(
            "There is no apt-get here, so nothing was installed. What Debian calls these is needed: {}",
            debian::names(packages)
        ),
    }
}
