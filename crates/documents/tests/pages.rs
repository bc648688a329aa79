//! The engine as a whole: documents go in, files come out.

#![expect(clippy::unwrap_used, reason = "a test stops where a document cannot be made")]

mod specimens;

use chrono::NaiveDate;
use prebirth_documents::pdf::{PdfOptions, write};

fn options() -> PdfOptions {
    PdfOptions { made_on: NaiveDate::from_ymd_opt(2026, 7, 14).unwrap() }
}

#[test]
fn every_specimen_becomes_a_file() {
    let out = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("specimens");
    std::fs::create_dir_all(&out).unwrap();
    let mut documents = specimens::edges();
    documents.push(("everything", specimens::everything()));
    for (name, document) in documents {
        let produced = write(&document, &options()).unwrap();
        assert!(produced.bytes.starts_with(b"%PDF-1.7"), "{name} is a PDF");
        assert!(produced.pages > 0, "{name} has a page");
        std::fs::write(out.join(format!("{name}.pdf")), &produced.bytes).unwrap();
    }
}
