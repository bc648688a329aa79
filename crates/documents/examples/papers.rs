//! Writes every paper of the first conference of a case file, and says what is doubtful in it:
//! `papers CASE.json FOLDER [READER] [DOCUMENT]`. With a document named, its PDF alone.
//!
//! It is for looking at the pages; the program itself makes copies through its commands.

#![expect(clippy::print_stdout, reason = "it says what it wrote")]

use std::error::Error;
use std::path::PathBuf;

use prebirth_documents::accuracy::check;
use prebirth_documents::copies::{CopyRefused, file_name_of, produce, produce_docx};
use prebirth_documents::recipients::recipients_of;
use prebirth_domain::{CopyDocument, read_case_file};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let case = arguments.next().ok_or("Name a case file.")?;
    let folder = PathBuf::from(arguments.next().ok_or("Name a folder.")?);
    let wanted = arguments.next();
    let only = arguments.next();
    let case = read_case_file(&std::fs::read_to_string(case)?)?;
    let conference = case.conferences.first().ok_or("The case has no conference.")?;
    let made_on = conference.on.ok_or("The conference has no day.")?;
    std::fs::create_dir_all(&folder)?;
    if only.is_none() {
        check(&case, conference).iter().for_each(|doubt| println!("doubt: {}", doubt.sentence));
    }
    for kind in CopyDocument::ALL {
        for reader in recipients_of(*kind, &case, conference) {
            if only.as_ref().is_some_and(|only| only != kind.label()) {
                continue;
            }
            if wanted.as_ref().is_some_and(|wanted| *wanted != reader.file_stem) {
                continue;
            }
            let name = file_name_of(*kind, &case, conference, &reader, "pdf");
            match produce(*kind, &case, conference, &reader, made_on) {
                Ok(produced) => {
                    std::fs::write(folder.join(&name), &produced.bytes)?;
                    if only.is_none() {
                        let docx = produce_docx(*kind, &case, conference, &reader, made_on)?;
                        std::fs::write(folder.join(&name).with_extension("docx"), docx)?;
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
