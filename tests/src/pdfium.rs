//! Opens a file in pdfium, the reader inside Chromium and Edge. It is a test tool and never shipped.
//!
//! What a machine needs: `python3` with `pip`. The steps, all of which [`words`] takes by itself:
//!
//! 1. `python3 -m pip download --no-deps --dest target/pdfium pypdfium2==5.13.0`
//! 2. `python3 -m zipfile -e` unpacks that wheel, which carries pdfium, into `target/pdfium/unpacked`
//! 3. `python3 tests/pdfium/words.py` opens a file with it

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use anyhow::{Context, Result, bail, ensure};

/// This is the wheel that carries pdfium.
const WHEEL: &str = "pypdfium2==5.13.0";
/// This is how the script says that a file does not open.
const SHUT: i32 = 3;

/// This gives the number of pages of a file and its text, or nothing when the password does not open it.
///
/// # Errors
/// Says what is missing on this machine. It never skips: a check that did not run has not passed.
pub fn words(file: &Path, password: &str) -> Result<Option<(usize, String)>> {
    let unpacked = prepare()?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("pdfium/words.py");
    let mut python = Command::new("python3");
    python.env("PYTHONPATH", unpacked).arg(script).arg(file).arg(password);
    let said = python.output().context("`python3` could not be started: is it installed?")?;
    if said.status.code() == Some(SHUT) {
        return Ok(None);
    }
    if !said.status.success() {
        bail!("pdfium failed: {}", String::from_utf8_lossy(&said.stderr).trim());
    }
    let said = String::from_utf8(said.stdout)?.replace('\r', "");
    let (pages, text) = said.split_once('\n').context("pdfium said nothing")?;
    Ok(Some((pages.trim().parse()?, text.to_owned())))
}

/// This makes pdfium ready under `target/pdfium`, once.
fn prepare() -> Result<PathBuf> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _held = ONE_AT_A_TIME.lock().map_err(|_| anyhow::anyhow!("another check broke off"))?;
    let home = crate::target().join("pdfium");
    let unpacked = home.join("unpacked");
    if unpacked.join("pypdfium2").exists() {
        return Ok(unpacked);
    }
    std::fs::create_dir_all(&home)?;
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--dest"])
        .arg(&home)
        .arg(WHEEL);
    run(&mut pip)?;
    let wheel = std::fs::read_dir(&home)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .context("pip said that it fetched the wheel, and there is none")?;
    run(Command::new("python3").args(["-m", "zipfile", "-e"]).arg(&wheel).arg(&unpacked))?;
    std::fs::remove_file(wheel)?;
    Ok(unpacked)
}

fn run(command: &mut Command) -> Result<()> {
    let said = command.output().context("`python3` could not be started: is it installed?")?;
    ensure!(said.status.success(), "`python3` failed: {}", String::from_utf8_lossy(&said.stderr).trim());
    Ok(())
}
