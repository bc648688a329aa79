//! Debian's packages: which are missing, and installing those and no others.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::calls;

/// This is a Debian package and how to see that what it brings is there.
pub struct Package {
    name: &'static str,
    seen_by: SeenBy,
}

enum SeenBy {
    /// Only the package itself will do.
    Name,
    /// Any program of this name that answers will do, wherever it came from.
    Program(&'static str, &'static str),
}

const fn package(name: &'static str) -> Package {
    Package { name, seen_by: SeenBy::Name }
}

const fn program(name: &'static str, program: &'static str, question: &'static str) -> Package {
    Package { name, seen_by: SeenBy::Program(program, question) }
}

/// These are needed to build the program.
pub const TO_BUILD: &[Package] = &[
    package("build-essential"),
    package("pkg-config"),
    package("libwebkit2gtk-4.1-dev"),
    package("ca-certificates"),
    package("libssl-dev"),
];

/// These are needed to open the window where there is no display, and to drive it.
pub const TO_DRIVE: &[Package] = &[package("xvfb"), package("webkit2gtk-driver")];

/// These are needed to drive the screens in another browser.
pub const TO_BROWSE: &[Package] =
    &[program("chromium", "chromium", "--version"), program("chromium-driver", "chromedriver", "--version")];

/// These are needed to read documents back and to validate them.
pub const TO_VALIDATE: &[Package] = &[
    package("poppler-utils"),
    package("qpdf"),
    package("libjaxb-java"),
    package("libactivation-java"),
    program("default-jdk-headless", "javac", "-version"),
    program("python3-pip", "python3", "-m pip --version"),
];

/// This says whether this machine is one on which `apt-get` installs things.
pub fn is_here() -> bool {
    cfg!(target_os = "linux")
        && calls::answers("dpkg-query", "--version")
        && calls::answers("apt-get", "--version")
}

/// This installs those of the packages that are missing, saying which.
///
/// # Errors
/// Fails with the line to type when there are missing ones and this user may not install them.
pub fn install(wanted: &[&[Package]]) -> Result<()> {
    let missing: Vec<&str> = wanted
        .iter()
        .flat_map(|group| group.iter())
        .filter(|package| !is_installed(package))
        .map(|package| package.name)
        .collect();
    if missing.is_empty() {
        println!("Every Debian package that is needed is there.");
        return Ok(());
    }
    let list = missing.join(" ");
    println!("Installing these Debian packages: {list}");
    let may = permission()
        .with_context(|| format!("Please have this run: apt-get update && apt-get install {list}"))?;
    calls::run(&mut apt(may, &["update", "--quiet"]))?;
    let mut words = vec!["install", "--quiet", "--yes", "--no-install-recommends"];
    words.extend(missing);
    calls::run(&mut apt(may, &words))
}

/// These are the names, for a machine where this program can not install them.
pub fn names(wanted: &[&[Package]]) -> String {
    wanted.iter().flat_map(|group| group.iter()).map(|package| package.name).collect::<Vec<_>>().join(" ")
}

fn is_installed(package: &Package) -> bool {
    match package.seen_by {
        SeenBy::Program(program, question) => calls::answers(program, question),
        SeenBy::Name => calls::read(Command::new("dpkg-query").args([
            "--show",
            "--showformat=${db:Status-Status}",
            package.name,
        ]))
        .is_ok_and(|status| status == "installed"),
    }
}

#[derive(Clone, Copy)]
enum Permission {
    Root,
    Sudo,
}

fn permission() -> Result<Permission> {
    let user = calls::read(Command::new("id").arg("-u"))?;
    if user.trim() == "0" {
        return Ok(Permission::Root);
    }
    if calls::answers("sudo", "--version") {
        println!("You are not root, so `sudo` is used; it may ask for your password.");
        return Ok(Permission::Sudo);
    }
    bail!("These packages can only be installed by root, and there is no `sudo` here.");
}

fn apt(may: Permission, words: &[&str]) -> Command {
    let mut call = match may {
        Permission::Root => Command::new("env"),
        Permission::Sudo => {
            let mut sudo = Command::new("sudo");
            sudo.arg("env");
            sudo
        }
    };
    call.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(words);
    call
}
