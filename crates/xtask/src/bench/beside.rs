//! The same forty pages by other programs, in the same run: LibreOffice from our own DOCX, typst from an equal text.
//!
//! Both are for this comparison alone. Where one is not there, a line says how to get it, and nothing is installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use super::{Figure, typst_text};
use crate::{calls, place};

/// How often each is run; the fastest counts, as for ours.
const RUNS: usize = 5;
const TYPST_WHEEL: &str = "typst==0.15.0";
/// Ours keeps these two, so the other has to keep them as well.
const STANDARDS: &str = "a-2a,ua-1";

/// This measures ours beside the others, each once in every round.
pub fn measure(ours: &mut dyn FnMut() -> Result<f64>, docx: &Path, html: &Path) -> Result<Vec<Figure>> {
    let out = place::out()?.join("beside");
    fs::create_dir_all(&out)?;
    let office = Office::find(&out, docx);
    let typst = Typst::find(&out, html)?;
    let mut fastest = [f64::MAX; 3];
    for _ in 0..RUNS {
        let times = [
            ours()?,
            office.as_ref().map_or(Ok(f64::MAX), Office::seconds)?,
            typst.as_ref().map_or(Ok(f64::MAX), Typst::seconds)?,
        ];
        for (known, time) in fastest.iter_mut().zip(times) {
            *known = known.min(time);
        }
    }
    let [ours, by_office, by_typst] = fastest;
    println!("\nThe same forty pages: ours {:.0} ms", ours * 1000.0);
    let mut figures = Vec::new();
    if office.is_some() {
        println!(
            "LibreOffice, DOCX to PDF: {:.0} ms, {:.1} times as long",
            by_office * 1000.0,
            by_office / ours
        );
        let measured = ours / by_office * 100.0;
        figures.push(Figure { what: "ours, of LibreOffice's time", measured, limit: 20.0, unit: "%" });
    }
    if let Some(typst) = typst {
        let (time, times) = (by_typst * 1000.0, by_typst / ours);
        println!("{}: {time:.0} ms, {times:.1} times as long", typst.name());
        let measured = ours / by_typst * 100.0;
        figures.push(Figure { what: "ours, of typst's time", measured, limit: 100.0, unit: "%" });
    }
    Ok(figures)
}

/// This is LibreOffice with a profile of its own, so that it meets nobody's settings.
struct Office {
    profile: PathBuf,
    out: PathBuf,
    docx: PathBuf,
}

impl Office {
    fn find(out: &Path, docx: &Path) -> Option<Self> {
        let found = Self { profile: out.join("profile"), out: out.to_path_buf(), docx: docx.to_path_buf() };
        // The first run makes the profile; it is not counted.
        if calls::answers("soffice", "--version") && found.seconds().is_ok() {
            return Some(found);
        }
        println!("LibreOffice is not here: apt-get install --no-install-recommends libreoffice-writer");
        None
    }

    fn seconds(&self) -> Result<f64> {
        let mut call = Command::new("soffice");
        call.arg(format!("-env:UserInstallation=file://{}", self.profile.display()))
            .args(["--headless", "--convert-to", "pdf", "--outdir"])
            .arg(&self.out)
            .arg(&self.docx);
        timed(&mut call)
    }
}

/// This is typst: the program, or the same compiler for Python.
enum Typst {
    Program { text: PathBuf },
    Python { text: PathBuf, script: PathBuf },
}

impl Typst {
    fn find(out: &Path, html: &Path) -> Result<Option<Self>> {
        let text = out.join("minutes.typ");
        fs::write(&text, typst_text::from_html(&fs::read_to_string(html)?))?;
        if calls::answers("typst", "--version") {
            return Ok(Some(Self::Program { text }));
        }
        let script = out.join("typst_time.py");
        fs::write(&script, PYTHON)?;
        if has_python_typst() {
            return Ok(Some(Self::Python { text, script }));
        }
        println!(
            "typst is not here: cargo install --locked typst-cli, or python3 -m pip install {TYPST_WHEEL}"
        );
        Ok(None)
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Program { .. } => "typst, an equal text",
            // Starting Python is not counted: it is no part of typst.
            Self::Python { .. } => "typst for Python, an equal text, without starting Python",
        }
    }

    fn seconds(&self) -> Result<f64> {
        let fonts = place::root().join("crates/documents/fonts");
        match self {
            Self::Program { text } => {
                let mut call = Command::new("typst");
                call.args(["compile", "--pdf-standard", STANDARDS, "--ignore-system-fonts", "--font-path"])
                    .arg(fonts)
                    .arg(text)
                    .arg(text.with_extension("pdf"));
                timed(&mut call)
            }
            Self::Python { text, script } => {
                let mut call = Command::new("python3");
                call.arg(script).arg(text).arg(text.with_extension("pdf")).arg(fonts).arg(STANDARDS);
                let said = calls::read(&mut call)?;
                said.trim().parse().context("The script for typst gave no number.")
            }
        }
    }
}

/// Only the work itself is timed.
const PYTHON: &str = "\
import sys, time
import typst
text, out, fonts, standards = sys.argv[1:]
started = time.perf_counter()
typst.compile(text, output=out, font_paths=[fonts], ignore_system_fonts=True, pdf_standards=standards.split(\",\"))
print(time.perf_counter() - started)
";

fn has_python_typst() -> bool {
    calls::read(Command::new("python3").args(["-c", "import typst"])).is_ok()
}

fn timed(call: &mut Command) -> Result<f64> {
    let started = Instant::now();
    let status = call.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    if !status.success() {
        bail!("A program that is measured beside ours did not succeed ({status}).");
    }
    Ok(started.elapsed().as_secs_f64())
}
