//! Writes every paper of the first conference of a case file, and says what is doubtful in it:
//! `papers CASE.json FOLDER [READER] [DOCUMENT]`, with `--logo PICTURE` for a letterhead and a logo.
//! In place of a case file, `long` is the case of forty pages.
//!
//! It is for looking at the pages; the program itself makes copies through its commands.

#![expect(clippy::print_stdout, clippy::expect_used, reason = "it says what it wrote, or stops")]

#[path = "../tests/stress/mod.rs"]
mod stress;

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use prebirth_documents::accuracy::check;
use prebirth_documents::copies::{CopyRefused, file_name_of, produce_for, reader_copy};
use prebirth_documents::office::{Occasion, Office};
use prebirth_documents::picture::Picture;
use prebirth_documents::recipients::recipients_of;
use prebirth_documents::{docx, html};
use prebirth_domain::{CopyDocument, read_case_file};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let office = match arguments.iter().position(|one| one == "--logo") {
        Some(at) => {
            let named: Vec<String> = arguments.drain(at..(at + 2).min(arguments.len())).collect();
            with_logo(named.get(1).ok_or("Name a picture after --logo.")?)?
        }
        None => Office::default(),
    };
    let mut arguments = arguments.into_iter();
    let case = arguments.next().ok_or("Name a case file.")?;
    let folder = PathBuf::from(arguments.next().ok_or("Name a folder.")?);
    let wanted = arguments.next();
    let only = arguments.next();
    let case = match case.as_str() {
        "long" => stress::case(11, 330),
        path => read_case_file(&fs::read_to_string(path)?)?,
    };
    let conference = case.conferences.first().ok_or("The case has no conference.")?;
    let made_on = conference.on.ok_or("The conference has no day.")?;
    fs::create_dir_all(&folder)?;
    if only.is_none() {
        check(&case, conference).iter().for_each(|doubt| println!("doubt: {}", doubt.sentence));
    }
    for kind in CopyDocument::ALL {
        if only.as_ref().is_some_and(|only| only != kind.label()) {
            continue;
        }
        for reader in recipients_of(*kind, &case, conference) {
            if wanted.as_ref().is_some_and(|wanted| *wanted != reader.file_stem) {
                continue;
            }
            let occasion = Occasion {
                case: &case,
                conference,
                reader: Some(&reader),
                made_on: Some(made_on),
                office: &office,
            };
            let name = file_name_of(*kind, &case, conference, &reader, "pdf");
            match produce_for(*kind, &occasion, made_on) {
                Ok(produced) => {
                    let path = folder.join(&name);
                    fs::write(&path, &produced.bytes)?;
                    if only.is_none() {
                        let copy = reader_copy(*kind, &occasion)?;
                        fs::write(path.with_extension("docx"), docx::write(&copy, made_on)?)?;
                        fs::write(path.with_extension("html"), html::write(&copy))?;
                    }
                    println!("{name}: {} pages, not drawn: {:?}", produced.pages, produced.substituted);
                }
                Err(refused @ (CopyRefused::NothingToWrite(_) | CopyRefused::Leaks(_))) => {
                    println!("{name}: {refused}");
                }
                Err(fault) => return Err(fault.into()),
            }
        }
    }
    Ok(())
}

fn with_logo(path: &str) -> Result<Office, Box<dyn Error>> {
    let lines = |all: &[&str]| all.iter().map(|line| (*line).to_owned()).collect();
    Ok(Office {
        letterhead: lines(&[
            "Eastmere Council",
            "Children’s social care",
            "Town Hall, Market Place, Eastmere LX1 1AA",
            "01632 960100",
        ]),
        signature: lines(&["Katherine Hart", "Conference administrator", "01632 960142"]),
        standing: lines(&["Ask us for this letter in another language, in large print or read aloud."]),
        logo: Some(Picture::read(&fs::read(path)?, "Eastmere Council")?),
        ..Office::default()
    })
}
